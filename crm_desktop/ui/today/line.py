"""One line of a card of the day: when, a round check, what, and a chip; the whole of it can be pressed."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.activity.result_chips import result_key
from crm_desktop.ui.delegates import after
from crm_desktop.ui.followups.skipping import complete_text, skip_text
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import shortcut_text
from crm_desktop.ui.widgets.menu import Menu

TALL, LOW, LOW_WITH_CHIP = 40, 24, 28
_LEAD = 74
_CHECK = 26
_PADDING = 4


@dataclass(frozen=True, slots=True)
class Words:
    """What a line says; `about` tells those apart that say the same.

    `lead` is when, `text` what, `second` with whom; `chip` stands at the end. A line that has a `check` can be done,
    one that has a `plan` be planned; one that is `open` leads somewhere; of what repeats so many were `missed`.
    """

    about: Hashable
    text: str
    second: str = ""
    lead: str = ""
    chip: str = ""
    tone: Tone = Tone.PLAIN
    check: bool = False
    plan: bool = False
    missed: int = 0
    open: bool = True
    low: bool = False
    hint: str = ""


class Line(QAbstractButton):
    """Enter or a click opens it, Space or a click on its check completes it, 1 to 9 complete it with a result, P plans,
    X skips what was missed, Shift+X says that it was done; a menu has the same.

    Signals: `completed(int)`, the number of the result, 0 where none was given; `planned()`; `skipped()`;
    `caught_up()`; `clicked()` opens it.
    """

    completed = Signal(int)
    planned = Signal()
    skipped = Signal()
    caught_up = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._on_check = False
        self.setAccessibleName(listed(filter(None, (words.lead, words.text, words.second, words.chip))))
        self.setAccessibleDescription(words.hint)
        whole = " · ".join(filter(None, (words.text, words.second)))
        self.setToolTip("\n".join(filter(None, (whole, words.hint))))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        live = words.open or words.check or words.plan
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if live else Qt.FocusPolicy.NoFocus)
        if live:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def words(self) -> Words:
        """What the line says."""
        return self._words

    def sizeHint(self) -> QSize:
        low = LOW_WITH_CHIP if self._words.chip else LOW
        return QSize(200, low if self._words.low else TALL)

    def check_rect(self) -> QRect:
        """Where the round check stands."""
        side = theme.ICON
        left = _PADDING + (_LEAD if self._words.lead else 0)
        rect = QRect(left, (self.height() - side) // 2, side, side)
        if self.isRightToLeft():
            rect.moveLeft(self.width() - left - side)
        return rect

    def paintEvent(self, event: QPaintEvent) -> None:
        words, colors = self._words, theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse() and self.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            paint.draw_box(painter, self.rect(), colors.hover, None, 4)
        if not words.low:
            painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line)
        rect = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        if words.lead:
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            rest = rect.width() - _LEAD + 2 * _PADDING
            lead = rect.adjusted(rest, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -rest, 0)
            paint.draw_text(painter, lead, words.lead, Type.BODY, colors.third)
            rect = after(painter, rect, _LEAD)
        if words.check:
            self._paint_check(painter)
            rect = after(painter, rect, _CHECK)
        if words.chip:
            rect = self._paint_chip(painter, rect)
        self._paint_text(painter, rect)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)

    def _paint_check(self, painter: QPainter) -> None:
        colors, circle = theme.colors(), self.check_rect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.green if self._on_check else colors.second, 1.2))
        painter.drawEllipse(QRectF(circle).adjusted(0.6, 0.6, -0.6, -0.6))
        if self._on_check:
            icons.icon("check", Ink.GREEN).paint(painter, circle.adjusted(3, 3, -3, -3))
        painter.restore()

    def _paint_chip(self, painter: QPainter, rect: QRect) -> QRect:
        size = paint.chip_size(self._words.chip)
        size.setWidth(min(size.width(), rect.width() // 2))
        chip = QRect(QPoint(0, (self.height() - size.height()) // 2), size)
        room = rect.adjusted(0, 0, -size.width() - 8, 0)
        if self.isRightToLeft():
            chip.moveLeft(rect.left())
            room = rect.adjusted(size.width() + 8, 0, 0, 0)
        else:
            chip.moveRight(rect.right())
        paint.draw_chip(painter, chip, self._words.chip, self._words.tone)
        return room

    def _paint_text(self, painter: QPainter, rect: QRect) -> None:
        words, colors = self._words, theme.colors()
        style, ink = (Type.BODY, colors.second) if words.low else (Type.MEDIUM, colors.ink)
        used = paint.draw_text(painter, rect, paint.isolate(words.text), style, ink)
        if words.second:
            rect = after(painter, rect, used)
            used = paint.draw_text(painter, rect, "\u00a0· ", Type.BODY, colors.third)
            rect = after(painter, rect, used)
            paint.draw_text(painter, rect, paint.isolate(words.second), Type.BODY, colors.third)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = self._words
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif words.check and event.key() == Qt.Key.Key_Space:
            self.completed.emit(0)
        elif words.check and (number := result_key(event)):
            self.completed.emit(number)
        elif words.plan and event.key() == Qt.Key.Key_P and not event.modifiers():
            self.planned.emit()
        elif words.missed and event.key() == Qt.Key.Key_X and not event.modifiers():
            self.skipped.emit()
        elif words.missed and event.key() == Qt.Key.Key_X and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.caught_up.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the cards move by the order of their lines
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._menu()
        if not menu.isEmpty():
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            menu.exec(event.globalPos() if by_mouse else self.mapToGlobal(self.check_rect().bottomLeft()))
        menu.deleteLater()

    def _menu(self) -> QMenu:
        """What can be done with the line, each with its key."""
        words, menu = self._words, Menu(self)
        if words.check:
            menu.addAction(f"{self.tr('Done')}\t{shortcut_text('Space')}", partial(self.completed.emit, 0))
        if words.missed:
            menu.addAction(f"{skip_text(words.missed)}\tX", self.skipped.emit)
            menu.addAction(f"{complete_text(words.missed)}\t{shortcut_text('Shift+X')}", self.caught_up.emit)
        if words.plan:
            menu.addAction(f"{self.tr('Plan a call')}\tP", self.planned.emit)
        if words.open:
            menu.addAction(f"{self.tr('Show')}\t{shortcut_text('Return')}", self.click)
        return menu

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._is_check(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(False)
        super().leaveEvent(event)

    def _point(self, on_check: bool) -> None:
        if on_check != self._on_check:
            self._on_check = on_check
            self.update()

    def _is_check(self, place: QPoint) -> bool:
        return self._words.check and self.check_rect().adjusted(-8, -8, 8, 8).contains(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._is_check(event.position().toPoint()):
            self.setDown(False)
            self.completed.emit(0)
        else:
            super().mouseReleaseEvent(event)
