"""An e-mail as a file holds it, whatever the format: what both readers give."""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

MOST_BYTES = 1 << 30
"""Of a file that is read at all."""
MOST_LETTERS = 100_000
"""Of the text that is taken; nobody reads more, and search would hold it all."""
SUFFIXES = (".eml", ".msg")

_YEARS = range(1971, 2200)  # others are what a broken clock or a broken file says
_BLANK_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Who sends or receives: the name as shown, perhaps "", and the address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file within an e-mail. `blocks` reads its content anew each time, never all of it at once; OSError, also where
    the e-mail's own file is not what it was any more.
    """

    name: str
    media_type: str
    blocks: Callable[[], Iterator[bytes]]


@dataclass(slots=True)
class Letter:
    """An e-mail. `message_id` as RFC 5322, 3.6.4 has it, without its angle brackets, or ""; `date` with its zone."""

    message_id: str = ""
    subject: str = ""
    senders: list[Mailbox] = field(default_factory=list)
    recipients: list[Mailbox] = field(default_factory=list)
    date: datetime | None = None
    text: str = ""
    attachments: list[Attachment] = field(default_factory=list)

    def identity(self) -> str:
        """The same for the same e-mail from any program: its identifier, else a digest of what its header says."""
        if self.message_id:
            return self.message_id
        date = self.date.astimezone(UTC).isoformat() if self.date else ""
        boxes = (",".join(sorted(box.address.lower() for box in some)) for some in (self.senders, self.recipients))
        told = "\n".join((*boxes, date, " ".join(self.subject.split())))
        return "sha256:" + hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()


def is_letter(path: Path) -> bool:
    """Whether the name of a file says that it is an e-mail."""
    return path.suffix.lower() in SUFFIXES


def usable_date(date: datetime | None) -> datetime | None:
    """The moment if it may be one at which somebody wrote; without a zone it is in UTC (RFC 5322, 3.3: "-0000")."""
    if date is None or date.year not in _YEARS:
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date


def tidy_text(text: str) -> str:
    """A text as it is kept: one kind of line breaks, no control characters, no walls of blank lines, not endless."""
    text = _usable(text[: 4 * MOST_LETTERS]).replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    text = "".join(char for char in text if char >= " " or char in "\n\t")
    text = _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS].rstrip() + "…"


def tidy_line(text: str) -> str:
    """A text as one line without control characters."""
    return " ".join("".join(max(char, " ") for char in _usable(text[:2000])).split())


def _usable(text: str) -> str:
    """Without the halves of letters that some charsets can write, which nothing can keep."""
    return text.encode("utf-8", "replace").decode()


def tidy_identifier(text: str) -> str:
    """A message identifier without its angle brackets, blanks and control characters."""
    found = re.search(r"<([^<>]{1,1000})>", text)
    return "".join(tidy_line(found[1] if found else text[:1000]).split())


def mailboxes(found: Iterable[tuple[str, str]]) -> list[Mailbox]:
    """Mailboxes of (name, address) pairs, each address once; what is no address of e-mail is left out."""
    result: dict[str, Mailbox] = {}
    for name, address in found:
        address = _usable(address).strip().strip("<>'\"")
        local, at, domain = address.rpartition("@")
        if local and at and domain and len(address) <= 320 and not any(c.isspace() or c < " " for c in address):
            name = tidy_line(name).strip("'\"")
            result.setdefault(address.lower(), Mailbox("" if name.lower() == address.lower() else name, address))
    return list(result.values())


def named(name: str, media_type: str) -> str:
    """What an attachment is called, with a suffix by its type where it has no name."""
    return tidy_line(name) or "attachment" + (mimetypes.guess_extension(media_type) or "")
