"""Setting, changing and removing the passphrase of a workspace: its database, its attachments and its backups.

At whichever step the program is stopped, the workspace opens: with the old passphrase until the new database takes the
old one's place, with the new one from then on. What follows the database is done again when it opens next (`resume`).
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services.backups import forget_begun
from crm_desktop.store import keys, owner_only, rekeying
from crm_desktop.store import office as kept
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.backup import PARTIAL
from crm_desktop.store.database import Database
from crm_desktop.store.file_cipher import FileCipher
from crm_desktop.store.opening import fits
from crm_desktop.store.workspace import ATTACHMENT_KEY, DATABASE, Workspace, cipher_of

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
    neither the old nor the new passphrase opens, and that stayed as they were. `problem` is what was in the way of
    files that are to follow: they do when the workspace is opened next.
    """

    key: str = ""
    backups: int = 0
    problem: UserError | None = None
    others: list[Path] = field(default_factory=list)


def change(
    folder: Path, key: str, passphrase: str, *, delete_backups: bool = False, progress: Progress | None = None
) -> Changed:
    """Give a workspace that nobody has open a passphrase, or another one; `key` is what opens it now, "" a plain one.

    Backups in its folder follow, or are deleted if that is wanted. Raises UserError, among them "workspace-in-use"
    and "passphrase-short", and Cancelled; then all is as it was.
    """
    progress = progress or Progress()
    if len(passphrase) < SHORTEST:
        raise UserError("passphrase-short", least=SHORTEST)
    new = keys.new(passphrase)
    path = folder / DATABASE
    with rekeying.alone(path, key) as database:
        values = {
            ATTACHMENT_KEY: kept.get(database, ATTACHMENT_KEY) or FileCipher.new_key().hex(),
            _FOLLOWS: key or _PLAIN,
        }
        _forget_begun(folder)
        rekeying.replace(database, new, values, progress)
    try:
        with rekeying.alone(path, new) as database:
            if delete_backups:
                _delete_backups(folder)
            return _Files(folder, database).follow(_Unstoppable(progress))
    except UserError as error:
        return Changed(new, problem=error)


def remove(folder: Path, key: str, progress: Progress | None = None) -> Changed:
    """Take the passphrase from a workspace that nobody has open; backups follow. Raises UserError and Cancelled; then
    all is as it was.
    """
    progress = progress or Progress()
    path = folder / DATABASE
    try:
        with rekeying.alone(path, key) as database:
            kept.put(database, _FOLLOWS, key)
            changed = _Files(folder, database).open_all(progress)
            rekeying.replace(database, "", {ATTACHMENT_KEY: "", _FOLLOWS: ""}, progress)
    except (UserError, Cancelled):
        # Where that does not go, it is done when the workspace is opened next. By another connection: one whose export
        # failed finds no table any more.
        with suppress(UserError), rekeying.alone(path, key) as database:
            if kept.get(database, _FOLLOWS):
                _Files(folder, database).follow(Progress())
        raise
    return changed


def resume(workspace: Workspace) -> None:
    """End what a change began that was stopped; called when a workspace was opened. What is in the way is logged, and
    tried again next time: the workspace can be used as it is.
    """
    database = workspace.database
    rekeying.clear(workspace.folder)
    forget_begun(workspace.folder)
    if kept.get(database, _FOLLOWS):
        try:
            with database.transaction():  # another program that opens it now waits
                _Files(workspace.folder, database).follow(Progress())
        except UserError as error:
            _log.warning("Changing the passphrase is not finished: %s", error.code)


def is_encrypted(workspace: Workspace) -> bool:
    """Whether it has a passphrase."""
    return bool(workspace.database.key)


def backups(folder: Path) -> list[Path]:
    """The backups that lie in the folder of a workspace."""
    return sorted(path for path in (folder / "backups").rglob("*.db") if path.is_file())


def close_backups(workspace: Workspace, folder: Path, progress: Progress) -> None:
    """Give the backups that lie open beside another `folder` the key of an encrypted workspace."""
    values = {ATTACHMENT_KEY: kept.get(workspace.database, ATTACHMENT_KEY), _FOLLOWS: ""}
    for path in backups(folder):
        progress.check()
        if not keys.looks_encrypted(path):
            _rekeyed(path, {""}, workspace.database.key, values, progress)


def rejected(folder: Path) -> list[Path]:
    """The files of rows that imports could not read, in the folder of a workspace."""
    return sorted(path for path in (folder / "rejected").rglob("*") if path.is_file())


def content_of(workspace: Workspace, path: Path) -> bytes:
    """What one of them holds; OSError."""
    if path.suffix != CLOSED or workspace.cipher is None:
        return path.read_bytes()
    with path.open("rb") as file:
        return b"".join(workspace.cipher.open(file))


class _Files:
    """What follows the database of a workspace that nobody else writes."""

    def __init__(self, folder: Path, database: Database) -> None:
        self._folder = folder
        self._database = database
        self._cipher = cipher_of(database)
        self._attachments = Attachments(folder / "attachments", self._cipher)

    def follow(self, progress: Progress) -> Changed:
        """Have all as the database is."""
        if self._cipher is not None:
            self._attachments.close_all(progress)
            for path in rejected(self._folder):
                if path.suffix != CLOSED:
                    with path.open("rb") as file:
                        blocks = self._cipher.close(iter(partial(file.read, _BLOCK), b""))
                        _put_in_place(path, path.with_name(path.name + CLOSED), blocks)
        changed = self._rekey_backups(self._database.key, progress)
        kept.put(self._database, _FOLLOWS, "")
        return changed

    def open_all(self, progress: Progress) -> Changed:
        """Have all in plain."""
        self._attachments.open_all(progress)
        for path in rejected(self._folder):
            if path.suffix == CLOSED and self._cipher is not None:
                with path.open("rb") as file:
                    try:
                        _put_in_place(path, path.with_suffix(""), self._cipher.open(file))
                    except UserError as error:
                        if not _is_damage(error):
                            raise
                        _log.warning("Rows that could not be read are damaged, and stay closed")
        return self._rekey_backups("", progress)

    def _rekey_backups(self, key: str, progress: Progress) -> Changed:
        before = kept.get(self._database, _FOLLOWS)
        known = {"" if before == _PLAIN else before, self._database.key}
        values = {ATTACHMENT_KEY: kept.get(self._database, ATTACHMENT_KEY) if key else "", _FOLLOWS: ""}
        changed = Changed(key)
        rekeying.clear(self._folder / "backups")
        for path in backups(self._folder):
            progress.check()
            if _rekeyed(path, known, key, values, progress):
                changed.backups += 1
            else:
                changed.others.append(path)
        return changed


def _rekeyed(path: Path, known: set[str], key: str, values: dict[str, str], progress: Progress) -> bool:
    """Give a backup that one of the known keys opens this one; whether that went."""
    opening = _key_of(path, known)
    if opening is None:
        return False
    if opening != key:
        try:
            with rekeying.alone(path, opening) as database:
                rekeying.replace(database, key, values, progress)
        except UserError as error:
            if error.code not in _USELESS:
                raise
            return False
    return True


def _key_of(path: Path, known: set[str]) -> str | None:
    """Which key opens a file, None if none does."""
    try:
        if not keys.looks_encrypted(path):
            return "" if fits(path, "") else None
        return next((key for key in known if key and fits(path, key)), None)
    except UserError:  # a file that is damaged, or cannot be read, stays as it is
        return None


def _forget_begun(folder: Path) -> None:
    """Remove what was begun and never ended; nobody else is there who could write it."""
    Attachments(folder / "attachments").forget_partial(math.inf)
    for path in (folder / "backups").rglob(f"*{PARTIAL}*"):
        if path.is_file():
            with _writing(path):
                owner_only.destroy(path)


def _delete_backups(folder: Path) -> None:
    for path in backups(folder):
        with _writing(path):
            owner_only.destroy(path)


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


def _is_damage(error: UserError) -> bool:
    """Whether a file itself was in the way, not the disk or its rights: these have a number of the system's."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno is None


class _Unstoppable(Progress):
    """Shows how far work is that goes on when nobody wants it any more: the database has its new key."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown

    def advance(self, done: int, total: int) -> None:
        with suppress(Cancelled):
            self._shown.advance(done, total)
