"""Which formats there are to write, and how each is written."""

from __future__ import annotations

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
FORMATS = (CSV, XLSX, VCARD, JSON)
_CALENDARS = ("ics", "icalendar")
# What only writing tells apart.
VCARD_VERSIONS = tuple(Format(f"vcard-{v}", (".vcf",), partial(_write_vcards, version=v)) for v in VERSIONS)


def is_calendar(path: Path, name: str | None = None) -> bool:
    """Whether a calendar is to be written: it holds activities, and no contacts."""
    return name in _CALENDARS if name else path.suffix[1:].lower() in _CALENDARS


def for_writing(path: Path, name: str | None = None) -> Format:
    """The format to write a file in: the one named, which may be "vcard-4.0", else the one that its suffix tells.

    Raises UserError("format-unknown", format, formats).
    """
    wanted = (name or path.suffix[1:] or path.name).lower()
    for found in (*FORMATS, *VCARD_VERSIONS):
        if wanted == found.name or f".{wanted}" in found.suffixes:
            return found
    known = ", ".join(found.name for found in FORMATS)
    raise UserError("format-unknown", format=name or path.suffix[1:] or path.name, formats=known)
