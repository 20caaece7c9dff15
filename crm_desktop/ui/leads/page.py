"""What is wished of a web form's folder: where it is, and what becomes of what it brings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock

_LABEL_WIDTH, _FIELD_WIDTH = 132, 400


class LeadsPage(QWidget):
    """Each change counts at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.app.settings
        self.folder = TextBlock("")
        self.choose = Button(self.tr("Choose…"))
        self.choose.clicked.connect(self._choose)
        self.forget = Button(self.tr("Watch no more"))
        self.forget.clicked.connect(lambda: self._set_folder(""))
        self.source = QLineEdit(settings.lead_source)
        self.source.setPlaceholderText(self.tr("Web form"))
        self.source.editingFinished.connect(self._set_source)
        self.move_away = CheckBox(self.tr("Move files into the folder “done” within, once they were taken"))
        self.move_away.setChecked(settings.lead_move)
        self.move_away.toggled.connect(self._set_move)
        self._lay_out()
        self._show_folder()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * theme.STEP)
        for button in (self.choose, self.forget):
            buttons.addWidget(button)
        buttons.addStretch()
        grid = QGridLayout()
        grid.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(3 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnMinimumWidth(1, _FIELD_WIDTH)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("Folder"), ink=Ink.THIRD), 0, 0)
        grid.addWidget(self.folder, 0, 1)
        grid.addLayout(buttons, 1, 1)
        grid.addWidget(self._note(self.tr(
            "CSV, JSON and e-mail files (.eml) of a web form that land there become contacts with a follow-up for "
            "today, each request once, on however many computers. Of somebody known only what was blank is filled."
        )), 2, 1)  # fmt: skip
        source = Label(self.tr("Source"), ink=Ink.THIRD)
        source.setBuddy(self.source)
        self.source.setAccessibleName(self.tr("Source"))
        grid.addWidget(source, 3, 0)
        grid.addWidget(self.source, 3, 1)
        grid.addWidget(self._note(self.tr("Of contacts that are new, unless the file tells one.")), 4, 1)
        grid.addWidget(Label(self.tr("Files"), ink=Ink.THIRD), 5, 0)
        grid.addWidget(self.move_away, 5, 1)
        grid.addWidget(self._note(self.tr("Otherwise nothing in the folder is ever changed.")), 6, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Bar(self.tr("Web form")))
        column.addLayout(grid)
        column.addStretch()

    def _note(self, text: str) -> Label:
        return Label(text, Type.SECOND, Ink.THIRD, wrap=True)

    def _choose(self) -> None:
        before = self._session.app.settings.lead_folder
        if path := QFileDialog.getExistingDirectory(self, self.tr("Folder of the web form"), before):
            self._set_folder(str(Path(path)))

    def _set_folder(self, path: str) -> None:
        self._session.app.settings.lead_folder = path
        self._show_folder()
        self._save()

    def _show_folder(self) -> None:
        path = self._session.app.settings.lead_folder
        self.folder.set_text(paint.isolate_ltr(path) if path else self.tr("None is watched"))
        self.forget.setVisible(bool(path))

    def _set_source(self) -> None:
        self._session.app.settings.lead_source = " ".join(self.source.text().split())
        self._save()

    def _set_move(self, on: bool) -> None:
        self._session.app.settings.lead_move = on
        self._save()

    def _save(self) -> None:
        try:
            self._session.app.save_settings()
        except UserError as error:
            self._session.report(error)
