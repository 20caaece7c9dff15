"""Calendars (RFC 5545) as activities: component by component, so that one that is broken fails alone.

The lines are icalendar's to read, one component at a time; what a component means is ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from crm_desktop.domain import recurrence, reminders, zones
from crm_desktop.domain.activity import STATUSES, Activity
from crm_desktop.domain.clock import parse_moment, utc_text
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import known_uid
from crm_desktop.interchange.calendar_entry import FOREIGN, OWN, OWN_CELLS, Entry, Person
from crm_desktop.interchange.encodings import STRAY_BYTES, find_encoding
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.ics_blocks import ACTIVITIES, ZONE, Block, blocks
from crm_desktop.interchange.ics_zones import Zones
from crm_desktop.interchange.records import Rejected

if TYPE_CHECKING:
    from icalendar import Component

Entries: TypeAlias = Iterator[Entry | Rejected]

MOST_PARTS = 500  # of a component: alarms, people, days left out
_RAW_KEPT = 1 << 16
_ESCAPED = re.compile(r"\\([\\;,nN])")
_STATUS = {"COMPLETED": "done", "CANCELLED": "cancelled"}
_DAY_LENGTH = len("2026-12-24")
_LONGEST = 100 * 366 * reminders.DAY  # minutes that anything can last


def read_calendar(path: Path, progress: Progress | None = None) -> Entries:
    """The activities of a file in its order; progress is in bytes.

    Reasons: `ics-cut` (it does not end), `ics-too-long`, `ics-not-activity` (a component of another kind),
    `ics-broken`, `ics-no-date` (an event without a day that can be read), `ics-empty`. Warnings: `ics-line` (a line
    that cannot be read was left out), `ics-rule` (a rule that we cannot follow: the first day stands alone),
    `ics-zone` (a time of a zone that nobody knows was taken for one here), `ics-range` (a change of this and all that
    follow was taken for this one). Raises UserError as `open_bytes` and `find_encoding` do, and "calendar-not-found"
    (path).
    """
    progress = progress or Progress()
    with open_bytes(path) as binary:
        size = path.stat().st_size
        encoding = find_encoding(binary, str(path))
        with TextIOWrapper(binary, encoding, STRAY_BYTES, newline="") as text:

            def advance() -> None:
                progress.check()
                progress.advance(binary.tell(), size)

            known, found = Zones(), False
            for block in blocks(text, advance):
                found = True
                if block.kind == "VTIMEZONE":
                    known.learn(block.text())
                elif block.kind != "VCALENDAR":
                    yield _entry(block, known)
            if not found:
                raise UserError("calendar-not-found", path=str(path))


def _entry(block: Block, known: Zones) -> Entry | Rejected:
    from icalendar import Component

    raw = block.text()[:_RAW_KEPT]
    if block.problem:
        return Rejected(block.line, block.problem, raw)
    if block.kind not in ACTIVITIES:
        return Rejected(block.line, "ics-not-activity", raw)
    try:
        try:
            return _Reader(Component.from_ical(block.unfolded()), block, known).entry()
        except ValueError:  # one that is strict about what lies within: the activity counts more than its alarms
            entry = _Reader(Component.from_ical(block.unfolded(parts=False)), block, known).entry()
            entry.warnings.append("ics-line")
            return entry
    except _Refused as refused:
        return Rejected(block.line, str(refused), raw)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError):
        return Rejected(block.line, "ics-broken", raw)  # what a library makes of what is no calendar at all


class _Refused(Exception):
    """A component that is no activity; its argument is the reason."""


class _Reader:
    """Reads one component."""

    def __init__(self, component: Component, block: Block, known: Zones) -> None:
        from icalendar.prop import vBroken

        self._component = component
        self._kind = block.kind
        self._known = known
        self._values: dict[str, list[Any]] = {}
        depth = 0
        for name, value in component.property_items():
            depth += (name == "BEGIN") - (name == "END")
            if depth == 1 and name not in ("BEGIN", "END") and not isinstance(value, vBroken):
                self._values.setdefault(name.upper(), []).append(value)
        self._entry = Entry(Activity(), line=block.line)
        self._warnings = self._entry.warnings
        if component.errors:
            self._warnings.append("ics-line")

    def entry(self) -> Entry:
        """What it tells. Raises _Refused."""
        entry, activity = self._entry, self._entry.activity
        entry.uid = self._said("UID").strip()
        entry.is_own = f"{OWN}TYPE" in self._values
        activity.type = {"VEVENT": "meeting", "VTODO": "todo", "VJOURNAL": "note"}[self._kind]
        activity.summary, activity.location = self._said("SUMMARY"), self._said("LOCATION")
        activity.description = self._said("DESCRIPTION")
        activity.private = self._said("CLASS").upper() in ("PRIVATE", "CONFIDENTIAL")
        priority = self._said("PRIORITY").strip()
        activity.priority = (
            int(priority) if priority.isascii() and priority.isdecimal() and 0 < int(priority) < 10 else None
        )
        self._read_times()
        self._read_series()
        self._read_status()
        self._read_alarms()
        self._read_people()
        self._read_own()
        if self._kind == "VEVENT" and not activity.due:
            raise _Refused("ics-no-date")
        if not (activity.summary or activity.description or activity.due or activity.completed or entry.is_own):
            raise _Refused("ics-empty")
        return entry

    def _said(self, name: str) -> str:
        """The text of a property, "" where there is none; NUL and halves of characters no text may hold."""
        values = self._values.get(name)
        if not values:
            return ""
        return str(values[0]).replace("\0", "").encode("utf-8", "replace").decode()

    def _moment(self, name: str) -> tuple[str, str]:
        values = self._values.get(name)
        return self._known.told(values[0], self._warnings) if values else ("", "")

    def _read_times(self) -> None:
        activity = self._entry.activity
        start, end = self._moment("DTSTART"), self._moment("DUE" if self._kind == "VTODO" else "DTEND")
        is_end_meant = self._kind == "VTODO" and end[0] and "RRULE" not in self._values
        activity.due, activity.timezone = end if is_end_meant else start if start[0] else end
        if self._kind == "VJOURNAL":
            activity.due, activity.timezone = "", ""
            activity.status, activity.completed = "done", _utc_of(*start) if start[0] else ""
            return
        minutes = self._minutes()
        if minutes is None and start[0] and end[0] and start[0] != end[0]:
            minutes = _minutes_between(start, end)
        if minutes is not None and 0 <= minutes <= _LONGEST:
            one_day = "T" not in activity.due and minutes == reminders.DAY and not self._minutes()
            activity.duration = None if one_day else minutes
        self._entry.zone = activity.timezone

    def _minutes(self) -> int | None:
        values = self._values.get("DURATION")
        span = getattr(values[0], "dt", None) if values else None
        return int(span.total_seconds() // 60) if isinstance(span, timedelta) else None

    def _read_series(self) -> None:
        entry, activity = self._entry, self._entry.activity
        for rule in self._values.get("RRULE", ())[:1]:
            try:
                activity.rrule = recurrence.check_rule(rule.to_ical().decode("utf-8", "replace"), activity.due)
            except (UserError, AttributeError):
                self._warnings.append("ics-rule")
                activity.description = _joined(activity.description, f"RRULE: {self._raw(rule)}")
        if len(self._values.get("RRULE", ())) > 1 or "EXRULE" in self._values:
            self._warnings.append("ics-rule")
        if activity.rrule:
            entry.exdates = self._days("EXDATE")
        entry.rdates = self._days("RDATE")
        if recurrence_id := self._values.get("RECURRENCE-ID"):
            at, zone = self._known.told(recurrence_id[0], self._warnings)
            activity.recurrence_id, entry.zone = at, zone
            if str(recurrence_id[0].params.get("RANGE", "")):
                self._warnings.append("ics-range")
            activity.rrule = ""

    @staticmethod
    def _raw(value: Any) -> str:
        try:
            return str(value.to_ical().decode("utf-8", "replace"))
        except (AttributeError, ValueError, TypeError):
            return str(value)

    def _days(self, name: str) -> list[str]:
        """Days or times of the zone in which the activity is."""
        activity, found = self._entry.activity, []
        for value in self._values.get(name, ()):
            for each in getattr(value, "dts", ())[:MOST_PARTS]:
                if ZONE in value.params:
                    each.params[ZONE] = value.params[ZONE]
                at, zone = self._known.told(each, self._warnings)
                if not at:
                    continue
                if "T" in activity.due and "T" not in at:
                    at += activity.due[_DAY_LENGTH:]
                elif "T" not in activity.due:
                    at = at[:_DAY_LENGTH]
                elif zone != activity.timezone:
                    at = zones.moved(at, zone or zones.local_zone(), activity.timezone or zones.local_zone())
                found.append(at)
        return list(dict.fromkeys(found))[:MOST_PARTS]

    def _read_status(self) -> None:
        activity = self._entry.activity
        told = _STATUS.get(self._said("STATUS").strip().upper())
        completed, zone = self._moment("COMPLETED")
        if told:
            activity.status = told
        elif completed and self._kind == "VTODO" and not self._said("STATUS"):
            activity.status = "done"
        if completed:
            activity.completed = self._completed_exactly() or _utc_of(completed, zone)

    def _completed_exactly(self) -> str:
        """To the second, as it is written in UTC."""
        moment = getattr(self._values["COMPLETED"][0], "dt", None)
        if isinstance(moment, datetime) and moment.tzinfo is not None:
            return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year > 1 else ""
        return ""

    def _read_alarms(self) -> None:
        minutes = []
        for alarm in self._component.walk("VALARM")[:MOST_PARTS]:
            trigger = alarm.get("TRIGGER")
            before = self._minutes_before(getattr(trigger, "dt", None), trigger) if trigger is not None else None
            if before is not None and 0 <= before <= reminders.LONGEST:
                minutes.append(before)
        self._entry.activity.reminders = reminders.as_text(minutes)

    def _minutes_before(self, at: Any, trigger: Any) -> int | None:
        activity = self._entry.activity
        begins = reminders.DAY_BEGINS.hour * 60 if activity.due and "T" not in activity.due else 0
        if isinstance(at, timedelta):
            return max(begins - int(at.total_seconds() // 60), 0)
        if isinstance(at, datetime) and activity.due:
            moment, zone = self._known.told(trigger, self._warnings)
            utc = zones.moved(moment, zone, "UTC") if zone else moment
            due = zones.moved(_timed(activity.due), activity.timezone or zones.local_zone(), "UTC")
            passed = datetime.fromisoformat(due) - datetime.fromisoformat(utc)
            return max(begins + int(passed.total_seconds() // 60), 0)
        return None

    def _read_people(self) -> None:
        people: dict[str, Person] = {}
        for name in ("ORGANIZER", "ATTENDEE"):
            for value in self._values.get(name, ())[:MOST_PARTS]:
                kind, _, address = str(value).strip().partition(":")
                address = address.strip() if kind.lower() == "mailto" else kind if "@" in kind else ""
                called = str(getattr(value, "params", {}).get("CN", "")).strip()
                if address or called:
                    key = address.casefold() or called
                    people.setdefault(key, Person(called if called != address else "", address))
        contacts = [(known_uid(str(value)), value) for value in self._values.get(f"{OWN}CONTACT", ())[:MOST_PARTS]]
        own = [Person(str(value.params.get("CN", "")), "", uid) for uid, value in contacts if uid]
        for person in own:
            twin = next((each for each in people.values() if each.name == person.name and not each.uid), None)
            if twin is not None:
                twin.uid = person.uid
            else:
                people[person.uid] = person
        order = {person.uid: place for place, person in enumerate(own)}
        self._entry.people = sorted(people.values(), key=lambda person: order.get(person.uid, len(order)))

    def _read_own(self) -> None:
        entry, activity = self._entry, self._entry.activity
        if not entry.is_own:
            activity.message_id = f"{FOREIGN}{entry.uid}" if entry.uid else ""
            if url := self._said("URL"):
                activity.description = _joined(activity.description, url)
            return
        for name in (*OWN_CELLS, "timezone", "rrule", "message_id"):
            if (value := self._own(name)) is not None:
                setattr(activity, name, value)
        for name, checked in _CHECKED.items():
            if (value := self._own(name)) is None:
                continue
            try:
                setattr(activity, name, checked(value))
            except (ValueError, OverflowError):  # anybody can write a line that looks like ours
                self._warnings.append("ics-line")
        activity.follows = known_uid(activity.follows)
        if not activity.recurrence_id:
            entry.zone = activity.timezone
        own_uid = self._own("uid")
        activity.uid = known_uid(own_uid or entry.uid)
        if own_uid and not activity.recurrence_id:  # it came here from another program, under that one's UID
            activity.message_id = f"{FOREIGN}{entry.uid}"

    def _own(self, name: str) -> str | None:
        name = f"{OWN}{name.upper().replace('_', '-')}"
        if name not in self._values:
            return None
        # What is no property of RFC 5545 icalendar leaves as it is written (3.3.11).
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self._said(name))


def _known_status(text: str) -> str:
    if text not in STATUSES:
        raise ValueError(text)
    return text


def _utc_moment(text: str) -> str:
    """A day stays one."""
    if len(text) == _DAY_LENGTH:
        return str(date.fromisoformat(text))
    moment = utc_text(parse_moment(text))
    parse_moment(moment)  # years of fewer digits are written as they are
    return moment


def _lasting(text: str) -> int:
    minutes = int(text) if text.isdecimal() and len(text) <= len(str(_LONGEST)) else -1
    if not 0 <= minutes <= _LONGEST:
        raise ValueError(text)
    return minutes


def _reminding(text: str) -> str:
    minutes = reminders.parse(text)
    if text and not minutes:
        raise ValueError(text)
    return reminders.as_text(minutes)


# Cells of our own lines that are counted with: what makes them of a text; each raises ValueError or OverflowError.
_CHECKED: dict[str, Callable[[str], str | int]] = {
    "status": _known_status, "completed": _utc_moment, "duration": _lasting, "reminders": _reminding,
}  # fmt: skip


def _joined(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _timed(due: str) -> str:
    return due if "T" in due else f"{due}T00:00"


def _utc_of(moment: str, zone: str) -> str:
    """A moment as activities record it; of a day its noon."""
    at = moment if "T" in moment else datetime.combine(date.fromisoformat(moment), time(12)).isoformat()[:16]
    return f"{zones.moved(at, zone or zones.local_zone(), 'UTC')}:00Z"


def _minutes_between(start: tuple[str, str], end: tuple[str, str]) -> int:
    (first, zone), (last, other) = start, end
    if "T" in first and "T" in last:
        here = zones.local_zone()
        first, last = zones.moved(first, zone or here, "UTC"), zones.moved(last, other or here, "UTC")
    return int((datetime.fromisoformat(_timed(last)) - datetime.fromisoformat(_timed(first))).total_seconds() // 60)
