"""The call timer where it is seen: in the foot of the window, and in the card that records the call."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.ui import theme, when, words
from crm_desktop.ui.calls.timer import CallTimer, clock_text
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, LinkButton
from crm_desktop.ui.widgets.flat_button import FlatButton
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label


class CallLine(QWidget):
    """In the foot while a call runs: with whom, since when, and its end, which brings the contact to be recorded."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._calls: CallTimer = session.calls
        self._name = ElidedLabel("", Type.SECOND, Ink.SECOND)
        self._time = Label("", Type.LABEL, Ink.GREEN)
        self.stop = LinkButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("The call is over: record it"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.STEP, 0, 0, 0)
        row.setSpacing(theme.STEP)
        for widget in (IconLabel("call", Ink.GREEN, size=14), self._name, self._time, self.stop):
            row.addWidget(widget)
        self._calls.changed.connect(self._show)
        self._calls.ticked.connect(self._show_time)
        self._show()

    def _show(self) -> None:
        running = self._calls.contact is not None
        self.setVisible(running)
        if running:
            self._name.setText(self._calls.name)
            self.stop.setAccessibleName(f"{self.tr('Stop')}: {self._calls.name}")
            self._show_time()

    def _show_time(self) -> None:
        if self._calls.contact is not None:
            self._time.setText(_clock(self._calls.seconds(self._calls.contact) or 0))

    def _stop(self) -> None:
        contact = self._calls.contact
        self._calls.stop()
        if contact is not None:
            self._session.contact_wanted.emit(contact)


class CallMinutes(QWidget):
    """In the card of a call: starts the timer, shows it, and what it came to."""

    def __init__(self, session: Session, contact: Uid, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: CallTimer = session.calls
        self._contact = contact
        self.start = Button(self.tr("Time the call"), icon="timer")
        self.stop = Button(self.tr("Stop"), icon="stop")
        self._time = Label("", Type.MEDIUM)
        self.forget = FlatButton("close", self.tr("Do not record how long it took"))
        self.start.clicked.connect(lambda: self._calls.start(contact, name))
        self.stop.clicked.connect(self._calls.stop)
        self.forget.clicked.connect(lambda: self._calls.forget(contact))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        for widget in (self.start, self._time, self.stop, self.forget):
            row.addWidget(widget)
        row.addStretch()
        self._calls.changed.connect(self._show)
        self._calls.ticked.connect(self._show_time)
        self._show()

    def is_measured(self) -> bool:
        """Whether a call runs, or was measured."""
        return self._calls.seconds(self._contact) is not None

    def value(self, result: str = "") -> int | None:
        """The minutes of the call so far; none where by its result nobody answered."""
        return None if words.choices().outcome(result) == "unanswered" else self._calls.minutes(self._contact)

    def finish(self) -> None:
        """The call is over, and recorded."""
        self._calls.forget(self._contact)

    def dismiss(self) -> None:
        """The card closes without a record: a call that is over is forgotten, one that runs goes on."""
        if self._calls.waits_for_record(self._contact):
            self._calls.forget(self._contact)

    def _show(self) -> None:
        runs, measured = self._calls.contact == self._contact, self.is_measured()
        self.start.setVisible(not measured)
        self.stop.setVisible(runs)
        self.forget.setVisible(measured and not runs)
        self._time.setVisible(measured)
        self._time.set_ink(Ink.GREEN if runs else Ink.INK)
        self._show_time()

    def _show_time(self) -> None:
        seconds = self._calls.seconds(self._contact)
        if seconds is not None:
            runs = self._calls.contact == self._contact
            self._time.setText(_clock(seconds) if runs else when.minutes_text(self.value() or 0))


def _clock(seconds: int) -> str:
    """In the digits of the locale."""
    zero = ord(QLocale().zeroDigit())
    return clock_text(seconds).translate({ord("0") + digit: chr(zero + digit) for digit in range(10)})
