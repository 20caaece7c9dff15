"""The files of a contact, and those of an activity, one below the other with the line that attaches one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.services.files import File, of
from crm_desktop.ui.contact.group import Group
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.files.file_row import FileRow
from crm_desktop.ui.files.shelf import Shelf
from crm_desktop.ui.session import Session


class _FilesGroup(Group):
    """Rows of files."""

    def __init__(self, session: Session, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._session = session
        self.shelf = Shelf(session, self)
        self.items: list[FileRow] = []
        self.offer("", [(self.tr("Attach a file"), self._choose)])

    def _show(self, found: Sequence[File]) -> None:
        while len(self.items) < len(found):
            self.items.append(FileRow(self.shelf))
        for row in self.items[len(found) :]:
            self.drop(row)
        del self.items[len(found) :]
        for row, file in zip(self.items, found, strict=True):
            row.show_file(file)
        self.put_rows(self.items)

    def _choose(self) -> None:
        raise NotImplementedError


class ContactFiles(_FilesGroup):
    """The files of the contact that a record shows."""

    def __init__(self, record: Record) -> None:
        super().__init__(record.session)
        self.set_heading(self.tr("Files"))
        self._record = record

    def refresh(self) -> None:
        """Shows the record as it now is."""
        uid = self._record.uid
        self._show(of(self._session.workspace.database, [uid]).get(uid, []) if uid is not None else [])

    def commit(self) -> None:
        """There is nothing to end: files are written at once."""

    def _choose(self) -> None:
        if self._record.uid is not None:
            self.shelf.choose(self._record.uid)


class ActivityFiles(_FilesGroup):
    """The files of one activity; they are written at once, whatever becomes of the dialog around."""

    def __init__(self, session: Session, activity: Uid, parent: QWidget | None = None) -> None:
        super().__init__(session, parent=parent)
        self._activity = activity
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the files as they now are."""
        self._show(of(self._session.workspace.database, [self._activity], "activity").get(self._activity, []))
        self._heading.hide()  # the form around it names them

    def _choose(self) -> None:
        self.shelf.choose(self._activity, "activity")
