"""Saving what can be read of a damaged workspace into a new one: records from their tables, else from the journal,
else what lists and the search index say of them. The damaged one is not touched.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Value
from crm_desktop.domain.problem import MENDABLE
from crm_desktop.domain.progress import Progress
from crm_desktop.services import backups
from crm_desktop.services.passphrase import CLOSED
from crm_desktop.store import checking_links, checking_rows, closed_pages, mending, owner_only, salvaging
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.backup import FOLDER, PARTIAL
from crm_desktop.store.database import Database
from crm_desktop.store.file_cipher import FileCipher
from crm_desktop.store.workspace import ATTACHMENT_KEY, DATABASE, Workspace

_log = logging.getLogger(__name__)

_MENDED = MENDABLE - {"graph-differs", "index-damaged"}
_BESIDE = ("mappings", "rejected")
_OWN_CELLS = ("kind", "name", "company", "tier", "status", "owner")
_BLOCK = 1 << 18
_LONGEST_NAME = 60  # characters of words of which nobody knows which are the name


@dataclass(slots=True)
class Salvaged:
    """What came of it, by table: the rows that were `read`, those made again `from_journal`, contacts of which only
    lists or the search index tell (`in_part`), and those `lost`; `lines_lost` of the journal; attached `files` that
    came, and those that did not, nor did `files_lost` of mappings and rejected rows.
    """

    folder: Path
    read: Counter[str] = field(default_factory=Counter)
    from_journal: Counter[str] = field(default_factory=Counter)
    in_part: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    lines_lost: int = 0
    files: int = 0
    files_lost: int = 0


def salvage(folder: Path, target: Path, author: str, key: str = "", progress: Progress | None = None) -> Salvaged:
    """Save what can be read of the workspace in `folder` into a new one in `target`, encrypted with the same key.

    Raises UserError("salvage-target", path) where there is something already, and ("database-unreachable").
    """
    progress = progress or Progress()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UserError("salvage-target", path=target)
    if not (folder / DATABASE).is_file():
        raise UserError("database-unreachable", path=folder / DATABASE)
    owner_only.make_folder(target)
    workspace = Workspace(target, author, key)
    done = False
    try:
        with _copied(folder, target, key) as copy:
            cipher = _cipher(folder, copy, key)
            found = _save(copy, closed_pages.RESERVED if key else 0, workspace, progress)
            _save_files(Attachments(folder / "attachments", cipher), workspace, found, progress)
            for name in _BESIDE:
                _save_beside(folder / name, cipher, workspace, found, progress)
        done = True
    except OSError as error:
        raise UserError("salvage-failed", path=target, reason=error.strerror) from error
    finally:
        workspace.close()
        if not done:
            shutil.rmtree(target, ignore_errors=True)
    return found


@contextmanager
def _copied(folder: Path, target: Path, key: str) -> Iterator[Path]:
    """A plain copy to read from: opening a database with a log beside it may write into both, and of an encrypted one
    SQLCipher reads no page in which a bit differs.

    It lies where `backups.forget_begun` destroys what a program left that was killed.
    """
    aside = target / FOLDER / f".{secrets.token_hex(8)}{PARTIAL}"
    owner_only.make_folder(aside)
    try:
        for suffix in ("", "-wal"):
            source = folder / f"{DATABASE}{suffix}"
            if source.exists():
                shutil.copyfile(source, aside / source.name)
        if key:
            salvaging.open_pages(aside / DATABASE, key)
        yield aside / DATABASE
    finally:
        with suppress(OSError):
            for path in list(aside.iterdir()):
                owner_only.destroy(path)
            aside.rmdir()


def _cipher(folder: Path, copy: Path, key: str) -> FileCipher | None:
    """What opens the files of an encrypted workspace; backups know it, too, where the database cannot be read there."""
    places = [(copy, ""), *((backup.path, key) for backup in backups.listed(folder))] if key else []
    for path, opening in places:
        known = salvaging.value_of(path, opening, ATTACHMENT_KEY)
        if FileCipher.is_key(known):
            return FileCipher(bytes.fromhex(known))
    return None


def _save(copy: Path, reserved: int, workspace: Workspace, progress: Progress) -> Salvaged:
    found, database = Salvaged(workspace.folder), workspace.database
    source = salvaging.open_damaged(copy)
    try:
        copied = salvaging.copy_rows(source, database, progress)
        if copied.lacks or _lacks_lines(database):
            salvaging.copy_journal(copy, database, reserved)
        found.lines_lost = max(_lacks_lines(database), copied.there["change"] - _count(database, "change"))
        found.read.update({table: _count(database, table) for table in TABLES})
        _mend(workspace, progress)
        if copied.broken:
            salvaging.copy_broken(source, database, progress)
            _mend(workspace, progress)
        found.from_journal.update({table: _count(database, table) - found.read[table] for table in TABLES})
        found.in_part = _add_in_part(source, workspace)
    finally:
        source.close()
    for table in TABLES:
        if (lost := copied.there[table] - _count(database, table)) > 0:
            found.lost[table] = lost
    return found


def _mend(workspace: Workspace, progress: Progress) -> None:
    """What the journal tells becomes rows, and what it does not tell of the rows is told."""
    mending.mend(workspace.journal, _MENDED, progress, rows_hold=True)


def _lacks_lines(database: Database) -> int:
    return sum(lacking for _, lacking in checking_rows.gaps(database))


def _count(database: Database, table: str) -> int:
    (count,) = database.row(f"SELECT count(*) FROM {table}") or (0,)
    return int(count)


def _add_in_part(source: Database, workspace: Workspace) -> int:
    """Contacts of which nothing but lists or the search index tell; returns how many."""
    database, known, count = workspace.database, set(), 0
    with workspace.journal.batch("repair") as batch:
        for number, uid, cells in salvaging.of_lists(source):
            known.add(number)
            row = database.row("SELECT name = '' AND given = '' AND family = '' FROM contact WHERE uid = ?", (uid,))
            if row == (0,):
                continue
            count += 1
            own = {name: cells[name] for name in _OWN_CELLS if cells[name]}
            if row is None:
                batch.put("contact", own, uid, _parts(cells))
            else:  # made anew for parts that were found
                for name, value in own.items():
                    batch.set("contact", uid, name, value)
        known.update(row[0] for row in database.rows("SELECT id FROM contact"))
        for words in salvaging.of_index(source, known).values():
            batch.put("contact", {"kind": "individual", "name": words[:_LONGEST_NAME], "notes": words})
            count += 1
    return count


def _parts(cells: dict[str, str]) -> list[tuple[str, dict[str, Value]]]:
    parts: list[tuple[str, dict[str, Value]]] = [
        ("detail", {"kind": kind, "value": cells[kind], "position": 0}) for kind in ("email", "phone") if cells[kind]
    ]
    return [*parts, ("address", {"city": cells["city"], "position": 0})] if cells["city"] else parts


def _save_files(source: Attachments, workspace: Workspace, found: Salvaged, progress: Progress) -> None:
    for name in checking_links.attachments(workspace.database):
        progress.check()
        if source.holds(name):
            workspace.attachments.put_blocks(source.blocks(name), name)
            found.files += 1
        else:  # not there, or not what it was
            found.files_lost += 1


def _save_beside(
    folder: Path, cipher: FileCipher | None, workspace: Workspace, found: Salvaged, progress: Progress
) -> None:
    """Copy the files of a folder one by one, so that one that cannot be read keeps none of the others away."""

    def lost(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):  # the folder need not be there
            _log.warning("A folder beside the database cannot be read: %s", error.errno)
            found.files_lost += 1

    for place, _, names in os.walk(folder, onerror=lost):
        for name in sorted(names):
            progress.check()
            path = Path(place, name)
            target = workspace.folder / path.relative_to(folder.parent)
            try:
                owner_only.make_folder(target.parent)
                owner_only.write(target, _as_theirs(path, cipher, workspace.cipher))
            except OSError as error:
                _log.warning("A file beside the database did not come: %s", error.errno)
                found.files_lost += 1


def _as_theirs(path: Path, before: FileCipher | None, after: FileCipher | None) -> Iterator[bytes]:
    """What a file holds, closed anew where it was closed: the new workspace has a key of its own; OSError."""
    if not path.is_file():  # a link to nowhere, or what never ends
        raise OSError("no file")
    with path.open("rb") as file:
        if path.suffix != CLOSED or after is None:
            yield from iter(partial(file.read, _BLOCK), b"")
        elif before is None:
            raise OSError("its key is not known")
        else:
            yield from after.close(before.open(file))
