from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import activities, contacts, demo, exporting, history, series
from crm_desktop.services.activity_export import export_activities
from crm_desktop.services.activity_import import import_calendar
from crm_desktop.services.import_files import import_file
from crm_desktop.store import occurrences, queries
from crm_desktop.store.workspace import Workspace

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
CELLS = (
    "type, status, direction, summary, description, due, timezone, duration, priority, completed, result, owner, "
    "follows, private, location, rrule, series, recurrence_id, reminders, message_id"
)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "other", "Somebody")
    yield found
    found.close()


def held(workspace: Workspace) -> dict[str, Any]:
    database = workspace.database
    return {
        "activities": database.rows(f"SELECT uid, {CELLS} FROM activity WHERE deleted = 0 ORDER BY uid"),
        "participants": database.rows(
            "SELECT DISTINCT p.activity, p.contact FROM participant p JOIN activity a ON a.uid = p.activity "
            "WHERE p.deleted = 0 AND a.deleted = 0 ORDER BY p.activity, p.contact"
        ),
        "exdates": database.rows("SELECT DISTINCT activity, recurrence_id FROM exdate WHERE deleted = 0 ORDER BY 1, 2"),
    }


def planned(workspace: Workspace, **cells: Any) -> Uid:
    return activities.add(workspace, Activity(**cells))


def test_all_activities_come_back_in_an_empty_workspace(workspace: Workspace, other: Workspace, tmp_path: Path) -> None:
    demo.fill(workspace, 60, 3, datetime(2026, 3, 10, 12))
    ana = contacts.create(workspace, Contact(name="Ana", emails=[Labelled("", "ana@example.com")]))
    weekly = planned(
        workspace, type="meeting", summary="Weekly", due="2026-03-05T09:00", timezone="Europe/Vilnius", duration=45,
        rrule="FREQ=WEEKLY;BYDAY=TH;UNTIL=20270101", reminders="0,15", contacts=[uid_text(ana)], location="Room; 2",
    )  # fmt: skip
    series.move(workspace, weekly, "2026-03-12T09:00", "2026-03-13T10:00")
    series.complete(workspace, weekly, "2026-03-05T09:00", "held", "Two things:\n1, 2; done")
    series.delete(workspace, weekly, "2026-03-19T09:00")
    planned(workspace, type="todo", summary="Daily", due="2026-03-05", rrule="FREQ=DAILY;COUNT=5")
    planned(workspace, type="meeting", summary="Fair", due="2026-05-05", duration=3 * 1440, private=True)
    people, calendar = tmp_path / "people.json", tmp_path / "all.ics"
    exporting.export_text(workspace, people, "")
    left_out: Counter[str] = Counter()
    count = exporting.export_query(workspace, calendar, _everybody(workspace), left_out=left_out)
    assert count == len(held(workspace)["activities"])
    assert set(left_out) <= {"run", "files"}
    # Contacts first, without what the list tells of their activities.
    import_file(other, people)
    with other.journal.batch("clear") as batch:
        rows = other.database.rows("SELECT uid FROM activity")
        batch.set_many("activity", "deleted", ((row[0], 1) for row in rows))
    before = held(other)["activities"]
    assert before == []
    outcome, rejected = import_calendar(other, calendar, now=NOW)
    assert (outcome.rejected, outcome.warnings, rejected) == ([], [], None)
    assert outcome.created + outcome.updated == count
    there, here = held(other), held(workspace)
    for name in here:
        assert [row for row in there[name] if row not in here[name]] == [
            row for row in here[name] if row not in there[name]
        ]
    again, _ = import_calendar(other, calendar, now=NOW)
    assert (again.created, again.updated, again.unchanged, again.batch) == (0, 0, count, None)
    home, _ = import_calendar(workspace, calendar, now=NOW)
    assert (home.created, home.updated, home.unchanged, home.batch) == (0, 0, count, None)


def _everybody(workspace: Workspace) -> Any:
    from crm_desktop.services.finding import parse_query

    return parse_query(workspace.database, "")


def test_only_the_activities_of_the_contacts_that_are_meant(workspace: Workspace, tmp_path: Path) -> None:
    ana, ben = (contacts.create(workspace, Contact(name=name)) for name in ("Ana", "Ben"))
    planned(workspace, type="call", summary="With Ana", due="2026-03-05", contacts=[uid_text(ana)])
    planned(workspace, type="call", summary="With both", due="2026-03-05", contacts=[uid_text(ana), uid_text(ben)])
    planned(workspace, type="call", summary="Alone", due="2026-03-05")
    assert export_activities(workspace, tmp_path / "a.ics", [ben]) == 1
    assert "SUMMARY:With both" in (tmp_path / "a.ics").read_text()
    assert exporting.export_uids(workspace, tmp_path / "b.ics", [ana]) == 2
    assert export_activities(workspace, tmp_path / "c.ics") == 3


def test_a_cancelled_export_leaves_no_file(workspace: Workspace, tmp_path: Path) -> None:
    class Stop(Progress):
        def check(self) -> None:
            raise Cancelled

    planned(workspace, summary="One")
    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export_activities(workspace, tmp_path / "a.ics", progress=Stop())
    assert set(tmp_path.iterdir()) == before


# Calendars of other programs


def calendar(tmp_path: Path, *components: str) -> Path:
    path = tmp_path / "team.ics"
    text = "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", *components, "END:VCALENDAR", ""))
    path.write_bytes(text.replace("\n", "\r\n").encode())
    return path


def event(*lines: str, uid: str = "one@example.com", kind: str = "VEVENT") -> str:
    return "\n".join((f"BEGIN:{kind}", f"UID:{uid}", *lines, f"END:{kind}"))


COMING = event(
    "SUMMARY:Review",
    "DTSTART;TZID=Europe/Vilnius:20260320T090000",
    "DURATION:PT30M",
    "ORGANIZER;CN=Ana:mailto:ANA@example.com",
    "ATTENDEE;CN=Zoe Stranger:mailto:zoe@example.com",
    "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT10M\nEND:VALARM",
)


def only(workspace: Workspace) -> Activity:
    ((uid,),) = workspace.database.rows("SELECT uid FROM activity WHERE deleted = 0")
    return queries.activity(workspace.database, uid)


def test_who_takes_part_is_known_by_address_and_others_are_kept_in_words(workspace: Workspace, tmp_path: Path) -> None:
    ana = contacts.create(workspace, Contact(name="Ana", emails=[Labelled("work", "ana@example.com")]))
    outcome, _ = import_calendar(workspace, calendar(tmp_path, COMING), now=NOW)
    assert (outcome.created, outcome.rejected) == (1, [])
    activity = only(workspace)
    assert activity.contacts == [uid_text(ana)]
    assert activity.description == "Zoe Stranger <zoe@example.com>"
    assert (activity.type, activity.status, activity.reminders, activity.duration) == ("meeting", "planned", "10", 30)
    assert (activity.timezone, activity.owner) == ("Europe/Vilnius", "Me")


def test_the_same_file_twice_changes_nothing_whatever_was_done_here(workspace: Workspace, tmp_path: Path) -> None:
    path = calendar(tmp_path, COMING)
    first, _ = import_calendar(workspace, path, now=NOW)
    assert first.batch is not None
    uid = parse_uid(only(workspace).uid)
    series.move(workspace, uid, "", "2026-03-21T15:00")
    activities.complete(workspace, uid, "held", "Went well")
    outcome, _ = import_calendar(workspace, path, now=NOW)
    assert (outcome.created, outcome.updated, outcome.unchanged, outcome.batch) == (0, 0, 1, None)
    assert (only(workspace).status, only(workspace).due[:10]) == ("done", "2026-03-21")


def test_what_was_moved_there_is_moved_here_and_what_was_done_stays_done(workspace: Workspace, tmp_path: Path) -> None:
    import_calendar(workspace, calendar(tmp_path, COMING), now=NOW)
    activities.complete(workspace, parse_uid(only(workspace).uid), "held")
    later = COMING.replace("20260320T090000", "20260322T110000")
    outcome, _ = import_calendar(workspace, calendar(tmp_path, later), now=NOW)
    assert outcome.updated == 1
    assert [change[0] for change in outcome.rows[0].changes] == ["due"]
    ((due, status),) = workspace.database.rows("SELECT due, status FROM activity")
    assert (due, status) == ("2026-03-22T11:00", "done")
    called_off = later.replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY")
    import_calendar(workspace, calendar(tmp_path, called_off), now=NOW)
    assert only(workspace).status == "cancelled"


def test_one_undo_takes_all_of_it_back_and_the_file_brings_it_again(workspace: Workspace, tmp_path: Path) -> None:
    path = calendar(tmp_path, COMING, event("SUMMARY:Other", "DUE;VALUE=DATE:20260330", uid="two", kind="VTODO"))
    import_calendar(workspace, path, now=NOW)
    history.undo_batch(workspace, None)
    assert held(workspace)["activities"] == []
    outcome, _ = import_calendar(workspace, path, now=NOW)
    assert outcome.updated == 2
    assert len(held(workspace)["activities"]) == 2
    again, _ = import_calendar(workspace, path, now=NOW)
    assert (again.unchanged, again.batch) == (2, None)


def test_a_dry_run_tells_the_same_numbers_and_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    path = calendar(tmp_path, COMING, event("SUMMARY:No day", uid="two"))
    outcome, saved = import_calendar(workspace, path, dry_run=True, now=NOW)
    assert (outcome.created, len(outcome.rejected), outcome.batch, saved) == (1, 1, None, None)
    assert held(workspace)["activities"] == []
    assert workspace.database.rows("SELECT * FROM import_seen") == []


def test_what_could_not_be_read_can_be_mended_and_imported(workspace: Workspace, tmp_path: Path) -> None:
    path = calendar(tmp_path, COMING, event("SUMMARY:No day", "DTSTART:soon", uid="two"))
    _, saved = import_calendar(workspace, path, now=NOW)
    assert saved is not None
    saved.write_text(saved.read_text().replace("DTSTART:soon", "DTSTART:20260401T100000Z"))
    outcome, _ = import_calendar(workspace, saved, now=NOW)
    assert (outcome.created, outcome.rejected) == (1, [])


def test_what_is_over_was_done_and_is_not_overdue(workspace: Workspace, tmp_path: Path) -> None:
    ana = contacts.create(workspace, Contact(name="Ana", emails=[Labelled("work", "ana@example.com")]))
    past = COMING.replace("20260320T090000", "20250320T090000")
    import_calendar(workspace, calendar(tmp_path, past), now=NOW)
    assert (only(workspace).status, only(workspace).completed) == ("done", "2025-03-20T07:00:00Z")
    assert queries.contact(workspace.database, ana).last_reach == "2025-03-20T07:00:00Z"


def test_a_series_goes_on_from_today(workspace: Workspace, tmp_path: Path) -> None:
    path = calendar(
        tmp_path,
        event(
            "SUMMARY:Weekly",
            "DTSTART;TZID=Europe/Vilnius:20200102T090000",
            "RRULE:FREQ=WEEKLY;BYDAY=TH",
            "EXDATE;TZID=Europe/Vilnius:20200109T090000,20260319T090000",
        ),
        event(
            "SUMMARY:Weekly, moved",
            "DTSTART;TZID=Europe/Vilnius:20260327T100000",
            "RECURRENCE-ID:20260326T070000Z",
        ),
    )
    outcome, _ = import_calendar(workspace, path, now=NOW)
    assert outcome.created == 2
    assert [code for _, code in outcome.warnings] == ["ics-past"]
    found = [
        (each.planned, each.summary) for each in occurrences.between(workspace.database, "2026-01-01", "2026-04-04")
    ]
    assert found == [
        ("2026-03-12T09:00", "Weekly"),
        ("2026-03-27T10:00", "Weekly, moved"),
        ("2026-04-02T09:00", "Weekly"),
    ]


def test_a_series_that_ended_is_one_that_was_done(workspace: Workspace, tmp_path: Path) -> None:
    rule = "RRULE:FREQ=DAILY;COUNT=3"
    import_calendar(workspace, calendar(tmp_path, event("SUMMARY:Course", "DTSTART:20250102T090000Z", rule)), now=NOW)
    assert (only(workspace).status, only(workspace).rrule) == ("done", "")


def test_an_occurrence_without_its_series_stands_alone(workspace: Workspace, tmp_path: Path) -> None:
    moved = event("SUMMARY:Moved", "DTSTART:20260327T100000Z", "RECURRENCE-ID:20260326T070000Z")
    import_calendar(workspace, calendar(tmp_path, moved), now=NOW)
    assert (only(workspace).series, only(workspace).recurrence_id, only(workspace).summary) == ("", "", "Moved")


def test_days_beside_the_rule_are_activities_too(workspace: Workspace, tmp_path: Path) -> None:
    talk = event("SUMMARY:Talk", "DTSTART:20260401T100000Z", "RDATE:20260408T100000Z,20260409T110000Z")
    import_calendar(workspace, calendar(tmp_path, talk), now=NOW)
    dues = workspace.database.rows("SELECT due FROM activity ORDER BY due")
    assert dues == [("2026-04-01T10:00",), ("2026-04-08T10:00",), ("2026-04-09T11:00",)]


def test_two_computers_that_take_the_same_calendar_have_the_same_records(
    workspace: Workspace, other: Workspace, tmp_path: Path
) -> None:
    path = calendar(tmp_path, COMING)
    import_calendar(workspace, path, now=NOW)
    import_calendar(other, path, now=NOW)
    uids = [each.database.rows("SELECT uid FROM activity") for each in (workspace, other)]
    assert uids[0] == uids[1]


def test_it_goes_back_under_the_name_it_came_with(workspace: Workspace, tmp_path: Path) -> None:
    import_calendar(workspace, calendar(tmp_path, COMING), now=NOW)
    export_activities(workspace, tmp_path / "back.ics")
    assert "UID:one@example.com\n" in (tmp_path / "back.ics").read_text()
    outcome, _ = import_calendar(workspace, tmp_path / "back.ics", now=NOW)
    assert (outcome.unchanged, outcome.batch) == (1, None)


def test_a_file_that_is_no_calendar_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text("Name,Phone\nAna,1\n")
    with pytest.raises(UserError) as error:
        import_calendar(workspace, tmp_path / "a.ics")
    assert error.value.code == "calendar-not-found"
