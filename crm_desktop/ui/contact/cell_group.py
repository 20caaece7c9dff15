"""Groups of fields that hold one value each: the name, the work, what the contact is to us."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.text import fold
from crm_desktop.store import queries
from crm_desktop.ui import words
from crm_desktop.ui.contact.field_row import FieldRow
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.form_row import LABEL_WIDTH, FormRow, Kind
from crm_desktop.ui.widgets.label import ElidedLabel


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of the contact: its name, its words, and whether its row stands there while it is empty.

    `of` is the kind of contact that has it, "" for both.
    """

    name: str
    words: Any
    always: bool = False
    of: str = ""


NAME = (
    Cell("kind", QT_TRANSLATE_NOOP("ContactCells", "Kind"), always=True),
    Cell("name", QT_TRANSLATE_NOOP("ContactCells", "Shown as")),
    Cell("prefixes", QT_TRANSLATE_NOOP("ContactCells", "Prefix"), of="individual"),
    Cell("given", QT_TRANSLATE_NOOP("ContactCells", "First name"), of="individual"),
    Cell("additional", QT_TRANSLATE_NOOP("ContactCells", "Middle name"), of="individual"),
    Cell("family", QT_TRANSLATE_NOOP("ContactCells", "Last name"), of="individual"),
    Cell("suffixes", QT_TRANSLATE_NOOP("ContactCells", "Suffix"), of="individual"),
    Cell("nickname", QT_TRANSLATE_NOOP("ContactCells", "Nickname")),
)
WORK = (
    Cell("company", QT_TRANSLATE_NOOP("ContactCells", "Company"), of="individual"),
    Cell("title", QT_TRANSLATE_NOOP("ContactCells", "Title"), of="individual"),
    Cell("department", QT_TRANSLATE_NOOP("ContactCells", "Department"), of="individual"),
)
ABOUT = (
    Cell("tier", QT_TRANSLATE_NOOP("ContactCells", "Tier"), always=True),
    Cell("status", QT_TRANSLATE_NOOP("ContactCells", "Status"), always=True),
    Cell("source", QT_TRANSLATE_NOOP("ContactCells", "Source")),
    Cell("owner", QT_TRANSLATE_NOOP("ContactCells", "Owner")),
    Cell("cadence_days", QT_TRANSLATE_NOOP("ContactCells", "Keep in touch"), always=True),
    Cell("private", QT_TRANSLATE_NOOP("ContactCells", "Private"), always=True),
)
_MOST_PROPOSED = 8


def tr_cell(text: Any) -> str:
    """The words of a Cell in the user's language."""
    return QCoreApplication.translate("ContactCells", text)


class CellGroup(Group):
    """The filled fields as rows; the others are offered in the last line."""

    def __init__(self, record: Record, heading: str, add: str, cells: tuple[Cell, ...]) -> None:
        super().__init__(heading)
        self._record = record
        self._add_words = add
        self._cells = cells
        self.fields: dict[str, FieldRow | CheckRow] = {}

    def refresh(self) -> None:
        """Shows the record as it now is."""
        contact = self._record.contact
        shown, offered = [], []
        for cell in self._cells:
            row = self.fields.get(cell.name)
            value = cell_text(contact, cell.name)
            mine = cell.of in ("", contact.kind)
            editing = isinstance(row, FieldRow) and row.form.is_editing()
            if value or editing or (cell.always and mine):
                shown.append(self._show(cell, value))
            else:
                if row is not None:
                    self.drop(self.fields.pop(cell.name))
                if mine:
                    offered.append((tr_cell(cell.words), lambda cell=cell: self._begin(cell)))
        self.put_rows(shown)
        self.offer(self._add_words, offered)

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        for row in list(self.fields.values()):
            if isinstance(row, FieldRow):
                row.form.commit()

    def _show(self, cell: Cell, value: str) -> QWidget:
        row = self.fields.get(cell.name)
        if row is None:
            row = self.fields[cell.name] = self._make(cell)
        if isinstance(row, CheckRow):
            row.box.setChecked(value == "yes")
        elif isinstance(row.form, FormRow):
            row.form.set_value(value)
        return row

    def _begin(self, cell: Cell) -> None:
        """Edits a field that was empty."""
        row = self._show(cell, "")
        self.put_rows([self.fields[each.name] for each in self._cells if each.name in self.fields])
        if isinstance(row, FieldRow) and isinstance(row.form, FormRow):
            row.form.edit()

    def _make(self, cell: Cell) -> FieldRow | CheckRow:
        title, record = tr_cell(cell.words), self._record
        if cell.name == "private":
            check = CheckRow(title, self.tr("Never leaves this computer"))
            check.box.clicked.connect(lambda on: record.set_cell("private", on))
            return check
        if cell.name == "kind":
            kinds = [("individual", self.tr("Person")), ("org", self.tr("Company"))]
            form = FormRow(title, kind=Kind.CHOICE, choices=kinds)
        else:
            form = FormRow(title, placeholder="—")
            self._help(form, cell.name)
        form.committed.connect(lambda value: record.edit(lambda contact: set_cell(contact, cell.name, value)))
        form.closed.connect(self.refresh)
        return FieldRow(record, form)

    def _help(self, form: FormRow, name: str) -> None:
        """What proposes and reads the value of a field."""
        database = self._record.session.workspace.database
        if name == "company":
            form.set_suggestions(lambda text: queries.companies(database, text))
        elif name in words.CHOSEN:
            form.set_words(lambda code: words.of(name, code), lambda text: words.code_of(name, text))
            form.set_suggestions(lambda text: matching(text, _names(name, queries.distinct(database, name))))
        elif name in ("source", "owner"):
            form.set_suggestions(lambda text: matching(text, queries.distinct(database, name)))
        elif name == "cadence_days":
            form.set_words(cadence_in_words, read_days)


class CheckRow(QWidget):
    """A field that is either so or not; `meaning` stands beside its box."""

    def __init__(self, label: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(meaning)
        self.box.setAccessibleName(f"{label}: {meaning}" if meaning else label)
        self.box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        name = ElidedLabel(label, ink=Ink.THIRD)
        name.setFixedSize(LABEL_WIDTH - 3, 24)
        name.setBuddy(self.box)
        row.addWidget(name)
        row.addWidget(self.box, 1)


def cell_text(contact: Contact, name: str) -> str:
    """A field as the text that is edited; "" where it is not set."""
    value = getattr(contact, name)
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)


def set_cell(contact: Contact, name: str, text: str) -> None:
    """The inverse of `cell_text`."""
    value: object = text
    if name == "cadence_days":
        value = int(text) if text else None
    setattr(contact, name, value)


def cadence_in_words(days: str) -> str:
    """How often to keep in touch."""
    if days == "1":
        return QCoreApplication.translate("ContactCells", "every day")
    return QCoreApplication.translate("ContactCells", "every %n days", None, int(days))


def read_days(text: str) -> str:
    """A number of days as it was typed; raises UserError("value-not-number")."""
    if not text:
        return ""
    if not text.isdecimal() or not 0 < int(text) < 10_000:
        raise UserError("value-not-number", field=tr_cell("Keep in touch"), value=text)
    return str(int(text))


def matching(start: str, values: list[str]) -> list[str]:
    """Those of `values` that begin with `start`, each once."""
    key = fold(start)
    return list(dict.fromkeys(value for value in values if fold(value).startswith(key)))[:_MOST_PROPOSED]


def _names(kind: str, used: list[str]) -> list[str]:
    """What those to choose from are called, and those that contacts have beside them."""
    return [*(name for _, name in words.offered(kind)), *(words.of(kind, code) for code in used)]
