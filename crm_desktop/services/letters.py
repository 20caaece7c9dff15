"""Letters, e-mails, labels and envelopes to many: whom they reach, what each says, and that they were sent."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.address_block import address_block, preferred_address
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import local_day, utc_now
from crm_desktop.domain.contact import ADDRESS_PARTS, Contact, NextStep, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.template import Template
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.interchange.eml_write import draft
from crm_desktop.interchange.files import free_path, replace_file
from crm_desktop.services import activities, playbook_runs
from crm_desktop.services.bulk import Contacts
from crm_desktop.services.filling import Filler
from crm_desktop.services.finding import parse_query
from crm_desktop.store import queries, search, templates
from crm_desktop.store.workspace import Workspace

_AT_ONCE = 200  # contacts read between two looks whether to go on
_OF_CONTACT = ("prefixes", "given", "additional", "family", "suffixes", "nickname", "company", "title", "department")
_OF_WORK = ("tier", "status", "source", "owner")
FIELDS = (
    "name", *_OF_CONTACT, "address", *(part for part in ADDRESS_PARTS if part != "po_box"), "po_box", "email", "phone",
    "url", "birthday", *_OF_WORK, "last_reach", "next_step", "next_due", "tags", "emails", "phones", "today", "sender",
)  # fmt: skip
"""What a template may ask for; besides, `custom.NAME` or `custom["A NAME"]`. The plural ones are lists."""
LISTS = ("tags", "emails", "phones")


@dataclass(frozen=True)
class Circumstances:
    """What a letter says besides its contact: today and days in words, the sender's name, and what the sender's own
    country may be called (`domain.address_block`).
    """

    today: str = ""
    sender: str = ""
    home: tuple[str, ...] = ()
    day: Callable[[str], str] = str
    step: Callable[[NextStep], str] = field(default=lambda step: step.summary or step.type)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a template became for one contact; `email` is the preferred address."""

    uid: Uid
    name: str
    email: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Reached:
    """Whom letters of a kind reach, in their order, and those who have no address for it: uid and name."""

    uids: list[Uid]
    lacking: list[tuple[Uid, str]]


def reach(workspace: Workspace, contacts: Contacts, kind: str) -> Reached:
    """Part contacts by whether a template of that `kind` reaches them."""
    database = workspace.database
    uids = in_order(workspace, contacts)
    lacking = (templates.without_email if kind == "email" else templates.without_address)(database, uids)
    numbers = search.ids_of(database, lacking)
    names = [(row.uid, row.name) for row in queries.contact_rows(database, numbers)]
    return Reached([uid for uid in uids if uid not in lacking], sorted(names, key=lambda each: each[1]))


def in_order(workspace: Workspace, contacts: Contacts) -> list[Uid]:
    """The contacts as they were chosen; what a search finds is by name."""
    database = workspace.database
    if isinstance(contacts, str):
        return search.uids_of(database, search.find_ids(database, parse_query(database, contacts)))
    if isinstance(contacts, array):
        return search.uids_of(database, contacts)
    return list(contacts)


def values(contact: Contact, circumstances: Circumstances) -> dict[str, object]:
    """What the fields of a template are for a contact: texts, and lists of texts; "" where nothing is known."""
    address = preferred_address(contact) or PostalAddress()
    step = contact.next_step
    birthday = next((date.value for date in contact.dates if date.label == "birthday"), "")
    return {
        "name": full_name(contact),
        **{name: getattr(contact, name) for name in (*_OF_CONTACT, *_OF_WORK)},
        "address": "\n".join(address_block(contact, circumstances.home)),
        **{part: getattr(address, part) for part in ADDRESS_PARTS},
        "email": contact.emails[0].value if contact.emails else "",
        "phone": contact.phones[0].value if contact.phones else "",
        "url": contact.urls[0].value if contact.urls else "",
        "birthday": _day(birthday, circumstances),
        "last_reach": _day(local_day(contact.last_reach) if contact.last_reach else "", circumstances),
        "next_step": circumstances.step(step) if step else "",
        "next_due": _day(step.due if step else "", circumstances),
        "tags": contact.tags,
        "emails": [each.value for each in contact.emails],
        "phones": [each.value for each in contact.phones],
        "custom": contact.custom,
        "today": circumstances.today,
        "sender": circumstances.sender,
    }


def _day(iso: str, circumstances: Circumstances) -> str:
    return circumstances.day(iso) if iso else ""


def letters(
    workspace: Workspace,
    template: Template,
    uids: Sequence[Uid],
    circumstances: Circumstances,
    progress: Progress | None = None,
) -> Iterator[Letter]:
    """What a template becomes for each of these contacts. Raises as `services.filling`, and Cancelled."""
    filler = Filler(template)
    for start in range(0, len(uids), _AT_ONCE):
        for contact in queries.contacts(workspace.database, uids[start : start + _AT_ONCE]):
            if progress is not None:
                progress.check()
            yield letter(filler, contact, circumstances)
        if progress is not None:
            progress.advance(min(start + _AT_ONCE, len(uids)), len(uids))


def letter(filler: Filler, contact: Contact, circumstances: Circumstances) -> Letter:
    """What a template becomes for one contact."""
    subject, body = filler.fill(values(contact, circumstances))
    email = contact.emails[0].value if contact.emails else ""
    return Letter(parse_uid(contact.uid), full_name(contact), email, subject, body)


def record(workspace: Workspace, sent: Iterable[Letter], type_: str) -> BatchInfo | None:
    """Record letters or e-mails, by the `type_` of activity, as sent now: one batch, so one Undo."""
    found = list(sent)
    if not found:
        return None
    subject = found[0].name if len(found) == 1 else str(len(found))
    now, by_mail = utc_now(), type_ == "email"
    with workspace.journal.batch("mail" if by_mail else "post", subject) as batch:
        written = []
        for each in found:
            activity = Activity(
                type=type_, status="done", direction="out", result="sent", summary=each.subject,
                description=each.body.strip(), completed=now, contacts=[uid_text(each.uid)],
            )  # fmt: skip
            written.append(activities.write(batch, activity, workspace.journal.author))
        playbook_runs.settle(workspace.database, batch, written)
    return batch.info


def save_drafts(
    folder: Path, found: Iterable[Letter], sender: tuple[str, str], progress: Progress | None = None
) -> tuple[list[Letter], list[Letter]]:
    """Write an e-mail for each into a folder, as drafts; no file that is there is replaced.

    Returns those written, and those whose address no e-mail can have. Where writing fails or is cancelled, those
    written are taken away again. Raises UserError as `replace_file`.
    """
    written: list[Path] = []
    drafted: list[Letter] = []
    refused: list[Letter] = []
    try:
        for number, each in enumerate(found, 1):
            if progress is not None:
                progress.check()
            try:
                content = draft(sender, (each.name, each.email), each.subject, each.body)
            except UserError as error:
                if error.code != "email-unusable":
                    raise
                refused.append(each)
                continue
            path = free_path(folder, f"{number:03} {each.name}.eml")
            with replace_file(path) as file:
                file.write(content)
            written.append(path)
            drafted.append(each)
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise
    return drafted, refused
