"""E-mails as Outlook saves them: .msg files ([MS-OXMSG] in a compound file, [MS-CFB])."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.compound import DAMAGED, SIGNATURE, open_compound
from crm_desktop.interchange.eml import letter_of_header
from crm_desktop.interchange.files import Stamp, open_bytes, stamp_of
from crm_desktop.interchange.html_text import html_text
from crm_desktop.interchange.letter import (
    MOST_LETTERS,
    Attachment,
    Letter,
    mailboxes,
    named,
    tidy_identifier,
    tidy_line,
    tidy_text,
    usable_date,
)
from crm_desktop.interchange.mime import decoded, parse_header
from crm_desktop.interchange.rtf_text import expanded, rtf_text

if TYPE_CHECKING:
    from olefile import OleFileIO
    from olefile.olefile import OleDirectoryEntry

# Identifiers of properties ([MS-OXPROPS]).
_SUBJECT, _BODY, _HTML, _RTF, _HEADERS, _MESSAGE_ID = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x1035
_SENDER = (0x0C1A, 0x5D01, 0x0C1F)  # the name, the address of the internet, one of whatever kind
_REPRESENTED = (0x0042, 0x5D02, 0x0065)
_RECIPIENT = (0x3001, 0x39FE, 0x3003)
_SUBMITTED, _DELIVERED = 0x0039, 0x0E06
_CODE_PAGE, _BODY_CODE_PAGE = 0x3FFD, 0x3FDE
_FILE_LONG, _FILE_SHORT, _FILE_SHOWN, _FILE_TYPE, _FILE_DATA = 0x3707, 0x3704, 0x3001, 0x370E, 0x3701
_UNICODE, _STRING, _BINARY, _OBJECT, _TIME, _NUMBER = 0x001F, 0x001E, 0x0102, 0x000D, 0x0040, 0x0003

_MOST_VALUE = 16 * MOST_LETTERS  # bytes of a property that is read whole
_MOST_STORAGES = 2000  # recipients and attachments
_BLOCK = 1 << 16


def read_msg(path: Path) -> Letter:
    """The e-mail in a file. Raises UserError as `open_bytes` does, "letter-none" and "letter-damaged" (path)."""
    with open_bytes(path) as file:
        try:
            with _open(path, file) as ole:
                return _letter(path, stamp_of(file), ole)
        except DAMAGED as error:
            raise UserError("letter-damaged", path=str(path)) from error


def _open(path: Path, file: BinaryIO) -> OleFileIO:
    file.seek(0)
    header = file.read(512)
    if len(header) < 512 or not header.startswith(SIGNATURE):
        raise UserError("letter-none", path=str(path))
    return open_compound(file, path.stat().st_size)


class _Storage:
    """One storage of the file with its properties: the message, a recipient or an attachment."""

    def __init__(self, ole: OleFileIO, entry: OleDirectoryEntry, header: int, charset: str = "") -> None:
        self._ole = ole
        self.entry = entry
        self._fixed = self._read_fixed(header)
        self.charset = charset or _charset(self.number(_CODE_PAGE))

    def _read_fixed(self, header: int) -> dict[tuple[int, int], bytes]:
        entry = self._child("__properties_version1.0")
        content = self._content(entry)[header:] if entry is not None else b""
        found = {}
        for place in range(0, len(content) - 15, 16):
            type_, tag = struct.unpack_from("<HH", content, place)
            found[tag, type_] = content[place + 8 : place + 16]
        return found

    def _child(self, name: str) -> OleDirectoryEntry | None:
        return self.entry.kids_dict.get(name.lower())

    def stream(self, tag: int, type_: int) -> OleDirectoryEntry | None:
        """Where a property of variable length lies."""
        return self._child(f"__substg1.0_{tag:04X}{type_:04X}")

    def _content(self, entry: OleDirectoryEntry) -> bytes:
        found = bytearray()
        for block in blocks(self._ole, entry):
            found += block
            if len(found) >= _MOST_VALUE:
                break
        return bytes(found[:_MOST_VALUE])

    def number(self, tag: int) -> int:
        """A property that is a whole number, 0 where there is none."""
        value = self._fixed.get((tag, _NUMBER))
        return struct.unpack("<i4x", value)[0] if value else 0

    def time(self, tag: int) -> datetime | None:
        """A property that is a moment."""
        value = self._fixed.get((tag, _TIME))
        if not value:
            return None
        try:
            return usable_date(
                datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=struct.unpack("<Q", value)[0] // 10)
            )
        except OverflowError:
            return None

    def text(self, tag: int) -> str:
        """A property that is a text, "" where there is none."""
        if (entry := self.stream(tag, _UNICODE)) is not None:
            return self._content(entry).decode("utf-16-le", "replace").rstrip("\0")
        if (entry := self.stream(tag, _STRING)) is not None:
            return decoded(self._content(entry).rstrip(b"\0"), self.charset)
        return ""

    def body(self) -> str:
        """The text of the message, from whichever of its forms is there."""
        if plain := tidy_text(self.text(_BODY)):
            return plain
        page = self.text(_HTML)
        if (entry := self.stream(_HTML, _BINARY)) is not None:
            page = decoded(self._content(entry), _charset(self.number(_BODY_CODE_PAGE)))
        if words := tidy_text(html_text(page)):
            return words
        entry = self.stream(_RTF, _BINARY)
        return tidy_text(rtf_text(expanded(self._content(entry), _MOST_VALUE))) if entry is not None else ""

    def mailbox(self, tags: tuple[int, int, int]) -> tuple[str, str]:
        """A name and the first address that is one of the internet."""
        name, *addresses = (self.text(tag) for tag in tags)
        return name, next((address for address in addresses if "@" in address), name if "@" in name else "")


def _charset(code_page: int) -> str:
    return {0: "", 65001: "utf-8", 20127: "", 28591: "latin-1"}.get(code_page, f"cp{code_page}")


def blocks(ole: OleFileIO, entry: OleDirectoryEntry) -> Iterator[bytes]:
    """A stream block by block; the library itself would hold all of a large one."""
    if entry.size < ole.minisectorcutoff:
        yield ole._open(entry.isectStart, entry.size).read()
        return
    sector, left = entry.isectStart, entry.size
    held = bytearray()
    while left > 0 and 0 <= sector < len(ole.fat):  # a chain that runs in a circle ends with the size
        ole.fp.seek(ole.sectorsize * (sector + 1))
        content = ole.fp.read(min(ole.sectorsize, left))
        if not content:
            raise ValueError("a stream beyond the end of the file")
        held += content
        left -= len(content)
        sector = ole.fat[sector]
        if len(held) >= _BLOCK:
            yield bytes(held)
            held.clear()
    if left:
        raise ValueError("a stream that ends too early")
    yield bytes(held)


def _letter(path: Path, stamp: Stamp, ole: OleFileIO) -> Letter:
    message = _Storage(ole, ole.root, 32)
    if not message.entry.kids_dict.get("__properties_version1.0"):
        raise UserError("letter-none", path=str(path))  # another document in a compound file
    told = letter_of_header(parse_header(message.text(_HEADERS).encode("utf-8", "replace")))
    recipients: list[tuple[str, str]] = []
    attachments: list[Attachment] = []
    for entry in ole.root.kids[:_MOST_STORAGES]:
        name = entry.name.lower()
        if name.startswith("__recip_version1.0_#"):
            recipients.append(_Storage(ole, entry, 8, message.charset).mailbox(_RECIPIENT))
        elif name.startswith("__attach_version1.0_#"):
            attachments += _attachment(path, stamp, _Storage(ole, entry, 8, message.charset))
    senders = [message.mailbox(_SENDER), message.mailbox(_REPRESENTED)]
    return Letter(
        message_id=tidy_identifier(message.text(_MESSAGE_ID)) or told.message_id,
        subject=tidy_line(message.text(_SUBJECT)) or told.subject,
        senders=told.senders or mailboxes(senders)[:1],
        recipients=mailboxes(
            [*((box.name, box.address) for box in told.recipients), *recipients],
        ),
        date=told.date or message.time(_SUBMITTED) or message.time(_DELIVERED),
        text=message.body(),
        attachments=attachments,
    )


def _attachment(path: Path, stamp: Stamp, storage: _Storage) -> Iterator[Attachment]:
    """The file of an attachment; none of one that is a link or another message of Outlook, which are no bytes."""
    data = storage.stream(_FILE_DATA, _BINARY)
    if data is None:
        return
    kind = tidy_line(storage.text(_FILE_TYPE)).lower()
    kind = kind if "/" in kind else "application/octet-stream"
    name = storage.text(_FILE_LONG) or storage.text(_FILE_SHOWN) or storage.text(_FILE_SHORT)
    yield Attachment(named(name, kind), kind, partial(_reread, path, stamp, data.sid))


def _reread(path: Path, stamp: Stamp, stream: int) -> Iterator[bytes]:
    """The content of an attachment, read from the file anew; OSError where the file is not what it was."""
    with path.open("rb") as file:
        if stamp_of(file) != stamp:
            raise OSError(f"the file was changed meanwhile: {path}")
        try:
            with _open(path, file) as ole:
                yield from blocks(ole, ole.direntries[stream])
        except (UserError, *DAMAGED) as error:
            raise OSError(f"the file is damaged: {path}") from error
