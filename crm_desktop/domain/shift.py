"""The way from the days or times of one series to those of another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm_desktop.domain import recurrence, zones

_DAY = len("2026-12-24")


@dataclass(frozen=True, slots=True)
class Shift:
    """The way from one local day or time to another, in the time zone of both, as a series goes by the `rule` there."""

    old: str = ""
    new: str = ""
    timezone: str = ""
    rule: str = ""

    def __call__(self, text: str) -> str:
        """Where this way leads from another day or time: as many days on, at the new time of day."""
        if self.old == self.new:
            return text
        days = date.fromisoformat(self.new[:_DAY]) - date.fromisoformat(self.old[:_DAY])
        moved = (date.fromisoformat(text[:_DAY]) + days).isoformat()
        there = zones.existing(moved + self.new[_DAY:], self.timezone)
        return recurrence.nearest(self.rule, there, self.timezone) if self.rule else there
