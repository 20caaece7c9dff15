"""vCard files to cards: lines, characters, and where a card begins and ends, whatever writers made of the rules.

Own code because vobject refuses four of ten exports of well-known address books, and reads 1,000 cards a second.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import BinaryIO

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.encodings import STRAY_BYTES, code_page, known_encoding

MAX_CARD = 24 << 20  # bytes of one card, a line counting LINE_COST more; room for a photo of 8 MB
LINE_COST = 64  # what a line costs in memory besides its bytes
RAW_KEPT = 64 << 10  # bytes that are kept of a card that is too long

_CHUNK = 256 << 10
# BEGIN (group 1) or END of a card; AGENT (group 1) whose value is a card, begun on this line (group 2) or the next.
EDGE = re.compile(rb"(?:\xef\xbb\xbf)?(?:(BEGIN)|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE)
AGENT = re.compile(rb"((?:[\w-]+\.)?AGENT(?:;[^:]*)?:)[ \t]*(BEGIN:VCARD)?[ \t]*$", re.IGNORECASE)
_FIRST_BYTES = b"aAbBeE\xef"  # of these two
_NO_BREAK_BETWEEN = re.compile(rb"(?<![^\r\n])([ \t]*END:VCARD)[ \t]*(?=BEGIN:VCARD)", re.IGNORECASE)
_WIDE = ("utf-16", "utf-32")
_ASCII_IS_NOT_ASCII = (*_WIDE, "utf-7", "iso2022", "hz")
_SUPERSETS = {"shift_jis": "cp932", "iso8859-1": "cp1252", "ascii": "utf-8", "gb2312": "gb18030", "euc_kr": "cp949"}
_MANY_BYTES = ("cp932", "cp949", "cp950", "gb", "big5", "euc", "shift", "iso2022", "johab", *_WIDE)


@dataclass(slots=True)
class Card:
    """The lines of one card from BEGIN to END, without their ends; `line` is the first one's number, from 1.

    `problem` is empty, or why these lines are no card: `card-cut` (no END), `card-too-long` (more than MAX_CARD; only
    the first RAW_KEPT bytes are here), `outside-card` (text between cards).
    """

    line: int
    lines: list[bytes] = field(default_factory=list)
    problem: str = ""
    size: int = 0
    has_agent: bool = False
    open_agents: int = 0  # cards inside this one, each the value of an AGENT, that have not ended yet

    def add(self, line: bytes) -> None:
        self.size += len(line) + LINE_COST
        if self.size <= (RAW_KEPT if self.problem else MAX_CARD):
            self.lines.append(line)
        elif not self.problem:
            self.problem = "card-too-long"
            self.lines = b"\n".join(self.lines[: RAW_KEPT // LINE_COST])[:RAW_KEPT].split(b"\n")

    def open_agent(self) -> None:
        self.has_agent = True
        self.open_agents += 1

    def awaits_agent(self) -> bool:
        """Whether the last line says that a card follows as its value (vCard 2.1, 2.4.6)."""
        last = next((line for line in reversed(self.lines) if line), b"")
        return AGENT.match(last) is not None

    def text(self, charsets: Charsets) -> str:
        return "\n".join(map(charsets.decode, self.lines))


class Charsets:
    """How the bytes of one file become text: `encoding` is the file's, `chosen` where the user said so."""

    def __init__(self, encoding: str, chosen: bool) -> None:
        self._encoding = "utf-8" if encoding.startswith((*_WIDE, "utf-8", "utf_8")) else encoding
        self._chosen = chosen

    def decode(self, raw: bytes, charset: str = "", hidden: bool = False) -> str:
        """The text of `raw`, whose CHARSET parameter says `charset`, true or not.

        What is valid UTF-8 beyond ASCII is hardly ever anything else; only two-byte sequences may be East Asian.
        `hidden` is whether it stood in the file as ASCII (quoted-printable), which then tells nothing of it.
        """
        if raw.isascii() and not charset:
            return raw.decode("ascii")
        declared = _codec(charset)
        if raw.isascii() and not declared.startswith(_ASCII_IS_NOT_ASCII):
            return raw.decode("ascii")
        many_bytes = declared.startswith(_MANY_BYTES)
        utf8 = _try(raw, "utf-8")
        if utf8 is not None and not self._chosen and not (many_bytes and max(utf8) < "\u0800"):
            return utf8
        if declared.startswith(_WIDE) and b"\0" not in raw:
            declared = ""
        for codec in filter(None, (declared, self._encoding)):
            if (text := _try(raw, codec)) is not None:
                return text
        encoding = code_page(raw) if hidden and self._encoding.startswith("utf") else self._encoding
        return raw.decode(encoding, STRAY_BYTES)


def _try(raw: bytes, codec: str) -> str | None:
    try:
        return raw.decode(codec)
    except UnicodeError:
        return None


@lru_cache(maxsize=256)
def _codec(charset: str) -> str:
    """Python's name of the CHARSET, or of what its users really write; empty where it is none."""
    try:
        codec = known_encoding(charset) if charset else ""
    except UserError:
        return ""
    return "" if codec.endswith("escape") else _SUPERSETS.get(codec, codec)


def chunks(file: BinaryIO, encoding: str, advance: Callable[[int], None]) -> Iterator[bytes]:
    """The file in pieces of a superset of ASCII; `advance` is told the bytes read so far before each."""
    decoder = codecs.getincrementaldecoder(encoding)("replace") if encoding.startswith(_WIDE) else None
    done = 0
    while chunk := file.read(_CHUNK):
        done += len(chunk)
        advance(done)
        yield decoder.decode(chunk).encode() if decoder else chunk
    if decoder:
        yield decoder.decode(b"", True).encode()


def lines(pieces: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of each line without its end: LF, CR LF or a bare CR.

    A line too long for a card comes in parts, all of the same number. Where a card begins on the line on which the one
    before ended, that counts as a line more.
    """
    number, size = 1, 0
    pending: list[bytes] = []
    for piece in pieces:
        pending.append(piece)
        size += len(piece)
        if b"\n" not in piece and b"\r" not in piece:
            if size > MAX_CARD:
                yield number, b"".join(pending)
                pending, size = [], 0
            continue
        data = _NO_BREAK_BETWEEN.sub(rb"\1\n", b"".join(pending))
        found = data.splitlines()
        pending, size = [], 0
        if not data.endswith(b"\n"):  # the last line may go on, and a CR may be half of a CR LF
            pending.append(found.pop() + (b"\r" if data.endswith(b"\r") else b""))
            size = len(pending[0])
        for line in found:
            yield number, line
            number += 1
    for line in _NO_BREAK_BETWEEN.sub(rb"\1\n", b"".join(pending)).splitlines():
        yield number, line
        number += 1


def split_cards(numbered: Iterable[tuple[int, bytes]]) -> Iterator[Card]:
    """The cards of a file and what is none, see `Card.problem`; blank lines and `#` comments between them are nothing.

    A card that begins inside another is part of it as the value of AGENT, else one of its own. The outer one goes on
    after it; where the next thing is not a line of the outer one but a BEGIN or the end of the file, it was cut.
    """
    card: Card | None = None  # being read
    outer: Card | None = None  # begun before `card`, and not ended
    resumed = False  # `card` was the outer one until the line before
    stray: Card | None = None
    indent = b""  # of a card that is indented whole
    for number, line in numbered:
        if indent and card:
            line = line.removeprefix(indent)
        if card and not resumed and line[:1] not in _FIRST_BYTES:
            card.add(line)
            continue
        edge = EDGE.match(line if card else line.lstrip())
        begins = edge is not None and edge[1] is not None
        if card is None:
            if begins:
                if stray:
                    yield stray
                    stray = None
                indent = line[: -len(line.lstrip())]
                card = Card(number, [line.lstrip()])
            elif line.strip() and not line.startswith(b"#"):
                stray = stray or Card(number, problem="outside-card")
                stray.add(line)
        elif begins and card.awaits_agent():
            card.open_agent()
            card.add(line)
        elif begins:
            cut = card if resumed else outer
            if cut:
                yield _cut(cut)
            outer = None if resumed else card
            card, resumed = Card(number, [line]), False
        else:
            card.add(line)
            resumed = resumed and not line.strip()
            if edge and card.open_agents:
                card.open_agents -= 1
            elif edge:
                yield card
                card, outer, resumed = outer, None, outer is not None
            elif (agent := AGENT.match(line)) and agent[2]:
                card.open_agent()
    for left in (outer, card):
        if left:
            yield _cut(left)
    if stray:
        yield stray


def _cut(card: Card) -> Card:
    card.problem = card.problem or "card-cut"
    return card
