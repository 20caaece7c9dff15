"""Where the workspace lies, and having it elsewhere."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages, paths
from crm_desktop.app import App
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.services import moving, places
from crm_desktop.services.moving import Destination
from crm_desktop.services.places import Doubt
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety.damaged import Work
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock


class FolderSection(QWidget):
    """The folder, and a button for another one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        folder = session.workspace.folder.absolute()
        self.state = Label("", ink=Ink.RED, wrap=True)
        self.state.hide()
        self.other_button = Button(self.tr("Another folder…"))
        self.other_button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.other_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(TextBlock(paint.isolate_ltr(str(folder))))
        column.addWidget(self.state)
        column.addLayout(row)
        if os.environ.get(paths.VARIABLE) or folder != paths.default_workspace().absolute():
            self.other_button.setEnabled(False)
            words = self.tr("This folder was named when the program was started, and can be chosen there only.")
            column.addWidget(Label(words, Type.SECOND, Ink.THIRD, wrap=True))

    def _choose(self) -> None:
        current = self._session.workspace.folder
        title = self.tr("A folder for the workspace")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(current.parent)):
            self.go_to(Path(chosen))

    def go_to(self, chosen: Path) -> None:
        """Ask what is wanted of a folder, and do it while the window is closed."""
        self.state.hide()
        try:
            found = moving.destination(self._session.workspace.folder, chosen)
        except UserError as error:
            self.state.setText(messages.sentence(error))
            self.state.show()
            return
        dialog = FolderDialog(self.window(), self._session.workspace.folder, found, places.doubt(found.folder))
        dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if wanted:
            app = self._session.app
            self._session.leave_wanted.emit(partial(_do, app, found, wanted, app.workspace.database.key))


class FolderDialog(Dialog):
    """Says what lies in the folder, and asks what is wanted: `wanted` is "move", "begin", "open" or ""."""

    def __init__(self, parent: QWidget | None, current: Path, found: Destination, doubt: Doubt | None) -> None:
        super().__init__(parent, self.tr("Another folder for the workspace"), QSize(580, 300))
        self.setMinimumSize(480, 260)
        self.wanted = ""
        self.body.addWidget(TextBlock(paint.isolate_ltr(str(found.folder)), Type.STRONG))
        if found.is_taken:
            words = self.tr(
                "There is a workspace already. It is opened from now on; the one that is open now stays in {folder}."
            ).format(folder=paint.isolate_ltr(str(current)))
        else:
            words = self.tr(
                "The workspace moves there with everything in it: contacts, files and backups. The window closes for "
                "a moment."
            )
        self.body.addWidget(Label(words, wrap=True))
        if doubt is not None:
            self.body.addWidget(Label(messages.place(doubt.kind, doubt.name, found.folder), ink=Ink.AMBER, wrap=True))
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"), shortcut="Esc")
        cancel.clicked.connect(self.reject)
        self.add_button(cancel)
        if found.is_taken:
            self.open_button = self._add(PrimaryButton(self.tr("Open that one")), "open")
        else:
            self.begin_button = self._add(Button(self.tr("Begin an empty one there")), "begin")
            self.move_button = self._add(PrimaryButton(self.tr("Move")), "move")

    def _add(self, button: Button, wanted: str) -> Button:
        button.clicked.connect(lambda: self._choose(wanted))
        self.add_button(button)
        button.setFocus()
        return button

    def _choose(self, wanted: str) -> None:
        self.wanted = wanted
        self.accept()


def _do(app: App, found: Destination, wanted: str, key: str) -> str | None:
    """While the window is closed; returns the key that opens the workspace, None where that is another one."""
    folder, before = app.workspace.folder, app.settings.workspace

    def remember(place: Path) -> None:
        app.settings.workspace = before if place == folder else str(place)
        app.save_settings()

    def work(progress: Progress) -> None:
        if wanted == "move":
            moving.move(folder, found.folder, key, remember, progress)
            return
        if wanted == "begin":
            moving.begin(found.folder, app.settings.author)
        remember(found.folder)

    dialog = Work(None, _tr("The workspace"), work, _tr("Moving …") if wanted == "move" else "")
    done = dialog.exec() == Dialog.DialogCode.Accepted
    dialog.deleteLater()
    if not done:
        return key
    app.elsewhere = found.folder
    return key if wanted == "move" else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("FolderSection", text)
