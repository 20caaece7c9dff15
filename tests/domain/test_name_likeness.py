from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.name_likeness import Alike, compare_names, compare_words
from crm_desktop.domain.names import recognised_by
from crm_desktop.domain.text import fold


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Žemyna", "zemyna", Alike.SAME),
        ("Jonas", "Йонас", Alike.SCRIPT),
        ("محمد", "Mohammed", Alike.SCRIPT),
        ("محمد", "Мухаммед", Alike.SCRIPT),
        ("Geeta", "గీతా", Alike.SCRIPT),
        ("Sunita", "Sunitha", Alike.SPELLING),
        ("Jon", "Jonas", Alike.SHORT),
        ("Bob", "Robert", Alike.SHORT),
        ("Kate", "Katherine", Alike.SHORT),
        ("Alex", "Alexandra", Alike.SHORT),
        ("Mohammed", "Muhammad", Alike.SHORT),
        ("Petrauskas", "Petruaskas", Alike.LETTER),
        ("Петров", "Петорв", Alike.LETTER),
        ("Baltrušaitis", "Baltrusiatis", Alike.LETTER),
        ("Baltrušaitis", "Batrusiatis", Alike.LETTERS),
        ("J", "Jonas", Alike.INITIAL),
        ("Й", "Jonas", Alike.OTHER),
        ("Jonas", "Tomas", Alike.OTHER),
        ("Ana", "Ona", Alike.OTHER),
    ],
)
def test_how_two_words_of_names_are_alike(one: str, other: str, alike: Alike) -> None:
    assert compare_words(fold(one), fold(other)) is alike
    assert compare_words(fold(other), fold(one)) is alike


@pytest.mark.parametrize("names", ["Mario Maria", "Martin Martina", "Paul Paulina", "Ivan Ivana", "Daniel Daniela"])
def test_a_woman_and_a_man_are_two(names: str) -> None:
    one, other = map(fold, names.split())
    assert compare_words(one, other) is Alike.OTHER
    assert compare_words(fold("Ivanov"), fold("Ivanova"), given=False) is Alike.LETTER


def test_words_of_two_names_come_together_in_any_order() -> None:
    one, other = recognised_by("Jonas Petrauskas"), recognised_by("Petrauskas, Jon Algis")
    match = compare_names(one, frozenset({"jonas"}), other, frozenset({"jon", "algis"}))
    assert match.pairs == [("jonas", "jon", Alike.SHORT), ("petrauskas", "petrauskas", Alike.SAME)]
    assert match.swapped
    assert (match.left, match.left_other) == ([], ["algis"])
    assert match.worst is Alike.SHORT


names = st.text(min_size=1, max_size=12).map(recognised_by).filter(bool)


@settings(max_examples=200)
@given(names, names)
def test_words_are_alike_both_ways(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert compare_words(one[0], other[0]) is compare_words(other[0], one[0])
    assert compare_words(one[0], one[0]) is Alike.SAME
