from __future__ import annotations

import pytest

from tests.cli.conftest import Program


@pytest.fixture
def twice(crm: Program) -> list[str]:
    """Somebody who is there twice; the identifiers."""
    made = [crm.json("add", f"new contact {name} +370 600 55501")["uid"] for name in ("Ana Adomaite", "Anna Adomaitė")]
    crm("add", "new contact Bob Example bob@example.com")
    return made


def test_duplicates_are_listed_with_a_score_and_the_reasons(crm: Program, twice: list[str]) -> None:
    (found,) = crm.json("duplicates")
    assert found["uids"] == twice
    assert found["names"] == ["Ana Adomaite", "Anna Adomaitė"]
    assert 0.75 <= found["score"] <= 1
    assert found["reasons"] == ["same phone number", "Ana/Anna"]
    line = "\t".join((f"{found['score']:.2f}", "Ana Adomaite", "Anna Adomaitė", "same phone number, Ana/Anna", *twice))
    assert crm("duplicates") == line + "\n"


def test_without_any_that_is_said(crm: Program, ana: str) -> None:
    assert crm.json("duplicates") == []
    assert crm("duplicates") == "No duplicates found.\n"


def test_not_the_same_is_said_and_taken_back(crm: Program, twice: list[str]) -> None:
    assert crm("duplicates", "--not-same", *twice) == ("Said that they are not the same: Ana Adomaite, Anna Adomaitė\n")
    assert crm.json("duplicates") == []
    assert crm.json("duplicates", "--not-same", *twice) == {"batch": None}
    crm("duplicates", "--perhaps-same", *twice)
    assert len(crm.json("duplicates", "--limit", "1")) == 1
    assert "not both" in crm.misused("duplicates", "--not-same", *twice, "--perhaps-same", *twice)
    assert "There is no contact" in crm.refused("duplicates", "--not-same", "nobody", twice[0])
