"""The workspace lies where it had better not: told once, with what to do instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.services import places
from crm_desktop.services.places import Doubt
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import IconLabel, Label

_KEPT = 20  # workspaces of which it is known that the user was told


class PlaceWatch(QObject):
    """Looks once, on a thread that nobody waits for, and tells the user over `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.dialog: PlaceDialog | None = None

    def begin(self) -> None:
        """Look, unless the user was told of this folder."""
        folder = self._session.workspace.folder
        if str(folder.absolute()) not in self._session.app.settings.places_told:
            self._session.detach(lambda: places.doubt(folder), report=False).finished.connect(self._tell)

    def _tell(self, doubt: Doubt | None) -> None:
        if doubt is None or not self._window.isVisible():
            return
        folder = self._session.workspace.folder.absolute()
        self.dialog = PlaceDialog(self._window, doubt, folder)
        self.dialog.finished.connect(self._told)
        self.dialog.open()

    def _told(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        settings = self._session.app.settings
        settings.places_told = [*settings.places_told, str(dialog.folder)][-_KEPT:]
        try:
            self._session.app.save_settings()
        except UserError as error:
            self._session.report(error)


class PlaceDialog(Dialog):
    """Says what is to be feared and what to do."""

    def __init__(self, parent: QWidget | None, doubt: Doubt, folder: Path) -> None:
        super().__init__(parent, self.tr("A doubtful place for a workspace"), QSize(560, 250))
        self.setMinimumSize(460, 250)
        self.folder = folder
        self.words = Label(messages.place(doubt.kind, doubt.name, folder), wrap=True)
        icon = QVBoxLayout()
        icon.addWidget(IconLabel("warning", Ink.AMBER, size=24))
        icon.addStretch()
        words = QVBoxLayout()
        words.addWidget(self.words)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(3 * theme.STEP)
        row.addLayout(icon)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        show = Button(self.tr("Show the folder"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.parent))))
        self.add_button(show)
        close = PrimaryButton(self.tr("Go on"))
        close.clicked.connect(self.accept)
        self.add_button(close)
        close.setFocus()
