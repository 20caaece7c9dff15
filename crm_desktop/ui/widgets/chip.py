"""The round chip: a state, a filter that can be taken away, or one of several choices."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.flow import Flow

_CLOSE = 12
_CLOSE_GAP = 4
_READABLE = 128
"""A chip as long as this is shown whole."""


class Chip(QAbstractButton):
    """A round chip in a tone.

    Space or Enter clicks it; a `closable` one has a cross (mouse, Delete or Backspace) and emits `closed`;
    a `checkable` one shows `checked_tone` while it is checked. With `live=False` it only shows and takes no focus.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        *,
        icon: str | None = None,
        closable: bool = False,
        checkable: bool = False,
        checked_tone: Tone = Tone.ACCENT,
        live: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._checked_tone = checked_tone
        self._icon = icon
        self._closable = closable
        self._live = live
        self.set_text(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if live else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        if self._closable:
            self.setAccessibleDescription(self.tr("Delete takes it away"))
        self.updateGeometry()

    def is_closable(self) -> bool:
        """Whether it can be taken away."""
        return self._closable

    def tone(self) -> Tone:
        """The tone that shows now."""
        return self._checked_tone if self.isChecked() else self._tone

    def sizeHint(self) -> QSize:
        extra = (_CLOSE + _CLOSE_GAP if self._closable else 0) + (_CLOSE + _CLOSE_GAP if self._icon else 0)
        return paint.chip_size(self.text()) + QSize(extra, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _READABLE), theme.CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = theme.colors()
        chip = colors.chip(self.tone())
        hovered = self._live and self.underMouse() and self.isEnabled()
        border = chip.text if hovered else chip.border
        paint.draw_box(painter, self.rect(), chip.fill, border, self.height() / 2)
        inner = self.rect().adjusted(paint.CHIP_PADDING, 0, -paint.CHIP_PADDING, 0)
        if self._icon:
            square = self._at_edge(inner, leading=True)
            painter.drawPixmap(square, self._pixmap(self._icon))
            inner = self._without(inner, leading=True)
        if self._closable:
            painter.drawPixmap(self._close_rect(), self._pixmap("close"))
            inner = self._without(inner, leading=False)
        painter.setFont(theme.font(Type.LABEL))
        painter.setPen(chip.text)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, flags, paint.elided(self.text(), Type.LABEL, inner.width()))
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), self.height() / 2)

    def _pixmap(self, name: str) -> QPixmap:
        ink = Ink.SECOND if self.tone() is Tone.PLAIN else Ink(self.tone().value)
        return icons.pixmap(name, _CLOSE, ink, self.devicePixelRatioF())

    def _close_rect(self) -> QRect:
        return self._at_edge(self.rect().adjusted(paint.CHIP_PADDING, 0, 2 - paint.CHIP_PADDING, 0), leading=False)

    def _at_edge(self, rect: QRect, *, leading: bool) -> QRect:
        """A square for an icon at one end of `rect`."""
        square = QRect(0, (self.height() - _CLOSE) // 2, _CLOSE, _CLOSE)
        if leading == self.isRightToLeft():
            square.moveRight(rect.right())
        else:
            square.moveLeft(rect.left())
        return square

    def _without(self, rect: QRect, *, leading: bool) -> QRect:
        """`rect` less the square at one end."""
        used = _CLOSE + _CLOSE_GAP
        return rect.adjusted(0, 0, -used, 0) if leading == self.isRightToLeft() else rect.adjusted(used, 0, 0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._closable and self._close_rect().adjusted(-4, -6, 8, 6).contains(event.position().toPoint()):
            self.setDown(False)
            self.closed.emit()
            return
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._live:
            super().mousePressEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._closable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class ChipChoice(Flow):
    """Chips of which one is chosen, wrapping into lines: "How did it go?". Arrows move, and choose as they move.

    `options` are (key, text) or (key, text, tone of the chosen one).
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: list[tuple[str, str] | tuple[str, str, Tone]],
        *,
        current: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        for key, text, *tone in options:
            chip = Chip(text, checkable=True, checked_tone=tone[0] if tone else Tone.ACCENT)
            chip.toggled.connect(lambda on, key=key: self._toggled(key, on))
            self._chips[key] = chip
            self._group.addButton(chip)
            self.add(chip)
        if current is not None:
            self.choose(current)

    def _toggled(self, key: str, on: bool) -> None:
        if on:
            self.chosen.emit(key)

    def choose(self, key: str | None) -> None:
        """Chooses one, or none at all."""
        if key is not None:
            self._chips[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def focus_first(self) -> None:
        """Takes the keyboard: to the chosen one, else to the first."""
        self._chips[self.current() or next(iter(self._chips))].setFocus()

    def set_text(self, key: str, text: str) -> None:
        """Says one of the choices in other words."""
        self._chips[key].set_text(text)

    def current(self) -> str | None:
        return next((key for key, chip in self._chips.items() if chip.isChecked()), None)
