"""Series: the rules of RFC 5545, 3.3.10, from daily to yearly, and the days or times that they give.

A series begins at `due`, a local day (`YYYY-MM-DD`) or time (`YYYY-MM-DDTHH:MM`) of its `timezone`, and so are its
occurrences: across daylight saving they keep their time by the clock. As python-dateutil expands them, `due` itself is
one only where the rule gives it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import islice

from crm_desktop.domain import zones
from crm_desktop.domain.errors import UserError

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKING_DAYS = ",".join(WEEKDAYS[:5])

_DAILY, _WEEKLY, _MONTHLY, _YEARLY = FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = (
    "FREQ", "INTERVAL", "WKST", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE",
    "BYSETPOS", "COUNT", "UNTIL",
)  # fmt: skip
# The greatest number of each part, and whether it may count from the end.
_RANGES = {
    "BYMONTH": (1, 12, False),
    "BYWEEKNO": (1, 53, True),
    "BYYEARDAY": (1, 366, True),
    "BYMONTHDAY": (1, 31, True),
    "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False),
    "BYSETPOS": (1, 366, True),
}
# RFC 5545, 3.3.10: what may not stand with a frequency.
_NEVER_WITH = {
    _DAILY: ("BYWEEKNO", "BYYEARDAY"),
    _WEEKLY: ("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"),
    _MONTHLY: ("BYWEEKNO", "BYYEARDAY"),
    _YEARLY: (),
}
_MOST = {"INTERVAL": 999, "COUNT": 9999}
_DAY = len("2026-12-24")
_LAST_YEAR = 9800
_FAR = datetime(_LAST_YEAR, 1, 1)
_SPAN = {_DAILY: 1, _WEEKLY: 3, _MONTHLY: 12, _YEARLY: 120}  # months that are expanded at once
_YEARS_AHEAD = 100  # looked through for the next occurrence
_COUNTED_YEARS = 200  # within which the occurrences of a number are counted
_EARLIEST = "1000"  # dateutil writes years before with fewer figures, and does not read them
_STEPS_AHEAD = 15_000  # days or weeks looked through for a first one


def check_rule(text: str, due: str = "") -> str:
    """The rule in normal form.

    Raises UserError("bad-rule", rule) for what is none, or repeats within a day; UserError("rule-never", rule) where a
    series that begins at `due` would have no day at all.
    """
    rule = compose(parse(text))
    if due and (not _is_readable(due, rule) or next_occurrence(due, rule) is None):
        raise UserError("rule-never", rule=text.strip())
    return rule


def parse(text: str) -> dict[str, str]:
    """The parts of a rule by their names; raises UserError("bad-rule", rule)."""
    plain = text.strip().upper().removeprefix("RRULE:").rstrip(";")
    parts: dict[str, str] = {}
    for piece in plain.split(";"):
        name, equals, value = (part.strip() for part in piece.partition("="))
        if not equals or name in parts or name not in _PARTS or not _is_valid(name, value):
            raise UserError("bad-rule", rule=text.strip())
        parts[name] = value
    frequency = parts.get("FREQ", "")
    numbered = any(len(day) > 2 for day in parts.get("BYDAY", "").split(","))
    if (
        not frequency
        or any(name in parts for name in _NEVER_WITH[frequency])
        or ("COUNT" in parts and "UNTIL" in parts)
        or ("BYSETPOS" in parts and not any(name in parts for name in _PARTS[3:10]))
        or (numbered and (frequency in (_DAILY, _WEEKLY) or "BYWEEKNO" in parts))
    ):
        raise UserError("bad-rule", rule=text.strip())
    return parts


def _is_valid(name: str, value: str) -> bool:
    if name == "FREQ":
        return value in FREQUENCIES
    if name == "WKST":
        return value in WEEKDAYS
    if name == "UNTIL":
        return _until(value) is not None
    if name == "BYDAY":
        days = [(day[:-2].removeprefix("+"), day[-2:]) for day in value.split(",")]
        return all(day in WEEKDAYS and (not n or _is_number(n, 1, 53, signed=True)) for n, day in days)
    if name in _MOST:
        return _is_number(value, 1, _MOST[name])
    least, most, signed = _RANGES[name]
    return all(_is_number(each.removeprefix("+"), least, most, signed) for each in value.split(","))


def _is_number(text: str, least: int, most: int, signed: bool = False) -> bool:
    digits = text.removeprefix("-") if signed else text
    return digits.isascii() and digits.isdecimal() and len(digits) <= 4 and least <= int(digits) <= most


def compose(parts: dict[str, str]) -> str:
    """The rule of these parts, without those that say nothing."""
    usual = {"INTERVAL": "1", "WKST": "MO"}
    return ";".join(f"{name}={parts[name]}" for name in _PARTS if parts.get(name) and parts[name] != usual.get(name))


def occurrences(due: str, rrule: str, start: str, end: str, timezone: str = "") -> Iterator[str]:
    """The local days or times within [start, end) at which a series has occurrences.

    A rule that cannot be read gives `due` alone.
    """
    if not _is_readable(due, rrule):
        yield from (due,) if start <= due < end else ()
        return
    size = _SPAN[_frequency(rrule)]
    last = min(_end(due, rrule, timezone) + timedelta(days=1), _moment(end))
    for number in range(_months(_moment(max(due, start))) // size, _months(last) // size + 1):
        for found in _of_span(due, rrule, timezone, number):
            if found >= end:
                return
            if found >= start:
                yield found


def ahead(due: str, rrule: str, timezone: str = "", start: str = "") -> Iterator[str]:
    """The occurrences of a series from `start` on, looked for as far ahead as a next one is."""
    if begin := max(due, start):
        yield from occurrences(due, rrule, begin, f"{min(int(begin[:4]) + _YEARS_AHEAD, 9999):04}", timezone)


def next_occurrence(
    due: str, rrule: str, start: str = "", timezone: str = "", without: Collection[str] = ()
) -> str | None:
    """The first occurrence of a series from `start` on that is not one of `without`; None where there is no more."""
    return next((found for found in ahead(due, rrule, timezone, start) if found not in without), None)


def count_before(due: str, rrule: str, moment: str, timezone: str = "") -> int:
    """How many occurrences a series has before a local day or time."""
    return sum(1 for _ in occurrences(due, rrule, due, moment, timezone))


def until_before(rrule: str, recurrence_id: str) -> str:
    """The rule of a series that ends before one of its occurrences."""
    parts = parse(rrule)
    parts.pop("COUNT", None)
    day = date.fromisoformat(recurrence_id[:_DAY])
    if "T" in recurrence_id and ("BYHOUR" in parts or "BYMINUTE" in parts):  # the day may have earlier ones
        last = datetime.fromisoformat(recurrence_id) - timedelta(minutes=1)
        return compose(parts | {"UNTIL": f"{last:%Y%m%dT%H%M%S}"})
    return compose(parts | {"UNTIL": f"{day - timedelta(days=1):%Y%m%d}"})


def cut_before(due: str, rrule: str, timezone: str = "") -> str | None:
    """The first day or time that a series would have, did its rule not end before; None for one without such an end.

    So of a rule that `until_before` made it is the occurrence which that was given.
    """
    if not _is_readable(due, rrule):
        return None
    parts = parse(rrule)
    until = _until(parts.pop("UNTIL", ""))
    if until is None:
        return None
    after = (until + timedelta(minutes=1)).isoformat()[: len(due)]
    return next_occurrence(due, compose(parts), after, timezone)


def last_occurrence(due: str, rrule: str, timezone: str = "") -> str | None:
    """The last occurrence of a series; None for one without end."""
    if endless(rrule) == rrule:
        return None
    return max(ahead(due, rrule, timezone), default=due)


def endless(rrule: str) -> str:
    """The rule without its end; one that cannot be read as it is."""
    try:
        return compose({name: value for name, value in parse(rrule).items() if name not in ("COUNT", "UNTIL")})
    except UserError:
        return rrule


def less(rrule: str, passed: int) -> str:
    """The rule of what is left of a series after so many occurrences; raises UserError("rule-never")."""
    parts = parse(rrule)
    if "COUNT" in parts:
        left = int(parts["COUNT"]) - passed
        if left < 1:
            raise UserError("rule-never", rule=rrule)
        parts["COUNT"] = str(left)
    return compose(parts)


def shifted(rrule: str, before: str, after: str) -> str:
    """The rule by which a series goes on when an occurrence is moved from one day to another.

    What follows the first day by itself stays; weekdays turn with it, and the day of a month becomes the new one's.
    A rule that knows no single day (the last working day of the month) stays.
    """
    parts = parse(rrule)
    if before == after:
        return compose(parts)
    old, new = (date.fromisoformat(each[:_DAY]) for each in (before, after))
    if "UNTIL" in parts and new > old:
        parts["UNTIL"] = f"{(_until(parts['UNTIL']) or datetime.max) + (new - old):%Y%m%d}"
    if old == new or "BYSETPOS" in parts or parts["FREQ"] == _DAILY:
        return compose(parts)
    days = parts.get("BYDAY", "").split(",")
    if parts["FREQ"] == _WEEKLY and "BYDAY" in parts:
        turned = sorted((WEEKDAYS.index(day) + (new - old).days) % 7 for day in days)
        parts["BYDAY"] = ",".join(WEEKDAYS[day] for day in turned)
        first = WEEKDAYS.index(parts.get("WKST", "MO")) + (new - old).days
        parts["WKST"] = WEEKDAYS[first % 7] if "INTERVAL" in parts else ""  # so that no day comes into another week
    elif parts.get("BYMONTHDAY") == str(old.day):
        parts["BYMONTHDAY"] = str(new.day)
    elif _is_weekday_of_month(parts) and len(days) == 1:
        last = days[0].startswith("-1") and (new + timedelta(days=7)).month != new.month
        parts["BYDAY"] = f"{-1 if last else (new.day - 1) // 7 + 1}{WEEKDAYS[new.weekday()]}"
    if parts.get("BYMONTH") == str(old.month):
        parts["BYMONTH"] = str(new.month)
    return compose(parts)


def nearest(rrule: str, moment: str, timezone: str = "") -> str:
    """Where an occurrence is that was moved to this day or time with all others: the second Tuesday and the second
    Wednesday of a month are not always a day apart.
    """
    parts = parse(rrule)
    if not _is_weekday_of_month(parts):
        return moment
    rule = compose({name: value for name, value in parts.items() if name not in ("COUNT", "UNTIL", "INTERVAL")})
    wanted = datetime.fromisoformat(moment)
    first, end = ((wanted + timedelta(days=days)).isoformat()[: len(moment)] for days in (-15, 16))
    around = occurrences(first, rule, first, end, timezone)
    return min(around, key=lambda found: abs(datetime.fromisoformat(found) - wanted), default=moment)


def _is_weekday_of_month(parts: dict[str, str]) -> bool:
    """Whether a rule counts weekdays of months, and says no more of the day."""
    numbered = len(parts.get("BYDAY", "").split(",")[0]) > len("MO")
    monthly = parts["FREQ"] == _MONTHLY or "BYMONTH" in parts
    return numbered and monthly and not {"BYMONTHDAY", "BYSETPOS"} & parts.keys()


def _until(value: str) -> datetime | None:
    """The last moment that UNTIL allows, by its own clock; None for what is none."""
    try:
        if len(value) == len("20261224"):
            return datetime.strptime(value, "%Y%m%d").replace(hour=23, minute=59)
        return datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S")
    except ValueError:
        return None


@lru_cache(4096)
def _is_readable(due: str, rrule: str) -> bool:
    """Whether a series has days; a rule may have come from anywhere."""
    try:
        parse(rrule)
        return due >= _EARLIEST and _first(due, rrule) is not None
    except (UserError, ValueError):
        return False


@lru_cache(4096)
def _first(due: str, rrule: str) -> datetime | None:
    """The first occurrence, whatever number and end the rule tells; None where there is none."""
    parts, start = parse(rrule), datetime.fromisoformat(due)
    if parts["FREQ"] in (_DAILY, _WEEKLY) and not _may_be(parts, start):
        return None  # dateutil would go through all days until the year 9999
    # dateutil looks until the year 9999, so from near it: the calendar is the same every 400 years.
    turn = (_LAST_YEAR - start.year) // 400 * 400
    found = next(_rule(parts, start.replace(year=start.year + turn), due), None)
    return None if found is None else found.replace(year=found.year - turn)


def _may_be(parts: dict[str, str], start: datetime) -> bool:
    """Whether a daily or weekly rule has a day in the next years."""
    daily = parts["FREQ"] == _DAILY
    weekdays = parts.get("BYDAY", ",".join(WEEKDAYS) if daily else WEEKDAYS[start.weekday()]).split(",")
    a_day = len(parts.get("BYHOUR", "").split(",")) * len(parts.get("BYMINUTE", "").split(","))
    if positions := parts.get("BYSETPOS"):
        at_once = a_day if daily else a_day * len(weekdays)
        if min(abs(int(each)) for each in positions.split(",")) > at_once:
            return False
    if not {"BYMONTH", "BYMONTHDAY", "BYDAY"} & parts.keys():
        return True
    step = timedelta(days=int(parts.get("INTERVAL", "1")) * (1 if daily else 7))
    reach = 1 if daily else 7
    day = start.date()
    for _ in range(_STEPS_AHEAD):
        if day.year >= _LAST_YEAR:
            return False
        if any(_is_in(day + timedelta(days=n), weekdays, parts) for n in range(reach)):
            return True
        day += step
    return False


def _is_in(day: date, weekdays: list[str], parts: dict[str, str]) -> bool:
    if WEEKDAYS[day.weekday()] not in weekdays:
        return False
    if "BYMONTH" in parts and day.month not in map(int, parts["BYMONTH"].split(",")):
        return False
    if "BYMONTHDAY" not in parts:
        return True
    from_end = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    days = map(int, parts["BYMONTHDAY"].split(","))
    return any(n in (day.day, day.day - from_end.day - 1) for n in days)


def _rule(parts: dict[str, str], start: datetime, due: str, end: str = "") -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    kept = {name: value for name, value in parts.items() if name not in ("COUNT", "UNTIL")}
    if len(due) == _DAY:
        kept = {name: value for name, value in kept.items() if name not in ("BYHOUR", "BYMINUTE")}
    if end:
        kept["UNTIL"] = end
    return iter(rrulestr(compose(kept), dtstart=start))


@lru_cache(4096)
def _end(due: str, rrule: str, timezone: str) -> datetime:
    """The last moment that a series may have an occurrence, by the clock of its zone."""
    parts = parse(rrule)
    if "COUNT" in parts:
        first = _first(due, rrule)
        assert first is not None  # else nobody asks
        last = min(first.year + _COUNTED_YEARS * int(parts.get("INTERVAL", "1")), 9999)
        within = _rule(parts, datetime.fromisoformat(due), due, f"{last}1231T235900")
        return min(list(islice(within, int(parts["COUNT"])))[-1], _FAR)
    until = _until(parts.get("UNTIL", ""))
    if until is None:
        return _FAR
    if parts["UNTIL"].endswith("Z"):
        return min(datetime.fromisoformat(zones.moved(until.isoformat(), "UTC", timezone)), _FAR)
    return min(until, _FAR)


@lru_cache(4096)
def _frequency(rrule: str) -> str:
    return parse(rrule)["FREQ"]


def _moment(text: str) -> datetime:
    """The moment of a local day or time, or a bound beyond the calendar, where dateutil still can leave it behind."""
    try:
        return min(datetime.fromisoformat(text), _FAR)
    except ValueError:
        return _FAR


def _months(moment: datetime) -> int:
    return moment.year * 12 + moment.month - 1


@lru_cache(8192)
def _of_span(due: str, rrule: str, timezone: str, number: int) -> tuple[str, ...]:
    """The occurrences of some months: the unit that is kept, so that one week after another expands them once."""
    parts, start = parse(rrule), datetime.fromisoformat(due)
    parts = _explicit(parts, start)
    size = _SPAN[parts["FREQ"]]
    first, after = (datetime(month // 12, month % 12 + 1, 1) for month in (number * size, (number + 1) * size))
    end = min(_end(due, rrule, timezone), after - timedelta(minutes=1))
    begin = max(start, first)
    moments = _rule(parts, _period(parts, start, first), due, f"{end:%Y%m%dT%H%M%S}")
    texts = (moment.isoformat()[: len(due)] for moment in moments if moment >= begin)
    return tuple(dict.fromkeys(zones.existing(text, timezone) for text in texts))


def _explicit(parts: dict[str, str], start: datetime) -> dict[str, str]:
    """The parts with those that the first day implies, so that expansion may begin at another."""
    frequency = parts["FREQ"]
    if frequency == _DAILY or any(name in parts for name in ("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY")):
        return parts
    if frequency == _WEEKLY:
        return parts | {"BYDAY": WEEKDAYS[start.weekday()]}
    implied = {"BYMONTHDAY": str(start.day)}
    if frequency == _YEARLY and "BYMONTH" not in parts:
        implied["BYMONTH"] = str(start.month)
    return parts | implied


def _period(parts: dict[str, str], start: datetime, first: datetime) -> datetime:
    """The beginning of the last period of the rule that begins before `first`; the first day if that is later."""
    frequency, interval = parts["FREQ"], int(parts.get("INTERVAL", "1"))
    if frequency in (_MONTHLY, _YEARLY):
        months = interval * (12 if frequency == _YEARLY else 1)
        begin = _months(start) if frequency == _MONTHLY else start.year * 12
        passed = (_months(first) - begin) // months * months
        year, month = divmod(begin + passed, 12)
        return start.replace(year=year, month=month + 1, day=1) if passed > 0 else start
    days = interval * (7 if frequency == _WEEKLY else 1)
    turn = (start.weekday() - WEEKDAYS.index(parts.get("WKST", "MO"))) % 7 if frequency == _WEEKLY else 0
    begin_day = start - timedelta(days=turn)
    passed = (first - begin_day).days // days * days
    return begin_day + timedelta(days=passed) if passed > 0 else start
