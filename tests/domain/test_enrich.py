from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.contact import LABELLED_LISTS, TEXT_CELLS, Contact, Labelled, PostalAddress
from crm_desktop.domain.enrich import enriched

HELD = Contact(
    given="Ana",
    family="Adomaitė",
    title="Director",
    notes="Likes tea.",
    emails=[Labelled("", "ana@example.com")],
    phones=[Labelled("mobile", "+370 600 11122")],
    ims=[Labelled("skype", "ana")],
    related=[Labelled("spouse", "Jonas")],
    dates=[Labelled("birthday", "1980-03-05"), Labelled("met", "2020-01-01")],
    addresses=[PostalAddress("home", city="Vilnius"), PostalAddress("work", "Oak 2", city="Kaunas")],
    tags=["Fair"],
    custom={"Size": "38"},
    extras=[Labelled("X-A", "1")],
    source_uids=[Labelled("vcard", "1")],
)


def test_a_blank_contact_changes_nothing() -> None:
    before = copy.deepcopy(HELD)
    blank = Contact(notes=" \n", custom={"Size": " "}, dates=[Labelled("birthday", "")])
    assert enriched(HELD, blank) == HELD == before


def test_a_filled_cell_takes_its_place() -> None:
    found = enriched(HELD, Contact(title="Owner", tier="A", cadence_days=30, private=True, custom={"Hat": "7"}))
    assert (found.title, found.tier, found.cadence_days, found.private) == ("Owner", "A", 30, True)
    assert found.custom == {"Size": "38", "Hat": "7"}
    assert not enriched(found, Contact()).private < found.private


def test_a_name_is_taken_whole() -> None:
    found = enriched(HELD, Contact(given="Eve"))
    assert (found.given, found.family) == ("Eve", "")
    held = Contact(name="Adomaitė, Ana", given="Ana")
    assert enriched(held, Contact(given="Ana", family="Adomaitė")).name == ""
    assert enriched(HELD, Contact(name="Ana Adomaitė")) == HELD


def test_notes_are_added_once() -> None:
    found = enriched(HELD, Contact(notes="Has a dog."))
    assert found.notes == "Likes tea.\n\nHas a dog."
    assert enriched(found, Contact(notes="Likes tea.")) == found


def test_lists_grow_by_what_they_lack() -> None:
    found = enriched(
        HELD,
        Contact(
            emails=[Labelled("work", "ANA@example.com"), Labelled("home", "new@example.com")],
            phones=[Labelled("", "00370-600-11122"), Labelled("", "112")],
            tags=["FAIR", "vip"],
        ),
    )
    assert found.emails == [Labelled("work", "ana@example.com"), Labelled("home", "new@example.com")]
    assert found.phones == [Labelled("mobile", "+370 600 11122"), Labelled("", "112")]
    assert found.tags == ["Fair", "vip"]


def test_the_same_word_under_another_label_is_another_value() -> None:
    found = enriched(
        HELD,
        Contact(
            ims=[Labelled("telegram", "ana"), Labelled("skype", "ANA")],
            related=[Labelled("manager", "Jonas"), Labelled("spouse", "jonas")],
            extras=[Labelled("X-B", "1"), Labelled("X-A", "1")],
            source_uids=[Labelled("hubspot", "1"), Labelled("vcard", "1")],
        ),
    )
    assert found.ims == [Labelled("skype", "ana"), Labelled("telegram", "ana")]
    assert found.related == [Labelled("spouse", "Jonas"), Labelled("manager", "Jonas")]
    assert found.extras == [Labelled("X-A", "1"), Labelled("X-B", "1")]
    assert found.source_uids == [Labelled("vcard", "1"), Labelled("hubspot", "1")]


def test_a_person_has_one_birthday() -> None:
    found = enriched(HELD, Contact(dates=[Labelled("birthday", "1980-03-06"), Labelled("met", "2021-01-01")]))
    assert found.dates == [
        Labelled("birthday", "1980-03-06"), Labelled("met", "2020-01-01"), Labelled("met", "2021-01-01")
    ]  # fmt: skip


def test_an_address_that_says_more_replaces_one_that_says_less() -> None:
    found = enriched(HELD, Contact(addresses=[PostalAddress("", "Elm 1", city="VILNIUS")]))
    assert found.addresses == [PostalAddress("home", "Elm 1", city="VILNIUS"), HELD.addresses[1]]
    assert enriched(HELD, Contact(addresses=[PostalAddress(city="Kaunas"), PostalAddress("", "oak 2")])) == HELD
    both = Contact(addresses=[PostalAddress(city="Kaunas"), PostalAddress("", "Oak 2", city="Kaunas")])
    assert enriched(both, Contact(addresses=[both.addresses[1]])) == both
    assert len(enriched(HELD, Contact(addresses=[PostalAddress("", "Elm 1", city="Riga")])).addresses) == 3


words = st.sampled_from(["", "a", "A", "b", "á"])
labelled = st.lists(st.builds(Labelled, st.sampled_from(["", "work", "birthday"]), words), max_size=3)
documents = st.builds(
    Contact,
    kind=st.sampled_from(["individual", "org"]),
    **dict.fromkeys(TEXT_CELLS, words),
    **dict.fromkeys((*LABELLED_LISTS, "extras", "source_uids"), labelled),
    addresses=st.lists(st.builds(PostalAddress, words, words, city=words), max_size=3),
    tags=st.lists(words, max_size=3),
    custom=st.dictionaries(words, words),
    cadence_days=st.sampled_from([None, 30]),
    private=st.booleans(),
)


@given(documents, documents)
def test_bringing_it_twice_is_bringing_it_once(held: Contact, brought: Contact) -> None:
    before = copy.deepcopy((held, brought))
    once = enriched(held, brought)
    assert enriched(once, brought) == once
    assert (held, brought) == before
    once.emails.append(Labelled("", "x"))
    assert (held, brought) == before


@given(documents)
def test_bringing_itself_changes_nothing_said(document: Contact) -> None:
    found = enriched(Contact(), document)
    for name in TEXT_CELLS:
        assert getattr(found, name) == getattr(document, name)
    for name in ("extras", "source_uids"):
        assert {(i.label, i.value) for i in getattr(found, name)} == {
            (i.label, i.value) for i in getattr(document, name)
        }
