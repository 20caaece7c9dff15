"""Who is there: each device tells in a file of its own when it synced last, and with which version."""

from __future__ import annotations

import csv
import io
from dataclasses import asdict, dataclass

import orjson

from crm_desktop import __version__
from crm_desktop.services.office import Office
from crm_desktop.store import folder_files
from crm_desktop.store import office as kept
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.channel import Channel, Entry, Unreadable
from crm_desktop.sync.cipher import Cipher, is_closed

_AREA = "devices"
_MOST = 1 << 16  # bytes
_LATEST = 253402214399999  # milliseconds since 1970: the last day of the year 9999
_TOLD_AGAIN = 10 * 60 * 1000  # milliseconds between two words of being there
_KEY = "seen:"


@dataclass(frozen=True, slots=True)
class Seen:
    """A device as it told of itself: when it synced last by its own clock (ms since 1970), and its version."""

    time: int
    version: str
    size: int
    stamp: int


def seen(database: Database) -> dict[str, Seen]:
    """The devices that told of themselves, by their codes."""
    rows = database.rows("SELECT key, value FROM office WHERE key GLOB 'seen:*'")
    return {key.removeprefix(_KEY): Seen(**orjson.loads(value)) for key, value in rows}


def exchange(workspace: Workspace, channel: Channel, cipher: Cipher | None, ours: Office) -> None:
    """Tell that this device is there, and read what the others told."""
    database = workspace.database
    known = seen(database)
    entries = {entry.name: entry for entry in channel.entries(_AREA)}
    now = folder_files.now()
    told = int(kept.get(database, "told") or 0)
    if not 0 <= now - told < _TOLD_AGAIN or _name_of(ours.device) not in entries:
        rows = (("device", ours.device), ("time", str(now)), ("version", __version__))
        content = "".join(f"{name},{value}\n" for name, value in rows).encode()
        channel.publish(_name_of(ours.device), cipher.close(content) if cipher else content)
        kept.put(database, "told", str(now))
    for name, entry in entries.items():
        code = name.removeprefix(f"{_AREA}/").removesuffix(".csv")
        before = known.get(code)
        if name != _name_of(code) or code == ours.device or (before and (before.size, before.stamp) == entry[1:]):
            continue
        found = _read(channel, cipher, entry, code)
        if found is not None:
            kept.put(database, f"{_KEY}{code}", orjson.dumps(asdict(found)).decode())


def _name_of(code: str) -> str:
    return f"{_AREA}/{code}.csv"


def _read(channel: Channel, cipher: Cipher | None, entry: Entry, code: str) -> Seen | None:
    """None where the file is not what its device wrote: it writes it again before long."""
    try:
        content = channel.read(entry.name, _MOST)
        if is_closed(content) and cipher is not None:
            content = cipher.open(content)
        rows = dict(row[:2] for row in csv.reader(io.StringIO(content.decode())) if len(row) > 1)
        time = int(rows["time"])
        if rows["device"] != code or not 0 <= time <= _LATEST:
            return None
        return Seen(time, rows["version"][:40], entry.size, entry.stamp)
    except (Unreadable, Broken, ValueError, KeyError, csv.Error):
        return None
