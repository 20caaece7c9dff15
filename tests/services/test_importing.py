from __future__ import annotations

import copy
import threading
from collections.abc import Iterator
from itertools import count
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, new_uid, uid_text
from crm_desktop.interchange.records import Parsed, Record, Rejected
from crm_desktop.services import activities, contacts, history, importing
from crm_desktop.services.importing import Decision, Outcome, import_records
from crm_desktop.store import follow_ups, queries
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt


def rows(*documents: Contact) -> Iterator[Record]:
    return (Parsed(line, copy.deepcopy(document)) for line, document in enumerate(documents, 2))


def run(workspace: Workspace, *documents: Contact, on_match: str = "update", dry_run: bool = False) -> Outcome:
    return import_records(workspace, "list.csv", rows(*documents), on_match=on_match, dry_run=dry_run)


def counts(outcome: Outcome) -> tuple[int, int, int]:
    return outcome.created, outcome.updated, outcome.unchanged


def everyone(workspace: Workspace) -> list[Contact]:
    uids = [row[0] for row in workspace.database.rows("SELECT uid FROM contact_list ORDER BY sort_name, id")]
    return list(queries.contacts(workspace.database, uids))


def names(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list ORDER BY sort_name, id")]


def person(name: str = "Ana Adomaitė", email: str = "", phone: str = "", **values: object) -> Contact:
    found = Contact(name=name, **values)
    found.emails = [Labelled("", email)] if email else []
    found.phones = [Labelled("", phone)] if phone else []
    return found


ANA = person(
    "Ana Adomaitė", "ana@example.com", "+370 600 11122", title="Director", tags=["fair"], custom={"Size": "38"}
)
BEN = person("Ben", "ben@example.com")
NAMELESS = person("", "info@example.com")
NAME_ONLY = person("Carla Vega")


def test_the_same_rows_twice_change_nothing(workspace: Workspace) -> None:
    everything = [ANA, BEN, NAMELESS, NAME_ONLY, person("", phone="600 44 333"), Contact(kind="org", name="Solar")]
    first = run(workspace, *everything)
    assert counts(first) == (6, 0, 0)
    assert first.batch is not None
    second = run(workspace, *everything)
    assert (counts(second), second.batch) == ((0, 0, 6), None)
    assert len(everyone(workspace)) == 6


def test_a_row_that_stands_twice_in_a_file_is_one_contact(workspace: Workspace) -> None:
    assert counts(run(workspace, NAME_ONLY, ANA, NAME_ONLY, ANA)) == (2, 0, 2)


def test_the_same_row_does_not_take_back_what_was_changed_since(workspace: Workspace) -> None:
    run(workspace, ANA)
    [ana] = everyone(workspace)
    contacts.set_fields(workspace, uid_of(ana), [("title", "Owner")])
    assert counts(run(workspace, ANA)) == (0, 0, 1)
    assert everyone(workspace)[0].title == "Owner"


def uid_of(contact: Contact) -> Uid:
    return bytes.fromhex(contact.uid.replace("-", ""))


@pytest.mark.parametrize(
    ("held", "brought", "same"),
    [
        (ANA, person("ana adomaite", "ANA@example.com"), True),
        (ANA, person("Adomaitė, Ana", "ana@example.com"), True),
        (ANA, person("Ana Adomaitė", phone="8 600 11122"), True),
        (ANA, person("", "ana@example.com"), True),
        (ANA, person("Ana Adomaitė", "other@example.com"), False),
        (ANA, person("Ana Adomaitė"), False),
        (ANA, person("Jonas Adomaitis", "ana@example.com", "+370 600 11122"), False),
        (ANA, person("", phone="+370 600 11122"), False),
        (NAME_ONLY, person("Carla Vega", title="Buyer"), False),
        (person("Ana", phone="112"), person("Ana", phone="112", title="x"), False),
        (
            Contact(name="Ana", source_uids=[Labelled("vcard", "1")]),
            Contact(name="Eve", source_uids=[Labelled("vcard", "1")]),
            True,
        ),
        (
            Contact(name="Ana", source_uids=[Labelled("vcard", "1")]),
            Contact(name="Ana", source_uids=[Labelled("hubspot", "1")]),
            False,
        ),
    ],
)
def test_who_is_recognised(workspace: Workspace, held: Contact, brought: Contact, same: bool) -> None:
    """In one file as in two."""
    run(workspace, held)
    assert run(workspace, brought).created == (0 if same else 1)
    assert len(everyone(workspace)) == (1 if same else 2)
    for batch in history.entries(workspace, 2):
        history.undo_batch(workspace, batch.batch.id)
    assert run(workspace, held, brought).created == (1 if same else 2)


def test_our_own_uid_comes_first(workspace: Workspace) -> None:
    uid = uid_text(new_uid())
    run(workspace, person("Ana", "a@example.com", uid=uid), person("Eve", "e@example.com"))
    assert counts(run(workspace, person("Eve", "e@example.com", uid=uid))) == (0, 1, 0)
    assert names(workspace) == ["Eve", "Eve"]
    assert sorted([e.value for e in c.emails] for c in everyone(workspace)) == [
        ["a@example.com", "e@example.com"],
        ["e@example.com"],
    ]


def test_homonyms_with_different_addresses_stay_apart(workspace: Workspace) -> None:
    for _ in range(2):
        run(workspace, person("Ana", "a@example.com"), person("Ana", "b@example.com"), person("Ana", "c@example.com"))
    assert names(workspace) == ["Ana"] * 3


def test_a_blank_never_overwrites(workspace: Workspace) -> None:
    run(workspace, ANA)
    before = everyone(workspace)
    blank = person("Ana Adomaitė", "ana@example.com", custom={"Size": " "}, tags=[""], notes=" ")
    blank.phones, blank.addresses, blank.dates = [Labelled("work", "")], [PostalAddress("home")], [Labelled("birthday")]
    assert counts(run(workspace, blank)) == (0, 0, 1)
    assert everyone(workspace) == before


def test_what_a_row_brings_is_added(workspace: Workspace) -> None:
    run(workspace, ANA)
    more = person("Ana Adomaitė", "ana@example.com", "+370 600 99988", title="Owner", tags=["FAIR", "vip"], notes="Tea")
    outcome = run(workspace, more)
    assert counts(outcome) == (0, 1, 0)
    [ana] = everyone(workspace)
    assert (ana.title, ana.tags, ana.notes, ana.custom) == ("Owner", ["fair", "vip"], "Tea", {"Size": "38"})
    assert [p.value for p in ana.phones] == ["+370 600 11122", "+370 600 99988"]
    [shown] = outcome.rows
    assert (shown.line, shown.outcome, shown.name) == (2, "updated", "Ana Adomaitė")
    assert ("title", "Director", "Owner") in shown.changes
    assert ("tags", "fair", "fair, vip") in shown.changes


def test_on_match_skip_leaves_alone_until_an_update_is_wanted(workspace: Workspace) -> None:
    run(workspace, ANA)
    more = person("Ana Adomaitė", "ana@example.com", title="Owner")
    assert counts(run(workspace, more, BEN, on_match="skip")) == (1, 0, 1)
    assert everyone(workspace)[0].title == "Director"
    assert counts(run(workspace, more, BEN)) == (0, 1, 1)
    assert everyone(workspace)[0].title == "Owner"


def test_on_match_fill_takes_what_is_missing_and_leaves_what_is_there(workspace: Workspace) -> None:
    held = person("Ana Adomaitė", "ana@example.com", title="Director", tags=["fair"], custom={"Size": "38"})
    run(workspace, held)
    more = person(
        "Ana Adomaitė", "ana@example.com", "+370 600 11122", title="Owner", department="Sales", tags=["vip"],
        custom={"Size": "40", "Tea": "green"},
    )  # fmt: skip
    more.dates, more.photo = [Labelled("birthday", "1980-06-15")], b"first"
    assert counts(run(workspace, more, on_match="fill")) == (0, 1, 0)
    [ana] = everyone(workspace)
    assert (ana.title, ana.department, ana.tags) == ("Director", "Sales", ["fair"])
    assert ana.custom == {"Size": "38", "Tea": "green"}
    assert ([p.value for p in ana.phones], ana.dates) == (["+370 600 11122"], [Labelled("birthday", "1980-06-15")])
    photo = queries.photo_name(workspace.database, uid_of(ana))
    other = copy.deepcopy(more)
    other.photo = b"second"
    assert counts(run(workspace, other, on_match="fill")) == (0, 0, 1)
    assert queries.photo_name(workspace.database, uid_of(ana)) == photo
    assert counts(run(workspace, more)) == (0, 1, 0)  # what was left is taken when it is wanted
    assert everyone(workspace)[0].title == "Owner"


def decided(what: Literal["new", "same", "skip"], name: str, uid: Uid | None = None) -> dict[int, Decision]:
    return {2: Decision(what, name, uid)}


def test_what_was_decided_on_a_row_is_done(workspace: Workspace) -> None:
    run(workspace, ANA, BEN)
    ben = uid_of(everyone(workspace)[1])
    benjamin = person("Benjamin", "benjamin@example.com")

    def bring(document: Contact, decisions: dict[int, Decision]) -> Outcome:
        return import_records(workspace, "list.csv", rows(document), decisions=decisions)

    left_out = bring(benjamin, decided("skip", "Benjamin"))
    assert (counts(left_out), left_out.skipped, left_out.batch) == ((0, 0, 0), 1, None)
    assert counts(bring(benjamin, decided("same", "Benjamin", ben))) == (0, 1, 0)
    assert [e.value for e in everyone(workspace)[1].emails] == ["ben@example.com", "benjamin@example.com"]
    assert counts(bring(benjamin, {})) == (0, 0, 1)  # it is known from now on
    again = person("Ana Adomaitė", "ana@example.com", title="Owner")
    assert counts(bring(again, decided("new", "Ana Adomaitė"))) == (1, 0, 0)
    assert names(workspace).count("Ana Adomaitė") == 2


def test_a_decision_holds_for_the_row_it_was_made_on_alone(workspace: Workspace) -> None:
    run(workspace, BEN)
    ben = uid_of(everyone(workspace)[0])
    other = person("Zoe", "zoe@example.com")
    done = import_records(workspace, "list.csv", rows(other), decisions=decided("same", "Benjamin", ben))
    assert counts(done) == (1, 0, 0)
    contacts.delete(workspace, [ben], "Ben")
    late = person("Benjamin", "b@example.com")
    done = import_records(workspace, "list.csv", rows(late), decisions=decided("same", "Benjamin", ben))
    assert counts(done) == (1, 0, 0)


def test_the_first_rows_of_each_kind_are_shown(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "ROWS_OF_A_KIND", 2)
    run(workspace, ANA)
    many = [person(f"Person {n}", f"p{n}@example.com") for n in range(5)]
    outcome = run(workspace, *many, person("Ana Adomaitė", "ana@example.com", title="Owner"), dry_run=True)
    assert [(row.line, row.outcome) for row in outcome.rows] == [(2, "created"), (3, "created"), (7, "updated")]
    assert outcome.created == 5


def test_on_match_create_adds_every_row(workspace: Workspace) -> None:
    with_uid = person("Eve", uid=uid_text(new_uid()))
    for _ in range(2):
        assert counts(run(workspace, ANA, ANA, with_uid, with_uid, on_match="create")) == (4, 0, 0)
    assert len(everyone(workspace)) == 8


def test_a_dry_run_counts_and_changes_nothing(workspace: Workspace) -> None:
    run(workspace, ANA)
    state = content(workspace.database)
    documents = [
        ANA, person("Ana Adomaitė", "ana@example.com", title="Owner", photo=b"1"), BEN, BEN, NAME_ONLY,
        person("Ben", "ben@example.com", photo=b"2"),
    ]  # fmt: skip
    tried = run(workspace, *documents, dry_run=True)
    assert content(workspace.database) == state
    assert tried.batch is None
    assert not (workspace.folder / "attachments").exists()
    assert len(history.entries(workspace, 10)) == 1
    done = run(workspace, *documents)
    assert counts(tried) == counts(done) == (2, 2, 2)
    assert [(r.outcome, r.changes) for r in tried.rows] == [(r.outcome, r.changes) for r in done.rows]


def test_rejected_rows_are_told_and_the_rest_is_imported(workspace: Workspace) -> None:
    records: list[Record] = [
        Parsed(2, copy.deepcopy(ANA)),
        Rejected(3, "broken", "x;y\nz"),
        Parsed(5, copy.deepcopy(BEN)),
    ]
    outcome = import_records(workspace, "list.csv", iter(records))
    assert counts(outcome) == (2, 0, 0)
    assert [r.line for r in outcome.rejected] == [3]
    assert [(r.line, r.outcome, r.name) for r in outcome.rows] == [
        (2, "created", "Ana Adomaitė"), (3, "rejected", "x;y"), (5, "created", "Ben")
    ]  # fmt: skip


class Impatient(Progress):
    def __init__(self) -> None:
        self.checks = 0

    def check(self) -> None:
        self.checks += 1
        if self.checks > 2:
            raise Cancelled


def test_a_cancelled_import_leaves_nothing(workspace: Workspace) -> None:
    run(workspace, ANA)
    state = content(workspace.database)
    endless = (Parsed(n, person(f"Person {n}", f"p{n}@example.com")) for n in count(2))
    with pytest.raises(Cancelled) as cancelled:
        import_records(workspace, "list.csv", endless, progress=Impatient())
    assert cancelled.value  # as a front end that still holds it
    assert "ahead" not in {thread.name for thread in threading.enumerate()}
    assert content(workspace.database) == state
    assert len(history.entries(workspace, 10)) == 1
    assert workspace.database.row("SELECT count(*) FROM import_seen") == (1,)
    assert counts(run(workspace, person("Person 2", "p2@example.com"))) == (1, 0, 0)


def test_a_reader_that_fails_leaves_nothing(workspace: Workspace) -> None:
    def failing() -> Iterator[Record]:
        yield from rows(ANA, BEN)
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="pulled"):
        import_records(workspace, "list.csv", failing())
    assert everyone(workspace) == []


def test_undo_takes_all_back_and_a_further_import_creates_again(workspace: Workspace) -> None:
    uid = uid_text(new_uid())
    documents = [
        ANA,
        NAME_ONLY,
        person("Eve", uid=uid, last_reach="2025-01-02T10:00:00Z"),
        Contact(kind="org", name="S"),
    ]
    first = run(workspace, *documents)
    before = everyone(workspace)
    history.undo_batch(workspace, first.batch)
    assert everyone(workspace) == []
    assert follow_ups.find(workspace.database) == []
    again = run(workspace, *documents)
    assert counts(again) == (4, 0, 0)
    assert [c.name for c in everyone(workspace)] == [c.name for c in before]
    assert run(workspace, *documents).batch is None
    history.undo_batch(workspace)
    history.redo_last(workspace)
    assert run(workspace, *documents).batch is None


def test_an_undone_update_is_brought_again(workspace: Workspace) -> None:
    run(workspace, ANA)
    more = person("Ana Adomaitė", "ana@example.com", title="Owner")
    done = run(workspace, more)
    history.undo_batch(workspace, done.batch)
    assert counts(run(workspace, more)) == (0, 1, 0)
    assert everyone(workspace)[0].title == "Owner"


def test_one_who_stayed_when_the_import_was_undone_is_known_again(workspace: Workspace) -> None:
    """Also by a name only."""
    done = run(workspace, NAME_ONLY)
    [carla] = everyone(workspace)
    activities.add(workspace, Activity(summary="Call", contacts=[carla.uid]))
    assert history.undo_batch(workspace, done.batch).kept
    assert counts(run(workspace, NAME_ONLY)) == (0, 0, 1)


def test_what_a_list_tells_of_the_last_and_next_contact_becomes_activities(workspace: Workspace) -> None:
    told = person(
        "Ana",
        "a@example.com",
        last_reach="2025-05-01T10:00:00Z",
        last_attempt="2025-06-01",
        next_step=NextStep("call", "Ask again", "2026-03-01"),
    )
    run(workspace, told)
    [ana] = everyone(workspace)
    assert (ana.last_reach, ana.last_attempt) == ("2025-05-01T10:00:00Z", "2025-06-01T12:00:00Z")
    assert ana.next_step is not None
    assert (ana.next_step.type, ana.next_step.summary, ana.next_step.due) == ("call", "Ask again", "2026-03-01")
    told.title = "Director"
    assert counts(run(workspace, told)) == (0, 1, 0)
    assert len(queries.timeline(workspace.database, uid_of(ana), 10)) == 3


def test_what_no_cell_can_hold_is_kept_beside(workspace: Workspace) -> None:
    odd = person(
        "Ana",
        "a@example.com",
        uid="customer 7",
        company="Solar",
        company_uid="none",
        cadence_days=10**30,
        last_reach="last spring",
        next_step=NextStep("ring", "Call", "soon"),
    )
    assert counts(run(workspace, odd)) == (1, 0, 0)
    [ana] = everyone(workspace)
    assert ana.source_uids == [Labelled("uid", "customer 7")]
    assert (ana.company, ana.cadence_days) == ("Solar", None)
    assert ana.custom == {"cadence_days": str(10**30), "last_reach": "last spring"}
    assert ana.next_step is not None
    assert (ana.next_step.type, ana.next_step.summary, ana.next_step.due) == ("todo", "Call (soon)", "")
    odd.title = "Director"
    assert counts(run(workspace, odd)) == (0, 1, 0)
    assert len(everyone(workspace)) == 1


def test_a_uuid_that_is_not_ours_is_the_identifier_of_another_program(workspace: Workspace) -> None:
    other = person("Ana", uid="ffffffff-ffff-4fff-bfff-ffffffffffff", cadence_days=30)
    run(workspace, other)
    assert everyone(workspace)[0].source_uids == [Labelled("uid", other.uid)]
    assert counts(run(workspace, person("Ana", uid=other.uid, title="Director"))) == (0, 1, 0)


def test_companies_in_a_file_are_linked_to_their_people_also_in_other_chunks(workspace: Workspace) -> None:
    people = [person(f"Person {n}", f"p{n}@example.com", company="Baltic Solar") for n in range(1100)]
    outcome = run(workspace, Contact(kind="org", name="Baltic Solar"), *people)
    assert counts(outcome) == (1101, 0, 0)
    assert {bool(c.company_uid) for c in everyone(workspace)[1:]} == {True}
    assert counts(run(workspace, *people)) == (0, 0, 1100)


def test_a_later_chunk_knows_what_an_earlier_one_wrote(workspace: Workspace) -> None:
    others = [person(f"Person {n}", f"p{n}@example.com") for n in range(700)]
    again = [person(f"Person {n}", f"p{n}@example.com", title="Director") for n in range(700)]
    assert counts(run(workspace, *others, *again)) == (700, 700, 0)


short = st.sampled_from(["", "Ana", "Ben"])
people = st.builds(
    Contact,
    name=short,
    title=st.sampled_from(["", "Director", "Owner"]),
    notes=st.sampled_from(["", "tea", "tea\nand cake"]),
    company=st.sampled_from(["", "Solar"]),
    emails=st.lists(st.builds(Labelled, st.sampled_from(["", "work"]), st.sampled_from(["a@x", "b@x"])), max_size=2),
    phones=st.lists(st.builds(Labelled, st.just(""), st.sampled_from(["600 11 222", "8 600 11222"])), max_size=1),
    dates=st.lists(st.builds(Labelled, st.just("birthday"), st.sampled_from(["1980-01-02", "1981-01-02"])), max_size=1),
    addresses=st.lists(st.builds(PostalAddress, city=st.sampled_from(["", "Vilnius"]), street=short), max_size=2),
    tags=st.lists(short, max_size=2),
    source_uids=st.lists(st.builds(Labelled, st.just("vcard"), st.sampled_from("12")), max_size=1),
    custom=st.dictionaries(st.just("Size"), st.sampled_from(["", "38", "39"])),
    cadence_days=st.sampled_from([None, 30]),
)
orgs = st.builds(Contact, kind=st.just("org"), name=st.just("Solar"))


@given(documents=st.lists(people | orgs, min_size=1, max_size=6))
@settings(max_examples=60)
def test_any_rows_twice_change_nothing(tmp_path_factory: pytest.TempPathFactory, documents: list[Contact]) -> None:
    """Also rows of one person that contradict each other; and undo takes back all that came."""
    workspace = Workspace(tmp_path_factory.mktemp("import"), "Me")
    first = run(workspace, *documents)
    assert sum(counts(first)) == len(documents)
    assert len(everyone(workspace)) == first.created
    assert content(workspace.database) == rebuilt(workspace.database)
    second = run(workspace, *documents)
    assert (counts(second), second.batch) == ((0, 0, len(documents)), None)
    assert history.undo_batch(workspace).kept == []
    assert everyone(workspace) == []
    assert counts(run(workspace, *documents)) == counts(first)
    workspace.close()
