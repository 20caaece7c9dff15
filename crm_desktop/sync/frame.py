"""The frame of a segment's file: its first line, its last with a check sum, and limits of what is read at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import pairwise

from crm_desktop.domain.segment import Digest
from crm_desktop.sync.broken import Broken

FORMAT = "crm-desktop segment"
VERSION = "1"
MOST_BYTES = 64 << 20
MOST_LINE = 16 << 20  # bytes
MOST_LINES = 1 << 20
MOST_COMMAS = 1 << 23  # of which each may make a cell, and each cell takes a hundred bytes when it was read

_START = f"{FORMAT},".encode()
_START_OF_OURS = f"{FORMAT},{VERSION},".encode()
_NEXT = b"\n" + _START
_END = b"\nend,"
_BLOCK = 1 << 18
_CONTROLS = bytes(code for code in range(32) if code != ord("\n"))
_TRIES = 16


def digest_of(content: bytes) -> Digest:
    """The name of the segment that has these bytes."""
    return hashlib.sha256(content).digest()


def end_line(body: bytes) -> bytes:
    """The last line of the segment that has these lines before."""
    return b"end,%d,%s\n" % (body.count(b"\n"), digest_of(body).hex().encode())


def is_large(content: bytes) -> bool:
    """Whether it is more than is read; `blocks` tells lines that are too long."""
    return len(content) > MOST_BYTES or content.count(b"\n") > MOST_LINES or content.count(b",") > MOST_COMMAS


def body_of(content: bytes) -> bytes:
    """All lines but the last of a segment that is whole and not too large; raises Broken."""
    if is_large(content):
        raise Broken("large")
    if not content.startswith(_START):
        raise Broken("foreign")
    if _end_of_whole(content) != len(content):
        raise _trouble(content)
    body = content[: content.rindex(b"\n", 0, -1) + 1]
    if not body.startswith(_START_OF_OURS):
        raise Broken("newer")
    if len(body.translate(None, _CONTROLS)) != len(body):
        raise Broken("malformed", "control character")
    return body


def blocks(body: bytes) -> Iterator[str]:
    """The text in blocks of whole lines, without the line feed of the last; raises Broken."""
    start = 0
    while start < len(body):
        end = body.rfind(b"\n", start, start + _BLOCK)
        if end < 0:
            end = body.find(b"\n", start, start + MOST_LINE)
        if end < 0:
            raise Broken("large")
        try:
            yield body[start:end].decode()
        except UnicodeDecodeError:
            raise Broken("malformed", "encoding") from None
        start = end + 1


def split(content: bytes) -> Iterator[bytes | Broken]:
    """The segments of a file that are whole by their check sum, and a word on each stretch between that is not.

    Whole ones come out whatever lies around them; `decode` may still refuse one.
    """
    if not content:
        yield Broken("cut", "empty")
        return
    for start, end in pairwise([0, *_starts(content), len(content)]):
        stretch = content[start:end]
        if stretch.startswith(_START) and _end_of_whole(stretch) == len(stretch):
            yield stretch
        else:
            yield from _in_stretch(stretch)


def _starts(content: bytes) -> Iterator[int]:
    """Where lines but the first begin as a segment does."""
    place = content.find(_NEXT)
    while place >= 0:
        yield place + 1
        place = content.find(_NEXT, place + 1)


def _in_stretch(stretch: bytes) -> Iterator[bytes | Broken]:
    """What `split` finds in a stretch of which no line but the first begins a segment.

    One may begin amid a line whose beginning belongs to something torn; not every such place is looked at, since a
    hostile file would have millions.
    """
    torn = place = 0
    for _ in range(_TRIES):
        place = stretch.find(_START, place)
        if place < 0:
            break
        if end := _end_of_whole(stretch, place):
            if torn < place:
                yield _trouble(stretch[torn:place])
            yield stretch[place:end]
            torn = place = end
        else:
            place += 1
    if torn < len(stretch):
        yield _trouble(stretch[torn:])


def _end_of_whole(content: bytes, start: int = 0) -> int:
    """Where the segment ends that begins at `start`; 0 where it is not as it was written."""
    body_end = content.find(_END, start) + 1
    if body_end:
        line = end_line(content[start:body_end])
        if content.startswith(line, body_end):
            return body_end + len(line)
    return 0


def _trouble(content: bytes) -> Broken:
    """What is wrong with bytes that are no whole segment."""
    start = content.find(_START)
    if start < 0:
        return Broken("foreign")
    if _END in content[start:]:
        return Broken("altered")
    version = content[start + len(_START) : start + len(_START) + 20].partition(b",")[0]
    return Broken("newer" if version.isdigit() and version != VERSION.encode() else "cut")
