"""The office that a workspace belongs to: who shares a folder, and this device's part in it."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import orjson

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.store import folder_files
from crm_desktop.store import office as kept
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel, Unreadable
from crm_desktop.sync.cipher import Cipher, derive, new_salt
from crm_desktop.sync.folder import FolderChannel
from crm_desktop.sync.marker import Marker, decode_marker, encode_marker

MARKER = "office.csv"
_MOST_MARKER = 1 << 16  # bytes


@dataclass(frozen=True, slots=True)
class Office:
    """An office as this workspace knows it. `device` is the code of this computer in segments and names of files.

    `syncing` is false after leaving: the data stay, and the same office may be joined again.
    """

    id: str
    name: str
    folder: Path
    device: str
    device_name: str
    person: str
    confidential: bool
    syncing: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder holds: `kind` is "empty", "office", "lost" (files of one, no marker) or "broken" (its marker)."""

    kind: str
    name: str = ""
    id: str = ""
    confidential: bool = False


def current(workspace: Workspace) -> Office | None:
    """The office of a workspace, None where it never had one."""
    database = workspace.database
    if not kept.joined(database):
        return None
    return Office(
        id=kept.get(database, "id"),
        name=kept.get(database, "name"),
        folder=Path(kept.get(database, "folder")),
        device=kept.get(database, "device"),
        device_name=kept.get(database, "device_name"),
        person=workspace.journal.author,
        confidential=bool(kept.get(database, "key")),
        syncing=bool(kept.get(database, "syncing")),
    )


def usual_device_name() -> str:
    """What this computer is called."""
    return platform.node() or "computer"


def cipher_of(database: Database) -> Cipher | None:
    """What closes the files of a confidential office; None where they are open."""
    key = kept.get(database, "key")
    return Cipher(bytes.fromhex(key)) if key else None


def look(folder: Path) -> Found:
    """What there is in a folder; raises UserError("sync-folder-away") where it cannot be reached."""
    channel = FolderChannel(folder)
    try:
        marker = read_marker(channel)
    except UserError as error:
        if error.code == "sync-marker-broken":
            return Found("broken")
        if error.code == "sync-marker-missing":
            return Found("lost" if channel.entries("segments") else "empty")
        raise
    return Found("office", marker.name, marker.office, bool(marker.salt))


def read_marker(channel: Channel) -> Marker:
    """The marker of the office; UserError("sync-marker-missing"), ("sync-marker-broken")."""
    try:
        return decode_marker(channel.read(MARKER, _MOST_MARKER))
    except Unreadable as error:
        code = "sync-marker-missing" if error.reason == "vanished" else "sync-marker-broken"
        raise UserError(code, path=channel.path) from error
    except Broken as error:
        raise UserError("sync-marker-broken", path=channel.path) from error


def create(workspace: Workspace, folder: Path, name: str, device_name: str, passphrase: str = "") -> Office:
    """Make the folder the place of an office: a new one, or the one this workspace has had, whose marker is gone.

    Of two who do so at once, one joins the other. UserError("sync-other-office") where it is the place of another.
    """
    channel = FolderChannel(folder)
    database = workspace.database
    found = look(folder)
    if found.kind == "office" and found.id != kept.get(database, "id"):
        raise UserError("sync-other-office", path=folder, name=found.name)
    if found.kind in ("lost", "broken") and not kept.joined(database):
        raise UserError("sync-marker-missing" if found.kind == "lost" else "sync-marker-broken", path=folder)
    if kept.joined(database):
        marker = Marker(kept.get(database, "id"), kept.get(database, "name"), *_lock_of(database))
    else:
        marker = Marker(os.urandom(16).hex(), name.strip() or channel.place)
    channel.publish(MARKER, encode_marker(marker))
    if read_marker(channel).office != marker.office:  # somebody else did the same just now, and was the later one
        return join(workspace, folder, device_name, passphrase)
    office = _enter(workspace, folder, marker, device_name, cipher_of(database))
    return protect(workspace, passphrase) if passphrase and not office.confidential else office


def join(workspace: Workspace, folder: Path, device_name: str, passphrase: str = "") -> Office:
    """Join the office of a folder, or come back to it.

    UserError("sync-marker-…"), ("sync-other-office") where the workspace belongs to another one,
    ("sync-passphrase-needed"), ("sync-passphrase-wrong").
    """
    marker = read_marker(FolderChannel(folder))
    database = workspace.database
    if kept.joined(database) and kept.get(database, "id") != marker.office:
        raise UserError("sync-other-office", path=folder, name=marker.name)
    return _enter(workspace, folder, marker, device_name, unlock(database, marker, passphrase))


def unlock(database: Database, marker: Marker, passphrase: str = "") -> Cipher | None:
    """What opens the files of the office: the key that is kept here, or made of the passphrase."""
    if not marker.salt:
        return None
    known = cipher_of(database)
    if known is not None and known.fits(marker.check):
        return known
    if not passphrase:
        raise UserError("sync-passphrase-needed", name=marker.name)
    cipher = derive(passphrase, bytes.fromhex(marker.salt))
    if not cipher.fits(marker.check):
        raise UserError("sync-passphrase-wrong", name=marker.name)
    return cipher


def leave(workspace: Workspace) -> None:
    """Sync no more. Everything stays here, and with the others."""
    kept.put(workspace.database, "syncing", "")


def protect(workspace: Workspace, passphrase: str) -> Office:
    """Close the office with a passphrase: its files are written anew, so that nobody else can read them.

    The others are asked for the passphrase when they sync next.
    """
    office = current(workspace)
    assert office is not None
    channel = FolderChannel(office.folder)
    marker = read_marker(channel)
    if marker.office != office.id:
        raise UserError("sync-other-office", path=office.folder, name=marker.name)
    if marker.salt:
        cipher = unlock(workspace.database, marker, passphrase)
        assert cipher is not None
    else:
        salt = new_salt()
        cipher = derive(passphrase, salt)
        marker = Marker(marker.office, marker.name, salt.hex(), cipher.check_value())
        channel.publish(MARKER, encode_marker(marker))
    with workspace.database.transaction():
        _keep_lock(workspace.database, marker, cipher)
    return _known(workspace)


def rename(workspace: Workspace, device_name: str) -> BatchInfo | None:
    """Call this computer otherwise."""
    kept.put(workspace.database, "device_name", device_name)
    return _describe_device(workspace)


def retire(workspace: Workspace, device: str, *, retired: bool = True) -> BatchInfo | None:
    """Say that a device will not come again (or that it does); what it published stays."""
    row = workspace.database.row("SELECT uid, name FROM device WHERE code = ? AND deleted = 0", (device,))
    if row is None:
        return None
    with workspace.journal.batch("retire-device", row[1]) as batch:
        batch.set("device", row[0], "retired", int(retired))
    return batch.info if batch.changes else None


def readable(workspace: Workspace) -> list[str]:
    """The columns of the plain list that this computer writes into the folder; none where it does not."""
    columns: list[str] = orjson.loads(kept.get(workspace.database, "readable") or "[]")
    return columns


def set_readable(workspace: Workspace, columns: Sequence[str]) -> None:
    """Write the plain list with these columns (paths of `domain.targets`) from the next round on; none: do not."""
    kept.put(workspace.database, "readable", orjson.dumps(list(columns)).decode())


def fetches_all(workspace: Workspace) -> bool:
    """Whether all attachments of the office come here, or each when it is looked at."""
    return kept.get(workspace.database, "attachments") != "demand"


def set_attachments(workspace: Workspace, which: Literal["all", "demand"]) -> None:
    """Have all attachments come here, or each when it is looked at."""
    kept.put(workspace.database, "attachments", which)


def check_identity(workspace: Workspace) -> None:
    """A workspace that was copied to another place is another device."""
    if kept.get(workspace.database, "fingerprint") != _fingerprint(workspace):
        new_identity(workspace)


def new_identity(workspace: Workspace) -> None:
    """Be another device from now on: the former one is somebody else, or was before a restore."""
    database = workspace.database
    with database.transaction():
        kept.put(database, "device", os.urandom(8).hex())
        kept.put(database, "fingerprint", _fingerprint(workspace))
        _describe_device(workspace)


def _enter(workspace: Workspace, folder: Path, marker: Marker, device_name: str, cipher: Cipher | None) -> Office:
    database = workspace.database
    with database.transaction():
        for key, value in (
            ("id", marker.office),
            ("name", marker.name),
            ("folder", str(folder.absolute())),
            ("device_name", device_name.strip() or usual_device_name()),
            ("syncing", "yes"),
        ):
            kept.put(database, key, value)
        if not kept.get(database, "device"):
            kept.put(database, "device", os.urandom(8).hex())
            kept.put(database, "fingerprint", _fingerprint(workspace))
        if cipher is not None:
            _keep_lock(database, marker, cipher)
        _describe_device(workspace)
    return _known(workspace)


def _known(workspace: Workspace) -> Office:
    office = current(workspace)
    assert office is not None
    return office


def _keep_lock(database: Database, marker: Marker, cipher: Cipher) -> None:
    if kept.get(database, "key") != cipher.key.hex():
        folder_files.forget_all(database)  # what lies there open, or closed otherwise, is to be written anew
        for done in ("told", "attachments_compared"):
            kept.put(database, done, "")
    kept.put(database, "key", cipher.key.hex())
    kept.put(database, "salt", marker.salt)
    kept.put(database, "check", marker.check)


def _lock_of(database: Database) -> tuple[str, str]:
    return kept.get(database, "salt"), kept.get(database, "check")


def _describe_device(workspace: Workspace) -> BatchInfo | None:
    """Tell the office what this device is called and whose it is, where that is news."""
    database = workspace.database
    device, name = kept.get(database, "device"), kept.get(database, "device_name")
    row = database.row("SELECT uid FROM device WHERE code = ?", (device,))
    with workspace.journal.batch("join-office" if row is None else "rename-device", name) as batch:
        if row is None:
            batch.put("device", {"code": device, "name": name, "person": workspace.journal.author})
        else:
            batch.set("device", row[0], "name", name)
            batch.set("device", row[0], "person", workspace.journal.author)
            batch.set("device", row[0], "retired", 0)
    return batch.info if batch.changes else None


def _fingerprint(workspace: Workspace) -> str:
    """Of the computer and the folder on it; the same workspace elsewhere has another."""
    return hashlib.sha256(f"{_machine()}\n{workspace.folder.resolve()}".encode()).hexdigest()


@cache
def _machine() -> str:
    """What tells this computer from others, whatever it is called in the network it is in today."""
    with suppress(OSError):
        return Path("/etc/machine-id").read_text(encoding="ascii")
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return f"{uuid.getnode():x}"
