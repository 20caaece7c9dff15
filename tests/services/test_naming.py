"""Who is meant by a few letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.services.naming import Names
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def found(homes: Iterator[Path]) -> Iterator[Names]:
    workspace = Workspace(next(homes), "Me")
    for document in (
        Contact(given="Daiva", family="Kazlauskienė", company="Medžio namai"),
        Contact(given="Jonas", family="Petrauskas"),
        Contact(given="Ana", family="Adomaitė", company="Baltic Solar"),
        Contact(kind="org", name="Baltic Solar"),
        Contact(given="علی", family="احمدی"),
    ):
        contacts.create(workspace, document)
    names = Names(workspace.database)
    names.learn()
    yield names
    workspace.close()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("dai", "Daiva Kazlauskienė"),
        ("KAZL", "Daiva Kazlauskienė"),
        ("kazlauskeine", "Daiva Kazlauskienė"),
        ("kazluask", "Daiva Kazlauskienė"),
        ("davia kazlausk", "Daiva Kazlauskienė"),
        ("petruaskas jons", "Jonas Petrauskas"),
        ("j petr", "Jonas Petrauskas"),
        ("baltic", "Baltic Solar"),
        ("احمدي", "علی احمدی"),
    ],
)
def test_whoever_is_meant_comes_first(found: Names, text: str, name: str) -> None:
    hits = found.find(text, 5)
    assert (hits[0].row.name, hits[0].score >= 60) == (name, True)


def test_the_colleagues_of_a_company_come_after_it(found: Names) -> None:
    assert [hit.row.name for hit in found.find("baltic solar", 5)] == ["Baltic Solar", "Ana Adomaitė"]


def test_what_is_nobody_finds_nobody(found: Names) -> None:
    assert [hit for hit in found.find("xylophone", 5) if hit.score >= 60] == []
    assert found.find("  ,. ", 5) == []
