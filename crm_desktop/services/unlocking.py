"""Where the key of an encrypted workspace comes from when it is opened."""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.services import key_store
from crm_desktop.store import closed_pages, keys
from crm_desktop.store.backup import FOLDER
from crm_desktop.store.opening import fits
from crm_desktop.store.workspace import Workspace

VARIABLE = "CRM_DESKTOP_PASSPHRASE"

Ask = Callable[[Path], str]
"""Gets the key of the database at a path from the user; UserError("passphrase-needed", path) where nobody tells it."""


def nobody(path: Path) -> str:
    """There is nobody to ask."""
    raise UserError("passphrase-needed", path=path)


def key_of(path: Path, ask: Ask, *, keep: bool) -> str:
    """The key of the database at `path`, "" where it needs none: of the passphrase in CRM_DESKTOP_PASSPHRASE, else,
    if it is to `keep` keys, from the system's key store, else from the user.

    Raises UserError("passphrase-wrong", path) for what stands in the variable, and what `ask` raises.
    """
    try:
        closed = path.is_file() and keys.looks_encrypted(path)
    except OSError:  # what is in the way is told when it is opened
        closed = False
    if not closed:
        return ""
    if passphrase := os.environ.get(VARIABLE):
        return checked(path, passphrase)
    if keep and (kept := key_store.get(path)) and fits(path, kept):
        return kept
    key = ask(path)
    if keep:
        with suppress(UserError):  # it was there when the user wanted it; this time they typed
            key_store.put(path, key)
    return key


def checked(path: Path, passphrase: str) -> str:
    """The key that a passphrase makes, also where the file is damaged; raises UserError("passphrase-wrong", path).

    Where the salt is damaged, with which the file begins, a backup has the same.
    """
    key = keys.derive(passphrase, path)
    if fits(path, key) or closed_pages.are_of(path, key):
        return key
    for backup in sorted((path.parent / FOLDER).glob("*.db"), reverse=True)[:1]:
        if keys.looks_encrypted(backup) and keys.salt_of(backup) != keys.salt_of(path):
            key = keys.derive(passphrase, backup)
            if closed_pages.are_of(path, key):
                return key
    raise UserError("passphrase-wrong", path=path)


def confirmed(workspace: Workspace, passphrase: str) -> str:
    """The key of an open workspace, whose passphrase this is; else UserError("passphrase-wrong", path)."""
    database = workspace.database
    if not hmac.compare_digest(keys.derive(passphrase, database.path), database.key):
        raise UserError("passphrase-wrong", path=database.path)
    return database.key


def pause_after(failures: int) -> float:
    """Seconds in which nobody is asked again after so many wrong passphrases in a row: 0, 1, 2, 4, … up to 30."""
    return min(30.0, 2.0 ** (failures - 2)) if failures > 1 else 0.0
