"""Changing a series: one occurrence, one and all that follow it, or all that are still to come.

What was done stays as it was: where a series gets other days or times, it ends before the first occurrence that is
concerned, and a new one goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from crm_desktop.domain import recurrence, zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.shift import Shift
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import activities
from crm_desktop.services.detaching import (
    bring,
    cells_of,
    detach,
    leave_out,
    participants_of,
    record_of,
)
from crm_desktop.services.following import FOLLOWING, take_along
from crm_desktop.store import lineage, occurrences, queries
from crm_desktop.store.database import Database
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

__all__ = [
    "Scope",
    "cancel",
    "complete",
    "complete_missed",
    "delete",
    "detach",
    "move",
    "occurrence",
    "save",
    "skip_missed",
]


class Scope(Enum):
    """How much of a series is meant."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class _Place:
    """What is meant: an occurrence of a series, with the record that it became, if it did; or a single activity."""

    record: Uid | None
    series: Uid | None
    recurrence_id: str


def occurrence(database: Database, uid: Uid, recurrence_id: str = "") -> Activity:
    """An activity as somebody would change it: of a series one occurrence, by default the next open one, with the
    rule of the series, and its time as the clock shows it here.

    Raises UserError("activity-unknown").
    """
    place = _place(database, uid, recurrence_id)
    found = queries.activity(database, place.record or uid)
    if place.series is None:
        return found
    series = queries.activity(database, place.series)
    if place.record is not None:
        return replace(found, rrule=series.rrule)
    due = zones.local(place.recurrence_id, series.timezone)
    return replace(series, due=due, series=uid_text(place.series), recurrence_id=place.recurrence_id)


def _place(database: Database, uid: Uid, recurrence_id: str) -> _Place:
    cells = cells_of(database, uid)
    if cells["rrule"]:
        at = recurrence_id or occurrences.next_open(database, [uid]).get(uid, ("", ""))[1]
        return _Place(record_of(database, uid, at), uid, at) if at else _Place(uid, None, "")
    series = cells["series"]
    if isinstance(series, bytes) and database.row(
        "SELECT 1 FROM activity WHERE uid = ? AND rrule <> '' AND deleted = 0", (series,)
    ):
        return _Place(uid, series, str(cells["recurrence_id"]))
    return _Place(uid, None, "")


def move(
    workspace: Workspace,
    uid: Uid,
    recurrence_id: str,
    due: str,
    scope: Scope = Scope.THIS,
    duration: int | None = None,
) -> BatchInfo | None:
    """Move an activity or an occurrence to another day or time here, and give it another `duration` unless None."""
    before = occurrence(workspace.database, uid, recurrence_id)
    after = replace(before, due=due, duration=before.duration if duration is None else duration)
    return save(workspace, before, after, scope, "reschedule")


def save(
    workspace: Workspace, before: Activity, after: Activity, scope: Scope = Scope.THIS, action: str = "edit-activity"
) -> BatchInfo | None:
    """Write what differs between two documents as `occurrence` gives them; None where nothing does.

    With the rule changed, the occurrence's own record is not concerned, so `scope` is FOLLOWING or ALL. Raises
    UserError("bad-rule"), UserError("rule-never") and UserError("rule-moved").
    """
    if before == after:
        return None
    place = _place(workspace.database, parse_uid(before.uid), before.recurrence_id)
    with workspace.journal.batch(action, activities.subject_of(workspace, after)) as batch:
        if place.series is None:
            activities.write_changes(workspace, batch, parse_uid(before.uid), before, after)
        elif scope is Scope.THIS:
            record = place.record or detach(workspace, batch, place.series, place.recurrence_id)
            activities.write_changes(workspace, batch, record, before, replace(after, rrule=before.rrule))
        else:
            _Edit(workspace, batch, place.series, place.recurrence_id, scope).save(before, after)
    return batch.info if batch.changes else None


def complete(
    workspace: Workspace,
    uid: Uid,
    recurrence_id: str,
    result: str,
    text: str = "",
    at: str = "",
    next_step: Activity | None = None,
) -> BatchInfo:
    """Mark an activity or one occurrence done, as `activities.complete` does."""
    place = _place(workspace.database, uid, recurrence_id)
    if place.record is not None or place.series is None:
        return activities.complete(workspace, place.record or uid, result, text, at, next_step)
    planned = queries.activity(workspace.database, place.series)
    with workspace.journal.batch("complete", activities.subject_of(workspace, planned)) as batch:
        record = detach(workspace, batch, place.series, place.recurrence_id)
        activities.write_done(workspace, batch, [(record, planned)], result, text, at, next_step)
    return batch.info


def cancel(workspace: Workspace, uid: Uid, recurrence_id: str, scope: Scope = Scope.THIS) -> BatchInfo | None:
    """Give up an activity or occurrences; what was planned stays in the timeline."""

    def one(batch: Batch, place: _Place) -> None:
        record = place.record or (place.series and detach(workspace, batch, place.series, place.recurrence_id)) or uid
        batch.set("activity", record, "status", "cancelled")

    return _end(workspace, uid, recurrence_id, scope, "cancel", ("status", "cancelled"), one)


def delete(workspace: Workspace, uid: Uid, recurrence_id: str, scope: Scope = Scope.THIS) -> BatchInfo | None:
    """Delete an activity or occurrences; what was done stays, but for the one that is named."""

    def one(batch: Batch, place: _Place) -> None:
        if place.series is None:
            batch.set("activity", uid, "deleted", 1)
        else:
            leave_out(workspace, batch, place.series, place.recurrence_id, place.record)

    return _end(workspace, uid, recurrence_id, scope, "delete-activity", ("deleted", 1), one)


def skip_missed(workspace: Workspace, uids: Sequence[Uid], today: str) -> BatchInfo | None:
    """Leave out what is still open of these series and was due before a day here; None where nothing was missed."""
    missed = occurrences.missed(workspace.database, uids, today)
    with workspace.journal.batch("skip-missed", _subject_of(workspace, missed)) as batch:
        for uid, at in ((uid, at) for uid, late in missed.items() for at in late):
            batch.put("exdate", {"activity": uid, "recurrence_id": at})
    return batch.info if batch.changes else None


def complete_missed(
    workspace: Workspace, uids: Sequence[Uid], today: str, progress: Progress | None = None
) -> BatchInfo | None:
    """Mark what is still open of these series and was due before a day here as done when it was due, without a result;
    None where nothing was missed.
    """
    missed = occurrences.missed(workspace.database, uids, today)
    late = [(uid, at) for uid, those in missed.items() for at in those]
    with workspace.journal.batch("complete-missed", _subject_of(workspace, missed)) as batch:
        for number, (uid, at) in enumerate(late):
            if progress is not None:
                progress.advance(number, len(late))
            planned = queries.activity(workspace.database, uid)
            record = detach(workspace, batch, uid, at)
            batch.flush()
            activities.write_done(workspace, batch, [(record, planned)], "", "", _moment(at, planned.timezone), None)
    return batch.info if batch.changes else None


def _subject_of(workspace: Workspace, missed: Mapping[Uid, object]) -> str:
    if len(missed) == 1:
        return activities.subject_of(workspace, queries.activity(workspace.database, next(iter(missed))))
    return str(len(missed))


def _moment(due: str, timezone: str) -> str:
    """The UTC moment of a day or time; of a day its noon."""
    at = due if "T" in due else f"{due}T12:00"
    return f"{zones.moved(at, timezone or zones.local_zone(), 'UTC')}:00Z"


def _end(
    workspace: Workspace,
    uid: Uid,
    recurrence_id: str,
    scope: Scope,
    action: str,
    cell: tuple[str, Value],
    one: Callable[[Batch, _Place], None],
) -> BatchInfo | None:
    place = _place(workspace.database, uid, recurrence_id)
    said = queries.activity(workspace.database, place.record or place.series or uid)
    with workspace.journal.batch(action, activities.subject_of(workspace, said)) as batch:
        if place.series is None or scope is Scope.THIS:
            one(batch, place)
        else:
            _Edit(workspace, batch, place.series, place.recurrence_id, scope).end(*cell)
    return batch.info if batch.changes else None


class _Edit:
    """A change of several occurrences, within one batch."""

    def __init__(self, workspace: Workspace, batch: Batch, series: Uid, recurrence_id: str, scope: Scope) -> None:
        self._workspace = workspace
        self._database = workspace.database
        self._batch = batch
        self._uid = series
        self._at = recurrence_id
        self._scope = scope
        self._series = queries.activity(self._database, series)

    def save(self, before: Activity, after: Activity) -> None:
        """Write what differs between two documents of the occurrence."""
        cells = activities.changed_cells(before, after)
        if "rrule" in cells and not after.rrule:
            self._make_single(before, after)
            return
        if cells.keys() & {"due", "rrule"} or self._scope is Scope.FOLLOWING:
            self._go_on(self._shift(before.due, after.due), after.rrule if "rrule" in cells else "")
        self._batch.flush()
        texts = {name: value for name, value in cells.items() if name not in ("due", "rrule", "timezone")}
        former = cells_of(self._database, self._uid)
        for name, value in texts.items():
            self._batch.set("activity", self._uid, name, value)
            alike = [uid for uid, held in self._open_records(name) if held == former[name]]
            self._batch.set_many("activity", name, ((uid, value) for uid in alike))
        if before.contacts != after.contacts:
            for uid in (self._uid, *(uid for uid, _ in self._open_records("due"))):
                activities.set_participants(self._workspace, self._batch, uid, before.contacts, after.contacts)

    def end(self, field: str, value: Value) -> None:
        """Delete or cancel what is still to come."""
        if self._scope is Scope.FOLLOWING:
            if field == "deleted" and self._passed(self._at):
                records = [uid for uid, at in self._open_records("recurrence_id") if at >= self._at]
                self._cut(self._at)
                self._batch.set_many("activity", field, ((uid, value) for uid in records))
                return
            self._go_on(Shift(timezone=self._series.timezone), "")
        records = [uid for uid, _ in self._open_records("due")]
        if field == "deleted":
            self._end_before()
        self._batch.set_many("activity", field, ((uid, value) for uid in (self._uid, *records)))

    def _make_single(self, before: Activity, after: Activity) -> None:
        """Let the occurrence be an activity by itself, and end the series before the first that is concerned."""
        record = detach(self._workspace, self._batch, self._uid, self._at)
        activities.write_changes(self._workspace, self._batch, record, before, replace(after, rrule=before.rrule))
        first = self._first("")
        others = [uid for uid, at in self._open_records("recurrence_id") if at >= first and uid != record]
        if self._passed(first):
            self._cut(first)
        else:
            self._end_before()
            self._batch.set("activity", self._uid, "deleted", 1)
        self._batch.set_many("activity", "deleted", ((uid, 1) for uid in others))
        self._batch.set("activity", record, "series", None)
        self._batch.set("activity", record, "recurrence_id", "")

    def _open_records(self, cell: str) -> list[tuple[Uid, Any]]:
        """The occurrences that are records and still open, and what each holds in a cell."""
        self._batch.flush()
        rows = self._database.rows(
            f"SELECT uid, {cell} FROM activity WHERE series = ? AND rrule = '' AND deleted = 0 AND status = 'planned'",
            (self._uid,),
        )
        return [(row[0], row[1]) for row in rows]

    def _first(self, rrule: str) -> str:
        """The first occurrence that is concerned: the one named, or of all the first that is still open.

        Where all are done, a new rule may give more of them after the last.
        """
        if self._scope is Scope.FOLLOWING:
            return self._at
        opened: list[str] = [at for _, at in self._open_records("recurrence_id")]
        if following := occurrences.next_open(self._database, [self._uid]).get(self._uid):
            opened.append(following[1])
        if opened:
            return min(opened)
        handled = occurrences.records_of(self._database, [self._uid])[self._uid]
        what = self._series.due, rrule or self._series.rrule, max(handled, default=self._at), self._series.timezone
        return recurrence.next_occurrence(*what, without=handled) or self._at

    def _passed(self, first: str) -> int:
        """How many occurrences the series has before one of them."""
        return recurrence.count_before(self._series.due, self._series.rrule, first, self._series.timezone)

    def _end_before(self) -> None:
        """Let the series from which this one goes on end there by its own rule, as this one is deleted."""
        for family in lineage.families(self._database, [self._uid]):
            if former := family.before(self._uid):
                rule = recurrence.until_before(former.rrule, family.ends()[former.uid])
                self._batch.set("activity", former.uid, "rrule", rule)

    def _cut(self, first: str) -> None:
        """Let the series end before one of its occurrences."""
        self._batch.set("activity", self._uid, "rrule", recurrence.until_before(self._series.rrule, first))

    def _shift(self, before: str, after: str) -> Shift:
        """The way from one local day or time here to another, by the clock of the series."""
        if before == after:
            return Shift(timezone=self._series.timezone)
        here = zones.local_zone()
        timezone = (self._series.timezone or here) if "T" in after else ""
        old, new = zones.moved(before, here, self._series.timezone), zones.moved(after, here, timezone)
        return Shift(old, new, timezone)

    def _go_on(self, shift: Shift, rrule: str) -> None:
        """Let the series go on anew from the first occurrence that is concerned, by another rule unless "".

        Where occurrences passed before, the series ends and a new one, from here on meant, goes on. The records of
        occurrences, and those left out, go along. Raises UserError("rule-never"), and ("rule-moved") where the rule
        tells the days by itself, so that it cannot follow where one of them is moved.
        """
        former, first = self._uid, self._first(rrule)
        passed = self._passed(first)
        rule = recurrence.less(rrule or self._series.rrule, passed)
        rule = recurrence.check_rule(rule, shift(first)) if rrule else recurrence.shifted(rule, shift.old, shift.new)
        start = shift(first)
        shift = replace(shift, rule=rule)
        start = start if rrule else shift(first)
        due = recurrence.next_occurrence(start, rule, timezone=shift.timezone)
        if due is None:
            raise UserError("rule-never", rule=rule)
        if not rrule and due != start:
            raise UserError("rule-moved", rule=rule)
        changes: dict[str, Value] = {"due": due, "rrule": rule, "timezone": shift.timezone}
        if passed:
            cells = cells_of(self._database, former) | changes
            cells |= {"series": former, "recurrence_id": first, "message_id": ""}
            people = participants_of(self._database, former)
            self._cut(first)
            self._uid = bring(self._database, self._batch, FOLLOWING, (former, first), cells, people)
        else:
            for name, value in changes.items():
                self._batch.set("activity", former, name, value)
        self._series = replace(self._series, due=due, rrule=rule, timezone=shift.timezone)
        take_along(self._database, self._batch, (former, first), self._uid, shift)
