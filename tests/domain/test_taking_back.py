"""A value that a contact had before may hold again, and what holds now becomes former."""

from __future__ import annotations

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.merge import can_take_back, take_back


@pytest.mark.parametrize(("label", "value", "held"), [
    ("name", "J. Example", "Jonas Example"),
    ("title", "Boss", "Clerk"),
    ("company", "Old Ltd", "New Ltd"),
    ("cadence_days", "14", "30"),
    ("custom.Size", "40", "39"),
    ("date.birthday", "1980-05-02", "1980-05-01"),
])  # fmt: skip
def test_twice_taken_back_all_is_as_before(label: str, value: str, held: str) -> None:
    def contact() -> Contact:
        return Contact(
            given="Jonas", family="Example", title="Clerk", company="New Ltd", cadence_days=30, custom={"Size": "39"},
            dates=[Labelled("birthday", "1980-05-01")], former=[Labelled(label, value)],
        )  # fmt: skip

    changed = contact()
    take_back(changed, Labelled(label, value))
    assert changed.former == [Labelled(label, held)]
    assert changed != contact()
    take_back(changed, Labelled(label, held))
    assert changed == contact()


def test_where_nothing_holds_nothing_becomes_former() -> None:
    contact = Contact(given="Ana", former=[Labelled("title", "Boss")])
    take_back(contact, Labelled("title", "Boss"))
    assert (contact.title, contact.former) == ("Boss", [])


@pytest.mark.parametrize(("label", "can"), [
    ("title", True), ("custom.Size", True), ("date.birthday", True), ("date.first met", False), ("elsewhere", False),
])  # fmt: skip
def test_what_has_no_place_cannot_hold_again(label: str, can: bool) -> None:
    assert can_take_back(label) is can
