from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import contacts, history, quick
from crm_desktop.store import follow_ups, queries
from crm_desktop.ui.activity.repeat_words import rule_text
from crm_desktop.ui.dialogs.quick_add import QuickAddDialog
from crm_desktop.ui.dialogs.quick_words import reminders_text
from crm_desktop.ui.session import Session
from crm_desktop.ui.when import time_text
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.chip import Chip
from tests.ui.opened import in_menu


@pytest.fixture
def people(session: Session) -> list[Uid]:
    return [
        contacts.create(session.workspace, Contact(name=name, company=company))
        for name, company in (("Ana Adomaite", "Baltic Solar"), ("Ana Bell", "Northwind"), ("Ben Jones", ""))
    ]


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, people: list[Uid]) -> Iterator[QuickAddDialog]:
    found = QuickAddDialog(None, session)
    found.show()
    yield found
    found.close()
    found.deleteLater()


def plain(chips: list[Chip]) -> list[str]:
    return [chip.text().strip("\u2066\u2068\u2069") for chip in chips]


def chips(dialog: QuickAddDialog) -> list[str]:
    return plain(dialog.pieces.chips())


def offered(dialog: QuickAddDialog) -> list[str]:
    return plain(dialog.people.chips())


def understood(qtbot: QtBot, dialog: QuickAddDialog, text: str) -> None:
    qtbot.keyClicks(dialog.line, text)
    qtbot.waitUntil(lambda: bool(dialog.pieces.chips()), timeout=20_000)


def test_a_sentence_is_understood_while_it_is_typed_and_added_by_enter(
    qtbot: QtBot, session: Session, people: list[Uid], dialog: QuickAddDialog, foot: list[tuple[str, bool]]
) -> None:
    understood(qtbot, dialog, "call Ben tomorrow 3pm re: quote")
    assert chips(dialog) == ["Call", "Ben Jones", "tomorrow 15:00", "quote"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    found = follow_ups.find(session.workspace.database)
    tomorrow = date.today() + timedelta(days=1)
    assert [(item.summary, item.contact, item.due) for item in found] == [("quote", people[2], f"{tomorrow}T15:00")]
    assert foot == [("Planned quote · Ben Jones · tomorrow 15:00", True)]


def test_who_is_meant_is_asked_where_a_name_may_mean_several(
    qtbot: QtBot, session: Session, people: list[Uid], dialog: QuickAddDialog
) -> None:
    understood(qtbot, dialog, "call ana tomorrow")
    assert offered(dialog) == ["Ana Adomaite · Baltic Solar", "Ana Bell · Northwind"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert follow_ups.find(session.workspace.database) == []
    qtbot.keyClick(dialog.people.chips()[1], Qt.Key.Key_Return)
    assert chips(dialog)[1] == "Ana Bell"
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [item.contact for item in follow_ups.find(session.workspace.database)] == [people[1]]


def test_enter_at_once_waits_until_the_sentence_is_understood(
    qtbot: QtBot, session: Session, dialog: QuickAddDialog
) -> None:
    dialog.line.setText("call Ben 5 gruodžio")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert follow_ups.find(session.workspace.database)[0].due.endswith("-12-05")


def test_what_was_done_is_recorded_at_its_time_with_what_follows(
    qtbot: QtBot, session: Session, people: list[Uid], dialog: QuickAddDialog
) -> None:
    dialog.line.setText("log call Ben yesterday reached: wants 40 panels next: call ana bell tomorrow")
    dialog.add()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    database = session.workspace.database
    call = queries.timeline(database, people[2], 10)[-1]
    yesterday = date.today() - timedelta(days=1)
    assert (call.result, call.status) == ("reached", "done")
    assert yesterday.isoformat() in (call.completed[:10], (yesterday - timedelta(days=1)).isoformat())
    following = follow_ups.find(database)
    assert [item.contact for item in following] == [people[1]]


def test_nobody_of_that_name_is_told_and_nothing_added(qtbot: QtBot, session: Session, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Zoe tomorrow")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Nobody is called “Zoe”." in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert follow_ups.find(session.workspace.database) == []


def test_nobody_of_that_name_can_be_made(
    qtbot: QtBot, session: Session, dialog: QuickAddDialog, foot: list[tuple[str, bool]]
) -> None:
    understood(qtbot, dialog, "paskambinti Zosei rytoj")
    assert offered(dialog) == ["New contact “Zosei”", "New contact “Zosė”"]
    qtbot.keyClick(dialog.people.chips()[1], Qt.Key.Key_Return)
    assert dialog.people.chips() == []
    assert chips(dialog)[1] == "Zosė"
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [item.name for item in follow_ups.find(session.workspace.database)] == ["Zosė"]
    assert foot[-1] == ("Planned Call · Zosė · tomorrow", True)


def test_a_todo_may_concern_nobody_who_is_known(
    qtbot: QtBot, session: Session, dialog: QuickAddDialog, foot: list[tuple[str, bool]]
) -> None:
    understood(qtbot, dialog, "todo fly to Vilnius")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [item.contact for item in follow_ups.find(session.workspace.database)] == [None]


def test_a_contact_that_is_there_is_offered_in_place_of_a_new_one(
    qtbot: QtBot, session: Session, dialog: QuickAddDialog
) -> None:
    known = contacts.create(
        session.workspace, Contact(given="Jonas", family="Petraitis", emails=[Labelled("", "jonas@example.com")])
    )
    dialog.line.setText("new contact Jonas Petraitis, jonas@example.com #vip")
    qtbot.waitUntil(dialog.perhaps.isVisible, timeout=20_000)
    with qtbot.waitSignal(session.contact_wanted) as wanted:
        dialog.perhaps.findChildren(LinkButton)[1].click()
    assert wanted.args == [known]
    assert queries.contact(session.workspace.database, known).tags == ["vip"]
    assert not dialog.isVisible()


def test_a_new_contact_is_added_and_shown(qtbot: QtBot, session: Session, dialog: QuickAddDialog) -> None:
    dialog.line.setText("new contact Jonas Petraitis, jonas@example.com #vip")
    with qtbot.waitSignal(session.contact_wanted, timeout=20_000) as wanted:
        dialog.add()
    made = queries.contact(session.workspace.database, wanted.args[0])
    assert (made.given, made.emails[0].value, made.tags) == ("Jonas", "jonas@example.com", ["vip"])
    assert uid_text(wanted.args[0]) == made.uid


def test_a_chip_is_changed_by_its_menu_and_taken_away_by_delete(
    qtbot: QtBot, session: Session, dialog: QuickAddDialog
) -> None:
    understood(qtbot, dialog, "meeting with Ben tomorrow 10-11:30 !high #demo")
    assert chips(dialog) == [
        "Meeting",
        "Ben Jones",
        f"tomorrow {time_text('10:00')}",
        "1 h 30 min",
        "high priority",
        "demo",
    ]
    in_menu(lambda menu: choose(menu, "Visit"))
    qtbot.keyClick(dialog.pieces.chip("type"), Qt.Key.Key_Return)
    in_menu(lambda menu: choose(menu, "2 h"))
    qtbot.keyClick(dialog.pieces.chip("duration"), Qt.Key.Key_Space)
    qtbot.keyClick(dialog.pieces.chip("priority"), Qt.Key.Key_Delete)
    qtbot.keyClick(dialog.pieces.chip("tag"), Qt.Key.Key_Backspace)
    assert chips(dialog) == ["Visit", "Ben Jones", f"tomorrow {time_text('10:00')}", "2 h"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (found,) = follow_ups.find(session.workspace.database)
    assert (found.type, found.duration, found.priority) == ("visit", 120, None)


def test_another_day_stays_until_the_line_tells_of_another(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Ben tomorrow")
    in_menu(lambda menu: menu.actions()[0].trigger())
    qtbot.mouseClick(dialog.pieces.chip("when"), Qt.MouseButton.LeftButton)
    assert chips(dialog)[2] == "today"
    qtbot.keyClicks(dialog.line, " 3pm")
    qtbot.waitUntil(lambda: chips(dialog)[2] == f"tomorrow {time_text('15:00')}", timeout=20_000)


def test_what_is_missing_is_added_from_a_menu(qtbot: QtBot, session: Session, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Ben tomorrow 3pm")
    for field, value in (("rrule", "FREQ=WEEKLY"), ("reminders", "60")):
        menu = dialog.pieces.menu(0, field, dialog)
        wanted = (
            rule_text(value, (date.today() + timedelta(days=1)).isoformat())
            if field == "rrule"
            else reminders_text(value)
        )
        next(action for action in menu.actions() if action.text() == wanted).trigger()
    assert [chip.split(" on ")[0] for chip in chips(dialog)[3:]] == ["every week", "1 h before"]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (found,) = follow_ups.find(session.workspace.database)
    planned = queries.activity(session.workspace.database, found.uid)
    assert (planned.rrule.startswith("FREQ=WEEKLY"), planned.reminders) == (True, "60")


def test_a_series_without_a_day_begins_today(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Ben")
    dialog.pieces.changed.emit(0, "rrule", "FREQ=DAILY")
    assert chips(dialog) == ["Call", "Ben Jones", "today", "every day"]
    qtbot.keyClick(dialog.pieces.chip("when"), Qt.Key.Key_Delete)
    assert chips(dialog) == ["Call", "any day", "Ben Jones"]


def test_what_nobody_said_shows_too(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Ben")
    assert chips(dialog) == ["Call", "any day", "Ben Jones"]
    dialog.line.setText("buy milk")
    qtbot.waitUntil(lambda: chips(dialog)[:1] == ["To-do"], timeout=20_000)
    dialog.line.setText("called Ben")
    qtbot.waitUntil(lambda: chips(dialog)[-1:] == ["Reached"], timeout=20_000)


def test_down_goes_to_the_chips(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Ben tomorrow")
    dialog.activateWindow()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.pieces.chip("type")


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_an_empty_line_adds_nothing(qtbot: QtBot, dialog: QuickAddDialog) -> None:
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_several_people_each_have_a_chip_and_are_asked_for_by_themselves(
    qtbot: QtBot, session: Session, people: list[Uid], dialog: QuickAddDialog, foot: list[tuple[str, bool]]
) -> None:
    understood(qtbot, dialog, "meeting with Ana, Ben and Zoe tomorrow 10")
    tomorrow = f"tomorrow {time_text('10:00')}"
    assert chips(dialog) == ["Meeting", "Ana", "Ben Jones", "Zoe", tomorrow]
    assert offered(dialog) == ["Ana Adomaite · Baltic Solar", "Ana Bell · Northwind"]
    qtbot.keyClick(dialog.people.chips()[0], Qt.Key.Key_Return)
    assert offered(dialog) == ["New contact “Zoe”", "New contact “Zoė”"]
    qtbot.keyClick(dialog.people.chips()[0], Qt.Key.Key_Return)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (found,) = follow_ups.find(session.workspace.database)
    who = queries.activity(session.workspace.database, found.uid).contacts
    assert who[:2] == [uid_text(people[0]), uid_text(people[2])]
    assert len(who) == 3
    assert foot[-1] == (f"Planned Meeting · Ana Adomaite, Ben Jones, Zoe · {tomorrow}", True)
    history.undo_batch(session.workspace)
    assert follow_ups.find(session.workspace.database) == []
    assert "Zoe" not in [row.name for row in quick.candidates(session.workspace.database, "Zoe")]


def test_one_of_several_people_is_taken_away(qtbot: QtBot, session: Session, dialog: QuickAddDialog) -> None:
    understood(qtbot, dialog, "call Ana and Ben tomorrow")
    qtbot.keyClick(dialog.pieces.chip("who"), Qt.Key.Key_Delete)
    assert chips(dialog) == ["Call", "Ben Jones", "tomorrow"]
    assert not dialog.people.isVisible()
