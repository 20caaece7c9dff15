"""The words of reminders: how long before, and what is due when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.reminders import DAY, HOUR
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.ui import paint, when, words

_SOON = 2 * HOUR  # minutes until which the time left is said


def before_text(minutes: int) -> str:
    """How long before: "at the time", "15 min before", "2 d 12 h before"."""
    if minutes == 0:
        return _tr("at the time")
    days, rest = divmod(minutes, DAY)
    parts = [*([_tr("%n d", days)] if days else []), *([when.minutes_text(rest)] if rest else [])]
    return _tr("{time} before").format(time=" ".join(parts))


def title(occurrence: Occurrence) -> str:
    """What is reminded of."""
    return occurrence.summary or words.activity_type(occurrence.type)


def detail(occurrence: Occurrence, now: datetime) -> str:
    """When it is due, and with whom: "in 15 min · Ana Adomaitė"."""
    return " · ".join(filter(None, (due_text(occurrence.due, now), paint.isolate(occurrence.contacts_text))))


def due_text(due: str, now: datetime) -> str:
    """When something is due as seen from a moment near it: "in 15 min", "now", "20 min ago", "today 16:00"."""
    if "T" in due:
        left = round((datetime.fromisoformat(due).astimezone() - now).total_seconds() / 60)
        if left == 0:
            return _tr("now")
        if 0 < left <= _SOON:
            return _tr("in {time}").format(time=when.minutes_text(left))
        if -_SOON <= left < 0:
            return _tr("{time} ago").format(time=when.minutes_text(-left))
    return when.due_text(due, now.date())


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Reminders", text, None, count)
