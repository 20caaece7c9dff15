"""Words for what quick entry understands beside types and days: people, priorities and reminders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import paint
from crm_desktop.ui.reminders.words import before_text

_HIGH, _LOW = 4, 6  # RFC 5545, 3.8.1.9: up to 4 is high, from 6 on low


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickAdd", text)


def person_text(row: ContactRow) -> str:
    """One of several whom a name may mean: "Ana Bell · Northwind"."""
    return paint.isolate(" · ".join(filter(None, (row.name, row.company))))


def priority_text(priority: int) -> str:
    """A priority of RFC 5545: "high priority"."""
    if priority <= _HIGH:
        return _tr("high priority")
    return _tr("low priority") if priority >= _LOW else _tr("medium priority")


def reminders_text(reminders: str) -> str:
    """Minutes before, divided by commas: "1 h before, 15 min before"."""
    return ", ".join(before_text(int(minutes)) for minutes in reminders.split(","))
