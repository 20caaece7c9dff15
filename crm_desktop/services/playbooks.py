"""Playbooks: writing them down, and putting them to work for contacts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from crm_desktop.domain import zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.playbook import (
    FARTHEST,
    STANDARD,
    Playbook,
    Step,
    activity_uid,
    day_of,
    days_between,
    due,
    in_words,
    moved,
    run_uid,
    start_key,
)
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services import activities, playbook_runs
from crm_desktop.store import playbooks, queries
from crm_desktop.store.journal import Batch
from crm_desktop.store.lines import Part
from crm_desktop.store.workspace import Workspace

_CELLS = ("name", "description", "anchor", "starts_on", "stops_on_reach")
_STEP_CELLS = ("type", "summary", "description", "days", "working_days", "time", "duration", "priority")
_AT_ONCE = 500  # contacts between two looks whether to go on


def lacks_standard(workspace: Workspace) -> bool:
    """Whether a playbook that comes with the program was never written down here, nor deleted."""
    return bool(playbooks.missing(workspace.database, [parse_uid(each.uid) for each in STANDARD]))


def bring_standard(workspace: Workspace) -> None:
    """Write down the playbooks that come with the program, where they never were: from then on they are as others.

    Their uids are the same on every device, so that those of two become one. Undo passes over it.
    """
    wanted = {parse_uid(each.uid): in_words(each) for each in STANDARD}
    with workspace.journal.batch("playbook-bring") as batch:
        first = playbooks.last_position(workspace.database) + 1
        for position, uid in enumerate(playbooks.missing(workspace.database, list(wanted)), first):
            _put(batch, wanted[uid], position)


def create(workspace: Workspace, playbook: Playbook) -> Uid:
    """Write down a new playbook at the end of the list; its steps get uids of their own. Raises as `save`."""
    _check(playbook)
    new = replace(playbook, uid="", steps=tuple(replace(step, uid="") for step in playbook.steps))
    with workspace.journal.batch("playbook-create", new.name) as batch:
        return _put(batch, new, playbooks.last_position(workspace.database) + 1)


def copy(workspace: Workspace, uid: Uid, name: str) -> Uid:
    """Write down a playbook once more under another name; the copy starts by hand only."""
    return create(workspace, replace(playbooks.playbook(workspace.database, uid), name=name, starts_on=""))


def _put(batch: Batch, playbook: Playbook, position: int) -> Uid:
    cells: dict[str, Value] = {name: _cell(getattr(playbook, name)) for name in _CELLS}
    uid = batch.put("playbook", {**cells, "position": position}, parse_uid(playbook.uid) if playbook.uid else None)
    for place, step in enumerate(playbook.steps):
        _put_step(batch, uid, step, place)
    return uid


def _put_step(batch: Batch, playbook: Uid, step: Step, position: int) -> None:
    cells: dict[str, Value] = {name: _cell(getattr(step, name)) for name in _STEP_CELLS}
    uid = parse_uid(step.uid) if step.uid else None
    batch.put("playbook_step", {"playbook": playbook, **cells, "position": position}, uid)


def save(workspace: Workspace, before: Playbook, after: Playbook) -> BatchInfo | None:
    """Write what differs between two documents of one playbook, a step without a uid being a new one; None where
    nothing does. What is at work goes on as it was planned.

    Raises UserError("playbook-name-missing") or ("playbook-days").
    """
    _check(after)
    uid = parse_uid(before.uid)
    with workspace.journal.batch("playbook-edit", after.name) as batch:
        for name in _CELLS:
            if getattr(before, name) != getattr(after, name):
                batch.set("playbook", uid, name, _cell(getattr(after, name)))
        _save_steps(batch, uid, before.steps, after.steps)
    return batch.info if batch.changes else None


def _save_steps(batch: Batch, playbook: Uid, before: Sequence[Step], after: Sequence[Step]) -> None:
    former = {step.uid: step for step in before}
    kept = {step.uid for step in after}
    gone = [parse_uid(step.uid) for step in before if step.uid not in kept]
    batch.set_many("playbook_step", "deleted", ((uid, 1) for uid in gone))
    in_order = [step.uid for step in before] == [step.uid for step in after]
    for place, step in enumerate(after):
        if step.uid not in former:
            _put_step(batch, playbook, step, place)
            continue
        uid = parse_uid(step.uid)
        for name in _STEP_CELLS:
            if getattr(former[step.uid], name) != getattr(step, name):
                batch.set("playbook_step", uid, name, _cell(getattr(step, name)))
        if not in_order:
            batch.set("playbook_step", uid, "position", place)


def _check(playbook: Playbook) -> None:
    if not playbook.name.strip():
        raise UserError("playbook-name-missing")
    if far := next((step for step in playbook.steps if abs(step.days) > FARTHEST), None):
        raise UserError("playbook-days", value=abs(far.days), most=FARTHEST)


def _cell(value: object) -> Value:
    if value is None or isinstance(value, (str, int)):
        return int(value) if isinstance(value, bool) else value
    raise TypeError(value)


def delete(workspace: Workspace, uid: Uid) -> BatchInfo:
    """Delete a playbook; what is at work goes on."""
    with workspace.journal.batch("playbook-delete", playbooks.playbook(workspace.database, uid).name) as batch:
        batch.set("playbook", uid, "deleted", 1)
    return batch.info


def schedule(playbook: Playbook, anchor: str, weekend: frozenset[int]) -> list[tuple[Step, str]]:
    """The steps of a playbook with the day or time of each. Raises as `domain.playbook.due`."""
    return [(step, due(step, anchor, weekend)) for step in playbook.steps]


def apply(
    workspace: Workspace,
    playbook: Uid,
    contacts: Sequence[Uid],
    anchor: str,
    progress: Progress | None = None,
) -> BatchInfo:
    """Put a playbook to work for contacts, counted from the `anchor` day: each gets a run and its activities.

    Those for whom it is at work already are left out. Raises UserError("playbook-running") where all are,
    ("playbook-empty"), ("playbook-unknown"), ("playbook-outside") or ("time-unclear").
    """
    database = workspace.database
    wanted = playbooks.playbook(database, playbook)
    if not wanted.steps:
        raise UserError("playbook-empty", name=wanted.name)
    plan = _Plan(wanted, anchor, workspace)
    busy = playbooks.having(database, playbook, contacts)
    free = [contact for contact in dict.fromkeys(contacts) if contact not in busy]
    if not free:
        raise UserError("playbook-running", name=wanted.name, who=_whom(workspace, list(contacts)))
    with workspace.journal.batch("playbook-apply", f"{wanted.name} · {_whom(workspace, free)}") as batch:
        plan.start(batch, free, progress)
    return batch.info


def after_change(workspace: Workspace, batch: Batch, changes: Iterable[tuple[Uid, str]], anchor: str = "") -> None:
    """Call within a batch in which people set tags, statuses or tiers: what they start, starts in the same batch.

    `changes` are contacts and what was set, in the words of `Playbook.starts_on`; the anchor day is today. A playbook
    that is at work for a contact is not started again; what it plans sets nothing, and so starts nothing.
    """
    database = workspace.database
    starting = playbooks.starting(database)
    if not starting:
        return
    wanted: dict[Uid, dict[Uid, None]] = defaultdict(dict)
    for contact, what in changes:
        for playbook in starting.get(start_key(what), ()):
            wanted[playbook][contact] = None
    if not wanted:
        return
    batch.flush()
    for uid, contacts in wanted.items():
        found = playbooks.playbook(database, uid)
        busy = playbooks.having(database, uid, list(contacts))
        if found.steps:
            plan = _Plan(found, anchor or date.today().isoformat(), workspace)
            plan.start(batch, [contact for contact in contacts if contact not in busy])


class _Plan:
    """A playbook laid out from an anchor day: the cells of the activity that each of its steps becomes."""

    def __init__(self, playbook: Playbook, anchor: str, workspace: Workspace) -> None:
        self._workspace = workspace
        self._anchor = day_of(anchor).isoformat()
        self._uid = parse_uid(playbook.uid)
        self._steps: list[tuple[Uid, dict[str, Value]]] = []
        for step, when in schedule(playbook, self._anchor, workspace.weekend):
            activity = Activity(
                type=step.type, summary=step.summary, description=step.description, due=when,
                duration=step.duration, priority=step.priority, step=step.uid,
            )  # fmt: skip
            cells = activities.cells_of(activities.reminding(workspace, activity), workspace.journal.author)
            self._steps.append((parse_uid(step.uid), {name: value for name, value in cells.items() if value}))

    def start(self, batch: Batch, contacts: Sequence[Uid], progress: Progress | None = None) -> None:
        """Begin a run for each of these contacts."""
        for start in range(0, len(contacts), _AT_ONCE):
            if progress is not None:
                progress.check()
                progress.advance(start, len(contacts))
            for contact, run in self._free_runs(contacts[start : start + _AT_ONCE]):
                cells: dict[str, Value] = {
                    "contact": contact, "playbook": self._uid, "anchor": self._anchor, "status": "running"
                }  # fmt: skip
                batch.put("playbook_run", cells, run)
                for step, planned in self._steps:
                    parts: list[Part] = [("participant", {"contact": contact})]
                    batch.put("activity", {**planned, "run": run}, activity_uid(run, step), parts)
            batch.flush()

    def _free_runs(self, contacts: Sequence[Uid]) -> Iterator[tuple[Uid, Uid]]:
        """Each contact with the first uid that no run of it has: one from the same day may have been stopped."""
        again, left = 0, list(contacts)
        while left:
            uids = {contact: run_uid(contact, self._uid, self._anchor, again) for contact in left}
            taken = playbooks.known_runs(self._workspace.database, list(uids.values()))
            yield from ((contact, uid) for contact, uid in uids.items() if uid not in taken)
            left = [contact for contact, uid in uids.items() if uid in taken]
            again += 1


def stop(workspace: Workspace, run: Uid) -> BatchInfo | None:
    """Stop a run by hand: what is still planned of it is given up. None where it is at work no more."""
    database = workspace.database
    names = playbooks.names_of(database, run)
    if not names:
        return None
    with workspace.journal.batch("playbook-stop", " · ".join(names)) as batch:
        playbook_runs.stop(database, batch, [run])
    return batch.info


def move_step(workspace: Workspace, activity: Uid, when: str, *, rest_follows: bool) -> BatchInfo | None:
    """Move a planned step to another day or time; with `rest_follows` the planned steps after it move by as many days,
    each at its time of day, those of working days to a working day. None where nothing moves.

    Raises UserError("activity-not-open"), ("playbook-outside") or ("time-unclear").
    """
    database = workspace.database
    step = queries.activity(database, activity)
    if step.status != "planned":
        raise UserError("activity-not-open", summary=step.summary or step.type)
    days = days_between(step.due, when) if rest_follows else 0
    dues: dict[Uid, Value] = {activity: when}
    for other in playbooks.following(database, activity) if days else ():
        dues[other.uid] = moved(other.due, days, other.working_days, workspace.weekend)
    with workspace.journal.batch("playbook-move", activities.subject_of(workspace, step)) as batch:
        batch.set_many("activity", "due", dues.items())
        batch.set("activity", activity, "timezone", zones.local_zone() if "T" in when else "")
    return batch.info if batch.changes else None


@dataclass(frozen=True, slots=True)
class Follower:
    """A step that would move after another: what it is, and when it would be due."""

    summary: str
    due: str


def followers(workspace: Workspace, activity: Uid, when: str) -> list[Follower]:
    """Where the steps after this one would move to, were it moved to `when` and they with it."""
    database = workspace.database
    days = days_between(queries.activity(database, activity).due, when)
    return [
        Follower(
            queries.activity(database, other.uid).summary,
            moved(other.due, days, other.working_days, workspace.weekend),
        )
        for other in playbooks.following(database, activity)
    ]


def _whom(workspace: Workspace, contacts: Sequence[Uid]) -> str:
    row = queries.contact_row(workspace.database, contacts[0]) if len(contacts) == 1 else None
    return row.name if row else f"{len(contacts)} contacts"
