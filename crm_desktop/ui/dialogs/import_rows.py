"""The rows of a file that is imported, with what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication

from crm_desktop import messages
from crm_desktop.domain.contact import Contact
from crm_desktop.services.importing import Decision, Row
from crm_desktop.ui import paint
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.roles import Ink, Role, Tone

OUTCOME, LINE, NAME, DETAILS = range(4)
TONES = {
    "created": Tone.GREEN,
    "alike": Tone.AMBER,
    "updated": Tone.ACCENT,
    "unchanged": Tone.PLAIN,
    "skipped": Tone.PLAIN,
    "rejected": Tone.RED,
    "warned": Tone.AMBER,
}
"""The kinds of rows, in the order in which they are told; those "warned" about are of another kind, too."""
_WORDS: dict[str, Any] = {
    "created": QT_TRANSLATE_NOOP("Outcomes", "new"),
    "alike": QT_TRANSLATE_NOOP("Outcomes", "perhaps here already"),
    "updated": QT_TRANSLATE_NOOP("Outcomes", "changed"),
    "unchanged": QT_TRANSLATE_NOOP("Outcomes", "as it is"),
    "skipped": QT_TRANSLATE_NOOP("Outcomes", "left out"),
    "rejected": QT_TRANSLATE_NOOP("Outcomes", "rejected"),
    "warned": QT_TRANSLATE_NOOP("Outcomes", "with a remark"),
}
_DECIDED: dict[str, Any] = {
    "new": QT_TRANSLATE_NOOP("Outcomes", "as new"),
    "same": QT_TRANSLATE_NOOP("Outcomes", "the same"),
    "skip": QT_TRANSLATE_NOOP("Outcomes", "left out"),
}
_DECIDED_TONES = {"new": Tone.GREEN, "same": Tone.ACCENT, "skip": Tone.PLAIN}
_MOST_BROUGHT = 6  # values of a new contact that are told
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of some rows beside what becomes of them, by line.

    `reasons` are codes of why they were rejected, `warnings` of what of them was kept as text, `alike` the words for
    whom they look like, `joined` what changes of those who are the same.
    """

    reasons: Mapping[int, str] = field(default_factory=dict)
    warnings: Mapping[int, Sequence[str]] = field(default_factory=dict)
    alike: Mapping[int, str] = field(default_factory=dict)
    joined: Mapping[int, Sequence[tuple[str, str, str]]] = field(default_factory=dict)
    decisions: Mapping[int, Decision] = field(default_factory=dict)


class RowsModel(QAbstractTableModel):
    """Rows in the order of their file."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._told = Told()
        self._titles = (self.tr("Outcome"), self.tr("Line"), self.tr("Name"), self.tr("What it brings"))

    def show(self, rows: Sequence[Row], told: Told) -> None:
        """Show these rows; where they begin with those shown, further ones are added below, and nothing moves."""
        self._told = told
        here = len(self._rows)
        if here and [row.line for row in rows[:here]] == [row.line for row in self._rows]:
            self._rows[:] = rows[:here]
            if len(rows) > here:
                self.beginInsertRows(QModelIndex(), here, len(rows) - 1)
                self._rows += rows[here:]
                self.endInsertRows()
            self.dataChanged.emit(self.index(0, 0), self.index(here - 1, DETAILS))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """The row at a place."""
        return self._rows[number]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._details(row)) if column == DETAILS else self._text(row, column)
        if role == Role.TONE and column == OUTCOME:
            return self._tone(row)
        if role == Role.INK:
            plain = column == NAME and row.outcome != "rejected"
            return Ink.INK if plain else Ink.SECOND if column == DETAILS else Ink.THIRD
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == OUTCOME:
            decision = self._told.decisions.get(row.line)
            return _tr(_DECIDED[decision.what]) if decision else in_words(self._kind(row))
        if column == LINE:
            return paint.number(row.line)
        return row.name if column == NAME else "; ".join(self._details(row))

    def _kind(self, row: Row) -> str:
        return "alike" if row.line in self._told.alike else row.outcome

    def _tone(self, row: Row) -> Tone:
        decision = self._told.decisions.get(row.line)
        return _DECIDED_TONES[decision.what] if decision else TONES.get(self._kind(row), Tone.PLAIN)

    def _details(self, row: Row) -> list[str]:
        """What a row changes, or brings; why it was rejected; whom it looks like; what of it was kept as text."""
        if row.outcome == "rejected":
            return [messages.reason(self._told.reasons.get(row.line, ""))]
        found = [self._told.alike[row.line]] if row.line in self._told.alike else []
        changes = self._told.joined.get(row.line, row.changes)
        found += [_change(*change) for change in changes]
        if row.contact is not None and row.line not in self._told.joined:
            found += brought(row.contact)
        return found + [messages.warning(code) for code in self._told.warnings.get(row.line, ())]


def _change(name: str, old: str, new: str) -> str:
    arrow = "←" if QGuiApplication.isRightToLeft() else "→"
    return f"{targets.field(name)}: " + f" {arrow} ".join(paint.isolate(value) for value in (old, new) if value)


def brought(contact: Contact) -> list[str]:
    """What a new contact is known by beside its name, in a few words."""
    found = [paint.isolate(value) for value in (contact.title, contact.company) if value]
    found += [paint.isolate_ltr(each.value) for each in (*contact.emails, *contact.phones)]
    found += [paint.isolate(each.city) for each in contact.addresses if each.city]
    found += [f"{targets.field(each.label) if each.label else ''} {each.value}".strip() for each in contact.dates]
    found += [f"{paint.isolate(name)}: {paint.isolate(value)}" for name, value in contact.custom.items()]
    return found[:_MOST_BROUGHT]


def in_words(kind: str) -> str:
    """What becomes of a row, in a word."""
    return _tr(_WORDS[kind])


def _tr(text: Any) -> str:
    return QCoreApplication.translate("Outcomes", str(text))
