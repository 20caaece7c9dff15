from __future__ import annotations

import copy
import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.services import contacts
from crm_desktop.services.readable import write_readable
from crm_desktop.store import queries, search
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.review_dialog import ReviewDialog
from crm_desktop.ui.dialogs.review_list import NEW, OLD, WHAT, WHY
from crm_desktop.ui.session import Session
from tests.ui.dialogs.test_from_the_window import nameless
from tests.ui.opened import in_dialog

PEOPLE = [
    Contact(name="Ana Adomaite", title="Director", phones=[Labelled("mobile", "+37060011122")], tags=["fair"]),
    Contact(name="Ben Jones", emails=[Labelled("work", "ben@example.com")]),
]
CHANGES = {
    "Ana Adomaite": {"title": "Owner", "phones.1.value": "37060011122"},
    "Ben Jones": {"emails.1.value": "jones@example.com", "status": "lead"},
}
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
Opener = Callable[[Path], ReviewDialog]


def save_copy(session: Session, path: Path, changes: dict[str, dict[str, str]], more: str = "") -> Path:
    text = write_readable(session.workspace).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    for row in rows:
        row.update(changes.get(row["name"], {}))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
        file.write(more)
    return path


@pytest.fixture
def edited(session: Session, tmp_path: Path) -> Path:
    for person in PEOPLE:
        contacts.create(session.workspace, copy.deepcopy(person))
    return save_copy(session, tmp_path / "list.csv", CHANGES, f"Cara Lee\r\n{'x,' * 30}x\r\n")


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session) -> Iterator[Opener]:
    """Opens the dialog and waits until the list was looked at."""
    opened: list[ReviewDialog] = []

    def open_(path: Path) -> ReviewDialog:
        dialog = ReviewDialog(None, session, path)
        opened.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not session.jobs.busy())
        return dialog

    yield open_
    for dialog in filter(isValid, opened):
        dialog.close()
        dialog.deleteLater()
    qtbot.waitUntil(lambda: not session.jobs.busy())


def lines(dialog: ReviewDialog) -> list[tuple[str, ...]]:
    """The tick and the texts of each row."""
    model = dialog.model
    marks = {None: " ", Qt.CheckState.Checked: "x", Qt.CheckState.Unchecked: "o", Qt.CheckState.PartiallyChecked: "-"}
    found = []
    for row in range(model.rowCount()):
        texts = (str(model.index(row, column).data()).translate(ISOLATES) for column in (WHAT, OLD, NEW, WHY))
        found.append((marks[model.index(row, WHAT).data(Qt.ItemDataRole.CheckStateRole)], *texts))
    return found


def everyone(session: Session) -> list[Contact]:
    database = session.workspace.database
    return list(queries.contacts(database, search.uids_of(database, search.find_ids(database, search.Query()))))


def test_the_cells_by_contact_with_what_is_sound_ticked(edited: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(edited)
    assert lines(dialog) == [
        ("-", "Ana Adomaite", "", "", ""),
        ("x", "Job title", "Director", "→ Owner", ""),
        ("o", "Phone (mobile)", "+37060011122", "→ 37060011122", "lost its +"),
        ("x", "Ben Jones", "", "", ""),
        ("x", "Status", "", "→ lead", ""),
        ("x", "E-mail (work)", "ben@example.com", "→ jones@example.com", ""),
        ("x", "Cara Lee", "", "", "new"),
        ("x", "Full name", "", "→ Cara Lee", ""),
        (" ", "Line 5", "", "x," * 30 + "x", "it has more cells than the header"),
    ]
    assert dialog.take.text() == "Apply 4 changes"


def test_what_is_ticked_is_taken_as_one_action(
    qtbot: QtBot, session: Session, edited: Path, open_dialog: Opener, foot: list[tuple[str, bool]]
) -> None:
    before = everyone(session)
    dialog = open_dialog(edited)
    dialog.table.select_row(4)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.take.text() == "Apply 3 changes"
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    ana, ben, cara = everyone(session)
    assert (ana.title, ana.phones, cara.given) == ("Owner", PEOPLE[0].phones, "Cara")
    assert (ben.status, ben.emails) == ("", [Labelled("work", "jones@example.com")])
    assert foot[-1] == ("Reviewed list.csv", True)
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert everyone(session) == before


def test_ticking_by_key_mouse_and_contact(qtbot: QtBot, edited: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(edited)
    table = dialog.table

    def marks() -> str:
        return "".join(line[0] for line in lines(dialog))

    assert marks() == "-xoxxxxx "
    qtbot.keyClick(table, Qt.Key.Key_Space)  # the first contact
    assert marks() == "oooxxxxx "
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert marks() == "-xoxxxxx "
    box = table.visualRect(dialog.model.index(2, WHAT)).topLeft() + QPoint(50, 14)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert marks() == "xxxxxxxx "
    table.select_row(3)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert marks() == "xxxoooxx "
    dialog.sound.click()
    assert marks() == "-xoxxxxx "


def test_nothing_ticked_is_nothing_to_apply(qtbot: QtBot, edited: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(edited)
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.take.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("chip", "names"),
    [
        ("2 changed", ["Ana Adomaite", "Job title", "Phone (mobile)", "Ben Jones", "Status", "E-mail (work)"]),
        ("1 new", ["Cara Lee", "Full name"]),
        ("1 doubtful", ["Ana Adomaite", "Phone (mobile)"]),
        ("1 rejected", ["Line 5"]),
    ],
)
def test_a_chip_lists_its_own(edited: Path, open_dialog: Opener, chip: str, names: list[str]) -> None:
    dialog = open_dialog(edited)
    [found] = [each for each in dialog._chips.values() if each.text() == chip]
    found.click()
    assert [line[1] for line in lines(dialog)] == names
    found.click()
    assert len(lines(dialog)) == 9


def test_what_no_field_can_hold_has_no_box(
    qtbot: QtBot, session: Session, edited: Path, tmp_path: Path, open_dialog: Opener
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(edited.read_text(encoding="utf-8-sig").replace("uid", "uid,kind", 1), encoding="utf-8")
    rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([rows[0], rows[1] + ",robot"]), encoding="utf-8")
    dialog = open_dialog(path)
    odd = next(line for line in lines(dialog) if line[3] == "→ robot")
    assert (odd[0], odd[4]) == (" ", "no value for this field")
    qtbot.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not any(cell.doubt == "unusable" for cell in dialog.model.ticked)


def test_a_list_like_ours(session: Session, edited: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(save_copy(session, edited, {}))
    assert dialog._stack.currentWidget() is dialog._pages["same"]
    assert not dialog.take.isVisible()


def test_a_file_that_is_no_list(tmp_path: Path, open_dialog: Opener) -> None:
    dialog = open_dialog(tmp_path / "gone.csv")
    assert "There is no file" in dialog.problem()
    assert not dialog.take.isVisible()


def test_asking_tells_whether_something_is_taken(qtbot: QtBot, session: Session, edited: Path) -> None:
    def take(dialog: ReviewDialog) -> None:
        qtbot.waitUntil(dialog.take.isVisible)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(ReviewDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert ReviewDialog.ask(None, session, edited) is False
    in_dialog(ReviewDialog, take)  # type: ignore[arg-type]
    assert ReviewDialog.ask(None, session, edited) is True
    qtbot.waitUntil(lambda: not session.jobs.busy())
    assert everyone(session)[0].title == "Owner"


@pytest.mark.parametrize(
    ("choice", "direction"), [("light", Qt.LayoutDirection.LeftToRight), ("dark", Qt.LayoutDirection.RightToLeft)]
)
def test_it_paints_in_every_dress_and_nothing_is_nameless(
    app: QApplication, edited: Path, open_dialog: Opener, choice: str, direction: Qt.LayoutDirection
) -> None:
    theme.apply(app, choice)
    app.setLayoutDirection(direction)
    dialog = open_dialog(edited)
    assert isinstance(dialog, Dialog)
    assert not dialog.grab().isNull()
    assert dialog.focusWidget() is dialog.table
    assert not nameless(dialog)
    arrow = "→" if choice == "light" else "←"
    assert dialog.model.index(1, NEW).data().startswith(arrow)
