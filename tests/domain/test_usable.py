from __future__ import annotations

import pytest

from crm_desktop.domain.contact import Contact, Labelled, NextStep
from crm_desktop.domain.uid import new_uid, uid_text
from crm_desktop.domain.usable import make_usable


def test_what_can_be_recorded_stays_as_it_is() -> None:
    uid = uid_text(new_uid())
    step = NextStep("call", "Call", "2026-01-05T09:30")
    contact = Contact(uid=uid, company_uid=uid, cadence_days=30, last_reach="2026-01-01T10:00:00Z", next_step=step)
    make_usable(contact)
    assert contact == Contact(
        uid=uid, company_uid=uid, cadence_days=30, last_reach="2026-01-01T10:00:00Z",
        next_step=NextStep("call", "Call", "2026-01-05T09:30"),
    )  # fmt: skip


def test_making_it_usable_twice_is_making_it_usable_once() -> None:
    contact = Contact(
        uid="7", company_uid="x", cadence_days=-1, last_attempt="once", next_step=NextStep("", "", "soon")
    )
    make_usable(contact)
    first = repr(contact)
    make_usable(contact)
    assert repr(contact) == first
    assert contact.source_uids == [Labelled("uid", "7")]
    assert contact.custom == {"cadence_days": "-1", "last_attempt": "once"}
    assert contact.next_step == NextStep("todo", "(soon)", "")


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("2026-01-01", "2026-01-01T12:00:00Z"),
        ("2026-01-01T10:00:00+02:00", "2026-01-01T08:00:00Z"),
        ("20260101T100000Z", "2026-01-01T10:00:00Z"),
        ("", ""),
        ("9999-99-99", ""),
        ("yesterday", ""),
    ],
)
def test_moments_are_told_in_utc(told: str, kept: str) -> None:
    contact = Contact(last_reach=told)
    make_usable(contact)
    assert contact.last_reach == kept
    assert contact.custom == ({"last_reach": told} if told and not kept else {})


@pytest.mark.parametrize(
    ("told", "kept"),
    [("2026-01-05", "2026-01-05"), ("2026-01-05T09:30:15", "2026-01-05T09:30"), ("20260105", "2026-01-05")],
)
def test_days_and_local_times_are_told_in_one_form(told: str, kept: str) -> None:
    contact = Contact(next_step=NextStep("call", "", told))
    make_usable(contact)
    assert contact.next_step == NextStep("call", "", kept)
