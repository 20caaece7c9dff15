"""The list on paper or as PDF: groups under headings, a box to tick before each line, the day at the top."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.services.agenda import Agenda
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui import calendars, paint, phones, when
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.rows import Heading, More
from crm_desktop.ui.printing.lines import GAP, Cell, Line, LinesOnPaper, heading, line_of

_SHARES = (0.0, 0.04, 0.30, 0.67)  # where the columns begin: a box to tick, when, what, who


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)


class ListOnPaper(LinesOnPaper):
    """An agenda as pages. `owner` is whose list it is, "" for everyone's."""

    def __init__(self, agenda: Agenda, today: date, owner: str) -> None:
        super().__init__()
        self._agenda = agenda
        self._today = today
        self.title = _tr("Follow-ups")
        day = calendars.long_text(today)
        self.aside = f"{paint.isolate(owner or _tr('Everyone'))} · {paint.isolate(day)}"

    def lines(self, width: float) -> Iterator[Line]:
        for row in rows.rows_of(self._agenda):
            if isinstance(row, Heading):
                yield heading(row.text, width)
                continue
            if isinstance(row, More):
                yield line_of([Cell(0, width, row.text)])
                continue
            texts = (("☐", ""), (self._due(row), ""), self._what(row), self._who(row))
            places = [width * share for share in _SHARES]
            yield line_of([
                Cell(place, following - place - GAP, *text)
                for place, following, text in zip(places, [*places[1:], width + GAP], texts, strict=True)
            ])  # fmt: skip

    def _what(self, row: FollowUp | GoingCold) -> tuple[str, str]:
        return paint.isolate(rows.summary(row, self._today)), paint.isolate(rows.detail(row))

    def _who(self, row: FollowUp | GoingCold) -> tuple[str, str]:
        names = " · ".join(paint.isolate(part) for part in (row.name, row.company) if part)
        return names, paint.isolate_ltr(phones.shown(row.phone)) if isinstance(row, FollowUp) else ""

    def _due(self, row: FollowUp | GoingCold) -> str:
        if isinstance(row, GoingCold) or not row.due:
            return ""
        return when.weekday_text(row.due, self._today)
