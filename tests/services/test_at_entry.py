"""Who is entered and is there already is found, with why, and gets what was entered."""

from __future__ import annotations

import pytest

from crm_desktop import messages
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import at_entry, contacts
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(
        workspace,
        Contact(
            given="Ana",
            family="Rarename",
            emails=[Labelled("work", "ana@example.com")],
            phones=[Labelled("mobile", "+370 612 34567")],
        ),
    )


@pytest.mark.parametrize(("entered", "why"), [
    (Contact(given="ana", family="RARENAME"), "same name"),
    (Contact(phones=[Labelled("", "0037061234567")]), "same mobile number"),
    (Contact(given="Somebody", family="Else", emails=[Labelled("", "ANA@example.com")]), "same e-mail"),
])  # fmt: skip
def test_somebody_known_is_found_and_it_is_said_why(workspace: Workspace, ana: Uid, entered: Contact, why: str) -> None:
    (found,) = at_entry.perhaps(workspace, entered)
    assert found.row.uid == ana
    assert why in map(messages.duplicate_reason, found.reasons)


@pytest.mark.parametrize("entered", [Contact(), Contact(given="Ana"), Contact(given="Bo", family="Otherone")])
def test_nobody_is_offered_without_a_reason(workspace: Workspace, ana: Uid, entered: Contact) -> None:
    assert at_entry.perhaps(workspace, entered) == []


def test_what_was_entered_is_added_and_nothing_is_overwritten(workspace: Workspace, ana: Uid) -> None:
    entered = Contact(
        given="Anna", family="Rarename", title="Boss", phones=[Labelled("", "+370 612 34567")], tags=["vip"]
    )
    assert at_entry.add_to(workspace, ana, entered) is not None
    now = queries.contact(workspace.database, ana)
    assert (now.given, now.title, now.tags, len(now.phones), now.former) == ("Ana", "Boss", ["vip"], 1, [])
    assert at_entry.add_to(workspace, ana, entered) is None, "it knows all of it"
