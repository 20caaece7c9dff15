"""The fields that users define themselves, each edited as its type asks."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.custom_field import CustomField, custom_value
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import CUSTOM_TYPES
from crm_desktop.services.custom_fields import custom_fields, define_custom_field
from crm_desktop.ui import date_reading, links, theme, when
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.cell_group import CheckRow
from crm_desktop.ui.contact.field_row import FieldRow
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.item_rows import date_in_words
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.form_row import FormRow, Kind

TYPES = {
    "text": QT_TRANSLATE_NOOP("CustomFields", "Text"),
    "number": QT_TRANSLATE_NOOP("CustomFields", "Number"),
    "date": QT_TRANSLATE_NOOP("CustomFields", "Date"),
    "choice": QT_TRANSLATE_NOOP("CustomFields", "Choice"),
    "yes/no": QT_TRANSLATE_NOOP("CustomFields", "Yes or no"),
    "url": QT_TRANSLATE_NOOP("CustomFields", "Web address"),
}
_MOST_DIGITS = 18  # of a whole number as Qt writes it


class CustomGroup(Group):
    """The filled ones as rows; the others, and a new one, are offered in the last line."""

    def __init__(self, record: Record, actions: Actions) -> None:
        super().__init__()
        self.set_heading(self.tr("Custom fields"))
        self._record = record
        self._actions = actions
        self._rows: dict[CustomField, FieldRow | CheckRow] = {}
        self._new: NewField | None = None

    def row(self, name: str) -> FieldRow | CheckRow:
        """The row of the field with that name."""
        return next(row for field, row in self._rows.items() if field.name == name)

    def refresh(self) -> None:
        """Shows the record as it now is."""
        fields = custom_fields(self._record.session.workspace.database)
        values = self._record.contact.custom
        shown, offered = [], []
        for field in fields:
            row = self._rows.get(field)
            if field.name in values or (isinstance(row, FieldRow) and row.form.is_editing()):
                shown.append(self._show(field, values.get(field.name, "")))
            else:
                offered.append((field.name, lambda field=field: self._begin(field)))
        for gone in [field for field, row in self._rows.items() if row not in shown]:
            self.drop(self._rows.pop(gone))
        self.put_rows([*shown, *([self._new] if self._new is not None else [])])
        self.offer(self.tr("Add a value"), [*offered, (self.tr("New field…"), self.begin_new)])

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        for row in list(self._rows.values()):
            if isinstance(row, FieldRow):
                row.form.commit()
        if self._new is not None:
            self._end_new()

    def _show(self, field: CustomField, value: str) -> QWidget:
        row = self._rows.get(field)
        if row is None:
            row = self._rows[field] = self._make(field, value)
        if isinstance(row, CheckRow):
            row.box.setChecked(value == "yes")
        elif isinstance(row.form, FormRow):
            row.form.set_value(value)
        return row

    def _begin(self, field: CustomField) -> None:
        """Edits a field that has no value yet."""
        if field.type == "yes/no":
            self._set(field, "yes")
            return
        row = self._show(field, "")
        self.put_rows([*self._rows.values(), *([self._new] if self._new is not None else [])])
        if isinstance(row, FieldRow) and isinstance(row.form, FormRow):
            row.form.edit()

    def _make(self, field: CustomField, value: str) -> FieldRow | CheckRow:
        if field.type == "yes/no":
            check = CheckRow(field.name, "")
            check.box.clicked.connect(lambda on: self._set(field, "yes" if on else "no"))
            return check
        if field.type == "choice":
            choices = dict.fromkeys(("", *field.choices, value))
            form = FormRow(field.name, kind=Kind.CHOICE, choices=[(choice, choice or "—") for choice in choices])
        else:
            form = FormRow(field.name, isolate=field.type in ("number", "url"))
        if field.type == "number":
            form.set_words(number_in_words, lambda text: read_value(field, text))
        elif field.type == "date":
            form.set_words(date_in_words, lambda text: read_value(field, text))
        form.committed.connect(lambda text: self._set(field, text))
        form.closed.connect(self.refresh)
        row = FieldRow(self._record, form)
        if field.type == "url":
            row.set_button("url", self.tr("Open"), lambda: self._actions.open(links.web_url(form.value())))
        remove = ("delete", self.tr("Remove the value"), lambda: self._set(field, ""))
        row.set_commands([remove])
        return row

    def _set(self, field: CustomField, value: str) -> None:
        def change(contact: Contact) -> None:
            contact.custom[field.name] = value
            if not value:
                del contact.custom[field.name]

        self._record.edit(change)

    def begin_new(self) -> None:
        """Shows the lines that define a field."""
        if self._new is None:
            self._new = NewField()
            self._new.committed.connect(self._define)
            self._new.closed.connect(self._end_new)
            self.refresh()
        self._new.name.setFocus()

    def _define(self, field: CustomField) -> None:
        session = self._record.session
        workspace = session.workspace
        done = session.write(lambda: define_custom_field(workspace, field.name, field.type, field.choices))
        if done is None:
            return
        self._end_new()
        self._begin(next(each for each in custom_fields(workspace.database) if each.name == done.subject))

    def _end_new(self) -> None:
        new, self._new = self._new, None
        if new is not None:
            self.drop(new)
        self.refresh()


class NewField(QWidget):
    """Name, type and choices of a new field. Signals: `committed(CustomField)`, `closed()`."""

    committed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(placeholderText=self.tr("Name of the field"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.type = Choice(self.tr("Type"))
        for code in CUSTOM_TYPES:
            self.type.addItem(QCoreApplication.translate("CustomFields", str(TYPES[code])), code)
        self.choices = QLineEdit(placeholderText=self.tr("Choices, between commas"))
        self.choices.setAccessibleName(self.choices.placeholderText())
        self.choices.hide()
        self.type.currentIndexChanged.connect(lambda _: self.choices.setVisible(self.type.currentData() == "choice"))
        add = Button(self.tr("Add the field"))
        add.clicked.connect(self.commit)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.closed)
        keys = EditKeys(self)
        keys.entered.connect(self.commit)
        keys.escaped.connect(self.closed)
        keys.watch(self.name)
        keys.watch(self.choices)
        first, last = QHBoxLayout(), QHBoxLayout()
        for row in (first, last):
            row.setSpacing(theme.STEP)
        first.addWidget(self.name, 1)
        first.addWidget(self.type)
        last.addWidget(add)
        last.addWidget(close)
        last.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.STEP, 0, theme.STEP)
        column.setSpacing(theme.STEP)
        column.addLayout(first)
        column.addWidget(self.choices)
        column.addLayout(last)

    def commit(self) -> None:
        """Asks for the field to be made."""
        choices = tuple(choice.strip() for choice in self.choices.text().split(",") if choice.strip())
        type_ = str(self.type.currentData())
        self.committed.emit(CustomField(self.name.text(), type_, choices if type_ == "choice" else ()))


def number_in_words(value: str) -> str:
    """A number as the locale writes it, with all its digits; what is none stands as it is."""
    try:
        plain = custom_value(CustomField("", "number"), value)
    except UserError:
        return value
    locale = QLocale()
    sign = locale.negativeSign() if plain.startswith("-") else ""
    whole, dot, rest = plain.removeprefix("-").partition(".")
    shown = locale.toString(int(whole)) if len(whole) <= _MOST_DIGITS else whole
    return sign + shown + (locale.decimalPoint() + rest if dot else "")


def read_value(field: CustomField, text: str) -> str:
    """What a field keeps for what was typed, as the locale writes dates and numbers; raises UserError."""
    if field.type == "date":
        text = date_reading.read(text) or text
    return custom_value(field, text, when.date_order(), QLocale().decimalPoint())
