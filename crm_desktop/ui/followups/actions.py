"""What can be done with the selected follow-ups, by keys in the list and by its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities, sync_state
from crm_desktop.store import queries
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui.activity import occurrence_edit
from crm_desktop.ui.bulk.ask import ask_line
from crm_desktop.ui.followups.commands import COMMANDS
from crm_desktop.ui.followups.completion import CompletionPane
from crm_desktop.ui.followups.model import Column
from crm_desktop.ui.followups.plan import plan_next
from crm_desktop.ui.followups.skipping import complete_missed, complete_text, missed, skip_missed, skip_text
from crm_desktop.ui.followups.snooze import PickDueDialog, SnoozeMenu, snooze
from crm_desktop.ui.followups.table import FollowUpsTable
from crm_desktop.ui.followups.writing import write
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.menu import Menu

_MOST_PEOPLE = 12


class FollowUpActions(QObject):
    """Actions on what `selected` gives: follow-ups, or contacts going cold, which can only be planned and shown."""

    def __init__(
        self,
        session: Session,
        table: FollowUpsTable,
        pane: CompletionPane,
        selected: Callable[[], Sequence[FollowUp | GoingCold]],
    ) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._pane = pane
        self._selected = selected
        self._actions: dict[str, QAction] = {}
        self.add("write", pane.focus_text)
        self.add("check", self.check)
        self.add("finish", pane.finish)
        self.add("snooze", self.open_snooze)
        self.add("skip", self.skip_missed)
        self.add("caught_up", self.complete_missed)
        self.add("plan", self.plan_next)
        self.add("move", self.move_step)
        self.add("edit", self.edit)
        self.add("assign", self.open_assign)
        self.add("contact", self.show_contact)
        self.add("delete", self.delete)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.result_pressed.connect(pane.choose_result)
        table.opened.connect(pane.focus_text)
        table.check_clicked.connect(self.check)
        table.plan_clicked.connect(pane.focus_text)
        pane.snooze_wanted.connect(self.open_snooze)

    def add(self, command: str, function: Callable[[], object]) -> None:
        """Have a function do a command of COMMANDS, with its keys while the list has the keyboard."""
        keys = COMMANDS[command].keys
        action = self._actions[command] = QAction(COMMANDS[command].title(), self)
        both = dict.fromkeys((keys, keys.replace("Return", "Enter")))  # the same twice would be ambiguous
        action.setShortcuts([QKeySequence(each) for each in both])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: function())
        self._table.addAction(action)

    def do(self, command: str) -> None:
        """Do a command of COMMANDS."""
        self._actions[command].trigger()

    def follow_ups(self) -> list[FollowUp]:
        """The selected open activities."""
        return [row for row in self._selected() if isinstance(row, FollowUp)]

    def check(self) -> None:
        """Complete what is selected as the pane shows it; ask what to plan with whoever goes cold."""
        if self.follow_ups():
            self._pane.finish()
        else:
            self._pane.focus_text()

    def plan_next(self) -> None:
        """Plan a call with those of the selected who go cold."""
        if cold := [row for row in self._selected() if isinstance(row, GoingCold)]:
            plan_next(self._session, cold)

    def open_snooze(self, button: QWidget | None = None) -> None:
        """Ask until when the selected may wait."""
        work = self.follow_ups()
        if not work:
            return
        menu = SnoozeMenu(self._session.today(), parent=self._table)
        menu.chosen.connect(lambda due: self.snooze(work, due))
        menu.pick_wanted.connect(lambda: self._pick(work))
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()) if button else self._place())
        menu.deleteLater()

    def _pick(self, work: list[FollowUp]) -> None:
        due = PickDueDialog.ask(self._table.window(), work[0].due)
        if due is not None:
            self.snooze(work, due)

    def snooze(self, work: Sequence[FollowUp], due: str) -> None:
        """Move these to a day or time."""
        workspace, uids = self._session.workspace, [row.uid for row in work]
        said = self.tr("Moved %Ln follow-ups", "", len(uids)) if len(uids) > 1 else ""
        doing = self.tr("Moving follow-ups")
        write(self._session, len(uids), doing, lambda progress: snooze(workspace, uids, due, progress), said)

    def skip_missed(self) -> None:
        """Leave out all that was missed of the series that are selected."""
        skip_missed(self._session, self._series())

    def complete_missed(self) -> None:
        """Mark all that was missed of the series that are selected as done."""
        complete_missed(self._session, self._series())

    def _series(self) -> list[Uid]:
        """The series that are selected."""
        return [row.uid for row in self.follow_ups() if row.recurrence_id]

    def move_step(self) -> None:
        """Ask when the first of the selected is to be, if it is a step of a playbook, and whether the rest follow."""
        from crm_desktop.ui.playbooks.move_dialog import MoveStepDialog

        for row in [row for row in self.follow_ups() if row.place is not None][:1]:
            step = queries.activity(self._session.workspace.database, row.uid)
            MoveStepDialog.ask(self._table.window(), self._session, step)

    def edit(self) -> None:
        """Ask what is to be changed of the first of the selected."""
        work = self.follow_ups()
        if not work:
            return
        occurrence_edit.edit(self._table.window(), self._session, work[0].uid, work[0].recurrence_id)

    def delete(self) -> None:
        """Delete the selected follow-ups; said in the foot, with Undo."""
        work = self.follow_ups()
        workspace, uids = self._session.workspace, [row.uid for row in work]
        if len(work) == 1:
            occurrence_edit.delete(self._table.window(), self._session, work[0].uid, work[0].recurrence_id)
        elif uids:
            said = self.tr("Deleted %Ln follow-ups", "", len(uids)) if len(uids) > 1 else ""
            doing = self.tr("Deleting follow-ups")
            write(self._session, len(uids), doing, lambda _: activities.delete(workspace, uids), said)

    def show_contact(self) -> None:
        """Show the contact of the first of the selected."""
        for row in self._selected()[:1]:
            contact = row.contact if isinstance(row, FollowUp) else row.uid
            if contact is not None:
                self._session.contact_wanted.emit(contact)

    def open_assign(self) -> None:
        """Ask whose the selected follow-ups are to be."""
        if work := self.follow_ups():
            menu = self._assign_menu(work)
            menu.exec(self._place())
            menu.deleteLater()

    def _assign_menu(self, work: Sequence[FollowUp]) -> QMenu:
        menu = Menu(self._table)
        for name in self._people()[:_MOST_PEOPLE]:
            menu.addAction(name.replace("&", "&&"), partial(self.assign, work, name))
        menu.addSeparator()
        menu.addAction(self.tr("&Nobody"), lambda: self.assign(work, ""))
        menu.addAction(self.tr("&Other…"), lambda: self._ask_owner(work))
        return menu

    def _people(self) -> list[str]:
        """Who may be asked to do it: the user, the people of the office, and all who own anything."""
        database = self._session.workspace.database
        office = [device.person for device in sync_state.people(database) if not device.retired]
        names = [self._session.app.settings.author, *office, *queries.owners(database)]
        return [name for name in dict.fromkeys(names) if name]

    def _ask_owner(self, work: Sequence[FollowUp]) -> None:
        name = ask_line(
            self._table.window(), self.tr("Assign to"), self.tr("Name"), self.tr("Assign"), values=self._people()
        )
        if name:
            self.assign(work, name)

    def assign(self, work: Sequence[FollowUp], owner: str) -> None:
        """Make these follow-ups somebody's, or nobody's with ""."""
        workspace, uids = self._session.workspace, [row.uid for row in work]
        said = self.tr("Assigned %Ln follow-ups", "", len(uids)) if len(uids) > 1 else ""
        doing = self.tr("Assigning follow-ups")
        write(self._session, len(uids), doing, lambda _: activities.assign(workspace, uids, owner), said)

    def _open_menu(self, position: QPoint) -> None:
        if not self._selected():
            return
        menu = Menu(self._table)
        work = self.follow_ups()
        late = sum(map(len, missed(self._session, self._series()).values()))
        moves = ["move"] if any(row.place for row in work) else []
        skips = ["skip", "caught_up"] if late else []
        self._actions["skip"].setText(skip_text(late))
        self._actions["caught_up"].setText(complete_text(late))
        offered = ["check", "snooze", *skips, *moves, "edit", "assign"] if work else ["plan"]
        menu.addActions([self._actions[command] for command in (*offered, "contact")])
        if work:
            menu.addSeparator()
            menu.addAction(self._actions["delete"])
        menu.exec(self._table.viewport().mapToGlobal(position))
        menu.deleteLater()

    def _place(self) -> QPoint:
        """Where a menu of the current row opens: under what it is about."""
        rect = self._table.visualRect(self._table.currentIndex().siblingAtColumn(Column.SUMMARY))
        corner = rect.bottomRight() if self._table.isRightToLeft() else rect.bottomLeft()
        return self._table.viewport().mapToGlobal(corner)
