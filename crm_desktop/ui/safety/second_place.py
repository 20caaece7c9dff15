"""Where backups are copied to, besides."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.services import second_place
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.when import moment_text
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock


class SecondPlace(QWidget):
    """Each change counts at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.place = TextBlock("")
        self.state = Label("", Type.SECOND, wrap=True)
        self.choose_button = Button(self.tr("Choose a folder…"))
        self.choose_button.clicked.connect(self._choose)
        self.stop_button = Button(self.tr("Copy no more"))
        self.stop_button.clicked.connect(lambda: self.choose(None))
        row = QHBoxLayout()
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.choose_button)
        row.addWidget(self.stop_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * theme.STEP, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(Label(self.tr("A second place"), Type.STRONG))
        column.addWidget(self.place)
        column.addWidget(self.state)
        column.addLayout(row)
        self.reload()

    def reload(self) -> None:
        """Show what is so now."""
        workspace = self._session.workspace
        place = second_place.place(workspace)
        self.place.setVisible(place is not None)
        self.stop_button.setVisible(place is not None)
        if place is None:
            self._tell(self.tr(
                "On another disk, such as a USB stick: each backup is copied there, with the files attached. If that "
                "is not there for a while, what it lacks follows."
            ), Ink.THIRD)  # fmt: skip
            return
        self.place.set_text(paint.isolate_ltr(str(place)))
        last = second_place.last_copied(workspace)
        if not place.is_dir():
            self._tell(messages.sentence(UserError("second-place-missing", path=place)), Ink.AMBER)
        elif last is None:
            self._tell(self.tr("Nothing was copied yet."), Ink.SECOND)
        else:
            moment = last.astimezone().replace(tzinfo=None).isoformat(timespec="minutes")
            self._tell(
                self.tr("All backups were copied: {moment}.").format(
                    moment=paint.isolate(moment_text(moment, self._session.today()))
                ),
                Ink.SECOND,
            )

    def choose(self, folder: Path | None) -> None:
        """Copy there from now on."""
        workspace = self._session.workspace
        try:
            second_place.choose(workspace, folder)
        except UserError as error:
            self._tell(messages.sentence(error), Ink.RED)
            return
        self.reload()
        if folder is not None:
            self._tell(self.tr("Copying …"), Ink.SECOND)
            self.choose_button.setEnabled(False)
            call = self._session.detach(lambda: second_place.copy(workspace), report=False)
            call.finished.connect(self._copied)
            call.failed.connect(self._failed)

    def _copied(self, count: int) -> None:
        self.choose_button.setEnabled(True)
        self.reload()

    def _failed(self, error: Exception) -> None:
        self.choose_button.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self._tell(messages.sentence(error), Ink.RED)

    def _tell(self, text: str, ink: Ink) -> None:
        self.state.setText(text)
        self.state.set_ink(ink)

    def _choose(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("A second place for backups")):
            self.choose(Path(path))
