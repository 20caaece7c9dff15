"""What can be chosen about syncing: names, the folder, the plain list, photos, confidentiality, leaving."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.services import office
from crm_desktop.services.office import Office
from crm_desktop.services.readable import DEFAULT_COLUMNS
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.form_row import FormRow
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock


class Options(QWidget):
    """Signals: `changed()`, a round is due; `folder_wanted()`, another place of the office's folder; `left()`."""

    changed = Signal()
    folder_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._office: Office | None = None
        self._name = FormRow(self.tr("This computer"))
        self._folder = TextBlock("", Type.SECOND, Ink.SECOND)
        self._readable = CheckBox(self.tr("Write a plain list for spreadsheets"))
        self._columns = Button(self.tr("Columns…"))
        self._readable_note = TextBlock("", Type.SECOND, Ink.THIRD)
        self._photos = ChipChoice(
            self.tr("Photos"), [("all", self.tr("All of them")), ("demand", self.tr("Each when it is looked at"))]
        )
        self._secrecy = TextBlock("", Type.SECOND, Ink.SECOND)
        self._protect = Button(self.tr("Close with a passphrase…"))
        self._leave = Button(self.tr("Leave the office"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(3 * theme.STEP)
        place, move = Button(self.tr("Open the folder")), Button(self.tr("It moved…"))
        place.clicked.connect(self._open_folder)
        move.setToolTip(self.tr("Choose where the office's folder is now"))
        move.clicked.connect(self.folder_wanted)
        list_line = QHBoxLayout()
        list_line.setSpacing(2 * theme.STEP)
        list_line.addWidget(self._readable, 1)
        list_line.addWidget(self._columns)
        card.body.addWidget(self._name)
        for heading, *widgets in (
            (self.tr("Folder"), self._folder, _buttons(place, move)),
            (self.tr("Plain list"), _wrapped(list_line), self._readable_note),
            (self.tr("Photos to this computer"), self._photos),
            (self.tr("Confidential"), self._secrecy, _buttons(self._protect)),
            (self.tr("Leaving"), TextBlock(
                self.tr("Everything stays here and with the others. You can come back at any time."),
                Type.SECOND, Ink.SECOND,
            ), _buttons(self._leave)),
        ):  # fmt: skip
            group = QVBoxLayout()
            group.setSpacing(theme.STEP)
            group.addWidget(Label(heading, ink=Ink.THIRD))
            for widget in widgets:
                group.addWidget(widget)
            card.body.addLayout(group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(Label(self.tr("Options"), Type.STRONG))
        column.addWidget(card)

    def _connect(self) -> None:
        self._name.committed.connect(self._rename)
        self._readable.clicked.connect(self._write_readable)
        self._columns.clicked.connect(self._choose_columns)
        self._photos.chosen.connect(self._choose_photos)
        self._protect.clicked.connect(self._close_with_passphrase)
        self._leave.clicked.connect(self.leave)

    def show_office(self, ours: Office) -> None:
        """Show what is chosen now."""
        self._office = None  # what is only shown is not chosen
        workspace = self._session.workspace
        self._name.set_value(ours.device_name)
        self._folder.set_text(paint.isolate_ltr(str(ours.folder)))
        columns = office.readable(workspace)
        self._readable.setChecked(bool(columns) and not ours.confidential)
        self._readable.setEnabled(not ours.confidential)
        self._columns.setVisible(bool(columns) and not ours.confidential)
        self._readable_note.set_text(
            self.tr("A confidential folder has no plain list: anyone could read it.")
            if ours.confidential
            else self.tr("Anyone can open readable/contacts.csv there. Lists saved in inbox/ are offered for review.")
        )
        self._photos.choose("all" if office.fetches_all(workspace) else "demand")
        self._secrecy.set_text(
            self.tr("The folder can be read with the office's passphrase only.")
            if ours.confidential
            else self.tr("Whoever can open the folder can read it. A passphrase closes it to all but the office.")
        )
        self._protect.setVisible(not ours.confidential)
        self._office = ours

    def _rename(self, name: str) -> None:
        if name:
            self._session.write(lambda: office.rename(self._session.workspace, name))
        elif self._office is not None:
            self._name.set_value(self._office.device_name)

    def _open_folder(self) -> None:
        if self._office is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._office.folder)))

    def _write_readable(self, on: bool) -> None:
        office.set_readable(self._session.workspace, DEFAULT_COLUMNS if on else ())
        self.changed.emit()

    def _choose_columns(self) -> None:
        from crm_desktop.ui.dialogs.columns_dialog import ColumnsDialog

        chosen = ColumnsDialog.ask(self.window(), office.readable(self._session.workspace))
        if chosen:
            office.set_readable(self._session.workspace, chosen)
            self.changed.emit()

    def _choose_photos(self, which: str) -> None:
        if self._office is not None:
            office.set_attachments(self._session.workspace, "all" if which == "all" else "demand")
            self.changed.emit()

    def _close_with_passphrase(self) -> None:
        from crm_desktop.ui.dialogs.passphrase_dialog import PassphraseDialog

        passphrase = PassphraseDialog.ask(self.window())
        if not passphrase:
            return
        self._protect.setEnabled(False)  # until it is done, or it is said why it cannot be
        workspace = self._session.workspace
        call = self._session.detach(lambda: office.protect(workspace, passphrase))
        call.finished.connect(self._protected)
        call.failed.connect(self._not_protected)

    def _not_protected(self) -> None:
        self._protect.setEnabled(True)

    def _protected(self, ours: Office) -> None:
        self._protect.setEnabled(True)
        self._session.said.emit(self.tr("{office} is confidential now").format(office=ours.name), False)
        self.changed.emit()

    def leave(self) -> None:
        """Sync no more."""
        assert self._office is not None
        name = self._office.name
        office.leave(self._session.workspace)
        self._session.said.emit(self.tr("Left {office}; everything stays here").format(office=name), False)
        self.left.emit()


def _buttons(*buttons: Button) -> Flow:
    flow = Flow(gap=2 * theme.STEP)
    for button in buttons:
        flow.add(button)
    return flow


def _wrapped(line: QHBoxLayout) -> QWidget:
    result = QWidget()
    line.setContentsMargins(0, 0, 0, 0)
    result.setLayout(line)
    return result
