"""The sample data: repeatable, plainly made up, and with every case the program is to be tried with."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from string import Formatter
from typing import Any

import pytest

from crm_desktop.domain.activity import RESULTS, STATUSES, TYPES
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.samples import SampleContact, sample_contacts
from crm_desktop.domain.samples.generator import LANGUAGES
from crm_desktop.domain.samples.lithuanian import FAMILIES, womens_names
from crm_desktop.domain.samples.stories import STEPS, STORIES
from crm_desktop.domain.samples.work import NEWEST_LENGTH

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=timezone(timedelta(hours=2)))
SCRIPTS = {"ar": "\u0600-\u06ff", "fa": "\u0600-\u06ff", "te": "\u0c00-\u0c7f"}


@pytest.fixture(scope="module")
def samples() -> list[SampleContact]:
    return list(sample_contacts(3000, 7, NOW))


def planned(samples: list[SampleContact]) -> list[Any]:
    return [work.activity for sample in samples for work in sample.activities if work.activity.status == "planned"]


def values(contact: Contact) -> list[str]:
    """Every address on the internet that the contact has."""
    return [item.value for item in (*contact.emails, *contact.urls, *contact.ims)]


def test_a_seed_always_gives_the_same(samples: list[SampleContact]) -> None:
    assert list(sample_contacts(3000, 7, NOW)) == samples


def test_known_first_contacts() -> None:
    """Whatever changes these changes everybody's sample data: say so in the change log."""
    contacts = [sample.contact for sample in islice(sample_contacts(1_000_000, 7, NOW), 4)]
    names = [contact.name or f"{contact.given} {contact.family}" for contact in contacts]
    assert names == ["سفر رضایی", "مؤسسة القمر للأجهزة", "Hudson and Partners", "بهرام نوری"]


def test_fewer_contacts_are_the_beginning_of_more(samples: list[SampleContact]) -> None:
    assert list(sample_contacts(100, 7, NOW)) == samples[:100]


def test_another_seed_gives_others(samples: list[SampleContact]) -> None:
    others = {email.value for sample in sample_contacts(3000, 8, NOW) for email in sample.contact.emails}
    ours = {email.value for sample in samples for email in sample.contact.emails}
    assert len(others & ours) < len(ours) / 20


def test_contacts_depend_on_the_seed_alone(samples: list[SampleContact]) -> None:
    later = sample_contacts(300, 7, NOW + timedelta(days=400), activities_per_contact=4)
    assert [sample.contact for sample in later] == [sample.contact for sample in samples[:300]]


def test_five_languages_in_their_shares(samples: list[SampleContact]) -> None:
    shares = Counter(sample.language for sample in samples)
    assert shares == {"en": 1200, "lt": 600, "ar": 450, "fa": 450, "te": 300}
    assert len({sample.language for sample in samples[:20]}) == 5


@pytest.mark.parametrize("language", SCRIPTS)
def test_names_and_texts_are_in_the_script_of_the_language(samples: list[SampleContact], language: str) -> None:
    letters = re.compile(f"[{SCRIPTS[language]}]")
    found = [sample for sample in samples if sample.language == language]
    for sample in found:
        assert letters.match(sample.contact.family or sample.contact.name)
        assert not sample.contact.notes or letters.search(sample.contact.notes)
        assert all(letters.search(work.activity.summary) for work in sample.activities)


def test_emails_are_unique_and_every_address_is_an_example(samples: list[SampleContact]) -> None:
    emails = [email.value for sample in samples for email in sample.contact.emails]
    assert len(set(emails)) == len(emails)
    for sample in samples:
        assert 1 <= len(sample.contact.emails) <= 3
        assert all(re.search(r"[@/][a-z0-9.-]+\.example/?", value) for value in values(sample.contact))
        assert all(value.isascii() for value in values(sample.contact))


def test_every_contact_has_phones_with_a_plus(samples: list[SampleContact]) -> None:
    phones = [phone.value for sample in samples for phone in sample.contact.phones]
    assert all(1 <= len(sample.contact.phones) <= 3 for sample in samples)
    assert all(re.fullmatch(r"\+[\d ().-]{9,20}", phone) for phone in phones)
    assert len(set(phones)) > 0.9 * len(phones)
    assert any(not phone[1:].isascii() for phone in phones)


def test_persons_name_a_company_that_came_before(samples: list[SampleContact]) -> None:
    companies: set[str] = set()
    staff: Counter[str] = Counter()
    for sample in samples:
        if sample.contact.kind == "org":
            assert sample.contact.name not in companies
            companies.add(sample.contact.name)
        elif sample.contact.company:
            assert sample.contact.company in companies
            staff[sample.contact.company] += 1
    assert 1 / 15 < len(companies) / len(samples) < 1 / 10
    assert sum(staff.values()) / len(staff) > 5


def test_people_are_not_repetitive(samples: list[SampleContact]) -> None:
    people = Counter((s.contact.given, s.contact.family, s.contact.company) for s in samples if s.contact.given)
    assert len(people) > 0.97 * sum(people.values())


def test_every_part_of_a_contact_occurs(samples: list[SampleContact]) -> None:
    contacts = [sample.contact for sample in samples]
    for part in ("title", "department", "prefixes", "additional", "cadence_days", "private", "source", "owner"):
        assert any(getattr(contact, part) for contact in contacts), part
        assert not all(getattr(contact, part) for contact in contacts), part
    for part in ("urls", "ims", "addresses", "dates", "related", "tags", "custom", "notes"):
        assert any(getattr(contact, part) for contact in contacts), part
        assert not all(getattr(contact, part) for contact in contacts), part
    tiers = Counter(contact.tier for contact in contacts)
    assert tiers["A"] < tiers["B"] < tiers["C"]
    assert 0.28 < sum(bool(contact.notes) for contact in contacts) / len(contacts) < 0.38
    birthdays = [item.value for contact in contacts for item in contact.dates if item.label == "birthday"]
    assert any(value.startswith("--") for value in birthdays)
    assert all(date.fromisoformat(value.replace("--", "2000-", 1)) for value in birthdays)


def test_activities_belong_to_contacts_that_exist(samples: list[SampleContact]) -> None:
    for index, sample in enumerate(samples):
        for position, work in enumerate(sample.activities):
            assert work.contacts[0] == index
            assert all(0 <= contact <= index for contact in work.contacts)
            assert len(set(work.contacts)) == len(work.contacts)
            assert work.follows is None or 0 <= work.follows < position
            assert work.activity.type in TYPES
            assert work.activity.status in STATUSES
            assert work.activity.result in (*RESULTS, "")
    assert any(len(work.contacts) > 1 for sample in samples for work in sample.activities)


def test_what_is_done_lies_before_now_and_in_order(samples: list[SampleContact]) -> None:
    now = NOW.astimezone(UTC)
    for sample in samples:
        completed = [work.activity.completed for work in sample.activities if work.activity.status == "done"]
        assert completed == sorted(completed)
        for work in sample.activities:
            activity = work.activity
            assert (activity.status == "done") == bool(activity.completed)
            assert not activity.result or activity.status == "done"
            if activity.completed:
                assert datetime.fromisoformat(activity.completed) <= now
            if activity.due:
                assert re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", activity.due)


def test_done_calls_stand_in_utc() -> None:
    for sample in sample_contacts(200, 7, NOW):
        for work in sample.activities:
            activity = work.activity
            if activity.type == "meeting" and activity.status == "done":
                begin = datetime.fromisoformat(activity.due).replace(tzinfo=NOW.tzinfo)
                assert datetime.fromisoformat(activity.completed) - begin == timedelta(minutes=60)


def test_open_steps_are_late_today_soon_and_later(samples: list[SampleContact]) -> None:
    days = Counter((date.fromisoformat(step.due[:10]) - NOW.date()).days for step in planned(samples))
    late = sum(count for day, count in days.items() if day < 0)
    soon = sum(count for day, count in days.items() if 0 < day < 7)
    later = sum(count for day, count in days.items() if day >= 7)
    assert min(late, days[0], soon, later) > 0.1 * sum(days.values())
    assert min(days) >= -20
    assert max(days) <= 65


def test_nothing_is_planned_with_many(samples: list[SampleContact]) -> None:
    cold = [s for s in samples if not any(w.activity.status == "planned" for w in s.activities)]
    assert 0.4 < len(cold) / len(samples) < 0.7
    assert all(sum(w.activity.status == "planned" for w in s.activities) <= 1 for s in samples)


def test_two_persons_have_a_long_history(samples: list[SampleContact]) -> None:
    lengths = sorted(len(sample.activities) for sample in samples)
    assert lengths[-2] >= 60
    assert lengths[-3] < 20


@pytest.mark.parametrize("average", [0, 0.5, 1.5, NEWEST_LENGTH, 6])
def test_the_caller_says_how_many_activities(average: float) -> None:
    counts = sorted(len(sample.activities) for sample in sample_contacts(3002, 3, NOW, average))
    assert sum(counts[:3000]) / 3000 == pytest.approx(average, rel=0.1)


@pytest.mark.parametrize(
    "language", {language.code: language for language in LANGUAGES}.values(), ids=lambda language: language.code
)
def test_every_language_tells_every_step(language: Any) -> None:
    assert language.texts.keys() == STEPS.keys()
    known = {"n", "counted", "goods"}
    for lines in language.texts.values():
        for line in lines:
            used = {name for text in line for _, name, _, _ in Formatter().parse(text) if name}
            assert used <= known


def test_stories_use_known_steps() -> None:
    assert {key for story in STORIES for key in (*story.done, *story.next)} == STEPS.keys()


@pytest.mark.parametrize(
    ("man", "women"),
    [
        ("Petrauskas", ("Petrauskienė", "Petrauskaitė")),
        ("Stankevičius", ("Stankevičienė", "Stankevičiūtė")),
        ("Adomaitis", ("Adomaitienė", "Adomaitytė")),
        ("Budrys", ("Budrienė", "Budrytė")),
        ("Rimkus", ("Rimkienė", "Rimkutė")),
        ("Kudirka", ("Kudirkienė", "Kudirkaitė")),
    ],
)
def test_lithuanian_family_names_follow_the_woman(man: str, women: tuple[str, str]) -> None:
    assert womens_names(man) == women
    assert all(womens_names(family.text) for family in FAMILIES)
