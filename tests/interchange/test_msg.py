"""E-mails as Outlook saves them, in Unicode and in code pages; and compound files that are damaged or no e-mails."""

from __future__ import annotations

import struct
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.letters import read_letter
from tests.interchange.compound import msg, write_compound

SENT = datetime(2026, 3, 3, 8, 20, 30, tzinfo=UTC)
WHOLE = msg(
    subject="Pasiūlymas",
    body="Sveiki,\r\nsiunčiame.",
    sender=("Ana Adomaitė", "ana@example.com"),
    recipients=[("Me", "me@example.com"), ("بن", "ben@example.com")],
    sent=SENT,
    message_id="<one@example.com>",
    files=[("pasiūlymas.pdf", b"%PDF" * 5000), ("small.txt", b"small")],
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "letter.msg"


def test_a_letter_tells_who_when_and_what(file: Path) -> None:
    file.write_bytes(WHOLE)
    letter = read_letter(file)
    assert [(box.name, box.address) for box in letter.senders] == [("Ana Adomaitė", "ana@example.com")]
    assert [(b.name, b.address) for b in letter.recipients] == [("Me", "me@example.com"), ("بن", "ben@example.com")]
    assert (letter.subject, letter.text, letter.date) == ("Pasiūlymas", "Sveiki,\nsiunčiame.", SENT)
    assert letter.identity() == "one@example.com"
    found = {each.name: b"".join(each.blocks()) for each in letter.attachments}
    assert found == {"pasiūlymas.pdf": b"%PDF" * 5000, "small.txt": b"small"}


@pytest.mark.parametrize(
    ("charset", "text"), [("cp1257", "Siunčiame ąčęėįšųūž"), ("cp1256", "مرحبا آنا"), ("cp1252", "Déjà vu")]
)
def test_letters_of_a_code_page_are_read_by_it(file: Path, charset: str, text: str) -> None:
    file.write_bytes(msg(subject=text, body=text, sender=(text, "ana@example.com"), charset=charset))
    letter = read_letter(file)
    assert (letter.subject, letter.text, letter.senders[0].name) == (text, text, text)


def test_the_header_of_the_internet_tells_what_outlook_does_not(file: Path) -> None:
    headers = "From: Ana <ana@example.com>\r\nTo: me@example.com\r\nMessage-ID: <two@example.com>\r\n"
    file.write_bytes(msg(subject="Hello", headers=headers, html="<p>Sveiki <b>ą</b>".encode()))
    letter = read_letter(file)
    assert letter.senders[0].address == "ana@example.com"
    assert [box.address for box in letter.recipients] == ["me@example.com"]
    assert (letter.message_id, letter.text) == ("two@example.com", "Sveiki ą")


def test_of_rich_text_alone_the_words_remain(file: Path) -> None:
    rtf = rb"{\rtf1\ansi\ansicpg1257{\fonttbl{\f0 Arial;}}\f0 Sveiki, \'e0\par siun\u269?iame.}"
    file.write_bytes(msg(subject="Hello", sender=("", "ana@example.com"), rtf=rtf))
    assert read_letter(file).text == "Sveiki, ą\nsiunčiame."


def code_of(file: Path, content: bytes) -> str:
    file.write_bytes(content)
    try:
        for attachment in read_letter(file).attachments:
            for _ in attachment.blocks():
                pass
    except UserError as error:
        return error.code
    except OSError:  # found while an attachment is read
        return "letter-damaged"
    return ""


def test_what_is_no_letter_says_so(file: Path) -> None:
    assert code_of(file, b"This is no .msg at all.") == "letter-none"
    assert code_of(file, write_compound({"WordDocument": b"another program's"})) == "letter-none"
    assert code_of(file, WHOLE[:300]) == "letter-none"
    assert code_of(file, WHOLE[:2000]) == "letter-damaged"


@pytest.mark.parametrize(("place", "number"), [(44, 2**32 - 1), (64, 2**31), (72, 2**32 - 1), (48, 2**31), (60, 0)])
def test_a_header_that_promises_too_much_ends_at_once(file: Path, place: int, number: int) -> None:
    content = bytearray(WHOLE)
    struct.pack_into("<I", content, place, number)
    assert code_of(file, bytes(content)) in ("letter-damaged", "letter-none", "")


def test_a_large_attachment_is_never_held_whole(file: Path) -> None:
    size = 12 << 20
    file.write_bytes(msg(subject="big", sender=("", "ana@example.com"), files=[("big.zip", b"x" * size)]))
    tracemalloc.start()
    letter = read_letter(file)
    found = sum(len(block) for block in letter.attachments[0].blocks())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == size
    assert peak < 8 << 20  # the table of its sectors


@settings(max_examples=200)
@given(
    changes=st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8)), max_size=12),
    end=st.one_of(st.just(len(WHOLE)), st.integers(8, len(WHOLE))),
    near=st.booleans(),
)
def test_no_bytes_stop_the_reader(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes]], end: int, near: bool
) -> None:
    content = bytearray(WHOLE)
    for place, more in changes:
        place = place % 512 if near else place  # in the header
        content[place : place + len(more)] = more
    assert code_of(Path(tmp_path_factory.getbasetemp()) / "fuzzed.msg", bytes(content[:end])) in (
        "", "letter-none", "letter-damaged",
    )  # fmt: skip
