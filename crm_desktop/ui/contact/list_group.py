"""Groups of the values that a contact has several of, with the line that adds one."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from crm_desktop.domain.contact import Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import words
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.item_rows import (
    KINDS,
    AddressRow,
    LabelledRow,
    ListKind,
    label_of,
    read_date,
    tr_list,
)
from crm_desktop.ui.contact.label_edit import LabelEdit
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.form_row import LABEL_WIDTH

Row = TypeVar("Row", LabelledRow, AddressRow)


class PartsGroup(Group, Generic[Row]):
    """One row a value. A row that is being edited stays, whatever becomes of the others."""

    def __init__(self, record: Record, actions: Actions, heading: str) -> None:
        super().__init__(heading)
        self._record = record
        self._actions = actions
        self.items: list[Row] = []
        self._editor: NewItem | None = None

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        for row in list(self.items):
            row.commit()
        if self._editor is not None:
            self._editor.commit(left=True)

    def _fit(self, count: int) -> list[Row]:
        """As many rows as there are values."""
        while len(self.items) < count:
            self.items.append(self._make_row())
        for row in [row for row in self.items[count:] if not row.is_editing()]:
            self.items.remove(row)
            self.drop(row)
        return self.items[:count]

    def _make_row(self) -> Row:
        raise NotImplementedError

    def _place_rows(self) -> None:
        self.put_rows([*self.items, *([self._editor] if self._editor is not None else [])])


class LabelledGroup(PartsGroup[LabelledRow]):
    """Numbers, e-mail addresses, web addresses, messengers, dates or relations."""

    def __init__(self, record: Record, actions: Actions, kind: ListKind, heading: str) -> None:
        super().__init__(record, actions, heading)
        self._kind = kind

    def _make_row(self) -> LabelledRow:
        row = LabelledRow(self._record, self._actions, self._kind)
        row.closed.connect(self.refresh)
        return row

    def refresh(self) -> None:
        """Shows the record as it now is."""
        values: list[Labelled] = getattr(self._record.contact, self._kind.field)
        for place, (row, item) in enumerate(zip(self._fit(len(values)), values, strict=True)):
            row.show_item(item, place, label_of(self._kind, item, alone=False))
            row.offer_changes()
        self._place_rows()
        self.offer("", [(tr_list(self._kind.add), self.begin)])

    def begin(self) -> None:
        """Shows the line for one more value."""
        if self._editor is None:
            labels = [item.label for item in getattr(self._record.contact, self._kind.field)]
            unused = next((label for label in self._kind.labels if label not in labels), "other")
            editor = NewItem(self._record, self._kind, unused)
            editor.committed.connect(self._append)
            editor.closed.connect(self._end)
            self._editor = editor
            self._place_rows()
        self._editor.begin()

    def _append(self, item: Labelled) -> None:
        field = self._kind.field
        self._record.edit(lambda contact: getattr(contact, field).append(item))

    def _end(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self.drop(editor)
        self._place_rows()


class AddressGroup(PartsGroup[AddressRow]):
    """Postal addresses; the parts of a new one are shown like those of an old one that is edited."""

    def _make_row(self) -> AddressRow:
        row = AddressRow(self._record, self._actions, one_line=False)
        row.closed.connect(self.refresh)
        return row

    def refresh(self) -> None:
        """Shows the record as it now is."""
        values = self._record.contact.addresses
        for place, (row, item) in enumerate(zip(self._fit(len(values)), values, strict=True)):
            row.show_item(item, place, words.label(item.label) if item.label else self.tr("Address"))
            row.offer_changes()
        self._place_rows()
        self.offer("", [(self.tr("Add an address"), self.begin)])

    def begin(self) -> None:
        """Shows the parts of one more address."""
        row = self._make_row()
        row.show_item(PostalAddress(label="home" if not self.items else "work"), len(self.items), "")
        self.items.append(row)
        self._place_rows()
        row.address_form.edit()


class NewItem(QWidget):
    """A label and a value to be added. Enter or leaving adds, Esc does not.

    Signals: `committed(Labelled)`, `closed()`.
    """

    committed = Signal(object)
    closed = Signal()

    def __init__(self, record: Record, kind: ListKind, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._kind = kind
        self._done = False
        self._label = LabelEdit(kind.labels, label)
        self._label.setFixedSize(LABEL_WIDTH - 6, 24)
        self._value = QLineEdit(placeholderText=tr_list(kind.one))
        self._value.setAccessibleName(tr_list(kind.one))
        self._value.setProperty("inplace", True)
        if kind.isolate:
            self._value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        keys = EditKeys(self)
        keys.entered.connect(self._entered)
        keys.left.connect(lambda: self.commit(left=True))
        keys.escaped.connect(self._close)
        keys.watch(self._label)
        keys.watch(self._value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._label)
        row.addWidget(self._value, 1)

    def begin(self) -> None:
        self._value.setFocus()

    def commit(self, *, left: bool = False) -> None:
        """Adds the value; what is none is refused, and lost where the line was left."""
        if self._done:
            return
        text = self._value.text().strip()
        try:
            text = read_date(text) if self._kind.field == "dates" else text
        except UserError as error:
            self._record.session.report(error)
            if not left:
                return
            text = ""
        item = Labelled(self._label.label(), text)
        self._close()
        if text:
            self.committed.emit(item)

    def _close(self) -> None:
        if not self._done:
            self._done = True
            self.closed.emit()

    def _entered(self) -> None:
        if self._label.hasFocus():
            self._value.setFocus()
        else:
            self.commit()


def labelled_groups(record: Record, actions: Actions, headings: dict[str, str]) -> dict[str, LabelledGroup]:
    """A group for each list that has a heading, by the field of the contact."""
    return {field: LabelledGroup(record, actions, KINDS[field], heading) for field, heading in headings.items()}
