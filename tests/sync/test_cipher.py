"""Closed files: the same bytes of the same content, and nothing of them without the passphrase."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.sync import cipher
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.cipher import Cipher

ONE, OTHER = Cipher(b"1" * 32), Cipher(b"2" * 32)


def refused(with_: Cipher, content: bytes) -> bool:
    with pytest.raises(Broken) as caught:
        with_.open(content)
    return caught.value.code == "cipher"


@given(st.binary(max_size=300))
def test_what_was_closed_opens_again(content: bytes) -> None:
    closed = ONE.close(content)
    assert ONE.open(closed) == content
    assert cipher.is_closed(closed)
    assert Cipher(ONE.key).close(content) == closed


@given(st.binary(min_size=12, max_size=100))
def test_nothing_of_the_content_is_seen(content: bytes) -> None:
    assert content not in ONE.close(content)[33:]
    assert ONE.close(content)[21:33] != OTHER.close(content)[21:33]


@settings(max_examples=200)
@given(st.data())
def test_a_changed_byte_a_cut_or_another_key_is_refused(data: st.DataObject) -> None:
    closed = ONE.close(b"crm-desktop segment,1,")
    place = data.draw(st.integers(0, len(closed) - 1))
    flipped = bytearray(closed)
    flipped[place] ^= data.draw(st.integers(1, 255))
    assert refused(ONE, bytes(flipped))
    assert refused(ONE, closed[:place])
    assert refused(ONE, closed + b"\0")
    assert refused(OTHER, closed)


@given(st.binary(max_size=80))
def test_any_other_bytes_are_refused(content: bytes) -> None:
    assert refused(ONE, content)


def test_what_is_not_closed_is_told() -> None:
    assert not cipher.is_closed(b"crm-desktop segment,1,")
    assert not cipher.is_closed(b"")


def test_a_passphrase_makes_one_key_for_each_salt() -> None:
    salt = cipher.new_salt()
    assert salt != cipher.new_salt()
    assert cipher.derive("café", salt).key == cipher.derive("cafe\u0301", salt).key
    assert len({cipher.derive(phrase, salt).key for phrase in ("café", "cafe", "")}) == 3
    assert cipher.derive("café", salt).key != cipher.derive("café", cipher.new_salt()).key


def test_the_key_is_what_rfc_7914_says() -> None:
    import hashlib

    expected = hashlib.scrypt(b"office", salt=b"salt" * 4, n=1 << 15, r=8, p=1, maxmem=1 << 26, dklen=32)
    assert cipher.derive("office", b"salt" * 4).key == expected


def test_a_wrong_passphrase_is_told_at_once() -> None:
    assert ONE.fits(ONE.check_value())
    assert not OTHER.fits(ONE.check_value())
    assert not ONE.fits("")
    assert not ONE.fits("é\ud800")
    assert ONE.key.hex()[:8] not in ONE.check_value()
