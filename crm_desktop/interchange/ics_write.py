"""Activities as a calendar (RFC 5545).

What has a time of day, and meetings of a whole day, are events; all else is to be done. What no property can say stands
in properties of our own, so that our reader takes back the same activities.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.domain import recurrence, reminders, zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.choices import USUAL, Choices
from crm_desktop.interchange.calendar_entry import FOREIGN, OWN, OWN_CELLS, PRODID, Entry
from crm_desktop.interchange.files import replace_file

if TYPE_CHECKING:
    from icalendar import Component

_DAY_LENGTH = len("2026-12-24")
_HEAD = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODID}\r\nCALSCALE:GREGORIAN\r\n"
_TODO_STATUS = {"planned": "NEEDS-ACTION", "done": "COMPLETED", "cancelled": "CANCELLED"}


def write_calendar(
    entries: Iterable[Entry], path: Path, timezones: Iterable[str] = (), choices: Choices = USUAL
) -> int:
    """Write the entries to a file that takes the place of `path` when all are written; gives their number.

    `timezones` are the IANA names of all zones in them. Raises UserError as `replace_file` does.
    """
    count = 0
    with replace_file(path) as file:
        file.write(_HEAD.encode())
        for block in _zones(timezones):
            file.write(block)
        for entry in entries:
            file.write(_component(entry, choices).to_ical())
            count += 1
        file.write(b"END:VCALENDAR\r\n")
    return count


def _zones(names: Iterable[str]) -> Iterator[bytes]:
    """The definition of each zone, which RFC 5545 wants beside the times that name it."""
    from icalendar import Timezone

    for name in sorted(set(names)):
        if name != "UTC" and zones.zone(name) is not None:
            yield Timezone.from_tzid(name).to_ical()


def _component(entry: Entry, choices: Choices) -> Component:
    from icalendar import Event, Todo

    activity = entry.activity
    is_event = bool(activity.due) and ("T" in activity.due or choices.like(activity.type) == "meeting")
    found: Component = Event() if is_event else Todo()
    foreign = activity.message_id.startswith(FOREIGN)
    found.add("uid", entry.uid)
    found.add("dtstamp", datetime.fromtimestamp(entry.changed // 1000, UTC))
    for name, text in (("summary", activity.summary), ("description", activity.description)):
        if text:
            _add_text(found, name, text)
    if activity.location:
        _add_text(found, "location", activity.location)
    if activity.private:
        found.add("class", "PRIVATE")
    if activity.priority is not None:
        found.add("priority", activity.priority)
    _add_times(found, activity, is_event)
    _add_series(found, entry)
    _add_status(found, activity, is_event)
    _add_people(found, entry)
    for name in OWN_CELLS:
        if (value := getattr(activity, name)) or name == "type":  # by which our reader knows it for ours
            _add_own(found, name, value)
    if activity.message_id and not foreign:
        _add_own(found, "message-id", activity.message_id)
    if activity.uid != entry.uid:
        _add_own(found, "uid", activity.uid)
    for minutes in reminders.parse(activity.reminders):
        found.add_component(_alarm(activity, minutes, is_event))
    if reminders.as_text(reminders.parse(activity.reminders)) != activity.reminders:
        _add_own(found, "reminders", activity.reminders)
    return found


def _add_times(found: Component, activity: Activity, is_event: bool) -> None:
    told = ""
    if activity.due:
        name = "dtstart" if is_event or activity.rrule else "due"
        at = _moment(activity.due, activity.timezone)
        found.add(name, at)
        if isinstance(at, datetime) and at.tzinfo is not None:
            told = found[name].params.get("TZID", "UTC")
    if activity.timezone != told:  # a zone that nobody knows, or another name of UTC
        _add_own(found, "timezone", activity.timezone)
    if activity.duration is not None:
        whole_days = "T" in activity.due or activity.duration % reminders.DAY == 0
        if is_event and activity.duration >= 0 and whole_days:
            found.add("duration", timedelta(minutes=activity.duration))
        else:
            _add_own(found, "duration", str(activity.duration))


def _moment(due: str, timezone: str) -> date | datetime:
    """A day, or a time of its zone; one of none is that of whoever looks."""
    if "T" not in due:
        return date.fromisoformat(due)
    return datetime.fromisoformat(due).replace(tzinfo=zones.zone(timezone))


def _add_series(found: Component, entry: Entry) -> None:
    from icalendar import vRecur

    activity = entry.activity
    if activity.rrule:
        rule = _rule_for_others(activity)
        if rule:
            found.add("rrule", vRecur.from_ical(rule))
        if rule != activity.rrule:
            _add_own(found, "rrule", activity.rrule)
    if entry.exdates:
        for at in entry.exdates:
            moment = _moment(at, entry.zone)
            found.add("exdate", moment, parameters={} if isinstance(moment, datetime) else {"VALUE": "DATE"})
    if activity.recurrence_id and activity.uid != entry.uid:
        found.add("recurrence-id", _moment(activity.recurrence_id, entry.zone))


def _rule_for_others(activity: Activity) -> str:
    """The rule with the end as RFC 5545, 3.3.10 wants it: of a time of a zone in UTC. "" for one that is none."""
    from crm_desktop.domain.errors import UserError

    try:
        parts = recurrence.parse(activity.rrule)
    except UserError:
        return ""
    until = parts.get("UNTIL", "")
    if until and "T" in activity.due and not until.endswith("Z") and zones.zone(activity.timezone):
        last = datetime.strptime(until if "T" in until else f"{until}T235959", "%Y%m%dT%H%M%S")
        utc = last.replace(tzinfo=zones.zone(activity.timezone)).astimezone(UTC)
        parts["UNTIL"] = f"{utc:%Y%m%dT%H%M%SZ}"
    elif until and "T" not in activity.due:
        parts["UNTIL"] = until[:8]
    return recurrence.compose(parts)


def _add_status(found: Component, activity: Activity, is_event: bool) -> None:
    completed = _utc(activity.completed)
    if not is_event:
        found.add("status", _TODO_STATUS.get(activity.status, "NEEDS-ACTION"))
        if completed is not None:
            found.add("completed", completed)
    else:
        found.add("status", "CANCELLED" if activity.status == "cancelled" else "CONFIRMED")
    if activity.status not in _TODO_STATUS or (is_event and activity.status == "done"):
        _add_own(found, "status", activity.status)
    if activity.completed and (is_event or completed is None):
        _add_own(found, "completed", activity.completed)


def _utc(text: str) -> datetime | None:
    """A moment as activities record it; None for any other text."""
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _add_people(found: Component, entry: Entry) -> None:
    from icalendar import vCalAddress

    for person in entry.people:
        name = {"CN": person.name.replace('"', "'")} if person.name else {}
        if person.email:
            address = vCalAddress(f"mailto:{person.email}")
            address.params.update(name)
            found.add("attendee", address)
        if person.uid:
            found.add(f"{OWN}contact", person.uid, parameters=name)


def _alarm(activity: Activity, minutes: int, is_event: bool) -> Component:
    """On a day without a time, reminders count from when the day begins for people."""
    from icalendar import Alarm

    found = Alarm()
    found.add("action", "DISPLAY")
    _add_text(found, "description", activity.summary or activity.type)
    before = timedelta(minutes=minutes)
    if activity.due and "T" not in activity.due:
        before -= datetime.combine(date.min, reminders.DAY_BEGINS) - datetime.combine(date.min, time.min)
    found.add("trigger", -before, parameters={} if is_event or activity.rrule else {"RELATED": "END"})
    return found


def _add_own(found: Component, name: str, value: str) -> None:
    _add_text(found, f"{OWN}{name}", value)


def _add_text(found: Component, name: str, value: str) -> None:
    from icalendar import vText

    found.add(name, vText(value.replace("\r\n", "\n")))
