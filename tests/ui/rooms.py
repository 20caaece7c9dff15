"""Every view and every dialog of the window, with made-up people in it, for tests that walk through all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QWidget

from crm_desktop.app import App
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import STANDARD
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services import correspondence, demo, merge_contacts, playbooks
from crm_desktop.services.erasing import Remains
from crm_desktop.services.importing import Outcome
from crm_desktop.services.joining import Pair
from crm_desktop.services.places import Doubt
from crm_desktop.services.readable import write_readable
from crm_desktop.services.series import Scope
from crm_desktop.settings import Settings
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import screens
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.activity.scope_question import ScopeQuestion
from crm_desktop.ui.bulk.ask import FieldDialog, LineDialog
from crm_desktop.ui.bulk.replace_dialog import ReplaceDialog
from crm_desktop.ui.calendar.entry_dialogs import NewEntryDialog, OpenEntryDialog
from crm_desktop.ui.calendar.view import CalendarView
from crm_desktop.ui.contact.erase_dialog import EraseDialog
from crm_desktop.ui.contacts.code_dialog import CodeDialog
from crm_desktop.ui.dialogs.bug import BugDialog, CrashDialog
from crm_desktop.ui.dialogs.columns_dialog import ColumnsDialog, LayoutDialog
from crm_desktop.ui.dialogs.export_dialog import ExportDialog
from crm_desktop.ui.dialogs.history_dialog import HistoryDialog
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.dialogs.match_dialog import MatchDialog
from crm_desktop.ui.dialogs.new_contact import NewContactDialog
from crm_desktop.ui.dialogs.office_dialog import OfficeDialog
from crm_desktop.ui.dialogs.passphrase_dialog import PassphraseDialog
from crm_desktop.ui.dialogs.place_dialog import PlaceDialog
from crm_desktop.ui.dialogs.quick_add import QuickAddDialog
from crm_desktop.ui.dialogs.review_dialog import ReviewDialog
from crm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from crm_desktop.ui.dialogs.start_dialog import StartDialog
from crm_desktop.ui.dialogs.welcome import WelcomeDialog
from crm_desktop.ui.files.calendar_dialog import CalendarDialog
from crm_desktop.ui.files.letters_dialog import LettersDialog
from crm_desktop.ui.followups.snooze import PickDueDialog
from crm_desktop.ui.groups.save_dialog import SaveDialog
from crm_desktop.ui.leads.dialog import LeadsDialog
from crm_desktop.ui.leaving import LeaveDialog
from crm_desktop.ui.letters.list_dialog import ContactSheetsDialog, ListDialog
from crm_desktop.ui.letters.sheets_dialog import SheetsDialog
from crm_desktop.ui.letters.templates_dialog import TemplatesDialog
from crm_desktop.ui.letters.write_dialog import WriteDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.merge.dialog import MergeDialog
from crm_desktop.ui.merge.duplicates_dialog import DuplicatesDialog
from crm_desktop.ui.playbooks.apply_dialog import ApplyDialog
from crm_desktop.ui.playbooks.dialog import PlaybooksDialog
from crm_desktop.ui.playbooks.move_dialog import MoveStepDialog
from crm_desktop.ui.safety.damaged import Work as DamagedDialog
from crm_desktop.ui.safety.passphrase_change import Action, ChangeDialog
from crm_desktop.ui.safety.passphrase_prompt import PassphrasePrompt
from crm_desktop.ui.safety.restore_dialog import RestoreDialog
from crm_desktop.ui.safety.without_backup import WithoutBackupDialog
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.dialog import SettingsDialog
from crm_desktop.ui.settings.merge_dialog import MergeDialog as MergeChoicesDialog

SMALLEST = QSize(960, 500)
"""The smallest screen that everything has room on: one of 1920 × 1080 without its bars, all twice as large."""
_PEOPLE = 24
_DUE = "2026-12-01T10:00"


class House:
    """A window over a workspace in a folder, with sample data."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.workspace = Workspace(folder / "workspace", "Me")
        demo.fill(self.workspace, _PEOPLE, 1, datetime.now())
        self.session = Session(App(self.workspace, Settings(author="Me"), folder / "settings.toml", None))
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        """Made when it is first asked for, and anew after `reopen`."""
        if self._window is None:
            window = self._window = MainWindow(self.session)
            window.start()
            window.finish()
            screens.lay_out(window, SMALLEST)
            self.settle()
        return self._window

    def settle(self) -> None:
        """Until nothing is on its way any more."""
        screens.settle()
        while self.session.jobs.busy():
            screens.settle()

    @cached_property
    def people(self) -> list[Uid]:
        return [Uid(row[0]) for row in self.workspace.database.rows("SELECT uid FROM contact ORDER BY uid LIMIT 5")]

    @cached_property
    def edited_list(self) -> Path:
        path = self.folder / "list.csv"
        text = write_readable(self.workspace).decode("utf-8-sig")
        path.write_text(f"{text}Cara Lee\r\n{'x,' * 30}x\r\n", encoding="utf-8-sig")
        return path

    @cached_property
    def letter(self) -> Path:
        path = self.folder / "letter.eml"
        path.write_bytes(
            b"From: Ann <ann@new.example>\r\nTo: me@mine.example\r\nSubject: The quote\r\n"
            b"Date: Mon, 02 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@new.example>\r\n\r\nHello\r\n"
        )
        return path

    @cached_property
    def step(self) -> Activity:
        """A step of a playbook that is at work."""
        playbooks.bring_standard(self.workspace)
        playbooks.apply(self.workspace, parse_uid(STANDARD[0].uid), self.people[:1], date.today().isoformat())
        timeline = queries.timeline(self.workspace.database, self.people[0], 20)
        return next(each for each in timeline if each.run)

    def reopen(self) -> None:
        """Make the window anew, in another language or direction."""
        if self._window is not None:
            self._window.hide()
            self._window.session.jobs.stop()
            self._window.contacts.finder.stop()
            self._window.groups.stop()
            self._window.deleteLater()
            self._window = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.reopen()
        self.session.jobs.stop()
        self.workspace.close()


def _calendar(view: str, house: House) -> QWidget:
    house.session.app.settings.calendar_view = view  # type: ignore[assignment]
    return _view("calendar", house)


def _view(key: str, house: House) -> QWidget:
    house.window.show_view(key)
    if key == "contacts":
        house.window.contacts.show_contact(house.people[0])
    for calendar in house.window.findChildren(CalendarView):
        calendar.show_view(house.session.app.settings.calendar_view)
    return house.window


def _palette(house: House) -> QWidget:
    house.window.show_palette()
    assert house.window.palette_box is not None
    return house.window.palette_box


VIEWS: dict[str, Callable[[House], QWidget]] = {
    **{key: partial(_view, key) for key in ("today", "contacts", "followups", "sync")},
    **{f"calendar: {view}": partial(_calendar, view) for view in ("day", "week", "month", "agenda")},
    "palette": _palette,
}

_SECTIONS = ("general", "result", "type", "status", "tier", "label", "field", "leads", "safety")
_COLUMNS = ["name", "company", "city", "phone", "email"]


def _planned(**of: object) -> Activity:
    return Activity(type="call", due=_DUE, summary="Call about the quote", **of)  # type: ignore[arg-type]


def _found_settings(house: House) -> QWidget:
    dialog = SettingsDialog(house.window, house.session)
    dialog.search.line.setText("a")
    return dialog


DIALOGS: dict[str, Callable[[House], QWidget]] = {
    "activity": lambda h: EditDialog(h.window, _planned()),
    "series": lambda h: EditDialog(h.window, _planned(rrule="FREQ=MONTHLY;BYDAY=1MO")),
    "scope": lambda h: ScopeQuestion(h.window, "What is to be moved?", tuple(Scope)),
    "new entry": lambda h: NewEntryDialog(h.window, h.session, _planned()),
    "entry": lambda h: OpenEntryDialog(h.window, _planned(status="planned")),
    "labels": lambda h: SheetsDialog(h.window, h.session, h.people, "label"),
    "envelopes": lambda h: SheetsDialog(h.window, h.session, h.people, "envelope"),
    "list": lambda h: ListDialog(h.window, h.session, h.people, _COLUMNS),
    "contact sheets": lambda h: ContactSheetsDialog(h.window, h.session, h.people),
    "templates": lambda h: TemplatesDialog(h.window, h.session, "", h.people),
    "letters": lambda h: WriteDialog(h.window, h.session, h.people, "letter"),
    "e-mails": lambda h: WriteDialog(h.window, h.session, h.people, "email"),
    "replace": lambda h: ReplaceDialog(h.window, h.session, "Replace", h.people),
    "line": lambda h: LineDialog(h.window, "Tags", "Tags", "Tag"),
    "field": lambda h: FieldDialog(h.window, [("city", "City")], lambda path: ["Vilnius"]),
    "damaged": lambda h: DamagedDialog(h.window, "Save", UserError("disk-full", path=h.folder)),
    "without backup": lambda h: WithoutBackupDialog(h.window, UserError("disk-full", path=h.folder)),
    "restore": lambda h: RestoreDialog(h.window, h.session, h.letter, "Before an import"),
    "prompt": lambda h: PassphrasePrompt(h.workspace.database.path, h.window),
    **{
        f"passphrase: {action}": lambda h, action=action: ChangeDialog(h.window, action, h.workspace.database.path, 2)
        for action in get_args(Action)
    },
    "calendar file": lambda h: CalendarDialog(h.window, Path("team.ics"), Outcome(created=1, updated=2)),
    "e-mails read": lambda h: LettersDialog(
        h.window, h.session, correspondence.read(h.workspace, [h.letter], [], None)
    ),
    "requests": lambda h: LeadsDialog(h.window, h.session, h.window.leads),
    "code": lambda h: CodeDialog(h.window, h.session, h.people[0]),
    **{f"settings: {each}": lambda h, each=each: SettingsDialog(h.window, h.session, each) for each in _SECTIONS},
    "settings: what is found": _found_settings,
    "welcome": lambda h: WelcomeDialog(Settings(author="Me"), print),
    "merge choices": lambda h: MergeChoicesDialog(h.window, "lead", 3, [("customer", "Customer")]),
    "playbooks": lambda h: PlaybooksDialog(h.window, h.session),
    "move step": lambda h: MoveStepDialog(h.window, h.session, h.step),
    "apply playbook": lambda h: ApplyDialog(h.window, h.session, h.people[1:3]),
    "leave": lambda h: LeaveDialog(h.window, ["A note about Ana", "A call"]),
    "erase": lambda h: EraseDialog(h.window, "Ana Lee", Remains(activities=2, in_office=True)),
    "export": lambda h: ExportDialog(h.window, h.session, "Vilnius", h.people[:2]),
    "review": lambda h: ReviewDialog(h.window, h.session, h.edited_list),
    "new contact": lambda h: NewContactDialog(h.window, h.session),
    "passphrase": lambda h: PassphraseDialog(h.window),
    "columns": lambda h: ColumnsDialog(h.window, ["name", "uid"]),
    "layout": lambda h: LayoutDialog(h.window, "", ["name", "uid"], ["Size"]),
    "match": lambda h: MatchDialog(h.window, h.session, [Pair(h.people[0], h.people[1], "email")]),
    "office": lambda h: OfficeDialog(h.window, h.session),
    "quick add": lambda h: QuickAddDialog(h.window, h.session),
    "bug": lambda h: BugDialog(h.folder / "log", h.window),
    "crash": lambda h: CrashDialog(h.folder / "log", h.window),
    "shortcuts": lambda h: ShortcutsDialog(h.window.action_list, h.window),
    "import": lambda h: ImportDialog(h.window, h.session),
    "import of a file": lambda h: ImportDialog(h.window, h.session, [h.edited_list]),
    "start": lambda h: StartDialog(UserError("database-damaged", path=h.folder), h.folder),
    "place": lambda h: PlaceDialog(h.window, Doubt("synced", "Dropbox"), h.folder),
    "history": lambda h: HistoryDialog(h.window, h.session),
    "merge": lambda h: MergeDialog(h.window, h.session, merge_contacts.propose(h.workspace.database, h.people[:2])),
    "duplicates": lambda h: DuplicatesDialog(h.window, h.session),
    "due": lambda h: PickDueDialog(h.window, _DUE),
    "save group": lambda h: SaveDialog(h.window, "Vilnius", []),
}
ROOMS = {**VIEWS, **DIALOGS}


@contextmanager
def entered(house: House, name: str) -> Iterator[QWidget]:
    """A room, laid out and at rest; a dialog is left again."""
    room = ROOMS[name](house)
    if name in DIALOGS:
        screens.lay_out(room)
    house.settle()
    yield room
    if name in DIALOGS or name == "palette":
        room.close()
    if name in DIALOGS:
        room.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
