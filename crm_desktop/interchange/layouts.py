"""The tables of other programs, and how one is recognised by its set of headers."""

from __future__ import annotations

from collections.abc import Sequence

from crm_desktop.interchange.layout import FullLayout, Layout
from crm_desktop.interchange.layouts_address_books import GOOGLE, GOOGLE_OLD, KADDRESSBOOK, OUTLOOK, THUNDERBIRD
from crm_desktop.interchange.layouts_crm import ACT, GOLDMINE, HUBSPOT, LINKEDIN, SALESFORCE

FULL = FullLayout(
    "full",
    {},
    frozenset(("company_uid", "cadence_days", "emails.1.value", "phones.1.value", "next_step.due", "last_reach")),
)

LAYOUTS = (
    FULL, GOOGLE, GOOGLE_OLD, OUTLOOK, THUNDERBIRD, LINKEDIN, SALESFORCE, HUBSPOT, ACT, GOLDMINE, KADDRESSBOOK,
)  # fmt: skip


def recognise(headers: Sequence[str]) -> Layout | None:
    """The layout whose headers these are, in whatever order and with others between them; None if no known one."""
    named = [header for header in headers if header]
    best, best_score = None, 0.0
    for layout in LAYOUTS:
        marks = sum(map(layout.has_mark, named))
        known = sum(layout.target(header) is not None for header in named) if marks else 0
        if marks and known >= min(3, len(named)) and (marks >= 2 or known >= len(named) / 2):
            score = known * known / len(named) + marks
            if score > best_score:
                best, best_score = layout, score
    return best
