"""What a user entered and could not be written at once: shown as entered, and written as soon as that is possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from crm_desktop import messages
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid

if TYPE_CHECKING:
    from crm_desktop.ui.session import Session

PATIENCE = 1.0  # seconds that the window stands still at most while another program writes
_AGAIN = 1_000  # milliseconds between two attempts
_PASSING = ("writing-long", "database-busy", "database-readonly", "disk-full", "disk-error")


@dataclass(frozen=True, slots=True)
class _Edit:
    uid: Uid
    change: Callable[[Contact], object]
    save: Callable[[], object]


class Unwritten(QObject):
    """Edits of contacts, and of what else is edited in place, that wait, in their order."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._edits: list[_Edit] = []
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(self.write)

    def __bool__(self) -> bool:
        return bool(self._edits)

    def edit(self, uid: Uid, change: Callable[[Contact], object], save: Callable[[], object]) -> bool:
        """Write an edit, or keep it where something passing is in the way, which the foot tells; whether it is written.

        `change` makes it in a document that shows the contact, `save` in the workspace.
        """
        if not self._edits:
            try:
                self._session.written(save)
            except UserError as error:
                if error.code not in _PASSING:
                    self._session.report(error)
                    return False
                kept = self.tr("What you entered is kept, and written as soon as that is possible.")
                self._session.said.emit(f"{messages.sentence(error)} {kept}", False)
            else:
                return True
        self._edits.append(_Edit(uid, change, save))
        self._timer.start()
        return False

    def show_in(self, uid: Uid, contact: Contact) -> None:
        """Make the edits of this contact that wait in a document of it."""
        for edit in self._edits:
            if edit.uid == uid:
                edit.change(contact)

    def write(self) -> None:
        """Write what waits, as far as that is possible now."""
        database = self._session.workspace.database
        database.be_patient(0)
        try:
            while self._edits and not self._session.jobs.busy():
                edit = self._edits.pop(0)
                try:
                    self._session.written(edit.save)
                except UserError as error:
                    if error.code in _PASSING:
                        self._edits.insert(0, edit)
                        return
                    self._session.report(error)
        finally:
            database.be_patient(PATIENCE)
        if not self._edits:
            self._timer.stop()
