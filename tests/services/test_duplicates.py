from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, duplicates, syncing
from crm_desktop.services.duplicates import NEW
from crm_desktop.services.history import undo_batch
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


def add(workspace: Workspace, given: str, family: str = "", company: str = "", email: str = "", phone: str = "") -> Uid:
    return contacts.create(workspace, entered(given, family, company, email, phone))


def entered(given: str, family: str = "", company: str = "", email: str = "", phone: str = "") -> Contact:
    contact = Contact(given=given, family=family, company=company)
    contact.emails = [Labelled("work", email)] if email else []
    contact.phones = [Labelled("mobile", phone)] if phone else []
    return contact


def offered(workspace: Workspace) -> set[frozenset[Uid]]:
    return {frozenset((pair.one, pair.other)) for pair in duplicates.scan(workspace)}


@pytest.fixture
def jonas(workspace: Workspace) -> tuple[Uid, Uid]:
    """Somebody who is there twice, among others."""
    for given, family in (("Ona", "Petrauskienė"), ("Tomas", "Kairys"), ("گلناز", "راد")):
        add(workspace, given, family, "Acme")
    return add(workspace, "Jonas", "Petrauskas", "Acme"), add(workspace, "Йонас", "Петраускас", "Acme")


def test_a_scan_finds_who_is_there_twice(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    (pair,) = duplicates.scan(workspace)
    assert (pair.one, pair.other) == jonas
    assert duplicates.THRESHOLD <= pair.score <= 1
    assert [reason.code for reason in pair.reasons] == ["company", "script"]


def test_the_likeliest_come_first(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    ana = [add(workspace, "Ana", "Adomaitė", "Works", "ana@works.example", "060055501") for _ in range(2)]
    scores = [pair.score for pair in duplicates.scan(workspace)]
    assert scores == sorted(scores, reverse=True)
    assert duplicates.scan(workspace)[0][:2] == tuple(ana)


def test_the_company_that_people_belong_to_counts_by_the_name_it_has_now(workspace: Workspace) -> None:
    company = contacts.create(workspace, Contact(kind="org", name="Acme Baltic"))
    ana = entered("Ana", "Adomaitė", "Old name")
    ana.company_uid = queries.contact(workspace.database, company).uid
    one, other = contacts.create(workspace, ana), add(workspace, "Ana", "Adomaite", "Acme Baltic")
    assert offered(workspace) == {frozenset((one, other))}


def test_who_was_deleted_is_not_offered(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    contacts.delete(workspace, [jonas[0]], "Jonas")
    assert offered(workspace) == set()
    assert duplicates.like(workspace, entered("Jonas", "Petrauskas", "Acme"))[0].other == jonas[1]


def test_a_scan_tells_how_far_it_is_and_can_be_cancelled(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    class Seen(Progress):
        def __init__(self) -> None:
            self.steps: list[tuple[int, int]] = []

        def advance(self, done: int, total: int) -> None:
            self.steps.append((done, total))

    class Enough(Progress):
        def check(self) -> None:
            raise Cancelled

    seen = Seen()
    duplicates.scan(workspace, seen)
    assert seen.steps == sorted(seen.steps)
    assert all(done <= total for done, total in seen.steps)
    with pytest.raises(Cancelled):
        duplicates.scan(workspace, Enough())


@pytest.mark.parametrize(
    "contact",
    [
        entered("Jonas", "Petrauskas", "Acme"),
        entered("Petrauskas", "Jonas", "Acme"),
        entered("Jonas", "Petruaskas", "Acme"),
        entered("Jon", "Petrauskas", "Acme"),
        entered("జోనాస్", "Petrauskas", "Acme"),
    ],
    ids=lambda contact: f"{contact.given} {contact.family}",
)
def test_perhaps_you_mean_somebody_who_is_there(workspace: Workspace, contact: Contact) -> None:
    jonas = add(workspace, "Jonas", "Petrauskas", "Acme", "jonas@acme.example")
    add(workspace, "Ona", "Petrauskienė", "Acme")
    (pair,) = duplicates.like(workspace, contact)
    assert (pair.one, pair.other) == (NEW, jonas)


def test_a_new_name_makes_a_contact_found_by_it(workspace: Workspace) -> None:
    uid = add(workspace, "Petras", "Kairys", "Acme")
    contacts.set_fields(workspace, uid, [("given", "محمد"), ("family", "المصري")])
    assert duplicates.like(workspace, entered("Petras", "Kairys")) == []
    assert [pair.other for pair in duplicates.like(workspace, entered("Mohammed", "Almasri"))] == [uid]
    undo_batch(workspace)
    assert [pair.other for pair in duplicates.like(workspace, entered("Petras", "Kairys"))] == [uid]


def test_a_contact_that_is_kept_is_not_like_itself(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    (pair,) = duplicates.like(workspace, queries.contact(workspace.database, jonas[1]))
    assert (pair.one, pair.other) == (jonas[1], jonas[0])


def test_each_row_of_a_list_is_asked_about(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    rows = [entered("Jonas", "Petrauskas", "Acme"), entered("Nobody", "Known"), entered("Tomas", "Kairis", "Acme")]
    found = [[pair.other for pair in pairs] for pairs in duplicates.like_each(workspace, rows)]
    assert [len(each) for each in found] == [2, 0, 1]
    assert set(found[0]) == set(jonas)


def test_two_that_are_not_the_same_are_not_offered_again(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    assert duplicates.not_same(workspace, jonas)
    assert offered(workspace) == set()
    assert duplicates.like(workspace, queries.contact(workspace.database, jonas[0])) == []
    assert duplicates.not_same(workspace, jonas[::-1]) is None


def test_that_two_are_not_the_same_is_taken_back_and_undone(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    assert duplicates.perhaps_same(workspace, jonas) is None
    duplicates.not_same(workspace, jonas)
    undo_batch(workspace)
    assert offered(workspace) == {frozenset(jonas)}
    duplicates.not_same(workspace, jonas)
    assert offered(workspace) == set()
    assert duplicates.perhaps_same(workspace, jonas)
    assert offered(workspace) == {frozenset(jonas)}


def test_of_several_no_two_are_the_same(workspace: Workspace, jonas: tuple[Uid, Uid]) -> None:
    third = add(workspace, "Jonas", "Petrauskas", "Acme")
    assert len(offered(workspace)) == 3
    duplicates.not_same(workspace, [*jonas, third])
    assert offered(workspace) == set()


def test_colleagues_are_not_offered_them_either(workspace: Workspace, tmp_path: Path, jonas: tuple[Uid, Uid]) -> None:
    other = Workspace(tmp_path / "colleague", "Colleague")
    (tmp_path / "share").mkdir()
    try:
        for each in (workspace, other):
            syncing.enter_folder(each, tmp_path / "share")
            syncing.sync(each)
        assert offered(other) == {frozenset(jonas)}
        for each in (workspace, other):  # both say so, and it is said once
            duplicates.not_same(each, jonas)
        for each in (workspace, other, workspace):
            syncing.sync(each)
        assert offered(workspace) == offered(other) == set()
        duplicates.perhaps_same(other, jonas)
        for each in (other, workspace):
            syncing.sync(each)
        assert offered(workspace) == {frozenset(jonas)}
    finally:
        other.close()


def test_an_empty_workspace_has_no_duplicates(workspace: Workspace) -> None:
    assert duplicates.scan(workspace) == []
    assert duplicates.like(workspace, Contact()) == []
