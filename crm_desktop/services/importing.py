"""Importing contacts: every row matched, created or added to, in one batch a file, all or nothing.

A contact is recognised by our uid, then by the identifier of the program it comes from, then by an e-mail
address or phone number together with the name; never by the name alone. A row that was imported before and
stands is known again by its content, so the same file twice changes nothing, also where rows hold a name only.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter

from crm_desktop.domain import keys
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.enrich import enriched
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.interchange.records import Parsed, Record, Rejected
from crm_desktop.services import activities
from crm_desktop.services.contacts import Writer
from crm_desktop.store.database import Database
from crm_desktop.store.documents import load_contacts, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

_CHUNK = 500
_PREVIEW_ROWS = 200
ON_MATCH = ("update", "skip", "create")

_content = attrgetter(*(f for f in Contact.__slots__ if f != "photo"))


@dataclass(slots=True)
class Row:
    """What becomes of one row: "created", "updated", "unchanged" or "rejected"; `changes` are (path, old, new)."""

    line: int
    outcome: str
    name: str
    changes: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Outcome:
    """What an import did, or in a dry run would do. `rows` are the first of the file; `batch` None: nothing changed."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)
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
            run = _Import(workspace, batch, on_match, outcome)
            while chunk := list(islice(records, _CHUNK)):
                progress.check()
                run.take(chunk)
            if dry_run:
                raise _DryRun
    except _DryRun:
        return outcome
    if batch.changes:
        outcome.batch = batch.info.id
    return outcome


class _Import:
    """One running import: takes chunk after chunk, and sees in each what the ones before it wrote."""

    def __init__(self, workspace: Workspace, batch: Batch, on_match: str, outcome: Outcome) -> None:
        self._workspace = workspace
        self._database = workspace.database
        self._batch = batch
        self._writer = Writer(workspace, batch)
        self._on_match = on_match
        self._outcome = outcome
        self._undone = _undone_batches(self._database)

    def take(self, chunk: list[Record]) -> None:
        rows: list[Parsed] = []
        for record in chunk:
            if isinstance(record, Rejected):
                self._outcome.rejected.append(record)
                self._show(record.line, "rejected", Contact(name=record.raw.partition("\n")[0][:80]))
            else:
                rows.append(record)
        fingerprints = [_fingerprint(row.contact) for row in rows]
        known = self._known(fingerprints) if self._on_match != "create" else {}
        found = _Matcher(self._database, [r.contact for r, f in zip(rows, fingerprints, strict=True) if f not in known])
        seen: list[tuple[bytes, Uid, int]] = []
        for row, fingerprint in zip(rows, fingerprints, strict=True):
            if fingerprint in known:
                self._outcome.unchanged += 1
                self._show(row.line, "unchanged", row.contact)
                continue
            uid, changed = self._take_row(row, found)
            known[fingerprint] = uid
            seen.append((fingerprint, uid, self._batch.info.id if changed else 0))
        if self._on_match == "create":
            known.clear()
        self._batch.settle()
        self._database.execute_many("INSERT OR REPLACE INTO import_seen VALUES (?, ?, ?)", seen)

    def _known(self, fingerprints: list[bytes]) -> dict[bytes, Uid]:
        rows = self._database.rows(
            "SELECT s.key, s.contact, s.batch FROM import_seen s JOIN contact c ON c.uid = s.contact AND c.deleted = 0 "
            f"WHERE s.key IN ({marks(fingerprints)})",
            fingerprints,
        )
        return {key: contact for key, contact, batch in rows if batch not in self._undone}

    def _take_row(self, row: Parsed, found: _Matcher) -> tuple[Uid, bool]:
        contact = row.contact
        uid = found.match(contact) if self._on_match != "create" else None
        if uid is None:
            if contact.uid and self._taken(contact.uid):
                contact.uid = ""
            uid = self._writer.create(contact)
            self._bring_history(uid, contact)
            found.learn(uid, contact)
            self._outcome.created += 1
            self._show(row.line, "created", contact)
            return uid, True
        held = found.document(uid)
        after = enriched(held, contact) if self._on_match == "update" else held
        if self._on_match == "skip" or not self._writer.update(uid, held, after):
            self._outcome.unchanged += 1
            self._show(row.line, "unchanged", held)
            return uid, False
        found.learn(uid, after)
        self._outcome.updated += 1
        self._show(row.line, "updated", held, after)
        return uid, True

    def _taken(self, uid: str) -> bool:
        """A deleted contact keeps its uid for ever; what is imported in its place gets a new one."""
        return self._database.row("SELECT 1 FROM contact WHERE uid = ?", (parse_uid(uid),)) is not None

    def _bring_history(self, uid: Uid, contact: Contact) -> None:
        """What a list tells of the last and next contact becomes activities, so that it is not lost."""
        done = [(contact.last_reach, "reached")]
        if contact.last_attempt > contact.last_reach:
            done.append((contact.last_attempt, "no answer"))
        for time, result in done:
            if time:
                completed = time if "T" in time else f"{time}T00:00:00Z"
                activities.write(
                    self._batch,
                    Activity(type="call", status="done", result=result, completed=completed, contacts=[uid_text(uid)]),
                )
        step = contact.next_step
        if step is not None and (step.summary or step.due):
            planned = Activity(type=step.type or "todo", summary=step.summary, due=step.due, contacts=[uid_text(uid)])
            activities.write(self._batch, planned, self._workspace.journal.author)

    def _show(self, line: int, outcome: str, contact: Contact, after: Contact | None = None) -> None:
        if len(self._outcome.rows) < _PREVIEW_ROWS:
            changes = differences(contact, after) if after is not None else []
            self._outcome.rows.append(Row(line, outcome, full_name(contact), changes))


class _Matcher:
    """Finds the contacts that the rows of a chunk speak of, with a few queries for all of them."""

    def __init__(self, database: Database, contacts: list[Contact]) -> None:
        self._database = database
        self._by_key: dict[tuple[str, str], list[Uid]] = defaultdict(list)
        self._names: dict[Uid, str] = {}
        self._documents: dict[Uid, Contact] = {}
        wanted: dict[str, set[str]] = defaultdict(set)
        for contact in contacts:
            for kind, key in _keys(contact):
                wanted[kind].add(key)
        for kind, values in wanted.items():
            self._look_up(kind, sorted(values))
        uids = [parse_uid(contact.uid) for contact in contacts if contact.uid]
        if uids:
            rows = database.rows(f"SELECT uid, sort_name FROM contact_list WHERE uid IN ({marks(uids)})", uids)
            self._names.update((uid, _name_key(name)) for uid, name in rows)

    def _look_up(self, kind: str, values: list[str]) -> None:
        for start in range(0, len(values), _CHUNK):
            chunk = values[start : start + _CHUNK]
            for key, uid, name in self._database.rows(
                "SELECT k.key, l.uid, l.sort_name FROM contact_key k JOIN contact_list l ON l.id = k.contact "
                f"WHERE k.kind = ? AND k.key IN ({marks(chunk)}) ORDER BY l.id",
                [kind, *chunk],
            ):
                self._by_key[kind, key].append(uid)
                self._names[uid] = _name_key(name)

    def match(self, contact: Contact) -> Uid | None:
        """The contact that this row speaks of, or None."""
        if contact.uid and (uid := parse_uid(contact.uid)) in self._names:
            return uid
        by_kind: dict[str, list[Uid]] = defaultdict(list)
        for pair in _keys(contact):
            by_kind[pair[0]] += self._by_key.get(pair, ())
        if by_kind["source"]:
            return by_kind["source"][0]
        name = _name_key(fold(full_name(contact)))
        for kind in ("email", "phone"):
            for uid in by_kind[kind]:
                if self._names[uid] == name:
                    return uid
        nameless = not (contact.name or contact.given or contact.family or contact.company)
        only = set(by_kind["email"])
        return only.pop() if nameless and len(only) == 1 else None

    def learn(self, uid: Uid, contact: Contact) -> None:
        """A contact made or changed by an earlier row of the same chunk."""
        self._documents[uid] = contact
        self._names[uid] = _name_key(fold(full_name(contact)))
        for pair in _keys(contact):
            if uid not in self._by_key[pair]:
                self._by_key[pair].append(uid)

    def document(self, uid: Uid) -> Contact:
        """The contact as it now is."""
        if uid not in self._documents:
            for _, _, contact in load_contacts(self._database, [uid]):
                assert contact is not None
                self._documents[uid] = contact
        return self._documents[uid]


def _keys(contact: Contact) -> list[tuple[str, str]]:
    return [pair for pair in keys.of(contact) if pair[0] != "tag"]


def _name_key(sort_name: str) -> str:
    """The same for "Ana Adomaite" and "Adomaite, Ana"."""
    return " ".join(sorted(sort_name.replace(",", " ").split()))


def _fingerprint(contact: Contact) -> bytes:
    return hashlib.blake2b(repr(_content(contact)).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _undone_batches(database: Database) -> set[int]:
    rows = database.rows(
        "SELECT root FROM batch b WHERE root IS NOT NULL AND depth % 2 = 1 "
        "AND id = (SELECT max(id) FROM batch u WHERE u.root = b.root)"
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
