from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import new_uid, uid_from, uid_text
from crm_desktop.interchange.calendar_entry import Entry, Person
from crm_desktop.interchange.ics_read import read_calendar
from crm_desktop.interchange.ics_write import write_calendar
from crm_desktop.interchange.records import Rejected

_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20) | st.sampled_from(
    ["a;b,c", "back\\slash", "two\nlines", "\\n", "BEGIN:VEVENT", "END:VCALENDAR\nBEGIN:VTODO", "=:;\"'", "é" * 80]
)
_ZONE = st.sampled_from(["Europe/Vilnius", "America/New_York", "UTC", "Etc/UTC", "GMT", "Asia/Kathmandu", "Atlantis"])
_DAYS = st.dates(date(1971, 1, 1), date(2037, 1, 1)).map(str)
_TIMES = st.datetimes(datetime(1971, 1, 1), datetime(2037, 1, 1)).map(lambda at: at.isoformat()[:16])
_UIDS = st.integers(0, 1 << 60).map(lambda bits: uid_text(uid_from(bits >> 20, bits)))
_RULES = st.sampled_from(
    ["", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", "FREQ=YEARLY",
     "FREQ=WEEKLY;BYDAY=TU;UNTIL=20380105", "FREQ=DAILY;UNTIL=20380105T103000", "FREQ=MONTHLY;BYMONTHDAY=31"]
)  # fmt: skip


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    due = draw(st.just("") | _DAYS | _TIMES)
    zone = draw(st.just("") | _ZONE) if "T" in due else ""
    rrule = draw(_RULES) if due else ""
    same = _TIMES if "T" in due else _DAYS
    activity = Activity(
        uid=draw(_UIDS),
        type=draw(st.sampled_from(["call", "meeting", "todo", "note", "own type", ""])),
        status=draw(st.sampled_from(["planned", "done", "cancelled"])),
        direction=draw(st.sampled_from(["", "in", "out"])),
        summary=draw(_TEXT),
        description=draw(_TEXT),
        due=due,
        timezone=zone,
        duration=draw(st.none() | st.integers(0, 5000)),
        priority=draw(st.none() | st.integers(1, 9)),
        completed=draw(st.sampled_from(["", "2026-01-02T03:04:05Z"])),
        result=draw(_TEXT),
        owner=draw(_TEXT),
        follows=draw(st.just("") | _UIDS),
        private=draw(st.booleans()),
        location=draw(_TEXT),
        rrule=rrule,
        recurrence_id=draw(same) if due and not rrule and draw(st.booleans()) else "",
        reminders=draw(st.sampled_from(["", "0", "15,1440"])),
        message_id=draw(st.sampled_from(["", "<a@example.com>", "ical:other"])),
    )
    people = [
        Person(
            f"P {number} {draw(_TEXT)}".replace('"', "").strip(),
            draw(st.sampled_from(["", f"p{number}@example.com"])),
            uid_text(uid_from(number, number)),
        )
        for number in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    exdates = sorted(set(draw(st.lists(same, max_size=3)))) if rrule else []
    uid = activity.uid
    if activity.recurrence_id:
        uid, activity = draw(_UIDS), replace(activity, message_id="")
        zone = {"Etc/UTC": "UTC", "GMT": "UTC", "Atlantis": ""}.get(zone, zone)  # its series' own says which
    elif activity.message_id.startswith("ical:"):
        uid = "other"
    return Entry(activity, uid, people, exdates, zone=zone, is_own=True)


def read(path: Path) -> list[Entry | Rejected]:
    return list(read_calendar(path))


def taken(path: Path) -> list[Entry]:
    found = read(path)
    assert not [each for each in found if isinstance(each, Rejected)], found
    return [each for each in found if isinstance(each, Entry)]


@given(st.lists(entries(), max_size=4))
@settings(max_examples=40, deadline=None)
def test_what_we_write_we_read_as_it_was(tmp_path_factory: pytest.TempPathFactory, found: list[Entry]) -> None:
    path = tmp_path_factory.mktemp("ics") / "a.ics"
    zones = {each.activity.timezone for each in found} | {each.zone for each in found}
    assert write_calendar(found, path, zones) == len(found)
    again = taken(path)
    assert [replace(each, line=0, warnings=[], changed=0) for each in again] == found
    assert all(not each.warnings for each in again)


def calendar(tmp_path: Path, *components: str, head: str = "BEGIN:VCALENDAR\nVERSION:2.0\n") -> Path:
    path = tmp_path / "a.ics"
    path.write_bytes((head + "\n".join(components) + "\nEND:VCALENDAR\n").replace("\n", "\r\n").encode())
    return path


def event(*lines: str, kind: str = "VEVENT") -> str:
    return "\n".join((f"BEGIN:{kind}", "UID:one@example.com", "SUMMARY:Talk", *lines, f"END:{kind}"))


def of(tmp_path: Path, *lines: str, kind: str = "VEVENT") -> Entry:
    return taken(calendar(tmp_path, event(*lines, kind=kind)))[0]


@pytest.mark.parametrize(
    ("lines", "due", "timezone", "duration"),
    [
        (["DTSTART:20260305T090000Z", "DTEND:20260305T093000Z"], "2026-03-05T09:00", "UTC", 30),
        (["DTSTART;TZID=Europe/Vilnius:20260305T090000", "DURATION:PT1H30M"], "2026-03-05T09:00", "Europe/Vilnius", 90),
        (["DTSTART;TZID=W. Europe Standard Time:20260305T090000"], "2026-03-05T09:00", "Europe/Berlin", None),
        (['DTSTART;TZID="W. Europe Standard Time":20260305T090000'], "2026-03-05T09:00", "Europe/Berlin", None),
        (["DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20260305T0900"], "", "", None),
        (["DTSTART;TZID=/example.org/2005_1/Europe/Paris:20260305T090000"], "2026-03-05T09:00", "Europe/Paris", None),
        (["DTSTART:20260305T090000"], "2026-03-05T09:00", "", None),
        (["DTSTART;VALUE=DATE:20260305"], "2026-03-05", "", None),
        (["DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260306"], "2026-03-05", "", None),
        (["DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260308"], "2026-03-05", "", 3 * 1440),
        (["DTSTART:20260305", "DTEND:20260306"], "2026-03-05", "", None),
        # over the change of the clocks: 01:00 to 05:00 by the clock is three hours
        (["DTSTART;TZID=Europe/Berlin:20260329T010000", "DTEND;TZID=Europe/Berlin:20260329T050000"],
         "2026-03-29T01:00", "Europe/Berlin", 180),
        (["DTSTART;TZID=America/New_York:20260305T090000", "DTEND;TZID=Europe/Berlin:20260305T160000"],
         "2026-03-05T09:00", "America/New_York", 60),
    ],
)  # fmt: skip
def test_days_and_times(tmp_path: Path, lines: list[str], due: str, timezone: str, duration: int | None) -> None:
    path = calendar(tmp_path, event(*lines))
    if not due:
        assert [each.reason for each in read(path) if isinstance(each, Rejected)] == ["ics-no-date"]
        return
    activity = taken(path)[0].activity
    assert (activity.due, activity.timezone, activity.duration) == (due, timezone, duration)
    assert (activity.type, activity.status, activity.message_id) == ("meeting", "planned", "ical:one@example.com")


def test_a_zone_that_the_file_defines(tmp_path: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\n"
        "END:STANDARD\nEND:VTIMEZONE"
    )
    path = calendar(tmp_path, zone, event("DTSTART;TZID=Office:20260305T090000"))
    activity = taken(path)[0].activity
    assert (activity.due, activity.timezone) == ("2026-03-05T03:30", "UTC")
    named = zone.replace("TZID:Office", "TZID:Office\nX-LIC-LOCATION:Asia/Kolkata")
    activity = taken(calendar(tmp_path, named, event("DTSTART;TZID=Office:20260305T090000")))[0].activity
    assert (activity.due, activity.timezone) == ("2026-03-05T09:00", "Asia/Kolkata")


def test_a_zone_that_nobody_knows_is_told(tmp_path: Path) -> None:
    found = of(tmp_path, "DTSTART;TZID=Atlantis:20260305T090000")
    assert (found.activity.due, found.activity.timezone, found.warnings) == ("2026-03-05T09:00", "", ["ics-zone"])


@pytest.mark.parametrize(
    ("lines", "due", "status", "completed"),
    [
        (["DUE;VALUE=DATE:20260305"], "2026-03-05", "planned", ""),
        (["DTSTART:20260301T090000", "DUE:20260305T090000"], "2026-03-05T09:00", "planned", ""),
        (["DTSTART;VALUE=DATE:20260301"], "2026-03-01", "planned", ""),
        ([], "", "planned", ""),
        (["STATUS:COMPLETED", "COMPLETED:20260305T090001Z"], "", "done", "2026-03-05T09:00:01Z"),
        (["COMPLETED:20260305T090001Z"], "", "done", "2026-03-05T09:00:01Z"),
        (["STATUS:cancelled"], "", "cancelled", ""),
        (["STATUS:IN-PROCESS", "PERCENT-COMPLETE:50"], "", "planned", ""),
    ],
)
def test_what_is_to_be_done(tmp_path: Path, lines: list[str], due: str, status: str, completed: str) -> None:
    activity = of(tmp_path, *lines, kind="VTODO").activity
    assert (activity.type, activity.due, activity.status, activity.completed) == ("todo", due, status, completed)


def test_a_journal_is_a_note_of_its_day(tmp_path: Path) -> None:
    activity = of(tmp_path, "DTSTART:20260305T090000Z", kind="VJOURNAL").activity
    assert (activity.type, activity.status, activity.completed) == ("note", "done", "2026-03-05T09:00:00Z")


def test_a_series_with_what_it_leaves_out_and_what_was_moved(tmp_path: Path) -> None:
    path = calendar(
        tmp_path,
        event(
            "DTSTART;TZID=Europe/Berlin:20260305T090000",
            "RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T000000Z;WKST=MO",
            "EXDATE;TZID=Europe/Berlin:20260312T090000,20260319T090000",
            "EXDATE:20260326T080000Z",
            "EXDATE;VALUE=DATE:20260402",
            "RDATE;TZID=Europe/Berlin:20260306T100000",
        ),
        event("RECURRENCE-ID:20260409T070000Z", "DTSTART;TZID=Europe/Berlin:20260410T110000"),
    )
    series, moved = taken(path)
    assert series.activity.rrule == "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T000000Z"
    assert series.exdates == ["2026-03-12T09:00", "2026-03-19T09:00", "2026-03-26T09:00", "2026-04-02T09:00"]
    assert series.rdates == ["2026-03-06T10:00"]
    assert (moved.activity.recurrence_id, moved.zone) == ("2026-04-09T07:00", "UTC")
    assert moved.activity.due == "2026-04-10T11:00"


@pytest.mark.parametrize("rule", ["FREQ=HOURLY", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "nonsense", "FREQ=WEEKLY;X=1"])
def test_a_rule_that_cannot_be_followed_is_kept_in_words(tmp_path: Path, rule: str) -> None:
    found = of(tmp_path, "DTSTART:20260305T090000Z", f"RRULE:{rule}")
    assert found.activity.rrule == ""
    assert "ics-rule" in found.warnings or "ics-line" in found.warnings


def test_reminders(tmp_path: Path) -> None:
    def alarm(trigger: str) -> str:
        return f"BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER{trigger}\nEND:VALARM"

    at = "DTSTART:20260305T090000Z"
    found = of(tmp_path, at, alarm(":-PT15M"), alarm(":-P1D"), alarm(";VALUE=DATE-TIME:20260305T083000Z"))
    assert found.activity.reminders == "15,30,1440"
    assert of(tmp_path, at, alarm(":-PT15M"), alarm(":x")).warnings == ["ics-line"]
    assert of(tmp_path, "DTSTART;VALUE=DATE:20260305", alarm(":-PT15H")).activity.reminders == "1440"
    assert of(tmp_path, at, alarm(":PT5M")).activity.reminders == "0"
    assert of(tmp_path, at, alarm(":-P90W")).activity.reminders == ""


def test_who_takes_part(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        "DTSTART:20260305T090000Z",
        'ORGANIZER;CN="Lee, Ana":MAILTO:Ana@Example.com',
        "ATTENDEE;CN=ana@example.com;PARTSTAT=ACCEPTED:mailto:ana@example.com",
        "ATTENDEE;CN=Ben:mailto:ben@example.com",
        "ATTENDEE:invalid:nomail",
    )
    assert found.people == [Person("Lee, Ana", "Ana@Example.com"), Person("Ben", "ben@example.com")]


def test_every_component_that_is_none_is_told_and_the_others_stay(tmp_path: Path) -> None:
    path = calendar(
        tmp_path,
        event("DTSTART:20260305T090000Z"),
        "BEGIN:VEVENT\nSUMMARY:No day\nEND:VEVENT",
        "BEGIN:VFREEBUSY\nUID:x\nEND:VFREEBUSY",
        "BEGIN:VTODO\nUID:empty\nEND:VTODO",
        "BEGIN:VEVENT\nSUMMARY:Not ended",
        event("DTSTART:20260306T090000Z"),
        "BEGIN:VEVENT\nSUMMARY:" + "x" * (1 << 20) + "\nEND:VEVENT",
        event("DTSTART:20260307T090000Z", "just text"),
    )
    found = read(path)
    told = [each.reason if isinstance(each, Rejected) else each.activity.due[8:10] for each in found]
    assert told == ["05", "ics-no-date", "ics-not-activity", "ics-empty", "ics-cut", "06", "ics-too-long", "07"]
    rejected = [each for each in found if isinstance(each, Rejected)]
    assert [each.line for each in rejected[:2]] == [8, 11]
    assert rejected[3].raw.startswith("BEGIN:VEVENT\r\nSUMMARY:Not ended")
    assert isinstance(found[-1], Entry)
    assert found[-1].warnings == ["ics-line"]


def test_what_is_no_calendar_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text("Name,Phone\nAna,1\n")
    with pytest.raises(UserError) as error:
        read(tmp_path / "a.ics")
    assert error.value.code == "calendar-not-found"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1257"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    text = f"BEGIN:VCALENDAR\n{event('DTSTART:20260305T090000Z', 'LOCATION:Šiaulių gatvė, ąžuolas ir ėglė')}\n".replace(
        "\n", end
    )
    (tmp_path / "a.ics").write_bytes(text.encode(encoding))
    assert taken(tmp_path / "a.ics")[0].activity.location == "Šiaulių gatvė, ąžuolas ir ėglė"


_DAY_AND_OWN = ("DTSTART:20260305T090000Z", "DURATION:PT30M", "X-CRM-DESKTOP-TYPE:call")


@pytest.mark.parametrize(
    "line",
    ["COMPLETED:junk", "COMPLETED:", "COMPLETED:0001-01-01T00:00:00+14:00", "COMPLETED:0999-01-01T00:00:00Z",
     "DURATION:9000000000000000000", "DURATION:10000000000000000000000", "DURATION:-5", "DURATION:",
     "STATUS:junk", "REMINDERS:junk"],
)  # fmt: skip
def test_a_line_of_ours_that_holds_what_we_never_write_is_left_out(tmp_path: Path, line: str) -> None:
    found = of(tmp_path, *_DAY_AND_OWN, f"X-CRM-DESKTOP-{line}")
    activity = found.activity
    assert (activity.status, activity.completed, activity.duration, activity.reminders) == ("planned", "", 30, "")
    assert (activity.type, found.warnings) == ("call", ["ics-line"])


@pytest.mark.parametrize(
    ("line", "completed"),
    [("2026-03-05", "2026-03-05"), ("2026-03-05 10:00:00Z", "2026-03-05T10:00:00Z"),
     ("2026-03-05T12:00+02:00", "2026-03-05T10:00:00Z")],
)  # fmt: skip
def test_when_something_was_done_is_read_as_we_record_it(tmp_path: Path, line: str, completed: str) -> None:
    found = of(tmp_path, *_DAY_AND_OWN, f"X-CRM-DESKTOP-COMPLETED:{line}")
    assert (found.activity.completed, found.warnings) == (completed, [])


_LINES = st.lists(
    st.sampled_from([
        "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTODO", "END:VTODO", "BEGIN:VALARM",
        "END:VALARM", "BEGIN:VTIMEZONE", "TZID:Zone", "END:VTIMEZONE", "BEGIN:X", "END:X", "BEGIN:STANDARD",
        "END:STANDARD", "DTSTART:20260305T090000Z", "DTSTART;TZID=Zone:20260305T090000", "DTSTART;VALUE=DATE:20260305",
        "DTSTART:00000101T000000Z", "DTSTART:99991231T235959Z", "DTSTART;VALUE=PERIOD:20260305T090000Z/PT1H",
        "DTEND:20260305T093000Z", "DTEND;VALUE=DATE:20260101", "DUE;TZID=X:20260305T09", "DURATION:-P9999999W",
        "DURATION:PT99999999999999H", "RRULE:FREQ=DAILY;COUNT=99999", "RRULE:FREQ=YEARLY;BYDAY=53MO",
        "RRULE:FREQ=SECONDLY", "RRULE:UNTIL=x", "EXDATE:20260305T090000Z,x", "EXDATE;VALUE=DATE:20260305",
        "RDATE;VALUE=PERIOD:20260305T090000Z/PT1H", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260305T090000Z",
        "TRIGGER:-PT15M", "TRIGGER;VALUE=DATE-TIME:00010101T000000Z", "TRIGGER:P9999999999D", "SUMMARY:a\\",
        "SUMMARY;X=\"a:b", " folded", "\tfolded", "ATTENDEE:", "ATTENDEE;CN=:mailto:", "ORGANIZER;CN=\"x\":MAILTO:@",
        "PRIORITY:99999999999", "PRIORITY:x", "STATUS:", "COMPLETED:20260305", "X-CRM-DESKTOP-TYPE:call",
        "X-CRM-DESKTOP-UID:x", "X-CRM-DESKTOP-DURATION:-", "X-CRM-DESKTOP-CONTACT:x", "X-CRM-DESKTOP-RRULE:x",
        "X-CRM-DESKTOP-FOLLOWS:\\", "TZOFFSETFROM:+9999", "TZOFFSETTO:x", "UID:\x00", "", ":", ";", "=",
    ]),
    max_size=25,
)  # fmt: skip


@given(_LINES | st.lists(st.text(max_size=30), max_size=8))
@settings(max_examples=250, deadline=None)
def test_no_file_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, lines: Iterable[str]) -> None:
    path = tmp_path_factory.mktemp("ics") / "a.ics"
    path.write_bytes(("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + "\r\n".join(lines)).encode("utf-8", "replace"))
    entries: list[Entry | Rejected] = []
    with suppress(UserError):  # most likely a picture
        entries = read(path)
    for found in entries:
        if isinstance(found, Entry):
            for cell in (found.activity.due, found.activity.recurrence_id, *found.exdates, *found.rdates):
                assert not cell or datetime.fromisoformat(cell)
            assert found.activity.duration is None or found.activity.duration >= 0


def test_a_nest_or_a_wall_of_lines_costs_little(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    nest = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260305T090000Z\r\n" + "BEGIN:X\r\n" * 50_000
    wall = "BEGIN:VCALENDAR\r\n" + event("DTSTART:20260305T090000Z", *["ATTENDEE:mailto:a@example.com"] * 20_000)
    line = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + "x" * 8_000_000
    for content in (nest, wall.replace("\n", "\r\n"), line):
        path.write_text(content)
        began = time.process_time()
        read(path)
        assert time.process_time() - began < 5


def test_times_of_a_zone_come_with_its_definition(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    activity = Activity(uid=uid_text(new_uid()), summary="Talk", due="2026-03-05T09:00", timezone="Europe/Vilnius")
    write_calendar([Entry(activity, activity.uid)], path, ["Europe/Vilnius"])
    text = path.read_text()
    assert "BEGIN:VTIMEZONE\r\n" in path.read_bytes().decode()
    assert "DTSTART;TZID=Europe/Vilnius:20260305T090000" in text
    assert max(map(len, path.read_bytes().splitlines())) <= 75


def test_the_end_of_a_rule_is_told_in_utc_as_others_want_it(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    activity = Activity(
        uid=uid_text(new_uid()), due="2026-03-05T09:00", timezone="Europe/Vilnius", rrule="FREQ=DAILY;UNTIL=20260310"
    )
    write_calendar([Entry(activity, activity.uid)], path, ["Europe/Vilnius"])
    assert "RRULE:FREQ=DAILY;UNTIL=20260310T215959Z" in path.read_text()
