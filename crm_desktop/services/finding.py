"""The search grammar with what this workspace adds to it: the names of its custom fields."""

from __future__ import annotations

from datetime import date

from crm_desktop.domain.query import Query, parse
from crm_desktop.store.database import Database
from crm_desktop.store.documents import custom_names


def parse_query(database: Database, text: str) -> Query:
    """The query that a text asks for today, with the custom fields there are."""
    return parse(text, date.today(), tuple(custom_names(database).values()))
