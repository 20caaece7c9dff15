"""What a web form brought: whom, from which file, and what could not be read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import ChipDelegate
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.leads.model import FILE, STATE, WHEN, WHO, LeadsModel, Row
from crm_desktop.ui.leads.watch import LeadWatch
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.text_block import TextBlock


class LeadsDialog(Dialog):
    """Enter shows the contact. All that came with one file is undone, and brought back, together."""

    def __init__(self, parent: QWidget | None, session: Session, watch: LeadWatch) -> None:
        super().__init__(parent, self.tr("Requests of a web form"), QSize(820, 560))
        self.setMinimumSize(600, 320)
        self._session = session
        self._watch = watch
        self.wants_settings = False
        self.model = LeadsModel(session, self)
        self.table = Table(self.tr("Requests"))
        self.table.setModel(self.model)
        self.reason = TextBlock("", Type.SECOND, Ink.RED)
        self._stack = QStackedWidget()
        self._lay_out_table()
        self._lay_out()
        self._connect()
        self.listen(session)
        watch.seen()
        self.reload()
        self.table.select_row(0 if self.model.rowCount() else -1)
        self.table.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, watch: LeadWatch) -> bool:
        """Show the list until it is closed; whether the settings are wanted."""
        dialog = cls(parent, session, watch)
        dialog.exec()
        dialog.deleteLater()
        return dialog.wants_settings

    def _lay_out_table(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for column, width in {WHEN: 140, STATE: 100, FILE: 220}.items():
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(WHO, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(STATE, ChipDelegate(self.table))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)

    def _lay_out(self) -> None:
        choose = Button(self.tr("Choose a folder…"))
        choose.clicked.connect(self._want_settings)
        watched = self._session.app.settings.lead_folder
        sentence = (
            self.tr("Each request that lands in {path} will stand here.").format(path=paint.isolate_ltr(watched))
            if watched
            else self.tr("Choose the folder into which a web form of yours drops CSV, JSON or e-mail files.")
        )
        self._nothing = EmptyState("import", self.tr("Nothing came yet"), sentence, [choose])
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        note = QVBoxLayout()
        note.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 2 * theme.STEP)
        note.addWidget(self.reason)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(note)
        self.settings = Button(self.tr("Settings"))
        self.bar.add_trailing(self.settings)
        self.close_button = Button(self.tr("Close"))
        self.undo = Button(self.tr("Undo"))
        self.show_contact = PrimaryButton(self.tr("Show"), shortcut="Return")
        for button in (self.close_button, self.undo, self.show_contact):
            self.add_button(button)

    def _connect(self) -> None:
        self.settings.clicked.connect(self._want_settings)
        self.close_button.clicked.connect(self.reject)
        self.undo.clicked.connect(self._undo)
        self.show_contact.clicked.connect(self._show)
        self.table.left.connect(self.reject)
        self.table.opened.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self._session.changed.connect(self.reload)
        self._session.said.connect(self._show_row)
        self._watch.changed.connect(self._came)

    def _came(self) -> None:
        if self._watch.state.fresh:
            self._watch.seen()
        else:
            self.reload()

    def reload(self) -> None:
        """Read anew what came; the selection stays in its place."""
        row = max(0, self.table.currentIndex().row())
        self.model.reload(self._watch.state)
        found = self.model.rowCount()
        self._stack.setCurrentWidget(self.table if found else self._nothing)
        self.table.select_row(min(row, found - 1))
        self._show_row()

    def _row(self) -> Row | None:
        return self.model.row(self.table.currentIndex().row())

    def _show_row(self) -> None:
        row = self._row()
        lead = row.lead if row is not None else None
        self.reason.set_text(row.reason if row is not None else "")
        self.reason.setVisible(bool(self.reason.text()))
        self.undo.setEnabled(lead is not None)
        self.undo.set_text(self.tr("Redo") if lead is not None and lead.undone_by is not None else self.tr("Undo"))
        self.show_contact.setEnabled(lead is not None and row is not None and bool(row.name))

    def _undo(self) -> None:
        row = self._row()
        if row is not None and row.lead is not None:
            self.undo.setEnabled(False)  # until it is done, or it is said why it cannot be
            self._session.undo(row.lead.undone_by or row.lead.batch)

    def _show(self) -> None:
        row = self._row()
        if row is not None and row.lead is not None and self.show_contact.isEnabled():
            self.accept()
            self._session.contact_wanted.emit(row.lead.contact)

    def _want_settings(self) -> None:
        self.wants_settings = True
        self.accept()
