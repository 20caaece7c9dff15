"""A backup that was damaged, by the disk or by somebody: looked into and put in place."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.services import backups, restoring
from crm_desktop.services import contacts as writing
from crm_desktop.store import backup_reading, queries
from crm_desktop.store.workspace import Workspace
from tests.fuzz.reader import Lost, Reader

_EDIT = 4  # bytes of an input: a place in the file, and what stands there


@cache
def _sound() -> bytes:
    """A backup with its attachments."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Workspace(Path(folder) / "workspace", "fuzz")) as workspace,
    ):
        contact = Contact(given="Ana", family="Lee", emails=[Labelled("work", "ana@example.com")])
        writing.set_photo(workspace, writing.create(workspace, contact), b"x" * 99)
        return backups.save(workspace, Path(folder) / "backup.db").read_bytes()


def _damaged(data: bytes) -> bytes:
    """The sound one with single bytes changed; of a last few bytes that are no edit, cut off there."""
    content = bytearray(_sound())
    whole = len(data) - len(data) % _EDIT
    for at in range(0, whole, _EDIT):
        content[int.from_bytes(data[at : at + _EDIT - 1], "big") % len(content)] = data[at + _EDIT - 1]
    rest = data[whole:]
    return bytes(content[: int.from_bytes(rest, "big") % len(content)] if rest else content)


def _restore(path: Path) -> None:
    backup_reading.contacts_in(path, "")
    backup_reading.was_taken_elsewhere(path, "")
    folder = path.parent / "workspace"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    key = restoring.key_for(path, "")
    restored = restoring.restore_anew(folder, path, key)
    with closing(Workspace(folder, "fuzz", key)) as workspace:
        if queries.count_contacts(workspace.database) > restored.contacts:
            raise Lost("contacts that are in no backup")


BACKUPS = {"backup": Reader(".db", lambda: [b"", b"\0\0\x12\1", b"\0\x40\0"], ("\0\0\x64", "\r", "\n"), _restore,
    wrap=_damaged, longest=256, share=0.25)}  # fmt: skip
