"""Importing contacts: every row matched, created or added to, in one batch a file, all or nothing.

Whom a row speaks of is `matching`'s to say. A row that was imported before and stands is known again by its
content, so the same file twice changes nothing, also where rows hold a name only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.description import describe
from crm_desktop.domain.enrich import enriched, filled
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.records import Record, Rejected
from crm_desktop.services import choices
from crm_desktop.services.ahead import Ahead
from crm_desktop.services.before_import import BeforeImport
from crm_desktop.services.contacts import Writer
from crm_desktop.services.drafting import Drafter
from crm_desktop.services.elsewhere import Elsewhere
from crm_desktop.services.import_rows import ReadyRow, RowMaker
from crm_desktop.services.import_seen import Seen, SeenRows
from crm_desktop.services.matching import Matcher
from crm_desktop.services.newcomers import Newcomers
from crm_desktop.store import merged, queries
from crm_desktop.store.documents import CHUNK
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

ROWS_OF_A_KIND = 10_000
"""So many rows of each outcome are shown: a file may have any number."""
ON_MATCH = ("update", "fill", "skip", "create")
"""What becomes of a contact that is known: it is changed and added to, only its blanks are filled, it is left as it is;
or nobody is known, every row is a new contact."""


@dataclass(slots=True)
class Row:
    """What becomes of one row: "created", "updated", "unchanged", "skipped" or "rejected".

    `name` is that of the contact here, `told` that of the row. `changes` are (field, old, new). In a dry run a row that
    would be created has its `contact`.
    """

    line: int
    outcome: str
    name: str
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    contact: Contact | None = None
    told: str = ""


class Decision(NamedTuple):
    """What somebody decided on one row: it is a new contact, the same as `contact`, or is left out.

    `name` is what the row told when it was decided on: it does not hold for another row that came to stand there.
    """

    what: Literal["new", "same", "skip"]
    name: str
    contact: Uid | None = None


@dataclass(slots=True)
class Outcome:
    """What an import did, or in a dry run would do. It grows as the file is read, and may be looked at meanwhile.

    `skipped` are the rows that somebody left out. `rows` are the first `ROWS_OF_A_KIND` of each outcome, in the order
    of the file; `batch` None: nothing changed. `warnings` are the lines of rows that were taken and the codes of what
    in them was kept as text.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
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
    decisions: Mapping[int, Decision] | None = None,
    field_types: Mapping[str, str] | None = None,
    outcome: Outcome | None = None,
    progress: Progress | None = None,
    before: BeforeImport | None = None,
    again: Callable[[Progress], Iterator[Record]] | None = None,
) -> Outcome:
    """Import what a reader yields from the file `name`. Cancelled or failed, it leaves nothing behind.

    `again` yields the same, in a process of its own where there can be one: it is pickled.

    `decisions` are those on rows, by their lines; `field_types` those of custom fields that are made, by name.
    `outcome` is what is filled and returned. `before` makes the backup, where there are many rows.
    """
    outcome = Outcome() if outcome is None else outcome
    progress = progress or Progress()
    before = before or BeforeImport(workspace, wanted=not dry_run)
    read = 0
    try:
        with before, workspace.journal.batch("import", name) as batch:
            run = _Import(workspace, batch, on_match, dry_run, outcome, decisions or {}, field_types or {})
            maker = RowMaker(choices.load(workspace.database), run.drafter())
            ahead = Elsewhere(again, CHUNK, maker, progress) if again else Ahead(records, CHUNK, maker.ready)
            with closing(ahead.chunks()) as chunks:
                for chunk in chunks:
                    progress.check()
                    read += len(chunk)
                    before.count(read)
                    run.take(chunk)
                    with ahead.meanwhile():
                        run.settle()
            if dry_run:
                raise _DryRun
            before.wait()
    except _DryRun:
        return outcome
    if batch.changes:
        outcome.batch = batch.info.id
    return outcome


class _Import:
    """One running import: takes chunk after chunk, and sees in each what the ones before it wrote."""

    def __init__(
        self,
        workspace: Workspace,
        batch: Batch,
        on_match: str,
        dry_run: bool,
        outcome: Outcome,
        decisions: Mapping[int, Decision],
        field_types: Mapping[str, str],
    ) -> None:
        self._database = workspace.database
        self._batch = batch
        self._writer = Writer(workspace, batch, workspace.attachments.name_of if dry_run else None, field_types)
        self._on_match = on_match
        self._dry_run = dry_run
        self._outcome = outcome
        self._decisions = decisions
        self._shown: Counter[str] = Counter()
        self._newcomers = Newcomers(workspace, batch, self._writer)
        self._seen = SeenRows(workspace.database)
        self._taken: dict[int, tuple[Uid, int]] = {}

    def drafter(self) -> Drafter:
        """What drafts the contacts that are added."""
        return self._writer.drafter()

    def take(self, chunk: list[ReadyRow | Rejected]) -> None:
        """Say what becomes of each row."""
        rows = [row for row in chunk if isinstance(row, ReadyRow)]
        known = {} if self._on_match == "create" else self._seen.known([row.fingerprint for row in rows])
        found = Matcher(self._database, [(r.told, r.description) for r in rows if r.fingerprint not in known])
        for record in chunk:
            if isinstance(record, Rejected):
                self._outcome.rejected.append(record)
                self._show(record, Row(record.line, "rejected", record.raw.partition("\n")[0].strip()[:80]))
                continue
            seen = known.get(record.fingerprint)
            if seen and seen.stands:
                self._outcome.unchanged += 1
                self._show(record, Row(record.line, "unchanged", record.description.name))
                continue
            decision = self._decision(record)
            if decision and decision.what == "skip":
                self._outcome.skipped += 1
                self._show(record, Row(record.line, "skipped", record.description.name))
                continue
            uid, outcome = self._take_row(record, found, seen, decision)
            changed = outcome != "unchanged"
            if changed:
                self._outcome.warnings += [(record.line, code) for code in dict.fromkeys(record.warnings)]
            if outcome == "created" or self._on_match == "update":  # what was left may be wanted another time
                self._taken[record.fingerprint] = (uid, self._batch.info.id if changed else 0)
            if self._on_match != "create":
                known[record.fingerprint] = Seen(uid, True)

    def settle(self) -> None:
        """Write what was said, in a few long statements."""
        self._batch.settle()
        self._seen.remember(self._taken)
        self._taken.clear()

    def _decision(self, row: ReadyRow) -> Decision | None:
        decision = self._decisions.get(row.line)
        return decision if decision and decision.name == row.description.name else None

    def _take_row(self, row: ReadyRow, found: Matcher, seen: Seen | None, decision: Decision | None) -> tuple[Uid, str]:
        uid = self._who(row, found, seen, decision)
        if uid is None:
            uid = self._newcomers.add_row(row)
            found.learn(uid, row.contact, row.description)
            self._outcome.created += 1
            is_shown = self._dry_run and self._shown["created"] < ROWS_OF_A_KIND
            contact = row.contact() if is_shown else None
            self._show(row, Row(row.line, "created", row.description.name, contact=contact))
            return uid, "created"
        held = found.document(uid)
        after = self._after(uid, held, row.contact())
        if not self._writer.update(uid, held, after):
            self._outcome.unchanged += 1
            self._show(row, Row(row.line, "unchanged", full_name(held)))
            return uid, "unchanged"
        found.learn(uid, after, describe(after))
        self._outcome.updated += 1
        self._show(row, Row(row.line, "updated", full_name(held), differences(held, after)))
        return uid, "updated"

    def _who(self, row: ReadyRow, found: Matcher, seen: Seen | None, decision: Decision | None) -> Uid | None:
        """The contact that a row speaks of; None where that is a new one."""
        if decision and decision.what == "new":
            return None
        if decision and decision.contact:
            uid = merged.survivor(self._database, decision.contact)
            if queries.contact_row(self._database, uid) is not None:
                return uid
        if seen:
            return seen.contact
        return found.match(row.told, row.description, self._newcomers.made) if self._on_match != "create" else None

    def _after(self, uid: Uid, held: Contact, contact: Contact) -> Contact:
        """The contact with what a row brings, as far as it is wanted."""
        if self._on_match == "skip":
            return held
        if self._on_match != "fill":
            return enriched(held, contact)
        after = filled(held, contact)
        if after.photo and queries.photo_name(self._database, uid):
            after.photo = None
        return after

    def _show(self, brought: ReadyRow | Rejected, row: Row) -> None:
        self._shown[row.outcome] += 1
        if self._shown[row.outcome] <= ROWS_OF_A_KIND:
            row.told = brought.description.name if isinstance(brought, ReadyRow) else ""
            self._outcome.rows.append(row)


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
