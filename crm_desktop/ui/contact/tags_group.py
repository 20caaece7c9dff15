"""The tags of a contact as chips."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.query_tokens import quoted
from crm_desktop.store import queries
from crm_desktop.ui.contact.cell_group import matching
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.flow import Flow


class TagsGroup(Group):
    """A chip a tag, which its cross or Delete takes away; the last line adds tags, several between commas."""

    def __init__(self, record: Record) -> None:
        super().__init__()
        self._record = record
        self.set_heading(self.tr("Tags"))
        self.chips: list[Chip] = []
        self._cloud = Flow()
        self._cloud.setContentsMargins(0, 2, 0, 4)
        self.line = QLineEdit(placeholderText=self.tr("Tag, another tag"))
        self.line.setAccessibleName(self.tr("New tag"))
        self.line.setProperty("inplace", True)
        self._propose()
        self.line.hide()
        self._cloud.hide()
        for widget in (self._cloud, self.line):
            self.rows.addWidget(widget)
        self._keys = EditKeys(self.line)
        self._keys.watch(self.line)
        self._keys.entered.connect(self._enter)
        self._keys.left.connect(self._leave)
        self._keys.escaped.connect(self._end)

    def _propose(self) -> None:
        """Tags in use, for the last one of those that are typed."""
        model = QStringListModel(self)
        completer = QCompleter(model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if popup := completer.popup():
            popup.setAccessibleName(self.line.accessibleName())
        self.line.setCompleter(completer)
        database = self._record.session.workspace.database

        def fill(text: str) -> None:
            before, comma, last = text.rpartition(",")
            found = matching(last.strip(), queries.tags(database)) if last.strip() else []
            model.setStringList([f"{before}{comma}{' ' if comma else ''}{tag}" for tag in found])

        self.line.textEdited.connect(fill)

    def refresh(self) -> None:
        """Shows the record as it now is."""
        tags = self._record.contact.tags
        if [chip.text() for chip in self.chips] != tags:
            self._cloud.clear()
            self.chips = [self._make_chip(tag) for tag in tags]
        self._place()
        self.offer("", [(self.tr("Add a tag"), self.begin)])

    def commit(self) -> None:
        """Ends what is being edited, as leaving it does."""
        if not self.line.isHidden():
            self._leave()

    def _make_chip(self, tag: str) -> Chip:
        chip = Chip(tag, closable=True)
        chip.setToolTip(self.tr("Show everybody with this tag"))
        chip.closed.connect(lambda: self._remove(tag))
        chip.clicked.connect(lambda: self._record.session.query_wanted.emit(f"tag:{quoted(tag)}"))
        self._cloud.add(chip)
        return chip

    def _place(self) -> None:
        cloud = [self._cloud] if self.chips else []
        if not cloud:
            self._cloud.hide()
        self.put_rows([*cloud, *([self.line] if not self.line.isHidden() else [])])

    def begin(self) -> None:
        """Shows the line for more tags."""
        self.line.show()
        self._place()
        self.line.setFocus()

    def _remove(self, tag: str) -> None:
        def remove(contact: Contact) -> None:
            contact.tags = [other for other in contact.tags if other != tag]

        self._record.edit(remove)

    def _enter(self) -> None:
        """Adds what is typed and waits for more; an empty line ends it."""
        text = self.line.text()
        self.line.clear()
        if not self._extend(text):
            self._end()

    def _leave(self) -> None:
        text = self.line.text()
        self._end()
        self._extend(text)

    def _end(self) -> None:
        self.line.clear()
        self.line.hide()
        self._place()

    def _extend(self, text: str) -> bool:
        tags = [" ".join(tag.split()) for tag in text.split(",")]
        new = [tag for tag in dict.fromkeys(tags) if tag]
        if new:
            self._record.edit(lambda contact: contact.tags.extend(tag for tag in new if tag not in contact.tags))
        return bool(new)
