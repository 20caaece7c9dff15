"""Choosing the folder through which to sync: making an office there, or joining the one that is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.services import office
from crm_desktop.services.office import Found, Office
from crm_desktop.ui import paint, theme
from crm_desktop.ui.detached import Detached
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.passphrase_dialog import passphrase_line, passphrase_problem
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.text_block import TextBlock

_LABEL_WIDTH = 112
_PATIENCE_MS = 10_000


class OfficeDialog(Dialog):
    """Says what a folder holds, and asks for what is needed to go on. The folder may hang: nothing waits for it."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, self.tr("Sync through a folder"), QSize(560, 420))
        self.setMinimumSize(440, 400)
        self._session = session
        self._known = office.current(session.workspace)
        self._folder: Path | None = None
        self._found: Found | None = None
        self._call: Detached | None = None
        self.office: Office | None = None
        self._path = ElidedLabel(self.tr("No folder chosen yet"), ink=Ink.SECOND)
        self._says = TextBlock(
            self.tr(
                "Choose a folder that all of you can open: on a network drive, in Dropbox, OneDrive, Google Drive, "
                "Nextcloud or Syncthing, or on a USB stick. Everybody works on, online or not; nothing is lost."
            ),
            ink=Ink.SECOND,
        )
        self.name, self.person, self.device = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase = passphrase_line()
        self._rows: dict[QLineEdit, list[QWidget]] = {}
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_it_hangs)
        self._lay_out()
        self._fill()
        self._show_fields()
        if self._known is not None:
            self.look_into(self._known.folder)

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session) -> Office | None:
        """The office that was made or joined, or None."""
        dialog = cls(parent, session)
        dialog.exec()
        dialog.deleteLater()
        return dialog.office

    def _lay_out(self) -> None:
        self.choose = Button(self.tr("Choose a folder…"), icon="folder")
        self.choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.setSpacing(2 * theme.STEP)
        line.addWidget(self._path, 1)
        line.addWidget(self.choose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(
            (
                (self.tr("Name of the office"), self.name),
                (self.tr("Your name"), self.person),
                (self.tr("This computer"), self.device),
                (self.tr("Passphrase"), self.passphrase),
            )
        ):
            label = Label(text, ink=Ink.THIRD)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.textChanged.connect(self._changed)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self._rows[field] = [label, field]
        self.body.addLayout(line)
        self.body.addWidget(self._says)
        self.body.addLayout(grid)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go = PrimaryButton(self.tr("Join the office"), shortcut="Return")
        self.go.clicked.connect(self._go)
        self.add_button(cancel)
        self.add_button(self.go)
        self.choose.setFocus()

    def _fill(self) -> None:
        self.person.setText(self._session.app.settings.author)
        self.device.setText(self._known.device_name if self._known else office.usual_device_name())

    def _choose(self) -> None:
        start = str(self._known.folder) if self._known else str(Path.home())
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), start)
        if name:
            self.look_into(Path(name))

    def look_into(self, folder: Path) -> None:
        """See what the folder holds."""
        self._folder, self._found = folder, None
        self._path.setText(paint.isolate_ltr(str(folder)))
        self._says.set_text(self.tr("Looking into the folder…"))
        self.show_problem(None)
        self._begin(partial(office.look, folder), self._looked)
        self._show_fields()

    def _begin(self, function: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Call it while the dialog lives on; what an earlier call finds is not waited for any more."""
        if self._call is not None:
            self._call.disconnect(self)
        self._call = self._session.detach(function, report=False)
        self._call.finished.connect(done)
        self._call.failed.connect(self._failed)
        self._patience.start()

    def _looked(self, found: Found) -> None:
        self._end()
        self._found = found
        problem = self._obstacle()
        self.show_problem(problem or None)
        self._says.set_text("" if problem else self._words())
        self._show_fields()
        (self.passphrase if self._needs_passphrase() else self.go).setFocus()

    def _end(self) -> None:
        self._call = None
        self._patience.stop()

    def _obstacle(self) -> str:
        """Why nothing can be done with this folder, in a sentence."""
        found, known = self._found, self._known
        assert found is not None
        if found.kind == "office" and known is not None and known.id != found.id:
            return self.tr(
                "This folder belongs to the office {other}, and this workspace to {ours}. Two offices never mix: "
                "choose the folder of {ours}, or begin a new workspace for {other}."
            ).format(other=found.name, ours=known.name)
        if known is not None:
            return ""
        if found.kind == "lost":
            return messages.sentence(UserError("sync-marker-missing", path=self._folder))
        return messages.sentence(UserError("sync-marker-broken", path=self._folder)) if found.kind == "broken" else ""

    def _words(self) -> str:
        """What the folder holds, and what will be done."""
        found, known = self._found, self._known
        assert found is not None
        if found.kind == "office":
            return self.tr("The office {name} is here. You will see its contacts, and it will see yours.").format(
                name=paint.isolate(found.name)
            )
        if known is not None:
            return self.tr("The office {name} will go on in this folder, with all that is known here.").format(
                name=paint.isolate(known.name)
            )
        return self.tr(
            "No office is here yet: it will be made. The others choose the same folder to join. With a passphrase, "
            "nobody else who can open the folder can read it."
        )

    def _makes_one(self) -> bool:
        return self._found is not None and self._found.kind != "office" and self._known is None

    def _needs_passphrase(self) -> bool:
        found = self._found
        return found is not None and found.confidential and not (self._known and self._known.confidential)

    def _show_fields(self) -> None:
        usable = self._found is not None and not self._obstacle()
        shown = {
            self.name: usable and self._makes_one(),
            self.person: usable,
            self.device: usable,
            self.passphrase: usable and (self._makes_one() or self._needs_passphrase()),
        }
        for field, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(shown[field])
        if usable and self._makes_one() and not self.name.text() and self._folder is not None:
            self.name.setText(self._folder.name)
        self.passphrase.setPlaceholderText("" if self._needs_passphrase() else self.tr("none: anyone can read it"))
        self.go.set_text(self.tr("Make the office") if self._makes_one() else self.tr("Join the office"))
        self.go.updateGeometry()
        self._changed()

    def _changed(self) -> None:
        usable = self._found is not None and not self._obstacle() and self._call is None
        named = bool(self.person.text().strip()) and bool(self.device.text().strip())
        self.go.setEnabled(usable and named and (bool(self.passphrase.text()) or not self._needs_passphrase()))

    def _go(self) -> None:
        assert self._folder is not None
        assert self._found is not None
        workspace, folder, name = self._session.workspace, self._folder, self.name.text().strip()
        device, passphrase = self.device.text().strip(), self.passphrase.text()
        if self._makes_one() and passphrase and (problem := passphrase_problem(passphrase)):
            self.show_problem(problem)
            return
        self.show_problem(None)
        self.say(self.tr("A moment…"))
        self._session.call_me(self.person.text().strip())
        known = self._known
        opened = known is not None and known.confidential and not self._found.confidential
        if self._found.kind == "office" and not opened:
            enter = partial(office.join, workspace, folder, device, passphrase)
        else:
            enter = partial(office.create, workspace, folder, name, device, passphrase)
        self._begin(enter, self._entered)
        self._changed()

    def _entered(self, ours: Office) -> None:
        self._end()
        if self.isVisible():
            self.office = ours
            self.accept()
        self._session.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.say("")
        if isinstance(error, UserError):
            self.show_problem(error)
        else:
            self._session.report(error)
        if self._found is None:
            self._says.set_text("")
        self._changed()
        if isinstance(error, UserError) and error.code == "sync-passphrase-wrong":
            self.passphrase.selectAll()
            self.passphrase.setFocus()

    def _say_it_hangs(self) -> None:
        self.show_problem(self.tr("The folder does not answer; its drive or provider may be offline."))
