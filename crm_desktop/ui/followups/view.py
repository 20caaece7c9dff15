"""The Follow-ups view: a bar, the list of what is due, and what stands there when nothing is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.services import agenda
from crm_desktop.store import follow_ups
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui.followups.actions import FollowUpActions
from crm_desktop.ui.followups.completion import CompletionPane
from crm_desktop.ui.followups.filter import Filter
from crm_desktop.ui.followups.model import FollowUpsModel
from crm_desktop.ui.followups.snooze import PickDueDialog, SnoozeMenu
from crm_desktop.ui.followups.table import FollowUpsTable
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.empty import EmptyState


class FollowUpsView(QWidget):
    """What was promised, by when; `pane` is to stand beside it.

    Signals: `overdue_changed(int)`, how many are late; `plan_wanted()`, to plan something anew; `left()` on Esc.
    """

    overdue_changed = Signal(int)
    plan_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._database = session.workspace.database
        self._stale = True
        self.model = FollowUpsModel(self)
        self.table = FollowUpsTable(self.tr("Follow-ups"), self.model)
        self.pane = CompletionPane(session)
        self.work = FollowUpActions(session, self.table, self.pane, self.selected)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = self.bar = Bar(self.tr("Follow-ups"))
        self.filter = Filter(self._session, bar)
        self._snooze_all = Button(self.tr("Snooze all"))
        self._snooze_all.setToolTip(self.tr("Move everything that is overdue to another day"))
        self._snooze_all.clicked.connect(self._open_snooze_all)
        bar.add_trailing(self._snooze_all, yields=2)
        self._print = Button(self.tr("Print list"))
        self._print.setToolTip(self.tr("Print the list, or save it as PDF (Ctrl P)"))
        self._print.clicked.connect(self.open_print)
        bar.add_trailing(self._print, yields=3)
        self._plan = PrimaryButton(self.tr("Plan a follow-up"))
        self._plan.clicked.connect(self.plan_wanted)
        self._show_all = Button(self.tr("Show everyone's"))
        self._show_all.clicked.connect(self.filter.show_everyones)
        self._leave_out_nothing = Button(self.tr("Show all"))
        self._leave_out_nothing.clicked.connect(self.filter.clear)
        self._empty = EmptyState("followups", "", "", [self._plan, self._show_all, self._leave_out_nothing])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filter.changed.connect(self.reload)
        self.work.add("filter", self.filter.open)
        self.work.add("all", self.filter.clear)
        self.work.add("whose", self.filter.show_mine_or_everyones)
        self.work.add("print", self.open_print)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.table.left.connect(self.left)
        self.pane.left.connect(self.table.setFocus)
        self.pane.finished.connect(self.table.setFocus)
        self._session.changed.connect(self._changed)

    def owner(self) -> str | None:
        """Whose follow-ups are shown; None for everyone's."""
        return self.filter.owner()

    def overdue_count(self) -> int:
        """How many follow-ups are late, of everyone's or one's own; the filter leaves none out."""
        return agenda.count(self._database, "overdue", self._session.today(), self.owner())

    def selected(self) -> list[FollowUp | GoingCold]:
        """The selected work of the kind that the current row is, in the order of the list."""
        current = self.model.row(self.table.currentIndex())
        rows = sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)
        work = [row for index in rows if (row := self.model.row(index)) is not None]
        kind = type(current) if current in work else type(work[0]) if work else None
        return [row for row in work if type(row) is kind]

    def select(self, uid: Uid) -> None:
        """Select a follow-up, or a contact going cold; what hides it is left out of the filter."""
        self.reload()
        if self._row_of(uid) < 0 and self.filter.is_narrow():
            self.filter.clear()
        if self._row_of(uid) < 0 and self.owner() is not None:
            self.filter.show_everyones()
        self.table.select_row(self._row_of(uid))

    def _row_of(self, uid: Uid) -> int:
        return next((number for number, row in self.model.work() if row.uid == uid), -1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _changed(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
            self.overdue_changed.emit(self.overdue_count())

    def reload(self) -> None:
        """Read what is to be done anew, and stay at the same place in it."""
        self._stale = False
        place = _Place(self.model, self.table)
        today = self._session.today()
        found = agenda.agenda(self._database, today, self.owner(), agenda.SHOWN, self.filter.only, agenda.MOST_COUNTED)
        self.model.show(found, today)
        self._snooze_all.setEnabled(found.totals["overdue"] > 0)
        self._print.setEnabled(self.model.rowCount() > 0)
        self._show_list_or_why_not()
        place.restore()
        self._show_selected()
        narrow = self.filter.is_narrow()
        self.overdue_changed.emit(self.overdue_count() if narrow else found.totals["overdue"])

    def _show_list_or_why_not(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self._empty)
        mine, narrow = self.owner() is not None, self.filter.is_narrow()
        self._plan.setVisible(not narrow)
        self._show_all.setVisible(mine and not narrow)
        self._leave_out_nothing.setVisible(narrow)
        if narrow:
            self._empty.set_text(
                self.tr("Nothing of that kind"), self.tr("Nothing open is of the types, priorities and tags chosen.")
            )
            return
        self._empty.set_text(
            self.tr("Nothing to do"),
            self.tr("Nothing of yours is open. What you plan with people stands here, by the day it is due.")
            if mine
            else self.tr("What you plan with people stands here, by the day it is due, and whoever is going cold."),
        )

    def _show_selected(self) -> None:
        self.pane.show_work(self.selected())

    def _open_snooze_all(self) -> None:
        menu = SnoozeMenu(self._session.today(), overdue=True, parent=self)
        menu.chosen.connect(self.snooze_overdue)
        menu.pick_wanted.connect(self._pick_for_overdue)
        menu.exec(self.bar.corner_of(self._snooze_all))
        menu.deleteLater()

    def _pick_for_overdue(self) -> None:
        due = PickDueDialog.ask(self.window())
        if due is not None:
            self.snooze_overdue(due)

    def snooze_overdue(self, due: str) -> None:
        """Move all that is overdue, also what the list has no room for, to a day or time."""
        spans = agenda.spans_of("overdue", self._session.today())
        owner, only = self.owner(), self.filter.only
        self.work.snooze(
            [row for span in spans for row in follow_ups.find(self._database, span, owner, only=only)], due
        )

    def open_print(self) -> None:
        """Offer to print the list, or to save it as PDF."""
        from crm_desktop.ui.followups.printing import ListOnPaper  # loads what prints only when it is wanted
        from crm_desktop.ui.printing.output import PrintMenu

        today = self._session.today()
        found = agenda.agenda(self._database, today, self.owner(), only=self.filter.only)
        page = ListOnPaper(found, today, self.filter.owner() or "")
        menu = PrintMenu(self._session, f"{page.title} {today.isoformat()}", lambda progress: page, self)
        menu.exec(self.bar.corner_of(self._print))
        menu.deleteLater()


class _Place:
    """Where the user is in the list, to be found again after it was read anew.

    What is no longer where it was - done, deleted, moved to another day - gives its place to what came after it.
    """

    def __init__(self, model: FollowUpsModel, table: FollowUpsTable) -> None:
        self._model = model
        self._table = table
        self._top = table.verticalScrollBar().value()
        self._work = [(number, _key(row)) for number, row in model.work()]
        self._current = table.currentIndex().row()
        chosen = {index.row() for index in table.selectionModel().selectedRows()}
        self._selected = {key for number, key in self._work if number in chosen}

    def restore(self) -> None:
        """Select what was selected, as far as it is still there."""
        rows = {_key(row): number for number, row in self._model.work()}
        if not rows:
            return
        behind = [key for number, key in self._work if number >= self._current and key in rows]
        before = [key for number, key in self._work if number < self._current and key in rows]
        current = rows[(behind or before[-1:] or list(rows))[0]]
        self._table.doItemsLayout()
        self._table.verticalScrollBar().setValue(self._top)
        self._table.select_row(current)
        if self._selected <= rows.keys():
            self._table.select_rows([rows[key] for key in self._selected])


def _key(row: FollowUp | GoingCold) -> tuple[Uid, str]:
    return row.uid, row.due if isinstance(row, FollowUp) else ""
