"""The rows of the Follow-ups list and the words in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.clock import days_since
from crm_desktop.services.agenda import GROUPS, MOST_COUNTED, Agenda
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui import when, words
from crm_desktop.ui.paint import number
from crm_desktop.ui.playbooks.words import place_text
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.words import activity_type, outcome

_HIGH, _LOW = 4, 6  # RFC 5545, 3.8.1.9: up to 4 is high, from 6 on low


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a group, with how many it has."""

    text: str
    late: bool


@dataclass(frozen=True, slots=True)
class More:
    """The last line of a group that has more than the list shows."""

    text: str


Row = Heading | FollowUp | GoingCold | More


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("FollowUps", text, None, count)


def rows_of(agenda: Agenda) -> list[Row]:
    """The agenda as one list: each group that has anything under its heading."""
    titles = {
        "overdue": _tr("Overdue"),
        "today": _tr("Today"),
        "this_week": _tr("This week"),
        "later": _tr("Later"),
    }
    rows: list[Row] = []
    for group in GROUPS:
        rows += _group(titles[group], getattr(agenda, group), agenda.totals.get(group, 0), late=group == "overdue")
    return rows + _group(_tr("Going cold — nothing planned"), agenda.going_cold, agenda.cold_total)


def _group(title: str, items: Sequence[Row], total: int, *, late: bool = False) -> list[Row]:
    if not items:
        return []
    rows = [Heading(f"{title} · {counted(total)}", late), *items]
    if total > len(items):
        rest = counted(total, total - len(items))
        rows.append(More(_tr("{count} more come up as these are done").format(count=rest)))
    return rows


def counted(total: int, shown: int | None = None) -> str:
    """A total, or what is left of it, in digits; with a "+" where it was not counted to its end."""
    return number(total if shown is None else shown, more=total >= MOST_COUNTED)


def icon(row: Row) -> str | None:
    """The icon of what is to be done."""
    if isinstance(row, FollowUp):
        return words.icon(row.type)
    return "call" if isinstance(row, GoingCold) else None


def summary(row: Row, today: date) -> str:
    """What is to be done, in the user's words; of a contact going cold, since when."""
    if isinstance(row, FollowUp):
        return row.summary or activity_type(row.type)
    if isinstance(row, GoingCold):
        if not row.last_reach:
            return _tr("Never reached")
        return _no_contact_for(days_since(row.last_reach, today))
    return row.text


def _no_contact_for(days: int) -> str:
    return _tr("No contact for one day") if days == 1 else _tr("No contact for %Ln days", days)


def who(row: FollowUp | GoingCold) -> str:
    """With whom, and of which company."""
    return _joined(row.name, row.company)


def detail(row: Row) -> str:
    """What else matters: how it went the last times, what is urgent, how often they want to be called."""
    if isinstance(row, GoingCold):
        return _joined(words.of("tier", row.tier), _every(row.cadence_days))
    if not isinstance(row, FollowUp):
        return ""
    tries = ""
    if row.tries:
        tries = _tr("last try: {result}").format(result=outcome(row.last_result))
        tries += f" ×{number(row.tries)}" if row.tries > 1 else ""
    every = "" if tries else _every(row.cadence_days, row.cadence_tier)
    return _joined(_urgency(row.priority), place_text(row.place), tries, every)


def _urgency(priority: int | None) -> str:
    if priority and priority <= _HIGH:
        return _tr("high priority")
    return _tr("low priority") if priority and priority >= _LOW else ""


def _every(days: int | None, of_tier: str = "") -> str:
    """How often, and of which tier that is where it is not the contact's own."""
    if not days:
        return ""
    often = _tr("every day") if days == 1 else _tr("every %Ln days", days)
    return _tr("{every} (tier {tier})").format(every=often, tier=words.of("tier", of_tier)) if of_tier else often


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def check_hint(row: Row) -> str:
    """What the round check of a row does, and the key that does the same."""
    return _tr("Plan the next step (Return)") if isinstance(row, GoingCold) else _tr("Done (Space)")


def due(row: Row, today: date) -> str:
    """What the chip of a row says about when."""
    if isinstance(row, GoingCold):
        return _tr("plan…")
    if not isinstance(row, FollowUp):
        return ""
    if row.due.startswith(today.isoformat()):  # the heading says which day it is
        return when.time_text(row.due[len("2026-12-24T") :]) if "T" in row.due else _tr("any time")
    late = days_since(row.due[:10], today) if row.due else 0
    return _tr("%Ln days late", late) if late > 1 else when.due_text(row.due, today)


def tone(row: Row, today: date) -> Tone | None:
    """The colour of that chip."""
    if isinstance(row, FollowUp):
        return when.due_tone(row.due, today)
    return Tone.PLAIN if isinstance(row, GoingCold) else None
