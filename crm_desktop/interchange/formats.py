"""Which formats there are, which one a file has, and how each is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.csv_write import write_csv
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.json_format import write_json
from crm_desktop.interchange.layout_rows import Layout
from crm_desktop.interchange.vcard_write import VERSIONS, Version, write_vcards

# Gives the contacts from the first one, as often as it is asked: a table must know its columns before its rows.
Contacts: TypeAlias = Callable[[], Iterable[Contact]]


class Write(Protocol):
    """Takes the place of the file at a path, in the layout (of a table) named; gives the number of contacts written.

    What there is no place for is counted in `left_out`, as `laid_out` tells.
    """

    def __call__(
        self, contacts: Contacts, path: Path, layout: Layout, left_out: Counter[str], progress: Progress
    ) -> int: ...


@dataclass(frozen=True, slots=True)
class Format:
    """A format of files of contacts. `suffixes` are those of its file names, the usual one first; a table has
    layouts.
    """

    name: str
    suffixes: tuple[str, ...]
    write: Write
    is_table: bool = False


def _write_csv(contacts: Contacts, path: Path, layout: Layout, left_out: Counter[str], progress: Progress) -> int:
    return write_csv(contacts, path, layout, left_out)


def _write_xlsx(contacts: Contacts, path: Path, layout: Layout, left_out: Counter[str], progress: Progress) -> int:
    from crm_desktop.interchange.xlsx_write import write_xlsx

    return write_xlsx(contacts, path, layout, left_out, progress)


def _write_vcards(
    contacts: Contacts, path: Path, layout: Layout, left_out: Counter[str], progress: Progress, *, version: Version
) -> int:
    return write_vcards(contacts(), path, version, left_out)


def _write_json(contacts: Contacts, path: Path, layout: Layout, left_out: Counter[str], progress: Progress) -> int:
    return write_json(contacts(), path, left_out)


CSV = Format("csv", (".csv",), _write_csv, is_table=True)
XLSX = Format("xlsx", (".xlsx",), _write_xlsx, is_table=True)
VCARD = Format("vcard", (".vcf", ".vcard"), partial(_write_vcards, version="3.0"))
JSON = Format("json", (".json",), _write_json)
FORMATS = (CSV, VCARD, JSON)
# What only writing tells apart.
VCARD_VERSIONS = tuple(Format(f"vcard-{v}", (".vcf",), partial(_write_vcards, version=v)) for v in VERSIONS)

_HEAD = 1 << 16  # bytes
_MARK = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?"  # of UTF-8 or UTF-16
_BEGIN_CARD = re.compile(rb"(?:^|[\r\n])" + _MARK + rb"[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?:[\r\n]|$)", re.IGNORECASE)
_BEGIN_CALENDAR = re.compile(_MARK + rb"\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
_BEGIN_MARKUP = re.compile(_MARK + rb"\s*<(?:!DOCTYPE|html|\?xml)\b", re.IGNORECASE)  # a sign-in page, most likely
_BEGIN_JSON = re.compile(_MARK + rb"\s*(?:\[\s*[\[{\"\]]|\{\s*[\"}])")


def by_name(name: str) -> Format:
    """The format that a user named, or its suffix; raises UserError("format-unknown", format, formats)."""
    return _named(name, FORMATS)


def for_writing(path: Path, name: str | None = None) -> Format:
    """The format to write a file in: the one named, which may be "vcard-4.0", else the one that its suffix tells.

    Raises UserError as `by_name` does.
    """
    return _named(name or path.suffix[1:] or path.name, (*FORMATS, XLSX, *VCARD_VERSIONS))


def _named(name: str, formats: tuple[Format, ...]) -> Format:
    for found in formats:
        if name.lower() == found.name or f".{name.lower()}" in found.suffixes:
            return found
    raise _unknown(name)


def detect(path: Path) -> Format:
    """The format of a file to read: by its content, else by its suffix, else CSV, which has no marks.

    Raises UserError as `open_bytes` does, `format-unknown` for a calendar, `table-not-found` (path) for a web page.
    """
    with open_bytes(path) as file:
        head = file.read(_HEAD).replace(b"\0", b"")  # what is ASCII in UTF-16 is ASCII without them
    if _BEGIN_CALENDAR.match(head):
        raise _unknown("icalendar")
    if _BEGIN_MARKUP.match(head):
        raise UserError("table-not-found", path=str(path))
    if _BEGIN_CARD.search(head):
        return VCARD
    if _BEGIN_JSON.match(head):
        return JSON
    return next((found for found in FORMATS if path.suffix.lower() in found.suffixes), CSV)


def _unknown(name: str) -> UserError:
    return UserError("format-unknown", format=name, formats=", ".join(found.name for found in FORMATS))
