from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.sync.conflict_names import conflict_of

HASH = "0123456789abcdef" * 4
STEM = f"segments/0123456789abcdef/12-{HASH}"


@pytest.mark.parametrize(
    "mark",
    [
        ".sync-conflict-20260102-030405-ABCDEFG",
        ".sync-conflict-20260102-030405",
        " (conflicted copy 2026-01-02 030405)",
        " (conflicted copy Ana 2026-01-02 030405)",
        "_conflict-20260102-030405",
        " (case clash from Ana 2026-01-02)",
        " (Ana's conflicted copy 2026-01-02)",
        " (Ana (laptop)'s conflicted copy 2026-01-02)",
        " (Ana's conflicted copy 2026-01-02) (1)",
        " (In Konflikt stehende Kopie von Ana 2026-01-02)",
        " (copie en conflit de Ana 2026-01-02)",
        " (Case Conflict)",
        " (Case Conflict 1)",
        "-DESKTOP-AB12CD3",
        "-DESKTOP-AB12CD3-2",
        "-Anas-PC",
        "-7OF9",
        " (2)",
        " (1)",
        " 2",
        " (1) (1)",
        "-DESKTOP-AB12CD3 (1)",
    ],
)
@pytest.mark.parametrize("original", [f"{STEM}.csv", "office.csv", f"attachments/ab/{HASH}"])
def test_a_conflicted_copy_tells_its_original(original: str, mark: str) -> None:
    stem, dot, extension = original.partition(".")
    assert conflict_of(f"{stem}{mark}{dot}{extension}") == original


@pytest.mark.parametrize(
    "name",
    [
        f"{STEM}.csv",
        f"attachments/ab/{HASH}",
        "office.csv",
        "Jean-Luc.csv",
        "Meeting-2026-01-02.csv",
        "list-2026.csv",
        "Route 66.csv",
        "people (all).csv",
        "(1).csv",
        " (1).csv",
        "folder (1)/list.csv",
        "~$list.xlsx",
        ".DS_Store",
        "conflict.csv",
        "",
        "/",
    ],
)
def test_other_names_are_none(name: str) -> None:
    assert conflict_of(name) is None


def test_a_list_may_have_any_name() -> None:
    assert conflict_of("inbox/Our people (Ana's conflicted copy 2026-01-02).CSV") == "inbox/Our people.CSV"
    assert conflict_of("inbox/Our people (2).CSV") == "inbox/Our people.CSV"


@given(st.text(st.sampled_from("a(). -'1/Zconflict"), max_size=255))
def test_any_name_is_answered_soon_and_the_original_is_shorter(name: str) -> None:
    original = conflict_of(name)
    assert original is None or len(original) < len(name)


@pytest.mark.parametrize("name", ["(" * 250, "()" * 120, "(a)" * 80 + "conflict", " (conflict" * 25, " (1)" * 60])
def test_brackets_take_no_time(name: str) -> None:
    conflict_of(name)
