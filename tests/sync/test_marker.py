"""The marker of an office's folder."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.sync.broken import Broken
from crm_desktop.sync.marker import Marker, decode_marker, encode_marker
from tests.sync.segments import OFFICE, texts

MARKER = Marker(OFFICE, "Sample & Sons", "ab" * 16, "cd" * 16)
CONTENT = encode_marker(MARKER)


def refused(content: bytes) -> str:
    with pytest.raises(Broken) as caught:
        decode_marker(content)
    return caught.value.code


@given(texts, st.sampled_from([("", ""), ("ab" * 16, "cd" * 16)]))
def test_it_comes_back(name: str, cipher: tuple[str, str]) -> None:
    marker = Marker(OFFICE, name, *cipher)
    assert decode_marker(encode_marker(marker)) == marker


def test_it_is_a_plain_list() -> None:
    assert encode_marker(Marker(OFFICE, "=Sample, Inc.")).decode().splitlines() == [
        "format,crm-desktop office",
        "version,1",
        f"office,{OFFICE}",
        'name,"\'=Sample, Inc."',
    ]


def test_what_newer_versions_add_is_ignored() -> None:
    assert decode_marker(CONTENT.replace(b"name,", b"colour,blue,green\nname,") + b"motto,\n") == MARKER


def test_a_copy_that_a_spreadsheet_saved_is_read() -> None:
    assert decode_marker(b"\xef\xbb\xbf" + CONTENT.replace(b"\n", b"\r\n")) == MARKER
    assert decode_marker(CONTENT.replace(b"format,crm-desktop office", b'"format","crm-desktop office"')) == MARKER


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"crm-desktop office", b"something else", "foreign"),
        (b"format,", b"", "foreign"),
        (b"Sample", b"\xff", "foreign"),
        (b"Sample", b'"Sample', "foreign"),
        (b"version,1", b"version,2", "newer"),
        (OFFICE.encode(), b"1.23E+31", "malformed"),
        (OFFICE.encode(), OFFICE.upper().encode(), "malformed"),
        (OFFICE.encode(), b"", "malformed"),
        (b"ab", b"xy", "malformed"),
        (b"salt,", b"pepper,", "malformed"),
        (b"name,", b"office," + b"1f" * 16 + b"\nname,", "malformed"),
        (b"Sample", b"x" * 70_000, "large"),
        (b"Sample", b"\\q", "malformed"),
    ],
)
def test_all_else_is_refused(old: bytes, new: bytes, code: str) -> None:
    assert old in CONTENT
    assert refused(CONTENT.replace(old, new)) == code


def test_an_empty_file_is_refused() -> None:
    assert refused(b"") == "foreign"


@settings(max_examples=200)
@given(st.binary(max_size=60), st.integers(0, len(CONTENT)))
def test_any_bytes_are_a_marker_or_refused(inserted: bytes, place: int) -> None:
    for content in (inserted, CONTENT[:place] + inserted, CONTENT[:place] + inserted + CONTENT[place:]):
        try:
            marker = decode_marker(content)
        except Broken:
            continue
        assert decode_marker(encode_marker(marker)) == marker
