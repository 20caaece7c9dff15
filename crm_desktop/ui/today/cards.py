"""The cards of the day: figures, and lists of lines."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.today.line import Line, Words
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.wrapped import Wrapped, wrapped

_PADDING, _TOP, _NUMBER, _PITCH = 15, 12, 28, 18
_MOST_LINES = 3


class Figure(QAbstractButton):
    """A number and what it counts, in as many lines as that takes; leads to what it counted."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setText(text)
        self.setToolTip(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_count(0)

    def show_count(self, count: int, *, more: bool = False) -> None:
        """Shows a number, with a "+" where there are `more`."""
        self._count = count
        self._number = paint.number(count, more=more)
        self.setAccessibleName(f"{self._number} {self.text()}")
        self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * _TOP + _NUMBER + _PITCH)

    def heightForWidth(self, width: int) -> int:
        return 2 * _TOP + _NUMBER + self._words(width).height + 4

    def _words(self, width: int) -> Wrapped:
        room = max(width - 2 * _PADDING, 1)
        return wrapped(self.text(), Type.BODY, room, _MOST_LINES, _PITCH, mirrored=self.isRightToLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        fill = colors.panel if self.underMouse() else colors.window
        paint.draw_box(painter, self.rect(), fill, colors.line, theme.CORNER_CARD)
        rect = QRect(_PADDING, _TOP, self.width() - 2 * _PADDING, _NUMBER)
        paint.draw_text(painter, rect, self._number, Type.FIGURE, colors.ink)
        painter.setPen(colors.second)
        self._words(self.width()).draw(painter, _PADDING, _TOP + _NUMBER + 1)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER_CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LinesCard(Card):
    """Lines under a heading; the keyboard stays where it is while they come and go. Without any it says what would be
    here.

    Signals: `opened(about)`, `completed(about, number)`, `planned(about)`, `skipped(about)`, `caught_up(about)` of
    `line.Line`; `more_wanted()`.
    """

    opened = Signal(object)
    completed = Signal(object, int)
    planned = Signal(object)
    skipped = Signal(object)
    caught_up = Signal(object)
    more_wanted = Signal()

    def __init__(self, heading: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(heading)
        self._lines: list[Line] = []
        self._more = LinkButton("")
        self._more.clicked.connect(self.more_wanted)
        self._more.hide()
        self._empty = Label(empty, ink=Ink.THIRD, wrap=True)
        title = Label(heading, Type.STRONG)
        title.setMinimumHeight(5 * theme.STEP)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._more)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)
        self.body.setContentsMargins(9, 13, 9, 13)
        head.setContentsMargins(4, 0, 4, 0)
        self._empty.setContentsMargins(4, 0, 4, 0)
        self.body.addLayout(head)
        self.body.addLayout(self._column)

    def show_lines(self, lines: Sequence[Words], more: str = "") -> None:
        """Show these lines; `more` leads to the rest."""
        self._more.set_text(more)
        self._more.setVisible(bool(more))
        self._empty.setVisible(not lines)
        if [line.words() for line in self._lines] == list(lines):
            return
        focused = next((number for number, line in enumerate(self._lines) if line.hasFocus()), None)
        about = self._lines[focused].words().about if focused is not None else None
        kept = {line.words(): line for line in self._lines}
        former, self._lines = self._lines, []
        for words in lines:
            line = kept.pop(words, None) or self._make(words)
            self._column.addWidget(line)
            line.show()
            self._lines.append(line)
        self._restore_focus(focused, about)
        for line in former:
            if line not in self._lines:
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()

    def _make(self, words: Words) -> Line:
        line = Line(words)
        line.clicked.connect(lambda: self.opened.emit(words.about))
        line.completed.connect(lambda number: self.completed.emit(words.about, number))
        line.planned.connect(lambda: self.planned.emit(words.about))
        line.skipped.connect(lambda: self.skipped.emit(words.about))
        line.caught_up.connect(lambda: self.caught_up.emit(words.about))
        return line

    def _restore_focus(self, focused: int | None, about: Hashable) -> None:
        """To the same line, or to the one that took its place."""
        if focused is not None and self._lines:
            place = [line.words().about for line in self._lines]
            at = place.index(about) if about in place else min(focused, len(place) - 1)
            self._lines[at].setFocus()

    def lines(self) -> list[Line]:
        """The lines that are shown."""
        return list(self._lines)
