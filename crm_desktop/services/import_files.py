"""From a file to contacts: which reader it needs, and what becomes of the rows that could not be read."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.domain.progress import Progress
from crm_desktop.interchange import formats
from crm_desktop.interchange.csv_read import ReadRow, read_rows
from crm_desktop.interchange.csv_read import read as read_csv
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.json_format import read_json
from crm_desktop.interchange.mapping import Mapping, guess_mapping, load_mapping
from crm_desktop.interchange.records import Record, Rejected
from crm_desktop.interchange.sheet import Sheet, open_sheet
from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.services.importing import Outcome, import_records
from crm_desktop.store.workspace import Workspace


@dataclass(slots=True)
class Options:
    """How to read: None is found out. `mapping_file` is TOML, `on_match` as `importing.ON_MATCH` has it."""

    format: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None
    mapping_file: Path | None = None
    on_match: str = "update"


@dataclass(slots=True)
class Source:
    """A file made ready to be read. `sheet` and `mapping` are there where it is a table; the mapping may be changed."""

    path: Path
    format: str
    encoding: str | None = None
    sheet: Sheet | None = None
    mapping: Mapping | None = None

    def records(self, progress: Progress) -> Iterator[Record]:
        """What the file holds, streamed."""
        if self.sheet is not None and self.mapping is not None:
            return read_csv(self.sheet, self.mapping, progress)
        if self.format == "vcard":
            return read_vcards(self.path, self.encoding, progress)
        return read_json(self.path, progress)

    def rows(self, progress: Progress) -> Iterator[ReadRow]:
        """As `records`, those of a table with their cells."""
        if self.sheet is not None and self.mapping is not None:
            return read_rows(self.sheet, self.mapping, progress)
        return map(ReadRow, self.records(progress))


def open_source(path: Path, options: Options | None = None) -> Source:
    """Recognise the file; raises UserError where it is none that can be read."""
    options = options or Options()
    found = formats.by_name(options.format) if options.format else formats.detect(path)
    if found.name != "csv":
        return Source(path, found.name, options.encoding)
    sheet = open_sheet(path, options.encoding, options.delimiter, options.has_header)
    mapping = load_mapping(options.mapping_file, sheet) if options.mapping_file else guess_mapping(sheet)
    return Source(path, found.name, sheet.encoding, sheet, mapping)


def import_source(
    workspace: Workspace,
    source: Source,
    *,
    on_match: str = "update",
    dry_run: bool = False,
    progress: Progress | None = None,
) -> tuple[Outcome, Path | None]:
    """Import a file as one batch; returns what happened, and the file of the rejected rows, if there were any."""
    name = source.path.name.encode("utf-8", "replace").decode()  # it may hold bytes that are no text
    records = source.records(progress or Progress())
    outcome = import_records(workspace, name, records, on_match=on_match, dry_run=dry_run, progress=progress)
    saved = None if dry_run or not outcome.rejected else save_rejected(source, outcome.rejected, workspace.folder)
    return outcome, saved


def import_file(
    workspace: Workspace,
    path: Path,
    options: Options | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> tuple[Outcome, Path | None]:
    """`open_source` and `import_source` in one."""
    options = options or Options()
    source = open_source(path, options)
    return import_source(workspace, source, on_match=options.on_match, dry_run=dry_run, progress=progress)


def save_rejected(source: Source, rejected: list[Rejected], folder: Path) -> Path:
    """Write the rows that could not be read, under their header, to a file that can be mended and imported again."""
    stem, suffix = f"{source.path.stem[:60]}-{time.strftime('%Y%m%d-%H%M%S')}", source.path.suffix
    target = folder / "rejected" / f"{stem}{suffix}"
    target.parent.mkdir(parents=True, exist_ok=True)
    number = 1
    while target.exists():
        number += 1
        target = target.with_name(f"{stem}-{number}{suffix}")
    header = source.sheet.header_text.rstrip("\r\n") if source.sheet else ""
    with replace_file(target) as file:
        for text in (header, *(item.raw.rstrip("\r\n") for item in rejected)):
            if text:
                file.write(text.encode("utf-8", "replace") + b"\r\n")
    return target
