"""Calendar files to components: where each begins and ends, whatever is torn or was never ended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TextIO

ACTIVITIES = ("VEVENT", "VTODO", "VJOURNAL")
ZONE = "X-ZONE"  # a parameter
MOST_CHARACTERS = 1 << 20  # of a component; what is larger carries files inside

_CHUNK = 1 << 18
_LINE_END = re.compile("\r\n|\n|\r(?!$)")
_FOLD = re.compile("\r\n[ \t]")
_TZID = re.compile(r"^([A-Z-]+(?:;[A-Z-]+=[^;:\"]*)*);TZID=", re.IGNORECASE)
_EDGE = re.compile(r"(BEGIN|END)\s*:\s*([A-Z0-9-]+)\s*", re.IGNORECASE)


@dataclass(slots=True)
class Block:
    """The lines of one component, or of its beginning; `problem` is why it is none: `ics-cut`, `ics-too-long`."""

    kind: str
    line: int
    lines: list[str] = field(default_factory=list)
    size: int = 0
    problem: str = ""

    def add(self, text: str) -> None:
        """A further line."""
        self.size += len(text) + 2
        if self.size <= MOST_CHARACTERS:
            self.lines.append(text)
        elif not self.problem:
            self.problem = "ics-too-long"

    def text(self) -> str:
        """All of it, as it stands."""
        return "\r\n".join(self.lines) + "\r\n"

    def unfolded(self, *, parts: bool = True) -> str:
        """Each property on one line, that of components within it too unless not wanted. The zones of times are told
        by ZONE, so that a library leaves them to us.
        """
        lines = _FOLD.sub("", "\r\n".join(self.lines)).split("\r\n")
        return "\r\n".join(_TZID.sub(rf"\1;{ZONE}=", line) for line in (lines if parts else _own(lines))) + "\r\n"


def _own(lines: list[str]) -> Iterator[str]:
    """The lines of a component without those of components within it."""
    depth = 0
    for line in lines:
        edge = _EDGE.fullmatch(line)
        depth += 1 if edge and edge[1].upper() == "BEGIN" else 0
        if depth == 1:
            yield line
        depth -= 1 if edge and edge[1].upper() == "END" else 0


def blocks(file: TextIO, advance: Callable[[], None]) -> Iterator[Block]:
    """The components of calendars, what is nested in one with it; one "VCALENDAR" for each calendar that begins.

    `advance` is called now and then.
    """
    block: Block | None = None
    depth: list[str] = []
    for number, line in enumerate(_lines(file, advance), 1):
        edge = _EDGE.fullmatch(line.removeprefix("\ufeff"))
        begins, name = (edge[1].upper() == "BEGIN", edge[2].upper()) if edge else (False, "")
        if name == "VCALENDAR":
            if block is not None:
                block.problem = block.problem or "ics-cut"
                yield block
                block = None
            if begins:
                yield Block(name, number)
        elif block is None:
            if begins:
                block, depth = Block(name, number), [name]
                block.add(line)
        elif begins and name in ACTIVITIES:  # these never stand in each other: the one before was not ended
            block.problem = block.problem or "ics-cut"
            yield block
            block, depth = Block(name, number), [name]
            block.add(line)
        else:
            block.add(line)
            if begins:
                depth.append(name)
            elif name in depth:
                while depth.pop() != name:
                    pass
                if not depth:
                    yield block
                    block = None
    if block is not None:
        block.problem = block.problem or "ics-cut"
        yield block


def _lines(file: TextIO, advance: Callable[[], None]) -> Iterator[str]:
    """The lines without their ends; of one that never ends only pieces are held."""
    held = ""
    while chunk := file.read(_CHUNK):
        advance()
        *whole, held = _LINE_END.split(held + chunk)
        yield from whole
        if len(held) > 2 * MOST_CHARACTERS:
            yield held
            held = ""
    yield held.rstrip("\r")
