"""Labels and envelopes: the first free label, what has no room, the sender."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from crm_desktop.domain.label_sheets import SHEETS
from crm_desktop.ui.letters.pages import LabelsOnPaper
from crm_desktop.ui.letters.sheets_dialog import SheetsDialog
from crm_desktop.ui.printing.paper import points
from crm_desktop.ui.session import Session
from tests.ui.inked import drawn, ink


def opened(qtbot: QtBot, session: Session, contacts: object, kind: str) -> SheetsDialog:
    dialog = SheetsDialog(None, session, contacts, kind)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: dialog._job is None)
    return dialog


def click(qtbot: QtBot, dialog: SheetsDialog, place: int) -> None:
    """On the middle of a label."""
    box = SHEETS[dialog.format.current() or ""].label(place)
    paper, scale = dialog.preview.place()
    x = paper.left() + points(box.x + box.width / 2) * scale
    y = paper.top() + points(box.y + box.height / 2) * scale
    qtbot.mouseClick(dialog.preview, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def test_a_click_chooses_the_first_free_label(qtbot: QtBot, session: Session, person) -> None:
    people = [person(f"Person {number}", "Riga") for number in range(20)]
    dialog = opened(qtbot, session, people, "label")
    document = dialog._document
    assert isinstance(document, LabelsOnPaper)
    assert ink(drawn(document), SHEETS["L7160"].label(0)) is not None
    click(qtbot, dialog, 7)
    document = dialog._document
    assert document is not None
    image = drawn(document)
    assert ink(image, SHEETS["L7160"].label(6)) is None
    assert ink(image, SHEETS["L7160"].label(7)) is not None
    assert document.pages() == 2
    dialog.preview.setFocus()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Up)
    assert dialog.first == 4
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Left)
    assert dialog.first == 3
    dialog.format.choose("5160")
    qtbot.waitUntil(lambda: dialog._job is None)
    assert dialog.first == 0


def test_what_has_no_room_is_named_and_left_out(qtbot: QtBot, session: Session, person, foot, tmp_path: Path) -> None:
    people = [person("Ana", "Riga"), person("Verbose", "Riga", company="word " * 200), person("Nowhere")]
    dialog = opened(qtbot, session, people, "label")
    said = dialog.left_out.text()
    assert "Verbose" in said
    assert "Nowhere" in said
    assert len(dialog._laid.blocks) == 1
    dialog.save(tmp_path / "labels.pdf")
    qtbot.waitUntil(lambda: any("Saved" in text for text, _ in foot))
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF")


def test_the_sender_of_envelopes_is_kept(qtbot: QtBot, session: Session, person) -> None:
    people = [person("Ana", "Riga"), person("Ben", "Oslo")]
    dialog = opened(qtbot, session, people, "envelope")
    dialog.return_address.setPlainText("Mia Example\nSide 2")
    assert dialog._document is not None
    assert dialog._document.pages() == 2
    dialog.return_address.setPlainText("word " * 2000)
    assert "more text" in dialog.problem()
    dialog.return_address.setPlainText("Mia Example\nSide 2")
    assert not dialog.problem()
    dialog.reject()
    again = opened(qtbot, session, people, "envelope")
    assert again.return_address.toPlainText() == "Mia Example\nSide 2"


def test_nobody_has_an_address(qtbot: QtBot, session: Session, person) -> None:
    dialog = opened(qtbot, session, [person("Ana")], "label")
    assert not dialog.printer.isEnabled()
    assert "Ana" in dialog.left_out.text()
