"""The fields that users define themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.custom_field import CustomField
from crm_desktop.domain.fields import CUSTOM_TYPES
from crm_desktop.domain.progress import Progress
from crm_desktop.services import custom_fields
from crm_desktop.ui import paint
from crm_desktop.ui.contact.custom_group import TYPES
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.list_page import ListPage
from crm_desktop.ui.settings.rows import Row
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label

_CHOICES_HEIGHT = 132


class FieldsPage(ListPage):
    """Name, type, order and what there is to choose from."""

    def __init__(self, session: Session) -> None:
        self._fields: dict[str, CustomField] = {}
        titles = (self.tr("Name"), self.tr("Type"), self.tr("In use"))
        super().__init__(session, self.tr("Custom fields"), self.tr("A new field, such as Contract ends"), titles)
        self.type = Choice(self.tr("Type"))
        for code in CUSTOM_TYPES:
            self.type.addItem(_type_name(code), code)
        self.new_row.addWidget(self.type, 1, 0)
        self._choices_title = Label(self.tr("To choose from, one a line"), Type.SECOND, Ink.THIRD)
        self.choices = QPlainTextEdit(tabChangesFocus=True)
        self.choices.setAccessibleName(self._choices_title.text())
        self.choices.setFixedHeight(_CHOICES_HEIGHT)
        self.keep = Button(self.tr("Keep these"))
        self.keep.clicked.connect(self._keep_choices)
        for widget in (self._choices_title, self.choices, self.keep):
            self.fields.addWidget(widget)

    def rows(self) -> list[Row]:
        uses = custom_fields.field_uses(self.session.workspace.database)
        self._fields = {use.field.name: use.field for use in uses}
        return [Row(use.field.name, use.field.name, _type_name(use.field.type), use.count) for use in uses]

    def show_row(self, row: Row) -> None:
        field = self._fields[row.key]
        for widget in (self._choices_title, self.choices, self.keep):
            widget.setVisible(field.type == "choice")
        self.choices.setPlainText("\n".join(field.choices))

    def count_text(self, row: Row) -> str:
        if not row.count:
            return self.tr("No contact has a value.")
        return self.tr("Contacts that have a value: {count}").format(count=paint.number(row.count))

    def _keep_choices(self) -> None:
        row, lines = self.current(), self.choices.toPlainText().splitlines()
        if row is not None:
            self.session.write(lambda: custom_fields.set_field_choices(self.session.workspace, row.key, lines))

    def add(self, name: str) -> BatchInfo | None:
        return custom_fields.define_custom_field(self.session.workspace, name, str(self.type.currentData()))

    def rename(self, row: Row, name: str, progress: Progress) -> BatchInfo | None:
        return custom_fields.rename_field(self.session.workspace, row.key, name)

    def renamed_key(self, row: Row, name: str) -> str:
        return " ".join(name.split())

    def order(self, keys: list[str]) -> BatchInfo | None:
        return custom_fields.order_fields(self.session.workspace, keys)

    def delete(self, row: Row, progress: Progress) -> BatchInfo | None:
        return custom_fields.delete_field(self.session.workspace, row.key, progress)

    def merge_into(self, row: Row, into: str, progress: Progress) -> BatchInfo | None:
        return custom_fields.merge_fields(self.session.workspace, row.key, into, progress)

    def merged_words(self) -> str:
        return self.tr("Where a contact has another value there, that stays, and the one merged is added to its notes.")


def _type_name(code: str) -> str:
    return QCoreApplication.translate("CustomFields", str(TYPES[code]))
