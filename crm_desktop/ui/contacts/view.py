"""The Contacts view: a bar with filters, the table, and what stands there when it is empty."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.store import search
from crm_desktop.ui.bulk.work import BulkWork
from crm_desktop.ui.contacts.dragging import ContactsTable
from crm_desktop.ui.contacts.filters import Filters
from crm_desktop.ui.contacts.finder import Finder, Found, Search
from crm_desktop.ui.contacts.handing import Handing
from crm_desktop.ui.contacts.header import ColumnsHeader
from crm_desktop.ui.contacts.model import ContactsModel
from crm_desktop.ui.delegates import ChipDelegate, NameDelegate, RowDelegate
from crm_desktop.ui.letters.work import LetterWork
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button, PrimaryButton, shortcut_text
from crm_desktop.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from crm_desktop.services.bulk import Contacts

_DELEGATES: dict[str, type[RowDelegate]] = {
    "name": NameDelegate,
    "tier": ChipDelegate,
    "status": ChipDelegate,
    "next_step": ChipDelegate,
}

_BUTTONS_YIELD = 90  # before the filters do


class ContactsView(QWidget):
    """The list of contacts of one search.

    Signals: `chosen(uid or None)`, the contact to show beside it; `counted(int)`, how many contacts there are in
    all; `searched(str)`, the search was changed here, by a chip; `import_wanted()`, `export_wanted()`,
    `demo_wanted()`, `playbook_wanted()`, one is to be applied to the selected; `opened()`, on to the detail pane;
    `listed(str)`, the text of another search that is shown; `save_wanted()`, it is to be kept as a group.
    """

    chosen = Signal(object)
    counted = Signal(int)
    searched = Signal(str)
    import_wanted = Signal()
    export_wanted = Signal()
    demo_wanted = Signal()
    playbook_wanted = Signal()
    opened = Signal()
    listed = Signal(str)
    save_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._search = Search()
        self._shown: Search | None = None
        self._chosen: int | None = None  # the number of the contact shown beside the list
        self._wanted: Uid | None = None  # a contact to be selected once the list holds it
        self.finder = Finder(session.workspace, self)
        self.model = ContactsModel(session.workspace.database, self)
        self.table = ContactsTable(self.tr("Contacts"))
        self.table.setModel(self.model)
        self.header = ColumnsHeader(self.table, self.model, session.app.settings)
        self.bulk = BulkWork(session, self.table, self.selected, self.count_selected)
        self.letters = LetterWork(session, self.table, self.selected, self._listed)
        self._title = ""
        self.handing = Handing(session, self.selected_ids, self.table)
        self.table.dragged = self.handing.dragged
        self._bar = Bar(self.tr("Contacts"))
        self.filters = Filters(session.workspace.database, self._bar)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.header.restore()
        self._dress_columns()

    def _lay_out(self) -> None:
        self._import = Button(self.tr("Import"))
        self._export = Button(self.tr("Export"))
        # The keys stand in the tooltips only: two more boxes would make the bar restless.
        self._import.setToolTip(self.tr("Import contacts from a file") + f" ({shortcut_text('Ctrl+I')})")
        self._export.setToolTip(self.tr("Export contacts to a file") + f" ({shortcut_text('Ctrl+E')})")
        self._several = Button("")
        self._several.clicked.connect(lambda: self._show_menu(self._bar.corner_of(self._several)))
        self._bar.add_trailing(self._several)
        self._bar.set_shown(self._several, False)
        for button in (self._import, self._export):
            self._bar.add_trailing(button, yields=_BUTTONS_YIELD)
        first = PrimaryButton(self.tr("Import contacts"))
        demo = Button(self.tr("Fill with sample data"))
        first.clicked.connect(self.import_wanted)
        demo.clicked.connect(self.demo_wanted)
        self._nobody = EmptyState(
            "contacts",
            self.tr("Nobody here yet"),
            self.tr("Your people and companies will stand here. Bring them from Google, Outlook or a phone."),
            [first, demo],
        )
        clear = Button(self.tr("Clear the search"))
        clear.clicked.connect(lambda: self._edited(""))
        self._nothing = EmptyState(
            "search", self.tr("Nothing found"), self.tr("No contact has all of these words and filters."), [clear]
        )
        for widget in (self.table, self._nobody, self._nothing):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)
        self.filters.edited.connect(self._edited)
        self.filters.save_wanted.connect(self.save_wanted)
        self.finder.found.connect(self._show)
        self.finder.failed.connect(self._session.report)
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self.table.opened.connect(self.opened)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.header.sort_wanted.connect(self._sort)
        self.header.columns_changed.connect(self._dress_columns)
        self._session.changed.connect(self.header.fit)
        self._session.changed.connect(self.reload)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.bulk.delete)

    def start(self) -> None:
        """Show the first rows at once, and read on for the rest."""
        sort, descending = self.header.sort()
        self._search = Search(self._search.text, sort, descending)
        found = self.finder.first(self._search)
        self._show(found)
        if not found.whole:
            # After the first picture: the rest of the list must not delay it.
            QTimer.singleShot(0, lambda: self.finder.find(self._search))

    def set_text(self, text: str) -> None:
        """List what this search finds."""
        if text != self._search.text:
            self._search = Search(text, self._search.sort, self._search.descending)
            self.finder.find(self._search)

    def set_title(self, title: str) -> None:
        """Say what is listed where it is a group; "" for the contacts."""
        self._title = title
        self._bar.set_title(title or self.tr("Contacts"))

    def text(self) -> str:
        """The text of the search."""
        return self._search.text

    def reload(self) -> None:
        """Find again: something was written."""
        self.finder.forget_order()
        self.finder.find(self._search)

    def show_contact(self, uid: Uid) -> None:
        """Select this contact, clearing the search where it is not in the list."""
        self._wanted = uid
        row = self._row_of(uid)
        if row >= 0:
            self._select_wanted()
        else:
            if self._search.text:
                self.searched.emit("")
            self._search = Search("", self._search.sort, self._search.descending)
            self.finder.find(self._search)

    def selected_ids(self) -> array[int]:
        """The numbers of the selected contacts, in the order of the list."""
        return self.model.ids_between(self.table.selected_ranges())

    def selected(self) -> Contacts:
        """The selected contacts: their numbers, or the search that finds all of them while not all are known."""
        if self.count_selected() == self.model.rowCount() and not self.model.is_whole():
            return self._search.text
        return self.selected_ids()

    def count_selected(self) -> int:
        """How many contacts are selected."""
        return sum(last - first + 1 for first, last in self.table.selected_ranges())

    def show_code(self) -> None:
        """Show the contact that was chosen last as a QR code."""
        contact = self.model.contact(self.table.currentIndex().row())
        if contact is not None:
            from crm_desktop.ui.contacts.code_dialog import CodeDialog

            CodeDialog.ask(self.window(), self._session, contact.uid)

    def selected_uids(self) -> list[Uid]:
        """The selected contacts, in the order of the list."""
        return search.uids_of(self._session.workspace.database, self.selected_ids())

    def _listed(self) -> tuple[str, list[str], str]:
        """What is listed, the columns that show, and the search."""
        return self._title, [column.key for column in self.model.columns], self._search.text

    def _sort(self, sort: str, descending: bool) -> None:
        self._search = Search(self._search.text, sort, descending)
        self.finder.find(self._search)

    def _edited(self, text: str) -> None:
        self.set_text(text)
        self.searched.emit(text)

    def _show(self, found: Found) -> None:
        same_search, part = found.search == self._shown, not found.whole
        if part and same_search:
            return  # the list stays as it is until all of it is known
        self._shown = found.search
        if not same_search:
            self.listed.emit(found.search.text)
        top = self.table.verticalScrollBar().value() if same_search else 0
        current = self.table.currentIndex().row() if same_search else -1
        behind = self.model.ids([current + 1]) if current >= 0 else []
        self.model.show(found.ids, found.total)
        if found.total is not None:
            self._bar.set_count(found.total)
            if not found.search.text:
                self.counted.emit(found.total)
        self.filters.show_query(found.search.text, found.query)
        if found.query.ignored:
            self._session.said.emit(
                self.tr("Not understood: {pieces}").format(pieces=listed(found.query.ignored)), False
            )
        empty = self._nothing if found.search.text else self._nobody
        self._stack.setCurrentWidget(self.table if found.ids else empty)
        if part and (self._chosen is not None or self._wanted is not None):
            self.table.verticalScrollBar().setValue(top)
            return  # it may stand among the rest
        if self._wanted is not None:
            self._select_wanted()
            return
        row = self.model.row_of(self._chosen) if self._chosen is not None else -1
        if row >= 0:
            self._keep_selection(row, top)
        else:
            self._keep_selection(self._heir(current, behind), top)
            self.table.scrollTo(self.table.currentIndex())  # the next key acts on it

    def _heir(self, row: int, behind: Sequence[int]) -> int:
        """The row that is selected when the contact of a row is gone: of what stood `behind` it, else the same one."""
        rows = [found for number in behind if (found := self.model.row_of(number)) >= 0]
        return rows[0] if rows else min(max(row, 0), self.model.rowCount() - 1)

    def _keep_selection(self, row: int, top: int) -> None:
        if row != self.table.currentIndex().row():
            self.table.select_row(row)
            self.table.verticalScrollBar().setValue(top)
        self._choose(row)

    def _select_wanted(self) -> None:
        assert self._wanted is not None
        row, self._wanted = self._row_of(self._wanted), None
        if row >= 0:
            self.table.select_row(row)
            self._choose(row)

    def _row_of(self, uid: Uid) -> int:
        found = self._session.workspace.database.row("SELECT id FROM contact_list WHERE uid = ?", (uid,))
        return self.model.row_of(found[0]) if found else -1

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._choose(current.row())

    def _choose(self, row: int) -> None:
        contact = self.model.contact(row)
        self._chosen = contact.id if contact else None
        self.chosen.emit(contact.uid if contact else None)

    def _dress_columns(self) -> None:
        for place, column in enumerate(self.model.columns):
            self.table.setItemDelegateForColumn(place, _DELEGATES.get(column.key, RowDelegate)(self.table))

    def _open_menu(self, position: QPoint) -> None:
        if self.table.indexAt(position).isValid():
            self._show_menu(self.table.viewport().mapToGlobal(position))

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.exec(place)
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the selected contacts."""
        menu = QMenu(self)
        if self.count_selected() == 1:
            self._entry(menu, self.tr("Open"), self.opened.emit)
            self._entry(menu, self.tr("Show as a QR code") + f"\t{shortcut_text('Q')}", self.show_code)
            menu.addSeparator()
        self.bulk.fill(menu)
        self._entry(
            menu, self.tr("Apply a playbook…") + f"\t{shortcut_text('Ctrl+Shift+P')}", self.playbook_wanted.emit
        )
        menu.addMenu(self.letters.menu(menu))
        menu.addSeparator()
        self._entry(menu, self.tr("Copy") + f"\t{shortcut_text('Ctrl+C')}", self.handing.copy)
        self._entry(menu, self.tr("Export the selected…") + f"\t{shortcut_text('Ctrl+E')}", self.export_wanted.emit)
        self._entry(menu, self.tr("Delete") + f"\t{shortcut_text('Del')}", self.bulk.delete)
        return menu

    def _entry(self, menu: QMenu, text: str, function: Callable[[], object]) -> None:
        entry = QAction(text, menu)
        entry.triggered.connect(lambda _checked: function())
        menu.addAction(entry)

    def _show_selected(self) -> None:
        """While several are selected, the bar tells how many, and what can be done with them."""
        count = self.count_selected()
        self._several.set_text(self.tr("%Ln selected", "", count) + " ▾")
        self._bar.set_shown(self._several, count > 1)
        for button in (self._import, self._export):
            self._bar.set_shown(button, count <= 1)
