"""Lists and contact sheets on paper, and reaching all that can be written and printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities
from crm_desktop.ui.letters.list_dialog import ContactSheetsDialog, ListDialog
from crm_desktop.ui.letters.list_pages import ContactListOnPaper
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.printing.lines import LinesOnPaper
from crm_desktop.ui.session import Session
from tests.ui.inked import drawn, ink


def texts(document: LinesOnPaper, page: int) -> list[list[str]]:
    return [[cell.text for cell in line.cells] for line, _ in document._pages[page]]


def test_a_list_has_the_chosen_columns_on_each_page(qtbot: QtBot, session: Session, person) -> None:
    people = [person(f"Person {number:03}", "Riga", f"p{number}@example.com") for number in range(120)]
    dialog = ListDialog(None, session, people, ["name", "city"])
    qtbot.addWidget(dialog)
    document = dialog._document
    assert isinstance(document, ContactListOnPaper)
    assert document.pages() > 2
    for page in range(document.pages()):
        assert texts(document, page)[0] == ["Name", "City"]
    rows = [row for page in range(document.pages()) for row in texts(document, page)[1:]]
    assert rows == [[f"Person {number:03}", "Riga"] for number in range(120)]
    dialog.boxes["email"].click()
    assert dialog._document is not None
    assert texts(dialog._document, 0)[1] == ["Person 000", "Riga", "p0@example.com"]
    for key in ("name", "city", "email"):
        dialog.boxes[key].click()
    assert not dialog.printer.isEnabled()


def test_wide_lists_lie_across(qtbot: QtBot, session: Session, person) -> None:
    narrow = ListDialog(None, session, [person("Ana")], ["name"])
    qtbot.addWidget(narrow)
    wide = ListDialog(None, session, [person("Ben")], list(narrow.boxes))
    qtbot.addWidget(wide)
    papers = [dialog._document.paper for dialog in (narrow, wide)]
    assert papers[0].height() > papers[0].width()
    assert papers[1].width() > papers[1].height()


def test_long_values_stay_in_their_columns(qtbot: QtBot, session: Session, person) -> None:
    ana = person("A" * 300, "Riga", "a" * 60 + "@" + "b" * 60 + ".example", company="شركة " * 60)
    dialog = ListDialog(None, session, [ana], ["name", "company", "email"])
    qtbot.addWidget(dialog)
    assert dialog._document is not None
    found = ink(drawn(dialog._document))
    assert found is not None
    assert found.x >= 14.5
    assert found.x + found.width <= 195.5


def test_a_contact_sheet_has_everything(qtbot: QtBot, session: Session, person) -> None:
    ana = person("Ana", "Riga", "ana@example.com", notes="Likes tea. " * 900, title="Buyer", tags=["vip"])
    done = Activity(type="call", status="done", result="reached", summary="About the roof", contacts=[uid_text(ana)],
                    completed="2026-03-01T12:00:00Z", description="Wants two.")  # fmt: skip
    activities.add(session.workspace, done, Activity(type="visit", due="2026-03-09", summary="Look at the roof"))
    dialog = ContactSheetsDialog(None, session, [ana, person("Ben")])
    qtbot.addWidget(dialog)
    document = dialog._document
    assert document is not None
    sheet = document._parts[0]
    assert sheet.pages() > 1  # the notes are longer than a page
    assert document.pages() == sheet.pages() + 1
    cells = [cell for page in range(sheet.pages()) for line, _ in sheet._pages[page] for cell in line.cells]
    said = " ".join(f"{cell.text} {cell.second}" for cell in cells)
    for text in ("E-mail (work)", "ana@example.com", "Riga\n12345", "Buyer", "vip", "Next steps", "Look at the roof",
                 "About the roof", "Wants two."):  # fmt: skip
        assert text in said
    assert said.count("Likes tea.") == 900


def test_right_to_left(qtbot: QtBot, session: Session, person, app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog = ListDialog(None, session, [person("دانة", "الكويت")], ["name"])
    qtbot.addWidget(dialog)
    assert dialog._document is not None
    room = dialog._document._room
    line, y = dialog._document._pages[0][1]
    assert line.cells[0].text == "دانة"
    image = drawn(dialog._document)
    found = ink(image)
    assert found is not None
    assert found.x + found.width > 190
    assert room.width() > y


def test_a_list_is_saved(qtbot: QtBot, session: Session, person, foot, tmp_path: Path) -> None:
    people = [person(f"Person {number}", "Riga") for number in range(700)]
    dialog = ListDialog(None, session, people, ["name", "city"])
    qtbot.addWidget(dialog)
    dialog.save(tmp_path / "list.pdf")
    qtbot.waitUntil(lambda: bool(foot), timeout=20_000)
    assert (tmp_path / "list.pdf").read_bytes().count(b"/Type /Page\n") > 12


def test_all_of_it_is_in_the_menus_and_the_palette(qtbot: QtBot, session: Session, person) -> None:
    person("Ana", "Riga")
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.start()
    window.show_view("contacts")
    for key in ("write-letters", "write-emails", "labels", "envelopes", "print-list", "contact-sheets", "templates"):
        assert window.action_list.get(key) is not None
    menu = window.contacts.menu()
    assert any(action.menu() is not None and action.text() == "Write and print" for action in menu.actions())
    qtbot.waitUntil(lambda: window.contact_pane.record.uid is not None)
    of_contact = window.contact_pane.contact_actions.menu()
    assert any(action.text() == "Write and print" for action in of_contact.actions())


def test_a_list_of_all_that_is_found(qtbot: QtBot, session: Session, person) -> None:
    people = [person(name, city) for name, city in (("Ana", "Riga"), ("Ben", "Riga"), ("Cid", "Oslo"))]
    for dialog in (
        ListDialog(None, session, people[:1], ["name"], found="Riga"),
        ContactSheetsDialog(None, session, people[:1], found="Riga"),
    ):
        qtbot.addWidget(dialog)
        assert dialog._uids == people[:1]
        dialog.whom.choice.choose("found")
        assert dialog._uids == people[:2]
