"""The rail: the views of the window, and the user's groups below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Group:
    """A saved group of contacts as the rail lists it."""

    key: str
    text: str
    count: int | None = None


class RailItem(QAbstractButton):
    """One line of the rail: icon, text, count; a card while its view is the one shown."""

    def __init__(self, text: str, icon: str, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._small = small
        self._count: int | None = None
        self._late = False
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(None)

    def set_count(self, count: int | None, *, late: bool = False) -> None:
        """The number at the end of the line; red when it counts what is late."""
        self._count, self._late = count, late
        self.setAccessibleName(self.text() if count is None else f"{self.text()}, {paint.number(count)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.RAIL - 1 - 4 * theme.STEP, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.isChecked():
            paint.draw_box(painter, self.rect(), colors.panel, colors.line, theme.CORNER)
        elif self.underMouse():
            paint.draw_box(painter, self.rect(), colors.window, None, theme.CORNER)
        side = 14 if self._small else theme.ICON
        ink = Ink.INK if self.isChecked() else Ink.SECOND
        square = QRect(18 - side // 2, (self.height() - side) // 2, side, side)
        icons.icon(self._icon, ink).paint(painter, self._mirrored(square))
        room = self.width() - 36 - 11
        if self._count is not None:
            text = paint.number(self._count)
            width = theme.metrics(Type.LABEL).horizontalAdvance(text)
            place = self._mirrored(QRect(self.width() - 11 - width, 0, width, self.height()))
            color = colors.red if self._late else colors.third
            paint.draw_text(painter, place, text, Type.LABEL, color)
            room -= width + 2 * theme.STEP
        place = self._mirrored(QRect(36, 0, room, self.height()))
        paint.draw_text(painter, place, self.text(), Type.MEDIUM, colors.ink_of(ink))
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the rail moves by its own order of lines
        else:
            super().keyPressEvent(event)


class Rail(QScrollArea):
    """Views and groups; one of them is selected. Tab enters it, Up and Down move and select, Home and End jump.

    Signal: `selected(str)`, the key of the view or group the user chose (not when `select` did).
    """

    selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, RailItem] = {}
        self._groups: list[str] = []
        self._buttons = QButtonGroup(self)
        self._buttons.buttonClicked.connect(self._clicked)
        self._heading = Label(self.tr("Groups"), Type.GROUP, Ink.THIRD)
        self._heading.setContentsMargins(10, 14, 10, 6)
        self._heading.hide()
        self._body = QWidget()
        self._body.setProperty("surface", "rail")
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(8, 8, 7, 8)
        self._lines.setSpacing(0)
        self._lines.addWidget(self._heading)
        self._lines.addStretch()
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.RAIL - 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Views and groups"))

    def add_view(self, key: str, text: str, icon: str, count: int | None = None) -> None:
        """Adds a view below those already there; the first one is selected."""
        item = RailItem(text, icon)
        item.set_count(count)
        self._add(key, item, self._lines.indexOf(self._heading))
        if len(self._items) == 1:
            item.setChecked(True)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Replaces the list of groups; the heading goes when there are none."""
        current = self.current()
        for key in self._groups:
            item = self._items.pop(key)
            self._buttons.removeButton(item)
            item.deleteLater()
        self._groups = [group.key for group in groups]
        for group in groups:
            item = RailItem(group.text, "group", small=True)
            item.set_count(group.count)
            self._add(group.key, item, self._lines.count() - 1)
        self._heading.setVisible(bool(groups))
        if current in self._items:
            self.select(current)

    def _add(self, key: str, item: RailItem, position: int) -> None:
        self._items[key] = item
        self._buttons.addButton(item)
        self._lines.insertWidget(position, item)

    def set_count(self, key: str, count: int | None, *, late: bool = False) -> None:
        self._items[key].set_count(count, late=late)

    def select(self, key: str) -> None:
        """Shows a view or group as the one selected."""
        self._items[key].setChecked(True)

    def current(self) -> str:
        """The key selected, or "" in an empty rail."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def _clicked(self, button: QAbstractButton) -> None:
        self.ensureWidgetVisible(button)
        self.selected.emit(next(key for key, item in self._items.items() if item is button))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self._items)
        at = keys.index(self.current()) if self.current() else 0
        target = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }.get(Qt.Key(event.key()))
        if target is None or not 0 <= target < len(keys):
            super().keyPressEvent(event)
            return
        item = self._items[keys[target]]
        item.setFocus(Qt.FocusReason.ShortcutFocusReason)
        item.click()
