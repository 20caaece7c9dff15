"""The parts of a MIME message as ranges of its file (RFC 2046), so that no attachment is ever held whole.

The standard library's parser keeps the whole message in memory several times and recurses by its nesting; headers are
its work all the same, see `eml`.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from email.errors import MessageError
from email.message import Message
from email.parser import HeaderParser
from io import BytesIO
from itertools import islice
from typing import BinaryIO

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.encodings import find_encoding, known_encoding

_LINE = 1 << 16  # bytes of a line looked at at once
_BLOCK = 1 << 16
_MOST_HEADER = 1 << 18  # bytes of one header
_MOST_PARTS = 1000
_MOST_DEPTH = 30
_MOST_UU = 100  # files within a text; for each the text is gone through again
_MOST_PARAMETERS = 100  # of a header: the library takes the square of the time
_REPORT = 1 << 14  # lines between two reports of progress

MALFORMED = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError, MessageError)
"""What the standard library raises on headers that are none."""

_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


@dataclass(slots=True)
class Entity:
    """A part: its header, and where in the file its body begins and ends; `parent` is the number of the part it is in,
    -1 for the message itself.
    """

    parent: int
    header: Message
    start: int = 0
    end: int = 0

    @property
    def type(self) -> str:
        """The media type, in lower case; text/plain where it says none."""
        found = self.header.get("content-type", "")
        return str(found).partition(";")[0].strip().lower() or "text/plain"

    def parameter(self, name: str, header: str = "content-type") -> str:
        """A parameter of a header, decoded (RFC 2231); "" where there is none that can be read."""
        if str(self.header.get(header, "")).count(";") > _MOST_PARAMETERS:
            return ""
        try:
            found = self.header.get_param(name, "", header)
            if isinstance(found, tuple):
                from email.utils import collapse_rfc2231_value

                return collapse_rfc2231_value(found)
            return str(found or "")
        except MALFORMED:
            return ""


def scan(file: BinaryIO, progress: Progress, total: int = 0) -> list[Entity]:
    """All parts of the message in `file`, from its start; at most 1000 and 30 deep, what lies beyond is their body."""
    return _Scan(file, progress, total).run()


class _Scan:
    def __init__(self, file: BinaryIO, progress: Progress, total: int) -> None:
        self._file, self._progress, self._total = file, progress, total
        self._parts: list[Entity] = []
        self._open: list[tuple[bytes, int]] = []  # the boundaries that may come, outermost first, and whose they are
        self._current: Entity | None = None
        self._header: bytearray | None = None

    def run(self) -> list[Entity]:
        self._begin(-1, 0)
        position = count = before = 0  # `before`: the length of the line break before this line
        whole = True
        while line := self._file.readline(_LINE):
            count += 1
            if count % _REPORT == 0:
                self._progress.advance(position, self._total)
            boundary = self._boundary(line) if whole and self._open and line.startswith(b"--") else None
            after = position + len(line)
            if boundary is not None:
                self._end(position - before, position)
                depth, is_last = boundary
                del self._open[depth if is_last else depth + 1 :]
                if not is_last and len(self._parts) < _MOST_PARTS:
                    self._begin(self._open[depth][1], after)
            elif self._header is not None:
                if whole and not line.strip(b"\r\n"):
                    self._end_header(after)
                elif len(self._header) < _MOST_HEADER:
                    self._header += line
            whole = line.endswith(b"\n")
            before = 2 if line.endswith(b"\r\n") else int(whole)
            position = after
        self._end(position, position)
        return self._parts

    def _begin(self, parent: int, start: int) -> None:
        self._current = Entity(parent, Message(), start, start)
        self._parts.append(self._current)
        self._header = bytearray()

    def _end(self, end: int, line: int) -> None:
        if self._header is not None:
            self._end_header(line)
        if self._current is not None:
            self._current.end = max(end, self._current.start)
            self._current = None

    def _end_header(self, start: int) -> None:
        part, header = self._current, self._header
        assert part is not None
        assert header is not None
        self._header = None
        part.header = parse_header(bytes(header))
        part.start = part.end = start
        if part.type.startswith("multipart/") and len(self._open) < _MOST_DEPTH:
            boundary = part.parameter("boundary").rstrip().encode("utf-8", "replace")
            if boundary:
                self._open.append((b"--" + boundary, len(self._parts) - 1))
                self._current = None

    def _boundary(self, line: bytes) -> tuple[int, bool] | None:
        """Which of the boundaries that are open this line is, and whether it is the last of them."""
        line = line.rstrip()
        for depth in reversed(range(len(self._open))):
            boundary = self._open[depth][0]
            if line == boundary:
                return depth, False
            if line == boundary + b"--":
                return depth, True
        return None


def parse_header(header: bytes) -> Message:
    """The fields of a header, those in bare 8-bit letters too.

    By the policy that leaves fields as they are: the newer one's parser recurses and takes the square of the time of
    a field, and fails on some that are none.
    """
    header = header.removeprefix(b"\xef\xbb\xbf")
    if header.startswith(b"From "):  # a mailbox in the mbox format
        header = header.partition(b"\n")[2]
    try:
        return HeaderParser().parsestr(decoded(header, ""))
    except MALFORMED:
        return Message()


def decoded(content: bytes, charset: str) -> str:
    """Bytes as text: in the charset that they are said to be in, unless that is plainly wrong."""
    if charset and charset.lower() not in ("us-ascii", "ascii", "unknown-8bit", "8bit"):
        with suppress(UserError, *MALFORMED):  # then what it truly is, is to be found
            # It may have been cut in the middle of a letter.
            return codecs.getincrementaldecoder(known_encoding(charset))().decode(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # cut in the middle of a letter
            return content.decode("utf-8", "replace")
    try:
        return content.decode(find_encoding(BytesIO(content), ""), "replace")
    except (UserError, *MALFORMED):
        return content.decode("latin-1")


def body_blocks(file: BinaryIO, part: Entity) -> Iterator[bytes]:
    """The body of a part with its transfer encoding (RFC 2045, 6) undone, block by block."""
    encoding = str(part.header.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64":
        yield from _base64(_raw(file, part))
    elif encoding == "quoted-printable":
        yield from (binascii.a2b_qp(line) for line in lines(file, part))
    elif encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
        yield from uu_blocks(lines(file, part))
    else:
        yield from _raw(file, part)


def lines(file: BinaryIO, part: Entity) -> Iterator[bytes]:
    """The lines of a body as they stand, very long ones in pieces."""
    file.seek(part.start)
    left = part.end - part.start
    while left > 0 and (line := file.readline(min(left, 1 << 20))):
        left -= len(line)
        yield line


def _raw(file: BinaryIO, part: Entity) -> Iterator[bytes]:
    file.seek(part.start)
    left = part.end - part.start
    while left > 0 and (block := file.read(min(left, _BLOCK))):
        left -= len(block)
        yield block


def _base64(blocks: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for block in blocks:
        rest += block.translate(None, _NOT_BASE64)
        whole = len(rest) // 4 * 4
        if whole:
            yield binascii.a2b_base64(rest[:whole])
            rest = rest[whole:]
    if len(rest) > 1:
        yield binascii.a2b_base64(rest + b"=" * (4 - len(rest)))


_UU_BEGIN = re.compile(rb"begin [0-7]{3,4} (\S[^\r\n]*)")


def uu_names(found: Iterator[bytes]) -> list[str]:
    """The names of the files that stand uuencoded among these lines, one after another (POSIX uuencode)."""
    names = (decoded(match[1], "").strip() for line in found if (match := _UU_BEGIN.match(line)))
    return list(islice(names, _MOST_UU))


def uu_blocks(found: Iterator[bytes], number: int = 0) -> Iterator[bytes]:
    """The content of one of these files, by its number."""
    inside = False
    for line in found:
        if not inside:
            if _UU_BEGIN.match(line):
                inside = number == 0
                number -= 1
        elif line.rstrip() == b"end":
            return
        elif line.strip():
            try:
                yield binascii.a2b_uu(line)
            except binascii.Error:  # some programs put more at the end of a line than belongs there
                length = (((line[0] - 32) & 63) * 4 + 5) // 3
                try:
                    yield binascii.a2b_uu(line[:length])
                except binascii.Error:
                    return
