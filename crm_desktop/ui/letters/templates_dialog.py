"""The templates: a list of them, and the chosen one to be edited beside what it becomes for a contact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.query import Query
from crm_desktop.domain.template import Template
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import letters, templates
from crm_desktop.services.custom_fields import custom_fields
from crm_desktop.services.filling import Filler
from crm_desktop.store import queries, search
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.letters import setting
from crm_desktop.ui.letters.template_form import TemplateForm
from crm_desktop.ui.printing.turn_buttons import TurnButtons
from crm_desktop.ui.roles import Ink, Role
from crm_desktop.ui.session import Session
from crm_desktop.ui.table import Table
from crm_desktop.ui.widgets.button import Button, PrimaryButton, shortcut_text
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.label import ElidedLabel
from crm_desktop.ui.widgets.rule import UprightRule

_LIST_WIDTH, _PREVIEW_WIDTH = 200, 340
_MOST_TRIED = 200  # contacts that a template is tried with
_Index = QModelIndex | QPersistentModelIndex


def read(session: Session) -> list[Template]:
    """All templates; those that come with the program are written down the first time they are looked at."""
    if templates.lacks_standard(session.workspace):
        session.write(lambda: templates.bring_standard(session.workspace))
    return templates.read(session.workspace)


class TemplatesDialog(Dialog):
    """Each edit is written at once. Ctrl Z takes back the last, Delete in the list deletes a template, F2 goes to its
    name. `contacts` are those that it is tried with, the first of all by default.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, template: str = "", contacts: Sequence[Uid] = ()
    ) -> None:
        super().__init__(parent, self.tr("Templates"), QSize(1080, 640))
        self.setMinimumSize(860, 420)
        self._session = session
        database = session.workspace.database
        everyone = search.find_ids(database, Query(()), limit=_MOST_TRIED)
        self._contacts = list(contacts)[:_MOST_TRIED] or search.uids_of(database, everyone)
        self._place = 0
        self._kept: dict[str, Template] = {}  # what waits to be written, by uid
        self.model = _Templates(self)
        self.list = Table(self.tr("Templates"))
        self.form = TemplateForm()
        self.preview = _Preview()
        self._nothing = EmptyState(
            "letter",
            self.tr("No template yet"),
            self.tr("Write a letter or an e-mail once, with fields, and send it to as many as you like."),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._reload()
        self.choose(template)
        self.list.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, template: str = "", contacts: Sequence[Uid] = ()) -> None:
        """Show the templates until they are left, beginning with one of them."""
        dialog = cls(parent, session, template, contacts)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.list.horizontalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.setFixedWidth(_LIST_WIDTH)
        editing = QWidget()
        beside = QHBoxLayout(editing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.form, 1)
        beside.addWidget(self.preview)
        self._stack.addWidget(editing)
        self._stack.addWidget(self._nothing)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(UprightRule())
        row.addWidget(self._stack, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)
        self.new, self.copy, self.delete = (
            Button(text) for text in (self.tr("New template"), self.tr("Copy"), self.tr("Delete"))
        )
        done = PrimaryButton(self.tr("Close"), shortcut="Ctrl+Return")
        done.clicked.connect(self.accept)
        for button in (self.new, self.copy, self.delete, done):
            self.add_button(button)

    def _connect(self) -> None:
        self.new.clicked.connect(self._create)
        self.copy.clicked.connect(self._copy)
        self.delete.clicked.connect(self._delete)
        self.list.selectionModel().currentRowChanged.connect(lambda now, before: self._turn(now.row()))
        self.list.opened.connect(lambda _: self.form.name.setFocus())
        self.list.left.connect(self.reject)
        self.form.edited.connect(self._save)
        self.form.typed.connect(self._try)
        self.preview.moved.connect(self._move)
        self._session.changed.connect(self._reload)
        self._session.said.connect(self._hear)
        QShortcut(QKeySequence("F2"), self).activated.connect(self.form.name.setFocus)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self.list)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self._session.undo)
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
        self.say(
            self.tr("{what} ({keys} in the list takes it back)").format(what=text, keys=keys) if undoable else text
        )

    def _reload(self) -> None:
        if self._session.unwritten:
            return  # the form stays as it was filled
        chosen, row = self._chosen(), max(self.list.currentIndex().row(), 0)
        self.model.show(read(self._session))
        place = self.model.row_of(chosen.uid) if chosen else -1
        self._choose_row(place if place >= 0 else min(row, self.model.rowCount() - 1))

    def choose(self, uid: str) -> None:
        """Shows a template, the first where there is none of that uid."""
        self._choose_row(max(self.model.row_of(uid), 0))

    def chosen(self) -> str:
        """The uid of the one that shows, or ""."""
        found = self._chosen()
        return found.uid if found else ""

    def _choose_row(self, row: int) -> None:
        self.list.select_row(row if self.model.rowCount() else -1)
        self._show(self.list.currentIndex().row())

    def _chosen(self) -> Template | None:
        return self.model.template(self.list.currentIndex().row())

    def _turn(self, row: int) -> None:
        """To another template; what is typed into this one is written first."""
        self.form.commit()
        self._show(row)

    def _show(self, row: int) -> None:
        found = self.model.template(row)
        self._stack.setCurrentIndex(0 if found else 1)
        self.copy.setEnabled(found is not None)
        self.delete.setEnabled(found is not None)
        if found is not None:
            custom = [field.name for field in custom_fields(self._session.workspace.database)]
            self.form.show_template(self._kept.get(found.uid, found), custom)

    def _try(self) -> None:
        """Show what the template becomes for the contact at hand."""
        if not self._contacts:
            self.preview.show_text("", self.tr("With a contact, what the template becomes shows here."))
            return
        contact = queries.contact(self._session.workspace.database, self._contacts[self._place])
        try:
            found = letters.letter(Filler(self.form.template()), contact, setting.circumstances(self._session))
        except UserError:
            self.preview.show_text("", "")  # the form tells what is wrong
        else:
            self.preview.show_text(found.subject, found.body)
        self.preview.whom.setText(full_name(contact))
        self.preview.turner.show_place(self._place, len(self._contacts))

    def _move(self, by: int) -> None:
        self._place = (self._place + by) % max(len(self._contacts), 1)
        self._try()

    def _save(self, after: Template) -> None:
        """Writes what was changed here; what was changed elsewhere meanwhile stays. What cannot be written yet
        waits, and is shown as it was entered.
        """
        kept, workspace, unwritten = self._kept, self._session.workspace, self._session.unwritten
        before, uid = self.model.find(after.uid), after.uid
        if before is None or self._kept.get(after.uid, before) == after:
            return
        waits = uid in kept
        kept[uid] = after
        if waits:
            return

        def save() -> object:
            written = templates.save(workspace, before, kept[uid])
            del kept[uid]
            return written

        if not unwritten.edit(parse_uid(uid), lambda contact: None, save) and not unwritten:
            del kept[uid]
            self.form.name.setText(before.name)  # the one field that must not be empty

    def _create(self) -> None:
        self._add(lambda: templates.create(self._session.workspace, Template(name=self.tr("New template"))))

    def _copy(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("{name} (copy)").format(name=chosen.name)
            copy = Template("", name, chosen.kind, chosen.subject, chosen.body)
            self._add(lambda: templates.create(self._session.workspace, copy))

    def _add(self, function: Callable[[], Uid]) -> None:
        uid: Uid | None = self._session.write(function)
        if uid is not None:
            self.choose(uid_text(uid))
            self.form.name.setFocus()
            self.form.name.selectAll()

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._session.write(lambda: templates.delete(self._session.workspace, parse_uid(chosen.uid)))
            self.list.setFocus()


class _Preview(QWidget):
    """What a template becomes for a contact. Signal: `moved(by)`, to the contact before or the next."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_PREVIEW_WIDTH)
        self.whom = ElidedLabel("", theme.Type.STRONG)
        self.turner = TurnButtons(self.tr("Contact before"), self.tr("Next contact"))
        self.turner.turned.connect(self.moved)
        self.subject = ElidedLabel("", ink=Ink.SECOND)
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("What it becomes"))
        top = QHBoxLayout()
        top.setSpacing(theme.STEP)
        top.addWidget(self.whom, 1)
        top.addWidget(self.turner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(top)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)

    def show_text(self, subject: str, text: str) -> None:
        self.subject.setText(subject)
        self.subject.setVisible(bool(subject))
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)


class _Templates(QAbstractTableModel):
    """The names of the templates, each with its kind."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Template] = []

    def show(self, found: list[Template]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def template(self, row: int) -> Template | None:
        """The template of a row, or None."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def find(self, uid: str) -> Template | None:
        """The template of that uid as it was last read."""
        return self.template(self.row_of(uid))

    def row_of(self, uid: str) -> int:
        """The row of a template, or -1."""
        return next((row for row, each in enumerate(self._found) if each.uid == uid), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self._found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.name
        return setting.tr(setting.KINDS[found.kind]) if role == Role.SECOND else None
