"""What the activities of contacts say of them in lists: the last touch, and the next step."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from crm_desktop.domain import zones
from crm_desktop.domain.activity import Activity, is_attempt, is_meeting, is_reach
from crm_desktop.domain.choices import Choices
from crm_desktop.domain.uid import Uid
from crm_desktop.store import occurrences
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks

_UNDATED = "9999"  # an open step without a day comes after all others
_NO_PRIORITY = 10  # as one without a priority does after those of its day


class Activities(NamedTuple):
    """What a contact's activities say of it: when it was last reached, tried and met, and the step that comes next."""

    last_reach: str = ""
    last_attempt: str = ""
    last_meeting: str = ""
    next_due: str = ""
    next_type: str = ""
    next_summary: str = ""
    next_uid: Uid | None = None


def activities_of(database: Database, ids: list[int], choices: Choices) -> dict[int, Activities]:
    """By the numbers of contacts, of those with whom something was done or is planned."""
    found: dict[int, Activities] = defaultdict(Activities)
    following: dict[int, tuple[str, int, Uid, str, str]] = {}
    rows = database.rows(
        "SELECT e.contact, a.uid, a.type, a.status, a.direction, a.result, a.due, a.priority, a.completed, a.summary, "
        "a.timezone, a.rrule FROM contact_activity e JOIN activity a ON a.id = e.activity "
        f"WHERE e.contact IN ({marks(ids)}) AND a.status IN ('planned', 'done')",
        ids,
    )
    series = {row[1] for row in rows if row[-1] and row[3] == "planned"}
    opened = occurrences.next_open(database, series) if series else {}
    for contact, uid, type_, status, direction, result, due, priority, completed, summary, timezone, rrule in rows:
        if status == "planned":
            if rrule and due:
                if uid not in opened:
                    continue
                due = opened[uid][1]
            due = zones.local(due, timezone)
            step = (due or _UNDATED, priority or _NO_PRIORITY, uid, type_, summary)
            following[contact] = min(following.get(contact, step), step)
            continue
        activity = Activity(type=type_, status=status, direction=direction, result=result)
        so_far = found[contact]
        found[contact] = so_far._replace(
            last_reach=max(so_far.last_reach, completed if is_reach(activity, choices) else ""),
            last_attempt=max(so_far.last_attempt, completed if is_attempt(activity, choices) else ""),
            last_meeting=max(so_far.last_meeting, completed if is_meeting(activity, choices) else ""),
        )
    for contact, (due, _, uid, type_, summary) in following.items():
        found[contact] = found[contact]._replace(
            next_due="" if due == _UNDATED else due, next_type=type_, next_summary=summary, next_uid=uid
        )
    return found
