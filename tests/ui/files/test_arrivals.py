"""Files dropped onto the window and onto a contact: e-mails are recorded, lists imported, others attached."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from crm_desktop.domain.uid import Uid
from crm_desktop.services import files, history
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.drop import sort_files
from crm_desktop.ui.files.calendar_dialog import CalendarDialog
from crm_desktop.ui.files.letters_dialog import LettersDialog
from crm_desktop.ui.files.letters_model import FATE
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.services.test_correspondence import letter
from tests.ui.files.conftest import drop
from tests.ui.opened import in_dialog


def subjects(workspace: Workspace, uid: Uid) -> list[str]:
    return [activity.summary for activity in queries.timeline(workspace.database, uid, 50)]


def test_files_are_told_apart_by_their_names() -> None:
    paths = [Path(name) for name in ("a.EML", "b.msg", "c.csv", "d.VCF", "e.pdf", "f", "g.ICS")]
    letters, calendars, lists, others = ([path.name for path in some] for some in sort_files(paths))
    assert (letters, calendars, lists, others) == (["a.EML", "b.msg"], ["g.ICS"], ["c.csv", "d.VCF"], ["e.pdf", "f"])


def test_e_mails_of_contacts_are_recorded_at_once_and_undone_at_once(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    window.session.app.settings.own_addresses = ["me@example.com"]
    assert drop(window, [letter(tmp_path, f"n{number}") for number in range(3)])
    qtbot.waitUntil(lambda: said[-1:] == ["Recorded 3 e-mails"])
    assert subjects(workspace, ana) == ["Quote"] * 3
    drop(window, [letter(tmp_path, "n0")])
    qtbot.waitUntil(lambda: said[-1:] == ["1 here already"])
    history.undo_batch(workspace)
    assert subjects(workspace, ana) == []


def test_strangers_are_decided_on_and_our_own_address_is_remembered(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    (tmp_path / "broken.msg").write_bytes(b"no")
    seen: list[list[str]] = []

    def decide(dialog: LettersDialog) -> None:
        assert {row.box.address for row in dialog.strangers} == {"me@example.com", "ben@example.com"}
        for row in dialog.strangers:
            row.decision.setFocus()
            qtbot.keyClick(row.decision, Qt.Key.Key_End if row.box.address == "me@example.com" else Qt.Key.Key_Home)
            row.decision.activated.emit(row.decision.currentIndex())
        model = dialog.model
        seen.append([model.index(row, FATE).data() for row in range(model.rowCount())])
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(LettersDialog, decide)
    paths = [
        letter(tmp_path, "one", sender="me@example.com", to="ana@example.com"),
        letter(tmp_path, "two", sender="Ben <ben@example.com>", to="me@example.com", subject="Hello"),
        tmp_path / "broken.msg",
    ]
    drop(window, paths)
    qtbot.waitUntil(lambda: any("Recorded 2 e-mails" in text for text in said))
    assert seen == [["recorded", "recorded", "cannot be read"]]
    assert said[-1] == "Recorded 2 e-mails · one new contact · 1 could not be read"
    assert window.session.app.settings.own_addresses == ["me@example.com"]
    assert [activity.direction for activity in queries.timeline(workspace.database, ana, 5)] == ["out"]
    assert queries.count_contacts(workspace.database) == 2


def test_a_calendar_is_looked_at_and_taken_with_one_undo(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "team.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20990301\n"
        "ATTENDEE:mailto:ana@example.com\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:No day\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    shown: list[list[str]] = []

    def look(dialog: CalendarDialog) -> None:
        shown.extend([row.name, row.about] for row in dialog.model.rows)
        dialog.take.click()

    in_dialog(CalendarDialog, look)
    drop(window, [path])
    qtbot.waitUntil(lambda: any("Imported one activity" in text for text in said))
    assert shown == [
        ["Fair", "New"],
        ["No day", "Left out: the event has no day that can be read"],
    ]
    assert "1 left out; they are in" in said[-1]
    assert subjects(workspace, ana) == ["Fair"]
    history.undo_batch(workspace)
    assert subjects(workspace, ana) == []
    in_dialog(CalendarDialog, lambda dialog: dialog.reject())
    drop(window, [path])
    qtbot.waitUntil(lambda: said[-1:] == [""])
    qtbot.wait(50)
    assert subjects(workspace, ana) == []


def test_leaving_the_dialog_records_nothing(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    left: list[bool] = []

    def leave(dialog: LettersDialog) -> None:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        left.append(True)

    in_dialog(LettersDialog, leave)
    drop(window, [letter(tmp_path, to="ben@example.com")])
    qtbot.waitUntil(lambda: bool(left))
    assert subjects(workspace, ana) == []


def test_a_file_dropped_onto_a_contact_is_attached_and_shown(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    offer = tmp_path / "offer.pdf"
    offer.write_bytes(b"%PDF")
    pane = window.contact_pane
    pane.tabs.setCurrentIndex(1)
    assert drop(pane, [offer, tmp_path / "gone.pdf"])
    qtbot.waitUntil(lambda: any("Attached offer.pdf" in text for text in said))
    assert "There is no file" in said[-1]
    (row,) = pane.details.groups["files"].items
    assert row.name.text() == "offer.pdf"


def test_an_e_mail_dropped_onto_a_contact_is_theirs_whoever_wrote_it(
    qtbot, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    window.session.app.settings.own_addresses = ["me@example.com", "other@example.com"]
    drop(window.contact_pane, [letter(tmp_path, sender="other@example.com")])
    qtbot.waitUntil(lambda: said[-1:] == ["Recorded one e-mail"])
    assert subjects(workspace, ana) == ["Quote"]


@pytest.mark.parametrize("name", ["list.csv", "list.txt"])
def test_lists_dropped_onto_the_window_are_imported(qtbot, window: MainWindow, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Name,E-mail\nBen,ben@example.com\n")
    opened: list[bool] = []

    def look(dialog: ImportDialog) -> None:
        opened.append(True)

    in_dialog(ImportDialog, look)
    drop(window, [tmp_path / name])
    qtbot.waitUntil(lambda: bool(opened))


def test_a_calendar_chosen_as_an_import_is_taken_in(
    qtbot, window: MainWindow, workspace: Workspace, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "team.ics"
    path.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:20990301\nEND:VEVENT\nEND:VCALENDAR\n")
    in_dialog(ImportDialog, lambda dialog: dialog.add_files([path]))
    in_dialog(CalendarDialog, lambda dialog: dialog.take.click())
    window.import_contacts()
    qtbot.waitUntil(lambda: any("Imported one activity" in text for text in said))
    assert workspace.database.rows("SELECT summary FROM activity") == [("Fair",)]


def test_what_was_read_of_the_program_s_own_files_is_not_held_open(
    qtbot, session: Session, window: MainWindow, workspace: Workspace, ana: Uid, said: list[str], tmp_path: Path
) -> None:
    session.app.settings.own_addresses = ["me@example.com"]
    path = letter(tmp_path, attached=b"%PDF")
    drop(window, [path])
    qtbot.waitUntil(lambda: said[-1:] == ["Recorded one e-mail"])
    path.unlink()
    uid = workspace.database.rows("SELECT uid FROM activity")[0][0]
    (file,) = files.of(workspace.database, [uid], "activity")[uid]
    assert workspace.attachments.holds(file.digest)
