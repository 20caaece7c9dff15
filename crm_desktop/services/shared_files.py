"""What else lies in the office's folder: photos and files, the list that anyone can open, and lists left for us."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import orjson

from crm_desktop.domain.progress import Progress
from crm_desktop.store import files, folder_files
from crm_desktop.store import office as kept
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel, Unreadable
from crm_desktop.sync.cipher import Cipher, is_closed

_ATTACHMENTS, _INBOX, READABLE = "attachments", "inbox", "readable/contacts.csv"
_PIECE = 16 << 20  # bytes: a larger attachment travels in pieces, so that none is ever held whole
_MOST = 64 << 20  # bytes of a file that holds an attachment or a piece of one
_IN_PIECES = re.compile(rb"crm-desktop pieces 1 ([1-9][0-9]{0,14}) ([1-9][0-9]{0,8})\n")
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
    if not workspace.attachments.holds(name) and not _bring(workspace.attachments, channel, cipher, name):
        return False  # it may come yet
    workspace.database.execute("DELETE FROM attachment_due WHERE name = ? AND direction = 'in'", (name,))
    return True


def _send(workspace: Workspace, channel: Channel, cipher: Cipher | None, progress: Progress) -> None:
    for name in _due(workspace.database, "out"):
        progress.check()
        _publish(workspace.attachments, channel, cipher, name, progress)
        workspace.database.execute("DELETE FROM attachment_due WHERE name = ? AND direction = 'out'", (name,))


def _publish(attachments: Attachments, channel: Channel, cipher: Cipher | None, name: str, progress: Progress) -> None:
    """What is here whole lies in the folder: a large one in pieces, and last the file that tells of them."""
    if not attachments.holds(name):
        return
    size = attachments.size(name)
    first = b"".join(attachments.blocks(name)) if size <= _PIECE else _told_of_pieces(size)
    if size > _PIECE:
        for number, piece in enumerate(_pieces(attachments.blocks(name))):
            progress.check()
            channel.publish(_file_of(name, cipher, number), cipher.close(piece) if cipher else piece)
    channel.publish(_file_of(name, cipher), cipher.close(first) if cipher else first)


def _bring(attachments: Attachments, channel: Channel, cipher: Cipher | None, name: str) -> bool:
    """Whether the folder had it whole, and it is here now."""
    try:
        content = _read(channel, _file_of(name, cipher), cipher)
        if Attachments.name_of(content) == name:
            attachments.put(content)
        elif told := _IN_PIECES.fullmatch(content):
            count = -(-int(told[1]) // int(told[2]))
            pieces = (_read(channel, _file_of(name, cipher, number), cipher) for number in range(count))
            attachments.put_blocks(pieces, name)
        else:
            return False
    except (Unreadable, Broken, ValueError):
        return False
    return True


def _pieces(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of one size, the last one apart."""
    held = bytearray()
    for block in blocks:
        held += block
        while len(held) >= _PIECE:
            yield bytes(held[:_PIECE])
            del held[:_PIECE]
    if held:
        yield bytes(held)


def _told_of_pieces(size: int) -> bytes:
    return b"crm-desktop pieces 1 %d %d\n" % (size, _PIECE)


def _sizes(name: str, size: int, cipher: Cipher | None) -> dict[str, int]:
    """The files that an attachment of that size makes in the folder, and how large they are."""
    closing = len(cipher.close(b"")) if cipher else 0
    if size <= _PIECE:
        return {_file_of(name, cipher): size + closing}
    pieces = {
        _file_of(name, cipher, number): min(_PIECE, size - start) + closing
        for number, start in enumerate(range(0, size, _PIECE))
    }
    return {_file_of(name, cipher): len(_told_of_pieces(size)) + closing, **pieces}


def _find_lost(workspace: Workspace, channel: Channel, cipher: Cipher | None) -> None:
    """Every attachment that the office knows of lies in the folder and here: what is lost or torn there is sent again
    by whoever has it, and what is lost here, as after a restore, is fetched.
    """
    database = workspace.database
    now = folder_files.now()
    if 0 <= now - int(kept.get(database, "attachments_compared") or 0) < _COMPARED_AGAIN:
        return
    wanted = [name for name in files.shared_names(database) if Attachments.is_name(name)]
    if wanted or cipher:
        there = {entry.name: entry.size for entry in channel.entries(_ATTACHMENTS)}
        due = []
        for name in wanted:
            size = workspace.attachments.size(name)
            if not size:
                due.append((name, "in"))
            elif any(there.get(file) != expected for file, expected in _sizes(name, size, cipher).items()):
                due.append((name, "out"))
        database.execute_many("INSERT OR IGNORE INTO attachment_due VALUES (?, ?)", due)
        if cipher is not None:
            _close(workspace, channel, cipher, {*wanted, *workspace.attachments.names()}, there)
    kept.put(database, "attachments_compared", str(now))


def _close(
    workspace: Workspace, channel: Channel, cipher: Cipher, names: Iterable[str], there: Collection[str]
) -> None:
    """What lies open in the folder since the time before the office was confidential, as far as it is known here."""
    for name in names:
        if (open_file := _file_of(name, None)) in there:
            attachments = workspace.attachments
            if attachments.holds(name) or _bring(attachments, channel, None, name):
                _publish(attachments, channel, cipher, name, Progress())
                for file in there:
                    if file == open_file or file.startswith(f"{open_file}-"):
                        channel.remove(file)
    channel.remove(READABLE)


def _due(database: Database, direction: str) -> list[str]:
    rows = database.rows("SELECT name FROM attachment_due WHERE direction = ? ORDER BY name", (direction,))
    return [name for (name,) in rows if Attachments.is_name(name)]


def _file_of(name: str, cipher: Cipher | None, piece: int | None = None) -> str:
    """The file of an attachment, or of a piece of it by its number."""
    shown = cipher.name_of(name.encode()) if cipher else name
    return f"{_ATTACHMENTS}/{shown[:2]}/{shown}" + ("" if piece is None else f"-{piece}")


def _read(channel: Channel, file: str, cipher: Cipher | None) -> bytes:
    """What a file holds, opened. Unreadable, Broken."""
    content = channel.read(file, _MOST)
    return cipher.open(content) if cipher is not None and is_closed(content) else content


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
