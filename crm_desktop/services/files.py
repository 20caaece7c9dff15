"""Files of contacts and activities: kept by their content, shown by the system from a copy, never run."""

from __future__ import annotations

import mimetypes
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.file_names import PROGRAM_HEAD, harmless_name, is_openable
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.files import open_bytes, replace_file
from crm_desktop.services import office, shared_files
from crm_desktop.store.files import TABLES, File, of
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.folder import FolderChannel

__all__ = [
    "Added", "File", "attach", "bring", "cells", "clear", "copy_into", "is_here", "keep", "may_open", "of", "remove",
    "save_as",
]  # fmt: skip

MOST_BYTES = 1 << 30
"""Of one file."""
_BLOCK = 1 << 18


@dataclass(slots=True)
class Added:
    """What attaching files did: the batch, if any; how many came; and the files that did not, with the reason."""

    batch: BatchInfo | None = None
    count: int = 0
    refused: list[tuple[Path, UserError]] = field(default_factory=list)


def attach(
    workspace: Workspace, owner: Uid, paths: Sequence[Path], kind: str = "contact", progress: Progress | None = None
) -> Added:
    """Add files to a contact or an activity, all in one batch; one that is there already is not added again."""
    progress = progress or Progress()
    added = Added()
    total, done = sum(_size(path) for path in paths), 0
    kept: list[dict[str, Value]] = []
    for path in paths:
        try:
            blocks = _counted(_blocks_of(path), done, total, progress)
            kept.append(cells(path.name, mimetypes.guess_type(path.name)[0] or "", *keep(workspace, blocks)))
        except UserError as error:
            added.refused.append((path, error))
        done += _size(path)
    table = TABLES[kind]
    subject = str(kept[0]["name"]) if len(kept) == 1 else str(len(kept))
    with workspace.journal.batch("attach", subject) as batch:
        there = set(
            workspace.database.rows(f"SELECT name, digest FROM {table} WHERE {kind} = ? AND deleted = 0", (owner,))
        )
        for each in kept:
            if (each["name"], each["digest"]) not in there:
                there.add((each["name"], each["digest"]))
                batch.put(table, {kind: owner, **each})
                added.count += 1
    added.batch = batch.info if batch.changes else None
    return added


def keep(workspace: Workspace, blocks: Iterable[bytes]) -> tuple[str, int]:
    """Keep a content block by block; returns its digest and size."""
    return workspace.attachments.put_blocks(blocks)


def cells(name: str, media_type: str, digest: str, size: int) -> dict[str, Value]:
    """The cells of a file's record, but for what it belongs to."""
    shown = name.encode("utf-8", "replace").decode()  # bytes that are no text
    return {"name": harmless_name(shown), "media_type": media_type, "digest": digest, "size": size}


def remove(workspace: Workspace, files: Sequence[File]) -> BatchInfo | None:
    """Take files away from what they belong to; equal ones that another computer added go with them."""
    subject = files[0].name if len(files) == 1 else str(len(files))
    with workspace.journal.batch("remove-file", subject) as batch:
        for file in files:
            kind = next(kind for kind, table in TABLES.items() if table == file.table)
            equal = workspace.database.rows(
                f"SELECT uid FROM {file.table} WHERE {kind} = ? AND name = ? AND digest = ? AND deleted = 0",
                (file.owner, file.name, file.digest),
            )
            batch.set_many(file.table, "deleted", ((uid, 1) for (uid,) in equal))
    return batch.info if batch.changes else None


def is_here(workspace: Workspace, file: File) -> bool:
    """Whether the content is on this computer, as far as its size tells."""
    return workspace.attachments.is_name(file.digest) and (
        workspace.attachments.size(file.digest) == file.size > 0 or workspace.attachments.holds(file.digest)
    )


def bring(workspace: Workspace, file: File) -> None:
    """Have the content here, verified, from the office's folder if need be.

    UserError("attachment-away", name) where it may come yet, "attachment-lost" (name) where it was here.
    """
    if workspace.attachments.holds(file.digest):
        return
    ours = office.current(workspace)
    if ours is not None and ours.syncing and workspace.attachments.is_name(file.digest):
        cipher = office.cipher_of(workspace.database)
        if shared_files.fetch(workspace, FolderChannel(ours.folder), cipher, file.digest):
            return
        raise UserError("attachment-away", name=file.name)
    raise UserError("attachment-lost", name=file.name)


def may_open(workspace: Workspace, file: File) -> bool:
    """Whether the system may open it: what is a program, or may hold one, is saved only."""
    try:
        head = next(workspace.attachments.blocks(file.digest), b"")[:PROGRAM_HEAD]
    except OSError:
        head = b""  # not here yet
    return is_openable(file.name, head)


def copy_into(workspace: Workspace, file: File, folder: Path) -> Path:
    """A copy with the file's name that nobody can take for the file itself, as it may only be read; UserError where
    the content is not here or cannot be written.
    """
    bring(workspace, file)
    target = folder / file.digest[:16] / harmless_name(file.name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if _size(target) != file.size:
            target.unlink(missing_ok=True)
            save_as(workspace, file, target)
        target.chmod(0o400)
    except OSError as error:
        raise UserError("file-unwritable", path=str(target), detail=error.strerror) from error
    return target


def save_as(workspace: Workspace, file: File, path: Path) -> None:
    """Write the file to where the user wants it."""
    bring(workspace, file)
    with replace_file(path) as out:
        for block in workspace.attachments.blocks(file.digest):
            out.write(block)


def clear(folder: Path) -> None:
    """Remove the copies that were made to be opened; one that a program still holds stays."""
    for path in folder.rglob("*"):
        with suppress(OSError):
            path.chmod(0o700)  # Windows removes nothing that can only be read
    shutil.rmtree(folder, ignore_errors=True)


def _blocks_of(path: Path) -> Iterator[bytes]:
    if _size(path) > MOST_BYTES:
        raise UserError("attachment-too-large", path=str(path), limit=MOST_BYTES >> 20)
    with open_bytes(path) as file:
        try:
            while block := file.read(_BLOCK):
                yield block
        except OSError as error:
            raise UserError("file-unreadable", path=str(path), detail=error.strerror) from error


def _counted(blocks: Iterator[bytes], done: int, total: int, progress: Progress) -> Iterator[bytes]:
    for block in blocks:
        done += len(block)
        progress.advance(done, total)
        yield block


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
