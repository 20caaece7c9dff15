"""Several contacts become one, with all that they had, and one undo makes them several again."""

from __future__ import annotations

import copy
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from crm_desktop import messages
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.merge import together
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, contacts, merge_contacts
from crm_desktop.services.history import contact_as_of, undo_batch
from crm_desktop.services.import_files import import_file
from crm_desktop.store import merged, queries
from crm_desktop.store.workspace import Workspace
from tests.services.two_of_one import people
from tests.store import derived_content


def everything(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    tables = ("contact", "detail", "address", "participant", "contact_file", "playbook_run", "not_same")
    return {table: workspace.database.rows(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY uid") for table in tables}


def test_the_first_stays_and_has_everything(workspace: Workspace) -> None:
    one, other = people(workspace)
    merge_contacts.merge(workspace, [one, other])
    now = queries.contact(workspace.database, one)
    assert (now.given, now.title, now.department) == ("Jonas", "Clerk", "Sales")
    assert now.phones == [Labelled("mobile", "+1 555 0100")]
    assert now.emails == [Labelled("work", "jonas@example.com")]
    assert (now.tags, now.notes) == (["vip", "press"], "Likes tea.\n\nHas a dog.")
    assert now.addresses == [PostalAddress("work", city="Example City")]
    assert now.custom == {"Size": "39"}
    assert {(each.label, each.value) for each in now.former} == {
        ("name", "J. Example"), ("title", "Boss"), ("custom.Size", "40"), ("date.birthday", "1980-05-02"),
    }  # fmt: skip
    with pytest.raises(UserError, match="contact-unknown"):
        queries.contact(workspace.database, other)
    assert derived_content.content(workspace.database) == derived_content.rebuilt(workspace.database)


def test_a_value_of_another_may_be_chosen(workspace: Workspace) -> None:
    one, other = people(workspace)
    merge_contacts.merge(workspace, [one, other], {"title": other, "name": one})
    now = queries.contact(workspace.database, one)
    assert (now.title, now.given) == ("Boss", "Jonas")
    assert Labelled("title", "Clerk") in now.former


def test_what_says_most_or_was_told_last_is_proposed(workspace: Workspace) -> None:
    one, other = people(workspace)
    proposal = merge_contacts.propose(workspace.database, [other, one])
    best = {choice.field: choice.values[choice.best] for choice in proposal.choices}
    assert (best["name"], best["title"], best["department"]) == ("Jonas Example", "Boss", "Sales")
    contacts.set_fields(workspace, one, [("title", "Chief")])
    proposal = merge_contacts.propose(workspace.database, [other, one])
    assert {c.field: c.values[c.best] for c in proposal.choices}["title"] == "Chief"
    differing = {choice.field for choice in proposal.choices if choice.is_open}
    assert differing == {"name", "title", "custom.Size", "date.birthday"}


def test_of_what_a_contact_has_once_either_may_be_chosen(workspace: Workspace) -> None:
    one, other = people(workspace)
    before = everything(workspace)
    batch = merge_contacts.merge(workspace, [one, other], {"custom.Size": other, "date.birthday": one})
    now = queries.contact(workspace.database, one)
    assert (now.custom, now.dates) == ({"Size": "40"}, [Labelled("birthday", "1980-05-01")])
    assert Labelled("custom.Size", "39") in now.former
    assert Labelled("date.birthday", "1980-05-02") in now.former
    undo_batch(workspace, batch.id)
    assert everything(workspace) == before


def test_what_goes_along_is_counted_once(workspace: Workspace) -> None:
    one, other = people(workspace)
    for who in ([one, other], [other], [other]):
        activities.add(workspace, Activity(type="call", status="planned", contacts=[uid_text(uid) for uid in who]))
    assert merged.along(workspace.database, one, [other]) == (2, 0, 0)
    assert merged.along(workspace.database, other, [one]) == (0, 0, 0)


def test_the_history_names_all_who_became_one(workspace: Workspace) -> None:
    batch = merge_contacts.merge(workspace, people(workspace))
    assert messages.label(batch) == "Merged Jonas Example, J. Example"


def test_activities_files_and_persons_go_with_it(workspace: Workspace, tmp_path: Path) -> None:
    one = contacts.create(workspace, Contact(kind="org", name="Example Ltd"))
    other = contacts.create(workspace, Contact(kind="org", name="Example Limited"))
    person = contacts.create(workspace, Contact(given="Ana", company="Example Limited", company_uid=uid_text(other)))
    both = activities.add(workspace, Activity(type="call", status="planned", contacts=[uid_text(one), uid_text(other)]))
    alone = activities.add(workspace, Activity(type="call", status="planned", contacts=[uid_text(other)]))
    merge_contacts.merge(workspace, [one, other])
    assert queries.contact(workspace.database, person).company == "Example Ltd"
    for activity in (both, alone):
        assert queries.activity(workspace.database, activity).contacts == [uid_text(one)]


@pytest.mark.parametrize("path", ["title", "phones.work", "emails.home"])
def test_one_undo_brings_back_every_cell_that_was_not_changed_since(workspace: Workspace, path: str) -> None:
    one, other = people(workspace)
    before = everything(workspace)
    batch = merge_contacts.merge(workspace, [one, other])
    undo_batch(workspace, batch.id)
    assert everything(workspace) == before
    assert merged.survivor(workspace.database, other) == other
    batch = merge_contacts.merge(workspace, [one, other])
    contacts.set_fields(workspace, one, [(path, "555 7777")])
    undo_batch(workspace, batch.id)
    assert queries.contact(workspace.database, other).title == "Boss"
    now = queries.contact(workspace.database, one)
    assert "555 7777" in (now.title, *(each.value for each in (*now.phones, *now.emails)))


def test_either_uid_leads_to_the_survivor(workspace: Workspace, tmp_path: Path) -> None:
    one, other = people(workspace)
    third = contacts.create(workspace, Contact(given="Jon", family="Example"))
    merge_contacts.merge(workspace, [one, other])
    merge_contacts.merge(workspace, [third, one])
    assert queries.resolve(workspace.database, uid_text(other)) == third
    path = tmp_path / "list.csv"
    path.write_text(f"uid,given,family,department\n{uid_text(other)},J.,Example,Export\n")
    import_file(workspace, path)
    assert queries.contact(workspace.database, third).department == "Export"
    (count,) = workspace.database.row("SELECT count(*) FROM contact_list") or (0,)
    assert count == 1


def test_a_list_that_was_imported_before_makes_no_new_contact_of_a_merged_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("First name,Last name\nAna,Example\nAnna,Example\n")
    import_file(workspace, path)
    uids = [row[0] for row in workspace.database.rows("SELECT uid FROM contact_list ORDER BY name")]
    merge_contacts.merge(workspace, uids)
    outcome, _ = import_file(workspace, path)
    assert (outcome.created, outcome.updated) == (0, 0)


def test_what_cannot_be_one(workspace: Workspace) -> None:
    one, _ = people(workspace)
    company = contacts.create(workspace, Contact(kind="org", name="Example Ltd"))
    hidden = contacts.create(workspace, Contact(given="Jonas", private=True))
    for uids, code in (([one], "alone"), ([one, one], "alone"), ([one, company], "kinds"), ([one, hidden], "private")):
        with pytest.raises(UserError, match=f"merge-{code}"):
            merge_contacts.merge(workspace, uids)


_WORDS = st.sampled_from(["", "Ana", "Bo", "ana", "555 0100", "5550100", "x@example.com"])
_LABELLED = st.lists(st.builds(Labelled, st.sampled_from(["", "work", "home"]), _WORDS.filter(bool)), max_size=3)
_DATES = st.lists(
    st.builds(
        Labelled, st.sampled_from(["birthday", "anniversary", "other"]), st.sampled_from(["2001-02-03", "--05-06"])
    ),
    max_size=3,
    unique_by=lambda item: item.label,
)
_CONTACTS = st.builds(
    Contact,
    given=_WORDS, family=_WORDS, nickname=_WORDS, title=_WORDS, notes=_WORDS, tier=_WORDS, emails=_LABELLED,
    phones=_LABELLED, urls=_LABELLED, ims=_LABELLED, related=_LABELLED, dates=_DATES,
    tags=st.lists(_WORDS.filter(bool), max_size=2, unique=True),
    custom=st.dictionaries(st.sampled_from(["Size", "Hat"]), _WORDS.filter(bool), max_size=2),
    addresses=st.lists(st.builds(PostalAddress, st.just("work"), city=_WORDS.filter(bool)), max_size=2),
)  # fmt: skip


@settings(phases=(Phase.explicit, Phase.reuse, Phase.generate), max_examples=15, deadline=None)
@given(documents=st.lists(_CONTACTS, min_size=2, max_size=4), edits=st.lists(st.tuples(_WORDS, _WORDS), max_size=3))
def test_after_undo_every_cell_is_as_before(
    tmp_path_factory: pytest.TempPathFactory, documents: list[Contact], edits: list[tuple[str, str]]
) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("w"), "Ana")
    uids = [contacts.create(workspace, copy.deepcopy(document)) for document in documents]
    bystander = contacts.create(workspace, Contact(given="Other"))
    before = everything(workspace)
    batch = merge_contacts.merge(workspace, uids)
    now = queries.contact(workspace.database, uids[0])
    told = " ".join(str(getattr(now, field.name)) for field in fields(Contact)).lower()
    for document in documents:
        for value in (document.nickname, document.title, *document.tags, *(a.city for a in document.addresses)):
            assert value.lower() in told
    for title, notes in edits:
        contacts.set_fields(workspace, bystander, [("title", title), ("notes", notes)])
    others = [row for row in everything(workspace)["contact"] if row[1] == bystander]
    undo_batch(workspace, batch.id)
    after = everything(workspace)
    assert [row for row in after["contact"] if row[1] != bystander] == [
        row for row in before["contact"] if row[1] != bystander
    ]
    assert [row for row in after["contact"] if row[1] == bystander] == others
    assert {table: rows for table, rows in after.items() if table != "contact"} == {
        table: rows for table, rows in before.items() if table != "contact"
    }
    assert derived_content.content(workspace.database) == derived_content.rebuilt(workspace.database)
    workspace.close()


@settings(phases=(Phase.explicit, Phase.reuse, Phase.generate), max_examples=25, deadline=None)
@given(documents=st.lists(_CONTACTS, min_size=2, max_size=4), picks=st.lists(st.integers(0, 3), min_size=30))
def test_what_is_shown_before_is_what_becomes(
    tmp_path_factory: pytest.TempPathFactory, documents: list[Contact], picks: list[int]
) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("w"), "Ana")
    uids = [contacts.create(workspace, copy.deepcopy(document)) for document in documents]
    proposal = merge_contacts.propose(workspace.database, uids)
    places = {choice.field: pick % len(uids) for choice, pick in zip(proposal.choices, picks, strict=False)}
    expected = together(proposal.contacts, places)
    merge_contacts.merge(workspace, uids, {field: uids[place] for field, place in places.items()})
    now = queries.contact(workspace.database, uids[0])
    for found in (now, expected):
        found.former.sort(key=lambda item: (item.label, item.value))
    assert now == expected
    workspace.close()


def test_as_it_stood_before_it_has_nothing_of_the_other(workspace: Workspace) -> None:
    one, other = people(workspace)
    before = queries.contact(workspace.database, one)
    batch = merge_contacts.merge(workspace, [one, other])
    stood = contact_as_of(workspace, one, batch.time - 1)
    assert (stood.emails, stood.tags, stood.addresses) == (before.emails, before.tags, before.addresses)
    stood = contact_as_of(workspace, one, batch.time)
    now = queries.contact(workspace.database, one)
    assert (stood.emails, stood.tags, stood.addresses) == (now.emails, now.tags, now.addresses)


def test_what_an_undo_brings_back_after_the_merge_is_with_the_one_who_stays(workspace: Workspace) -> None:
    one, other = people(workspace)
    before = queries.contact(workspace.database, other)
    contacts.save(workspace, before, replace(before, emails=[], addresses=[]))
    (removed,) = workspace.database.row("SELECT max(id) FROM batch") or (0,)
    merge_contacts.merge(workspace, [one, other])
    undo_batch(workspace, removed)
    now = queries.contact(workspace.database, one)
    assert now.emails == [Labelled("work", "jonas@example.com")]
    assert now.addresses == [PostalAddress("work", city="Example City")]
    assert derived_content.content(workspace.database) == derived_content.rebuilt(workspace.database)
