from __future__ import annotations

import threading
import time
import uuid
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain import uid as uids
from crm_desktop.domain.uid import (
    first_uid_of,
    is_ours,
    known_uid,
    named_uid,
    new_uid,
    parse_uid,
    part_uid,
    time_of,
    uid_from,
    uid_or_none,
    uid_text,
)


def test_an_identifier_is_a_uuid_of_version_7_and_tells_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uids, "_maker", uids._Maker())  # other tests live in years to come
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(bytes=new_uid())
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert before <= time_of(made.bytes) <= time.time_ns() // 1_000_000 + 1


def test_identifiers_only_grow_in_all_threads_and_with_room_for_parts_between() -> None:
    made: list[list[bytes]] = [[], []]
    threads = [threading.Thread(target=lambda m=m: m.extend(new_uid() for _ in range(5000))) for m in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine in made:
        assert mine == sorted(mine)
    everyone = sorted(made[0] + made[1])
    assert all(part_uid(a, 1000) < b for a, b in pairwise(everyone))


def test_a_clock_that_goes_back_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_uid()
    monkeypatch.setattr("time.time_ns", lambda: 0)
    assert new_uid() > before


@given(st.integers(0, (1 << 48) - 1), st.integers(0, (1 << 74) - 1))
def test_bounds_stand_before_all_of_their_time(milliseconds: int, bits: int) -> None:
    uid = uid_from(milliseconds, bits)
    assert first_uid_of(milliseconds) <= uid
    assert time_of(uid) == milliseconds
    if milliseconds + 1 < 1 << 48:
        assert uid < first_uid_of(milliseconds + 1)


@given(st.binary(min_size=16, max_size=16))
def test_text_and_back(uid: bytes) -> None:
    assert uid_text(uid) == str(uuid.UUID(bytes=uid))
    assert parse_uid(uid_text(uid)) == uid == uid_or_none(uid_text(uid).upper())


@pytest.mark.parametrize("text", ["", "7", "Ana", "01890000-0000-7000-8000", "g" * 32])
def test_other_text_is_none(text: str) -> None:
    assert uid_or_none(text) is None
    assert known_uid(text) == ""
    assert not is_ours(text)


def test_ours_are_of_a_time_that_the_calendar_has() -> None:
    assert is_ours(uid_text(new_uid()))
    assert is_ours("urn:uuid:" + uid_text(new_uid()))
    assert not is_ours(str(uuid.uuid4()))
    assert not is_ours(uid_text(uid_from((1 << 48) - 1, 0)))


def test_names_give_the_same_identifier_everywhere() -> None:
    found = uuid.UUID(bytes=named_uid(b"playbook", b"new-lead"))
    assert str(found) == "1775be8a-c65f-8a5b-bc2f-11b9b2af60b9"
    assert found.variant == uuid.RFC_4122
    assert found.version == 8
    assert len({named_uid(b"ab", b"c"), named_uid(b"a", b"bc"), named_uid(b"abc"), named_uid(b"abc", b"")}) == 4
