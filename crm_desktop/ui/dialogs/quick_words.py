"""Words for what quick entry understands beside types, people and days: priorities, reminders, repetition."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from crm_desktop.domain import recurrence
from crm_desktop.ui import when

_HIGH, _LOW = 4, 6  # RFC 5545, 3.8.1.9: up to 4 is high, from 6 on low
_DAY = 24 * 60
_EVERY: dict[str, Any] = {
    "DAILY": QT_TRANSLATE_NOOP("QuickAdd", "every day"),
    "WEEKLY": QT_TRANSLATE_NOOP("QuickAdd", "every week"),
    "MONTHLY": QT_TRANSLATE_NOOP("QuickAdd", "every month"),
    "YEARLY": QT_TRANSLATE_NOOP("QuickAdd", "every year"),
}
_EVERY_FEW: dict[str, Any] = {
    "DAILY": QT_TRANSLATE_NOOP("QuickAdd", "every %n days"),
    "WEEKLY": QT_TRANSLATE_NOOP("QuickAdd", "every %n weeks"),
    "MONTHLY": QT_TRANSLATE_NOOP("QuickAdd", "every %n months"),
    "YEARLY": QT_TRANSLATE_NOOP("QuickAdd", "every %n years"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("QuickAdd", text, None, count)


def priority_text(priority: int) -> str:
    """A priority of RFC 5545: "high priority"."""
    if priority <= _HIGH:
        return _tr("high priority")
    return _tr("low priority") if priority >= _LOW else _tr("medium priority")


def reminders_text(reminders: str) -> str:
    """Minutes before, divided by commas: "1 h before, 15 min before"."""
    return ", ".join(_before(int(minutes)) for minutes in reminders.split(","))


def _before(minutes: int) -> str:
    if not minutes:
        return _tr("at the time")
    days = minutes // _DAY if minutes % _DAY == 0 else 0
    lead = _tr("%n day(s)", days) if days else when.minutes_text(minutes)
    return _tr("{time} before").format(time=lead)


def repeat_text(rule: str) -> str:
    """A rule as quick entry makes them: "every 2 weeks · Mon, Thu"."""
    parts = recurrence.parse(rule)
    interval = int(parts.get("INTERVAL", "1"))
    often = _tr(_EVERY[parts["FREQ"]]) if interval == 1 else _tr(_EVERY_FEW[parts["FREQ"]], interval)
    days = parts.get("BYDAY", "")
    if days == recurrence.WORKING_DAYS:
        return _tr("every working day")
    names = [_day_name(day) for day in days.split(",") if day]
    return " · ".join(filter(None, (often, ", ".join(names))))


def _day_name(day: str) -> str:
    return QLocale().dayName(recurrence.WEEKDAYS.index(day) + 1, QLocale.FormatType.ShortFormat)
