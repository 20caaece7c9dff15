"""The words for what several entered, and by whom."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop import field_words
from crm_desktop.domain import zones
from crm_desktop.domain.clock import local_time, utc_text
from crm_desktop.domain.fields import DETAIL_KINDS, Value
from crm_desktop.services.contact_history import FieldChange
from crm_desktop.services.contests import Contested, Given
from crm_desktop.ui import paint, when, words
from crm_desktop.ui.activity.repeat_words import rule_text
from crm_desktop.ui.contact import change_words

_DAY = len("2026-12-24")
_STATUS: dict[str, Any] = {
    "planned": QT_TRANSLATE_NOOP("Sync", "planned"),
    "done": QT_TRANSLATE_NOOP("Sync", "done"),
    "cancelled": QT_TRANSLATE_NOOP("Sync", "cancelled"),
}


def time_text(milliseconds: int, now: datetime) -> str:
    """When something was done."""
    return when.moment_text(utc_text(local_time(milliseconds)), now.date())


def who(given: Given) -> str:
    """Who entered a value, and on which computer."""
    if given.own:
        return _tr("you, on this computer")
    author = paint.isolate(given.author) or _tr("somebody")
    if not given.device:
        return author
    return _tr("{person} on {computer}").format(person=author, computer=paint.isolate(given.device))


def field_text(cell: Contested) -> str:
    """What the field is called that several gave values."""
    change = _change(cell)
    if change is not None:
        field = change_words.field_words(change)
        labelled = cell.table == "detail" and cell.label and cell.kind != "custom"
        return f"{field} ({words.label(cell.label)})" if labelled else field
    return QCoreApplication.translate("Fields", field_words.field(cell.table, cell.field))


def given_text(cell: Contested, given: Given) -> str:
    """A value that somebody gave, as it is read; of the rule of a series also how that goes on after."""
    if not given.stretches:
        return value_text(cell, given.value)
    first, *following = given.stretches
    text = rule_text(first.rrule, first.due)
    for stretch in following:
        day = when.day_text(zones.local(stretch.due, stretch.timezone)[:_DAY], date.min)  # with its year
        text = _tr("{rule}; from {day}: {next}").format(
            rule=text, day=paint.isolate(day), next=rule_text(stretch.rrule, stretch.due)
        )
    return text


def value_text(cell: Contested, value: Value) -> str:
    """A value as it is read; "—" for none."""
    change = _change(cell)
    if value in ("", None, 0) and not (value == 0 and cell.field == "private"):
        return "—"
    if cell.field == "private":
        return _tr("yes") if value else _tr("no")
    if cell.field == "photo":
        return _tr("a photo")
    text = str(value)
    if change is not None and cell.field == "label":
        return words.label(text)
    if change is not None:
        return change_words.value_words(change, text)
    if cell.table != "activity":
        return text
    if cell.field in ("due", "completed"):
        return when.due_text(when.local_time(text), datetime.now().date())
    if cell.field == "status" and text in _STATUS:
        return _tr(_STATUS[text])
    shown = {"type": words.activity_type, "result": words.result}.get(cell.field, str)
    return " ".join(shown(text).split())


def _change(cell: Contested) -> FieldChange | None:
    """The field as the history of a contact calls it; None for what is no part of a contact."""
    if cell.table == "contact":
        return FieldChange(cell.field, "", "")
    if cell.table == "address":
        return FieldChange("addresses", "", "", cell.label, cell.field)
    if cell.table == "detail":
        return FieldChange(DETAIL_KINDS.get(cell.kind, cell.kind), "", "", cell.label, "")
    return None


def _tr(text: Any, count: int = -1) -> str:
    return QCoreApplication.translate("Sync", text, None, count)
