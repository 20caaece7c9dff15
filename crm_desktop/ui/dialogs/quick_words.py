"""Words for what quick entry understands beside types and days: people and reminders."""

from __future__ import annotations

from crm_desktop.domain.translation import listed
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import paint
from crm_desktop.ui.reminders.words import before_text


def person_text(row: ContactRow) -> str:
    """One of several whom a name may mean: "Ana Bell · Northwind"."""
    return paint.isolate(" · ".join(filter(None, (row.name, row.company))))


def reminders_text(reminders: str) -> str:
    """Minutes before, divided by commas: "1 h before, 15 min before"."""
    return listed(before_text(int(minutes)) for minutes in reminders.split(","))
