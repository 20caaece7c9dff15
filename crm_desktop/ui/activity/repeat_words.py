"""The rule of a series in words: "every 2 weeks on Mon, Thu until 3 Mar 2027"."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from crm_desktop.domain import recurrence
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import listed
from crm_desktop.ui import paint, when

_EVERY: dict[str, Any] = {
    "DAILY": QT_TRANSLATE_NOOP("Repeat", "every %n days"),
    "WEEKLY": QT_TRANSLATE_NOOP("Repeat", "every %n weeks"),
    "MONTHLY": QT_TRANSLATE_NOOP("Repeat", "every %n months"),
    "YEARLY": QT_TRANSLATE_NOOP("Repeat", "every %n years"),
}
_EACH: dict[str, Any] = {
    "DAILY": QT_TRANSLATE_NOOP("Repeat", "every day"),
    "WEEKLY": QT_TRANSLATE_NOOP("Repeat", "every week"),
    "MONTHLY": QT_TRANSLATE_NOOP("Repeat", "every month"),
    "YEARLY": QT_TRANSLATE_NOOP("Repeat", "every year"),
}
_ORDINALS: dict[int, Any] = {
    1: QT_TRANSLATE_NOOP("Repeat", "on the first {day}"),
    2: QT_TRANSLATE_NOOP("Repeat", "on the second {day}"),
    3: QT_TRANSLATE_NOOP("Repeat", "on the third {day}"),
    4: QT_TRANSLATE_NOOP("Repeat", "on the fourth {day}"),
    5: QT_TRANSLATE_NOOP("Repeat", "on the fifth {day}"),
    -1: QT_TRANSLATE_NOOP("Repeat", "on the last {day}"),
}
_UNTOLD = ("BYWEEKNO", "BYYEARDAY", "BYSETPOS", "BYHOUR", "BYMINUTE")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Repeat", text, None, count)


def rule_text(rrule: str, due: str) -> str:
    """The rule of a series that begins at `due`; "" for none, the rule itself where it cannot be read or told."""
    if not rrule:
        return ""
    try:
        parts = recurrence.parse(rrule)
    except UserError:
        return rrule
    said = _days(parts, due)
    if said is None or any(name in parts for name in _UNTOLD):
        return _tr("by a rule of its own: {rule}").format(rule=f"\u2068{rrule}\u2069")
    if parts["FREQ"] in ("DAILY", "WEEKLY") and is_working_days(parts):
        every = _tr("every working day")
    else:
        count = int(parts.get("INTERVAL", "1"))
        every = _tr(_EVERY[parts["FREQ"]], count) if count > 1 else _tr(_EACH[parts["FREQ"]])
        every = f"{every} {said}".strip()
    if "COUNT" in parts:
        return _tr("{rule}, %n times", int(parts["COUNT"])).format(rule=every)
    if "UNTIL" not in parts:
        return every
    until = parts["UNTIL"]
    day = when.day_text(f"{until[:4]}-{until[4:6]}-{until[6:8]}", date.min)
    return _tr("{rule} until {day}").format(rule=every, day=day)


def is_working_days(parts: dict[str, str]) -> bool:
    """Whether a daily or weekly rule means Monday to Friday, each week."""
    return set(parts.get("BYDAY", "").split(",")) == set(recurrence.WEEKDAYS[:5]) and "INTERVAL" not in parts


def weekday_text(day: str) -> str:
    """A day of recurrence.WEEKDAYS in short, as the locale writes it."""
    number = recurrence.WEEKDAYS.index(day) + 1
    return QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)


def ordinal_text(day: str) -> str:
    """A numbered weekday such as "3TU" or "-1FR"; "" where there are no words for its number."""
    template = _ORDINALS.get(int(day[:-2]))
    return _tr(template).format(day=weekday_text(day[-2:])) if template else ""


def day_of_month_text(day: str) -> str:
    """On which day of the month, "-1" the last."""
    return _tr("on the last day") if day == "-1" else _tr("on day {number}").format(number=paint.number(int(day)))


def day_of_year_text(month: int, day: int) -> str:
    """On which day of the year."""
    found = date(2000, month, day)  # a year that has all days
    return _tr("on {day}").format(day=when.day_text(found.isoformat(), found))


def _days(parts: dict[str, str], due: str) -> str | None:
    """On which days of its period it is; None where there are no words for it."""
    frequency, names = parts["FREQ"], {name for name in parts if name.startswith("BY")}
    days = parts.get("BYDAY", "").split(",")
    if frequency == "DAILY":
        return "" if not names or (names == {"BYDAY"} and is_working_days(parts)) else None
    if frequency == "WEEKLY":
        given = days if "BYDAY" in parts else [recurrence.WEEKDAYS[date.fromisoformat(due[:10]).weekday()]]
        shown = listed(weekday_text(day) for day in given)
        return _tr("on {days}").format(days=shown) if names <= {"BYDAY"} else None
    start = date.fromisoformat(due[:10])
    if frequency == "YEARLY":
        month, day = parts.get("BYMONTH", str(start.month)), parts.get("BYMONTHDAY", str(start.day))
        plain = names <= {"BYMONTH", "BYMONTHDAY"} and month.isdecimal() and day.isdecimal()
        return day_of_year_text(int(month), int(day)) if plain and _exists(int(month), int(day)) else None
    if names == {"BYDAY"} and len(days) == 1 and len(days[0]) > 2:
        return ordinal_text(days[0]) or None
    day = parts.get("BYMONTHDAY", str(start.day))
    return day_of_month_text(day) if names <= {"BYMONTHDAY"} and (day.isdecimal() or day == "-1") else None


def _exists(month: int, day: int) -> bool:
    return QDate(2000, month, day).isValid()
