"""The playbooks: a list of them, and the chosen one to be edited where it stands; each edit is written at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QWidget

from crm_desktop.domain.playbook import Playbook
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import playbooks
from crm_desktop.ui import paint
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.playbooks import catalog
from crm_desktop.ui.playbooks.form import PlaybookForm
from crm_desktop.ui.roles import Role
from crm_desktop.ui.session import Session
from crm_desktop.ui.table import Table
from crm_desktop.ui.widgets.button import Button, PrimaryButton, shortcut_text
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.rule import UprightRule

_LIST_WIDTH = 200
_Index = QModelIndex | QPersistentModelIndex


class PlaybooksDialog(Dialog):
    """Ctrl Z takes back the last edit, Delete in the list deletes a playbook, F2 goes to its name."""

    def __init__(self, parent: QWidget | None, session: Session, playbook: str = "") -> None:
        super().__init__(parent, self.tr("Playbooks"), QSize(1080, 640))
        self.setMinimumSize(900, 420)
        self._session = session
        self._kept: dict[str, Playbook] = {}  # what waits to be written, by uid
        self.model = _Playbooks(self)
        self.list = Table(self.tr("Playbooks"))
        self.form = PlaybookForm(session.workspace.database)
        self._nothing = EmptyState(
            "playbook",
            self.tr("No playbook yet"),
            self.tr("Write down once how routine work is done, and it is done so each time, whoever does it."),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._reload()
        self.choose(playbook)
        self.list.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, playbook: str = "") -> None:
        """Show the playbooks until they are left, beginning with one of them."""
        dialog = cls(parent, session, playbook)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.list.horizontalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.setFixedWidth(_LIST_WIDTH)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self._nothing)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(UprightRule())
        row.addWidget(self._stack, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)
        self.new, self.copy, self.delete = (
            Button(text) for text in (self.tr("New playbook"), self.tr("Copy"), self.tr("Delete"))
        )
        done = PrimaryButton(self.tr("Close"), shortcut="Ctrl+Return")
        done.clicked.connect(self.accept)
        for button in (self.new, self.copy, self.delete, done):
            self.add_button(button)

    def _connect(self) -> None:
        self.new.clicked.connect(self._create)
        self.copy.clicked.connect(self._copy)
        self.delete.clicked.connect(self._delete)
        self.list.selectionModel().currentRowChanged.connect(lambda now, _: self._show(now.row()))
        self.list.opened.connect(lambda _: self.form.name.setFocus())
        self.list.left.connect(self.reject)
        self.form.edited.connect(self._save)
        self._session.changed.connect(self._reload)
        self._session.said.connect(self._hear)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._session.undo)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.form.name.setFocus)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    def done(self, result: int) -> None:
        """What is typed just now counts, too."""
        if self._chosen() is not None:
            self.form.commit()
        super().done(result)

    def _hear(self, text: str, undoable: bool) -> None:
        keys = shortcut_text("Ctrl+Z")
        self.say(self.tr("{what} ({keys} takes it back)").format(what=text, keys=keys) if undoable else text)

    def _reload(self) -> None:
        if self._session.unwritten:
            return  # the form stays as it was filled
        chosen, row = self._chosen(), max(self.list.currentIndex().row(), 0)
        self.model.show(catalog.read(self._session))
        place = self.model.row_of(chosen.uid) if chosen else -1
        self._choose_row(place if place >= 0 else min(row, self.model.rowCount() - 1))

    def choose(self, uid: str) -> None:
        """Shows a playbook, the first where there is none of that uid."""
        self._choose_row(max(self.model.row_of(uid), 0))

    def _choose_row(self, row: int) -> None:
        self.list.select_row(row if self.model.rowCount() else -1)
        self._show(self.list.currentIndex().row())

    def _chosen(self) -> Playbook | None:
        return self.model.playbook(self.list.currentIndex().row())

    def _show(self, row: int) -> None:
        found = self.model.playbook(row)
        self._stack.setCurrentWidget(self.form if found else self._nothing)
        self.copy.setEnabled(found is not None)
        self.delete.setEnabled(found is not None)
        if found is not None:
            self.form.show_playbook(self._kept.get(found.uid, found))

    def _save(self, after: Playbook) -> None:
        """Writes what was changed here; what was changed elsewhere meanwhile stays. What cannot be written yet
        waits, and is shown as it was entered.
        """
        kept, workspace, unwritten = self._kept, self._session.workspace, self._session.unwritten
        before, uid = self.model.find(after.uid), after.uid
        if before is None:
            return
        waits = uid in kept
        kept[uid] = after
        if waits:
            self._show_again(after)
            return

        def save() -> object:
            written = playbooks.save(workspace, before, kept[uid])
            del kept[uid]
            return written

        if unwritten.edit(parse_uid(uid), lambda contact: None, save):
            return
        if unwritten:
            self._show_again(after)
        else:
            del kept[uid]
            self._show_again(before)

    def _show_again(self, playbook: Playbook) -> None:
        """Shows how a playbook reads after all, unless another one is chosen by now."""
        chosen = self._chosen()
        if chosen is not None and chosen.uid == playbook.uid:
            self.form.name.setText(playbook.name)  # the one field that must not be empty
            self.form.show_playbook(playbook)

    def _create(self) -> None:
        self._add(lambda: playbooks.create(self._session.workspace, Playbook(name=self.tr("New playbook"))))

    def _copy(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("{name} (copy)").format(name=chosen.name)
            self._add(lambda: playbooks.copy(self._session.workspace, parse_uid(chosen.uid), name))

    def _add(self, function: Any) -> None:
        uid: Uid | None = self._session.write(function)
        if uid is not None:
            self.choose(uid_text(uid))
            self.form.name.setFocus()
            self.form.name.selectAll()

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._session.write(lambda: playbooks.delete(self._session.workspace, parse_uid(chosen.uid)))
            self.list.setFocus()


class _Playbooks(QAbstractTableModel):
    """The names of the playbooks, each with how many steps it has."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Playbook] = []

    def show(self, found: list[Playbook]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def playbook(self, row: int) -> Playbook | None:
        """The playbook of a row, or None."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def find(self, uid: str) -> Playbook | None:
        """The playbook of that uid as it was last read."""
        return self.playbook(self.row_of(uid))

    def row_of(self, uid: str) -> int:
        """The row of a playbook, or -1."""
        return next((row for row, each in enumerate(self._found) if each.uid == uid), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self._found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.name
        return paint.number(len(found.steps)) if role == Role.SECOND else None
