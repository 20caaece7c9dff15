from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain import blocking
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.duplicates import THRESHOLD, Census, Likeness, compare
from crm_desktop.domain.facts import facts_of
from crm_desktop.messages import duplicate_reason


def person(
    name: str = "", company: str = "", email: str = "", mobile: str = "", work: str = "", **cells: str
) -> Contact:
    given, _, family = name.rpartition(" ") if " " in name else (name, "", "")
    given, _, cells["additional"] = given.partition(" ")
    born, street = cells.pop("born", ""), cells.pop("street", "")
    contact = Contact(given=given, family=family, company=company, **cells)
    contact.emails = [Labelled("work", each) for each in email.split()]
    contact.phones = [Labelled("mobile", mobile)] if mobile else []
    contact.phones += [Labelled("work", work)] if work else []
    contact.dates = [Labelled("birthday", born)] if born else []
    contact.addresses = [PostalAddress("home", street=street, postal_code="01234")] if street else []
    return contact


def likeness(one: Contact, other: Contact, *others: Contact) -> Likeness | None:
    """Of two among some others, whom a block must have brought together."""
    facts = [facts_of(each) for each in (one, other, *others)]
    census = Census(facts)
    found = compare(facts[0], facts[1], census)
    offered = found is not None and found.score >= THRESHOLD
    assert not offered or (0, 1) in blocking.pairs(facts, census)
    return found


def offered(one: Contact, other: Contact, *others: Contact) -> list[str]:
    """The reasons for which the two are offered as duplicates; none where they are not."""
    found = likeness(one, other, *others)
    return [duplicate_reason(r) for r in found.reasons] if found and found.score >= THRESHOLD else []


ACME = "UAB „Acme Baltic“"


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (
            person("Jonas Petrauskas", mobile="+370 600 55501"),
            person("Jonas Petrauskas", mobile="8 600 55501"),
            ["same mobile number", "same name"],
        ),
        (
            person("Jonas Petrauskas", "Acme"),
            person("Jonas Petruaskas", "Acme"),
            ["same company", "names differ by one letter: Petrauskas/Petruaskas"],
        ),
        (person("Jonas Petrauskas", ACME), person("Jon Petrauskas", "Acme Baltic"), ["same company", "Jonas/Jon"]),
        (
            person("Jonas Petrauskas", email="jonas@example.com"),
            person("Petrauskas Jonas", email="Jonas@Example.com"),
            ["same e-mail", "names swapped"],
        ),
        (
            person("Jonas Petrauskas", "Acme"),
            person("Йонас Петраускас", "Acme"),
            ["same company", "same name in another script: Jonas Petrauskas/Йонас Петраускас"],
        ),
        (
            person("محمد المصري", mobile="+20 2 5555 0101"),
            person("Muhammad Almasri", mobile="0020255550101"),
            ["same mobile number", "same name in another script: محمد المصري/Muhammad Almasri"],
        ),
        (
            person("గీతా రెడ్డి", email="geeta@example.com"),
            person("Geeta Reddy", email="geeta@example.com"),
            [
                "same e-mail",
                "same name in another script: గీతా రెడ్డి/Geeta Reddy",
            ],
        ),
        (
            person("Sunita Rao", "Lotus"),
            person("Sunitha Rao", "Lotus"),
            ["same company", "name spelled in another way: Sunita/Sunitha"],
        ),
        (
            person("J. Petrauskas", "Acme"),
            person("Jonas Petrauskas", "Acme"),
            ["same company", "an initial only: J./Jonas"],
        ),
        (
            person("Jonas", mobile="060055501"),
            person("Jonas Petrauskas", mobile="060055501"),
            ["same mobile number", "part of the name"],
        ),
        (
            person("Ana Adomaitė", "Acme", email="ana@gmail.com"),
            person("Ana Kazlauskienė", "Works", email="ana@gmail.com"),
            ["same e-mail", "same first name, another family name: Adomaitė/Kazlauskienė"],
        ),
        (
            person("Jonas Petrauskas", "Acme", born="1970-05-04"),
            person("Jonas Petrauskas", "Works", born="1970-05-04"),
            ["same birthday", "same name"],
        ),
        (
            person("Jonas Petrauskas", email="jonas.p@gmail.com"),
            person("Jonas Petrauskas", email="jonas.p@gmial.com"),
            ["e-mail addresses differ by one letter", "same name"],
        ),
        (
            person("Jonas Petrauskas", "Acme", "jonas@acme.example"),
            person("Jonas Petrauskas", email="jp@acme.example"),
            ["e-mail at the same company", "same name"],
        ),
        (
            person("Jonas Petrauskas", street="Sample St. 5"),
            person("Jonas Petrauskas", street="Sample St 5"),
            ["same address", "same name"],
        ),
        (person("Jonas Petrauskas"), person("Jonas Petrauskas", "Acme", "j@example.com"), ["same name"]),
        (person(email="jonas@gmail.com"), person("Jonas Petrauskas", email="jonas@gmail.com"), ["same e-mail"]),
    ],
)  # fmt: skip
def test_two_that_are_one_are_offered_with_the_reasons(one: Contact, other: Contact, reasons: list[str]) -> None:
    assert offered(one, other) == reasons


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # homonyms
        (
            person("Jonas Petrauskas", "Acme", "jonas@acme.example", "+370 600 55501"),
            person("Jonas Petrauskas", "Works", "jp@works.example", "+370 611 55502"),
        ),
        (
            person("Jonas Petrauskas", email="jonas1@gmail.com", mobile="060055501"),
            person("Jonas Petrauskas", email="petrauskas@gmail.com", mobile="061155777"),
        ),
        # a family
        (
            person("Jonas Petrauskas", email="petrauskai@gmail.com", work="055550101", street="Sample St 5"),
            person("Ona Petrauskienė", email="petrauskai@gmail.com", work="055550101", street="Sample St 5"),
        ),
        (
            person("Martin Weber", email="weber@gmail.com", work="055550101"),
            person("Martina Weber", email="weber@gmail.com", work="055550101"),
        ),
        (
            person("Anna Maria Weber", "Acme", work="055550101", street="Sample St 5"),
            person("Eva Maria Weber", "Acme", work="055550101", street="Sample St 5"),
        ),
        # father and son
        (
            person("John Smith Sr", work="055550101", street="Sample St 5"),
            person("John Smith Jr", work="055550101", street="Sample St 5"),
        ),
        (
            person("John Smith", "Smith", work="055550101", born="1950-01-31"),
            person("John Smith", "Smith", work="055550101", born="1982-11-20"),
        ),
        # colleagues
        (person("Jonas Petrauskas", "Acme", work="055550101"), person("Jonas Kazlauskas", "Acme", work="055550101")),
        (
            person("John Smith", "Acme", "john.smith@acme.example", "060055501"),
            person("John Smith", "Acme", "john.smith2@acme.example", "061155777"),
        ),
        # somebody and their company
        (person("Jonas Petrauskas", work="055550101"), Contact(kind="org", name="Jonas Petrauskas")),
        # an office's mailbox
        (person("Jonas Petrauskas", "Acme", "info@acme.example"), person("Tomas Kairys", "Acme", "info@acme.example")),
    ],
)
def test_two_that_only_look_so_are_not_offered(one: Contact, other: Contact) -> None:
    assert offered(one, other) == []


def test_a_switchboard_says_nothing_of_its_many() -> None:
    office = [person(f"Jonas Number{n}", "Acme", work="055550101") for n in range(60)]
    facts = [facts_of(each) for each in office]
    assert blocking.pairs(facts, Census(facts)) == set()


def test_a_name_says_the_less_the_more_have_it() -> None:
    one, other = person("John Smith"), person("John Smith", "Acme", "j@acme.example")
    others = [person("John Smith", f"Company {n}", f"john@company{n}.example") for n in range(8)]
    assert offered(one, other) == ["same name"]
    assert offered(one, other, *others) == []


def test_a_letter_between_two_names_that_many_have_is_no_mistake() -> None:
    one, other = person("Marta Weber", "Acme"), person("Mirta Weber", "Acme")
    others = [person(f"{given} Number{n}") for n in range(6) for given in ("Marta", "Mirta")]
    assert offered(one, other) == ["same company", "names differ by one letter: Marta/Mirta"]
    assert offered(one, other, *others) == []


@pytest.mark.parametrize(
    ("name", "other", "reasons"),
    [
        ("UAB „Acme Baltic“", "Acme Baltic, UAB", ["same phone number", "same name"]),
        (
            "Acme Baltic Ltd",
            "Acme Baltik",
            ["same phone number", "names differ by one letter: Acme Baltic/Acme Baltik"],
        ),
        ("Acme Baltic", "Example Trading", []),
    ],
)
def test_companies_are_told_by_their_names_without_legal_forms(name: str, other: str, reasons: list[str]) -> None:
    one, two = (Contact(kind="org", name=each, phones=[Labelled("work", "055550101")]) for each in (name, other))
    assert offered(one, two) == reasons


def test_branches_of_a_company_in_two_cities_are_two() -> None:
    one, two = (
        Contact(kind="org", name="Acme Baltic", addresses=[PostalAddress(city=city)]) for city in ("Vilnius", "Kaunas")
    )
    assert offered(one, two) == []


labels = st.sampled_from(("", "mobile", "work", "home"))
labelled = st.lists(st.builds(Labelled, labels, st.text(max_size=12) | st.sampled_from(("a@b.example", "055550101"))))
words = st.text(max_size=15) | st.sampled_from(("Jonas", "محمد", "గీతా", "J.", "Йонас", "van der", "Jr."))
contacts = st.builds(
    Contact,
    kind=st.sampled_from(("individual", "org")), name=words, given=words, family=words, additional=words,
    suffixes=words, nickname=words, company=words, emails=labelled, phones=labelled, urls=labelled, ims=labelled,
    dates=st.lists(st.builds(Labelled, st.just("birthday"), words | st.sampled_from(("1970-01-02", "--01-02")))),
    addresses=st.lists(st.builds(PostalAddress, street=words, city=words)),
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(contacts, contacts)
def test_of_any_two_it_is_the_same_both_ways_and_nobody_is_more_like_one_than_itself(
    one: Contact, other: Contact
) -> None:
    itself = copy.deepcopy(one)
    facts = [facts_of(each) for each in (one, other, itself)]
    census = Census(facts)
    there, back = compare(facts[0], facts[1], census), compare(facts[1], facts[0], census)
    assert (there is None) == (back is None)
    own = compare(facts[0], facts[2], census)
    if there and back:
        assert there.score == pytest.approx(back.score)
        assert sorted(reason.code for reason in there.reasons) == sorted(reason.code for reason in back.reasons)
        if own:
            assert own.score >= there.score - 1e-9
    blocking.pairs(facts, census)
