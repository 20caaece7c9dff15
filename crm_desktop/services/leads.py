"""What visitors told a web form becomes contacts with a follow-up, each once.

The records of an answer are named by its content. So two computers that watch one folder make the same ones, and what
came and was deleted or undone does not come again. A form is filled in by anyone: of a contact that is known only what
was blank is filled, and all else stands in the follow-up.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import LABELLED_LISTS, NAME_CELLS, Contact
from crm_desktop.domain.description import describe
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.text import digits, fold
from crm_desktop.domain.uid import Uid, named_uid, uid_from, uid_text
from crm_desktop.domain.usable import make_usable
from crm_desktop.interchange.form_json import Pair
from crm_desktop.interchange.forms import Answer
from crm_desktop.services import activities, choices, history
from crm_desktop.services.contacts import Writer
from crm_desktop.services.drafting import parts_of
from crm_desktop.services.lead_folder import LeadFolder, Trouble
from crm_desktop.services.matching import Matcher
from crm_desktop.store import merged
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.leads import Lead, leads
from crm_desktop.store.workspace import Workspace

__all__ = ["Lead", "Report", "Taken", "Trouble", "Wish", "listed", "look", "take"]

_CELLS = ("nickname", "company", "title", "department")
_LISTS = (*LABELLED_LISTS, "addresses")


@dataclass(frozen=True, slots=True)
class Wish:
    """What becomes of an answer: the `source` of its contact where it tells none, and what the follow-up is called;
    whether files are to be moved away when they were taken.
    """

    source: str
    summary: str
    move: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """An answer that was taken: whose it is, and whether that is a new contact."""

    contact: Uid
    name: str
    is_new: bool


@dataclass(slots=True)
class Report:
    """What a look into the folder brought, and what is in the way. `waits` is whether to look again soon."""

    taken: list[Taken] = field(default_factory=list)
    batches: list[BatchInfo] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    waits: bool = False


def look(workspace: Workspace, folder: LeadFolder, wish: Wish, today: date, progress: Progress | None = None) -> Report:
    """Take what is new in the folder, each file as one batch. Raises UserError as the folder and the database do."""
    progress = progress or Progress()
    report = Report()
    for name, found in folder.files(progress):
        taken, batch = take(workspace, name, found.answers, wish, today)
        report.taken += taken
        report.batches += [batch] if batch is not None else []
        folder.settle(name, found, move=wish.move)
        progress.check()
    report.troubles = folder.troubles
    report.waits = folder.waits
    return report


def take(
    workspace: Workspace, name: str, answers: Sequence[Answer], wish: Wish, today: date
) -> tuple[list[Taken], BatchInfo | None]:
    """Record the answers of a file that were not recorded before; None where all of them were."""
    taken: list[Taken] = []
    remaining = iter({answer.digest: answer for answer in answers}.values())
    with workspace.journal.batch("lead", name.encode("utf-8", "replace").decode()) as batch:
        taker = _Taker(workspace, batch, wish, today)
        while chunk := list(islice(remaining, CHUNK)):
            taken += taker.take(chunk)
            batch.settle()
    return taken, batch.info if batch.changes else None


def listed(workspace: Workspace, limit: int) -> list[tuple[Lead, str]]:
    """What came last, the latest first, each with the name of its contact, "" where that is deleted."""
    found = leads(workspace.database, limit)
    return [(lead, history.name_of(workspace, "contact", lead.contact)) for lead in found]


def activity_uid(digest: bytes) -> Uid:
    """The follow-up of the answer with this digest."""
    return _lasting(named_uid(b"lead", digest))


def contact_uid(digest: bytes) -> Uid:
    """The contact that the answer with this digest made."""
    return _lasting(named_uid(b"lead_contact", digest))


def _lasting(uid: Uid) -> Uid:
    """The same as a UUIDv7 of the beginning of time: which our own files bring back as it is."""
    return uid_from(0, int.from_bytes(uid, "big"))


class _Taker:
    """Takes answers within one batch."""

    def __init__(self, workspace: Workspace, batch: Batch, wish: Wish, today: date) -> None:
        self._database = workspace.database
        self._batch = batch
        self._writer = Writer(workspace, batch)
        self._wish = wish
        self._due = today.isoformat()
        self._choices = choices.load(workspace.database)

    def take(self, answers: Sequence[Answer]) -> list[Taken]:
        """Record those that were not recorded before."""
        uids = {activity_uid(answer.digest): answer for answer in answers}
        known = self._database.rows(f"SELECT uid FROM activity WHERE uid IN ({marks(uids)})", list(uids))
        fresh = [answer for uid, answer in uids.items() if (uid,) not in set(known)]
        for answer in fresh:
            make_usable(answer.contact, self._choices)
        described = [(answer.contact, describe(answer.contact)) for answer in fresh]
        found = Matcher(self._database, [(contact.uid, description) for contact, description in described])
        taken = []
        for answer, (contact, description) in zip(fresh, described, strict=True):
            uid = found.match(contact.uid, description, ())
            if uid is None:
                uid, whole, is_new = self._create(answer), contact, True
            else:
                whole, is_new = self._fill(uid, found.document(uid), answer), False
            found.learn(uid, whole, describe(whole))
            self._plan(uid, answer, whole, is_new)
            taken.append(Taken(uid, full_name(whole), is_new))
        return taken

    def _create(self, answer: Answer) -> Uid:
        contact, uid = answer.contact, contact_uid(answer.digest)
        if self._database.row("SELECT 1 FROM contact WHERE uid = ?", (uid,)):
            return merged.survivor(self._database, uid)
        contact.uid, contact.source = uid_text(uid), contact.source or self._wish.source
        self._writer.create(contact, with_parts=False)
        self._put(uid, contact, answer)
        return uid

    def _fill(self, uid: Uid, held: Contact, answer: Answer) -> Contact:
        """Write what was blank; gives the contact as it then is."""
        brought, after = answer.contact, copy.deepcopy(held)
        names = () if full_name(held) else NAME_CELLS
        for name in (*names, *(name for name in _CELLS if not getattr(held, name))):
            setattr(after, name, getattr(brought, name))
        self._writer.update(uid, held, after)
        blank = {name: getattr(brought, name) for name in _LISTS if not getattr(held, name)}
        self._put(uid, Contact(**blank), answer)
        return replace(after, **blank)

    def _put(self, uid: Uid, contact: Contact, answer: Answer) -> None:
        """Add the parts of a document; it has no custom fields."""
        for number, (table, cells) in enumerate(parts_of(contact, str)):
            named = named_uid(b"lead_part", uid, answer.digest, str(number).encode())
            self._batch.put(table, {**cells, "contact": uid}, named)

    def _plan(self, contact: Uid, answer: Answer, whole: Contact, is_new: bool) -> None:
        rest = answer.rest if is_new else [*_not_in(whole, answer), *answer.rest]
        lines = "\n".join(f"{label}: {text}" for label, text in dict.fromkeys(rest))
        activity = Activity(
            type="email" if answer.contact.emails else "call" if answer.contact.phones else "todo",
            summary=self._wish.summary,
            description="\n\n".join(filter(None, (answer.message, lines))),
            due=self._due,
            owner=whole.owner,
        )
        uid = self._batch.put("activity", activities.cells_of(activity), activity_uid(answer.digest))
        self._batch.put("participant", {"activity": uid, "contact": contact}, named_uid(b"lead_who", uid, contact))


def _not_in(contact: Contact, answer: Answer) -> list[Pair]:
    """What was told and the contact does not say, because it says otherwise."""
    said = {fold(text) for text in _texts(contact)} | {fold(full_name(contact))}
    numbers = {digits(phone.value).lstrip("0") for phone in contact.phones} - {""}
    told = [pair for pair in answer.told if pair not in answer.rest and pair[1] not in answer.message]
    return [(label, text) for label, text in told if fold(text) not in said and digits(text).lstrip("0") not in numbers]


def _texts(contact: Contact) -> list[str]:
    cells = [getattr(contact, name) for name in (*NAME_CELLS, *_CELLS, "source")]
    values = [item.value for name in LABELLED_LISTS for item in getattr(contact, name)]
    places = [
        text for address in contact.addresses for text in (
            address.street, address.city, address.region, address.postal_code, address.country, address.extended
        )
    ]  # fmt: skip
    return [*cells, *values, *places]
