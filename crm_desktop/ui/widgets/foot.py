"""The line at the foot of the window: the state of things, what was done last with its Undo, long work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton, shortcut_text
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar


class Foot(QWidget):
    """Leading: a dot and the state. Trailing: what was done, with Undo; or the progress of long work, with Cancel.

    Signals: `undo_wanted()`; `state_clicked()`, to see more of the state.
    """

    undo_wanted = Signal()
    state_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.FOOT)
        self._cancel_work: Callable[[], None] | None = None
        self._dot = _Dot()
        self._state = _State()
        self._state.clicked.connect(self.state_clicked)
        self._state_bar = ProgressBar()
        self._state_bar.setFixedWidth(96)
        self._done = ElidedLabel("", Type.SECOND, Ink.SECOND)
        self._dash = Label("—", Type.SECOND, Ink.SECOND)
        self._undo = LinkButton(self.tr("Undo"))
        self._undo.setToolTip(f"{self.tr('Undo')} ({shortcut_text('Ctrl+Z')})")
        self._undo.clicked.connect(self.undo_wanted)
        self._work = ElidedLabel("", Type.SECOND, Ink.SECOND)
        self._bar = ProgressBar()
        self._bar.setFixedWidth(160)
        self._cancel = LinkButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._cancel_clicked)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, 1, theme.MARGIN, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(self._dot)
        row.addSpacing(2)
        row.addWidget(self._state)
        row.addStretch(1)
        for widget in (self._done, self._dash, self._undo, self._work, self._bar, self._cancel):
            row.addWidget(widget)
        row.insertWidget(row.indexOf(self._state) + 1, self._state_bar)
        for label in (self._done, self._work):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.set_state("")
        self.say("")

    def add(self, widget: QWidget) -> None:
        """Puts something that goes on beside the state."""
        self._row.insertWidget(self._row.indexOf(self._state_bar) + 1, widget)

    def set_state(
        self, text: str, tone: Tone = Tone.GREEN, hint: str = "", progress: tuple[int, int] | None = None
    ) -> None:
        """What is so all the time: where the data lies, when it was synced; `hint` says more, and `progress` how many
        are done of how many.
        """
        self._state.show_text(text, hint)
        self._state.setVisible(bool(text))
        self._dot.show_tone(tone)
        self._dot.setVisible(bool(text))
        self._state_bar.setVisible(progress is not None)
        self._state_bar.setAccessibleName(text)
        if progress is not None:
            self._state_bar.setRange(0, progress[1])
            self._state_bar.setValue(progress[0])

    def say(self, text: str, undoable: bool = False) -> None:
        """What was just done, in one sentence; long work, if any, is over."""
        self._cancel_work = None
        self._done.setText(text)
        self._undo.setAccessibleName(f"{self._undo.text()}: {text}")
        self._show(done=bool(text), undo=undoable, work=False)

    def busy(self, text: str, cancel: Callable[[], None] | None = None) -> None:
        """Long work has begun; without `cancel` it cannot be stopped. `say` ends it."""
        self._cancel_work = cancel
        self._work.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._show(done=False, undo=False, work=True)

    def progress(self, done: int, total: int) -> None:
        """How far long work is; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _show(self, *, done: bool, undo: bool, work: bool) -> None:
        self._done.setVisible(done)
        self._dash.setVisible(undo)
        self._undo.setVisible(undo)
        self._work.setVisible(work)
        self._bar.setVisible(work)
        self._cancel.setVisible(work and self._cancel_work is not None)
        self._cancel.setEnabled(True)

    def _cancel_clicked(self) -> None:
        if self._cancel_work is not None:
            self._cancel.setEnabled(False)
            self._cancel_work()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.colors().line)


class _State(LinkButton):
    """Leads to where more is said; ends in "…" where there is no room."""

    _ink = Ink.SECOND

    def __init__(self) -> None:
        super().__init__("", style=Type.SECOND)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, hint: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setToolTip(hint or text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 10 * theme.STEP), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        color = theme.colors().ink_of(Ink.ACCENT if self.underMouse() else self._ink)
        paint.draw_text(painter, self.rect().adjusted(1, 0, -1, 0), self.text(), Type.SECOND, color)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.GREEN
        self.setFixedSize(8, 8)

    def show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colors().chip(self._tone).text)
        painter.drawEllipse(QRectF(self.rect()))
