from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm_desktop.services import history
from crm_desktop.store import queries, search
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.dialogs.import_run import ImportFile, State
from crm_desktop.ui.job import Job
from crm_desktop.ui.session import Session

PEOPLE = (
    "Name,E-mail,Size\nAna Adomaite,ana@example.com,38\nBen Jones,ben@example.com,44\nCara Lee,cara@example.com,40\n"
)
Opener = Callable[..., ImportDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session) -> Iterator[Opener]:
    """Opens the dialog and waits until its files were read."""
    opened: list[ImportDialog] = []

    def open_(*files: Path) -> ImportDialog:
        dialog = ImportDialog(None, session, files)
        opened.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: all(file.state is not State.READING for file in dialog.files()))
        return dialog

    yield open_
    for dialog in filter(isValid, opened):
        dialog.close()
        dialog.deleteLater()
    qtbot.waitUntil(lambda: not session.jobs.busy())


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def names(session: Session) -> list[str]:
    database = session.workspace.database
    ids = search.find_ids(database, search.Query())
    return [row.name for row in queries.contact_rows(database, ids)]


def looked(qtbot: QtBot, file: ImportFile) -> None:
    qtbot.waitUntil(lambda: file.outcome is not None)


def test_a_changed_column_is_imported_as_it_was_changed_and_undo_takes_all_back(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener, foot: list[tuple[str, bool]]
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    assert dialog.page.columns.columns.target(2) == "custom.Size"
    menu = dialog.page.columns.menu(2)
    about = next(action.menu() for action in menu.actions() if action.text() == "About")
    next(action for action in about.actions() if action.text() == "Notes").trigger()
    assert dialog.page.columns.columns.target(2) == "notes"
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.page.columns, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert names(session) == ["Ana Adomaite", "Ben Jones", "Cara Lee"]
    database = session.workspace.database
    ana = queries.contact(database, search.uids_of(database, search.find_ids(database, search.Query()))[0])
    assert ana.notes == "38"
    assert foot[-1] == ("Imported 3 contacts from people.csv", True)
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert names(session) == []


def test_what_will_happen_is_told_before_and_nothing_is_changed(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    first = open_dialog(write(tmp_path / "first.csv", PEOPLE))
    first.start()
    qtbot.waitUntil(lambda: not first.isVisible())
    more = PEOPLE.replace("ana@example.com,38", "ana@example.com,39") + "Dan Ode,dan@example.com,41\n1,2,3,4,5\n"
    dialog = open_dialog(write(tmp_path / "more.csv", more))
    looked(qtbot, dialog.files()[0])
    outcome = dialog.files()[0].outcome
    assert outcome is not None
    assert (outcome.created, outcome.updated, outcome.unchanged, len(outcome.rejected)) == (1, 1, 2, 1)
    model = dialog.page.preview.rows
    rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    assert [row[0] for row in rows] == ["updated", "unchanged", "unchanged", "new", "rejected"]
    assert "38" in rows[0][3]
    assert "39" in rows[0][3]
    assert len(names(session)) == 3
    dialog.on_match.choose("skip")
    qtbot.waitUntil(lambda: (found := dialog.files()[0].outcome) is not None and found.updated == 0)


def test_import_need_not_wait_for_the_look(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener, foot: list[tuple[str, bool]]
) -> None:
    rows = "".join(f"Person {n},p{n}@example.com,1\n" for n in range(1200))
    dialog = open_dialog(write(tmp_path / "many.csv", "Name,E-mail,Size\n" + rows))
    qtbot.waitUntil(session.jobs.busy)  # looking
    dialog.import_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)
    assert foot[-1] == (f"Imported {QLocale().toString(1200)} contacts from many.csv", True)


def test_cancel_takes_back_what_was_begun(qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener) -> None:
    rows = "".join(f"Person {n},p{n}@example.com,1\n" for n in range(5000))
    dialog = open_dialog(write(tmp_path / "many.csv", "Name,E-mail,Size\n" + rows))
    dialog.start()
    assert dialog.files()[0].state is State.IMPORTING
    dialog.cancel()
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY, timeout=30_000)
    assert names(session) == []
    assert history.entries(session.workspace, 10) == []
    assert dialog.isVisible()
    assert dialog.import_button.isEnabled()


def test_closing_the_dialog_does_not_stop_an_import(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener, foot: list[tuple[str, bool]]
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    dialog.start()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: bool(foot))
    assert len(names(session)) == 3


def test_closing_the_dialog_lets_go_of_the_database(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    rows = "".join(f"Person {n},p{n}@example.com,1\n" for n in range(5000))
    jobs: list[Job] = []
    session.jobs.started.connect(jobs.append)
    dialog = open_dialog(write(tmp_path / "many.csv", "Name,E-mail,Size\n" + rows))
    qtbot.waitUntil(lambda: len(jobs) == 2)  # the file is read, and is looked at now
    with qtbot.waitSignal(jobs[1].cancelled):
        dialog.reject()


def test_several_files_are_imported_one_after_another(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener, foot: list[tuple[str, bool]]
) -> None:
    card = write(tmp_path / "card.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Zed\r\nEND:VCARD\r\n")
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE), card)
    dialog.start()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [text for text, _ in foot] == ["Imported 3 contacts from people.csv", "Imported one contact from card.vcf"]
    assert "Zoe Zed" in names(session)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "photo.csv"),
        ("empty.csv", b"", "empty.csv is empty"),
        ("gone.csv", None, "There is no file"),
    ],
)
def test_a_file_that_is_no_list_is_told_in_a_sentence(
    tmp_path: Path, open_dialog: Opener, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    dialog = open_dialog(tmp_path / name)
    assert dialog.files()[0].state is State.FAILED
    assert words in dialog.problem()
    assert not dialog.import_button.isEnabled()


def test_encoding_and_separator_are_found_and_can_be_changed(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("Name;E-mail\nJürgen Groß;j@example.com\n".encode("cp1252"))
    dialog = open_dialog(path)
    page = dialog.page
    assert (page.encoding.currentData(), page.delimiter.currentData()) == ("cp1252", ";")
    assert page.columns.columns.index(0, 1).data().strip("\u2068\u2069") == "Jürgen Groß"
    page.encoding.setCurrentIndex(page.encoding.findData("cp1250"))
    page.encoding.activated.emit(page.encoding.currentIndex())
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY)
    source = dialog.files()[0].source
    assert source is not None
    assert source.encoding == "cp1250"


def test_columns_stay_as_chosen_when_the_file_is_read_anew(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    dialog.page.columns.choose(2, "")
    dialog.page.encoding.setCurrentIndex(dialog.page.encoding.findData("cp1252"))
    dialog.page.encoding.activated.emit(dialog.page.encoding.currentIndex())
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY)
    assert dialog.page.columns.columns.target(2) == ""


def test_nothing_can_be_imported_while_every_column_is_left_out(tmp_path: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    for row in range(3):
        dialog.page.columns.choose(row, "")
    assert not dialog.import_button.isEnabled()
    dialog.page.columns.choose(0, "name")
    assert dialog.import_button.isEnabled()


def test_rejected_rows_are_listed_and_saved(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE + "1,2,3,4,5\n"))
    dialog.start()
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.DONE)
    assert dialog.isVisible()
    saved = dialog.files()[0].saved
    assert saved is not None
    assert "1,2,3,4,5" in saved.read_text(encoding="utf-8")
    assert dialog.page.preview.rows.rowCount() == 1
    assert dialog.page.preview.rows.index(0, 1).data() == "5"


def test_files_can_be_dropped(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    path = write(tmp_path / "people.csv", PEOPLE)
    dialog = open_dialog()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
        QApplication.sendEvent(dialog, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: [file.path for file in dialog.files()] == [path])
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY)
