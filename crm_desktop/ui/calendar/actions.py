"""What can be done with the entries of the calendar, by keys and by their menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities, calendar, series
from crm_desktop.services.calendar import Entry
from crm_desktop.services.series import Scope
from crm_desktop.ui import words
from crm_desktop.ui.activity import occurrence_edit
from crm_desktop.ui.activity.scope_question import ask_scope
from crm_desktop.ui.calendar.entry_dialogs import NewEntryDialog, OpenEntryDialog
from crm_desktop.ui.calendar.grid import Grid
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.menu import Menu

_DAY = 24 * 60  # minutes


class CalendarActions(QObject):
    """Acts on what a grid says, and on the entry that is current in it."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._view = view

    def attend(self, grid: Grid) -> None:
        """Do what is asked for in a grid."""
        grid.opened.connect(self.open)
        grid.result_pressed.connect(self._give_result)
        grid.menu_wanted.connect(partial(self._open_menu, grid))
        for keys, function in (
            (("E",), self.open),
            (("Space", "Ctrl+Return", "Ctrl+Enter"), self.complete),
            (("C",), self.show_contact),
            (("Delete",), self.delete),
        ):
            action = QAction(grid)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(self._with_current, grid, function))
            grid.addAction(action)

    def _with_current(self, grid: Grid, function: Callable[[Entry], None], _checked: bool = False) -> None:
        if grid.current is not None:
            function(grid.current)

    def plan(self, start: datetime, timed: bool, minutes: int) -> Uid | None:
        """Ask what is to begin then, and plan it; returns its uid."""
        draft = Activity(
            type="meeting" if timed else "todo",
            due=calendar.due_text(start, timed),
            duration=minutes if timed or minutes > _DAY else None,
        )
        found = NewEntryDialog.plan(self._window(), self._session, draft)
        if found is None:
            return None
        uid: Uid | None = self._session.write(
            lambda: activities.add(self._session.workspace, found), self.tr("Planned")
        )
        return uid

    def open(self, entry: Entry) -> None:
        """Show an entry, to be changed or completed."""
        workspace = self._session.workspace
        before = series.occurrence(workspace.database, *entry.key)
        found = OpenEntryDialog.show_entry(self._window(), before)
        if found is None:
            return
        after, completed = found
        if after != before:
            scope = Scope.THIS if completed else occurrence_edit.scope_of_change(self._window(), before, after)
            if scope is None:
                return
            self._session.write(lambda: series.save(workspace, before, after, scope))
        if completed:
            self.complete(entry, after.result)

    def move(self, entry: Entry, start: datetime, timed: bool, minutes: int) -> None:
        """Have an entry begin then, at that time if `timed`, and take so many minutes, 0: as many as before."""
        scope = self._scope(entry, self.tr("What is to be moved?"))
        if scope is not None:
            due = calendar.due_text(start, timed)
            self._write(lambda: series.move(self._session.workspace, *entry.key, due, scope, minutes or None))

    def complete(self, entry: Entry, result: str = "") -> None:
        """Mark an open entry done."""
        if entry.is_open():
            self._write(lambda: series.complete(self._session.workspace, *entry.key, result))

    def _give_result(self, entry: Entry, number: int) -> None:
        results = words.choices().results_of(entry.of.type)
        if number <= len(results):
            self.complete(entry, results[number - 1])

    def delete(self, entry: Entry) -> None:
        """Delete an entry; said in the foot, with Undo."""
        scope = self._scope(entry, self.tr("What is to be deleted?"))
        if scope is not None:
            self._write(lambda: series.delete(self._session.workspace, *entry.key, scope))

    def show_contact(self, entry: Entry) -> None:
        """Show the contact that an entry is with."""
        for contact in entry.of.contacts[:1]:
            self._session.contact_wanted.emit(contact)

    def _write(self, function: Callable[[], BatchInfo | None]) -> None:
        self._session.write(function)

    def _scope(self, entry: Entry, question: str) -> Scope | None:
        """How much of a series is meant; None where the question was left."""
        if not occurrence_edit.repeats(series.occurrence(self._session.workspace.database, *entry.key)):
            return Scope.THIS
        return ask_scope(self._window(), question)

    def _window(self) -> QWidget:
        return self._view.window()

    def _open_menu(self, grid: Grid, entry: Entry, place: QPoint) -> None:
        menu = self.menu(entry)
        menu.setParent(grid, menu.windowFlags())
        menu.exec(place)
        menu.deleteLater()

    def menu(self, entry: Entry) -> QMenu:
        """What can be done with an entry."""
        menu = Menu()

        def add(text: str, keys: str, function: Callable[[Entry], None]) -> None:
            menu.addAction(f"{text}\t{keys}", partial(function, entry))

        if entry.is_open():
            add(self.tr("Done"), QKeySequence("Space").toString(QKeySequence.SequenceFormat.NativeText), self.complete)
        add(self.tr("Edit…"), "E", self.open)
        if entry.of.contacts:
            add(self.tr("Show the contact"), "C", self.show_contact)
        menu.addSeparator()
        add(self.tr("Delete"), QKeySequence("Delete").toString(QKeySequence.SequenceFormat.NativeText), self.delete)
        return menu
