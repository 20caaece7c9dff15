"""What the window shows of the office: who takes part, what came in, and what is not as it should be. All of it is read
from the workspace; no folder is asked.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from crm_desktop import __version__
from crm_desktop.domain.change import UNTOLD
from crm_desktop.domain.segment import digests_in
from crm_desktop.services import devices, office
from crm_desktop.services.folder_reading import Problem
from crm_desktop.services.history import Entry
from crm_desktop.services.standing import LastSync, last_sync
from crm_desktop.store import history
from crm_desktop.store import office as kept
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks
from crm_desktop.store.workspace import Workspace

__all__ = [
    "DeviceState",
    "LastSync",
    "came_in",
    "health",
    "inbox",
    "last_sync",
    "people",
    "reviewed",
]

_DAY = 24 * 60 * 60 * 1000  # milliseconds


@dataclass(frozen=True, slots=True)
class DeviceState:
    """A computer of the office. `last_seen` is in milliseconds since 1970, 0 where it never was; `version` "" where it
    has not told. `newer` is whether its version knows more than this one, `doubtful_clock` whether its clock is a day
    or more off the others'.
    """

    code: str
    name: str
    person: str
    own: bool
    retired: bool
    last_seen: int
    version: str
    newer: bool
    doubtful_clock: bool


def people(database: Database) -> list[DeviceState]:
    """The computers of the office: this one, then those seen last; retired ones at the end."""
    own, now = kept.get(database, "device"), int(time.time() * 1000)
    last, told = _last_segments(database), devices.seen(database)
    ahead_by_word = {code for code, seen in told.items() if seen.time > now + _DAY}
    doubtful = _doubtful_clocks(database, last, own, ahead_by_word)
    beyond = {row[0] for row in database.rows("SELECT DISTINCT device FROM segment WHERE understood = 0")}
    found = []
    for code, name, person, retired in database.rows(
        "SELECT code, name, person, retired FROM device WHERE deleted = 0"
    ):
        seen = max(last[code].seen if code in last else 0, min(told[code].time, now) if code in told else 0)
        version = __version__ if code == own else told[code].version if code in told else ""
        newer = code in beyond or _order(version) > _order(__version__)
        found.append(
            DeviceState(code, name, person, code == own, bool(retired), seen, version, newer, code in doubtful)
        )
    return sorted(found, key=lambda each: (not each.own, each.retired, -each.last_seen, each.name))


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d{1,9}", version))


@dataclass(frozen=True, slots=True)
class _LastSegment:
    """The last of a device's segments: when its last change was made by its clock, and when it came here by ours."""

    latest: int
    merged: int
    parents: bytes

    @property
    def seen(self) -> int:
        return min(self.latest, self.merged) if self.latest else self.merged


def _last_segments(database: Database) -> dict[str, _LastSegment]:
    # SQLite takes the other columns from the row that has the maximum.
    rows = database.rows(
        "SELECT device, latest, merged, parents, max(number) FROM segment WHERE number GROUP BY device"
    )
    return {device: _LastSegment(*cells) for device, *cells, _ in rows}


def _doubtful_clocks(database: Database, last: dict[str, _LastSegment], own: str, ahead: set[str]) -> set[str]:
    """Devices whose clocks go a day or more before ours, as those that are `ahead` do, or behind the clocks of those
    whose changes they had seen.
    """
    ahead = ahead | {code for code, each in last.items() if code != own and each.latest > each.merged + _DAY}
    others = last.keys() - {own}
    if len(others) > 1 and ahead == others:
        return {own}  # it is rather ours that is wrong
    behind = set()
    for code, each in last.items():
        digests = digests_in(each.parents)
        seen = database.rows(f"SELECT device, latest FROM segment WHERE digest IN ({marks(digests)})", digests)
        if any(latest > each.latest + _DAY for device, latest in seen if device not in ahead) and each.latest:
            behind.add(code)
    return ahead | behind


def came_in(database: Database, limit: int) -> list[Entry]:
    """What others did, as it came here, newest first."""
    told = f"own = 0 AND action NOT IN {UNTOLD}"
    rows = database.rows(f"SELECT id FROM batch WHERE {told} ORDER BY id DESC LIMIT ?", (limit,))
    batches = [history.batch_by_id(database, row[0]) for row in rows]
    return [Entry(batch, history.undone_by(database, batch)) for batch in batches]


def health(database: Database) -> list[Problem]:
    """What is not as it should be: files that the last round could not use, segments that are missing, clocks that are
    off, computers with a newer version.
    """
    found = [Problem(*each) for each in orjson.loads(kept.get(database, "problems") or "[]")]
    (missing,) = database.row("SELECT count(DISTINCT digest) FROM missing_parent") or (0,)
    if missing:
        found.append(Problem("", "missing-parent", str(missing)))
    for device in people(database):
        name = f"{device.person}, {device.name}"
        if device.doubtful_clock and not device.retired:
            found.append(Problem(name, "own-clock" if device.own else "clock"))
        if device.newer and not device.retired:
            found.append(Problem(name, "newer-version", device.version))
    return found


def inbox(workspace: Workspace) -> list[Path]:
    """Lists that somebody left for us and nobody has looked at here, as the last round found them."""
    ours = office.current(workspace)
    if ours is None:
        return []
    done = _reviewed(workspace.database)
    return [ours.folder / entry[0] for entry in _inbox(workspace.database) if entry not in done]


def reviewed(workspace: Workspace, path: Path) -> None:
    """The list was looked at: it is offered again only when it changes."""
    ours = office.current(workspace)
    assert ours is not None
    database = workspace.database
    with database.transaction():
        there = _inbox(database)
        name = path.relative_to(ours.folder).as_posix()
        done = [entry for entry in _reviewed(database) if entry in there and entry[0] != name]
        done += [entry for entry in there if entry[0] == name]
        kept.put(database, "reviewed", orjson.dumps(done).decode())


def _inbox(database: Database) -> list[list[Any]]:
    """Name, size and stamp of each."""
    found: list[list[Any]] = orjson.loads(kept.get(database, "inbox") or "[]")
    return found


def _reviewed(database: Database) -> list[list[Any]]:
    found: list[list[Any]] = orjson.loads(kept.get(database, "reviewed") or "[]")
    return found
