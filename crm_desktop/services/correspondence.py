"""E-mails that a mail program saved become activities of those whose addresses are in them, each once only."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.keys import email_key
from crm_desktop.domain.names import set_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, uid_from
from crm_desktop.interchange.letter import Letter, Mailbox, is_letter
from crm_desktop.interchange.letters import read_letter
from crm_desktop.services import files, playbook_runs
from crm_desktop.services.contacts import Writer
from crm_desktop.store import contact_keys
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.lines import Part
from crm_desktop.store.workspace import Workspace

__all__ = ["Outcome", "Post", "Read", "is_letter", "read", "take"]


@dataclass(slots=True, eq=False)
class Post:
    """An e-mail that was read. `contacts` are those whose address is in it; `activity` the one it is already, if so,
    and `joined` who takes part in that.
    """

    path: Path
    letter: Letter
    direction: str
    contacts: list[Uid]
    strangers: list[Mailbox]
    activity: Uid | None = None
    joined: frozenset[Uid] = frozenset()

    @property
    def is_known(self) -> bool:
        """Whether it is here already, with all who are known to be in it."""
        return self.activity is not None and self.joined.issuperset(self.contacts)

    def is_wanted(self, newcomers: Collection[str] = ()) -> bool:
        """Whether it tells anything new of a contact, or of those who become one, known by the keys of addresses."""
        return not self.is_known and (bool(self.contacts) or any(_key(box) in newcomers for box in self.strangers))


@dataclass(slots=True)
class Read:
    """What some files hold: e-mails in the order of their dates, and the files that hold none with the reason."""

    posts: list[Post] = field(default_factory=list)
    refused: list[tuple[Path, UserError]] = field(default_factory=list)

    def strangers(self) -> list[Mailbox]:
        """Those that no contact has the address of, each once, of e-mails that are not here yet."""
        found: dict[str, Mailbox] = {}
        for post in self.posts:
            if post.activity is None:
                for box in post.strangers:
                    key = _key(box)
                    if key not in found or not found[key].name:
                        found[key] = box
        return list(found.values())


@dataclass(slots=True)
class Outcome:
    """What became of e-mails: how many were recorded, were here already, were of nobody who is a contact, and could
    not be read; how many contacts were made.
    """

    batch: BatchInfo | None = None
    taken: int = 0
    known: int = 0
    nobodys: int = 0
    created: int = 0
    refused: list[tuple[Path, UserError]] = field(default_factory=list)


def read(
    workspace: Workspace,
    paths: Sequence[Path],
    own: Collection[str] = (),
    also: Uid | None = None,
    progress: Progress | None = None,
) -> Read:
    """Look at e-mails in files and whom they are of; nothing is written.

    `own` are the user's own addresses; without any, who sends and is a contact wrote to us, and to whom else is a
    contact we wrote. `also` takes part in all of them, whatever the addresses.
    """
    progress = progress or Progress()
    found = Read()
    letters: list[tuple[Path, Letter]] = []
    within = _Within(progress, sum(_size(path) for path in paths))
    for path in paths:
        progress.check()
        try:
            letters.append((path, read_letter(path, within)))
        except UserError as error:
            found.refused.append((path, error))
        within.pass_by(_size(path))
    boxes = [box for _, letter in letters for box in (*letter.senders, *letter.recipients)]
    people = _people(workspace, {_key(box) for box in boxes})
    ours = {email_key(address) for address in own}
    posts: dict[str, Post] = {}
    for path, letter in letters:
        post = _post(path, letter, people, ours, also)
        posts.setdefault(letter.identity(), post)  # the same one twice among the files
    _mark_known(workspace, posts)
    found.posts = sorted(posts.values(), key=lambda post: _moment(post.path, post.letter))
    return found


class _Within(Progress):
    """How far the files are read together, told by how far one of them is, in bytes."""

    def __init__(self, whole: Progress, total: int) -> None:
        self._whole = whole
        self._total = total
        self._before = 0

    def advance(self, done: int, total: int) -> None:
        self._whole.advance(self._before + done, self._total)

    def check(self) -> None:
        self._whole.check()

    def pass_by(self, size: int) -> None:
        """A file of that size was read to its end."""
        self._before += size
        self.advance(0, 0)


def _post(path: Path, letter: Letter, people: Mapping[str, list[Uid]], ours: Collection[str], also: Uid | None) -> Post:
    senders, recipients = ([_key(box) for box in some] for some in (letter.senders, letter.recipients))
    if ours:
        direction = "out" if any(key in ours for key in senders) else "in"
    else:
        known_in, known_out = (any(key in people for key in keys) for keys in (senders, recipients))
        direction = "out" if known_out and not known_in else "in"
    contacts = {} if also is None else {also: None}
    strangers: dict[str, Mailbox] = {}
    for box in (*letter.senders, *letter.recipients):
        key = _key(box)
        if key in ours:
            continue
        if key in people:
            contacts |= dict.fromkeys(people[key])
        else:
            strangers.setdefault(key, box)
    return Post(path, letter, direction, list(contacts), list(strangers.values()))


def take(
    workspace: Workspace, found: Read, newcomers: Iterable[Mailbox] = (), progress: Progress | None = None
) -> Outcome:
    """Record what was read, as one batch: contacts for the `newcomers` first, then the e-mails of all contacts.

    An e-mail that is here already gains who was not known to be in it; one of nobody is left out.
    """
    progress = progress or Progress()
    outcome = Outcome(refused=list(found.refused))
    keys = {_key(box): box for box in newcomers}
    wanted = [post for post in found.posts if post.is_wanted(keys)]
    outcome.known = sum(post.is_known for post in found.posts)
    outcome.nobodys = len(found.posts) - outcome.known - len(wanted)
    kept = _keep_files(workspace, wanted, outcome, progress)  # large ones: before the database waits for us
    subject = kept[0][0].letter.subject if len(kept) == 1 and kept[0][0].letter.subject else str(len(kept))
    with workspace.journal.batch("letters", subject) as batch:
        writer = Writer(workspace, batch)
        used = {_key(box) for post, _ in kept for box in post.strangers} & keys.keys()
        made = {key: writer.create(_contact(keys[key])) for key in keys if key in used}
        written: list[Uid] = []
        for post, attached in kept:
            contacts = [*post.contacts, *(uid for key in map(_key, post.strangers) if (uid := made.get(key)))]
            if post.activity is None:
                written.append(_write(workspace, batch, post, contacts, attached))
            else:
                for uid in contacts:
                    if uid not in post.joined:
                        batch.put("participant", {"activity": post.activity, "contact": uid})
        playbook_runs.settle(workspace.database, batch, written)
        outcome.created = len(made)
    outcome.taken = len(kept)
    outcome.batch = batch.info if batch.changes else None
    return outcome


def _key(box: Mailbox) -> str:
    return email_key(box.address)


def _keep_files(
    workspace: Workspace, posts: Sequence[Post], outcome: Outcome, progress: Progress
) -> list[tuple[Post, list[dict[str, Value]]]]:
    """The e-mails with the records of their files, the contents of which are kept now; what changed meanwhile so that
    it cannot be read is refused.
    """
    kept = []
    total, done = sum(_size(post.path) for post in posts), 0
    for post in posts:
        try:
            attached = [
                files.cells(
                    each.name, each.media_type, *files.keep(workspace, _told(each.blocks(), post.path, progress))
                )
                for each in (post.letter.attachments if post.activity is None else ())
            ]
            kept.append((post, attached))
        except UserError as error:
            if error.code == "attachment-unwritable":
                raise
            outcome.refused.append((post.path, error))
        done += _size(post.path)
        progress.advance(done, total)
    return kept


def _told(blocks: Iterator[bytes], path: Path, progress: Progress) -> Iterator[bytes]:
    try:
        for block in blocks:
            progress.check()
            yield block
    except OSError as error:
        raise UserError("letter-damaged", path=str(path)) from error


def _write(
    workspace: Workspace, batch: Batch, post: Post, contacts: Sequence[Uid], attached: Sequence[dict[str, Value]]
) -> Uid:
    letter = post.letter
    cells: dict[str, Value] = {
        "type": "email",
        "status": "done",
        "direction": post.direction,
        "summary": letter.subject,
        "description": letter.text,
        "completed": utc_text(_moment(post.path, letter)),
        "result": "sent" if post.direction == "out" else "",
        "owner": workspace.journal.author,
        "message_id": letter.identity(),
    }
    uid = _uid_of(post)
    if workspace.database.row("SELECT 1 FROM activity WHERE uid = ?", (uid,)):
        uid = _bring_back(workspace, batch, uid)
        for contact in contacts:
            batch.put("participant", {"activity": uid, "contact": contact})
        return uid
    parts: list[Part] = [("participant", {"contact": contact}) for contact in contacts]
    return batch.put("activity", cells, uid, [*parts, *(("activity_file", each) for each in attached)])


def _uid_of(post: Post) -> Uid:
    """The same on every computer, so that an e-mail that two of them take becomes one."""
    bits = int.from_bytes(hashlib.sha256(post.letter.identity().encode("utf-8", "replace")).digest()[:10], "big")
    date = post.letter.date or datetime.fromtimestamp(0, UTC)
    return uid_from(int(date.timestamp() * 1000), bits)


def _bring_back(workspace: Workspace, batch: Batch, uid: Uid) -> Uid:
    """One that was deleted, or taken back, comes as it was; those who took part may have been others."""
    batch.set("activity", uid, "deleted", 0)
    rows = workspace.database.rows("SELECT uid FROM participant WHERE activity = ? AND deleted = 0", (uid,))
    batch.set_many("participant", "deleted", ((row[0], 1) for row in rows))
    files_ = workspace.database.rows("SELECT uid FROM activity_file WHERE activity = ?", (uid,))
    batch.set_many("activity_file", "deleted", ((row[0], 0) for row in files_))
    return uid


def _contact(box: Mailbox) -> Contact:
    contact = Contact(emails=[Labelled("work", box.address)])
    set_name(contact, box.name)
    return contact


def _people(workspace: Workspace, keys: Collection[str]) -> dict[str, list[Uid]]:
    """The contacts that have these addresses, by key."""
    found: dict[str, list[Uid]] = {}
    for key, uid, _ in contact_keys.holders(workspace.database, "email", keys):
        found.setdefault(key, []).append(uid)
    return found


def _mark_known(workspace: Workspace, posts: Mapping[str, Post]) -> None:
    """Which of them are activities already, whoever recorded them."""
    identities = list(posts)
    for start in range(0, len(identities), CHUNK):
        chunk = identities[start : start + CHUNK]
        for identity, uid in workspace.database.rows(
            f"SELECT message_id, uid FROM activity WHERE message_id IN ({marks(chunk)}) AND deleted = 0 ORDER BY uid",
            chunk,
        ):
            rows = workspace.database.rows("SELECT contact FROM participant WHERE activity = ? AND deleted = 0", (uid,))
            post = posts[identity]
            post.activity, post.joined = uid, frozenset(row[0] for row in rows)


def _moment(path: Path, letter: Letter) -> datetime:
    """When it was written, or when its file was, where it does not say."""
    if letter.date is not None:
        return letter.date
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return datetime.now(UTC)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
