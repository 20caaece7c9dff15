"""Backups over years of made-up days: what is promised is there, and no more than that."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.rotation import DAYS, LATEST, LATEST_BY_HAND, MONTHS, WEEKS, Made, kept

START = datetime(2023, 11, 6, 9)
_BEFORE = ("import", "restore", "migration", "repair", "passphrase")


def made(moment: datetime, reason: str = "daily") -> Made:
    return Made(moment, reason, f"{moment.isoformat()} {reason}")  # type: ignore[arg-type]


def rotated(moments: list[Made]) -> list[Made]:
    """What is left after each was made and the others were rotated."""
    there: list[Made] = []
    for backup in moments:
        there.append(backup)
        names = kept(there, backup.moment)
        assert backup.name in names, "the one just made"
        there = [each for each in there if each.name in names]
    return there


# Hours between two uses of the program: several a day, each day, after a holiday.
hours = st.lists(st.sampled_from([1, 3, 7, 20, 24, 24, 24, 25, 49, 170, 700]), min_size=1, max_size=600)


@settings(max_examples=60)
@given(hours)
def test_of_the_last_days_weeks_and_months_with_a_backup_the_latest_is_there(gaps: list[int]) -> None:
    moment, backups = START, []
    for gap in gaps:
        moment += timedelta(hours=gap)
        backups.append(made(moment))
    left = {backup.moment for backup in rotated(backups)}
    promised: set[datetime] = set()
    for count, period in (
        (DAYS, lambda d: d),
        (WEEKS, lambda d: d - timedelta(days=d.weekday())),
        (MONTHS, lambda d: d.replace(day=1)),
    ):
        latest: dict[date, datetime] = {}
        for backup in backups:
            latest[period(backup.moment.date())] = backup.moment
        promised |= {latest[day] for day in sorted(latest)[-count:]}
    assert left == promised


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(["daily", "hand", *_BEFORE])), max_size=300))
def test_rotating_step_by_step_comes_to_the_same_as_all_at_once(steps: list[tuple[int, str]]) -> None:
    moment, backups = START, []
    for gap, reason in steps:
        moment += timedelta(hours=gap, seconds=1)
        backups.append(made(moment, reason))
    assert {backup.name for backup in rotated(backups)} == (kept(backups, moment) if backups else set())


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from([24, 24, 24, 24, 5, -24 * 40, 24 * 400, -24 * 400, -1]), max_size=200),
    st.sampled_from(["daily", "hand", *_BEFORE]),
)
def test_a_clock_that_jumps_leaves_the_one_just_made_and_never_too_many(gaps: list[int], reason: str) -> None:
    moment, backups = START, []
    for gap in gaps:
        moment += timedelta(hours=gap, microseconds=1)
        backups.append(made(moment, reason))
    left = rotated(backups)
    assert len(left) <= 2 * (DAYS + WEEKS + MONTHS)


def test_a_day_with_a_wrong_clock_costs_one_day_week_and_month_of_those_before_at_most() -> None:
    days = [made(START + timedelta(days=number)) for number in range(400)]
    there = rotated(days)
    for wrong in (timedelta(days=4000), timedelta(days=-4000)):
        then = made(days[-1].moment + wrong)
        names = kept([*there, then], then.moment)
        left = [each for each in there if each.name in names]
        assert len(left) >= len(there) - 3
        assert days[-1] in left
        after = made(days[-1].moment + timedelta(hours=24))
        assert {each.name for each in [*left, after]} - kept([*left, then, after], after.moment) <= {
            each.name for each in there if each.name not in kept([*there, after], after.moment)
        }


def test_those_made_before_something_have_places_of_their_own() -> None:
    days = [made(START + timedelta(days=number)) for number in range(30)]
    for reason, count in (*((reason, LATEST) for reason in _BEFORE), ("hand", LATEST_BY_HAND)):
        others = [made(START + timedelta(days=3, minutes=number), reason) for number in range(20)]
        names = kept([*days, *others], days[-1].moment)
        assert {each.name for each in others} & names == {each.name for each in others[-count:]}
        assert {each.name for each in days} & names == kept(days, days[-1].moment)


def test_those_made_before_something_go_after_a_year() -> None:
    old, young = made(START, "import"), made(START + timedelta(days=370))
    assert kept([old], START + timedelta(days=5000)) == {old.name}
    assert kept([old, young], young.moment) == {young.name}
