"""A page of the settings that lists things: the list, a line that adds to it, and what the current one is beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.merge_dialog import MergeDialog
from crm_desktop.ui.settings.rows import Row, RowsModel, RowsTable
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button, IconButton
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll

_MANY = 500  # records that are rewritten off the window's thread
_EDITOR = 304


class ListPage(QWidget):
    """`what` names one of the things. Subclasses say what there is, and do what is asked for."""

    def __init__(self, session: Session, title: str, what: str, titles: tuple[str, str, str]) -> None:
        super().__init__()
        self.session = session
        self.model = RowsModel(titles, self)
        self.table = RowsTable(title, self.model)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.new = QLineEdit(placeholderText=what)
        self.new.setAccessibleName(what)
        self.new_row = QGridLayout()
        self.count = Label(style=Type.SECOND, ink=Ink.THIRD, wrap=True)
        self.editor = QWidget()
        self.fields = QVBoxLayout()
        self._stale = True
        self._wanted = ""
        self._lay_out(title)
        self._connect()

    def _lay_out(self, title: str) -> None:
        self.new_row.setContentsMargins(theme.MARGIN, 2 * theme.STEP, theme.MARGIN, 3 * theme.STEP)
        self.new_row.setSpacing(2 * theme.STEP)
        self.new_row.setColumnStretch(0, 1)
        self.new_row.addWidget(self.new, 0, 0)
        add = Button(self.tr("Add"), icon="add")
        add.clicked.connect(self._add)
        self.new_row.addWidget(add, 0, 1)
        leading = QVBoxLayout()
        leading.setSpacing(0)
        leading.addWidget(self.table, 1)
        leading.addLayout(self.new_row)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(leading, 1)
        row.addWidget(_Side(self._make_editor()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Bar(title))
        column.addLayout(row, 1)

    def _make_editor(self) -> QWidget:
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(2 * theme.STEP)
        column.addWidget(Label(self.tr("Name"), Type.SECOND, Ink.THIRD))
        column.addWidget(self.name)
        self.fields.setSpacing(theme.STEP)
        column.addLayout(self.fields)
        column.addSpacing(theme.STEP)
        column.addWidget(self.count)
        self.buttons = Flow()
        self.up = IconButton("arrow-up", self.tr("Move up"), shortcut="Alt+Up")
        self.down = IconButton("arrow-down", self.tr("Move down"), shortcut="Alt+Down")
        self.merge = Button(self.tr("Merge…"))
        self.remove = Button(self.tr("Delete"))
        for button in (self.up, self.down, self.merge, self.remove):
            self.buttons.add(button)
        column.addWidget(self.buttons)
        column.addStretch()
        return self.editor

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.table.opened.connect(lambda _: self._edit_name())
        self.table.move_wanted.connect(self.move_by)
        self.table.delete_wanted.connect(self.delete_current)
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))
        self.merge.clicked.connect(self.merge_current)
        self.remove.clicked.connect(self.delete_current)
        keys = EditKeys(self)
        keys.watch(self.name)
        keys.entered.connect(self._rename)
        keys.escaped.connect(self.leave_editor)
        self.name.editingFinished.connect(self._rename)
        adding = EditKeys(self.new)
        adding.watch(self.new)
        adding.entered.connect(self._add)
        adding.escaped.connect(self._leave_new)
        self.session.changed.connect(self._changed)

    # What there is

    def rows(self) -> list[Row]:
        """The lines of the list."""
        raise NotImplementedError

    def show_row(self, row: Row) -> None:
        """Show what is special to the page beside the list."""

    def add(self, name: str) -> BatchInfo | None:
        """Add one."""
        raise NotImplementedError

    def rename(self, row: Row, name: str, progress: Progress) -> BatchInfo | None:
        """Call it otherwise."""
        raise NotImplementedError

    def renamed_key(self, row: Row, name: str) -> str:
        """What tells it apart when it is called so."""
        return row.key

    def order(self, keys: list[str]) -> BatchInfo | None:
        """Put them in this order."""
        raise NotImplementedError

    def delete(self, row: Row, progress: Progress) -> BatchInfo | None:
        """Take it away."""
        raise NotImplementedError

    def merge_into(self, row: Row, into: str, progress: Progress) -> BatchInfo | None:
        """Make it the one with another key."""
        raise NotImplementedError

    def merged_words(self) -> str:
        """What becomes of the records; "" where the usual words tell it."""
        return ""

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Read the list anew and stay at the same line of it."""
        self._stale = False
        current = self.current()
        key = self._wanted or (current.key if current else "")
        place = self.table.currentIndex().row()
        self._wanted = ""
        self.model.show(self.rows())
        keys = [row.key for row in self.model.rows]
        self.select(key if key in keys else keys[min(max(place, 0), len(keys) - 1)] if keys else "")

    def current(self) -> Row | None:
        """The current line."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def select(self, key: str) -> None:
        """Make a line the current one."""
        self.table.select_row(next((at for at, row in enumerate(self.model.rows) if row.key == key), -1))
        self._show_current()

    def _show_current(self) -> None:
        row = self.current()
        self.editor.setVisible(row is not None)
        if row is None:
            return
        at = self.table.currentIndex().row()
        self.name.setText(row.name)
        self.count.setText(self.count_text(row))
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(self.model.rows) - 1)
        self.merge.setEnabled(len(self.model.rows) > 1)
        self.show_row(row)

    def count_text(self, row: Row) -> str:
        """How many hold it."""
        if not row.count:
            return self.tr("No record holds it.")
        return self.tr("Records that hold it: {count}").format(count=paint.number(row.count))

    # What is done

    def do(self, row: Row, text: str, function: Callable[[Progress], BatchInfo | None], wanted: str = "") -> None:
        """Call a service that may rewrite all records of a line; many off the window's thread.

        `wanted` is the key of the line that is the current one then, unless the service refuses.
        """
        self._wanted = wanted
        if row.count <= _MANY:
            self.session.write(lambda: function(Progress()))
            self._wanted = ""
            return
        job = self.session.run(text, function)
        job.finished.connect(self._done)
        for ended in (job.failed, job.cancelled):
            ended.connect(self._refused)

    def _refused(self) -> None:
        self._wanted = ""

    def _done(self, batch: BatchInfo | None) -> None:
        if batch is not None:
            self.session.said.emit(messages.label(batch), True)
        self.session.changed.emit()

    def _edit_name(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def _rename(self) -> None:
        row, name = self.current(), self.name.text()
        if row is None or name == row.name:
            return
        self.name.setText(row.name)  # until it is so
        text = self.tr("Renaming {name}").format(name=row.name)
        self.do(row, text, lambda progress: self.rename(row, name, progress), self.renamed_key(row, name))

    def leave_editor(self) -> None:
        """Back to the list; what was typed is not meant."""
        self._show_current()
        self.table.setFocus()

    def _leave_new(self) -> None:
        self.new.clear()
        self.table.setFocus()

    def _add(self) -> None:
        name = " ".join(self.new.text().split())
        if not name:
            self.new.setFocus()
            return
        done = self.session.write(lambda: self.add(name))
        if done is not None:
            self.new.clear()
            found = next((row.key for row in self.model.rows if row.name == name), "")
            self.select(found)

    def move_by(self, step: int) -> None:
        """Move the current line up or down."""
        keys = [row.key for row in self.model.rows]
        at = self.table.currentIndex().row()
        if at < 0 or not 0 <= at + step < len(keys):
            return
        keys[at], keys[at + step] = keys[at + step], keys[at]
        self._wanted = keys[at + step]
        self.session.write(lambda: self.order(keys))

    def delete_current(self) -> None:
        """Take the current line away."""
        row = self.current()
        if row is not None:
            text = self.tr("Deleting {name}").format(name=row.name)
            self.do(row, text, lambda progress: self.delete(row, progress))

    def merge_current(self) -> None:
        """Ask what the current line is merged into, and do it."""
        row = self.current()
        if row is None:
            return
        others = [(other.key, other.name) for other in self.model.rows if other.key != row.key]
        into = MergeDialog.ask(self.window(), row.name, row.count, others, self.merged_words())
        if into is not None:
            text = self.tr("Merging {name}").format(name=row.name)
            self.do(row, text, lambda progress: self.merge_into(row, into, progress), into)


class _Side(QWidget):
    """The editor at the trailing end, behind a line."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.setFixedWidth(_EDITOR)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.addWidget(Scroll(editor))

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        QPainter(self).fillRect(edge, 0, 1, self.height(), theme.colors().line)
