"""From a file to contacts: which reader it needs, and what becomes of the rows that could not be read."""

from __future__ import annotations

import codecs
import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange import recognising
from crm_desktop.interchange.csv_cells import neutralise_row
from crm_desktop.interchange.csv_read import ReadRow, read_rows
from crm_desktop.interchange.csv_read import read as read_csv
from crm_desktop.interchange.files import free_path, replace_file
from crm_desktop.interchange.json_format import read_json
from crm_desktop.interchange.ldif_read import read_ldif
from crm_desktop.interchange.mapping import Mapping as Columns
from crm_desktop.interchange.mapping import guess_mapping, load_mapping
from crm_desktop.interchange.records import Record, Rejected
from crm_desktop.interchange.sheet import Sheet, open_sheet
from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.interchange.workbook_sheet import WorkbookSheet, open_workbook_sheet
from crm_desktop.services.before_import import BeforeImport
from crm_desktop.services.custom_fields import custom_fields
from crm_desktop.services.importing import Decision, Outcome, import_records
from crm_desktop.store import owner_only
from crm_desktop.store.workspace import Workspace

_LONG = 1 << 20  # bytes of a file, some thousands of rows


@dataclass(slots=True)
class Options:
    """How to read: None is found out. `sheet` is the name or number of one of a workbook, `mapping_file` is TOML,
    `on_match` as `importing.ON_MATCH` has it.
    """

    format: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None
    sheet: str | None = None
    mapping_file: Path | None = None
    on_match: str = "update"


@dataclass(slots=True)
class Source:
    """A file made ready to be read. `sheet` and `mapping` are there where it is a table; the mapping may be changed."""

    path: Path
    format: str
    encoding: str | None = None
    sheet: Sheet | None = None
    mapping: Columns | None = None

    def records(self, progress: Progress) -> Iterator[Record]:
        """What the file holds, streamed."""
        if self.sheet is not None and self.mapping is not None:
            return read_csv(self.sheet, self.mapping, progress)
        if self.format == "vcard":
            return read_vcards(self.path, self.encoding, progress)
        if self.format == "ldif":
            return read_ldif(self.path, self.encoding, progress)
        return read_json(self.path, progress)

    @property
    def is_long(self) -> bool:
        """Whether reading it is worth a process of its own; other workbooks are held in memory as a whole."""
        is_streamed = not isinstance(self.sheet, WorkbookSheet) or self.format in ("xlsx", "ods")
        return is_streamed and self.path.stat().st_size >= _LONG

    @property
    def sheets(self) -> list[str]:
        """The names of the sheets of a workbook; none of any other file."""
        return self.sheet.names if isinstance(self.sheet, WorkbookSheet) else []

    def know_fields(self, workspace: Workspace) -> dict[str, str]:
        """Read the custom fields of the workspace as what they are; returns the types of all, by name."""
        if self.mapping is None:
            return {}
        self.mapping.types |= {each.name: each.type for each in custom_fields(workspace.database)}
        return self.mapping.types

    def rows(self, progress: Progress) -> Iterator[ReadRow]:
        """As `records`, those of a table with their cells."""
        if self.sheet is not None and self.mapping is not None:
            return read_rows(self.sheet, self.mapping, progress)
        return map(ReadRow, self.records(progress))


def open_source(path: Path, options: Options | None = None) -> Source:
    """Recognise the file; raises UserError where it is none that can be read."""
    options = options or Options()
    found = recognising.by_name(options.format) if options.format else recognising.detect(path)
    if found.is_workbook:
        return _of_table(path, found.name, open_workbook_sheet(path, found, options.sheet, options.has_header), options)
    if found is not recognising.CSV:
        return Source(path, found.name, options.encoding)
    return _of_table(
        path, found.name, open_sheet(path, options.encoding, options.delimiter, options.has_header), options
    )


def _of_table(path: Path, name: str, sheet: Sheet, options: Options) -> Source:
    mapping = load_mapping(options.mapping_file, sheet) if options.mapping_file else guess_mapping(sheet)
    return Source(path, name, sheet.encoding or None, sheet, mapping)


def import_source(
    workspace: Workspace,
    source: Source,
    *,
    on_match: str = "update",
    dry_run: bool = False,
    decisions: Mapping[int, Decision] | None = None,
    outcome: Outcome | None = None,
    progress: Progress | None = None,
    before: BeforeImport | None = None,
) -> tuple[Outcome, Path | None]:
    """Import a file as one batch; returns what happened, and the file of the rejected rows, if there were any.

    `decisions`, `outcome` and `before` are those of `import_records`.
    """
    name = source.path.name.encode("utf-8", "replace").decode()  # it may hold bytes that are no text
    types = source.know_fields(workspace)
    records = source.records(progress or Progress())
    outcome = import_records(
        workspace, name, records, on_match=on_match, dry_run=dry_run, decisions=decisions, field_types=types,
        outcome=outcome, progress=progress, before=before,
        again=source.records if source.is_long else None,
    )  # fmt: skip
    saved = None
    if outcome.rejected and not dry_run:
        saved = free_name(rejected_folder(workspace, source.path) / rejected_name(source))
        save_rejected(source, outcome.rejected, saved)
        owner_only.tighten(saved)
    return outcome, saved


def import_file(
    workspace: Workspace,
    path: Path,
    options: Options | None = None,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    before: BeforeImport | None = None,
) -> tuple[Outcome, Path | None]:
    """`open_source` and `import_source` in one."""
    options = options or Options()
    source = open_source(path, options)
    return import_source(
        workspace, source, on_match=options.on_match, dry_run=dry_run, progress=progress, before=before
    )


def rejected_name(source: Source) -> str:
    """How a file of the rows that were rejected is called."""
    suffix = ".csv" if source.sheets else source.path.suffix
    return f"{source.path.stem[:60]}-{time.strftime('%Y%m%d-%H%M%S')}{suffix}"


def rejected_folder(workspace: Workspace, source: Path) -> Path:
    """Where rows go that were rejected: the workspace's folder "rejected". Nothing lies open in an encrypted one: there
    they go beside the file that they came from, or into a new folder of the system where that cannot be written.
    """
    if workspace.cipher is None:
        return workspace.folder / "rejected"
    return source.parent if os.access(source.parent, os.W_OK) else Path(tempfile.mkdtemp(prefix="crm-desktop-"))


def free_name(path: Path) -> Path:
    """The path, or where it is taken the next one like it; its folder is there. Raises UserError("file-unwritable")."""
    try:
        owner_only.make_folder(path.parent)
    except OSError as error:
        raise UserError("file-unwritable", path=str(path), detail=error.strerror) from error
    return free_path(path.parent, path.name)


def save_rejected(source: Source, rejected: list[Rejected], path: Path) -> None:
    """Write the rows that could not be read, under their header, to a file that can be mended and imported again.

    Those of a table as `neutralise_row` makes them, behind a byte order mark: a spreadsheet will be used to mend them.
    """
    header = source.sheet.header_text.rstrip("\r\n") if source.sheet else ""
    with replace_file(path) as file:
        if source.sheet:
            file.write(codecs.BOM_UTF8)
        for text in (header, *(item.raw.rstrip("\r\n") for item in rejected)):
            if text:
                text = neutralise_row(text) if source.sheet else text
                file.write(text.encode("utf-8", "replace") + b"\r\n")
