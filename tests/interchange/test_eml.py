"""E-mails as mail programs save them, in many scripts, well and badly made; and bytes that are none."""

from __future__ import annotations

import base64
import time
import tracemalloc
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.letter import Letter
from crm_desktop.interchange.letters import read_letter

SCRIPTS = {
    "arabic": ("عرض الأسعار", "مرحبا آنا، نرسل لكم العرض.", ("utf-8", "windows-1256", "iso-8859-6")),
    "persian": ("پیش‌فاکتور پنل", "سلام، پیوست را ببینید.", ("utf-8",)),
    "telugu": ("సోలార్ ధరలు", "నమస్కారం గీత గారు.", ("utf-8", "utf-16")),
    "lithuanian": ("Pasiūlymas dėl modulių", "Sveiki, siunčiame ąčęėįšųūž.", ("utf-8", "windows-1257", "iso-8859-13")),
    "english": ("Quote – 40 panels", "Dear Ana, “here” it is.", ("utf-8", "windows-1252")),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "letter.eml"


def read(file: Path, content: bytes | EmailMessage) -> Letter:
    file.write_bytes(content if isinstance(content, bytes) else content.as_bytes())
    return read_letter(file)


def written(subject: str = "Quote", text: str = "Dear Ana", charset: str = "utf-8") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ana Adomaitė <ana@example.com>"
    message["To"] = "Me <me@example.com>, Ben <ben@example.com>"
    message["Cc"] = "chris@example.com"
    message["Subject"] = subject
    message["Date"] = "Tue, 03 Mar 2026 10:20:30 +0200"
    message["Message-ID"] = "<one@example.com>"
    message.set_content(text, charset=charset)
    return message


def contents(letter: Letter) -> dict[str, bytes]:
    return {each.name: b"".join(each.blocks()) for each in letter.attachments}


def test_a_letter_tells_who_when_and_what(file: Path) -> None:
    letter = read(file, written())
    assert [(box.name, box.address) for box in letter.senders] == [("Ana Adomaitė", "ana@example.com")]
    assert [box.address for box in letter.recipients] == ["me@example.com", "ben@example.com", "chris@example.com"]
    assert letter.date is not None
    assert letter.date.astimezone(UTC) == datetime(2026, 3, 3, 8, 20, 30, tzinfo=UTC)
    assert (letter.subject, letter.text, letter.message_id) == ("Quote", "Dear Ana", "one@example.com")
    assert letter.identity() == "one@example.com"


@pytest.mark.parametrize(("script", "charset"), [(name, each) for name, found in SCRIPTS.items() for each in found[2]])
def test_every_script_is_read_in_every_charset(file: Path, script: str, charset: str) -> None:
    subject, text, _ = SCRIPTS[script]
    letter = read(file, written(subject, text, charset))
    assert (letter.subject, letter.text) == (subject, text)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_wrong_charset_spoils_nothing(file: Path, script: str) -> None:
    """Bare UTF-8 that says it is ASCII, in the header, too."""
    subject, text, _ = SCRIPTS[script]
    content = (
        f"From: {subject} <ana@example.com>\nSubject: {subject}\nContent-Type: text/plain; charset=us-ascii\n\n{text}"
    )
    letter = read(file, content.encode())
    assert (letter.subject, letter.text, letter.senders[0].name) == (subject, text, subject)


def test_a_charset_that_nobody_knows_is_found_out(file: Path) -> None:
    head = b"From: ana@example.com\nContent-Type: text/plain; charset=klingon\n\n"
    assert read(file, head + "Sveiki, kaip sekasi? Laukiame žinių apie šį pasiūlymą.".encode("cp1257")).text.startswith(
        "Sveiki, kaip sekasi? Laukiame žinių apie šį"
    )


def test_of_html_alone_the_words_remain_and_nothing_is_loaded(file: Path) -> None:
    message = written()
    message.set_content(
        "<html><head><title>x</title><style>p{}</style></head><body><p>Dear&nbsp;Ana,</p><p>two<br>lines "
        "<script>alert(1)</script><img src='https://example.com/spy.png'></p><ul><li>one<li>two</ul></body></html>",
        subtype="html",
    )
    assert read(file, message).text == "Dear Ana,\n\ntwo\nlines\n\n• one\n• two"


def test_of_alternatives_the_plain_one_counts(file: Path) -> None:
    message = written(text="Plain")
    message.add_alternative("<p>Rich</p>", subtype="html")
    assert read(file, message).text == "Plain"


def test_attachments_come_with_their_names(file: Path) -> None:
    message = written()
    message.add_attachment(b"%PDF-1" * 9000, maintype="application", subtype="pdf", filename="پیش‌فاکتور.pdf")
    message.add_attachment("ąčę", filename="notes.txt")
    inner = written("Inside")
    message.add_attachment(inner)
    letter = read(file, message)
    found = contents(letter)
    assert found["پیش‌فاکتور.pdf"] == b"%PDF-1" * 9000
    assert found["notes.txt"].decode().strip() == "ąčę"
    assert b"Subject: Inside" in found["message.eml"]
    assert letter.text == "Dear Ana"


def test_a_picture_within_the_text_is_no_attachment(file: Path) -> None:
    message = written()
    message.add_alternative("<p>Rich <img src='cid:logo'></p>", subtype="html")
    message.get_payload()[1].add_related(b"png", maintype="image", subtype="png", cid="<logo>", filename="logo.png")
    message.add_attachment(b"photo", maintype="image", subtype="png", filename="photo.png")
    assert list(contents(read(file, message))) == ["photo.png"]


def test_uuencoded_files_are_taken_out_of_the_text(file: Path) -> None:
    content = b"From: ana@example.com\nSubject: old\n\nSee below.\n\nbegin 644 cat.txt\n#0V%T\n`\nend\n"
    letter = read(file, content)
    assert letter.text == "See below."
    assert contents(letter) == {"cat.txt": b"Cat"}


def test_without_a_date_the_server_s_counts_and_without_both_there_is_none(file: Path) -> None:
    head = b"From: ana@example.com\nDate: soon\n"
    received = b"Received: from a by b; Wed, 04 Mar 2026 00:00:00 +0000\n"
    assert read(file, head + received + b"\nx").date == datetime(2026, 3, 4, tzinfo=UTC)
    assert read(file, head + b"\nx").date is None


def test_without_an_identifier_the_same_letter_is_known_by_its_header(file: Path) -> None:
    one, two = written(), written()
    del one["Message-ID"], two["Message-ID"]
    two.set_content("sent through another server, with a word below")
    assert read(file, one).identity() == read(file, two).identity() != written()["Message-ID"]
    two.replace_header("Subject", "Another")
    assert read(file, one).identity() != read(file, two).identity()


@pytest.mark.parametrize(
    "date", ["2026-03-03T08:20:30Z", "2026-03-03 10:20:30 +0200", "Tue, 3 Mar 2026 10:20:30 +0200 (EET)"]
)
def test_dates_of_scripts_and_with_comments_are_read(file: Path, date: str) -> None:
    found = read(file, f"From: ana@example.com\nDate: {date}\n\nx".encode()).date
    assert found is not None
    assert found.astimezone(UTC) == datetime(2026, 3, 3, 8, 20, 30, tzinfo=UTC)


def test_fields_that_stand_there_twice_both_count(file: Path) -> None:
    letter = read(file, b"From: ana@example.com\nTo: ben@example.com\nTo: chris@example.com\n\nx")
    assert [box.address for box in letter.recipients] == ["ben@example.com", "chris@example.com"]


@pytest.mark.parametrize(
    "word", ["=?utf-8?b?x?=", "=?utf-8?b?QUJDR?=", "=?utf-7?q?+2AA-?=", "=?unicode-escape?q?\\ud800?="]
)
def test_encoded_words_that_are_broken_break_nothing_else(file: Path, word: str) -> None:
    content = f"From: {word} <ana@example.com>\nSubject: {word}\nMessage-ID: <a\x00b@x>\nContent-Type: text/plain; "
    letter = read(file, (content + f'name="{word}"; charset=utf-7\n\n+2AA-').encode())
    assert letter.senders[0].address == "ana@example.com"
    assert letter.message_id == "ab@x"
    for text in (letter.subject, letter.senders[0].name, letter.text, *(each.name for each in letter.attachments)):
        text.encode("utf-8")  # else nothing could keep it


@pytest.mark.parametrize(
    "content",
    [
        b"\n" + b" " * 300_000 + b"x",
        b'Content-Type: text/plain; x="' + b";" * 250_000 + b'"\n\nx',
        b"\n" + b"begin 644 x\n" * 100_000,
    ],
)
def test_what_would_take_the_square_of_the_time_ends_at_once(file: Path, content: bytes) -> None:
    began = time.process_time()
    letter = read(file, b"From: ana@example.com\n" + content)
    for attachment in letter.attachments[:3]:
        b"".join(attachment.blocks())
    assert time.process_time() - began < 20
    assert len(letter.attachments) <= 100


def test_an_attachment_of_a_file_that_changed_meanwhile_is_not_taken(file: Path) -> None:
    message = written()
    message.add_attachment(b"%PDF" * 1000, maintype="application", subtype="pdf", filename="quote.pdf")
    letter = read(file, message)
    file.write_bytes(file.read_bytes()[:1000])
    with pytest.raises(OSError, match="changed"):
        list(letter.attachments[0].blocks())


def test_what_is_no_letter_says_so(file: Path) -> None:
    for content in (b"\x00\x01\x02" * 100, b"just words\n\nmore", b"PK\x03\x04zip"):
        with pytest.raises(UserError) as error:
            read(file, content)
        assert error.value.code == "letter-none"


def test_hostile_nesting_and_comments_end(file: Path) -> None:
    nested = b"From: " + b"(" * 50_000 + b" ana@example.com\n"
    for depth in range(3000):
        nested += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (depth, depth)
    letter = read(file, nested + b"\nthe end")
    assert [box.address for box in letter.senders] == ["ana@example.com"]


def test_a_large_attachment_is_never_held_whole(file: Path) -> None:
    size = 6 << 20
    line = base64.b64encode(b"x" * 57) + b"\r\n"
    with file.open("wb") as out:
        out.write(
            b"From: ana@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\n"
        )
        out.write(b"Content-Type: application/zip; name=big.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n")
        for _ in range(size // 57 // 1000):
            out.write(line * 1000)
        out.write(b"--b--\r\n")
    tracemalloc.start()
    letter = read_letter(file)
    found = sum(len(block) for block in letter.attachments[0].blocks())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert letter.text == "hello"
    assert found == size // 57 // 1000 * 57_000
    assert peak < 2 << 20


PIECES = [
    b"From: ", b"To: ", b"Date: ", b"Subject: ", b"Message-ID: <", b"Content-Type: ", b"multipart/mixed; boundary=b",
    b"multipart/alternative; boundary=\"b\"", b"text/html; charset=", b"utf-7", b"idna", b"hex", b"message/rfc822",
    b"Content-Transfer-Encoding: ", b"base64", b"quoted-printable", b"x-uuencode", b"begin 644 a\n", b"end\n", b"--b",
    b"--b--", b"\n", b"\n\n", b"\r\n", b"=?utf-8?b?4pyT?=", b"=?x?q?=ZZ?=", b"name*0*=utf-8''%zz", b"; filename=\"a",
    b"a@example.com", b"<", b">", b"(", b")", b",", b"\x00", b"\xff", "ąعద".encode(), b"<p>", b"<!--", b"&#x110000;",
    b"Tue, 99 Mar 99999 25:61:61 +9999", b"Received: ;", b"<style>", b"M" * 70 + b"\n",
]  # fmt: skip


@settings(max_examples=300)
@given(pieces=st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=20)), max_size=60))
def test_no_bytes_stop_the_reader(tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes]) -> None:
    file = Path(tmp_path_factory.getbasetemp()) / "fuzzed.eml"
    file.write_bytes(b"".join(pieces) or b"\n")
    try:
        letter = read_letter(file)
    except UserError as error:
        if error.code != "letter-none":
            raise
        return
    letter.identity().encode()
    for attachment in letter.attachments:
        assert attachment.name
        for _ in attachment.blocks():
            pass
