"""The columns of a table that is imported: what stands in them, and where each goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from crm_desktop.domain.fields import CUSTOM_TYPES
from crm_desktop.interchange.mapping import Mapping
from crm_desktop.interchange.sheet import Sheet
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.bulk.ask import ask_line
from crm_desktop.ui.contact.custom_group import TYPES
from crm_desktop.ui.delegates import RowDelegate
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.roles import Ink, Role
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.menu import Menu

_HEADER, _SAMPLES, _TARGET = range(3)
_CARET = 12
_SAMPLE_LENGTH = 80
_NEW_TYPES = tuple(kind for kind in CUSTOM_TYPES if kind != "choice")  # what there is to choose from is not known yet
_Index = QModelIndex | QPersistentModelIndex


class ColumnsTable(Table):
    """One row a column. Enter, or a click on where it goes, opens the targets; Delete leaves the selected columns out.

    Signal: `remapped()`.
    """

    remapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Columns"), parent)
        self.columns = ColumnsModel(self)
        self.setModel(self.columns)
        self.setItemDelegateForColumn(_TARGET, _ChoiceDelegate(self))
        self.set_compact(True)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(_HEADER, 190)
        self.setColumnWidth(_TARGET, 236)
        self.opened.connect(self._open_menu)
        self.clicked.connect(self._clicked)

    def show_source(self, sheet: Sheet | None, mapping: Mapping | None, fields: Sequence[str]) -> None:
        """Show these columns; edits change `mapping`. `fields` are the names of the custom fields there are."""
        if not self.columns.shows(mapping):
            self.columns.show(sheet, mapping, fields)
            self.select_row(0)

    def choose(self, row: int, path: str, kind: str = "text") -> None:
        """Let the column in a row go to a target, "" to leave it out; `kind` is the type of a custom field if new."""
        self.columns.choose(row, path, kind)
        self.remapped.emit()

    def leave_out(self) -> None:
        """Leave the selected columns out."""
        for first, last in self.selected_ranges():
            for row in range(first, last + 1):
                self.columns.choose(row, "")
        self.remapped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.leave_out()
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == _TARGET:
            self._open_menu(index)

    def _open_menu(self, index: QModelIndex) -> None:
        place = self.visualRect(self.columns.index(index.row(), _TARGET))
        corner = place.bottomRight() if self.isRightToLeft() else place.bottomLeft()
        menu = self.menu(index.row())
        menu.popup(self.viewport().mapToGlobal(corner))

    def menu(self, row: int) -> QMenu:
        """The targets for the column in a row; the present one is ticked."""
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        current = self.columns.target(row)
        self._add(menu, row, "", current)
        self._add_new_field(menu, row)
        if current and not current.startswith("custom.") and not any(current in paths for _, paths in targets.groups()):
            self._add(menu, row, current, current)
        menu.addSeparator()
        own = [(self.tr("Own fields"), [f"custom.{name}" for name in self.columns.fields])]
        for title, paths in (*targets.groups(), *(own if self.columns.fields else ())):
            group = menu.addMenu(title)
            if current in paths:
                menu.setActiveAction(group.menuAction())
            for path in paths:
                self._add(group, row, path, current)
        return menu

    def _add(self, menu: QMenu, row: int, path: str, current: str) -> None:
        self._action(menu, targets.in_words(path), path == current).triggered.connect(lambda: self.choose(row, path))

    def _add_new_field(self, menu: QMenu, row: int) -> None:
        """A field of its own, by the name it has or the header's, as each type; or by another name."""
        name, header = self.columns.new_field(row), self.columns.header(row)
        if not name and header in self.columns.fields:
            self._action(menu, self.tr("New field…")).triggered.connect(lambda: self._name_field(row))
            return
        path = f"custom.{name or header}"
        group = menu.addMenu(self.tr("New field “{name}”").format(name=paint.isolate(name or header)))
        for kind in _NEW_TYPES:
            chosen = bool(name) and self.columns.kind(row) == kind
            action = self._action(group, type_in_words(kind), chosen)
            action.triggered.connect(lambda _=False, kind=kind: self.choose(row, path, kind))
            if chosen:
                menu.setActiveAction(group.menuAction())
        group.addSeparator()
        self._action(group, self.tr("With another name…")).triggered.connect(lambda: self._name_field(row))

    def _action(self, menu: QMenu, text: str, checked: bool | None = None) -> QAction:
        action = QAction(text, menu)
        action.setCheckable(checked is not None)
        action.setChecked(bool(checked))
        menu.addAction(action)
        return action

    def _name_field(self, row: int) -> None:
        title = self.tr("New field")
        before = self.columns.new_field(row) or self.columns.header(row)
        name = ask_line(self, title, self.tr("Name"), self.tr("Use it"), before, self.columns.fields)
        if name:
            self.choose(row, f"custom.{name}", self.columns.kind(row))


class ColumnsModel(QAbstractTableModel):
    """The columns of a sheet with samples and targets. `fields` are the custom fields that there are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._mapping = Mapping([], [])
        self.fields: Sequence[str] = ()
        self._titles = (self.tr("Column"), self.tr("Examples"), self.tr("Goes to"))

    def shows(self, mapping: Mapping | None) -> bool:
        """Whether these are the columns that are shown."""
        return mapping is self._mapping

    def show(self, sheet: Sheet | None, mapping: Mapping | None, fields: Sequence[str] = ()) -> None:
        """Show these columns."""
        self.beginResetModel()
        self._sheet, self.fields = sheet, fields
        self._mapping = mapping if sheet is not None and mapping is not None else Mapping([], [])
        self.endResetModel()

    def header(self, row: int) -> str:
        """The header of the column in a row."""
        return self._mapping.headers[row]

    def target(self, row: int) -> str:
        """Where the column in a row goes."""
        return self._mapping.targets[row]

    def new_field(self, row: int) -> str:
        """The name of the custom field where the column goes and which is not there yet, or ""."""
        _, _, name = self.target(row).partition("custom.")
        return name if name not in self.fields else ""

    def kind(self, row: int) -> str:
        """The type of the new field where the column goes."""
        return self._mapping.types.get(self.new_field(row), "text")

    def choose(self, row: int, path: str, kind: str = "text") -> None:
        """Map the column in a row; where the target is taken already, to the next one like it.

        `kind` is the type of a custom field that is new.
        """
        others = {target for place, target in enumerate(self._mapping.targets) if place != row}
        self._mapping.targets[row] = targets.free(path, others) if path else ""
        if name := self.new_field(row):
            self._mapping.types.pop(name, None)
            if kind != "text":
                self._mapping.types[name] = kind
        self.dataChanged.emit(self.index(row, 0), self.index(row, _TARGET))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._mapping.headers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._samples(row)) if column == _SAMPLES else self._text(row, column)
        if role == Role.INK:
            left_out = not self._mapping.targets[row]
            return Ink.THIRD if left_out or column == _SAMPLES else Ink.INK
        return None

    def _text(self, row: int, column: int) -> str:
        if column == _HEADER:
            return self.header(row)
        if column == _SAMPLES:
            return " · ".join(self._samples(row))
        name, kind = self.new_field(row), self.kind(row)
        if not name:
            return targets.in_words(self.target(row))
        if kind == "text":
            return self.tr("New field “{name}”").format(name=name)
        return self.tr("New field “{name}”, {type}").format(name=name, type=type_in_words(kind).lower())

    def _samples(self, row: int) -> list[str]:
        found = self._sheet.samples(row) if self._sheet is not None else []
        return [paint.isolate(" ".join(cell.split())[:_SAMPLE_LENGTH]) for cell in found]


def type_in_words(kind: str) -> str:
    """A type of custom fields, in a word."""
    return QCoreApplication.translate("CustomFields", str(TYPES[kind]))


class _ChoiceDelegate(RowDelegate):
    """Paints the text as a `Choice` is painted."""

    def paint_content(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        colors = theme.colors()
        box = rect.adjusted(0, 2, 0, -1)
        paint.draw_box(painter, box, colors.panel, colors.line, theme.CORNER)
        inner = box.adjusted(paint.CHIP_PADDING, 0, -paint.CHIP_PADDING, 0)
        caret = QRect(0, inner.center().y() - _CARET // 2, _CARET, _CARET)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            caret.moveLeft(inner.left())
            inner.adjust(_CARET + theme.STEP, 0, 0, 0)
        else:
            caret.moveRight(inner.right())
            inner.adjust(0, 0, -_CARET - theme.STEP, 0)
        icons.icon("down", Ink.SECOND).paint(painter, caret)
        ink = Ink(index.data(Role.INK) or Ink.INK)
        paint.draw_text(painter, inner, str(index.data()), Type.BODY, colors.ink_of(ink))
