from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import activities, contacts, contests, office, series, sync_state, syncing
from crm_desktop.services.series import Scope
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.columns_dialog import ColumnsDialog
from crm_desktop.ui.dialogs.match_dialog import MatchDialog
from crm_desktop.ui.dialogs.passphrase_dialog import PassphraseDialog
from crm_desktop.ui.dialogs.review_dialog import ReviewDialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync import words
from crm_desktop.ui.sync.section import Section
from crm_desktop.ui.sync.view import SyncView
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock
from tests.services.offices import Computers
from tests.ui.opened import in_dialog
from tests.ui.sync.conftest import contest, sync


def texts(widget: QWidget) -> list[str]:
    """All words that stand in a widget and are seen."""
    labels = [label for label in widget.findChildren(Label) if label.isVisible()]
    blocks = [block for block in widget.findChildren(TextBlock) if block.isVisible()]
    chips = [chip for chip in widget.findChildren(Chip) if chip.isVisible()]
    return [found.text() for found in (*labels, *blocks, *chips) if found.text()]


def press(qtbot: QtBot, widget: QWidget, words: str) -> None:
    """Press the button that says so."""
    button = next(b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def buttons(widget: QWidget) -> list[str]:
    return [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]


def tier(workspace: Workspace, uid: Uid) -> str:
    return queries.contact(workspace.database, uid).tier


def test_people_and_what_came_in(qtbot: QtBot, window: MainWindow, view: SyncView, ana: Workspace) -> None:
    contacts.create(ana, Contact(given="Benas"))
    syncing.sync(ana)
    sync(qtbot, window)
    shown = texts(view.people)
    assert {"Me · laptop", "this computer", "Ana · desk"} <= set(shown)
    assert "Added Benas" in texts(view.arrivals)
    assert "All is well" in texts(view.health)
    assert view.contested.isHidden()
    assert view.revived.isHidden()
    assert view.inbox.isHidden()


def test_what_came_in_is_undone_from_its_line(
    qtbot: QtBot, window: MainWindow, view: SyncView, ana: Workspace, session: Session
) -> None:
    uid = contacts.create(ana, Contact(given="Benas"))
    syncing.sync(ana)
    sync(qtbot, window)
    with qtbot.waitSignal(session.changed):
        press(qtbot, view.arrivals, "Undo")
    assert queries.contact_row(session.workspace.database, uid) is None
    assert "undone" in texts(view.arrivals)
    assert "Redo" in buttons(view.arrivals)


def test_the_other_value_is_taken(
    qtbot: QtBot, window: MainWindow, view: SyncView, computers: Computers, mine: Workspace, ana: Workspace, daiva: Uid
) -> None:
    contest(computers, (mine, ana), daiva, "tier", "A", "C")
    sync(qtbot, window)
    assert tier(mine, daiva) == "C"
    shown = texts(view.contested)
    assert "Daiva Dee · Tier" in shown
    assert shown.index("C") < shown.index("A")
    assert any(text.startswith("Ana on desk · today") for text in shown)
    assert any(text.startswith("you, on this computer · today") for text in shown)
    press(qtbot, view.contested, "Use this")
    assert tier(mine, daiva) == "A"
    assert view.contested.isHidden()
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    assert tier(mine, daiva) == "C"


def test_both_numbers_are_kept(
    qtbot: QtBot, window: MainWindow, view: SyncView, computers: Computers, mine: Workspace, ana: Workspace, daiva: Uid
) -> None:
    contest(computers, (mine, ana), daiva, "phones.mobile", "+1 555 0111", "+1 555 0122")
    sync(qtbot, window)
    press(qtbot, view.contested, "Keep both")
    numbers = [phone.value for phone in queries.contact(mine.database, daiva).phones]
    assert numbers == ["+1 555 0122", "+1 555 0111"]


def test_beside_the_contact_the_other_value_is_offered_and_the_banner_goes(
    qtbot: QtBot, window: MainWindow, computers: Computers, mine: Workspace, ana: Workspace, daiva: Uid
) -> None:
    window.show_contact(daiva)
    qtbot.waitUntil(lambda: window.contact_pane.record.uid == daiva)
    assert window.contact_pane.contested is None
    contest(computers, (ana, mine), daiva, "phones.mobile", "+1 555 0122", "+1 555 0111")
    syncing.sync(ana)
    sync(qtbot, window)
    banner = window.contact_pane.contested
    assert banner is not None
    assert banner.isVisible()
    said = banner.findChildren(TextBlock)[0].text().translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))
    assert said.replace("\u00a0", " ") == "Phone (Mobile): also entered by Ana on desk: +1 555 0122"
    link = next(link for link in banner.findChildren(LinkButton) if link.text() == "Use this")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert queries.contact(mine.database, daiva).phones == [Labelled("mobile", "+1 555 0122")]
    assert banner.isHidden()


def test_a_contact_that_came_back_is_kept_or_deleted_again(
    qtbot: QtBot, window: MainWindow, view: SyncView, mine: Workspace, ana: Workspace, daiva: Uid
) -> None:
    contacts.delete(ana, [daiva], "Daiva Dee")
    contacts.set_fields(mine, daiva, [("tier", "A")])
    syncing.sync(ana)
    sync(qtbot, window)
    assert "Daiva Dee" in texts(view.revived)
    assert any(text.startswith("Deleted by Ana · today") for text in texts(view.revived))
    press(qtbot, view.revived, "Delete again")
    assert queries.contact_row(mine.database, daiva) is None
    assert view.revived.isHidden()


def test_a_lost_computer_is_retired_and_comes_back(
    qtbot: QtBot, window: MainWindow, view: SyncView, mine: Workspace
) -> None:
    press(qtbot, view.people, "Retire")
    assert "retired" in texts(view.people)
    assert sync_state.people(mine.database)[1].retired
    press(qtbot, view.people, "It is back")
    assert not sync_state.people(mine.database)[1].retired


def test_files_that_cannot_be_used_stand_in_sync_health(
    qtbot: QtBot, window: MainWindow, view: SyncView, computers: Computers
) -> None:
    (computers.folder / "segments" / "notes.csv").write_text("mine")
    sync(qtbot, window)
    assert "It is no file of the office." in texts(view.health)
    assert window.foot._state.text().endswith("one problem")


def test_a_list_in_the_inbox_is_reviewed(
    qtbot: QtBot, window: MainWindow, view: SyncView, computers: Computers
) -> None:
    (computers.folder / "inbox").mkdir(exist_ok=True)
    (computers.folder / "inbox" / "Fair.csv").write_text("name,email\nBenas,b@example.com\n")
    sync(qtbot, window)
    assert "Fair.csv" in texts(view.inbox)
    seen: list[QWidget] = []
    in_dialog(ReviewDialog, seen.append)
    press(qtbot, view.inbox, "Review…")
    assert seen
    assert view.inbox.isVisible()
    press(qtbot, view.inbox, "Ignore")
    sync(qtbot, window)
    assert view.inbox.isHidden()


def test_the_keyboard_stays_in_its_line_when_others_come(
    qtbot: QtBot, window: MainWindow, view: SyncView, ana: Workspace, session: Session
) -> None:
    contacts.create(ana, Contact(given="Benas"))
    syncing.sync(ana)
    sync(qtbot, window)

    def line_of(name: str) -> QPushButton:
        found = (b for b in view.arrivals.findChildren(QPushButton) if b.isVisible() and name in b.accessibleName())
        return next(found)

    button = line_of("Benas")
    button.setFocus()
    contacts.create(ana, Contact(given="Clara"))
    syncing.sync(ana)
    sync(qtbot, window)
    view.grab()
    assert line_of("Clara").mapTo(view.arrivals, QPoint()).y() < button.mapTo(view.arrivals, QPoint()).y()
    assert QApplication.focusWidget() is button


def test_a_line_that_changes_keeps_the_keyboard(qtbot: QtBot, window: MainWindow, view: SyncView) -> None:
    button = next(b for b in view.people.findChildren(QPushButton) if b.isVisible())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "It is back"


def test_this_computer_is_renamed(qtbot: QtBot, window: MainWindow, view: SyncView, mine: Workspace) -> None:
    view.options._name.edit()
    line = view.options._name.findChild(QLineEdit)
    line.setText("front desk")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Me · front desk" in texts(view.people)


def test_the_plain_list_is_written_and_its_columns_chosen(
    qtbot: QtBot, window: MainWindow, view: SyncView, computers: Computers
) -> None:
    plain = computers.folder / "readable" / "contacts.csv"
    with qtbot.waitSignal(window.syncer.came_in):
        qtbot.mouseClick(view.options._readable, Qt.MouseButton.LeftButton)
    assert "Daiva Dee" in plain.read_text(encoding="utf-8-sig")

    def choose(dialog: ColumnsDialog) -> None:
        dialog.list.show_columns(["tier"])
        dialog.accept()

    in_dialog(ColumnsDialog, choose)
    with qtbot.waitSignal(window.syncer.came_in):
        press(qtbot, view.options, "Columns…")
    assert len(plain.read_text(encoding="utf-8-sig").splitlines()[0].split(",")) == 2


def test_the_office_is_closed_with_a_passphrase(
    qtbot: QtBot, window: MainWindow, view: SyncView, computers: Computers, ana: Workspace
) -> None:
    def choose(dialog: PassphraseDialog) -> None:
        dialog.first.setText("four words are better")
        dialog.second.setText("four words")
        dialog._check()
        assert "not the same" in dialog.problem()
        dialog.second.setText("four words are better")
        dialog._check()

    in_dialog(PassphraseDialog, choose)
    with qtbot.waitSignal(window.syncer.came_in, timeout=10_000):
        press(qtbot, view.options, "Close with a passphrase…")
    assert "The folder can be read with the office's passphrase only." in texts(view.options)
    with pytest.raises(syncing.UserError, match="passphrase-needed"):
        syncing.sync(ana)
    assert not view.options._readable.isEnabled()


def test_leaving_shows_how_to_come_back(qtbot: QtBot, window: MainWindow, view: SyncView, mine: Workspace) -> None:
    press(qtbot, view.options, "Leave the office")
    assert view.choose.isVisible()
    assert window.foot._state.text() == "On this computer only"
    assert office.current(mine) is not None
    assert queries.count_contacts(mine.database) == 31


def test_contacts_that_were_here_and_there_become_one(
    qtbot: QtBot, window: MainWindow, view: SyncView, mine: Workspace, ana: Workspace, computers: Computers
) -> None:
    contacts.create(ana, Contact(given="Benas", emails=[Labelled("work", "b@example.com")]))
    syncing.sync(ana)
    contacts.create(mine, Contact(given="Benas", tier="A", emails=[Labelled("work", "b@example.com")]))
    view._had_contacts = True  # as after joining
    sync(qtbot, window)
    qtbot.waitUntil(lambda: "One contact was here and in the office" in texts(view.health))
    in_dialog(MatchDialog, lambda dialog: dialog._match())
    with qtbot.waitSignal(window.session.changed, timeout=5000):
        press(qtbot, view.health, "Look…")
    rows = mine.database.rows("SELECT tier FROM contact_list WHERE name = 'Benas'")
    assert rows == [("A",)]


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_everything_fits_and_has_a_name(
    qtbot: QtBot,
    app: QApplication,
    window: MainWindow,
    view: SyncView,
    computers: Computers,
    mine: Workspace,
    ana: Workspace,
    daiva: Uid,
    choice: str,
    direction: Qt.LayoutDirection,
) -> None:
    theme.apply(app, choice)
    app.setLayoutDirection(direction)
    window.resize(900, 560)
    far = computers.join("Benjamin " * 8, "a computer with a long name " * 4)
    contest(computers, (mine, ana), daiva, "notes", "word " * 200, "anotherwordwithoutanybreak" * 30)
    contacts.create(far, Contact(given="x" * 300))
    computers.sync(far)
    sync(qtbot, window)
    view.grab()
    content = view._scroll.widget()
    assert content.width() <= view._scroll.viewport().width()
    for button in content.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName()
            right = button.mapTo(content, button.rect().topRight()).x()
            assert 0 <= right <= content.width()


def test_a_section_shows_lines_in_any_order(qtbot: QtBot) -> None:
    from crm_desktop.ui.sync.section import Row, RowWidget

    section = Section("Section", RowWidget)
    qtbot.addWidget(section)
    section.show()
    rows = [Row(number, f"Row {number}") for number in range(4)]
    for order in ([0, 1, 2], [2, 0, 3], [3, 2, 1, 0], [], [1]):
        section.show_lines([rows[number] for number in order])
        shown = sorted((section.widget(n) for n in order), key=lambda widget: widget.y()) if order else []
        section.grab()
        assert [section.widget(number) for number in order] == shown


def test_a_contested_field_of_an_activity_has_words(mine: Workspace) -> None:
    from crm_desktop.services.contests import Contested, Given

    def cell(field: str, value: object) -> tuple[str, str]:
        given = Given(value, "Ana", "desk", False, 0, 1)
        found = Contested("activity", b"x", field, None, "Quote", "", "", (given, given))
        return words.field_text(found), words.value_text(found, value)

    assert cell("status", "done") == ("Status", "done")
    assert cell("result", "no answer") == ("Result", "No answer")
    assert cell("summary", "") == ("Subject", "—")
    assert cell("private", 0) == ("Private", "no")
    assert cell("due", "2020-01-01")[0] == "Due"


def test_both_rules_of_a_divided_series_say_how_it_goes_on(
    computers: Computers, mine: Workspace, ana: Workspace
) -> None:
    call = Activity(type="call", summary="Call", due="2026-03-02T09:00", rrule="FREQ=WEEKLY")
    uid = activities.add(mine, call)
    computers.sync()
    series.move(mine, uid, "2026-03-09T09:00", "2026-03-10T09:00", Scope.FOLLOWING)
    series.move(ana, uid, "2026-03-16T09:00", "2026-03-18T09:00", Scope.FOLLOWING)
    computers.sync()
    [cell] = contests.contested(mine.database)
    assert {given.author: words.given_text(cell, given) for given in cell.values} == {
        "Me": "every week on Mon until 8 Mar 2026; from 10 Mar 2026: every week on Tue",
        "Ana": "every week on Mon until 15 Mar 2026; from 18 Mar 2026: every week on Wed",
    }
