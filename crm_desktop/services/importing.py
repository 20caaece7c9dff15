"""Importing contacts: every row matched, created or added to, in one batch a file, all or nothing.

Whom a row speaks of is `matching`'s to say. A row that was imported before and stands is known again by its
content, so the same file twice changes nothing, also where rows hold a name only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import NamedTuple

import orjson

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, NextStep
from crm_desktop.domain.description import Description, describe
from crm_desktop.domain.enrich import enriched
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, is_ours, parse_uid, uid_text
from crm_desktop.domain.usable import make_usable
from crm_desktop.interchange.records import Record, Rejected
from crm_desktop.services import activities
from crm_desktop.services.ahead import Ahead
from crm_desktop.services.contacts import Draft, Writer
from crm_desktop.services.matching import Matcher
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

_PREVIEW_ROWS = 200
_SEEN_UIDS = (1,)  # the place of the uid in a row of import_seen
ON_MATCH = ("update", "skip", "create")


@dataclass(slots=True)
class Row:
    """What becomes of one row: "created", "updated", "unchanged" or "rejected"; `changes` are (path, old, new)."""

    line: int
    outcome: str
    name: str
    changes: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Outcome:
    """What an import did, or in a dry run would do. `rows` are the first of the file; `batch` None: nothing changed.

    `warnings` are the lines of rows that were taken and the codes of what in them was kept as text.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    warnings: list[tuple[int, str]] = field(default_factory=list)
    batch: int | None = None
    rows: list[Row] = field(default_factory=list)


class _DryRun(Exception):
    """Rolls back an import that was only to be looked at."""


def import_records(
    workspace: Workspace,
    name: str,
    records: Iterator[Record],
    *,
    on_match: str = "update",
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Import what a reader yields from the file `name`. Cancelled or failed, it leaves nothing behind."""
    outcome = Outcome()
    progress = progress or Progress()
    try:
        with workspace.journal.batch("import", name) as batch:
            run = _Import(workspace, batch, on_match, dry_run, outcome)
            ahead = Ahead(records, CHUNK, run.ready)
            with closing(ahead.chunks()) as chunks:
                for chunk in chunks:
                    progress.check()
                    run.take(chunk)
                    with ahead.meanwhile():
                        run.settle()
            if dry_run:
                raise _DryRun
    except _DryRun:
        return outcome
    if batch.changes:
        outcome.batch = batch.info.id
    return outcome


class _Ready(NamedTuple):
    """A row with all that can be said of it before the database is asked."""

    line: int
    contact: Contact
    warnings: list[str]
    fingerprint: int
    description: Description
    draft: Draft | None


class _Seen(NamedTuple):
    """The contact that a row was imported into before, and whether what it brought stands: was not undone."""

    contact: Uid
    stands: bool


class _Import:
    """One running import: takes chunk after chunk, and sees in each what the ones before it wrote."""

    def __init__(self, workspace: Workspace, batch: Batch, on_match: str, dry_run: bool, outcome: Outcome) -> None:
        self._author = workspace.journal.author
        self._database = workspace.database
        self._batch = batch
        self._writer = Writer(workspace, batch, workspace.attachments.name_of if dry_run else None)
        self._on_match = on_match
        self._outcome = outcome
        self._undone = _undone_batches(self._database)
        self._made: set[Uid] = set()
        self._planned: set[Uid] = set()
        self._taken: dict[int, tuple[Uid, int]] = {}

    def ready(self, record: Record) -> _Ready | Rejected:
        """On another thread: nothing here asks the database."""
        if isinstance(record, Rejected):
            return record
        contact = record.contact
        make_usable(contact)
        draft = self._writer.draft(contact)
        return _Ready(record.line, contact, record.warnings, _fingerprint(contact), describe(contact), draft)

    def take(self, chunk: list[_Ready | Rejected]) -> None:
        """Say what becomes of each row."""
        rows = [row for row in chunk if isinstance(row, _Ready)]
        known = self._known([row.fingerprint for row in rows])
        found = Matcher(self._database, [(r.contact, r.description) for r in rows if r.fingerprint not in known])
        for record in chunk:
            if isinstance(record, Rejected):
                self._outcome.rejected.append(record)
                self._show(record.line, "rejected", Contact(name=record.raw.partition("\n")[0][:80]))
                continue
            seen = known.get(record.fingerprint)
            if seen and seen.stands:
                self._outcome.unchanged += 1
                self._show(record.line, "unchanged", record.contact)
                continue
            uid, changed = self._take_row(record, found, seen)
            if changed:
                self._outcome.warnings += [(record.line, code) for code in dict.fromkeys(record.warnings)]
            if changed or self._on_match == "update":  # what was skipped may be wanted another time
                self._taken[record.fingerprint] = (uid, self._batch.info.id if changed else 0)
            if self._on_match != "create":
                known[record.fingerprint] = _Seen(uid, True)

    def settle(self) -> None:
        """Write what was said, in a few long statements."""
        self._batch.settle()
        self._database.execute(f"DELETE FROM import_seen WHERE key IN ({marks(self._taken)})", list(self._taken))
        rows = [(key, uid, batch) for key, (uid, batch) in self._taken.items()]
        self._database.insert_all("import_seen", rows, _SEEN_UIDS)
        self._taken.clear()

    def _known(self, fingerprints: list[int]) -> dict[int, _Seen]:
        if self._on_match == "create":
            return {}
        rows = self._database.rows(
            "SELECT s.key, s.contact, s.batch FROM import_seen s JOIN contact c ON c.uid = s.contact AND c.deleted = 0 "
            f"WHERE s.key IN ({marks(fingerprints)})",
            fingerprints,
        )
        return {key: _Seen(contact, batch not in self._undone) for key, contact, batch in rows}

    def _take_row(self, row: _Ready, found: Matcher, seen: _Seen | None) -> tuple[Uid, bool]:
        contact = row.contact
        uid = seen.contact if seen else None
        if uid is None and self._on_match != "create":
            uid = found.match(contact, row.description, self._made)
        if uid is None:
            if contact.uid and self._is_taken(parse_uid(contact.uid), "contact"):
                contact.uid = ""
            uid = self._writer.create(contact, row.draft, row.description)
            self._made.add(uid)
            self._bring_history(uid, contact)
            found.learn(uid, contact, row.description)
            self._outcome.created += 1
            self._show(row.line, "created", contact)
            return uid, True
        held = found.document(uid)
        after = enriched(held, contact) if self._on_match == "update" else held
        if self._on_match == "skip" or not self._writer.update(uid, held, after):
            self._outcome.unchanged += 1
            self._show(row.line, "unchanged", held)
            return uid, False
        found.learn(uid, after, describe(after))
        self._outcome.updated += 1
        self._show(row.line, "updated", held, after)
        return uid, True

    def _is_taken(self, uid: Uid, table: str) -> bool:
        """A deleted record keeps its uid for ever; what is imported in its place gets a new one."""
        return uid in self._made or self._database.row(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)) is not None

    def _bring_history(self, uid: Uid, contact: Contact) -> None:
        """What a list tells of the last and next contact becomes activities, so that it is not lost."""
        done = [(contact.last_reach, "reached")]
        if contact.last_attempt > contact.last_reach:
            done.append((contact.last_attempt, "no answer"))
        for time, result in done:
            if time:
                call = Activity(type="call", status="done", result=result, completed=time, contacts=[uid_text(uid)])
                activities.write(self._batch, call)
        if contact.next_step is not None:
            self._plan(uid, contact.next_step)

    def _plan(self, contact: Uid, step: NextStep) -> None:
        if not (step.summary or step.due):
            return
        own = parse_uid(step.uid) if is_ours(step.uid) else None
        if own in self._planned:  # several take part
            self._batch.put("participant", {"activity": own, "contact": contact})
            return
        planned = Activity(type=step.type, summary=step.summary, due=step.due, contacts=[uid_text(contact)])
        if own and not self._is_taken(own, "activity"):
            planned.uid = step.uid
        self._planned.add(activities.write(self._batch, planned, self._author))

    def _show(self, line: int, outcome: str, contact: Contact, after: Contact | None = None) -> None:
        if len(self._outcome.rows) < _PREVIEW_ROWS:
            changes = differences(contact, after) if after is not None else []
            self._outcome.rows.append(Row(line, outcome, full_name(contact), changes))


def _fingerprint(contact: Contact) -> int:
    """The same for the same content; 63 bits, which a database finds fastest."""
    content = orjson.dumps(contact, default=lambda photo: hashlib.sha256(photo).hexdigest())
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big") >> 1


def _undone_batches(database: Database) -> set[int]:
    rows = database.rows(
        "SELECT r.id FROM batch b JOIN batch r ON r.uid = b.root WHERE b.depth % 2 = 1 AND b.id = "
        "(SELECT u.id FROM batch u WHERE u.root = b.root ORDER BY u.depth DESC, u.id DESC LIMIT 1)"
    )
    return {row[0] for row in rows}


def differences(before: Contact, after: Contact) -> list[tuple[str, str, str]]:
    """What differs between two documents, each as (field, old, new) in words."""
    found = []
    for name in Contact.__slots__:
        if name in ("photo", "uid"):
            continue
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            found.append((name, _in_words(old), _in_words(new)))
    return found


def _in_words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {text}" for key, text in value.items())
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ", ".join(_in_words(item) for item in value)
    parts = getattr(type(value), "__slots__", None)
    if parts:
        return " ".join(str(getattr(value, part)) for part in parts if part != "label" and getattr(value, part))
    return "" if value is None else str(value)
