"""What must hold of a workspace whenever it is opened again."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES, Type
from crm_desktop.services import backups, checking, passphrase, unused_files
from crm_desktop.store import keys
from crm_desktop.store.backup import verify
from crm_desktop.store.database import Database
from crm_desktop.store.opening import fits
from crm_desktop.store.workspace import DATABASE, Workspace

PASSPHRASES = ("first passphrase", "second passphrase")
"""Those that scenes give to a workspace."""
_OURS = re.compile(
    r"workspace\.db(-wal|-shm)?|attachments/../[0-9a-f]{64,}(\.aside)?|backups/\d{8}-\d{6}-\d{3}-\w+\.db|"
    r"backups/\d{8}-\d{6}-\d{3}-unreadable/workspace\.db(-wal|-shm|-journal)?|rejected/[^.][^/]*|mappings/[^.][^/]*"
)
_LONG_AGO = 400 * 24 * 60 * 60

Content = tuple[object, ...]


@contextmanager
def opened(folder: Path) -> Iterator[Workspace]:
    """The workspace, opened as the program opens it, whichever of the passphrases it has."""
    workspace = Workspace(folder, "Me", key_of(folder / DATABASE))
    try:
        passphrase.resume(workspace)
        yield workspace
    finally:
        workspace.close()


def key_of(path: Path) -> str:
    """What opens a database; "" where it is plain or not there."""
    if not path.is_file() or not keys.looks_encrypted(path):
        return ""
    for one in PASSPHRASES:
        if fits(path, key := keys.derive(one, path)):
            return key
    raise UserError("passphrase-wrong", path=path)


def content(workspace: Workspace) -> Content:
    """What a user would see again: actions, records but for their identifiers, attached files."""
    database = workspace.database
    tables = [
        (name, sorted(database.rows(f"SELECT {', '.join(fields)} FROM {name}"), key=repr))
        for name, table in TABLES.items()
        if (fields := [field.name for field in table.fields if field.type is not Type.UID])
    ]
    actions = database.rows("SELECT action, subject, changes FROM batch ORDER BY id")
    return (actions, tables)


def judge(folder: Path) -> None:
    """The workspace is whole and so is every backup of it, and what was left half done goes away."""
    with opened(folder) as workspace:
        wrong = [problem for problem in checking.check(workspace) if not problem.harmless]
        assert not wrong, f"check finds {wrong}"
        for backup in backups.listed(folder):
            with closing(Database.to_look_at(backup.path, key_of(backup.path))) as database:
                verify(database, _Silent())
        _tidy(workspace)
        left = [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]
        left = [name for name in left if not _OURS.fullmatch(name)]
        assert not left, f"left for ever: {left}"


def _tidy(workspace: Workspace) -> None:
    """What the program does by itself, after some time."""
    now = time.time()
    for path in workspace.folder.rglob("*"):
        if not _OURS.fullmatch(str(path.relative_to(workspace.folder))):
            os.utime(path, (now - _LONG_AGO, now - _LONG_AGO))
    backups.rotate(workspace.folder, datetime.now(UTC) + timedelta(days=1))
    unused_files.tidy(workspace, now + _LONG_AGO)


class _Silent:
    def check(self) -> None: ...
