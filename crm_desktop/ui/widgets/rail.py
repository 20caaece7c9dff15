"""The rail: the views of the window, and the user's groups below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import Label

GROUP_MIME, CONTACTS_MIME = "application/x-crm-group", "application/x-crm-contacts"
_INDENT = 14
_DEEPEST = 5  # folders beyond are not set in any further
_SMALL = 14


@dataclass(frozen=True, slots=True)
class Group:
    """A line below the views: a group of contacts, or a folder of groups where `folded` says whether it is shut.

    `depth` is how many folders it lies in; one that `takes_contacts` lets them be dropped on it.
    """

    key: str
    text: str
    count: int | None = None
    icon: str = "group"
    depth: int = 0
    folded: bool | None = None
    takes_contacts: bool = False


class RailItem(QAbstractButton):
    """One line of the rail: icon, text, count; a card while its view is the one shown."""

    dragged = Signal()

    def __init__(self, text: str, icon: str, *, group: Group | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.line = group
        self._indent = min(group.depth, _DEEPEST) * _INDENT if group else 0
        self._pressed = QPoint()
        self._drop: int | None = None
        self._count: int | None = None
        self._late = self._more = False
        self.setText(text)
        self.setToolTip(text if group else "")
        self.setCheckable(group is None or group.folded is None)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(None)

    def set_count(self, count: int | None, *, late: bool = False, more: bool = False) -> None:
        """The number at the end of the line; red when it counts what is late, with a "+" where there is `more`."""
        self._count, self._late, self._more = count, late, more
        self.setAccessibleName(self.text() if count is None else f"{self.text()}, {paint.number(count, more=more)}")
        self.update()

    def show_drop(self, where: int | None) -> None:
        """Where what is dragged would go: before (-1), into (0) or behind (1) this line, or nowhere."""
        if self._drop != where:
            self._drop = where
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.line is not None and event.buttons() & Qt.MouseButton.LeftButton and far:
            self.setDown(False)
            self.dragged.emit()
            return
        super().mouseMoveEvent(event)

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
        side = _SMALL if self.line else theme.ICON
        ink = Ink.INK if self.isChecked() else Ink.SECOND
        start = 36 + self._indent
        square = QRect(start - 18 - side // 2, (self.height() - side) // 2, side, side)
        icons.icon(self._icon_now(), ink).paint(painter, self._mirrored(square))
        room = self.width() - start - 11
        if self._count is not None:
            text = paint.number(self._count, more=self._more)
            width = theme.metrics(Type.LABEL).horizontalAdvance(text)
            place = self._mirrored(QRect(self.width() - 11 - width, 0, width, self.height()))
            color = colors.red if self._late else colors.third
            paint.draw_text(painter, place, text, Type.LABEL, color)
            room -= width + 2 * theme.STEP
        place = self._mirrored(QRect(start, 0, room, self.height()))
        paint.draw_text(painter, place, self.text(), Type.MEDIUM, colors.ink_of(ink))
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER)
        self._paint_drop(painter)

    def _paint_drop(self, painter: QPainter) -> None:
        if self._drop == 0:
            paint.draw_focus(painter, self.rect(), theme.CORNER)
        elif self._drop is not None:
            y = 0 if self._drop < 0 else self.height() - 2
            painter.fillRect(
                self._mirrored(QRect(self._indent, y, self.width() - self._indent, 2)), theme.colors().accent
            )

    def _icon_now(self) -> str:
        if self.line is None or self.line.folded is None:
            return self._icon
        if not self.line.folded:
            return "down"
        return "left" if self.isRightToLeft() else "right"

    def _mirrored(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the rail moves by its own order of lines, and folds
        else:
            super().keyPressEvent(event)


class Rail(QScrollArea):
    """Views and groups; one of them is selected. Tab enters it, Up and Down move and select, Home and End jump.

    Folders of groups are passed and not selected; Enter, or the arrow towards and from their content, folds them. F2,
    Delete, Alt+Up and Alt+Down are wishes, and so is dragging.
    Signals: `selected(str)`, the key of the view or group the user chose (not when `select` did); `wished(wish, key)`:
    "fold", "rename", "delete", "up" or "down" a group; `menu_wanted(key, place)`, "" for all groups;
    `moved(key, beside, where)`, a group was dropped before (-1), into (0) or behind (1) another one;
    `contacts_dropped(key)`.
    """

    selected = Signal(str)
    wished = Signal(str, str)
    menu_wanted = Signal(str, QPoint)
    moved = Signal(str, str, int)
    contacts_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, RailItem] = {}
        self._groups: list[Group] = []
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
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def add_view(self, key: str, text: str, icon: str, count: int | None = None) -> None:
        """Adds a view below those already there; the first one is selected."""
        item = RailItem(text, icon)
        item.set_count(count)
        self._add(key, item, self._lines.indexOf(self._heading))
        if len(self._items) == 1:
            item.setChecked(True)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Replaces the list of groups; the heading goes when there are none. The keyboard stays where it was."""
        if list(groups) == self._groups:
            return
        if [replace(group, count=None) for group in groups] == [replace(group, count=None) for group in self._groups]:
            for group in groups:
                self._items[group.key].set_count(group.count)
            self._groups = list(groups)
            return
        current, focused = self.current(), self._focused()
        for group in self._groups:
            item = self._items.pop(group.key)
            self._buttons.removeButton(item)
            item.hide()
            item.deleteLater()
        self._groups = list(groups)
        for group in groups:
            item = RailItem(group.text, group.icon, group=group)
            item.set_count(group.count)
            item.dragged.connect(partial(self._drag, item))
            self._add(group.key, item, self._lines.count() - 1)
        self._heading.setVisible(bool(groups))
        if current in self._items:
            self.select(current)
        if focused in self._items:
            self._items[focused].setFocus()

    def _add(self, key: str, item: RailItem, position: int) -> None:
        self._items[key] = item
        if item.isCheckable():
            self._buttons.addButton(item)
        else:
            item.clicked.connect(lambda: self.wished.emit("fold", key))
        self._lines.insertWidget(position, item)
        item.show()

    def set_count(self, key: str, count: int | None, *, late: bool = False, more: bool = False) -> None:
        self._items[key].set_count(count, late=late, more=more)

    def select(self, key: str) -> None:
        """Shows a view or group as the one selected."""
        self._items[key].setChecked(True)

    def has(self, key: str) -> bool:
        """Whether there is a line of that key."""
        return key in self._items

    def current(self) -> str:
        """The key selected, or "" in an empty rail."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def focus_current(self) -> None:
        """Give the keyboard to the line that is selected."""
        if (item := self._items.get(self.current())) is not None:
            item.setFocus()

    def _focused(self) -> str:
        return next((key for key, item in self._items.items() if item.hasFocus()), "")

    def _clicked(self, button: QAbstractButton) -> None:
        self.ensureWidgetVisible(button)
        self.selected.emit(next(key for key, item in self._items.items() if item is button))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._focused() or self.current()
        item = self._items.get(key)
        if item is not None and item.line is not None and (wish := self._wish(event, item.line)):
            self.wished.emit(wish, key)
            return
        keys = list(self._items)
        at = keys.index(key) if key else 0
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
        self.ensureWidgetVisible(item)
        if item.isCheckable():
            item.click()

    def _wish(self, event: QKeyEvent, group: Group) -> str:
        """What a key asks for of a group, "" for nothing."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(Qt.Key(key), "")
        unfold, fold = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            unfold, fold = fold, unfold
        if group.folded is not None and key == (unfold if group.folded else fold):
            return "fold"
        return {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}.get(Qt.Key(key), "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key, item = self._line_at(self._body.mapFrom(self, event.pos()))
        if event.reason() is QContextMenuEvent.Reason.Keyboard and (key := self._focused()):
            item = self._items[key]
        if item is None or item.line is not None:
            self.menu_wanted.emit(key, event.globalPos())

    def _line_at(self, place: QPoint) -> tuple[str, RailItem | None]:
        return next(((key, item) for key, item in self._items.items() if item.geometry().contains(place)), ("", None))

    def _drag(self, item: RailItem) -> None:
        data = QMimeData()
        data.setData(GROUP_MIME, next(key for key, each in self._items.items() if each is item).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(item.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def _target(self, event: QDropEvent) -> tuple[str, int] | None:
        """The line that would take what is dragged, and where; None where nothing does."""
        place = self._body.mapFrom(self.viewport(), event.position().toPoint())
        key, item = self._line_at(place)
        if item is None or item.line is None:
            return None
        data = event.mimeData()
        if data.hasFormat(CONTACTS_MIME):
            return (key, 0) if item.line.takes_contacts else None
        if not data.hasFormat(GROUP_MIME) or bytes(data.data(GROUP_MIME).data()).decode() == key:
            return None
        share = (place.y() - item.y()) / item.height()
        if item.line.folded is not None and 0.25 < share < 0.75:
            return key, 0
        return key, -1 if share < 0.5 else 1

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(event.mimeData().hasFormat(mime) for mime in (GROUP_MIME, CONTACTS_MIME)):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self._target(event)
        self._show_target(target)
        if target is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(None)

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._target(event)
        self._show_target(None)
        if target is None:
            event.ignore()
            return
        event.acceptProposedAction()
        if event.mimeData().hasFormat(CONTACTS_MIME):
            self.contacts_dropped.emit(target[0])
        else:
            self.moved.emit(bytes(event.mimeData().data(GROUP_MIME).data()).decode(), *target)

    def _show_target(self, target: tuple[str, int] | None) -> None:
        for key, item in self._items.items():
            item.show_drop(target[1] if target and target[0] == key else None)
