"""The text of e-mails that Outlook keeps in RTF: plain, in HTML within it, compressed; and bytes that are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.interchange.rtf_text import expanded, rtf_text

# The two examples of [MS-OXRTFCP], 3.1 and 3.2.
SIMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
CIRCULAR = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")


def test_the_documented_examples_are_expanded() -> None:
    assert expanded(SIMPLE, 1000) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert expanded(CIRCULAR, 1000) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert expanded(SIMPLE, 10) == b"{\\rtf1\\ans"
    assert expanded(b"", 1000) == expanded(b"no RTF at all, of whatever kind", 1000) == b""


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"\f0 Sveiki \'e0\'e8\par two\tab {\b three} \{4\}", "Sveiki ąč\ntwo\tthree {4}"),
        (rb"\f1 \'cf\'f0\'e8\'e2\'e5\'f2", "Привет"),
        (rb"\u261?\u-10179?\u-8704?", "ą😀"),
        (rb"\uc2\u1575\'3f\'3f\uc0\u1604 x", "الx"),
        (rb"{\*\generator Riched20;}{\pict 00ff}seen{\header above}", "seen"),
        (rb"{\field{\*\fldinst{HYPERLINK http://x.example}}{\fldrslt a link}}", "a link"),
        (b"one\r\n two\\\nthree", "one two\nthree"),
    ],
)
def test_the_words_of_a_document_are_read(body: bytes, text: str) -> None:
    fonts = rb"{\fonttbl{\f0\fswiss\fcharset186 Arial;}{\f1\fcharset204 Times;}}{\colortbl;\red0\green0\blue0;}"
    assert rtf_text(rb"{\rtf1\ansi\ansicpg1257\deff0" + fonts + rb"\pard " + body + b"}") == text


def test_html_that_stands_in_it_is_read_once() -> None:
    page = rb"""{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}
{\*\htmltag18 <html>}{\*\htmltag34 <head>}{\*\htmltag241 <style>p \{color:red\}</style>}{\*\htmltag41 </head>}
{\*\htmltag64 <p class='a'>}\htmlrtf {\htmlrtf0 Dear {\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 Ana{\*\htmltag92 </b>}
\htmlrtf }\htmlrtf0 , d\'e9j\'e0{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0{\*\htmltag64 <p>}two{\*\htmltag72 </p>}}"""
    assert rtf_text(page) == "Dear Ana, déjà\n\ntwo"


@pytest.mark.parametrize(
    "piece", [b"{", b"}", b"\\", b"{\\f1\\fcharset1 ", b"\\u1?", b"{\\field{\\*\\fldinst{", b"\\'41"]
)
def test_what_never_ends_is_gone_through_once(piece: bytes) -> None:
    rtf_text(b"{\\rtf1{\\fonttbl" + piece * (200_000 // len(piece)))


@settings(max_examples=300)
@given(st.lists(st.one_of(st.binary(max_size=20), st.sampled_from([b"{", b"}", b"\\*", b"\\u1 ", b"\\f1", b"\\uc9"]))))
def test_no_bytes_stop_the_reader(pieces: list[bytes]) -> None:
    content = b"".join(pieces)
    rtf_text(content)
    rtf_text(b"{\\rtf1\\fromhtml1 " + content)
    assert len(expanded(b"\0" * 8 + b"LZFu" + b"\0" * 4 + content, 50)) <= 50
