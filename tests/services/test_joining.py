from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, history, joining, office, syncing
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """Two that had contacts of their own before they met in one folder."""
    both = Workspace(tmp_path / "ana", "Ana"), Workspace(tmp_path / "jonas", "Jonas")
    yield both
    for workspace in both:
        workspace.close()


def meet(both: tuple[Workspace, Workspace], folder: Path) -> None:
    folder.mkdir()
    for workspace in both:
        syncing.enter_folder(workspace, folder)
        syncing.sync(workspace)
    syncing.sync(both[0])


def person(given: str, *emails: str, **cells: str) -> Contact:
    return Contact(given=given, emails=[Labelled("work", email) for email in emails], **cells)


def names(workspace: Workspace, pairs: list[joining.Pair]) -> list[tuple[str, str, str]]:
    def name(uid: Uid) -> str:
        return queries.contact(workspace.database, uid).given

    return sorted((name(pair.mine), name(pair.theirs), pair.reason) for pair in pairs)


def test_the_same_person_is_recognised_and_namesakes_are_not(
    offices: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    ana, jonas = offices
    for email in ("geeta@tex.example", "other@tex.example"):
        contacts.create(ana, person("Geeta", email))
    contacts.create(ana, person("Ieva", "ieva@x.example"))
    contacts.create(jonas, person("Geeta", "GEETA@tex.example"))
    contacts.create(jonas, person("Ieva", "another@x.example"))
    contacts.create(jonas, person("Tomas", "other@tex.example"))
    meet(offices, tmp_path / "share")
    assert names(jonas, joining.candidates(jonas)) == [("Geeta", "Geeta", "email")]


def test_private_contacts_are_not_matched(offices: tuple[Workspace, Workspace], tmp_path: Path) -> None:
    ana, jonas = offices
    contacts.create(ana, person("Geeta", "geeta@tex.example"))
    hidden = person("Geeta", "geeta@tex.example", notes="for nobody else")
    hidden.private = True
    contacts.create(jonas, hidden)
    meet(offices, tmp_path / "share")
    assert joining.candidates(jonas) == []


def test_the_office_s_contact_gets_all_that_ours_had_and_one_undo_takes_it_back(
    offices: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    ana, jonas = offices
    theirs = contacts.create(ana, person("Geeta", "geeta@tex.example", title="Head of sales", notes="Likes tea."))
    mine = contacts.create(
        jonas, person("Geeta", "geeta@tex.example", "g@home.example", title="Sales", nickname="Gee", notes="Tall.")
    )
    company = contacts.create(jonas, Contact(kind="org", name="Tex"))
    activities.add(jonas, Activity(type="call", summary="Quote", contacts=[uid_text(mine), uid_text(company)]))
    meet(offices, tmp_path / "share")
    before = queries.contact(jonas.database, mine), queries.contact(jonas.database, theirs)
    done = joining.adopt(jonas, joining.candidates(jonas))
    assert done is not None
    one = queries.contact(jonas.database, theirs)
    assert (one.title, one.nickname) == ("Head of sales", "Gee")
    assert "Likes tea." in one.notes
    assert "Tall." in one.notes
    assert {item.value for item in one.emails} == {"geeta@tex.example", "g@home.example"}
    assert one.next_step is not None
    assert one.next_step.summary == "Quote"
    with pytest.raises(UserError):
        queries.contact(jonas.database, mine)
    syncing.sync(jonas)
    syncing.sync(ana)
    assert queries.contact(ana.database, theirs) == one
    assert joining.candidates(jonas) == []
    history.undo_batch(jonas, done.id)
    assert (queries.contact(jonas.database, mine), queries.contact(jonas.database, theirs)) == before


def test_who_joins_with_nothing_is_asked_nothing(offices: tuple[Workspace, Workspace], tmp_path: Path) -> None:
    ana, jonas = offices
    contacts.create(ana, person("Geeta", "geeta@tex.example"))
    meet(offices, tmp_path / "share")
    assert joining.candidates(jonas) == []
    assert office.current(jonas) is not None
