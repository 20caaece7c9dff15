"""The card above the foot that reminds of what is due: Open, Snooze and Done for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from crm_desktop.services.reminders import Key, Reminder
from crm_desktop.ui import paint, theme
from crm_desktop.ui import words as ui_words
from crm_desktop.ui.reminders import words
from crm_desktop.ui.reminders.snooze import fill_snooze_menu
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.sync.section import Section
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.flat_button import FlatButton
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label
from crm_desktop.ui.widgets.scroll import PaneScroll
from crm_desktop.ui.widgets.tab_order import tab_stops

_WIDTH = 360
_GAP = 3 * theme.STEP
_MARGIN = 3 * theme.STEP
_HEAD = theme.BUTTON + 4 * theme.STEP
_MOST = 0.6  # of the window's height


@dataclass(frozen=True, slots=True)
class Line:
    """What a line of the card says."""

    key: Key
    icon: str
    title: str
    detail: str


class ReminderCard(QWidget):
    """Lies over what stands above the `foot`; the keyboard reaches it by Tab, or `take_keyboard`.

    Signals: `opened(Key)`, `done(Key)`; `snoozed(keys, moment)`; `dismissed()`, nothing of it is to be shown any more;
    `left()` on Esc.
    """

    opened = Signal(object)
    done = Signal(object)
    snoozed = Signal(list, object)
    dismissed = Signal()
    left = Signal()

    def __init__(self, foot: QWidget) -> None:
        around = foot.parentWidget()
        assert around is not None
        super().__init__(around)
        self._foot = foot
        self._now = datetime.now().astimezone()
        self._shown: list[Line] = []
        self._lines = Section("", self._make_line)
        self._close = FlatButton("close", self.tr("Close; nothing of this comes again"))
        self._close.clicked.connect(self.dismissed)
        self._snooze_all = Button(self.tr("Snooze all"))
        self._snooze_all.clicked.connect(self._open_snooze_all)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Reminders"), Type.STRONG))
        head.addStretch()
        head.addWidget(self._snooze_all)
        head.addWidget(self._close)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        inside.addWidget(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 2 * theme.STEP, 1, _MARGIN)
        column.setSpacing(2 * theme.STEP)
        head.setContentsMargins(_MARGIN, 0, 2 * theme.STEP, 0)
        column.addLayout(head)
        column.addWidget(PaneScroll(content))
        self.setAccessibleName(self.tr("Reminders"))
        self.setAutoFillBackground(False)
        around.installEventFilter(self)
        self.hide()

    def show_reminders(self, reminders: Sequence[Reminder], now: datetime) -> None:
        """Shows these, at the moment `now`; goes when there are none, and gives the keyboard back."""
        self._now = now
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._shown = [self._line(each) for each in reminders]
        self._lines.show_lines(self._shown)
        self._snooze_all.setVisible(len(reminders) > 1)
        self.setVisible(bool(reminders))
        if reminders:
            self._place()
            self.raise_()
        elif had_focus:
            self.left.emit()

    def _line(self, reminder: Reminder) -> Line:
        occurrence = reminder.occurrence
        icon = ui_words.icon(occurrence.type)
        return Line(reminder.key, icon, words.title(occurrence), words.detail(occurrence, self._now))

    def lines(self) -> list[Line]:
        """What is shown, in order."""
        return list(self._shown)

    def take_keyboard(self) -> None:
        """Go to the first button."""
        stops = tab_stops(self._lines)
        if stops:
            stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_line(self, line: Line) -> QWidget:
        widget = _LineWidget(line)
        widget.opened.connect(lambda: self.opened.emit(line.key))
        widget.done.connect(lambda: self.done.emit(line.key))
        widget.snooze_wanted.connect(lambda button: self._open_snooze([line.key], button))
        return widget

    def _open_snooze_all(self) -> None:
        self._open_snooze([line.key for line in self._shown], self._snooze_all)

    def _open_snooze(self, keys: list[Key], button: QWidget) -> None:
        menu = QMenu(self)
        fill_snooze_menu(menu, self._now, lambda until: self.snoozed.emit(keys, until))
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(_WIDTH, window.width() - 2 * theme.MARGIN)
        needed = _HEAD + self._lines.sizeHint().height() + _MARGIN
        bottom = self._foot.mapTo(window, QPoint(0, 0)).y() - _GAP
        height = min(needed, int(window.height() * _MOST))
        left = theme.MARGIN if self.isRightToLeft() else window.width() - width - theme.MARGIN
        self.setGeometry(left, bottom - height, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        paint.draw_box(QPainter(self), self.rect(), colors.window, colors.handle, theme.CORNER_CARD)


class _LineWidget(QWidget):
    """Signals: `opened()`; `done()`; `snooze_wanted(button)`."""

    opened = Signal()
    done = Signal()
    snooze_wanted = Signal(QWidget)

    def __init__(self, line: Line) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(2 * theme.STEP)
        head.addWidget(IconLabel(line.icon))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(line.title, Type.MEDIUM))
        texts.addWidget(ElidedLabel(line.detail, Type.SECOND, Ink.SECOND))
        head.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * theme.STEP)
        show, snooze, done = Button(self.tr("Open")), Button(self.tr("Snooze")), Button(self.tr("Done"))
        for button in (show, snooze, done):
            button.setAccessibleName(f"{button.text()}: {line.title}, {line.detail}")
            buttons.addWidget(button)
        buttons.addStretch()
        show.clicked.connect(self.opened)
        snooze.clicked.connect(lambda: self.snooze_wanted.emit(snooze))
        done.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(head)
        column.addLayout(buttons)
