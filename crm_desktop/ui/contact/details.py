"""Everything that is known of a contact, by groups."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.cell_group import ABOUT, NAME, WORK, CellGroup
from crm_desktop.ui.contact.custom_group import CustomGroup
from crm_desktop.ui.contact.former_group import FormerGroup
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.list_group import AddressGroup, labelled_groups
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.contact.tags_group import TagsGroup
from crm_desktop.ui.files.groups import ContactFiles
from crm_desktop.ui.widgets.form_row import FormRow, Kind


class DetailsPage(QWidget):
    """The groups one below the other; each is made when the page is first shown."""

    def __init__(self, record: Record, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._actions = actions
        self.groups: dict[str, _Editable] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, theme.MARGIN)
        self._column.setSpacing(2 * theme.STEP)

    def refresh(self) -> None:
        """Shows the record as it now is."""
        if not self.groups:
            self.groups = self._make_groups()
            for group in self.groups.values():
                assert isinstance(group, QWidget)
                self._column.addWidget(group)
        for group in self.groups.values():
            group.refresh()

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        for group in self.groups.values():
            group.commit()

    def _make_groups(self) -> dict[str, _Editable]:
        record, actions = self._record, self._actions
        lists = labelled_groups(
            record,
            actions,
            {
                "phones": self.tr("Phones"),
                "emails": self.tr("E-mails"),
                "urls": self.tr("Web"),
                "ims": self.tr("Messengers"),
                "dates": self.tr("Dates"),
                "related": self.tr("Relations"),
            },
        )
        return {
            "name": CellGroup(record, self.tr("Name"), self.tr("Add to the name"), NAME),
            "work": CellGroup(record, self.tr("Work"), self.tr("Add company or title"), WORK),
            "phones": lists["phones"],
            "emails": lists["emails"],
            "addresses": AddressGroup(record, actions, self.tr("Addresses")),
            "urls": lists["urls"],
            "ims": lists["ims"],
            "dates": lists["dates"],
            "related": lists["related"],
            "tags": TagsGroup(record),
            "about": CellGroup(record, self.tr("About"), self.tr("Add source or owner"), ABOUT),
            "custom": CustomGroup(record, actions),
            "notes": NotesGroup(record),
            "files": ContactFiles(record),
            "former": FormerGroup(record),
        }


class NotesGroup(Group):
    """The notes as a text."""

    def __init__(self, record: Record) -> None:
        super().__init__()
        self.set_heading(self.tr("Notes"))
        self._record = record
        self.form = FormRow(
            self.tr("Notes"), kind=Kind.TEXT, show_label=False, placeholder=self.tr("Write a note about the contact")
        )
        self.form.hide()
        self.rows.addWidget(self.form)
        self.form.committed.connect(lambda text: record.set_cell("notes", text))
        self.form.closed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the record as it now is."""
        notes = self._record.contact.notes
        self.form.set_value(notes)
        shown = bool(notes) or self.form.is_editing()
        if not shown:
            self.form.hide()
        self.put_rows([self.form] if shown else [])
        self.offer("", [] if shown else [(self.tr("Add a note"), self._begin)])

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        self.form.commit()

    def _begin(self) -> None:
        self.put_rows([self.form])
        self.form.edit()
        self.offer("", [])


class _Editable(Protocol):
    def refresh(self) -> None: ...

    def commit(self) -> None: ...
