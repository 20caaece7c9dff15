from __future__ import annotations

import random
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr

from crm_desktop.domain import recurrence
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.recurrence import WEEKDAYS, check_rule, next_occurrence, occurrences

# Zones whose clocks change: in spring and autumn, the other way round, by half an hour, and not at all.
ZONES = ("Europe/Vilnius", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata", "")
RULES = 1_000


def draw_rule(chance: random.Random, start: datetime) -> str:
    """A rule as programs write them, for a series that begins at `start`."""
    frequency = chance.choice((*recurrence.FREQUENCIES, "DAILY"))
    parts = [f"FREQ={frequency}"]
    if chance.random() < 0.5:
        parts.append(f"INTERVAL={chance.choice((2, 3, 5, 7, 13))}")
    days = sorted(chance.sample(WEEKDAYS, chance.randint(1, 4)), key=WEEKDAYS.index)
    if frequency == "DAILY" and chance.random() < 0.3:
        parts.append(f"BYMONTH={chance.randint(1, 12)}")
    if frequency == "WEEKLY" and chance.random() < 0.7:
        parts.append(f"BYDAY={','.join(days)}")
        if chance.random() < 0.3:
            parts.append("WKST=SU")
    if frequency == "MONTHLY":
        parts += chance.choice(
            (
                [],
                [f"BYMONTHDAY={chance.choice((1, 15, 29, 31, -1, -3))}"],
                [f"BYDAY={chance.choice((1, 2, 4, -1))}{days[0]}"],
                ["BYDAY=MO,TU,WE,TH,FR", f"BYSETPOS={chance.choice((1, -1, 3))}"],
                ["BYDAY=FR", "BYMONTHDAY=13"],
            )
        )
    if frequency == "YEARLY":
        parts += chance.choice(
            (
                [],
                [f"BYMONTH={chance.randint(1, 12)}", f"BYMONTHDAY={chance.choice((1, 29, -1))}"],
                [f"BYMONTH={chance.randint(1, 12)}", f"BYDAY={chance.choice((1, -1))}{days[0]}"],
                [f"BYYEARDAY={chance.choice((1, 60, 366, -1))}"],
                [f"BYWEEKNO={chance.choice((1, 20, 53))}", f"BYDAY={days[0]}"],
            )
        )
    if chance.random() < 0.3:
        parts.append(f"COUNT={chance.randint(1, 400)}")
    elif chance.random() < 0.3:
        last = start + timedelta(days=chance.randint(0, 3_000))
        parts.append(f"UNTIL={last:%Y%m%dT%H%M%S}")
    return ";".join(parts)


def expected(rule: str, start: datetime, begin: datetime, end: datetime, zone: str) -> list[str]:
    """The rule at naive times by dateutil alone, each then read on the clock of the zone as RFC 5545, 3.3.5 says."""
    found: dict[str, None] = {}
    for naive in rrulestr(rule, dtstart=start).between(begin - timedelta(days=1), end + timedelta(days=1), inc=True):
        shown = naive
        if zone:
            utc = naive.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))
            shown = utc.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        if begin <= shown < end:
            found[shown.isoformat()[:16]] = None
    return list(found)


@pytest.mark.parametrize("part", range(4))
def test_a_thousand_rules_give_the_days_that_dateutil_gives(part: int) -> None:
    chance = random.Random(f"rules {part}")
    seen = moved = 0
    for _ in range(RULES // 4):
        zone = chance.choice(ZONES)
        hour = chance.choice((0, 1, 2, 3, 9, 14, 23))  # clocks change at night
        start = datetime(2024, 1, 1, hour, chance.choice((0, 15, 30))) + timedelta(days=chance.randint(0, 730))
        rule = draw_rule(chance, start)
        begin = start + timedelta(days=chance.choice((-30, 60, 200, 2_000)))
        end = begin + timedelta(days=chance.choice((1, 7, 31, 400, 400)))
        due = start.isoformat()[:16]
        wanted = expected(rule, start, begin, end, zone)
        found = list(occurrences(due, rule, begin.isoformat()[:16], end.isoformat()[:16], zone))
        assert found == wanted, (rule, due, zone)
        seen += len(found)
        moved += sum(text[11:] != due[11:] for text in found)
        normal = recurrence.compose(recurrence.parse(rule))
        assert list(occurrences(due, normal, begin.isoformat()[:16], end.isoformat()[:16], zone)) == wanted
    assert seen > 1_000
    assert moved > 0  # a time that the clock leaves out


def all_of(due: str, rule: str, zone: str = "", end: str = "2030") -> list[str]:
    return list(occurrences(due, rule, due, end, zone))


def test_the_time_by_the_clock_stays_across_daylight_saving() -> None:
    week = all_of("2026-03-27T09:00", "FREQ=DAILY;COUNT=4", "Europe/Vilnius")
    assert week == ["2026-03-27T09:00", "2026-03-28T09:00", "2026-03-29T09:00", "2026-03-30T09:00"]


def test_a_time_that_the_clock_leaves_out_is_as_much_later_and_one_that_it_repeats_comes_once() -> None:
    spring = all_of("2026-03-28T03:30", "FREQ=DAILY;COUNT=3", "Europe/Vilnius")
    assert spring == ["2026-03-28T03:30", "2026-03-29T04:30", "2026-03-30T03:30"]
    autumn = all_of("2026-10-24T03:30", "FREQ=DAILY;COUNT=3", "Europe/Vilnius")
    assert autumn == ["2026-10-24T03:30", "2026-10-25T03:30", "2026-10-26T03:30"]


def test_days_repeat_as_days() -> None:
    assert all_of("2026-01-31", "FREQ=MONTHLY;COUNT=3") == ["2026-01-31", "2026-03-31", "2026-05-31"]
    assert all_of("2026-12-07", "FREQ=DAILY;UNTIL=20261209") == ["2026-12-07", "2026-12-08", "2026-12-09"]
    assert all_of("2026-12-07", "FREQ=DAILY;COUNT=2;BYHOUR=9,15") == ["2026-12-07", "2026-12-08"]


def test_the_last_day_of_a_rule_counts_whole_and_a_moment_in_utc_by_the_clock_of_the_series() -> None:
    assert all_of("2026-12-07T18:00", "FREQ=DAILY;UNTIL=20261208") == ["2026-12-07T18:00", "2026-12-08T18:00"]
    early, late = "FREQ=DAILY;UNTIL=20261208T155959Z", "FREQ=DAILY;UNTIL=20261208T160000Z"
    assert len(all_of("2026-12-07T18:00", early, "Europe/Vilnius")) == 1
    assert len(all_of("2026-12-07T18:00", late, "Europe/Vilnius")) == 2


def test_the_next_one_skips_what_is_left_out() -> None:
    rule = "FREQ=WEEKLY"
    assert next_occurrence("2026-03-02", rule) == "2026-03-02"
    assert next_occurrence("2026-03-02", rule, "2026-03-03") == "2026-03-09"
    assert next_occurrence("2026-03-02", rule, without={"2026-03-02", "2026-03-09"}) == "2026-03-16"
    assert next_occurrence("2026-03-02", f"{rule};COUNT=2", without={"2026-03-02", "2026-03-09"}) is None
    assert next_occurrence("2024-02-29", "FREQ=YEARLY", "2024-03-01") == "2028-02-29"


@pytest.mark.parametrize(
    "rule",
    [
        "", "weekly", "FREQ=", "FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101", "FREQ=DAILY;COUNT=100000", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=20270230", "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYWEEKNO=3",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTH=13", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;X=1", "FREQ=DAILY;COUNT=٣", "\0", "FREQ=DAILY;COUNT=" + "9" * 5_000,
    ],
)  # fmt: skip
def test_what_is_no_rule_is_refused(rule: str) -> None:
    with pytest.raises(UserError, match="bad-rule"):
        check_rule(rule, "2026-03-02")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=DAILY;BYDAY=MO;BYSETPOS=2",
        "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=5", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", "FREQ=DAILY;UNTIL=20260301",
    ],
)  # fmt: skip
def test_a_rule_that_gives_no_day_is_refused_soon(rule: str) -> None:
    began = time.process_time()
    with pytest.raises(UserError, match="rule-never"):
        check_rule(rule, "2026-03-02")
    assert time.process_time() - began < 4
    assert all_of("2026-03-02", rule) in (["2026-03-02"], [])


def test_rules_are_brought_to_one_form() -> None:
    assert check_rule(" rrule:count=3;freq=weekly;wkst=MO;interval=1;byday=TU,+1MO".replace(",+1MO", "")) == (
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3"
    )


def test_a_rule_without_end_ends_no_loop() -> None:
    began = time.process_time()
    for rule in ("FREQ=DAILY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU", "FREQ=MONTHLY;INTERVAL=999"):
        assert next_occurrence("2024-02-25", rule, "2024-02-26")
        assert list(occurrences("2024-02-25", rule, "9990-01-01", "~")) == []
    assert time.process_time() - began < 2


def test_what_cannot_be_read_is_its_first_day_alone() -> None:
    assert all_of("2026-03-02", "nonsense") == ["2026-03-02"]
    assert list(occurrences("", "FREQ=DAILY", "2026", "2027")) == []
    assert next_occurrence("", "FREQ=DAILY") is None


@pytest.mark.parametrize(
    ("rule", "before", "after", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TH", "2026-03-02T09:00", "2026-03-03T09:00", "FREQ=WEEKLY;BYDAY=TU,FR"),
        ("FREQ=WEEKLY;BYDAY=SU", "2026-03-08", "2026-03-09", "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=WEEKLY", "2026-03-02", "2026-03-05", "FREQ=WEEKLY"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
            "2026-03-02",
            "2026-03-03",
            "FREQ=WEEKLY;INTERVAL=2;WKST=TU;BYDAY=MO,TU",
        ),
        ("FREQ=YEARLY;BYDAY=20MO", "2026-05-18", "2026-05-19", "FREQ=YEARLY;BYDAY=20MO"),
        ("FREQ=MONTHLY;BYMONTHDAY=2", "2026-03-02", "2026-03-05", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("FREQ=MONTHLY;BYDAY=1MO", "2026-03-02", "2026-03-10", "FREQ=MONTHLY;BYDAY=2TU"),
        ("FREQ=MONTHLY;BYDAY=-1MO", "2026-03-30", "2026-03-31", "FREQ=MONTHLY;BYDAY=-1TU"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=2", "2026-03-02", "2026-04-05", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=5"),
        ("FREQ=DAILY;UNTIL=20260310", "2026-03-02", "2026-03-04", "FREQ=DAILY;UNTIL=20260312"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "2026-03-02", "2026-03-04", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"),
        ("FREQ=WEEKLY;BYDAY=MO", "2026-03-02T09:00", "2026-03-02T10:00", "FREQ=WEEKLY;BYDAY=MO"),
    ],
)
def test_a_rule_follows_where_an_occurrence_is_moved(rule: str, before: str, after: str, expected: str) -> None:
    assert recurrence.shifted(rule, before, after) == expected


@pytest.mark.parametrize("due", ["0001-01-01", "0999-12-31T10:00"])
@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=WEEKLY;COUNT=9999", "FREQ=YEARLY;UNTIL=99991231"])
def test_a_series_of_another_age_is_its_first_day(due: str, rule: str) -> None:
    assert list(recurrence.occurrences(due, rule, "0001-01-01", "2027-01-01")) == [due]


def test_birthdays_without_a_year_are_series_since_1604() -> None:
    """As other programs export them."""
    found = recurrence.occurrences("1604-02-29", "FREQ=YEARLY", "2026-01-01", "2033-01-01")
    assert list(found) == ["2028-02-29", "2032-02-29"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=2;COUNT=5",
        "FREQ=MONTHLY;BYMONTHDAY=-31;BYDAY=5MO;BYMONTH=2",
        "FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2",
        "FREQ=YEARLY;BYYEARDAY=-366;BYMONTH=12",
        "FREQ=DAILY;BYMONTH=1,2;BYMONTHDAY=-31;BYDAY=MO;COUNT=999",
        "FREQ=WEEKLY;INTERVAL=999;BYMONTH=12",
    ],
)
def test_rules_of_strangers_with_few_days_or_none_take_no_time(rule: str) -> None:
    """A file may have thousands of them."""
    start = time.process_time()
    list(recurrence.occurrences("2026-03-05", rule, "2026-01-01", "2027-01-01"))
    assert time.process_time() - start < 0.6
