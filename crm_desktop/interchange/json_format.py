"""Contacts as JSON: an array of the objects of `domain.contact_json`, one a line, so that it streams and compares.

Photos are not in it. Reading takes any layout of white space, one object or many without an array, and
`{"contacts": […]}`. Only elements are in memory, never the file.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.contact_json import from_json, to_json
from crm_desktop.domain.names import set_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import known_uid
from crm_desktop.interchange.encodings import STRAY_BYTES, find_encoding
from crm_desktop.interchange.files import open_bytes, replace_file
from crm_desktop.interchange.records import Parsed, Record, Records, Rejected

MAX_ELEMENT = 1 << 24  # characters
RAW_KEPT = 1 << 16  # characters that are kept of what is too long

_CHUNK = 1 << 18
_OPENING = re.compile(r'\ufeff?\s*(?:\[|\{(?:[^][{}]*,)?\s*"contacts"\s*:\s*\[)?')
_BETWEEN = re.compile(r"[\s,]*")
_NUL_OR_SURROGATE = re.compile("[\x00\ud800-\udfff]")
_AT_THE_END = 16  # characters in which a literal or escape may be torn


def write_json(contacts: Iterable[Contact], path: Path, left_out: Counter[str] | None = None) -> int:
    """Write the contacts to a file that takes the place of `path` when all are written; gives their number.

    Photos are counted in `left_out`. Raises UserError as `replace_file` does.
    """
    done = 0
    with replace_file(path) as file:
        for contact in contacts:
            if contact.photo and left_out is not None:
                left_out["photo"] += 1
            text = json.dumps(to_json(contact), ensure_ascii=False)
            file.write((",\n" if done else "[\n").encode() + text.encode("utf-8", "replace"))
            done += 1
        file.write(b"\n]\n" if done else b"[]\n")
    return done


def read_json(path: Path, progress: Progress | None = None) -> Records:
    """The contacts of a file; progress is in bytes.

    Reasons: `json-broken` (reading goes on at the next line that begins as the broken element did; without one, it is
    all of the rest), `json-not-contact` (another shape), `json-too-long`, `nothing-usable`. Raises UserError as
    `open_bytes` and `find_encoding` do.
    """
    progress = progress or Progress()
    with open_bytes(path) as binary:
        total = path.stat().st_size
        encoding = find_encoding(binary, str(path))
        with TextIOWrapper(binary, encoding, STRAY_BYTES, newline="") as file:

            def advance() -> None:
                progress.check()
                progress.advance(binary.tell(), total)

            yield from _Elements(file, advance).records()


class _Broken(Exception):
    """An element that cannot be read; its argument is the reason."""


class _Elements:
    """The elements of the array in `file`. `_text` from `_at` on has been read and not yet used."""

    def __init__(self, file: TextIO, advance: Callable[[], None]) -> None:
        self._file = file
        self._advance = advance
        self._decoder = json.JSONDecoder()
        self._text = ""
        self._at = 0
        self._line = 1
        self._ended = False

    def records(self) -> Records:
        self._read_more()
        opening = _OPENING.match(self._text)
        self._move_to(opening.end() if opening else 0)
        while (before := self._blanks()) is not None and self._text[self._at] != "]":
            line = self._line
            try:
                element, end = self._decode()
            except _Broken as broken:
                yield Rejected(line, str(broken), self._skip(before))
            else:
                yield _record(line, element, self._text[self._at : end])
                self._move_to(end)

    def _read_more(self) -> None:
        """Grows by at least what is held, so that trying again costs no more than the reading."""
        held = self._text[self._at :]
        more = self._file.read(max(_CHUNK, len(held)))
        self._text, self._at, self._ended = held + more, 0, not more
        self._advance()

    def _move_to(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _blanks(self) -> str | None:
        """Passes what stands between two elements and gives its last line; None at the end of the file."""
        passed = ""
        while True:
            blanks = _BETWEEN.match(self._text, self._at)
            assert blanks is not None  # it may be empty
            passed = (passed + blanks[0])[-_CHUNK:]
            self._move_to(blanks.end())
            if self._at < len(self._text):
                return passed
            if self._ended:
                return None
            self._read_more()

    def _decode(self) -> tuple[object, int]:
        """The element at hand and where it ends."""
        while True:
            try:
                return self._decoder.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise _Broken("json-broken") from error
            except ValueError as error:
                if self._ended or not self._is_torn(error):
                    raise _Broken("json-broken") from error
                if len(self._text) - self._at > MAX_ELEMENT:
                    raise _Broken("json-too-long") from error
            self._read_more()

    def _is_torn(self, error: ValueError) -> bool:
        """Whether it may be that only the end of the element has not been read yet."""
        return isinstance(error, json.JSONDecodeError) and (
            error.pos >= len(self._text) - _AT_THE_END or error.msg.startswith("Unterminated string")
        )

    def _skip(self, before: str) -> str:
        """Passes the broken element, up to a line that begins an object just as it did; gives its text."""
        _, line_break, indent = before.rpartition("\n")
        begins = re.compile(rf"\n{re.escape(indent)}(?=\{{)") if line_break else re.compile(r"(?!)")
        skipped = ""
        found = begins.search(self._text, self._at)
        while found is None and not self._ended:
            end = max(self._at, len(self._text) - len(indent) - 2)
            skipped = (skipped + self._text[self._at : end])[:RAW_KEPT]
            self._move_to(end)
            self._read_more()
            found = begins.search(self._text, self._at)
        end = found.start() if found else len(self._text)
        skipped = (skipped + self._text[self._at : end])[:RAW_KEPT]
        self._move_to(end)
        return skipped


def _record(line: int, element: object, raw: str) -> Record:
    try:
        contact = _contact(_clean(element) if "\\u" in raw else element)
    except (ValueError, RecursionError):
        return Rejected(line, "json-not-contact", raw)
    if contact == Contact(kind=contact.kind):
        return Rejected(line, "nothing-usable", raw)
    return Parsed(line, contact)


def _contact(element: object) -> Contact:
    if not isinstance(element, dict):
        raise ValueError("an object was expected")
    contact = from_json(element)
    if contact.kind not in ("individual", "org"):
        raise ValueError(f"{contact.kind} is no kind")
    uid = known_uid(contact.uid)
    if contact.uid and not uid:
        contact.source_uids.append(Labelled("json", contact.uid))
    contact.uid = uid
    contact.company_uid = known_uid(contact.company_uid)
    if not uid and not (contact.given or contact.family):
        set_name(contact, contact.name)
    return contact


def _clean(value: Any) -> Any:
    """Without what JSON can write and no text may hold: NUL, and halves of characters."""
    if isinstance(value, str):
        return _NUL_OR_SURROGATE.sub("", value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(item) for key, item in value.items()}
    return value
