"""What the tests of tables share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.csv_read import read
from crm_desktop.interchange.csv_write import write_csv
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.records import Parsed, Record, Rejected
from crm_desktop.interchange.sheet import open_sheet

FILES = Path(__file__).parent / "files"


def records(path: Path, encoding: str | None = None) -> list[Record]:
    """What is read from the file with nothing told."""
    sheet = open_sheet(path, encoding)
    return list(read(sheet, guess_mapping(sheet), Progress()))


def contacts(path: Path) -> list[Contact]:
    """The contacts of a file of which nothing is rejected."""
    found = records(path)
    assert not [record for record in found if isinstance(record, Rejected)]
    return [record.contact for record in found if isinstance(record, Parsed)]


def fixture(name: str) -> list[Contact]:
    """The contacts of one of the files beside the tests."""
    return contacts(FILES / name)


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """A file with the text, line ends and all."""
    path = folder / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path


def written(folder: Path, found: Sequence[Contact], layout: str = "full") -> Path:
    """The contacts in a file."""
    path = folder / f"{layout}.csv"
    assert write_csv(lambda: found, path, layout) == len(found)
    return path
