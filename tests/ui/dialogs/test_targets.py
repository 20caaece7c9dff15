from __future__ import annotations

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.targets import CELLS, parse
from crm_desktop.ui.dialogs import targets


def test_every_target_that_is_offered_is_one_and_has_words_of_its_own() -> None:
    paths = [path for _, paths in targets.groups() for path in paths]
    assert all(str(parse(path)) == path for path in paths)
    assert len({targets.in_words(path) for path in paths}) == len(paths)


def test_every_cell_and_every_field_has_words() -> None:
    assert not [path for path in CELLS if targets.in_words(path) == path]
    assert not [name for name in Contact.__slots__ if targets.field(name) == name]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "Leave out"),
        ("given", "First name"),
        ("emails.work", "E-mail (work)"),
        ("emails.work#2", "E-mail (work) 2"),
        ("emails.1.value", "E-mail"),
        ("emails.2.label", "E-mail 2: label"),
        ("addresses.home.city", "Address (home): city"),
        ("dates.birthday", "Birthday"),
        ("dates.birthday.year", "Birthday: year"),
        ("custom.Shoe size", "Field “Shoe size”"),
    ],
)
def test_targets_in_words(path: str, words: str) -> None:
    assert targets.in_words(path) == words


@pytest.mark.parametrize(
    ("path", "taken", "found"),
    [
        ("emails.work", set(), "emails.work"),
        ("emails.work", {"emails.work"}, "emails.work#2"),
        ("emails.work", {"emails.work", "emails.work#2"}, "emails.work#3"),
        ("emails.1", {"emails.1.value"}, "emails.2.value"),
        ("notes", {"notes"}, "notes"),
        ("addresses.home.street", {"addresses.home.street"}, "addresses.home.street"),
        ("addresses.home.city", {"addresses.home.city"}, "addresses.home#2.city"),
    ],
)
def test_two_columns_of_a_kind_do_not_fight_for_one_place(path: str, taken: set[str], found: str) -> None:
    assert targets.free(path, taken) == found
