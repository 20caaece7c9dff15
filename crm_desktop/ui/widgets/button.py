"""Buttons: the one accent action of a screen, plain ones, ones with an icon only, and links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type

_GAP = 5


def shortcut_text(keys: str) -> str:
    """A shortcut as people read it: "Ctrl+J" -> "Ctrl J", "Ctrl+Return" -> "Ctrl ⏎"."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "⏎").replace("+", " ").strip()


class Button(QPushButton):
    """A plain button: text, perhaps an icon before it and the box of a shortcut after it.

    `shortcut` is only shown, in the box and the tooltip: the action that owns the keys sets them.
    `large` is the size of the top bar.
    """

    _padding = 10
    _icon_side = 14
    _fill_name, _hover_name, _border_name, _ink = "panel", "hover", "line", Ink.INK

    def __init__(
        self,
        text: str,
        *,
        icon: str | None = None,
        shortcut: str = "",
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._keys = shortcut_text(shortcut) if shortcut else ""
        self._height = theme.BUTTON_LARGE if large else theme.BUTTON
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if self._keys:
            self.setToolTip(f"{text} ({self._keys})")

    def set_text(self, text: str) -> None:
        """Changes the text and the name that a screen reader says."""
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        width = sum(self._widths()) + _GAP * (len(self._widths()) - 1) + 2 * (self._padding + 1)
        return QSize(width + (4 if self._height == theme.BUTTON_LARGE else 0), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _widths(self) -> list[int]:
        """Of the icon, the text and the shortcut's box, as far as there are any."""
        parts = [self._icon_side] if self._icon else []
        if self.text():
            parts.append(theme.metrics(Type.MEDIUM).horizontalAdvance(self.text()))
        if self._keys:
            parts.append(_keys_width(self._keys))
        return parts

    def _ink_now(self) -> Ink:
        return self._ink if self.isEnabled() else Ink.THIRD

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        raised = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        fill: QColor = getattr(colors, self._hover_name if raised else self._fill_name)
        border: QColor = getattr(colors, self._border_name)
        if not self.isEnabled():
            fill, border = colors.window, colors.line
        paint.draw_box(painter, self.rect(), fill, border, theme.CORNER)
        self._paint_content(painter)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER, colors.ink if self._ink is Ink.ON_ACCENT else None)

    def _paint_content(self, painter: QPainter) -> None:
        widths = self._widths()
        x = (self.width() - sum(widths) - _GAP * (len(widths) - 1)) // 2
        rects = []
        for width in widths:
            rects.append(self._mirrored(QRect(x, 0, width, self.height())))
            x += width + _GAP
        ink = self._ink_now()
        if self._icon:
            _draw_icon(painter, rects.pop(0), self._icon, ink)
        if self.text():
            painter.setFont(theme.font(Type.MEDIUM))
            painter.setPen(theme.colors().ink_of(ink))
            painter.drawText(rects.pop(0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())
        if self._keys:
            draw_keys(painter, rects.pop(0), self._keys, on_accent=ink is Ink.ON_ACCENT)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class PrimaryButton(Button):
    """The one accent action of a screen."""

    _fill_name, _hover_name, _border_name, _ink = "accent", "accent_hover", "accent", Ink.ON_ACCENT


class IconButton(Button):
    """A square button with an icon only; `name` is said by screen readers and stands in the tooltip."""

    _padding = 9
    _icon_side = theme.ICON

    def __init__(
        self, icon: str, name: str, *, shortcut: str = "", large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", icon=icon, large=large, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut_text(shortcut)})" if shortcut else name)


class LinkButton(Button):
    """Words that act, in the accent's colour, with no box around them."""

    _padding = 1
    _ink = Ink.ACCENT

    def __init__(self, text: str, *, style: Type = Type.LABEL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self._style = style
        self._height = theme.metrics(style).height() + 4
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _widths(self) -> list[int]:
        return [theme.metrics(self._style).horizontalAdvance(self.text())]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        used = QFont(theme.font(self._style))
        used.setUnderline(self.underMouse())
        painter.setFont(used)
        painter.setPen(theme.colors().ink_of(self._ink_now()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)


def _draw_icon(painter: QPainter, rect: QRect, name: str, ink: Ink) -> None:
    square = QRect(0, 0, rect.width(), rect.width())
    square.moveCenter(rect.center())
    icons.icon(name, ink).paint(painter, square)


def _keys_width(keys: str) -> int:
    return theme.metrics(Type.HINT).horizontalAdvance(keys) + 12


def draw_keys(painter: QPainter, rect: QRect, keys: str, *, on_accent: bool = False) -> None:
    """A shortcut in its little box, in the middle of the height of `rect`."""
    colors = theme.colors()
    box = QRect(rect.left(), rect.center().y() - 8, rect.width(), 18)
    fill, border = (colors.accent, colors.on_accent) if on_accent else (colors.panel, colors.line)
    paint.draw_box(painter, box, fill, border, 4)
    painter.setFont(theme.font(Type.HINT))
    painter.setPen(colors.on_accent if on_accent else colors.third)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
