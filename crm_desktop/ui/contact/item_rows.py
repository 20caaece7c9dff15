"""Rows of the values that a contact has several of: numbers, addresses, dates, relations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect
from PySide6.QtGui import QResizeEvent

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import date_reading, links, phones, when, words
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.address_form import AddressForm, address_text, is_empty
from crm_desktop.ui.contact.field_row import Command, FieldRow
from crm_desktop.ui.contact.label_edit import LabelEdit
from crm_desktop.ui.contact.record import Record, followed, move_first, replace_item
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.form_row import LABEL_WIDTH, FormRow


@dataclass(frozen=True, slots=True)
class ListKind:
    """A list of labelled values: the field of the contact, the words for one value and for adding one."""

    field: str
    one: Any
    add: Any
    isolate: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels to choose from."""
        return words.choices().labels_of(self.field)


KINDS = {
    kind.field: kind
    for kind in (
        ListKind(
            "phones",
            QT_TRANSLATE_NOOP("ContactLists", "Phone"),
            QT_TRANSLATE_NOOP("ContactLists", "Add a phone number"),
            True,
        ),
        ListKind(
            "emails",
            QT_TRANSLATE_NOOP("ContactLists", "E-mail"),
            QT_TRANSLATE_NOOP("ContactLists", "Add an e-mail address"),
            True,
        ),
        ListKind(
            "urls",
            QT_TRANSLATE_NOOP("ContactLists", "Web"),
            QT_TRANSLATE_NOOP("ContactLists", "Add a web address"),
            True,
        ),
        ListKind(
            "ims",
            QT_TRANSLATE_NOOP("ContactLists", "Messenger"),
            QT_TRANSLATE_NOOP("ContactLists", "Add a messenger"),
            True,
        ),
        ListKind(
            "dates",
            QT_TRANSLATE_NOOP("ContactLists", "Date"),
            QT_TRANSLATE_NOOP("ContactLists", "Add a date"),
        ),
        ListKind(
            "related",
            QT_TRANSLATE_NOOP("ContactLists", "Relation"),
            QT_TRANSLATE_NOOP("ContactLists", "Add a relation"),
        ),
    )
}


def tr_list(text: Any) -> str:
    """The words of a ListKind in the user's language."""
    return QCoreApplication.translate("ContactLists", text)


class LabelledRow(FieldRow):
    """One labelled value, edited in place; its label too, by the menu."""

    def __init__(self, record: Record, actions: Actions, kind: ListKind) -> None:
        form = FormRow("", isolate=kind.isolate, placeholder=tr_list(kind.add))
        super().__init__(record, form)
        self._record = record
        self._actions = actions
        self._kind = kind
        self._item = Labelled()
        self._place = 0
        self._among: list[Labelled] = []
        self._label_edit: LabelEdit | None = None
        self.row_form = form
        if kind.field == "dates":
            form.set_words(date_in_words, read_date)
        elif kind.field == "phones":
            form.set_words(phones.shown)
        form.committed.connect(self._write)

    def show_item(self, item: Labelled, place: int, label: str) -> None:
        """Shows the value at that place of the list. While it is edited, the row stays with the value it began with."""
        among = self._items(self._record.contact)
        self._item = followed(self._item, place, self._among, among) if self.is_editing() else item
        self._place, self._among = place, among
        if self._item == item:
            self.row_form.set_label(label)
            self.row_form.set_value(item.value)
        self._offer_link()

    def is_editing(self) -> bool:
        return self.row_form.is_editing() or self._label_edit is not None

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        self.row_form.commit()
        self._write_label()

    def _items(self, contact: Contact) -> list[Labelled]:
        found: list[Labelled] = getattr(contact, self._kind.field)
        return found

    def _write(self, value: str) -> None:
        self._replace(replace(self._item, value=value) if value else None)

    def _replace(self, new: Labelled | None) -> None:
        old, place = self._item, self._place
        self._record.edit(lambda contact: replace_item(self._items(contact), old, new, place))

    def _offer_link(self) -> None:
        """The small button that calls, mails or opens the value."""
        field, filled = self._kind.field, bool(self._item.value)
        if field == "phones":
            self.set_button("call", self.tr("Call"), lambda: self._actions.call(self._item.value), shown=filled)
        elif field == "emails":
            write = self.tr("Write an e-mail")
            self.set_button("email", write, lambda: self._actions.mail(self._item.value), shown=filled)
        elif field == "urls" or self._item.value.startswith("sip:"):
            link = self.tr("Open")
            self.set_button("url", link, lambda: self._actions.open(links.web_url(self._item.value)), shown=filled)

    def offer_changes(self) -> None:
        """The menu: what else can be done with the value."""
        commands: list[Command] = []
        if self._place > 0:
            first = self.tr("Make it the preferred one")
            commands.append(("arrow-up", first, self._make_first))
        commands += [
            ("edit", self.tr("Change the label"), self.edit_label),
            ("copy", self.tr("Copy"), lambda: self._actions.copy(self._item.value)),
            ("delete", self.tr("Remove"), lambda: self._replace(None)),
        ]
        self.set_commands(commands)

    def _make_first(self) -> None:
        item, place = self._item, self._place
        self._record.edit(lambda contact: move_first(self._items(contact), item, place))

    def edit_label(self) -> None:
        """Edits the label where it stands."""
        if self._label_edit is None:
            self._label_edit = LabelEdit(self._kind.labels, self._item.label, self)
            keys = EditKeys(self._label_edit)
            keys.entered.connect(self._write_label)
            keys.left.connect(self._write_label)
            keys.escaped.connect(self._cancel_label)
            keys.watch(self._label_edit)
            self._label_edit.setGeometry(label_place(self))
            self._label_edit.show()
        self._label_edit.selectAll()
        self._label_edit.setFocus()

    def _write_label(self) -> None:
        if self._label_edit is not None:
            label = self._label_edit.label()
            self._drop_label()
            if label != self._item.label:
                self._replace(replace(self._item, label=label))
            self.closed.emit()

    def _cancel_label(self) -> None:
        self._drop_label()
        self.closed.emit()

    def _drop_label(self) -> None:
        edit, self._label_edit = self._label_edit, None
        if edit is not None:
            edit.hide()
            edit.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._label_edit is not None:
            self._label_edit.setGeometry(label_place(self))


class AddressRow(FieldRow):
    """One postal address."""

    def __init__(self, record: Record, actions: Actions, *, one_line: bool) -> None:
        form = AddressForm(one_line=one_line)
        super().__init__(record, form)
        self._record = record
        self._actions = actions
        self._item = PostalAddress()
        self._place = 0
        self._among: list[PostalAddress] = []
        self.address_form = form
        form.committed.connect(self._write)

    def show_item(self, item: PostalAddress, place: int, label: str) -> None:
        """Shows the address at that place of the list; as `LabelledRow.show_item`."""
        among = self._record.contact.addresses
        self._item = followed(self._item, place, self._among, among) if self.is_editing() else item
        self._place, self._among = place, among
        if not self.is_editing():
            self.address_form.show_address(item, label)

    def is_editing(self) -> bool:
        return self.address_form.is_editing()

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        self.address_form.commit()

    def _write(self, address: PostalAddress) -> None:
        self._replace(None if is_empty(address) else address)

    def _replace(self, new: PostalAddress | None) -> None:
        old, place = self._item, self._place
        self._record.edit(lambda contact: replace_item(contact.addresses, old, new, place))

    def offer_changes(self) -> None:
        """The menu: what else can be done with the address."""
        commands: list[Command] = []
        if self._place > 0:
            commands.append(("arrow-up", self.tr("Make it the preferred one"), self._make_first))
        commands += [
            ("copy", self.tr("Copy"), lambda: self._actions.copy(address_text(self._item, "\n"))),
            ("delete", self.tr("Remove"), lambda: self._replace(None)),
        ]
        self.set_commands(commands)

    def _make_first(self) -> None:
        item, place = self._item, self._place
        self._record.edit(lambda contact: move_first(contact.addresses, item, place))


def label_place(row: FieldRow) -> QRect:
    """Where the label of a row stands."""
    width = LABEL_WIDTH - 6
    return QRect(row.width() - width if row.isRightToLeft() else 0, 0, width, 24)


def label_of(kind: ListKind, item: Labelled, alone: bool) -> str:
    """How a value is called: by its label; by its kind where it has none, or is the only e-mail or web address."""
    if not item.label or (alone and kind.field in ("emails", "urls")):
        return tr_list(kind.one)
    return words.label(item.label)


def date_in_words(value: str) -> str:
    """A date of a contact as it is read; what is no date stands as it is."""
    try:
        return when.full_day_text(value)
    except ValueError:
        return value


def read_date(text: str) -> str:
    """The date that was typed, as contacts keep it; raises UserError("custom-not-date")."""
    if not text:
        return ""
    found = date_reading.read(text)
    if not found:
        raise UserError("custom-not-date", field=tr_list(KINDS["dates"].one), value=text)
    return found


ItemRow = LabelledRow | AddressRow
