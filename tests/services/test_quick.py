"""Quick entry: from the sentence to what is recorded."""

from __future__ import annotations

from datetime import datetime

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.quick_chips import changed
from crm_desktop.domain.quick_entry import parse
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import contacts, quick
from crm_desktop.store import queries
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
