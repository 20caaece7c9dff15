"""What else lies in the office's folder: photos, the list that anyone can open, and lists left for us."""

from __future__ import annotations

from collections.abc import Container, Iterable

import orjson

from crm_desktop.domain.progress import Progress
from crm_desktop.store import folder_files
from crm_desktop.store import office as kept
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel, Unreadable
from crm_desktop.sync.cipher import Cipher, is_closed

_ATTACHMENTS, _INBOX, READABLE = "attachments", "inbox", "readable/contacts.csv"
_MOST = 64 << 20  # bytes of an attachment
_COMPARED_AGAIN = 10 * 60 * 1000  # milliseconds between two looks whether the folder has all attachments


def exchange(workspace: Workspace, channel: Channel, cipher: Cipher | None, progress: Progress) -> None:
    """Bring the attachments out and in, write the readable list, and look into the inbox."""
    database = workspace.database
    _find_lost(workspace, channel, cipher)
    _send(workspace, channel, cipher, progress)
    if kept.get(database, "attachments") != "demand":
        for name in _due(database, "in"):
            progress.check()
            fetch(workspace, channel, cipher, name)
    _write_readable(workspace, channel, cipher)
    entries = [entry for entry in channel.entries(_INBOX) if not entry.name.startswith(f"{_INBOX}/~")]
    inbox = orjson.dumps([tuple(entry) for entry in entries]).decode()
    if inbox != kept.get(database, "inbox"):
        kept.put(database, "inbox", inbox)


def fetch(workspace: Workspace, channel: Channel, cipher: Cipher | None, name: str) -> bool:
    """Bring one attachment here, if the folder has it whole; returns whether it is here."""
    if workspace.attachments.get(name) is None:
        content = _read(channel, _file_of(name, cipher), cipher, name)
        if content is None:
            return False  # it may come yet
        workspace.attachments.put(content)
    workspace.database.execute("DELETE FROM attachment_due WHERE name = ? AND direction = 'in'", (name,))
    return True


def _send(workspace: Workspace, channel: Channel, cipher: Cipher | None, progress: Progress) -> None:
    for name in _due(workspace.database, "out"):
        progress.check()
        content = workspace.attachments.get(name)
        if content is not None:
            channel.publish(_file_of(name, cipher), cipher.close(content) if cipher else content)
        workspace.database.execute("DELETE FROM attachment_due WHERE name = ? AND direction = 'out'", (name,))


def _find_lost(workspace: Workspace, channel: Channel, cipher: Cipher | None) -> None:
    """Every photo that the office knows of lies in the folder and here: what is lost or torn there is sent again by
    whoever has it, and what is lost here, as after a restore, is fetched.
    """
    database = workspace.database
    now = folder_files.now()
    if 0 <= now - int(kept.get(database, "attachments_compared") or 0) < _COMPARED_AGAIN:
        return
    rows = database.rows("SELECT DISTINCT photo FROM contact WHERE photo <> '' AND private = 0")
    wanted = [name for (name,) in rows if Attachments.is_name(name)]
    if wanted or cipher:
        there = {entry.name: entry.size for entry in channel.entries(_ATTACHMENTS)}
        closing = len(cipher.close(b"")) if cipher else 0
        due = []
        for name in wanted:
            size = workspace.attachments.size(name)
            if not size:
                due.append((name, "in"))
            elif there.get(_file_of(name, cipher)) != size + closing:
                due.append((name, "out"))
        database.execute_many("INSERT OR IGNORE INTO attachment_due VALUES (?, ?)", due)
        if cipher is not None:
            _close(workspace, channel, cipher, {*wanted, *workspace.attachments.names()}, there)
    kept.put(database, "attachments_compared", str(now))


def _close(workspace: Workspace, channel: Channel, cipher: Cipher, names: Iterable[str], there: Container[str]) -> None:
    """What lies open in the folder since the time before the office was confidential, as far as it is known here."""
    for name in names:
        if (open_file := _file_of(name, None)) in there:
            content = workspace.attachments.get(name) or _read(channel, open_file, None, name)
            if content is not None:
                channel.publish(_file_of(name, cipher), cipher.close(content))
                channel.remove(open_file)
    channel.remove(READABLE)


def _due(database: Database, direction: str) -> list[str]:
    rows = database.rows("SELECT name FROM attachment_due WHERE direction = ? ORDER BY name", (direction,))
    return [name for (name,) in rows if Attachments.is_name(name)]


def _file_of(name: str, cipher: Cipher | None) -> str:
    shown = cipher.name_of(name.encode()) if cipher else name
    return f"{_ATTACHMENTS}/{shown[:2]}/{shown}"


def _read(channel: Channel, file: str, cipher: Cipher | None, name: str) -> bytes | None:
    """The attachment of that name, None where the file does not hold it whole."""
    try:
        content = channel.read(file, _MOST)
        if cipher is not None and is_closed(content):
            content = cipher.open(content)
    except (Unreadable, Broken):
        return None
    return content if Attachments.name_of(content) == name else None


def _write_readable(workspace: Workspace, channel: Channel, cipher: Cipher | None) -> None:
    """Anew after each change; never in a confidential folder."""
    database = workspace.database
    columns = orjson.loads(kept.get(database, "readable") or "[]")
    if not columns or cipher is not None:
        return
    (latest,) = database.row("SELECT max(id) FROM batch") or (0,)
    state = f"{latest} {' '.join(columns)}"
    if state != kept.get(database, "readable_state"):
        from crm_desktop.services.readable import write_readable  # most offices write none

        channel.publish(READABLE, write_readable(workspace, columns))
        kept.put(database, "readable_state", state)
