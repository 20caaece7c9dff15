"""Reads of playbooks: the playbooks themselves, their runs, and which step of which run an activity is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_desktop.domain.clock import local_time, utc_text
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import Playbook, Step, start_key
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks

_CELLS = "uid, name, description, anchor, starts_on, stops_on_reach"
_STEP = "type, summary, description, days, working_days, time, duration, priority"
# A run whose steps were all done, given up or deleted, by whomever, is at work no more, whatever its status says.
_AT_WORK = (
    "r.status = 'running' AND r.deleted = 0 AND EXISTS "
    "(SELECT 1 FROM activity a WHERE a.run = r.uid AND a.status = 'planned' AND a.deleted = 0)"
)
_STARTED = "(SELECT min(b.time) FROM change c JOIN batch b ON b.id = c.batch WHERE c.uid = r.uid AND c.field IS NULL)"
_STOPS = "r.status = 'running' AND r.deleted = 0 AND p.stops_on_reach = 1"


def playbooks(database: Database) -> list[Playbook]:
    """All playbooks in their order, with their steps."""
    rows = database.rows(f"SELECT {_CELLS} FROM playbook WHERE deleted = 0 ORDER BY position IS NULL, position, uid")
    return _documents(database, rows)


def playbook(database: Database, uid: Uid) -> Playbook:
    """One playbook; raises UserError("playbook-unknown")."""
    found = _documents(database, database.rows(f"SELECT {_CELLS} FROM playbook WHERE uid = ? AND deleted = 0", (uid,)))
    if not found:
        raise UserError("playbook-unknown", uid=uid_text(uid))
    return found[0]


def _documents(database: Database, rows: Sequence[tuple[object, ...]]) -> list[Playbook]:
    steps: dict[Uid, list[Step]] = defaultdict(list)
    for owner, step, type_, summary, description, days, working, time, duration, priority in database.rows(
        f"SELECT playbook, uid, {_STEP} FROM playbook_step WHERE playbook IN ({marks(rows)}) AND deleted = 0 "
        "ORDER BY position IS NULL, position, uid",
        [row[0] for row in rows],
    ):
        found = Step(uid_text(step), type_, summary, description, days or 0, bool(working), time, duration, priority)
        steps[owner].append(found)
    return [
        Playbook(uid_text(uid), name, description, anchor, starts_on, bool(stops), tuple(steps[uid]))  # type: ignore[arg-type, index]
        for uid, name, description, anchor, starts_on, stops in rows
    ]


def missing(database: Database, uids: Sequence[Uid]) -> list[Uid]:
    """Those of the playbooks that were never here, nor deleted."""
    here = {row[0] for row in database.rows(f"SELECT uid FROM playbook WHERE uid IN ({marks(uids)})", uids)}
    return [uid for uid in uids if uid not in here]


def last_position(database: Database) -> int:
    """Where the last playbook stands."""
    (last,) = database.row("SELECT max(position) FROM playbook WHERE deleted = 0") or (None,)
    return -1 if last is None else int(last)


def starting(database: Database) -> dict[str, list[Uid]]:
    """The playbooks that start by themselves, by the key of what starts them."""
    found: dict[str, list[Uid]] = defaultdict(list)
    for uid, starts_on in database.rows(
        "SELECT uid, starts_on FROM playbook WHERE starts_on <> '' AND deleted = 0 ORDER BY position, uid"
    ):
        if key := start_key(starts_on):
            found[key].append(uid)
    return found


@dataclass(frozen=True, slots=True)
class Run:
    """A playbook at work for a contact: how many of its steps are done or given up, and how many there are."""

    uid: Uid
    playbook: Uid
    name: str
    anchor: str
    passed: int
    steps: int


def runs_of(database: Database, contact: Uid) -> list[Run]:
    """The playbooks at work for a contact, those started last first."""
    rows = database.rows(
        "SELECT r.uid, r.playbook, coalesce(p.name, ''), r.anchor, "
        "(SELECT count(*) FROM activity a WHERE a.run = r.uid AND a.deleted = 0 AND a.status <> 'planned'), "
        "(SELECT count(*) FROM activity a WHERE a.run = r.uid AND a.deleted = 0) "
        "FROM playbook_run r LEFT JOIN playbook p ON p.uid = r.playbook "
        f"WHERE r.contact = ? AND {_AT_WORK} ORDER BY r.anchor DESC, r.uid",
        (contact,),
    )
    return [Run(*row) for row in rows]


def names_of(database: Database, run: Uid) -> list[str]:
    """What the playbook and the contact of a run that is said to be running are called; empty where it is not."""
    rows = database.rows(
        "SELECT p.name, l.name FROM playbook_run r JOIN playbook p ON p.uid = r.playbook "
        "LEFT JOIN contact_list l ON l.uid = r.contact WHERE r.uid = ? AND r.status = 'running' AND r.deleted = 0",
        (run,),
    )
    return [name for row in rows for name in row if name]


def having(database: Database, playbook: Uid, contacts: Sequence[Uid]) -> set[Uid]:
    """Those of the contacts for whom the playbook is at work."""
    sql = f"SELECT r.contact FROM playbook_run r WHERE r.contact IN ({{}}) AND r.playbook = ? AND {_AT_WORK}"
    return _among(database, sql, contacts, playbook)


def known_runs(database: Database, uids: Sequence[Uid]) -> set[Uid]:
    """Those of the uids that a run has, also a deleted one."""
    return _among(database, "SELECT uid FROM playbook_run WHERE uid IN ({})", uids)


def any_at_work(database: Database) -> bool:
    """Whether any run may be at work: most workspaces have none, and need not look further."""
    return database.row("SELECT 1 FROM playbook_run WHERE status = 'running' AND deleted = 0 LIMIT 1") is not None


def stopping_for(database: Database, contacts: Sequence[Uid]) -> list[tuple[Uid, Uid, str]]:
    """The runs of these contacts that an answer stops: uid, contact, and when each was started (UTC)."""
    found: list[tuple[Uid, Uid, str]] = []
    for chunk in _chunks(contacts):
        rows = database.rows(
            f"SELECT r.uid, r.contact, {_STARTED} FROM playbook_run r JOIN playbook p ON p.uid = r.playbook "
            f"WHERE r.contact IN ({marks(chunk)}) AND {_STOPS}",
            chunk,
        )
        found += [(run, contact, _moment(time)) for run, contact, time in rows]
    return found


def concerned(database: Database, batch: int) -> list[Uid]:
    """The runs at work of which, or with whose contacts, others did something that came after a batch."""
    rows = database.rows(
        "WITH came AS (SELECT DISTINCT c.tbl, c.uid FROM change c JOIN batch b ON b.id = c.batch WHERE c.batch > ? "
        "AND b.own = 0 AND c.tbl IN ('activity', 'participant', 'playbook_run')), contacts AS ("
        "SELECT p.contact FROM came JOIN participant p ON p.activity = came.uid "
        "UNION SELECT p.contact FROM came JOIN participant p ON p.uid = came.uid) "
        "SELECT r.uid FROM playbook_run r WHERE (r.uid IN (SELECT uid FROM came) OR r.contact IN contacts) "
        f"AND {_AT_WORK} ORDER BY r.uid",
        (batch,),
    )
    return [row[0] for row in rows]


def answered(database: Database, runs: Sequence[Uid]) -> list[tuple[Uid, str, str]]:
    """Those of the runs that an answer stops and whose contacts were ever reached: uid, when the contact last was, and
    when the run was started (UTC).
    """
    found: list[tuple[Uid, str, str]] = []
    for chunk in _chunks(runs):
        rows = database.rows(
            f"SELECT r.uid, l.last_reach, {_STARTED} FROM playbook_run r JOIN playbook p ON p.uid = r.playbook "
            f"JOIN contact_list l ON l.uid = r.contact WHERE r.uid IN ({marks(chunk)}) AND {_STOPS} "
            "AND l.last_reach <> ''",
            chunk,
        )
        found += [(run, reach, _moment(time)) for run, reach, time in rows]
    return found


def steps_left(database: Database, runs: Sequence[Uid]) -> list[tuple[Uid, Uid]]:
    """What is still planned of these runs: activity and run."""
    found: list[tuple[Uid, Uid]] = []
    for chunk in _chunks(runs):
        found += database.rows(
            f"SELECT uid, run FROM activity WHERE run IN ({marks(chunk)}) AND status = 'planned' AND deleted = 0", chunk
        )
    return found


def running_of(database: Database, activities: Sequence[Uid]) -> set[Uid]:
    """The runs that these activities are steps of, and that are said to be running."""
    sql = (
        "SELECT DISTINCT r.uid FROM activity a JOIN playbook_run r ON r.uid = a.run "
        "WHERE a.uid IN ({}) AND r.status = 'running' AND r.deleted = 0"
    )
    return _among(database, sql, activities)


@dataclass(frozen=True, slots=True)
class Place:
    """Which step of a run an activity is: of the playbook `name`, the `number`th of so many `steps`."""

    run: Uid
    name: str
    number: int
    steps: int


def places(database: Database, activities: Sequence[Uid]) -> dict[Uid, Place]:
    """The places of those of the activities that are steps of a run."""
    found: dict[Uid, Place] = {}
    for chunk in _chunks(activities):
        rows = database.rows(
            "WITH mine AS (SELECT DISTINCT run FROM activity WHERE run IS NOT NULL AND uid IN "
            f"({marks(chunk)})), steps AS (SELECT a.uid, a.run, "
            "row_number() OVER (PARTITION BY a.run ORDER BY s.position IS NULL, s.position, a.due, a.uid) AS number, "
            "count(*) OVER (PARTITION BY a.run) AS steps FROM mine JOIN activity a ON a.run = mine.run "
            "LEFT JOIN playbook_step s ON s.uid = a.step WHERE a.deleted = 0) "
            "SELECT steps.uid, r.uid, p.name, number, steps FROM steps JOIN playbook_run r ON r.uid = steps.run "
            f"JOIN playbook p ON p.uid = r.playbook WHERE steps.uid IN ({marks(chunk)})",
            [*chunk, *chunk],
        )
        found.update((uid, Place(*place)) for uid, *place in rows)
    return found


@dataclass(frozen=True, slots=True)
class Following:
    """A planned step of a run that comes after another: when it is due, and whether it lies by working days."""

    uid: Uid
    due: str
    working_days: bool


def following(database: Database, activity: Uid) -> list[Following]:
    """What is planned of the same run after an activity: due later, or on its day and later in the playbook."""
    rows = database.rows(
        "SELECT a.uid, a.due, coalesce(s.working_days, 0) FROM activity t JOIN activity a ON a.run = t.run "
        "LEFT JOIN playbook_step s ON s.uid = a.step LEFT JOIN playbook_step m ON m.uid = t.step "
        "WHERE t.uid = ? AND a.uid <> t.uid AND a.status = 'planned' AND a.deleted = 0 AND a.due <> '' "
        "AND (substr(a.due, 1, 10) > substr(t.due, 1, 10) OR (substr(a.due, 1, 10) = substr(t.due, 1, 10) "
        "AND coalesce(s.position, 0) > coalesce(m.position, 0))) ORDER BY a.due, a.uid",
        (activity,),
    )
    return [Following(uid, due, bool(working)) for uid, due, working in rows]


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of runs of a playbook: `status` "running" where they began, and how many there are of this kind.
    `contact` is the name of the one contact, "" of several.
    """

    status: str
    playbook: str
    contact: str
    count: int


def turns_since(database: Database, batch: int) -> list[Turn]:
    """What became of runs beside what was asked for, in the batches after this number."""
    rows = database.rows(
        "SELECT r.status, coalesce(p.name, ''), CASE count(*) WHEN 1 THEN coalesce(l.name, '') ELSE '' END, count(*) "
        "FROM batch b CROSS JOIN change c ON c.batch = b.id JOIN playbook_run r ON r.uid = c.uid AND r.deleted = 0 "
        "LEFT JOIN playbook p ON p.uid = r.playbook LEFT JOIN contact_list l ON l.uid = r.contact "
        "WHERE b.id > ? AND b.own = 1 AND b.depth = 0 AND c.tbl = 'playbook_run' "
        "AND (c.field IS NULL OR c.field = 'status') "
        "AND b.action NOT IN ('playbook-apply', 'playbook-stop') GROUP BY r.status, r.playbook ORDER BY min(c.n)",
        (batch,),
    )
    return [Turn(*row) for row in rows]


def _among(database: Database, sql: str, uids: Sequence[Uid], *more: Uid) -> set[Uid]:
    """What a query finds for these uids, the marks of which stand where it has braces, and `more` after them."""
    found: set[Uid] = set()
    for chunk in _chunks(uids):
        found.update(row[0] for row in database.rows(sql.format(marks(chunk)), [*chunk, *more]))
    return found


def _moment(time: int | None) -> str:
    return utc_text(local_time(time or 0))


def _chunks(uids: Sequence[Uid]) -> Iterator[list[Uid]]:
    for start in range(0, len(uids), CHUNK):
        yield list(uids[start : start + CHUNK])
