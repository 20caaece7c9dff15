from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, new_uid, uid_text
from crm_desktop.services import activities, contacts, history
from crm_desktop.store import history as store_history
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(
        workspace, Contact(given="Ana", tier="B", emails=[Labelled("work", "a@x.example")], tags=["vip"])
    )


def now(workspace: Workspace) -> int:
    """The time of the latest batch."""
    return store_history.batches(workspace.database, 1)[0].time


def test_a_contact_as_of_each_time_it_changed(workspace: Workspace, ana: Uid) -> None:
    states = [(now(workspace), queries.contact(workspace.database, ana))]
    for values in (
        [("tier", "A"), ("emails.1.label", "home")],
        [("addresses.home.city", "Vilnius"), ("tags", "press"), ("custom.Size", "38")],
        [("addresses.home.city", "Kaunas"), ("emails.work", "new@x.example")],
        [("emails.home", ""), ("addresses.home.city", ""), ("custom.Size", "")],
    ):
        contacts.set_fields(workspace, ana, values)
        states.append((now(workspace), queries.contact(workspace.database, ana)))
    history.undo_batch(workspace)
    states.append((now(workspace), queries.contact(workspace.database, ana)))
    contacts.delete(workspace, [ana], "Ana")
    for time, state in states:
        assert history.contact_as_of(workspace, ana, time) == state
    with pytest.raises(UserError, match="contact-not-yet"):
        history.contact_as_of(workspace, ana, states[0][0] - 1)
    with pytest.raises(UserError, match="contact-not-yet"):
        history.contact_as_of(workspace, new_uid(), states[-1][0])


def test_a_company_is_shown_by_the_name_it_had(workspace: Workspace) -> None:
    solar = contacts.create(workspace, Contact(kind="org", name="Solar"))
    ana = contacts.create(workspace, Contact(given="Ana", company="Solar"))
    states = [(now(workspace), queries.contact(workspace.database, ana))]
    contacts.set_fields(workspace, solar, [("name", "Nordic Solar")])
    states.append((now(workspace), queries.contact(workspace.database, ana)))
    contacts.delete(workspace, [solar], "Solar")
    states.append((now(workspace), queries.contact(workspace.database, ana)))
    assert [state.company for _, state in states] == ["Solar", "Nordic Solar", "Solar"]
    for time, state in states:
        assert history.contact_as_of(workspace, ana, time) == state


def test_every_line_of_a_contact_oldest_first(workspace: Workspace, ana: Uid) -> None:
    contacts.create(workspace, Contact(given="Ben"))
    contacts.set_fields(workspace, ana, [("tier", "A"), ("emails.1.label", "home"), ("tags", "vip,press")])
    contacts.delete(workspace, [ana], "Ana")
    lines = history.contact_changes(workspace, ana)
    assert [(c.table, c.field) for c in lines] == [
        ("contact", None), ("detail", None), ("detail", None), ("contact", "tier"), ("detail", "label"),
        ("detail", None), ("contact", "deleted"),
    ]  # fmt: skip
    assert [c.batch.action for c in lines] == ["create"] * 3 + ["edit"] * 3 + ["delete"]
    [tier] = [c for c in lines if c.field == "tier"]
    assert (tier.old, tier.value) == ("B", "A")


def test_what_undo_kept_is_told_with_names(workspace: Workspace, ana: Uid) -> None:
    created = store_history.batches(workspace.database, 1)[0].id
    contacts.set_fields(workspace, ana, [("tier", "A"), ("emails.1.label", "home")])
    activities.add(workspace, Activity(summary="Call", contacts=[uid_text(ana)]))
    kept = history.kept_as_json(workspace, history.undo_batch(workspace, created).kept)
    told = sorted((k["table"], k["name"], k["field"], k["value"], k["reason"]) for k in kept)
    assert told == [
        ("contact", "Ana", "deleted", 0, "used"),
        ("contact", "Ana", "tier", "A", "changed"),
        ("detail", "Ana", "label", "home", "changed"),
    ]


def test_entries_tell_what_was_taken_back_by_what(workspace: Workspace, ana: Uid) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A")])
    undone = history.undo_batch(workspace)
    entries = history.entries(workspace, 10)
    assert [(e.batch.action, e.undone_by) for e in entries] == [
        ("undo", None), ("edit", undone.batch.id), ("create", None)
    ]  # fmt: skip
    redone = history.redo_last(workspace)
    assert [(e.batch.action, e.undone_by) for e in history.entries(workspace, 3)] == [
        ("redo", None), ("undo", redone.batch.id), ("edit", None)
    ]  # fmt: skip
    only = history.entries(workspace, 10, wanted=lambda batch: batch.action == "create")
    assert [e.batch.action for e in only] == ["create"]


labels = st.sampled_from(["", "work", "home"])
changes = st.fixed_dictionaries(
    {
        "tier": st.sampled_from(["", "A", "B"]),
        "private": st.booleans(),
        "cadence_days": st.sampled_from([None, 30]),
        "notes": st.sampled_from(["", "tea\n\x00"]),
        "phones": st.lists(st.builds(Labelled, labels, st.sampled_from("123")), max_size=3),
        "addresses": st.lists(st.builds(PostalAddress, labels, st.sampled_from("xy")), max_size=2),
        "custom": st.dictionaries(st.sampled_from(["Size", "Hat"]), st.sampled_from("ab")),
        "tags": st.lists(st.sampled_from("abc"), unique=True),
    }
)


@given(steps=st.lists(changes, min_size=1, max_size=6))
@settings(max_examples=40)
def test_any_past_state_is_as_it_was(shared: Workspace, steps: list[dict[str, object]]) -> None:
    uid = contacts.create(shared, Contact(given="Ana"))
    states = [(now(shared), queries.contact(shared.database, uid))]
    for step in steps:
        before = queries.contact(shared.database, uid)
        after = copy.deepcopy(before)
        for name, value in step.items():
            setattr(after, name, value)
        contacts.save(shared, before, after)
        states.append((now(shared), queries.contact(shared.database, uid)))
    for time, state in states:
        assert history.contact_as_of(shared, uid, time) == state


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace(tmp_path_factory.mktemp("shared"), "Me")
