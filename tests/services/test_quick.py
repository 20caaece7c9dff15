"""Quick entry: from the sentence to what is recorded."""

from __future__ import annotations

from datetime import datetime

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.quick_chips import changed
from crm_desktop.domain.quick_entry import parse
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import contacts, history, quick
from crm_desktop.store import follow_ups, queries
from crm_desktop.store.history import batches
from crm_desktop.store.workspace import Workspace

NOW = datetime(2026, 11, 25, 10, 0)


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(name="Ana Adomaitė"))


def add(workspace: Workspace, text: str) -> Activity:
    return queries.activity(workspace.database, quick.add(workspace, text, NOW).uid)


def test_a_series_with_a_reminder_and_a_place(workspace: Workspace, ana: Uid) -> None:
    made = add(workspace, "meeting with Ana every Monday 10-11:30 @Hotel Vilnius, remind me 1 hour before")
    assert (made.type, made.due, made.duration) == ("meeting", "2026-11-30T10:00", 90)
    assert (made.rrule, made.reminders, made.location) == ("FREQ=WEEKLY;BYDAY=MO", "60", "Hotel Vilnius")
    assert made.contacts == [uid_text(ana)]
    assert made.timezone


def test_a_series_without_a_day_begins_today(workspace: Workspace) -> None:
    made = add(workspace, "pay the rent every month")
    assert (made.due, made.rrule, made.summary) == ("2026-11-25", "FREQ=MONTHLY", "pay the rent")


def test_who_called_is_recorded_as_incoming(workspace: Workspace, ana: Uid) -> None:
    made = add(workspace, "Ana called: asks for a new date")
    assert (made.status, made.direction, made.result) == ("done", "in", "reached")
    assert queries.contact_row(workspace.database, ana).last_reach


def test_names_as_their_languages_decline_them(workspace: Workspace, ana: Uid) -> None:
    for text in ("paskambinti Anai kas pirmadienį 9 val.", "call ana adomaite tomorrow"):
        assert add(workspace, text).contacts == [uid_text(ana)]


def test_what_was_changed_by_hand_is_added_so(workspace: Workspace, ana: Uid) -> None:
    entry = changed(parse("call Ana tomorrow", NOW), {(0, "type"): "visit", (0, "when"): "2026-12-01T09:00"})
    made = queries.activity(workspace.database, quick.add_entry(workspace, entry).uid)
    assert (made.type, made.due) == ("visit", "2026-12-01T09:00")


def test_nobody_and_several_of_a_name(workspace: Workspace, ana: Uid) -> None:
    contacts.create(workspace, Contact(name="Ana Bell"))
    for text, code in (("call Zoe", "entry-unclear"), ("call Ana", "entry-ambiguous"), ("tomorrow", "entry-empty")):
        with pytest.raises(UserError) as caught:
            quick.add(workspace, text, NOW)
        assert caught.value.code == code


def test_several_take_part(workspace: Workspace, ana: Uid) -> None:
    jonas = contacts.create(workspace, Contact(name="Jonas Petraitis"))
    for text in ("meeting with Ana and Jonas tomorrow 10", "call Ana, Jonas", "paskambinti Anai ir Jonui rytoj"):
        assert add(workspace, text).contacts == [uid_text(ana), uid_text(jonas)]


def test_what_and_joins_may_be_one_name(workspace: Workspace, ana: Uid) -> None:
    company = contacts.create(workspace, Contact(kind="org", name="Ana and Sons"))
    assert add(workspace, "visit Ana and Sons tomorrow").contacts == [uid_text(company)]


def test_each_name_has_to_be_clear(workspace: Workspace, ana: Uid) -> None:
    with pytest.raises(UserError) as caught:
        quick.add(workspace, "call Ana and Zoe", NOW)
    assert (caught.value.code, caught.value.values["who"]) == ("entry-unclear", "Zoe")
    assert add(workspace, "send the offer to Ana and Zoe").contacts == [uid_text(ana)]


def test_who_is_new_is_made_with_the_rest_and_goes_with_it(workspace: Workspace, ana: Uid) -> None:
    entry = quick.read(workspace.database, "call Ana and Zoe tomorrow", NOW)
    made = quick.add_entry(workspace, entry, new={"Zoe": "Zoe Bell"})
    who = queries.activity(workspace.database, made.uid).contacts
    assert [queries.contact(workspace.database, parse_uid(uid)).family for uid in who] == ["", "Bell"]
    history.undo_batch(workspace)
    assert quick.candidates(workspace.database, "Zoe") == []
    assert follow_ups.find(workspace.database) == []


def test_all_that_follows_is_planned(workspace: Workspace, ana: Uid) -> None:
    quick.add(workspace, "called Ana: wants panels → quote Friday → call Monday", NOW)
    found = follow_ups.find(workspace.database)
    assert [(item.type, item.due, item.contact) for item in found] == [
        ("todo", "2026-11-27", ana),
        ("call", "2026-11-30", ana),
    ]


def test_what_follows_a_new_contact_is_with_it(workspace: Workspace) -> None:
    made = quick.add(workspace, "new contact Zoe Bell, next: call Monday", NOW)
    (found,) = follow_ups.find(workspace.database)
    assert (made.what, found.contact, found.due) == ("contact", made.uid, "2026-11-30")
    assert len(batches(workspace.database, 9)) == 1


def test_a_series_may_end(workspace: Workspace, ana: Uid) -> None:
    made = add(workspace, "call Ana every Monday until March")
    assert (made.due, made.rrule) == ("2026-11-30", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270228")
    with pytest.raises(UserError) as caught:
        quick.add(workspace, "call Ana every Monday until tomorrow", NOW)
    assert caught.value.code == "rule-never"
