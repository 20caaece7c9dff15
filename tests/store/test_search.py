from __future__ import annotations

from datetime import date

from crm_desktop.domain.query import Query, parse

TODAY = date(2026, 1, 15)


def find(text: str, *custom: str) -> Query:
    return parse(text, TODAY, custom)
