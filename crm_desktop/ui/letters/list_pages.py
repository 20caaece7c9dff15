"""Lists of contacts, and all about one contact, on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.address_block import address_lines
from crm_desktop.domain.contact import LABELLED_LISTS, Contact
from crm_desktop.domain.names import full_name
from crm_desktop.domain.translation import listed
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import paint, when, words
from crm_desktop.ui.contacts.model import COLUMNS, column_title
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.printing.lines import GAP, Cell, Line, LinesOnPaper, heading, line_of
from crm_desktop.ui.printing.paper import page_layout

_ACROSS = 760  # pixels of columns in the window from which on the paper lies across
_LTR = ("phone", "email", "emails", "phones", "urls")
_LABEL = 0.24  # of the width, for what a value is called
_CELLS = (
    "nickname", "company", "title", "department", "tier", "status", "source", "owner", "cadence_days", "notes",
)  # fmt: skip


class ContactListOnPaper(LinesOnPaper):
    """These contacts in these columns (keys of `ui.contacts.model.COLUMNS`), which are named on each page."""

    def __init__(self, title: str, rows: Sequence[ContactRow], columns: Sequence[str], today: date) -> None:
        super().__init__()
        self.title = title
        self._rows = rows
        self._columns = [COLUMNS[key] for key in columns]
        self._today = today
        self._widths = [column.width for column in self._columns]
        day = when.full_day_text(today.isoformat())
        self.aside = f"{paint.number(len(rows))} · {paint.isolate(day)}"

    @property
    def layout(self) -> QPageLayout:
        return page_layout(across=sum(self._widths) > _ACROSS)

    def repeated(self, width: float) -> Line:
        cells = [
            Cell(x, room, column_title(column), is_bold=True)
            for (x, room), column in zip(self._places(width), self._columns, strict=True)
        ]
        return line_of(cells, is_ruled=True)

    def lines(self, width: float) -> Iterator[Line]:
        places = self._places(width)
        for row in self._rows:
            texts = [(column.key, column.text(row, self._today)) for column in self._columns]
            yield line_of([
                Cell(x, room, text, is_ltr=True) if key in _LTR else Cell(x, room, paint.isolate(text))
                for (x, room), (key, text) in zip(places, texts, strict=True)
            ])  # fmt: skip

    def _places(self, width: float) -> list[tuple[float, float]]:
        """Where each column begins, and its width."""
        share = width / sum(self._widths)
        starts = [sum(self._widths[:number]) * share for number in range(len(self._widths))]
        return [(x, own * share - GAP) for x, own in zip(starts, self._widths, strict=True)]


class ContactSheet(LinesOnPaper):
    """All about one contact: details, what comes next, and what was done with it, the latest first."""

    def __init__(self, contact: Contact, history: Sequence[Activity], today: date, home: Sequence[str] = ()) -> None:
        super().__init__()
        self.title = full_name(contact)
        self.aside = paint.isolate(when.full_day_text(today.isoformat()))
        self._contact = contact
        self._history = history
        self._today = today
        self._home = home

    def lines(self, width: float) -> Iterator[Line]:
        for label, value, is_ltr in self._details():
            yield self._pair(width, label, value, is_ltr=is_ltr)
        planned = [each for each in self._history if each.status == "planned"]
        done = [each for each in self._history if each.status != "planned"]
        for title, found in ((_tr("Next steps"), planned), (_tr("History"), done)):
            if found:
                yield heading(title, width)
            for each in found:
                yield self._pair(width, self._moment(each), words.activity_title(each), each.description)

    def _details(self) -> Iterator[tuple[str, str, bool]]:
        """What each value is called, the value, and whether it runs left-to-right in every language."""
        contact = self._contact
        for name in _CELLS[:4]:
            yield from self._cell(name)
        for name in LABELLED_LISTS:
            for item in getattr(contact, name):
                yield self._label(name, item.label), self._value(name, item.value), name in _LTR
        for address in contact.addresses:
            yield self._label("addresses", address.label), "\n".join(address_lines(address, self._home)), False
        if contact.tags:
            yield targets.field("tags"), listed(contact.tags), False
        for name in _CELLS[4:]:
            yield from self._cell(name)
        yield from ((name, value, False) for name, value in contact.custom.items())
        if contact.last_reach:
            yield targets.field("last_reach"), when.moment_text(contact.last_reach, self._today), False

    def _label(self, name: str, label: str) -> str:
        if not label or name == "dates":
            return words.label(label) or targets.field(name)
        return f"{targets.field(name)} ({paint.isolate(words.label(label).lower())})"

    def _cell(self, name: str) -> Iterator[tuple[str, str, bool]]:
        value = getattr(self._contact, name)
        if value:
            yield targets.field(name), words.of(name, value) if name in ("tier", "status") else str(value), False

    def _value(self, name: str, value: str) -> str:
        if name == "dates":
            try:
                return when.full_day_text(value)
            except ValueError:  # a date that somebody else's program wrote
                return value
        return value

    def _moment(self, activity: Activity) -> str:
        if activity.status == "planned":
            return when.weekday_text(activity.due, self._today) if activity.due else _tr("any day")
        return when.moment_text(activity.completed or activity.due, self._today)

    def _pair(self, width: float, label: str, value: str, second: str = "", *, is_ltr: bool = False) -> Line:
        x = width * _LABEL
        shown = value if is_ltr else paint.isolate(value)
        return line_of([
            Cell(0, x - GAP, paint.isolate(label), is_quiet=True),
            Cell(x, width - x, shown, paint.isolate(second), is_ltr=is_ltr),
        ])  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Letters", text)
