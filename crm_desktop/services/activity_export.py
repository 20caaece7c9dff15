"""Activities as a calendar that other programs read: those of some contacts, or all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from crm_desktop.domain import recurrence
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.interchange.calendar_entry import FOREIGN, Entry, Person
from crm_desktop.interchange.ics_write import write_calendar
from crm_desktop.services import choices
from crm_desktop.store import files, lineage
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_activities, marks
from crm_desktop.store.workspace import Workspace


def export_activities(
    workspace: Workspace,
    path: Path,
    contacts: Sequence[Uid] | None = None,
    *,
    left_out: Counter[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the activities of these contacts, or all there are; returns how many.

    What a calendar has no place for is counted in `left_out`: `run` (that a playbook planned it), `files`. Cancelled or
    failed, it leaves the file that was there.
    """
    database = workspace.database
    progress = progress or Progress()
    left_out = Counter() if left_out is None else left_out
    uids = _of(database, contacts)
    timezones = [row[0] for row in database.rows("SELECT DISTINCT timezone FROM activity WHERE timezone <> ''")]
    used = _used_zones(database, uids) if contacts is not None else timezones
    return write_calendar(_entries(database, uids, left_out, progress), path, used, choices.load(database))


def entries_of(database: Database, contact: Uid) -> Iterator[Entry]:
    """The activities of one contact."""
    return _entries(database, _of(database, [contact]), Counter(), Progress())


def _of(database: Database, contacts: Sequence[Uid] | None) -> list[Uid]:
    """The activities, series before their occurrences, the oldest first."""
    order = "ORDER BY a.series IS NOT NULL AND a.rrule = '', a.id"
    if contacts is None:
        return [row[0] for row in database.rows(f"SELECT a.uid FROM activity a WHERE a.deleted = 0 {order}")]
    found: dict[Uid, tuple[bool, int]] = {}
    for start in range(0, len(contacts), CHUNK):
        chunk = contacts[start : start + CHUNK]
        for uid, is_part, number in database.rows(
            "SELECT a.uid, a.series IS NOT NULL AND a.rrule = '', a.id FROM participant p "
            "JOIN activity a ON a.uid = p.activity "
            f"WHERE p.contact IN ({marks(chunk)}) AND p.deleted = 0 AND a.deleted = 0",
            chunk,
        ):
            found[uid] = bool(is_part), number
    return sorted(found, key=lambda uid: found[uid])


def _used_zones(database: Database, uids: Sequence[Uid]) -> set[str]:
    found: set[str] = set()
    for start in range(0, len(uids), CHUNK):
        chunk = uids[start : start + CHUNK]
        found.update(
            row[0]
            for row in database.rows(
                f"SELECT DISTINCT timezone FROM activity WHERE uid IN ({marks(chunk)}) UNION SELECT s.timezone "
                f"FROM activity a JOIN activity s ON s.uid = a.series WHERE a.uid IN ({marks(chunk)})",
                [*chunk, *chunk],
            )
        )
    return found - {""}


def _entries(database: Database, uids: Sequence[Uid], left_out: Counter[str], progress: Progress) -> Iterator[Entry]:
    for start in range(0, len(uids), CHUNK):
        progress.check()
        with database.snapshot():
            yield from _chunk(database, list(uids[start : start + CHUNK]), left_out)
        progress.advance(min(start + CHUNK, len(uids)), len(uids))


def _chunk(database: Database, uids: list[Uid], left_out: Counter[str]) -> list[Entry]:
    planned = dict(database.rows(f"SELECT uid, due FROM activity WHERE uid IN ({marks(uids)})", uids))
    people = _people(database, uids)
    exdates = _exdates(database, uids)
    changed = _changed(database, uids)
    series = _series(database, uids)
    attached = files.of(database, uids, "activity")
    ends = lineage.ends(database, uids)
    found = []
    for activity in load_activities(database, uids):
        uid = parse_uid(activity.uid)
        activity.due = planned[uid]  # by the clock of its own zone
        if activity.rrule:  # it ends by its own rule before the next goes on: others know of no such thing
            activity.series = activity.recurrence_id = ""
            if uid in ends:
                activity.rrule = recurrence.until_before(activity.rrule, ends[uid])
        if activity.run:
            left_out["run"] += 1
        if uid in attached:
            left_out["files"] += len(attached[uid])
        name, zone = activity.message_id.removeprefix(FOREIGN), activity.timezone
        if not activity.message_id.startswith(FOREIGN):
            name = activity.uid
        if activity.series and activity.recurrence_id:
            name, zone = series.get(uid, (activity.series, activity.timezone))
        activity.run = activity.step = ""
        found.append(
            Entry(activity, name, people[uid], exdates[uid], zone=zone, changed=changed.get(uid, 0), is_own=True)
        )
    return found


def _people(database: Database, uids: list[Uid]) -> dict[Uid, list[Person]]:
    found: dict[Uid, list[Person]] = defaultdict(list)
    for activity, contact, name, email in database.rows(
        "SELECT p.activity, l.uid, l.name, l.email FROM participant p JOIN contact_list l ON l.uid = p.contact "
        f"WHERE p.activity IN ({marks(uids)}) AND p.deleted = 0 ORDER BY p.uid",
        uids,
    ):
        person = Person(name, email, uid_text(contact))
        if person not in found[activity]:
            found[activity].append(person)
    return found


def _exdates(database: Database, uids: list[Uid]) -> dict[Uid, list[str]]:
    found: dict[Uid, list[str]] = defaultdict(list)
    for activity, at in database.rows(
        "SELECT DISTINCT activity, recurrence_id FROM exdate "
        f"WHERE activity IN ({marks(uids)}) AND deleted = 0 ORDER BY recurrence_id",
        uids,
    ):
        found[activity].append(at)
    return found


def _changed(database: Database, uids: list[Uid]) -> dict[Uid, int]:
    return dict(
        database.rows(
            "SELECT c.uid, max(b.time) FROM change c JOIN batch b ON b.id = c.batch "
            f"WHERE c.uid IN ({marks(uids)}) GROUP BY c.uid",
            uids,
        )
    )


def _series(database: Database, uids: list[Uid]) -> dict[Uid, tuple[str, str]]:
    """Of occurrences with a life of their own: what their series is called in a calendar, and its zone."""
    found = {}
    for uid, series, message_id, timezone in database.rows(
        "SELECT a.uid, s.uid, s.message_id, s.timezone FROM activity a JOIN activity s ON s.uid = a.series "
        f"WHERE a.uid IN ({marks(uids)})",
        uids,
    ):
        is_foreign = message_id.startswith(FOREIGN)
        found[uid] = (message_id.removeprefix(FOREIGN) if is_foreign else uid_text(series), timezone)
    return found
