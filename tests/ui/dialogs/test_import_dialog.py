from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm_desktop.domain.custom_field import CustomField
from crm_desktop.services import history, mappings
from crm_desktop.services.custom_fields import custom_fields
from crm_desktop.services.finding import parse_query
from crm_desktop.services.import_files import import_file
from crm_desktop.store import queries, search
from crm_desktop.ui.bulk.ask import LineDialog
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.dialogs.import_run import Columns, ImportFile, State
from crm_desktop.ui.job import Job
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.choice import Choice
from tests.ui.opened import in_dialog

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
    qtbot.waitUntil(lambda: file.is_looked_at)


def done(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Every file is in."""
    qtbot.waitUntil(lambda: all(file.state is State.DONE for file in dialog.files()), timeout=30_000)


def choose(choice: Choice, data: object) -> None:
    """As somebody does who picks it from the list."""
    place = next(place for place in range(choice.count()) if choice.itemData(place) == data)
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def shown(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.page.preview.rows
    return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]


def bring(session: Session, path: Path) -> None:
    import_file(session.workspace, path)
    session.changed.emit()


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
    done(qtbot, dialog)
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
    bring(session, write(tmp_path / "first.csv", PEOPLE))
    more = PEOPLE.replace("ana@example.com,38", "ana@example.com,39") + "Dan Ode,dan@example.com,41\n1,2,3,4,5\n"
    dialog = open_dialog(write(tmp_path / "more.csv", more))
    looked(qtbot, dialog.files()[0])
    outcome = dialog.files()[0].outcome
    assert outcome is not None
    assert (outcome.created, outcome.updated, outcome.unchanged, len(outcome.rejected)) == (1, 1, 2, 1)
    rows = shown(dialog)
    assert [row[0] for row in rows] == ["changed", "as it is", "as it is", "new", "rejected"]
    assert "38" in rows[0][3]
    assert "39" in rows[0][3]
    assert len(names(session)) == 3
    assert "dan@example.com" in rows[3][3]
    choose(dialog.on_match, "skip")
    looked(qtbot, dialog.files()[0])
    qtbot.waitUntil(lambda: (found := dialog.files()[0].outcome) is not None and found.updated == 0)


def test_import_need_not_wait_for_the_look(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener, foot: list[tuple[str, bool]]
) -> None:
    rows = "".join(f"Person {n},p{n}@example.com,1\n" for n in range(1200))
    dialog = open_dialog(write(tmp_path / "many.csv", "Name,E-mail,Size\n" + rows))
    qtbot.waitUntil(session.jobs.busy)  # looking
    dialog.import_button.click()
    done(qtbot, dialog)
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
    done(qtbot, dialog)
    assert [text for text, _ in foot] == ["Imported 3 contacts from people.csv", "Imported one contact from card.vcf"]
    assert "Zoe Zed" in names(session)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("list.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "holds no text that could be a list of contacts"),
        ("blank.csv", b"\r\n  \r\n,,,\r\n", "blank.csv is empty"),
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
    assert (page.controls.encoding.currentData(), page.controls.delimiter.currentData()) == ("cp1252", ";")
    assert page.columns.columns.index(0, 1).data().strip("\u2068\u2069") == "Jürgen Groß"
    choose(page.controls.encoding, "cp1250")
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY)
    source = dialog.files()[0].source
    assert source is not None
    assert source.encoding == "cp1250"


def test_columns_stay_as_chosen_when_the_file_is_read_anew(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    dialog.page.columns.choose(2, "")
    choose(dialog.page.controls.encoding, "cp1252")
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


def test_afterwards_it_is_told_shown_and_taken_back(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    bring(session, write(tmp_path / "before.csv", "Name,E-mail\nZoe Zed,zoe@example.com\n"))
    card = write(tmp_path / "card.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Yan Yu\r\nEND:VCARD\r\n")
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE), card)
    dialog.start()
    done(qtbot, dialog)
    qtbot.waitUntil(dialog.show_button.isVisible)
    assert dialog.undo_button.isVisible()
    assert not dialog.import_button.isVisible()
    assert shown(dialog)[0][:3] == ["new", "2", "Ana Adomaite"]
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: all(file.state is State.READY for file in dialog.files()))
    assert names(session) == ["Zoe Zed"]
    qtbot.waitUntil(dialog.import_button.isEnabled)
    dialog.start()
    done(qtbot, dialog)
    qtbot.waitUntil(dialog.show_button.isVisible)
    with qtbot.waitSignal(session.query_wanted) as wanted:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    database = session.workspace.database
    found = search.find_ids(database, parse_query(database, wanted.args[0]))
    assert len(found) == 4
    assert "Zoe Zed" not in [row.name for row in queries.contact_rows(database, found)]


def test_a_new_row_that_looks_like_somebody_can_be_the_same_new_or_left_out(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    bring(session, write(tmp_path / "before.csv", "Name,Mobile Phone,Company\nBen Jones,(212) 555-0101,Acme\n"))
    text = "Name,Mobile Phone,Company,City\nBenjamin Jones,(212) 555-0101,Acme,Springfield\nDan Ode,,Acme,Shelby\n"
    dialog = open_dialog(write(tmp_path / "more.csv", text))
    file, preview = dialog.files()[0], dialog.page.preview
    looked(qtbot, file)
    first = shown(dialog)[0]
    assert first[0] == "perhaps here already"
    assert "Ben Jones" in first[3]
    assert "same mobile number" in first[3]
    assert shown(dialog)[1][0] == "new"
    preview.table.setFocus()
    preview.table.select_row(0)
    choose_in_menu(dialog, "The same as Ben Jones")
    assert shown(dialog)[0][0] == "the same"
    assert shown(dialog)[0][3].startswith("is Ben Jones · Acme; ")
    assert "Springfield" in shown(dialog)[0][3]
    choose_in_menu(dialog, "New")
    assert shown(dialog)[0][0] == "as new"
    qtbot.keyClick(preview.table, Qt.Key.Key_Delete)
    assert shown(dialog)[0][0] == "left out"
    choose_in_menu(dialog, "The same as Ben Jones")
    dialog.start()
    done(qtbot, dialog)
    assert names(session) == ["Benjamin Jones", "Dan Ode"]
    outcome = file.outcome
    assert outcome is not None
    assert (outcome.created, outcome.updated) == (1, 1)


def choose_in_menu(dialog: ImportDialog, text: str) -> None:
    menu = dialog.page.preview.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


def test_any_row_can_be_left_out_and_taken_in_again(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    file, table = dialog.files()[0], dialog.page.preview.table
    looked(qtbot, file)
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: file.outcome is not None and file.outcome.skipped == 3)
    assert [row[0] for row in shown(dialog)] == ["left out"] * 3
    table.select_row(1)
    choose_in_menu(dialog, "As it was recognised")
    qtbot.waitUntil(lambda: file.outcome is not None and file.outcome.skipped == 2 and file.is_looked_at)
    dialog.start()
    done(qtbot, dialog)
    assert names(session) == ["Ben Jones"]


def test_rows_of_one_kind_are_listed_alone(qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener) -> None:
    bring(session, write(tmp_path / "first.csv", PEOPLE))
    many = "".join(f"Person {n},p{n}@example.com,1\n" for n in range(3000))
    dialog = open_dialog(write(tmp_path / "more.csv", PEOPLE.replace("38", "39") + many))
    looked(qtbot, dialog.files()[0])
    chips = {chip.text(): chip for chip in dialog.page.preview.findChildren(Chip) if chip.isVisible()}
    assert set(chips) == {f"{QLocale().toString(3000)} new", "1 changed", "2 as it is"}
    chips["1 changed"].click()
    assert [row[2] for row in shown(dialog)] == ["Ana Adomaite"]
    chips["2 as it is"].click()
    assert [row[2] for row in shown(dialog)] == ["Ben Jones", "Cara Lee"]
    chips["2 as it is"].click()
    assert len(shown(dialog)) == 3003


def test_what_was_kept_as_text_is_remarked(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(write(tmp_path / "list.csv", "Name,Birthday\nAna,31.2.1980\nBen,1.2.1981\nCid,2.28.1982\n"))
    looked(qtbot, dialog.files()[0])
    chip = next(chip for chip in dialog.page.preview.findChildren(Chip) if chip.isVisible() and "remark" in chip.text())
    chip.click()
    assert [row[2] for row in shown(dialog)] == ["Ana", "Cid"]
    assert "a date that is none was kept as text" in shown(dialog)[0][3]


def test_rejected_rows_can_be_saved_before_and_imported_once_mended(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE + "Dan Ode,dan@example.com,41,5\n"))
    looked(qtbot, dialog.files()[0])
    assert dialog.page.preview.save.isVisible()
    dialog.save_rejected(tmp_path / "mend.csv")
    assert (tmp_path / "mend.csv").read_text("utf-8-sig").splitlines() == [
        "Name,E-mail,Size",
        "Dan Ode,dan@example.com,41,5",
    ]
    dialog.start()
    done(qtbot, dialog)
    saved = dialog.files()[0].saved
    assert saved is not None
    assert dialog.page.rejected.isVisible()
    saved.write_text(saved.read_text("utf-8").replace(",5", ""), "utf-8")
    dialog.page.rejected.again.click()
    qtbot.waitUntil(lambda: len(dialog.files()) == 2 and dialog.files()[1].state is State.READY)
    dialog.start()
    done(qtbot, dialog)
    assert "Dan Ode" in names(session)


def test_where_columns_go_is_remembered_for_the_same_headers(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    dialog.page.columns.choose(2, "custom.Shoe size", "number")
    dialog.start()
    done(qtbot, dialog)
    session.undo()
    qtbot.waitUntil(lambda: names(session) == [])
    again = open_dialog(write(tmp_path / "other.csv", PEOPLE.replace("Ana", "Anna")))
    assert again.page.columns.columns.target(2) == "custom.Shoe size"
    assert again.page.columns.columns.kind(2) == "number"
    assert again.page.controls.mapping.currentText() == "As last time"
    assert "last time" in again.page.why.text()
    choose(again.page.controls.mapping, Columns.GUESSED)
    assert again.page.columns.columns.target(2) == "custom.Size"
    again.start()
    done(qtbot, again)
    third = open_dialog(write(tmp_path / "third.csv", PEOPLE))
    assert third.page.controls.mapping.currentText() == "As recognised"


def test_where_columns_go_is_kept_by_name_chosen_and_deleted(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    controls = dialog.page.controls
    dialog.page.columns.choose(2, "notes")
    assert controls.mapping.currentText() == "As chosen here"

    def name(asked: LineDialog) -> None:
        asked.line.setText("Fair lists")
        asked.done_button.click()

    in_dialog(LineDialog, name)
    controls.save.click()
    assert controls.mapping.currentText() == "Fair lists"
    choose(controls.mapping, Columns.GUESSED)
    assert dialog.page.columns.columns.target(2) == "custom.Size"
    other = open_dialog(write(tmp_path / "other.csv", "Size,Name\n38,Ana\n"))
    choose(other.page.controls.mapping, "Fair lists")
    assert other.page.columns.columns.target(0) == "notes"
    other.page.controls.delete.click()
    assert other.page.controls.mapping.findText("Fair lists") < 0
    assert other.page.columns.columns.target(0) == "notes"
    assert mappings.names(session.workspace) == []


def test_a_column_becomes_a_new_field_of_a_type(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE))
    columns = dialog.page.columns
    group = next(action.menu() for action in columns.menu(2).actions() if "Size" in action.text())
    next(action for action in group.actions() if action.text() == "Number").trigger()
    assert columns.columns.index(2, 2).data() == "New field “Size”, number"
    dialog.start()
    done(qtbot, dialog)
    assert custom_fields(session.workspace.database) == [CustomField("Size", "number")]
    again = open_dialog(write(tmp_path / "again.csv", PEOPLE.replace("Size", "Width")))
    own = next(action.menu() for action in again.page.columns.menu(2).actions() if action.text() == "Own fields")
    own.actions()[0].trigger()
    assert again.page.columns.columns.target(2) == "custom.Size"


def test_the_order_of_day_and_month_can_be_changed(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    dialog = open_dialog(write(tmp_path / "list.csv", "Name,Birthday\nAna,3/4/1980\n"))
    looked(qtbot, dialog.files()[0])
    assert "“Birthday” are read with the month first" in dialog.page.why.text()
    choose(dialog.page.controls.dates, "dmy")
    looked(qtbot, dialog.files()[0])
    assert "1980-04-03" in shown(dialog)[0][3]
    dialog.start()
    done(qtbot, dialog)
    database = session.workspace.database
    ana = queries.contact(database, search.uids_of(database, search.find_ids(database, search.Query()))[0])
    assert [date.value for date in ana.dates] == ["1980-04-03"]


def test_the_sheet_of_a_workbook_is_found_and_can_be_changed(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(str(tmp_path / "book.xlsx")) as book:
        for name, rows in {"Read me": [], "People": [["Name"], ["Ana"]], "Firms": [["Company"], ["Acme"]]}.items():
            sheet = book.add_worksheet(name)
            for number, cells in enumerate(rows):
                sheet.write_row(number, 0, cells)
    dialog = open_dialog(tmp_path / "book.xlsx")
    controls = dialog.page.controls
    assert controls.sheet.currentText() == "People"
    assert not controls.delimiter.isVisible()
    assert not controls.encoding.isVisible()
    choose(controls.sheet, "Firms")
    qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY)
    assert dialog.page.columns.columns.header(0) == "Company"


def test_a_table_without_headers_can_be_told_so(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(write(tmp_path / "list.csv", "Ana Adomaite,ana@example.com\nBen Jones,ben@example.com\n"))
    looked(qtbot, dialog.files()[0])
    assert not dialog.page.controls.has_header.isChecked()
    assert "No row names the columns" in dialog.page.why.text()
    assert [row[2] for row in shown(dialog)] == ["Ana Adomaite", "Ben Jones"]
    dialog.page.controls.has_header.click()
    looked(qtbot, dialog.files()[0])
    assert len(shown(dialog)) == 1


def test_columns_that_are_selected_are_left_out_by_a_key(qtbot: QtBot, tmp_path: Path, open_dialog: Opener) -> None:
    header = [
        "Name",
        *(f"A long header of a column that somebody wrote in whole sentences, number {n}" for n in range(299)),
    ]
    row = ["Ana", *("x" for _ in range(299))]
    lines = "\n".join(",".join(f'"{cell}"' for cell in cells) for cells in (header, row))
    dialog = open_dialog(write(tmp_path / "wide.csv", lines))
    columns = dialog.page.columns
    assert columns.columns.rowCount() == 300
    columns.setFocus()
    columns.select_row(1)
    qtbot.keyClick(columns, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(columns, Qt.Key.Key_Delete)
    source = dialog.files()[0].source
    assert source is not None
    assert source.mapping is not None
    assert source.mapping.targets == ["name", *[""] * 299]


def test_the_keyboard_reaches_every_control(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    bring(session, write(tmp_path / "first.csv", PEOPLE))
    dialog = open_dialog(write(tmp_path / "people.csv", PEOPLE.replace("38", "39") + "1,2,3,4,5\n"))
    looked(qtbot, dialog.files()[0])
    reached, widget = [], dialog.page.columns.nextInFocusChain()
    while widget is not dialog.page.columns:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    controls, preview = dialog.page.controls, dialog.page.preview
    wanted = {
        controls.encoding, controls.delimiter, controls.has_header, controls.mapping, controls.save, dialog.on_match,
        preview.table, preview.save, dialog.import_button,
    }  # fmt: skip
    assert wanted <= set(reached)
    assert reached.index(preview.table) < reached.index(dialog.import_button) < reached.index(controls.encoding)
    assert all(widget.accessibleName() for widget in wanted)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in wanted)


def test_a_file_that_was_chosen_by_mistake_is_taken_out_again(
    qtbot: QtBot, session: Session, tmp_path: Path, open_dialog: Opener
) -> None:
    (tmp_path / "offer.pdf").write_bytes(b"%PDF-1.7")
    dialog = open_dialog(tmp_path / "offer.pdf", write(tmp_path / "people.csv", PEOPLE))
    assert dialog.problem()
    chip = next(chip for chip in dialog.findChildren(Chip) if chip.text() == "offer.pdf" and chip.isVisible())
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert [file.path.name for file in dialog.files()] == ["people.csv"]
    assert dialog.problem() == ""
    dialog.start()
    done(qtbot, dialog)
    assert len(names(session)) == 3
