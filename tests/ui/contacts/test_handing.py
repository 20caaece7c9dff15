"""Contacts leave the list: by dragging, by the clipboard, as a code on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.records import Parsed
from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.services import contacts, groups
from crm_desktop.store import queries
from crm_desktop.ui import theme
from crm_desktop.ui.contacts import handing
from crm_desktop.ui.contacts.code_dialog import CodeDialog
from crm_desktop.ui.contacts.handing import CARD, FILE
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.rail import CONTACTS_MIME, RailItem
from tests.scanning import scan
from tests.ui.opened import in_dialog
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


def select_all(window: MainWindow) -> None:
    QTest.keyClick(window.contacts.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def names(file: Path) -> list[str]:
    records = list(read_vcards(file, None, Progress()))
    return [record.contact.given for record in records if isinstance(record, Parsed)]


def layla(session: Session) -> Uid:
    return contacts.create(
        session.workspace,
        Contact(name="ليلى حداد", company="شركة النور", phones=[Labelled("mobile", "+962 6 555 0100")]),
    )


def test_what_is_dragged_is_a_card_a_file_and_text_for_others(window: MainWindow, tmp_path: Path) -> None:
    data = window.contacts.handing.dragged()
    assert {CARD, "text/plain", FILE, CONTACTS_MIME} <= set(data.formats())
    (url,) = data.urls()
    path = Path(url.toLocalFile())
    assert path.name == "Ana.vcf"
    assert names(path) == ["Ana"]
    assert bytes(data.data(CARD).data()) == path.read_bytes()
    assert data.text() == "Ana"


def test_many_are_one_file_made_when_it_is_asked_for(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    original = window.contacts.handing.cards
    monkeypatch.setattr(window.contacts.handing, "cards", lambda ids: made.append(len(ids)) or original(ids))
    select_all(window)
    data = window.contacts.handing.dragged()
    assert data.hasUrls()
    assert made == []
    (url,) = data.urls()
    assert names(Path(url.toLocalFile())) == ["Ana", "Ben", "Cid"]
    data.urls()
    assert made == [3]


def test_more_than_a_drag_can_carry_still_goes_onto_tags(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing, "MOST", 2)
    select_all(window)
    assert window.contacts.handing.dragged().formats() == [CONTACTS_MIME]


def drop(widget: object, place: QPoint, data: QMimeData) -> bool:
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place, *args)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(place), *args)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_dropped_onto_our_own_window_they_are_no_import(window: MainWindow, tmp_path: Path) -> None:
    data = window.contacts.handing.dragged()
    assert not drop(window, QPoint(400, 300), data)
    assert not drop(window.contact_pane, QPoint(40, 40), data)
    file = tmp_path / "other.txt"
    file.write_text("x")
    foreign = QMimeData()
    foreign.setUrls([QUrl.fromLocalFile(str(file))])
    enter = QDragEnterEvent(
        QPoint(400, 300), Qt.DropAction.CopyAction, foreign, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    foreign.setData(CONTACTS_MIME, b"1")  # of another program of ours, with other contacts
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()


def test_dropped_onto_a_tag_they_get_it(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.write(lambda: groups.save_tag(session.workspace, "vip"))
    (item,) = [each for each in window.rail.findChildren(RailItem) if each.text() == "vip"]
    viewport = window.rail.viewport()
    place = viewport.mapFromGlobal(item.mapToGlobal(QPoint(60, item.height() // 2)))
    with qtbot.waitSignal(session.changed):
        assert drop(viewport, place, window.contacts.handing.dragged())
    uid = window.contacts.selected_uids()[0]
    assert queries.contact(session.workspace.database, uid).tags == ["solar", "vip"]


def test_the_clipboard_gets_cards_and_lines(window: MainWindow, session: Session, tmp_path: Path) -> None:
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    select_all(window)
    QTest.keyClick(window.contacts.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Ana\nBen\nCid"
    file = tmp_path / "copied.vcf"
    file.write_bytes(bytes(data.data(CARD).data()))
    assert names(file) == ["Ana", "Ben", "Cid"]
    assert said == ["Copied 3 contacts"]


def test_lines_hold_names_and_numbers(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    uid = layla(session)
    window.show_contact(uid)
    qtbot.waitUntil(lambda: window.contacts.selected_uids() == [uid])
    assert window.contacts.handing.dragged().text() == "ليلى حداد, شركة النور, +962 6 555 0100"


def grabbed(dialog: CodeDialog, ratio: float) -> QImage:
    """The picture as a screen with that many pixels to one shows it."""
    size = dialog.picture.size()
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.colors().panel)
    dialog.picture.render(image)
    return image


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_code_on_screen_is_read_by_a_camera_at_any_ratio_and_in_any_theme(
    qtbot: QtBot, qapp: QApplication, session: Session, look: str, ratio: float
) -> None:
    theme.apply(qapp, look)
    dialog = CodeDialog(None, session, layla(session))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    image = grabbed(dialog, ratio)
    found = scan(image)
    assert found.text.encode() == dialog.code.card
    assert "FN:ليلى حداد" in found.text
    # Sharp: from the first dark module to the last there is nothing but black and white.
    corner, across = found.position.top_left, found.position.top_right
    row = {image.pixelColor(x, corner.y + 1).name() for x in range(corner.x, across.x)}
    assert row <= {"#000000", "#ffffff"}


def test_the_code_is_copied_and_saved_as_a_picture(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = CodeDialog(None, session, layla(session))
    qtbot.addWidget(dialog)
    dialog.copy.click()
    found = scan(QGuiApplication.clipboard().image())
    assert found.text.encode() == dialog.code.card
    for name, kind, written in (("a.svg", "(*.svg)", "a.svg"), ("b", "(*.png)", "b.png"), ("c", "(*.svg)", "c.svg")):
        answer = (str(tmp_path / name), kind)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, answer=answer: answer)
        dialog.save.click()
        assert (tmp_path / written).exists()
        assert dialog.problem() == ""
    found = scan(QImage(str(tmp_path / "b.png")))
    assert found.text.encode() == dialog.code.card
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "no" / "x.svg"), "(*.svg)"))
    dialog.save.click()
    assert dialog.problem()


def test_what_is_not_in_the_code_is_said(qtbot: QtBot, session: Session) -> None:
    uid = contacts.create(session.workspace, Contact(given="Eve", notes="x" * 2000, tags=["vip"]))
    dialog = CodeDialog(None, session, uid)
    qtbot.addWidget(dialog)
    assert "tags, notes" in dialog.note.text()


def test_the_code_is_a_key_an_entry_of_the_palette_and_of_the_menus(window: MainWindow) -> None:
    shown: list[str] = []

    def act(dialog: CodeDialog) -> None:
        assert dialog.picture.size().width() >= QSize(200, 200).width()
        shown.append(dialog.windowTitle())

    in_dialog(CodeDialog, act)
    QTest.keyClick(window.contacts.table, Qt.Key.Key_Q)
    in_dialog(CodeDialog, act)
    action = window.action_list.get("code")
    assert action is not None
    action.function()
    for menu in (window.contacts.menu(), window.contact_pane.findChild(QMenu) or window.contacts.menu()):
        assert any("QR" in entry.text() for entry in menu.actions())
    assert shown == ["Ana", "Ana"]
