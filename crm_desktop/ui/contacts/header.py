"""The head of the contacts table: sorting by a click, choosing and moving columns; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from crm_desktop.settings import Settings
from crm_desktop.ui import paint, theme, words
from crm_desktop.ui.contacts.model import COLUMNS, USUAL_COLUMNS, Column, ContactsModel, column_title
from crm_desktop.ui.delegates import PADDING
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type

_WIDEST = 148
_GROWING = ("name", "company", "email", "phone")
"""Up to twice their usual width, where there is room."""
_ARROW = " ↓"


def _usual_width(column: Column) -> int:
    """What can be chosen is to be read whole, as long as it is not all too long."""
    offered = words.offered(column.key) if column.key in words.CHOSEN else []
    names = [paint.chip_size(name).width() for _, name in offered]
    title = theme.metrics(Type.LABEL).horizontalAdvance(column_title(column) + _ARROW) + 2 * PADDING
    return max(column.width, title, min(_WIDEST, max(names, default=0) + 2 * PADDING))


class ColumnsHeader(QObject):
    """Signals: `sort_wanted(sort, descending)`; `columns_changed()` after other columns are shown."""

    sort_wanted = Signal(str, bool)
    columns_changed = Signal()

    def __init__(self, table: Table, model: ContactsModel, settings: Settings) -> None:
        super().__init__(table)
        self._model = model
        self._settings = settings
        self._head = table.horizontalHeader()
        self._head.setSortIndicatorShown(True)
        self._head.setSortIndicatorClearable(False)
        self._head.sectionClicked.connect(self._clicked)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head.customContextMenuRequested.connect(self._open_menu)
        self._head.sectionResized.connect(self._resized)
        self._head.sectionMoved.connect(self._moved)
        self._restoring = False
        self._head.installEventFilter(self)

    def restore(self) -> None:
        """Show columns, widths and sorting as they were left."""
        keys = [key for key in self._settings.columns if key in COLUMNS]
        if not keys or keys[0] != "name":
            keys = ["name", *(key for key in keys or USUAL_COLUMNS if key != "name")]
        if [column.key for column in self._model.columns] != keys:
            self._restoring = True
            self._model.set_columns(keys)
        self.fit()
        self._mark()

    def fit(self) -> None:
        """Give each column the width that the user chose, else its usual one; those of long texts get what is left."""
        columns, chosen = self._model.columns, self._settings.column_widths
        widths = [chosen.get(column.key) or _usual_width(column) for column in columns]
        spare = max(0, self._head.width() - sum(widths))
        growing = [place for place, each in enumerate(columns[:-1]) if each.key in _GROWING and each.key not in chosen]
        for done, place in enumerate(growing):
            more = min(spare // (len(growing) - done), widths[place])
            widths[place] += more
            spare -= more
        self._restoring = True
        for place, width in enumerate(widths[:-1]):  # the last one takes the rest of the width
            self._head.resizeSection(place, width)
        self._restoring = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def sort(self) -> tuple[str, bool]:
        """The sort in force and whether it is descending."""
        sort = self._settings.sort.removeprefix("-")
        if sort not in {column.sort for column in COLUMNS.values() if column.sort}:
            return "name", False
        return sort, self._settings.sort.startswith("-")

    def _mark(self) -> None:
        sort, descending = self.sort()
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        place = next((p for p, column in enumerate(self._model.columns) if column.sort == sort), -1)
        self._head.setSortIndicator(place, order)

    def _clicked(self, place: int) -> None:
        column = self._model.columns[place]
        if column.sort is not None:
            sort, descending = self.sort()
            descending = not descending if column.sort == sort else False
            self._settings.sort = ("-" if descending else "") + column.sort
            self.sort_wanted.emit(column.sort, descending)
        self._mark()

    def _resized(self, place: int, old: int, new: int) -> None:
        # The last column takes the rest of the width: that is nobody's choice.
        last = self._head.visualIndex(place) == self._head.count() - 1
        if new and not self._restoring and not last:
            self._settings.column_widths[self._model.columns[place].key] = new

    def _moved(self, *_: int) -> None:
        if not self._restoring:
            order = sorted(range(self._head.count()), key=self._head.visualIndex)
            self._settings.columns = [self._model.columns[place].key for place in order]

    def _open_menu(self, position: QPoint) -> None:
        menu = self.menu()
        menu.exec(self._head.mapToGlobal(position))
        menu.deleteLater()

    def choose(self) -> None:
        """Open the menu without a mouse."""
        self._open_menu(self._head.rect().bottomLeft())

    def menu(self) -> QMenu:
        """The columns to choose from, of which the name always shows, and those to sort by."""
        menu = QMenu(self._head)
        shown = [column.key for column in self._model.columns]
        for key, column in COLUMNS.items():
            action = QAction(QCoreApplication.translate("ContactColumns", column.title), menu)
            action.setCheckable(True)
            action.setChecked(key in shown)
            action.setEnabled(key != "name")
            action.triggered.connect(lambda checked, key=key: self._toggle(key, checked))
            menu.addAction(action)
        menu.addSeparator()
        sorts = menu.addMenu(self.tr("Sort by"))
        for place, column in enumerate(self._model.columns):
            if column.sort is not None:
                action = QAction(column_title(column), sorts)
                action.setCheckable(True)
                action.setChecked(column.sort == self.sort()[0])
                action.triggered.connect(lambda checked, place=place: self._clicked(place))
                sorts.addAction(action)
        return menu

    def _toggle(self, key: str, checked: bool) -> None:
        order = sorted(range(self._head.count()), key=self._head.visualIndex)
        keys = [self._model.columns[place].key for place in order]
        if checked:
            keys.append(key)
        else:
            keys.remove(key)
        self._settings.columns = keys
        self.restore()
        self.columns_changed.emit()
