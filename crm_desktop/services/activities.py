"""The loop: plan an activity, do it and record the result, plan the next step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace

from crm_desktop.domain.activity import UID_FIELDS, Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import utc_now
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import playbook_runs
from crm_desktop.store import queries
from crm_desktop.store.journal import Batch, Part
from crm_desktop.store.workspace import Workspace

_CELLS = tuple(f.name for f in fields(Activity) if f.name not in ("uid", "contacts"))


def add(workspace: Workspace, activity: Activity, next_step: Activity | None = None) -> Uid:
    """Record an activity, planned or done, and what comes next after it; returns its uid."""
    action = "plan" if activity.status == "planned" else "log"
    with workspace.journal.batch(action, subject_of(workspace, activity)) as batch:
        uid = write(batch, activity, workspace.journal.author)
        _follow(workspace, batch, uid, activity, next_step)
        playbook_runs.settle(workspace.database, batch, [uid])
    return uid


def write(batch: Batch, activity: Activity, owner: str = "") -> Uid:
    """Add an activity and its participants within a batch."""
    cells: dict[str, Value] = {name: _cell(name, getattr(activity, name)) for name in _CELLS}
    cells["owner"] = activity.owner or owner
    parts: list[Part] = [
        ("participant", {"contact": parse_uid(contact)}) for contact in dict.fromkeys(activity.contacts)
    ]
    return batch.put("activity", cells, parse_uid(activity.uid) if activity.uid else None, parts)


def plan_each(workspace: Workspace, step: Activity, contacts: Sequence[Uid]) -> BatchInfo:
    """Plan the same step with each of these contacts by itself."""
    steps = [replace(step, contacts=[uid_text(contact)]) for contact in contacts]
    subject = subject_of(workspace, steps[0]) if len(steps) == 1 else str(len(steps))
    with workspace.journal.batch("plan", subject) as batch:
        for each in steps:
            write(batch, each, workspace.journal.author)
    return batch.info


def complete(
    workspace: Workspace,
    uid: Uid,
    result: str,
    text: str = "",
    at: str = "",
    next_step: Activity | None = None,
) -> BatchInfo:
    """Mark an activity done with a result and what was said; plan the next step with the same contacts.

    `at` is UTC, now when empty. Text that was planned with the activity stays before what is added.
    """
    return complete_many(workspace, [uid], result, text, at, next_step)


def complete_many(
    workspace: Workspace,
    uids: Sequence[Uid],
    result: str,
    text: str = "",
    at: str = "",
    next_step: Activity | None = None,
) -> BatchInfo:
    """`complete` for several activities in one batch; each gets a next step of its own.

    Raises UserError("activity-not-open") where one is done or cancelled.
    """
    done = [queries.activity(workspace.database, uid) for uid in uids]
    if closed := next((activity for activity in done if activity.status != "planned"), None):
        raise UserError("activity-not-open", summary=closed.summary or closed.type)
    subject = subject_of(workspace, done[0]) if len(done) == 1 else str(len(done))
    with workspace.journal.batch("complete", subject) as batch:
        for name, value in (("status", "done"), ("completed", at or utc_now()), ("result", result)):
            batch.set_many("activity", name, ((uid, value) for uid in uids))
        for uid, activity in zip(uids, done, strict=True):
            if text:
                batch.set("activity", uid, "description", "\n".join(t for t in (activity.description, text) if t))
            _follow(workspace, batch, uid, activity, next_step)
        playbook_runs.settle(workspace.database, batch, uids)
    return batch.info


def cancel(workspace: Workspace, uids: Sequence[Uid]) -> BatchInfo | None:
    """Give up planned activities; they stay in the timeline."""
    return _set_each(workspace, "cancel", "status", dict.fromkeys(uids, "cancelled"))


def reschedule(workspace: Workspace, uids: Sequence[Uid], due: str) -> BatchInfo | None:
    """Move activities to another day or time, "" for no day."""
    return _set_each(workspace, "reschedule", "due", dict.fromkeys(uids, due))


def postpone(workspace: Workspace, uids: Sequence[Uid], day: str) -> BatchInfo | None:
    """Move activities to another day; one with a time of day keeps it."""
    dues = {uid: day + queries.activity(workspace.database, uid).due[len("2026-12-24") :] for uid in uids}
    return _set_each(workspace, "reschedule", "due", dues)


def assign(workspace: Workspace, uids: Sequence[Uid], owner: str) -> BatchInfo | None:
    """Make activities somebody's, or nobody's with ""."""
    return _set_each(workspace, "assign", "owner", dict.fromkeys(uids, owner))


def delete(workspace: Workspace, uids: Sequence[Uid]) -> BatchInfo | None:
    """Delete activities."""
    return _set_each(workspace, "delete-activity", "deleted", dict.fromkeys(uids, 1))


def save(workspace: Workspace, before: Activity, after: Activity) -> BatchInfo | None:
    """Write what differs between two documents of one activity, participants included; None where nothing does."""
    uid = parse_uid(before.uid)
    with workspace.journal.batch("edit-activity", subject_of(workspace, after)) as batch:
        for name in _CELLS:
            if getattr(before, name) != getattr(after, name):
                batch.set("activity", uid, name, _cell(name, getattr(after, name)))
        _set_participants(workspace, batch, uid, before.contacts, after.contacts)
        playbook_runs.settle(workspace.database, batch, [uid])
    return batch.info if batch.changes else None


def _set_participants(
    workspace: Workspace, batch: Batch, uid: Uid, before: Iterable[str], after: Iterable[str]
) -> None:
    """Write who came and who left; deleted contacts, which documents do not show, stay."""
    held = workspace.database.rows("SELECT contact, uid FROM participant WHERE activity = ? AND deleted = 0", (uid,))
    former, wanted = ({parse_uid(contact): None for contact in contacts} for contacts in (before, after))
    left = [participant for contact, participant in held if contact in former and contact not in wanted]
    batch.set_many("participant", "deleted", ((participant, 1) for participant in left))
    present = {contact for contact, _ in held}
    for contact in wanted:
        if contact not in present:
            batch.put("participant", {"activity": uid, "contact": contact})


def _set_each(workspace: Workspace, action: str, field: str, values: Mapping[Uid, Value]) -> BatchInfo | None:
    subject = str(len(values))
    if len(values) == 1:
        subject = subject_of(workspace, queries.activity(workspace.database, next(iter(values))))
    with workspace.journal.batch(action, subject) as batch:
        batch.set_many("activity", field, values.items())
        playbook_runs.settle(workspace.database, batch, list(values))
    return batch.info if batch.changes else None


def _follow(workspace: Workspace, batch: Batch, uid: Uid, activity: Activity, next_step: Activity | None) -> None:
    """Plan what comes after an activity: about the same, with the same, by the same, unless it says otherwise."""
    if next_step is not None:
        step = replace(
            next_step,
            follows=uid_text(uid),
            summary=next_step.summary or activity.summary,
            contacts=next_step.contacts or activity.contacts,
            owner=next_step.owner or activity.owner,
        )
        write(batch, step, workspace.journal.author)


def _cell(name: str, value: object) -> Value:
    if name == "private":
        return int(bool(value))
    if name in UID_FIELDS:
        return parse_uid(str(value)) if value else None
    if value is None or isinstance(value, (str, int)):
        return value
    raise TypeError(name)


def subject_of(workspace: Workspace, activity: Activity) -> str:
    """What the history calls an activity: its summary, and the first who takes part."""
    names = [
        row.name
        for contact in activity.contacts[:1]
        if (row := queries.contact_row(workspace.database, parse_uid(contact)))
    ]
    return " · ".join([activity.summary, *names]) if activity.summary else " · ".join(names)
