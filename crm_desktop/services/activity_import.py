"""Calendars of other programs, and our own, as activities: one batch a file, the same file twice changes nothing.

An activity is known again by the UID that its program gave it, on every computer alike. What somebody changed here
stays until the file tells something new.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import orjson

from crm_desktop.domain import recurrence, zones
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.keys import email_key
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, is_ours, named_uid, parse_uid, uid_or_none, uid_text
from crm_desktop.interchange.calendar_entry import Entry, Person
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.ics_read import read_calendar
from crm_desktop.interchange.records import Rejected
from crm_desktop.services import activities
from crm_desktop.services.before_import import BeforeImport
from crm_desktop.services.detaching import called, cells_of, record_of
from crm_desktop.services.import_files import free_name, rejected_folder
from crm_desktop.services.importing import Outcome, Row
from crm_desktop.store import contact_keys, history, owner_only
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.lines import Part
from crm_desktop.store.workspace import Workspace

_CALENDAR = b"icalendar"
_ROWS_SHOWN = 200
CALENDARS = (".ics", ".ical", ".ifb", ".icalendar")
_PARTS = {"participant": "contacts", "exdate": "exdates"}  # as the history of an activity calls them
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
_SUMMARY = re.compile(r"^SUMMARY(?:;[^:\n]*)?:(.*)$", re.IGNORECASE | re.MULTILINE)
_DAY = len("2026-12-24")


class _DryRun(Exception):
    """Rolls back an import that was only to be looked at."""


def is_calendar(path: Path) -> bool:
    """Whether a file is a calendar, by its name or by how it begins; what cannot be read is none."""
    if path.suffix.lower() in CALENDARS:
        return True
    if not path.is_file():  # a pipe would be waited for
        return False
    try:
        with path.open("rb") as file:
            return _BEGINS.match(file.read(64).replace(b"\0", b"")) is not None
    except (OSError, ValueError):
        return False


def import_calendar(
    workspace: Workspace,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    now: datetime | None = None,
    before: BeforeImport | None = None,
) -> tuple[Outcome, Path | None]:
    """Import a calendar as one batch; returns what happened, and the file of what could not be read, if there is one.

    What another program's calendar tells of the past was done: single events are, and a series goes on from today.
    `before` makes the backup, where there are many. Raises UserError as `read_calendar` does; cancelled or failed, it
    leaves nothing behind.
    """
    progress = progress or Progress()
    found = list(read_calendar(path, progress))
    outcome = Outcome()
    name = path.name.encode("utf-8", "replace").decode()
    before = before or BeforeImport(workspace)
    try:
        with before, workspace.journal.batch("import", name) as batch:
            if not dry_run:
                before.count(len(found))
            run = _Import(workspace, batch, found, outcome, now or datetime.now().astimezone())
            run.take_all(progress)
            if dry_run:
                raise _DryRun
            run.remember()
            before.wait()
    except _DryRun:
        return outcome, None
    outcome.batch = batch.info.id if batch.changes else None
    return outcome, _save_rejected(workspace, path, outcome.rejected) if outcome.rejected else None


@dataclass(slots=True)
class _Taken:
    """What an import wrote: by fingerprint the activity, and whether anything was new."""

    seen: dict[int, tuple[Uid, bool]] = field(default_factory=dict)
    made: set[Uid] = field(default_factory=set)


class _Import:
    """One running import."""

    def __init__(
        self,
        workspace: Workspace,
        batch: Batch,
        found: Sequence[Entry | Rejected],
        outcome: Outcome,
        now: datetime,
    ) -> None:
        self._database = workspace.database
        self._author = workspace.journal.author
        self._batch = batch
        self._outcome = outcome
        self._now = now
        self._found = found
        entries = [each for each in found if isinstance(each, Entry)]
        self._people = _People(self._database, [person for entry in entries for person in entry.people])
        self._known = _known(self._database, [_fingerprint(entry) for entry in entries])
        self._taken = _Taken()
        self._coming = {entry.activity.uid for entry in entries if entry.activity.uid}

    def take_all(self, progress: Progress) -> None:
        """Say what becomes of each entry: series before their occurrences, wherever they stand in the file."""
        ordered = sorted(self._found, key=lambda each: isinstance(each, Entry) and bool(each.activity.recurrence_id))
        for number, each in enumerate(ordered):
            if not number % 100:
                progress.check()
                progress.advance(number, len(ordered))
            if isinstance(each, Rejected):
                self._refuse(each)
                continue
            key = _fingerprint(each)
            if key in self._known:
                self._count(each, "unchanged")
                continue
            try:
                self._take(each, key)
            except UserError:  # a rule without a day from here on
                self._refuse(Rejected(each.line, "ics-rule", each.activity.summary))

    def remember(self) -> None:
        """Know these entries again."""
        rows = [(key, uid, self._batch.info.id if new else 0) for key, (uid, new) in self._taken.seen.items()]
        keys = [row[0] for row in rows]
        for start in range(0, len(keys), CHUNK):
            chunk = keys[start : start + CHUNK]
            self._database.execute(f"DELETE FROM import_seen WHERE key IN ({marks(chunk)})", chunk)
        self._database.insert_all("import_seen", rows)

    def _refuse(self, rejected: Rejected) -> None:
        self._outcome.rejected.append(rejected)
        if len(self._outcome.rows) < _ROWS_SHOWN:
            self._outcome.rows.append(Row(rejected.line, "rejected", _name_of(rejected)))

    def _count(self, entry: Entry, outcome: str, changes: list[tuple[str, str, str]] | None = None) -> None:
        setattr(self._outcome, outcome, getattr(self._outcome, outcome) + 1)
        if outcome != "unchanged":
            self._outcome.warnings += [(entry.line, code) for code in dict.fromkeys(entry.warnings)]
        if len(self._outcome.rows) < _ROWS_SHOWN:
            self._outcome.rows.append(Row(entry.line, outcome, entry.activity.summary, changes or []))

    def _take(self, entry: Entry, key: int) -> None:
        uid, series = self._uid_of(entry)
        told = entry if entry.is_own else _up_to_now(entry, self._now)
        activity = replace(told.activity, uid=uid_text(uid))
        activity.recurrence_id = series.recurrence_id if series else ""
        activity.series = uid_text(series.uid) if series else ""
        if activity.follows not in self._coming and activity.follows and self._row(parse_uid(activity.follows)) is None:
            activity.follows = ""
        contacts, strangers = self._people.of(entry.people)
        held = self._row(uid)
        if strangers and not (entry.is_own and held is not None):
            activity.description = "\n".join(filter(None, (activity.description, *strangers)))
        if activity.status == "planned" and not entry.is_own and not activity.rrule:
            activity.owner = self._author
        cells = activities.cells_of(activity, "" if entry.is_own else self._author)
        if held is None:
            self._add(uid, cells, contacts, told.exdates)
            outcome, changes = "created", []
        else:
            changes = self._update(uid, cells, contacts, told.exdates, bring_back=bool(held[0]), exactly=entry.is_own)
            outcome = "updated" if changes else "unchanged"
        self._count(told, outcome, changes)
        self._taken.seen[key] = (uid, outcome != "unchanged")
        for at in told.rdates:
            self._take_further(entry, at)

    def _take_further(self, entry: Entry, at: str) -> None:
        """A day that a series has besides those of its rule: an activity by itself."""
        uid = named_uid(_CALENDAR, entry.uid.encode(), b"rdate", at.encode())
        single = replace(entry, activity=replace(entry.activity, due=at, rrule=""), exdates=[], rdates=[])
        single = single if entry.is_own else _up_to_now(single, self._now)
        if self._row(uid) is None:
            cells = activities.cells_of(replace(single.activity, message_id=""), self._author)
            self._add(uid, cells, self._people.of(entry.people)[0], [])

    def _uid_of(self, entry: Entry) -> tuple[Uid, _Place | None]:
        """Under which identifier it is here, and its place in the series that it is of, if that is here."""
        own = uid_or_none(entry.activity.uid) if entry.is_own else None
        recurrence_id = entry.activity.recurrence_id
        if not recurrence_id:
            return own or named_uid(_CALENDAR, entry.uid.encode() or orjson.dumps(entry.activity)), None
        named = parse_uid(entry.uid) if is_ours(entry.uid) or uid_or_none(entry.uid) else None
        for series in filter(None, (named, named_uid(_CALENDAR, entry.uid.encode()))):
            self._batch.flush()
            row = self._database.row(
                "SELECT due, timezone FROM activity WHERE uid = ? AND rrule <> '' AND deleted = 0", (series,)
            )
            if row is not None:
                at = _in_series(recurrence_id, entry.zone, *row)
                held = record_of(self._database, series, at)
                return held or own or called("occurrence", (series, at)), _Place(series, at)
        return own or named_uid(_CALENDAR, entry.uid.encode(), recurrence_id.encode()), None

    def _row(self, uid: Uid) -> tuple[int] | None:
        """Whether the activity is deleted; None where it never was here."""
        if uid in self._taken.made:
            self._batch.flush()
        row = self._database.row("SELECT deleted FROM activity WHERE uid = ?", (uid,))
        return None if row is None else (int(row[0]),)

    def _add(self, uid: Uid, cells: Mapping[str, Value], contacts: Iterable[Uid], exdates: Iterable[str]) -> None:
        parts: list[Part] = [("participant", {"contact": contact}) for contact in contacts]
        parts += [("exdate", {"recurrence_id": at}) for at in exdates]
        self._batch.put("activity", cells, uid, parts)
        self._taken.made.add(uid)

    def _update(
        self,
        uid: Uid,
        cells: dict[str, Value],
        contacts: Sequence[Uid],
        exdates: Sequence[str],
        *,
        bring_back: bool,
        exactly: bool,
    ) -> list[tuple[str, str, str]]:
        """Set what the file tells; what it leaves blank stays, and what was done here is not to be done again.

        One that is brought back is as the file has it, and nothing else.
        """
        changes: list[tuple[str, str, str]] = []
        if bring_back:
            self._batch.set("activity", uid, "deleted", 0)
            changes.append(("deleted", "yes", ""))
        self._batch.flush()
        held = cells_of(self._database, uid)
        for name, value in cells.items():
            blank = value in ("", None, 0) or (name == "status" and value == "planned")
            kept = name in ("type", "owner", "result", "direction") and held[name] != "" and not exactly
            if held["rrule"] and name in ("series", "recurrence_id"):  # from what it goes on no file tells
                continue
            if (
                (bring_back or not (blank or kept))
                and value != held[name]
                and self._batch.set("activity", uid, name, value)
            ):
                changes.append((name, str(held[name] or ""), str(value)))
        for table, name, wanted in (("participant", "contact", contacts), ("exdate", "recurrence_id", exdates)):
            rows = self._database.rows(f"SELECT {name}, uid FROM {table} WHERE activity = ? AND deleted = 0", (uid,))
            there = {row[0] for row in rows}
            if bring_back:
                self._batch.set_many(table, "deleted", ((row[1], 1) for row in rows if row[0] not in wanted))
            for each in wanted:
                if each not in there:
                    self._batch.put(table, {"activity": uid, name: each})
                    changes.append((_PARTS[table], "", each if isinstance(each, str) else uid_text(each)))
        return changes


@dataclass(frozen=True, slots=True)
class _Place:
    """The place of an occurrence in a series."""

    uid: Uid
    recurrence_id: str


class _People:
    """Who of the file's people are contacts: by our own identifier, else by their address."""

    def __init__(self, database: Database, people: Sequence[Person]) -> None:
        self._by_key: dict[str, list[Uid]] = {}
        self._here: set[Uid] = set()
        keys = {key for person in people if (key := email_key(person.email))}
        uids = sorted({parse_uid(person.uid) for person in people if person.uid})
        for key, uid, _ in contact_keys.holders(database, "email", keys):
            self._by_key.setdefault(key, []).append(uid)
        for start in range(0, len(uids), CHUNK):
            some = uids[start : start + CHUNK]
            rows = database.rows(f"SELECT uid FROM contact_list WHERE uid IN ({marks(some)})", some)
            self._here.update(row[0] for row in rows)

    def of(self, people: Iterable[Person]) -> tuple[list[Uid], list[str]]:
        """The contacts among them, and the others in words."""
        contacts: dict[Uid, None] = {}
        others: list[str] = []
        for person in people:
            if person.uid and (own := parse_uid(person.uid)) in self._here:
                contacts[own] = None
            elif found := self._by_key.get(email_key(person.email), []):
                contacts |= dict.fromkeys(found)
            else:
                address = f"<{person.email}>" if person.email and person.name else person.email
                others.append(" ".join(filter(None, (person.name, address))))
        return list(contacts), others


def _up_to_now(entry: Entry, now: datetime) -> Entry:
    """An entry of another program as things now stand: what is over was done, and a series goes on from today."""
    activity = entry.activity
    if activity.status != "planned" or activity.type != "meeting" or not activity.due:
        return entry
    here = zones.local_zone()
    today = zones.moved(now.isoformat()[:16], here, activity.timezone or here)[: len(activity.due)]
    rdates = entry.rdates
    if not activity.rrule:
        if activity.due >= today:
            return entry
        at = activity.due if "T" in activity.due else f"{activity.due}T12:00"
        done = f"{zones.moved(at, activity.timezone or here, 'UTC')}:00Z"
        return replace(entry, activity=replace(activity, status="done", completed=done))
    first = recurrence.next_occurrence(activity.due, activity.rrule, today[:_DAY], activity.timezone)
    if first == activity.due:
        return entry
    warnings = list(entry.warnings)
    warnings.append("ics-past")
    if first is None:  # it ended: one that was done stands for all
        single = replace(activity, rrule="")
        return _up_to_now(replace(entry, activity=single, exdates=[], rdates=rdates, warnings=warnings), now)
    passed = recurrence.count_before(activity.due, activity.rrule, first, activity.timezone)
    going_on = replace(activity, due=first, rrule=recurrence.less(activity.rrule, passed))
    return replace(entry, activity=going_on, exdates=[at for at in entry.exdates if at >= first], warnings=warnings)


def _in_series(recurrence_id: str, zone: str, due: str, timezone: str) -> str:
    """What names an occurrence in its series, by the clock of that."""
    if "T" not in due:
        return recurrence_id[:_DAY]
    if "T" not in recurrence_id:
        return recurrence_id + due[_DAY:]
    here = zones.local_zone()
    return zones.moved(recurrence_id, zone or here, timezone or here) if zone != timezone else recurrence_id


def _fingerprint(entry: Entry) -> int:
    """The same for the same content, 63 bits; of another kind than those of contacts."""
    plain = replace(entry, line=0, changed=0, warnings=[])
    return int.from_bytes(hashlib.blake2b(orjson.dumps(plain), digest_size=8, person=_CALENDAR).digest(), "big") >> 1


def _known(database: Database, keys: Sequence[int]) -> set[int]:
    """Those brought before that stand: of an activity that is still here, by an import that was not undone."""
    found: list[tuple[int, int]] = []
    for start in range(0, len(keys), CHUNK):
        chunk = keys[start : start + CHUNK]
        found += database.rows(
            "SELECT s.key, s.batch FROM import_seen s JOIN activity a ON a.uid = s.contact AND a.deleted = 0 "
            f"WHERE s.key IN ({marks(chunk)})",
            chunk,
        )
    batches = {batch for _, batch in found if batch}
    undone = {batch for batch in batches if history.is_undone(database, history.batch_by_id(database, batch))}
    return {key for key, batch in found if batch not in undone}


def _name_of(rejected: Rejected) -> str:
    """What people may know it by."""
    summary = _SUMMARY.search(rejected.raw)
    return (summary[1] if summary else rejected.raw.partition("\n")[0]).strip()[:80]


def _save_rejected(workspace: Workspace, path: Path, rejected: Sequence[Rejected]) -> Path:
    """Write what could not be read to a calendar that can be mended and imported again."""
    name = f"{path.stem[:60]}-{time.strftime('%Y%m%d-%H%M%S')}.ics"
    target = free_name(rejected_folder(workspace, path) / name)
    with replace_file(target) as file:
        for text in _framed(each.raw.rstrip("\r\n") for each in rejected):
            file.write(text.encode("utf-8", "replace") + b"\r\n")
    owner_only.tighten(target)
    return target


def _framed(texts: Iterable[str]) -> Iterator[str]:
    yield "BEGIN:VCALENDAR\r\nVERSION:2.0"
    yield from filter(None, texts)
    yield "END:VCALENDAR"
