"""A list that somebody saved for us, cell by cell: what it would change, what of that is doubtful, and taking it.

A row of an edited copy of our own list is known by its uid and may change cells; any other row is matched as an
import does and only adds. What a list does not say changes nothing: no blank cell, no missing column, no missing row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from crm_desktop.domain.cellwise import Cell, differences, in_line, take
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import ADDRESS_PARTS, NAME_CELLS, Contact, PostalAddress
from crm_desktop.domain.damage import damage
from crm_desktop.domain.description import Description, describe
from crm_desktop.domain.enrich import enriched
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.names import full_name, set_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.targets import parse
from crm_desktop.domain.uid import Uid, new_uid, parse_uid
from crm_desktop.domain.usable import make_usable
from crm_desktop.interchange.csv_read import ReadRow
from crm_desktop.interchange.records import Parsed, Rejected
from crm_desktop.services.contacts import Writer
from crm_desktop.services.edited_copy import Columns
from crm_desktop.services.import_files import Source, open_source
from crm_desktop.services.import_seen import SeenRows, content_of, fingerprint
from crm_desktop.services.matching import Matcher
from crm_desktop.services.newcomers import Newcomers
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, load_contacts, marks
from crm_desktop.store.workspace import Workspace

Item = TypeVar("Item")

DOUBTS = ("former", "fewer", "repeated", "deleted", "unusable")
"""Why a cell is doubtful, beside what `domain.damage` tells: it stood there before; tags would go; another row speaks
of the same contact; the contact was deleted; no contact can hold it."""


@dataclass(slots=True, eq=False)
class Proposal:
    """What the rows at `line` and perhaps others say of one contact: `before` is as we have it, `after` as they do.

    `uid` None: the contact is new. `doubt` is the code of a reason to leave all of it, or "".
    """

    line: int
    uid: Uid | None
    before: Contact
    after: Contact
    cells: list[Cell] = field(default_factory=list)
    doubt: str = ""
    fingerprints: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Whom it is about."""
        return full_name(self.after if self.uid is None else self.before)


@dataclass(slots=True)
class Review:
    """What a list proposes; `unchanged` counts the rows that say nothing new."""

    name: str
    proposals: list[Proposal] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    unchanged: int = 0

    def sound(self) -> set[Cell]:
        """The cells that nothing speaks against: those that are ticked from the start."""
        return {cell for each in self.proposals if not each.doubt for cell in each.cells if not cell.doubt}


def review(workspace: Workspace, path: Path, progress: Progress | None = None) -> Review:
    """Look at a list in any form that the import reads. Raises UserError where it is none."""
    progress = progress or Progress()
    source = open_source(path)
    return _Look(workspace, source).run(source.rows(progress), progress)


def apply(workspace: Workspace, review: Review, chosen: Collection[Cell]) -> BatchInfo | None:
    """Write these cells of the review as one action; None where that changes nothing.

    A contact that was deleted meanwhile is left alone, and so is what the review did not know of.
    """
    database = workspace.database
    with workspace.journal.batch("review", review.name) as batch:
        writer = Writer(workspace, batch)
        newcomers = Newcomers(workspace, batch, writer)
        taken: dict[int, tuple[Uid, int]] = {}
        live = _live(database, [each.uid for each in review.proposals if each.uid is not None])
        for proposal in review.proposals:
            cells = [cell for cell in proposal.cells if cell in chosen and cell.doubt != "unusable"]
            if not cells:
                continue
            if proposal.uid is None:
                uid = newcomers.add(_with(proposal, cells))
                taken |= dict.fromkeys(proposal.fingerprints, (uid, batch.info.id))
            elif proposal.uid in live:
                writer.update(proposal.uid, proposal.before, _with(proposal, cells))
        SeenRows(database).remember(taken)
    return batch.info if batch.changes else None


def _with(proposal: Proposal, cells: Iterable[Cell]) -> Contact:
    """The contact with some of the cells; a new one also with what is no cell."""
    result = deepcopy(proposal.before)
    if proposal.uid is None:
        for name in ("uid", "photo", "last_reach", "last_attempt", "next_step"):
            setattr(result, name, getattr(proposal.after, name))
    for cell in cells:
        take(result, proposal.before, proposal.after, cell)
    return result


def _live(database: Database, uids: list[Uid]) -> set[Uid]:
    found: set[Uid] = set()
    for chunk in _chunks(uids):
        found |= {row[0] for row in database.rows(f"SELECT uid FROM contact_list WHERE uid IN ({marks(chunk)})", chunk)}
    return found


class _Foreign(NamedTuple):
    """A row that is not known by a uid of ours."""

    line: int
    contact: Contact
    fingerprint: int
    description: Description
    was_deleted: bool


class _Look:
    """One look at a list: first what our own uids tell, then the other rows, together."""

    def __init__(self, workspace: Workspace, source: Source) -> None:
        self._database = workspace.database
        targets = source.mapping.targets if source.mapping else []
        self._columns = Columns([parse(target) if target else None for target in targets])
        self._review = Review(source.path.name.encode("utf-8", "replace").decode())
        self._proposals: dict[Uid, Proposal] = {}
        self._again: list[Proposal] = []
        self._known: set[Uid] = set()
        self._foreign: list[_Foreign] = []

    def run(self, rows: Iterator[ReadRow], progress: Progress) -> Review:
        for chunk in _chunks(rows):
            progress.check()
            self._take(chunk)
        self._match()
        proposals = sorted([*self._proposals.values(), *self._again], key=lambda each: each.line)
        for proposal in proposals:
            proposal.cells += differences(proposal.before, proposal.after)
        self._review.unchanged += sum(not each.cells for each in proposals)
        self._review.proposals = [each for each in proposals if each.cells]
        self._doubt()
        return self._review

    def _take(self, chunk: list[ReadRow]) -> None:
        """Put rows with uids onto their contacts, and keep the others."""
        rows: list[tuple[Parsed, ReadRow]] = []
        for row in chunk:
            if isinstance(row.record, Rejected):
                self._review.rejected.append(row.record)
            else:
                make_usable(row.record.contact)
                rows.append((row.record, row))
        uids = {parse_uid(record.contact.uid) for record, _ in rows if record.contact.uid}
        held = {uid: contact for _, uid, contact in load_contacts(self._database, list(uids))}
        for record, row in rows:
            brought = record.contact
            uid = parse_uid(brought.uid) if brought.uid else None
            contact = held.get(uid) if uid else None
            if uid and contact and row.cells and self._columns.are_ours:
                self._edit(uid, contact, record.line, row)
            else:
                deleted = uid in held and contact is None
                key = fingerprint(content_of(brought))
                if not brought.uid and not any(getattr(brought, part) for part in NAME_CELLS[1:]):
                    set_name(brought, brought.name)  # somebody added a line to a copy of ours
                self._foreign.append(_Foreign(record.line, brought, key, describe(brought), deleted))

    def _edit(self, uid: Uid, held: Contact, line: int, row: ReadRow) -> None:
        found = self._columns.edited(held, row.cells, row.dates)
        if found is None:
            self._review.unchanged += 1
        else:
            after, refused = found
            proposal = Proposal(line, uid, held, after, refused)
            if uid in self._known:
                proposal.doubt = "repeated"
                self._again.append(proposal)
            else:
                self._proposals[uid] = proposal
        self._known.add(uid)

    def _match(self) -> None:
        """What the other rows add, each seeing what those before it would."""
        known = SeenRows(self._database).known([row.fingerprint for row in self._foreign])
        unknown = [(row.contact.uid, row.description) for row in self._foreign if row.fingerprint not in known]
        found = Matcher(self._database, unknown)
        made: set[Uid] = set()
        for row in self._foreign:
            seen = known.get(row.fingerprint)
            if seen and seen.stands:
                self._review.unchanged += 1
                continue
            uid = seen.contact if seen else found.match(row.contact.uid, row.description, made)
            if uid is None:
                uid = new_uid()
                made.add(uid)
                self._proposals[uid] = Proposal(
                    row.line, None, Contact(), row.contact, doubt="deleted" if row.was_deleted else ""
                )
                after = row.contact
            else:
                proposal = self._proposals.get(uid)
                held = proposal.after if proposal else found.document(uid)
                after = enriched(held, row.contact)
                if proposal is None:
                    self._proposals[uid] = Proposal(row.line, uid, held, after)
                else:
                    proposal.after = after
            self._proposals[uid].fingerprints.append(row.fingerprint)
            found.learn(uid, after, describe(after))

    def _doubt(self) -> None:
        """Say of each cell what speaks against it."""
        for chunk in _chunks(self._review.proposals):
            former = _former_values(self._database, [each.uid for each in chunk if each.uid is not None])
            for proposal in chunk:
                for cell in proposal.cells:
                    cell.doubt = cell.doubt or _doubt(proposal, cell, former.get(proposal.uid or b"", set()))


def _doubt(proposal: Proposal, cell: Cell, former: Collection[str]) -> str:
    """The code of the first reason to leave the cell as it is, "" where there is none."""
    before, after = proposal.before, proposal.after
    target = cell.target
    if cell.path == "tags":
        kept, told = set(map(tag_key, before.tags)), set(map(tag_key, after.tags))
        more = [tag for tag in after.tags if tag_key(tag) not in kept]
        reasons = (damage("", tag) or ("former" if tag in former else "") for tag in more)
        return next(filter(None, reasons), "fewer" if kept - told else "")
    held = [cell.old]
    if target.slot and target.field != "custom" and target.part == "value":
        held += [item.value for item in getattr(before, target.field)]
    if found := next(filter(None, (damage(value, cell.new) for value in held)), ""):
        return found
    if cell.path == "name":
        parts = [getattr(after, name) for name in NAME_CELLS if getattr(after, name) != getattr(before, name)]
        return "former" if all(part in former for part in parts if part) and any(parts) else ""
    return "former" if cell.new in former else ""


def _former_values(database: Database, uids: list[Uid]) -> dict[Uid, set[str]]:
    """What stood in these contacts before: what was changed, and the values of lists that were taken away.

    A copy that is older than a change must not take it back unseen.
    """
    found: dict[Uid, set[str]] = defaultdict(set)
    given = marks(uids)
    for uid, value in database.rows(
        f"SELECT uid, old FROM change WHERE uid IN ({given}) AND field IS NOT NULL "
        "UNION SELECT p.contact, c.old FROM detail p JOIN change c ON c.uid = p.uid AND c.field IN ('label', 'value') "
        f"WHERE p.contact IN ({given}) "
        "UNION SELECT p.contact, c.old FROM address p JOIN change c ON c.uid = p.uid AND c.field IS NOT NULL "
        f"WHERE p.contact IN ({given}) "
        f"UNION SELECT contact, value FROM detail WHERE contact IN ({given}) AND deleted = 1",
        [*uids, *uids, *uids, *uids],
    ):
        if value not in (None, ""):
            found[uid].add(str(value))
    for uid, *parts in database.rows(
        f"SELECT contact, {', '.join(ADDRESS_PARTS)} FROM address WHERE contact IN ({given}) AND deleted = 1", uids
    ):
        found[uid].add(in_line(PostalAddress("", *parts)))
    return found


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
