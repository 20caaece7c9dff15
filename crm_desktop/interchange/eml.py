"""E-mails as mail programs save them: .eml files (RFC 5322, MIME)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.files import Stamp, open_bytes, stamp_of
from crm_desktop.interchange.html_text import html_text
from crm_desktop.interchange.letter import (
    MOST_LETTERS,
    Attachment,
    Letter,
    Mailbox,
    mailboxes,
    named,
    tidy_identifier,
    tidy_line,
    tidy_text,
    usable_date,
)
from crm_desktop.interchange.mime import MALFORMED, Entity, body_blocks, decoded, lines, scan, uu_blocks, uu_names

_MOST_TEXT = 16 * MOST_LETTERS  # bytes of a body that are looked at: HTML is mostly marks
_MOST_FIELD = 1 << 16  # characters of a field
_MOST_COMMENTS = 20  # opened in one field: the library reads each within the other
_FIELDS = ("from", "to", "cc", "date", "subject", "message-id", "received", "sender")
_SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_ADDRESS = re.compile(r"[^\s<>@,;:\"()\[\]]{1,64}@[^\s<>@,;:\"()\[\]]{1,255}")
_UU_IN_TEXT = re.compile(r"^begin [0-7]{3,4} \S", re.MULTILINE)
_PLAIN_ENCODINGS = ("", "7bit", "8bit", "binary")

Blocks = Callable[[BinaryIO], Iterator[bytes]]


def read_eml(path: Path, progress: Progress | None = None) -> Letter:
    """The e-mail in a file. Raises UserError as `open_bytes` does, and "letter-none" (path) where it holds none."""
    with open_bytes(path) as file:
        parts = scan(file, progress or Progress(), stamp_of(file).size)
        header = parts[0].header
        if not any(name in header for name in _FIELDS):
            raise UserError("letter-none", path=str(path))
        bodies = _bodies(parts)
        letter = letter_of_header(header)
        letter.text = tidy_text("\n\n".join(filter(None, (_text(file, part) for part in bodies))))
        letter.attachments = [
            Attachment(name, kind, partial(_blocks_of, path, stamp_of(file), blocks))
            for name, kind, blocks in _attachments(file, parts, bodies)
        ]
    return letter


def letter_of_header(header: Message) -> Letter:
    """What the fields of a header tell of an e-mail."""

    def text(name: str) -> str:
        return str(header.get(name) or "")[:_MOST_FIELD]

    def all_texts(*names: str) -> str:
        """Of fields that should be there once, and often are not."""
        return ", ".join(str(field) for name in names for field in header.get_all(name, ()) if field)[:_MOST_FIELD]

    return Letter(
        message_id=tidy_identifier(text("message-id")),
        subject=tidy_line(words(text("subject"))),
        senders=_mailboxes(text("from") or text("sender")),
        recipients=_mailboxes(all_texts("to", "cc", "bcc")),
        date=_date(text("date")) or _date(text("received").rpartition(";")[2]),
    )


def words(text: str) -> str:
    """The text of a field with its encoded words read (RFC 2047)."""
    if "=?" not in text or not text.isascii():
        return text
    try:
        found = decode_header(text)
    except MALFORMED:
        return text
    return "".join(part if isinstance(part, str) else decoded(part, str(charset or "")) for part, charset in found)


def _mailboxes(text: str) -> list[Mailbox]:
    if text.count("(") > _MOST_COMMENTS:
        text = text.replace("(", " ").replace(")", " ")
    try:
        found = [(words(name), address) for name, address in getaddresses([text])]
    except MALFORMED:
        found = []
    return mailboxes(found) or mailboxes(("", address) for address in _ADDRESS.findall(words(text)))


def _date(text: str) -> datetime | None:
    text = " ".join(text.split())
    for parse in (parsedate_to_datetime, datetime.fromisoformat):  # the latter is what scripts write
        with suppress(*MALFORMED):
            return usable_date(parse(text))
    return None


def _bodies(parts: list[Entity]) -> list[Entity]:
    """The parts that are the text of the e-mail: of alternatives the plain one, where there is one."""
    texts = [part for part in parts if _is_text(part)]
    for number, part in enumerate(parts):
        if part.type != "multipart/alternative":
            continue
        inside = [text for text in texts if _is_in(parts, text, number)]
        if any(text.type == "text/plain" and text.end - text.start > 2 for text in inside):
            texts = [text for text in texts if text not in inside or text.type == "text/plain"]
    return texts


def _is_in(parts: list[Entity], part: Entity, number: int) -> bool:
    while part.parent >= 0:
        if part.parent == number:
            return True
        part = parts[part.parent]
    return False


def _disposition(part: Entity) -> str:
    return str(part.header.get("content-disposition", "")).partition(";")[0].strip().lower()


def _file_name(part: Entity) -> str:
    return words(part.parameter("filename", "content-disposition") or part.parameter("name"))


def _is_text(part: Entity) -> bool:
    """Whether a part is for reading, here or instead of another one, and no file."""
    is_file = _disposition(part) == "attachment" or bool(_file_name(part))
    return part.type in ("text/plain", "text/html") and not is_file


def _text(file: BinaryIO, part: Entity) -> str:
    found = bytearray()
    with suppress(*MALFORMED):
        for block in body_blocks(file, part):
            found += block
            if len(found) > _MOST_TEXT:
                break
    text = decoded(bytes(found[:_MOST_TEXT]), part.parameter("charset"))
    if part.type == "text/html":
        return html_text(text)
    begin = _UU_IN_TEXT.search(text) if _may_hold_uu(part) else None
    return text[: begin.start()] if begin else text


def _may_hold_uu(part: Entity) -> bool:
    """Whether files may stand in the text itself, as before there was MIME."""
    encoding = str(part.header.get("content-transfer-encoding", "")).strip().lower()
    return part.type == "text/plain" and encoding in _PLAIN_ENCODINGS


def _attachments(file: BinaryIO, parts: list[Entity], bodies: list[Entity]) -> Iterator[tuple[str, str, Blocks]]:
    for part in parts:
        if part in bodies:
            if _may_hold_uu(part):
                for number, name in enumerate(uu_names(lines(file, part))):
                    yield tidy_line(name), "application/octet-stream", partial(_uu, part, number)
        elif not part.type.startswith("multipart/") and not _is_text(part) and not _is_decoration(parts, part):
            kind = part.type if "/" in part.type else "application/octet-stream"
            name = _file_name(part) or ("message.eml" if kind == "message/rfc822" else "")
            yield named(name, kind), kind, partial(_body, part)


def _is_decoration(parts: list[Entity], part: Entity) -> bool:
    """Whether a part is nothing that anybody sent: a signature, or a picture that an HTML text shows."""
    if part.type in _SIGNATURES:
        return True
    related = part.parent >= 0 and parts[part.parent].type == "multipart/related"
    return related and part.type.startswith("image/") and "content-id" in part.header


def _body(part: Entity, file: BinaryIO) -> Iterator[bytes]:
    return body_blocks(file, part)


def _uu(part: Entity, number: int, file: BinaryIO) -> Iterator[bytes]:
    return uu_blocks(lines(file, part), number)


def _blocks_of(path: Path, stamp: Stamp, blocks: Blocks) -> Iterator[bytes]:
    with path.open("rb") as file:
        if stamp_of(file) != stamp:
            raise OSError(f"the file was changed meanwhile: {path}")
        yield from blocks(file)
