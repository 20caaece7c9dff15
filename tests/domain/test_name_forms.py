"""Names as sentences bend them."""

from __future__ import annotations

import pytest

from crm_desktop.domain.name_forms import name_forms


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Ana", "Ana"),
        ("Onai", "Ona"),
        ("Jonui", "Jonas"),
        ("Eglei", "Eglė"),
        ("Joną", "Jonas"),
        ("Jono", "Jonas"),
        ("Sauliumi", "Saulius"),
        ("Adomaičiui", "Adomaitis"),
        ("Stankevičiui", "Stankevičius"),
        ("Jonui Petrauskui", "Jonas Petrauskas"),
        ("Daiva Kazlauskiene", "Daiva Kazlauskienė"),
        ("بأحمد", "أحمد"),
        ("للنور", "النور"),
        ("అనాకు", "అనా"),
        ("బాల్టిక్ సోలార్‌తో", "బాల్టిక్ సోలార్"),
    ],
)
def test_the_name_is_among_its_forms(who: str, name: str) -> None:
    assert name_forms(who)[0] == who
    assert name in name_forms(who)


def test_names_that_bend_nowhere_have_one_form() -> None:
    assert name_forms("Baltic Solar") == ["Baltic Solar"]
    assert name_forms("") == [""]


def test_many_words_give_a_bounded_number_of_forms() -> None:
    assert len(name_forms("Jonui " * 12)) <= 40
