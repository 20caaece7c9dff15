"""Bulk work: what is done to many is what would be done to each, and one Undo takes it back."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop import field_words
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.messages import label
from crm_desktop.services import bulk, contacts, history, replacing
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search, tags
from crm_desktop.store.values import CELLS, LISTS, PARTS
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt


@pytest.fixture
def workspace(homes: Iterator[Path]) -> Iterator[Workspace]:
    found = Workspace(next(homes), "Me")
    yield found
    found.close()


def people(workspace: Workspace, *documents: Contact) -> list[Uid]:
    return [contacts.create(workspace, document) for document in documents]


def found(workspace: Workspace, text: str) -> list[str]:
    ids = search.find_ids(workspace.database, parse_query(workspace.database, text))
    return [row.name for row in queries.contact_rows(workspace.database, ids)]


def documents(workspace: Workspace) -> list[Contact]:
    uids = [row[0] for row in workspace.database.rows("SELECT uid FROM contact_list ORDER BY uid")]
    return list(queries.contacts(workspace.database, uids))


@pytest.fixture(params=[256, 1])
def rows_of_tags(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tags that lie apart in the index, and such that share a row."""
    monkeypatch.setattr(tags, "TAG_ROWS", request.param)


@pytest.mark.usefixtures("rows_of_tags")
def test_a_tag_is_given_to_those_who_lack_it_and_found_at_once(workspace: Workspace) -> None:
    uids = people(
        workspace, Contact(given="Ana", tags=["Newsletter"]), Contact(given="Ben", tags=["solar"]), Contact(given="Cid")
    )
    done = bulk.apply(workspace, bulk.AddTags(("newsletter", "VIP")), uids)
    assert done is not None
    assert label(done) == "Tagged 3 contacts · newsletter, VIP"
    assert [c.tags for c in documents(workspace)] == [
        ["Newsletter", "VIP"], ["solar", "newsletter", "VIP"], ["newsletter", "VIP"],
    ]  # fmt: skip
    assert found(workspace, "tag:vip") == found(workspace, "newsl") == ["Ana", "Ben", "Cid"]
    assert found(workspace, "solar vip") == ["Ben"]
    assert content(workspace.database) == rebuilt(workspace.database)
    assert bulk.apply(workspace, bulk.AddTags(("vip",)), uids) is None
    history.undo_batch(workspace)
    assert [c.tags for c in documents(workspace)] == [["Newsletter"], ["solar"], []]
    assert found(workspace, "vip") == []


@pytest.mark.usefixtures("rows_of_tags")
def test_tags_are_taken_away_however_they_are_written(workspace: Workspace) -> None:
    people(workspace, Contact(given="Ana", tags=["Élan", "x"]), Contact(given="Ben", tags=["elan"]))
    assert bulk.tags_held(workspace, "") == ["Élan", "elan", "x"]
    bulk.apply(workspace, bulk.RemoveTags(("ELAN",)), "")
    assert [c.tags for c in documents(workspace)] == [["x"], []]
    assert found(workspace, "elan") == []
    assert found(workspace, "x") == ["Ana"]
    assert content(workspace.database) == rebuilt(workspace.database)


def test_what_a_search_finds_is_changed_and_nothing_else(workspace: Workspace) -> None:
    people(workspace, Contact(given="Ana", tier="B"), Contact(given="Ben"), Contact(given="Cid", tier="B"))
    done = bulk.apply(workspace, bulk.SetField("tier", "A"), "tier:B")
    assert done is not None
    assert label(done) == "Changed 2 contacts · Tier: A"
    assert found(workspace, "tier:A") == ["Ana", "Cid"]
    bulk.apply(
        workspace,
        bulk.Assign("Jonas"),
        array("q", search.find_ids(workspace.database, parse_query(workspace.database, "Ben"))),
    )
    assert found(workspace, "owner:jonas") == ["Ben"]
    bulk.apply(workspace, bulk.SetField("custom.Size", "42"), "")
    assert [c.custom for c in documents(workspace)] == [{"Size": "42"}] * 3


def test_an_activity_is_planned_with_each_by_itself(workspace: Workspace) -> None:
    uids = people(workspace, Contact(given="Ana"), Contact(given="Ben"))
    done = bulk.apply(workspace, bulk.Plan(Activity(type="call", summary="Ask", due="2026-12-24")), uids)
    assert done is not None
    assert label(done) == "Planned 2 activities"
    for uid in uids:
        (step,) = queries.timeline(workspace.database, uid, 9)
        assert (step.summary, [parse_uid(c) for c in step.contacts], step.owner) == ("Ask", [uid], "Me")


def test_what_cannot_be_set_or_is_cancelled_changes_nothing(workspace: Workspace) -> None:
    people(workspace, Contact(given="Ana"), Contact(given="Ben"))
    with pytest.raises(UserError, match="value-not-number"):
        bulk.apply(workspace, bulk.SetField("cadence_days", "often"), "")

    class Stop(Progress):
        def advance(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        bulk.apply(workspace, bulk.Delete(), "", Stop())
    assert found(workspace, "") == ["Ana", "Ben"]
    bulk.apply(workspace, bulk.Delete(), "Ana")
    assert found(workspace, "") == ["Ben"]


_TAGS = st.sampled_from(["a", "Á", "b", "key account", "کلید"])
_PEOPLE = st.lists(
    st.builds(
        Contact,
        given=st.sampled_from(["Ana", "Ben", "علی"]),
        tier=st.sampled_from(["", "A", "B"]),
        tags=st.lists(_TAGS, max_size=3, unique=True),
        emails=st.lists(st.just(Labelled("work", "a@example.com")), max_size=1),
    ),
    min_size=1,
    max_size=4,
)
_EDITS = st.one_of(
    st.builds(bulk.AddTags, st.lists(_TAGS, min_size=1, max_size=2).map(tuple)),
    st.builds(bulk.RemoveTags, st.lists(_TAGS, min_size=1, max_size=2).map(tuple)),
    st.builds(bulk.SetField, st.sampled_from(["tier", "company", "title"]), st.sampled_from(["", "A", "Acme"])),
    st.builds(bulk.Assign, st.sampled_from(["", "Jonas"])),
    st.just(bulk.Plan(Activity(summary="Ask", due="2026-12-24"))),
    st.just(bulk.Delete()),
)


@settings(max_examples=40)
@given(_PEOPLE, st.lists(st.tuples(_EDITS, st.sampled_from(["", "tier:A", "tag:a", "ana"])), min_size=1, max_size=4))
def test_undo_takes_back_whatever_was_done_to_many(
    homes: Iterator[Path], some: list[Contact], work: list[tuple[bulk.Edit, str]]
) -> None:
    workspace = Workspace(next(homes), "Me")
    people(workspace, *some)
    states = [documents(workspace)]
    for edit, text in work:
        if bulk.apply(workspace, edit, text) is not None:
            states.append(documents(workspace))
        assert content(workspace.database) == rebuilt(workspace.database)
    for before in reversed(states[:-1]):
        history.undo_batch(workspace)
        assert documents(workspace) == before
        assert content(workspace.database) == rebuilt(workspace.database)
    workspace.close()


def values(workspace: Workspace, field: str) -> list[list[str]]:
    return [[item.value for item in getattr(contact, field)] for contact in documents(workspace)]


def test_a_text_is_replaced_wherever_it_stands_in_a_field(workspace: Workspace) -> None:
    people(
        workspace,
        Contact(given="Ana", emails=[Labelled("work", "Ana@OLD.example"), Labelled("home", "ana@home.example")]),
        Contact(given="Ben", emails=[Labelled("", "ben@old.example")], notes="old.example pays"),
        Contact(given="Cid"),
    )
    edit = replacing.Replace("emails", "@old.example", "@new.example")
    told = replacing.preview(workspace, edit, "")
    assert (told.values, told.contacts) == (2, 2)
    assert told.examples[0] == ("Ana@OLD.example", "Ana@new.example")
    done = replacing.apply(workspace, edit, "")
    assert done is not None
    assert label(done) == "Replaced text in 2 contacts · E-mail: @old.example → @new.example"
    assert values(workspace, "emails") == [["Ana@new.example", "ana@home.example"], ["ben@new.example"], []]
    assert (found(workspace, "ben@new.example"), found(workspace, "ben@old.example")) == (["Ben"], [])
    assert content(workspace.database) == rebuilt(workspace.database)
    assert replacing.preview(workspace, edit, "") == replacing.Preview()
    assert replacing.apply(workspace, edit, "") is None
    history.undo_batch(workspace)
    assert values(workspace, "emails")[1] == ["ben@old.example"]
    assert documents(workspace)[1].notes == "old.example pays"


def test_what_is_left_empty_goes_and_what_is_not_selected_stays(workspace: Workspace) -> None:
    ana, _ = people(
        workspace,
        Contact(
            given="Ana", notes="ŽALIA_", custom={"Size": "n/a"},
            phones=[Labelled("", "n/a"), Labelled("", "+370 5 555 0100")],
            addresses=[PostalAddress(city="Wilna", street="Wilna st. 1")],
        ),
        Contact(given="Ben", addresses=[PostalAddress(city="Wilna")]),
    )  # fmt: skip
    for field, sought, text in (
        ("phones", "N/A", ""), ("addresses.city", "wilna", "Vilnius"), ("custom.Size", "n/a", ""),
        ("phones", "+370 5", r"\1"), ("addresses.street", "ST.", "g."), ("notes", "žalia_", "100%"), ("notes", "%", ""),
    ):  # fmt: skip
        assert replacing.apply(workspace, replacing.Replace(field, sought, text), [ana]) is not None, field
    first, second = documents(workspace)
    assert [phone.value for phone in first.phones] == [r"\1 555 0100"]
    assert (first.addresses[0].city, first.addresses[0].street) == ("Vilnius", "Wilna g. 1")
    assert first.notes == "100"
    assert (first.custom, second.addresses[0].city) == ({}, "Wilna")
    assert content(workspace.database) == rebuilt(workspace.database)


@pytest.mark.parametrize("field", [*CELLS, *LISTS, *PARTS, "custom.Size", "custom.None"])
def test_whatever_can_be_replaced_in_has_words(workspace: Workspace, field: str) -> None:
    people(workspace, Contact(given="Ana", custom={"Size": "38"}))
    assert replacing.preview(workspace, replacing.Replace(field, "", "x"), "") == replacing.Preview()
    assert replacing.preview(workspace, replacing.Replace(field, "q", "x"), "") == replacing.Preview()
    assert field_words.of_contact(field) != field
