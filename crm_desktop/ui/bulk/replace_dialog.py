"""Finding a text in a field of many contacts and replacing it; what would change is told while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from crm_desktop.services import bulk, replacing
from crm_desktop.services.custom_fields import custom_fields
from crm_desktop.services.replacing import Preview, Replace
from crm_desktop.store.database import Database
from crm_desktop.ui import paint, theme, words
from crm_desktop.ui.contact.address_form import PARTS
from crm_desktop.ui.contact.cell_group import ABOUT, NAME, WORK, tr_cell
from crm_desktop.ui.contact.item_rows import KINDS, tr_list
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.text_block import TextBlock

_PAUSE_MS = 150
_TEXTS = ("text", "url")  # types of custom fields


class ReplaceDialog(Dialog):
    """Asks for a field of `contacts`, a text that stands in it, and another."""

    def __init__(self, parent: QWidget | None, session: Session, title: str, contacts: bulk.Contacts) -> None:
        super().__init__(parent, title, QSize(520, 320))
        self._session = session
        self._contacts = contacts
        self.field = Choice(self.tr("Field"))
        for field, text in _fields(session.workspace.database):
            self.field.addItem(text, field)
        self.sought = QLineEdit(placeholderText="@old.example")
        self.instead = QLineEdit(placeholderText=self.tr("nothing: it is taken away"))
        self.preview = TextBlock(ink=Ink.SECOND)
        self.replace = PrimaryButton(self.tr("Replace"), shortcut="Return")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        self.field.currentIndexChanged.connect(lambda _: self._changed())
        for line in (self.sought, self.instead):
            line.textChanged.connect(lambda _: self._changed())
        self._changed()
        self.sought.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * theme.STEP)
        form.setVerticalSpacing(2 * theme.STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = ((self.tr("Field"), self.field), (self.tr("Find"), self.sought), (self.tr("Replace with"), self.instead))
        for title, widget in rows:
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        self.body.addLayout(form)
        self.body.addWidget(self.preview)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.replace.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(self.replace)

    def edit(self) -> Replace:
        """What is to be replaced by what."""
        return Replace(str(self.field.currentData()), self.sought.text(), self.instead.text())

    def _changed(self) -> None:
        self.replace.setEnabled(False)
        if self.sought.text():
            self._pause.start()
        else:
            self._pause.stop()
            self.preview.set_text(self.tr("Capital letters do not matter. What changes is told here before it does."))

    def _look(self) -> None:
        edit, workspace, contacts = self.edit(), self._session.workspace, self._contacts
        call = self._session.detach(lambda: (edit, replacing.preview(workspace, edit, contacts)))
        call.finished.connect(self._show)

    def _show(self, told: tuple[Replace, Preview]) -> None:
        edit, found = told
        if edit != self.edit():
            return
        self.replace.setEnabled(found.values > 0)
        if not found.values:
            self.preview.set_text(self.tr("It stands nowhere in this field."))
            return
        counts = self.tr("Values that change: {values}, of {contacts} contacts.").format(
            values=paint.number(found.values), contacts=paint.number(found.contacts)
        )
        examples = (
            f"{paint.isolate(old)} {words.arrow('')}{paint.isolate(new or '–')}"
            for old, new in (map(_in_one_line, each) for each in found.examples)
        )
        self.preview.set_text("\n".join([counts, *examples]))


def _fields(database: Database) -> list[tuple[str, str]]:
    """What of a contact is text that may be rewritten, and how it is called."""
    found = [(field, tr_list(KINDS[field].one)) for field in replacing.LISTS]
    for field in replacing.PARTS:
        part = QCoreApplication.translate("AddressForm", str(PARTS[field.partition(".")[2]]))
        found.append((field, QCoreApplication.translate("ReplaceDialog", "Address: {part}").format(part=part)))
    found += [(cell.name, tr_cell(cell.words)) for cell in (*NAME, *WORK, *ABOUT) if cell.name in replacing.CELLS]
    found.append(("notes", QCoreApplication.translate("ReplaceDialog", "Notes")))
    return [*found, *((f"custom.{each.name}", each.name) for each in custom_fields(database) if each.type in _TEXTS)]


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
