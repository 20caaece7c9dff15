"""The loop: plan an activity, do it and record the result, plan the next step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace

from crm_desktop.domain import recurrence, zones
from crm_desktop.domain.activity import UID_FIELDS, Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import utc_now
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import playbook_runs
from crm_desktop.services.detaching import detach_open, leave_out, leave_out_records, series_among
from crm_desktop.store import occurrences, queries
from crm_desktop.store.journal import Batch
from crm_desktop.store.lines import Part
from crm_desktop.store.workspace import Workspace

_DAY = len("2026-12-24")
_CELLS = tuple(f.name for f in fields(Activity) if f.name not in ("uid", "contacts"))


def add(workspace: Workspace, activity: Activity, next_step: Activity | None = None) -> Uid:
    """Record an activity, planned or done, and what comes next after it; returns its uid."""
    action = "plan" if activity.status == "planned" else "log"
    with workspace.journal.batch(action, subject_of(workspace, activity)) as batch:
        return write_chain(workspace, batch, [activity, *([next_step] if next_step else [])])


def write_chain(workspace: Workspace, batch: Batch, chain: Sequence[Activity]) -> Uid:
    """Add an activity within a batch, and what comes next after each; returns the uid of the first."""
    uid = last = write(batch, reminding(workspace, chain[0]), workspace.journal.author)
    before = chain[0]
    for step in chain[1:]:
        last, before = _follow(workspace, batch, last, before, step)
    playbook_runs.settle(workspace.database, batch, [uid])
    return uid


def write(batch: Batch, activity: Activity, owner: str = "") -> Uid:
    """Add an activity and its participants within a batch.

    What is planned for a time of day has the time zone of this computer, unless it tells another; a series begins with
    its first occurrence. Raises UserError("bad-rule") and UserError("rule-never").
    """
    parts: list[Part] = [
        ("participant", {"contact": parse_uid(contact)}) for contact in dict.fromkeys(activity.contacts)
    ]
    return batch.put("activity", cells_of(activity, owner), parse_uid(activity.uid) if activity.uid else None, parts)


def cells_of(activity: Activity, owner: str = "") -> dict[str, Value]:
    """The cells that `write` gives a new activity."""
    if activity.status == "planned":
        zone = (activity.timezone or zones.local_zone()) if "T" in activity.due else ""
        activity = _aligned(replace(activity, timezone=zone))
    cells: dict[str, Value] = {name: _cell(name, getattr(activity, name)) for name in _CELLS}
    cells["owner"] = activity.owner or owner
    return cells


def plan_each(workspace: Workspace, step: Activity, contacts: Sequence[Uid]) -> BatchInfo:
    """Plan the same step with each of these contacts by itself, and with those whom it names."""
    steps = [replace(step, contacts=list(dict.fromkeys((uid_text(each), *step.contacts)))) for each in contacts]
    subject = subject_of(workspace, steps[0]) if len(steps) == 1 else str(len(steps))
    with workspace.journal.batch("plan", subject) as batch:
        for each in steps:
            write(batch, reminding(workspace, each), workspace.journal.author)
    return batch.info


def reminding(workspace: Workspace, activity: Activity) -> Activity:
    """The activity with the usual reminders, where it is planned for a time of day and has none of its own."""
    if activity.status != "planned" or "T" not in activity.due or activity.reminders:
        return activity
    return replace(activity, reminders=workspace.reminders)


def complete(
    workspace: Workspace,
    uid: Uid,
    result: str,
    text: str = "",
    at: str = "",
    next_step: Activity | None = None,
    duration: int | None = None,
) -> BatchInfo:
    """Mark an activity done with a result and what was said; plan the next step with the same contacts.

    `at` is UTC, now when empty; `duration`, where it was measured, is in minutes. Text that was planned with the
    activity stays before what is added.
    """
    return complete_many(workspace, [uid], result, text, at, next_step, duration)


def complete_many(
    workspace: Workspace,
    uids: Sequence[Uid],
    result: str,
    text: str = "",
    at: str = "",
    next_step: Activity | None = None,
    duration: int | None = None,
    progress: Progress | None = None,
) -> BatchInfo:
    """`complete` for several activities in one batch; each gets a next step of its own.

    Of a series, the next open occurrence is meant. Raises UserError("activity-not-open") where one is done or
    cancelled, or a series has none left.
    """
    done = [queries.activity(workspace.database, uid) for uid in uids]
    if closed := next((activity for activity in done if activity.status != "planned"), None):
        raise UserError("activity-not-open", summary=closed.summary or closed.type)
    with workspace.journal.batch("complete", _subject_of_all(workspace, uids)) as batch:
        records = detach_open(workspace, batch, uids)
        if ended := next((activity for uid, activity in zip(uids, done, strict=True) if uid not in records), None):
            raise UserError("activity-not-open", summary=ended.summary or ended.type)
        open_ones = [(records[uid], activity) for uid, activity in zip(uids, done, strict=True)]
        write_done(workspace, batch, open_ones, result, text, at, next_step, progress)
        if duration is not None:
            batch.set_many("activity", "duration", ((uid, duration) for uid, _ in open_ones))
    return batch.info


def write_done(
    workspace: Workspace,
    batch: Batch,
    planned: Sequence[tuple[Uid, Activity]],
    result: str,
    text: str,
    at: str,
    next_step: Activity | None,
    progress: Progress | None = None,
) -> None:
    """Mark these records done within a batch; their documents tell what was planned."""
    uids = [uid for uid, _ in planned]
    for name, value in (("status", "done"), ("completed", at or utc_now()), ("result", result)):
        batch.set_many("activity", name, ((uid, value) for uid in uids))
    for number, (uid, activity) in enumerate(planned):
        if progress is not None:
            progress.advance(number, len(planned))
        if text:
            batch.set("activity", uid, "description", "\n".join(t for t in (activity.description, text) if t))
        if next_step is not None:
            _follow(workspace, batch, uid, activity, next_step)
    playbook_runs.settle(workspace.database, batch, uids)


def cancel(workspace: Workspace, uids: Sequence[Uid]) -> BatchInfo | None:
    """Give up planned activities, of a series the next open occurrence; they stay in the timeline."""
    return _set_each(workspace, "cancel", uids, {"status": dict.fromkeys(uids, "cancelled")})


def reschedule(workspace: Workspace, uids: Sequence[Uid], due: str) -> BatchInfo | None:
    """Move activities, of a series the next open occurrence, to another day or time here, "" for no day."""
    return _move(workspace, dict.fromkeys(uids, due))


def postpone(workspace: Workspace, uids: Sequence[Uid], day: str, progress: Progress | None = None) -> BatchInfo | None:
    """Move activities, of a series the next open occurrence, to another day; one with a time of day keeps it."""
    following = occurrences.next_open(workspace.database, series_among(workspace.database, uids))
    dues: dict[Uid, str] = {}
    for number, uid in enumerate(uids):
        if progress is not None:
            progress.advance(number, len(uids))
        activity = queries.activity(workspace.database, uid)
        if uid in following:
            activity.due = following[uid][0]
        dues[uid] = day + activity.due[_DAY:]
    return _move(workspace, dues)


def _move(workspace: Workspace, dues: Mapping[Uid, str]) -> BatchInfo | None:
    timezones = {uid: _zone_of(due) for uid, due in dues.items()}
    return _set_each(workspace, "reschedule", list(dues), {"due": dues, "timezone": timezones})


def _zone_of(due: str) -> str:
    """The time zone of what is planned here."""
    return zones.local_zone() if "T" in due else ""


def assign(workspace: Workspace, uids: Sequence[Uid], owner: str) -> BatchInfo | None:
    """Make activities, series as a whole, somebody's, or nobody's with ""."""
    with workspace.journal.batch("assign", _subject_of_all(workspace, uids)) as batch:
        batch.set_many("activity", "owner", ((uid, owner) for uid in uids))
    return batch.info if batch.changes else None


def delete(workspace: Workspace, uids: Sequence[Uid]) -> BatchInfo | None:
    """Delete activities; of a series the next open occurrence."""
    with workspace.journal.batch("delete-activity", _subject_of_all(workspace, uids)) as batch:
        following = occurrences.next_open(workspace.database, series_among(workspace.database, uids))
        for uid, (_, recurrence_id) in following.items():
            leave_out(workspace, batch, uid, recurrence_id)
        single = [uid for uid in uids if uid not in following]
        leave_out_records(workspace.database, batch, single)
        batch.set_many("activity", "deleted", ((uid, 1) for uid in single))
        playbook_runs.settle(workspace.database, batch, single)
    return batch.info if batch.changes else None


def save(workspace: Workspace, before: Activity, after: Activity) -> BatchInfo | None:
    """Write what differs between two documents of one activity, participants included; None where nothing does."""
    with workspace.journal.batch("edit-activity", subject_of(workspace, after)) as batch:
        write_changes(workspace, batch, parse_uid(before.uid), before, after)
    return batch.info if batch.changes else None


def write_changes(workspace: Workspace, batch: Batch, uid: Uid, before: Activity, after: Activity) -> None:
    """Write what differs between two documents of one activity within a batch.

    One that now repeats begins with its first occurrence. Raises UserError("bad-rule") and UserError("rule-never").
    """
    if after.rrule != before.rrule:
        after = _aligned(after)
    for name, value in changed_cells(before, after).items():
        batch.set("activity", uid, name, value)
    set_participants(workspace, batch, uid, before.contacts, after.contacts)
    playbook_runs.settle(workspace.database, batch, [uid])


def changed_cells(before: Activity, after: Activity) -> dict[str, Value]:
    """The cells that differ between two documents; another time of day is one of this computer's time zone."""
    if before.due != after.due and before.timezone == after.timezone:
        after = replace(after, timezone=_zone_of(after.due))
        before = replace(before, timezone="\0")  # whatever zone is kept, it is to be this one
    return {name: _cell(name, getattr(after, name)) for name in _CELLS if getattr(before, name) != getattr(after, name)}


def _aligned(activity: Activity) -> Activity:
    """The activity with its rule in normal form, beginning at the first day that this gives."""
    if not activity.rrule:
        return activity
    rule = recurrence.check_rule(activity.rrule, activity.due)
    first = recurrence.next_occurrence(activity.due, rule, timezone=activity.timezone)
    return replace(activity, rrule=rule, due=first or activity.due)


def set_participants(workspace: Workspace, batch: Batch, uid: Uid, before: Iterable[str], after: Iterable[str]) -> None:
    """Write who came and who left; deleted contacts, which documents do not show, stay."""
    held = workspace.database.rows("SELECT contact, uid FROM participant WHERE activity = ? AND deleted = 0", (uid,))
    former, wanted = ({parse_uid(contact): None for contact in contacts} for contacts in (before, after))
    left = [participant for contact, participant in held if contact in former and contact not in wanted]
    batch.set_many("participant", "deleted", ((participant, 1) for participant in left))
    present = {contact for contact, _ in held}
    for contact in wanted:
        if contact not in present:
            batch.put("participant", {"activity": uid, "contact": contact})


def _set_each(
    workspace: Workspace, action: str, uids: Sequence[Uid], values: Mapping[str, Mapping[Uid, Value]]
) -> BatchInfo | None:
    """Set the cells of these activities, of a series those of its next open occurrence, to values by their uids."""
    with workspace.journal.batch(action, _subject_of_all(workspace, uids)) as batch:
        records = detach_open(workspace, batch, uids)
        for field, each in values.items():
            batch.set_many("activity", field, ((records[uid], each[uid]) for uid in uids if uid in records))
        playbook_runs.settle(workspace.database, batch, list(records.values()))
    return batch.info if batch.changes else None


def _follow(
    workspace: Workspace, batch: Batch, uid: Uid, activity: Activity, next_step: Activity
) -> tuple[Uid, Activity]:
    """Plan what comes after an activity: about the same, with the same, by the same, unless it says otherwise."""
    step = replace(
        next_step,
        follows=uid_text(uid),
        summary=next_step.summary or activity.summary,
        contacts=next_step.contacts or activity.contacts,
        owner=next_step.owner or activity.owner,
        private=next_step.private or activity.private,
    )
    return write(batch, reminding(workspace, step), workspace.journal.author), step


def _cell(name: str, value: object) -> Value:
    if name == "private":
        return int(bool(value))
    if name in UID_FIELDS:
        return parse_uid(str(value)) if value else None
    if value is None or isinstance(value, (str, int)):
        return value
    raise TypeError(name)


def _subject_of_all(workspace: Workspace, uids: Sequence[Uid]) -> str:
    return subject_of(workspace, queries.activity(workspace.database, uids[0])) if len(uids) == 1 else str(len(uids))


def subject_of(workspace: Workspace, activity: Activity) -> str:
    """What the history calls an activity: its summary, and the first who takes part."""
    names = [
        row.name
        for contact in activity.contacts[:1]
        if (row := queries.contact_row(workspace.database, parse_uid(contact)))
    ]
    return " · ".join([activity.summary, *names]) if activity.summary else " · ".join(names)
