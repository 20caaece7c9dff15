"""Setting, changing and removing the passphrase of a workspace: its database, its attachments and its backups.

At whichever step the program is stopped, the workspace opens: with the old passphrase until the new database takes the
old one's place, with the new one from then on. What follows the database is done again when it opens next (`resume`).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.store import keys, owner_only, rekeying
from crm_desktop.store import office as kept
from crm_desktop.store.file_cipher import FileCipher
from crm_desktop.store.opening import fits
from crm_desktop.store.workspace import ATTACHMENT_KEY, DATABASE, Workspace

_log = logging.getLogger(__name__)

SHORTEST = 8
"""Characters of a passphrase."""
_FOLLOWS = "rekeyed_from"  # the name under which is kept that files follow yet, and which key backups may have still
_PLAIN = "plain"
_BLOCK = 1 << 18
CLOSED = ".closed"
"""The ending of a file of rejected rows that is closed with its workspace."""
_USELESS = ("database-damaged", "database-foreign")


@dataclass(slots=True)
class Changed:
    """What was done: `key` opens the workspace now, "" none. `backups` is how many follow; `others` are those that
    neither the old nor the new passphrase opens, and that stayed as they were.
    """

    key: str = ""
    backups: int = 0
    others: list[Path] = field(default_factory=list)


def change(
    folder: Path, key: str, passphrase: str, *, delete_backups: bool = False, progress: Progress | None = None
) -> Changed:
    """Give a workspace that nobody has open a passphrase, or another one; `key` is what opens it now, "" a plain one.

    Backups in its folder follow, or are deleted if that is wanted. Raises UserError, among them "workspace-in-use"
    and "passphrase-short"; then all is as it was, unless the database had its new key already.
    """
    progress = progress or Progress()
    if len(passphrase) < SHORTEST:
        raise UserError("passphrase-short", least=SHORTEST)
    new = keys.new(passphrase)
    with rekeying.alone(folder / DATABASE, key) as database:
        values = {
            ATTACHMENT_KEY: kept.get(database, ATTACHMENT_KEY) or FileCipher.new_key().hex(),
            _FOLLOWS: key or _PLAIN,
        }
        rekeying.replace(database, new, values, progress)
    workspace = Workspace(folder, "", new)
    try:
        if delete_backups:
            _delete_backups(folder)
        return _follow(workspace, progress)
    finally:
        workspace.close()


def remove(folder: Path, key: str, progress: Progress | None = None) -> Changed:
    """Take the passphrase from a workspace that nobody has open; backups follow. Raises UserError; then all is, or
    becomes when it is opened next, as it was.
    """
    progress = progress or Progress()
    with rekeying.alone(folder / DATABASE, key):
        pass  # before anything is begun
    workspace = Workspace(folder, "", key)
    try:
        kept.put(workspace.database, _FOLLOWS, key)
        workspace.attachments.open_all(progress)
        _open_rejected(workspace)
        changed = _rekey_backups(workspace, "", progress)
    finally:
        workspace.close()
    with rekeying.alone(folder / DATABASE, key) as database:
        rekeying.replace(database, "", {ATTACHMENT_KEY: "", _FOLLOWS: ""}, progress)
    return changed


def resume(workspace: Workspace) -> None:
    """End what a change began that was stopped; called when a workspace was opened. What is in the way is logged, and
    tried again next time: the workspace can be used as it is.
    """
    if not kept.get(workspace.database, _FOLLOWS):
        return
    try:
        _follow(workspace, Progress())
    except UserError as error:
        _log.warning("Changing the passphrase is not finished: %s", error.code)


def is_encrypted(workspace: Workspace) -> bool:
    """Whether it has a passphrase."""
    return bool(workspace.database.key)


def _follow(workspace: Workspace, progress: Progress) -> Changed:
    rekeying.clear(workspace.folder)
    if is_encrypted(workspace):
        workspace.attachments.close_all(progress)
        _close_rejected(workspace)
    changed = _rekey_backups(workspace, workspace.database.key, progress)
    kept.put(workspace.database, _FOLLOWS, "")
    return changed


def _rekey_backups(workspace: Workspace, key: str, progress: Progress) -> Changed:
    """Give all backups that one of the keys opens this one."""
    before = kept.get(workspace.database, _FOLLOWS)
    changed = Changed(key)
    for path in backups(workspace.folder):
        progress.check()
        rekeying.clear(path.parent)
        opening = _key_of(path, {"" if before == _PLAIN else before, workspace.database.key})
        if opening is None:
            changed.others.append(path)
            continue
        if opening != key:
            values = {ATTACHMENT_KEY: kept.get(workspace.database, ATTACHMENT_KEY) if key else "", _FOLLOWS: ""}
            try:
                with rekeying.alone(path, opening) as database:
                    rekeying.replace(database, key, values, progress)
            except UserError as error:
                if error.code not in _USELESS:
                    raise
                changed.others.append(path)
                continue
        changed.backups += 1
    return changed


def backups(folder: Path) -> list[Path]:
    """The backups that lie in the folder of a workspace."""
    return sorted(path for path in (folder / "backups").rglob("*.db") if path.is_file())


def _key_of(path: Path, known: set[str]) -> str | None:
    """Which key opens a file, None if neither of these does."""
    try:
        if not keys.looks_encrypted(path):
            return "" if fits(path, "") else None
        return next((key for key in known if key and fits(path, key)), None)
    except UserError:  # a file that is damaged, or cannot be read, stays as it is
        return None


def _delete_backups(folder: Path) -> None:
    for path in backups(folder):
        with _writing(path):
            owner_only.destroy(path)


def _close_rejected(workspace: Workspace) -> None:
    """Rows that imports could not read; nobody reads them there while the workspace has a passphrase."""
    for path in _rejected(workspace):
        if path.suffix != CLOSED and workspace.cipher is not None:
            with path.open("rb") as file:
                blocks = workspace.cipher.close(iter(partial(file.read, _BLOCK), b""))
                _put_in_place(path, path.with_name(path.name + CLOSED), blocks)


def _open_rejected(workspace: Workspace) -> None:
    for path in _rejected(workspace):
        if path.suffix == CLOSED and workspace.cipher is not None:
            with path.open("rb") as file:
                _put_in_place(path, path.with_suffix(""), workspace.cipher.open(file))


def _rejected(workspace: Workspace) -> list[Path]:
    return sorted(path for path in (workspace.folder / "rejected").rglob("*") if path.is_file())


def _put_in_place(path: Path, target: Path, blocks: Iterator[bytes]) -> None:
    with _writing(path):
        owner_only.write(target, blocks)
        owner_only.destroy(path)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError("file-unwritable", path=str(path), detail=error.strerror or str(error)) from error
