import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.names import (
    NameParts,
    company_words,
    compose,
    full_name,
    generation,
    initials,
    recognised_by,
    set_name,
    split,
)

WORDS = st.sampled_from(
    [
        "Ana",
        "Dr.",
        "Prof.",
        "Frau",
        "van",
        "der",
        "de",
        "Jr.",
        "PhD",
        "III",
        "O'Neil",
        "عبد",
        "بن",
        "محمد",
        "గీత",
        "al-Sayed",
        "X.",
    ]
)


def composed(parts: NameParts) -> str:
    return compose(parts.prefixes, parts.given, parts.additional, parts.family, parts.suffixes)


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Ana Adomaitė", NameParts("", "Ana", "", "Adomaitė", "")),
        ("Cher", NameParts("", "Cher", "", "", "")),
        ("Dr", NameParts("", "Dr", "", "", "")),
        ("John Quincy Public Jr.", NameParts("", "John", "Quincy", "Public", "Jr.")),
        ("Doe, John", NameParts("", "John", "", "Doe", "")),
        ("Doe, Dr. John Q., Jr.", NameParts("Dr.", "John", "Q.", "Doe", "Jr.")),
        ("Doe, John Q. Jr.", NameParts("", "John", "Q.", "Doe", "Jr.")),
        ("John Doe, MD", NameParts("", "John", "", "Doe", "MD")),
        ("Beethoven, Ludwig van", NameParts("", "Ludwig", "", "van Beethoven", "")),
        ("Ludwig van Beethoven", NameParts("", "Ludwig", "", "van Beethoven", "")),
        ("Prof. Dr. Anna Maria von der Heide PhD", NameParts("Prof. Dr.", "Anna", "Maria", "von der Heide", "PhD")),
        ("van Gogh", NameParts("", "", "", "van Gogh", "")),
        ("Frau Müller", NameParts("Frau", "", "", "Müller", "")),
        ("Maria de la Cruz", NameParts("", "Maria", "", "de la Cruz", "")),
        ("Omar Khalid al-Rashid", NameParts("", "Omar", "Khalid", "al-Rashid", "")),
        ("محمد بن سالم", NameParts("", "محمد", "", "بن سالم", "")),
        ("د. أحمد عبد الله", NameParts("د.", "أحمد", "", "عبد الله", "")),
        ("عبد الرحمن محمد", NameParts("", "عبد الرحمن", "", "محمد", "")),
        ("السالم، دانة", NameParts("", "دانة", "", "السالم", "")),
        ("شرکت", NameParts("", "شرکت", "", "", "")),
        ("山田 太郎", NameParts("", "山田 太郎", "", "", "")),
        ("one, two, three, four", NameParts("", "one, two, three, four", "", "", "")),
        ("  ", NameParts()),
    ],
)
def test_names_are_split(full: str, parts: NameParts) -> None:
    assert split(full) == parts


@given(st.lists(WORDS).map("  ".join) | st.text().map(lambda text: text.translate(dict.fromkeys(map(ord, ",،，")))))
def test_parts_compose_to_the_name_they_were_split_from(full: str) -> None:
    assert composed(split(full)) == " ".join(full.split())


@given(st.lists(WORDS | st.just(",")).map(" ".join) | st.text(), st.sampled_from(["individual", "org"]))
def test_a_name_that_was_set_is_shown(full: str, kind: str) -> None:
    contact = Contact(kind=kind, name="Older")
    contact.given = "" if kind == "org" else "Old"
    set_name(contact, full)
    assert full_name(contact) == " ".join(full.split())


def test_a_name_is_kept_whole_only_where_its_parts_show_something_else() -> None:
    contact = Contact()
    set_name(contact, " Ana   Adomaitė ")
    assert (contact.name, contact.given, contact.family) == ("", "Ana", "Adomaitė")
    set_name(contact, "Doe, John")
    assert (contact.name, contact.given, contact.family) == ("Doe, John", "John", "Doe")
    company = Contact(kind="org")
    set_name(company, "Baltic Solar UAB")
    assert (company.name, company.given) == ("Baltic Solar UAB", "")


def test_setting_the_name_that_is_shown_keeps_the_parts_as_they_are() -> None:
    contact = Contact(given="Mary Ann", family="Garcia Lopez")
    set_name(contact, full_name(contact))
    assert (contact.given, contact.additional, contact.family) == ("Mary Ann", "", "Garcia Lopez")


def test_without_a_name_the_next_best_is_shown() -> None:
    contact = Contact(emails=[Labelled("", "ana@x.example")], phones=[Labelled("", "555 0100")])
    assert full_name(contact) == "ana@x.example"
    contact.company = "Example Ltd"
    assert full_name(contact) == "Example Ltd"
    contact.nickname = "Annie"
    assert full_name(contact) == "Annie"
    contact.family = "Stein"
    assert full_name(contact) == "Stein"
    contact.name = "Frau Stein"
    assert full_name(contact) == "Frau Stein"
    assert full_name(Contact(phones=[Labelled("", "555 0100")])) == "555 0100"
    assert full_name(Contact()) == ""


@pytest.mark.parametrize(
    ("full", "letters"),
    [
        ("Daiva Kazlauskienė", "DK"),
        ("Ludwig van Beethoven", "LB"),
        ("Dr. Jan de Boer Jr.", "JB"),
        ("Baltic Solar UAB", "BS"),
        ("Müller & Sohn", "MS"),
        ("cher", "C"),
        ("élodie O'Neil", "ÉO"),
        ("Omar al-Rashid", "OR"),
        ("دانة السالم", "دس"),
        ("أحمد المصري", "أم"),
        ("గీత రెడ్డి", "గీరె"),
        ("క్షమ", "క్ష"),
        ("(3M)", "3"),
        ("山田 太郎", "山太"),
        ("***", ""),
        ("", ""),
    ],
)
def test_initials(full: str, letters: str) -> None:
    assert initials(full) == letters


@given(st.text() | st.text(alphabet="al-ال_1 ,్రక"))
def test_initials_never_begin_with_half_a_letter(full: str) -> None:
    letters = initials(full)
    assert not letters or unicodedata.category(letters[0])[0] != "M"
    assert bool(letters) == any(char.isalnum() for char in unicodedata.normalize("NFC", full))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Dr. Jonas van der Berg Jr.", ("jonas", "berg")),
        ("Petrauskienė, Ona", ("petrauskiene", "ona")),
        ("عبد الله المصري", ("عبدالله", "المصري")),
        ("O'Brien", ("obrien",)),
        ("Frau Müller", ("muller",)),
        ("van", ("van",)),
        ("", ()),
    ],
)
def test_a_name_is_recognised_by_its_own_words(name: str, words: tuple[str, ...]) -> None:
    assert recognised_by(name) == words


def test_a_company_is_recognised_without_its_legal_form() -> None:
    assert company_words("UAB „Acme Baltic“") == company_words("Acme Baltic, U.A.B.") == ("acme", "baltic")
    assert company_words("GmbH") == ("gmbh",)


def test_father_and_son_are_told_apart() -> None:
    assert generation("John Smith, Jr.", "") == "jr"
    assert generation("Smith", "PhD III") == "iii"
    assert generation("Smith", "PhD") == ""
