"""What the contact was called or had before it became one with another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.contact import Labelled
from crm_desktop.domain.merge import can_take_back, take_back
from crm_desktop.ui.contact.change_words import choice_field, choice_value, former_of
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.flat_button import FlatButton
from crm_desktop.ui.widgets.form_row import LABEL_WIDTH
from crm_desktop.ui.widgets.label import ElidedLabel
from crm_desktop.ui.widgets.text_block import TextBlock


class FormerGroup(Group):
    """Each value with what can be done with it: to let it hold again, or to forget it."""

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.set_heading(self.tr("Formerly"))
        self._record = record
        self._shown: list[Labelled] = []
        self.lines: list[FormerRow] = []
        self.offer("", [])

    def refresh(self) -> None:
        """Shows the record as it now is."""
        former = former_of(self._record.contact)
        if former == self._shown:
            return
        self._shown = former
        for line in self.lines:
            self.drop(line)
        self.lines = [FormerRow(self._record, item) for item in self._shown]
        self.put_rows(self.lines)

    def commit(self) -> None:
        """Nothing is edited here."""


class FormerRow(QWidget):
    """A value that does not hold any more."""

    def __init__(self, record: Record, item: Labelled) -> None:
        super().__init__()
        self._record = record
        self._item = item
        value = choice_value(item.label, item.value)
        field = ElidedLabel(choice_field(item.label), ink=Ink.THIRD)
        field.setFixedSize(LABEL_WIDTH - 6, 20)
        self.take_back = FlatButton("undo", self.tr("Let {value} hold again").format(value=value), shy=True)
        self.forget = FlatButton("delete", self.tr("Forget {value}").format(value=value), shy=True)
        self.take_back.clicked.connect(lambda: record.edit(lambda contact: take_back(contact, item)))
        self.forget.clicked.connect(self._forget)
        self.take_back.setVisible(can_take_back(item.label))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(field, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(value, ink=Ink.SECOND), 1)
        row.addWidget(self.take_back, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.forget, alignment=Qt.AlignmentFlag.AlignTop)

    def _forget(self) -> None:
        item = self._item
        self._record.edit(lambda contact: contact.former.remove(item) if item in contact.former else None)
