"""The few fields that are wanted at a glance, edited in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.ui import words
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.item_rows import KINDS, AddressRow, ItemRow, LabelledRow, label_of
from crm_desktop.ui.contact.record import Record

_MOST = 6
_MOST_OF = {"phones": 3, "emails": 2, "addresses": 1, "urls": 1, "ims": 1, "dates": 1}

Item = Labelled | PostalAddress


class MainFields(QWidget):
    """At most six rows: numbers, addresses, then what else is filled; an empty row invites the first number and e-mail.

    A row that is being edited stays as it is, whatever becomes of the others.
    """

    def __init__(self, record: Record, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._actions = actions
        self.rows: dict[tuple[str, int], ItemRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def refresh(self) -> None:
        """Shows the record as it now is."""
        wanted = {(field, place): item for field, place, item in self._wanted(self._record.contact)}
        for key in [key for key, row in self.rows.items() if key not in wanted and not row.is_editing()]:
            row = self.rows.pop(key)
            row.hide()
            row.deleteLater()
        for order, (key, item) in enumerate(wanted.items()):
            row = self.rows.get(key) or self._make_row(key)
            self._show(row, key, item)
            self._column.insertWidget(order, row)

    def _wanted(self, contact: Contact) -> Iterator[tuple[str, int, Item]]:
        shown = 0
        for field, most in _MOST_OF.items():
            items: list[Item] = list(getattr(contact, field))
            if not items and field in ("phones", "emails"):
                items = [Labelled()]
            for place, item in enumerate(items[: min(most, _MOST - shown)]):
                yield field, place, item
                shown += 1

    def _make_row(self, key: tuple[str, int]) -> ItemRow:
        field, _ = key
        row: ItemRow
        if field == "addresses":
            row = AddressRow(self._record, self._actions, one_line=True)
        else:
            row = LabelledRow(self._record, self._actions, KINDS[field])
        row.closed.connect(self.refresh)
        self.rows[key] = row
        return row

    def _show(self, row: ItemRow, key: tuple[str, int], item: Item) -> None:
        field, place = key
        if isinstance(row, AddressRow) and isinstance(item, PostalAddress):
            alone = len(self._record.contact.addresses) == 1 or not item.label
            row.show_item(item, place, self.tr("Address") if alone else words.label(item.label))
        elif isinstance(row, LabelledRow) and isinstance(item, Labelled):
            kind = KINDS[field]
            items = getattr(self._record.contact, field)
            row.show_item(item, place, label_of(kind, item, alone=len(items) < 2))

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        for row in list(self.rows.values()):
            row.commit()
