"""What can be done with the contact as a whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.services import playbooks as work
from crm_desktop.store import playbooks
from crm_desktop.ui import icons, links
from crm_desktop.ui.calls.dial import dial
from crm_desktop.ui.contact import photo
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.letters.work import LetterWork


class Actions(QObject):
    """Acts on the contact of a record.

    Signals: `called()`, a number was dialled; `mailed()`, an e-mail was begun; `history_wanted()`.
    """

    called = Signal()
    mailed = Signal()
    history_wanted = Signal()

    def __init__(self, record: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self._session = record.session
        self._window = parent
        self.letters = LetterWork(self._session, parent, lambda: [self._shown()[0]])

    def number(self) -> str:
        """The preferred phone number, "" where there is none."""
        return next((phone.value for phone in self._record.contact.phones if "fax" not in phone.label), "")

    def address(self) -> str:
        """The preferred e-mail address, "" where there is none."""
        return self._record.contact.emails[0].value if self._record.contact.emails else ""

    def call(self, number: str) -> None:
        """Dials, times the call and offers to record how it went."""
        dial(self._session, number, *self._shown())
        self.called.emit()

    def mail(self, address: str) -> None:
        """Opens the mail program, and offers to record what was written there."""
        if self.open(links.mail_url(address)):
            self.mailed.emit()

    def open(self, url: str) -> bool:
        """Opens a link, or says that it cannot be; returns whether it was opened."""
        return links.open_or_say(self._session, url)

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._session.said.emit(self.tr("Copied {text}").format(text=text), False)

    def show_code(self) -> None:
        """Shows the contact as a code that a phone takes."""
        from crm_desktop.ui.contacts.code_dialog import CodeDialog

        CodeDialog.ask(self._window.window(), self._session, self._shown()[0])

    def delete(self) -> None:
        uid, name = self._shown()
        workspace = self._session.workspace
        self._session.write(lambda: contacts.delete(workspace, [uid], name))

    def choose_photo(self) -> None:
        pattern = f"{self.tr('Pictures')} ({photo.filters()})"
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a photo"), "", pattern)
        if path:
            self.set_photo(path)

    def set_photo(self, path: str) -> None:
        """Takes the picture in a file as the contact's photo."""
        try:
            found = photo.read_photo(path)
        except UserError as error:
            self._session.report(error)
            return
        if found is None:
            self._session.said.emit(self.tr("{path} is no picture that can be read").format(path=path), False)
            return
        self._write_photo(found)

    def remove_photo(self) -> None:
        self._write_photo(None)

    def _write_photo(self, content: bytes | None) -> None:
        uid, _ = self._shown()
        self._session.write(lambda: contacts.set_photo(self._session.workspace, uid, content))

    def _shown(self) -> tuple[Uid, str]:
        assert self._record.uid is not None
        return self._record.uid, self._record.name

    def menu(self) -> QMenu:
        """What the buttons do not say."""
        menu = QMenu(self._window)
        number, address = self.number(), self.address()
        if number:
            self._add(menu, "copy", self.tr("Copy phone"), lambda: self.copy(number))
        if address:
            self._add(menu, "copy", self.tr("Copy e-mail"), lambda: self.copy(address))
        self._add(menu, "code", self.tr("Show as a QR code"), self.show_code)
        self._add(menu, "photo", self.tr("Choose photo…"), self.choose_photo)
        if self._record.photo() is not None:
            self._add(menu, "close", self.tr("Remove photo"), self.remove_photo)
        letters = menu.addMenu(self.letters.menu(menu, keys=False))
        letters.setIcon(icons.icon("print"))
        self._add_playbooks(menu)
        self._add(menu, "merge", self.tr("Look for duplicates of this contact"), self.find_duplicates)
        self._add(menu, "history", self.tr("History"), self.history_wanted.emit)
        contact = self._record.contact
        private = self._add(menu, "", self.tr("Private"), lambda: self._record.set_cell("private", not contact.private))
        private.setCheckable(True)
        private.setChecked(contact.private)
        private.setToolTip(self.tr("Never leaves this computer"))
        menu.addSeparator()
        self._add(menu, "file", self.tr("All that is held about this person…"), self.write_all)
        self._add(menu, "delete", self.tr("Delete contact"), self.delete)
        self._add(menu, "", self.tr("Erase for good…"), self.erase)
        return menu

    def _add_playbooks(self, menu: QMenu) -> None:
        uid, _ = self._shown()
        self._add(menu, "playbook", self.tr("Apply a playbook…"), self.apply_playbook)
        for run in playbooks.runs_of(self._session.workspace.database, uid):
            self._add(menu, "close", self.tr("Stop {playbook}").format(playbook=run.name), partial(self.stop, run.uid))

    def apply_playbook(self) -> None:
        """Asks which playbook is to be put to work for the contact."""
        from crm_desktop.ui.playbooks.apply_dialog import ApplyDialog

        ApplyDialog.ask(self._window, self._session, [self._shown()[0]])

    def find_duplicates(self) -> None:
        """Looks for who may be the same as the contact."""
        from crm_desktop.ui.merge.work import show_duplicates_of

        if self._record.uid is not None:
            show_duplicates_of(self._window.window(), self._session, *self._shown())

    def write_all(self) -> None:
        """Writes all that is held about the contact, for whoever asks."""
        from crm_desktop.ui.contact import on_request

        if self._record.uid is not None:
            on_request.write_all(self._window, self._session, self._record.uid)

    def erase(self) -> None:
        """Erases the contact for good, on request."""
        from crm_desktop.ui.contact import on_request

        if self._record.uid is not None:
            on_request.erase_for_good(self._window, self._session, self._record.uid)

    def stop(self, run: Uid) -> None:
        """Stops a playbook that is at work; said in the foot, with Undo."""
        self._session.write(lambda: work.stop(self._session.workspace, run))

    def _add(self, menu: QMenu, icon: str, text: str, function: Callable[[], object]) -> QAction:
        action = QAction(text, menu)
        if icon:
            action.setIcon(icons.icon(icon))
        action.triggered.connect(lambda checked: function())
        menu.addAction(action)
        return action
