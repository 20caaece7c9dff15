"""What can be done to all contacts that are selected in the list, however many: off the window's thread, one Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop import messages
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import counted
from crm_desktop.store import queries, search
from crm_desktop.ui import words
from crm_desktop.ui.actions import CONTACTS, ActionList
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import shortcut_text

if TYPE_CHECKING:
    from crm_desktop.services import bulk
    from crm_desktop.store.playbooks import Turn

_MOST_TAGS, _MOST_LOOKED_AT = 40, 5000
_LISTED = ("tier", "status", "owner", "source")  # the fields of which the values in use are proposed


class BulkWork(QObject):
    """Acts on the contacts that `selected` gives; `table` has the keyboard while its keys work.

    Which they are is known before anything is asked: others may be selected when it is answered, after a sync.
    """

    def __init__(
        self, session: Session, table: QWidget, selected: Callable[[], bulk.Contacts], count: Callable[[], int]
    ) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._selected = selected
        self._count = count

    def actions(self) -> list[tuple[str, str, Callable[[], object], str, str]]:
        """Key, title, function, shortcut and icon of each, in the order of the menu."""
        return [
            ("tag", self.tr("Add tags…"), self.add_tags, "T", "tag"),
            ("untag", self.tr("Take tags away…"), self.remove_tags, "Shift+T", "tag"),
            ("assign", self.tr("Assign to…"), self.assign, "A", "person"),
            ("edit-field", self.tr("Edit a field…"), self.edit_field, "E", "edit"),
            ("replace", self.tr("Find and replace…"), self.replace, "Shift+E", "edit"),
            ("plan-each", self.tr("Plan an activity…"), self.plan, "P", "calendar"),
            ("merge", self.tr("Merge…"), self.merge, "Shift+M", "merge"),
        ]

    def register(self, actions: ActionList) -> None:
        """Make keys and entries of the palette of them."""
        for key, title, function, shortcut, icon in self.actions():
            actions.add(key, title, function, shortcut, icon=icon, area=CONTACTS, widget=self._table)

    def fill(self, menu: QMenu) -> None:
        """Add them to a menu."""
        for _, title, function, shortcut, _ in self.actions():
            action = QAction(f"{title}\t{shortcut_text(shortcut)}", menu)
            action.triggered.connect(lambda _checked=False, function=function: function())
            menu.addAction(action)

    def add_tags(self) -> None:
        """Ask for tags and give them."""
        from crm_desktop.services import bulk
        from crm_desktop.ui.bulk.ask import ask_tags

        if self._count():
            contacts, known = self._selected(), queries.tags(self._session.workspace.database)
            title = counted("BulkWork", "Tag one contact", "Tag %Ln contacts", self._count())
            if tags := ask_tags(self._table.window(), title, known):
                self.apply(bulk.AddTags(tags), contacts)

    def tag(self, tag: str) -> None:
        """Give a tag."""
        from crm_desktop.services import bulk

        if self._count():
            self.apply(bulk.AddTags((tag,)), self._selected())

    def remove_tags(self) -> None:
        """Choose one of their tags and take it away."""
        from crm_desktop.services import bulk

        contacts = self._selected()
        workspace = self._session.workspace
        if isinstance(contacts, str) or len(contacts) > _MOST_LOOKED_AT:
            held = queries.tags(workspace.database)
        else:
            held = bulk.tags_held(workspace, contacts)
        if not held:
            self._session.said.emit(self.tr("None of them has a tag."), False)
            return
        self._choose([(tag, partial(self.apply, bulk.RemoveTags((tag,)), contacts)) for tag in held[:_MOST_TAGS]])

    def assign(self) -> None:
        """Choose whose they are."""
        from crm_desktop.services import bulk

        if not self._count():
            return
        contacts, author = self._selected(), self._session.app.settings.author
        names = dict.fromkeys([author, *queries.owners(self._session.workspace.database)])
        choices = [(name, partial(self.apply, bulk.Assign(name), contacts)) for name in names if name]
        nobody = (self.tr("Nobody"), partial(self.apply, bulk.Assign(""), contacts))
        self._choose([*choices, nobody, (self.tr("Other…"), partial(self._ask_owner, contacts))])

    def _ask_owner(self, contacts: bulk.Contacts) -> None:
        from crm_desktop.services import bulk
        from crm_desktop.ui.bulk.ask import ask_line

        title = counted("BulkWork", "Assign one contact", "Assign %Ln contacts", self._number(contacts))
        if name := ask_line(self._table.window(), title, self.tr("Name"), self.tr("Assign")):
            self.apply(bulk.Assign(name), contacts)

    def edit_field(self) -> None:
        """Ask for a field and its value and set it."""
        if not self._count():
            return
        from crm_desktop.services import bulk
        from crm_desktop.services.custom_fields import custom_fields
        from crm_desktop.ui.bulk.ask import FieldDialog
        from crm_desktop.ui.contact.cell_group import ABOUT, WORK, tr_cell

        contacts, database = self._selected(), self._session.workspace.database
        cells = [(cell.name, tr_cell(cell.words)) for cell in (*ABOUT, *WORK)]
        custom = [(f"custom.{field.name}", field.name) for field in custom_fields(database)]

        def used(path: str) -> Sequence[str]:
            offered = [code for code, _ in words.offered(path)] if path in words.CHOSEN else []
            return list(dict.fromkeys([*offered, *queries.distinct(database, path)])) if path in _LISTED else ()

        dialog = FieldDialog(self._table.window(), [*cells, *custom], used)
        if dialog.answered():
            self.apply(bulk.SetField(dialog.path(), dialog.text()), contacts)
        dialog.deleteLater()

    def replace(self) -> None:
        """Ask for a text in a field, and for another to stand in its place."""
        if not self._count():
            return
        from crm_desktop.services import replacing
        from crm_desktop.ui.bulk.replace_dialog import ReplaceDialog

        workspace, contacts = self._session.workspace, self._selected()
        title = counted(
            "BulkWork", "Find and replace in one contact", "Find and replace in %Ln contacts", self._count()
        )
        dialog = ReplaceDialog(self._table.window(), self._session, title, contacts)
        if dialog.exec():
            edit = dialog.edit()
            self._run(lambda progress: replacing.apply(workspace, edit, contacts, progress), contacts)
        dialog.deleteLater()

    def plan(self) -> None:
        """Ask what is to be done with each of them and plan it."""
        if not self._count():
            return
        from crm_desktop.services import bulk
        from crm_desktop.ui.activity.edit_dialog import EditDialog

        contacts, tomorrow = self._selected(), self._session.today() + timedelta(days=1)
        activity = EditDialog.ask(self._table.window(), Activity(type="call", due=tomorrow.isoformat()))
        if activity is not None:
            self.apply(bulk.Plan(activity), contacts)

    def merge(self) -> None:
        """Show them side by side, to be made one."""
        from crm_desktop.services import bulk
        from crm_desktop.ui.merge.dialog import MergeDialog
        from crm_desktop.ui.merge.work import carry_out

        if self._count():
            workspace = self._session.workspace
            uids = search.uids_of(workspace.database, bulk.numbers_of(workspace, self._selected()))
            if decision := MergeDialog.ask(self._table.window(), self._session, uids):
                carry_out(self._session, decision)

    def delete(self) -> None:
        """Delete them."""
        from crm_desktop.services import bulk

        if self._count():
            self.apply(bulk.Delete(), self._selected())

    def apply(self, edit: bulk.Edit, contacts: bulk.Contacts) -> None:
        """Do it to all of these contacts; said in the foot, with Undo."""
        from crm_desktop.services import bulk

        workspace = self._session.workspace
        self._run(lambda progress: bulk.apply(workspace, edit, contacts, progress), contacts)

    def _number(self, contacts: bulk.Contacts) -> int:
        """How many these are; a search is selected only with all that is listed."""
        return self._count() if isinstance(contacts, str) else len(contacts)

    def _run(self, function: Callable[[Progress], BatchInfo | None], contacts: bulk.Contacts) -> None:
        from crm_desktop.store import playbooks

        database = self._session.workspace.database

        def work(progress: Progress) -> tuple[BatchInfo | None, list[Turn]]:
            batch = function(progress)
            return batch, playbooks.turns_since(database, batch.id - 1) if batch else []

        text = counted("BulkWork", "Changing one contact", "Changing %Ln contacts", self._number(contacts))
        self._session.run(text, work).finished.connect(lambda done: self._say(*done))

    def _say(self, batch: BatchInfo | None, turns: Sequence[Turn]) -> None:
        if batch is None:
            self._session.said.emit(self.tr("They were so already; nothing was changed."), False)
            return
        from crm_desktop.ui.playbooks.words import turn_text

        self._session.said.emit(" · ".join([messages.label(batch), *map(turn_text, turns)]), True)
        self._session.changed.emit()

    def _choose(self, entries: Sequence[tuple[str, Callable[[], None]]]) -> None:
        menu = QMenu(self._table)
        for text, function in entries:
            menu.addAction(text.replace("&", "&&"), function)
        menu.exec(self._table.mapToGlobal(QPoint(self._table.width() // 3, self._table.height() // 4)))
        menu.deleteLater()
