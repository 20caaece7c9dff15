"""One file that is imported: what was recognised, its columns, and what will happen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.dialogs import import_words
from crm_desktop.ui.dialogs.import_columns import ColumnsTable
from crm_desktop.ui.dialogs.import_controls import ImportControls
from crm_desktop.ui.dialogs.import_preview import ImportPreview
from crm_desktop.ui.dialogs.import_run import Columns, ImportFile, State
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.splitter import Splitter


class ImportPage(QWidget):
    """Shows a file in whatever state it is.

    Signals: `remapped()`, a column goes elsewhere now, or dates are read otherwise; `reread_wanted()`, the file's
    options were changed; `again_wanted(path)`, the mended file of rejected rows is to be imported.
    """

    remapped = Signal()
    reread_wanted = Signal()
    again_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: ImportFile | None = None
        self._name = ElidedLabel("", Type.STRONG)
        self._recognised = ElidedLabel("", ink=Ink.SECOND)
        self.why = Label("", Type.SECOND, Ink.THIRD, wrap=True)
        self.controls = ImportControls()
        self.columns = ColumnsTable()
        self.preview = ImportPreview()
        self.rejected = RejectedCard()
        self._lay_out()
        self.controls.reread_wanted.connect(self._reread)
        self.controls.order_chosen.connect(self._order)
        self.columns.remapped.connect(self._remapped)
        self.rejected.again_wanted.connect(self.again_wanted)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(3 * theme.STEP)
        title.addWidget(self._name)
        title.addWidget(self._recognised, 1)
        head = QVBoxLayout()
        head.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        head.setSpacing(2 * theme.STEP)
        head.addLayout(title)
        head.addWidget(self.why)
        head.addWidget(self.controls)
        head.addWidget(self.rejected)
        self._splitter = Splitter(Qt.Orientation.Vertical, self.tr("Height of the list of columns"))
        self._splitter.addWidget(self.columns)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 3 * theme.STEP, 0, 0)
        column.addWidget(self.preview)
        self._splitter.addWidget(lower)
        self._splitter.setSizes([240, 280])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3 * theme.STEP)
        whole.addLayout(head)
        whole.addWidget(self._splitter, 1000)
        whole.addStretch(1)  # takes the room of the tables where there are none

    def show_file(self, file: ImportFile, kept: Sequence[str], fields: Sequence[str]) -> None:
        """Show a file as it stands; `kept` are the names of mappings, `fields` of custom fields that there are."""
        self._file = file
        self._name.setText(file.path.name)
        self._show_recognised(file)
        self.controls.show_file(file, kept)
        self._show_columns(file, fields)
        self.rejected.show_file(file)
        self.preview.show_file(file)
        self._splitter.setVisible(file.source is not None)

    def show_outcome(self, *, whole: bool) -> None:
        """What will happen is known now, or as far as the file was looked at."""
        assert self._file is not None
        if whole:
            self._show_recognised(self._file)
        self.preview.show_file(self._file)

    def _show_recognised(self, file: ImportFile) -> None:
        told = reasons = ""
        if file.state is State.READING:
            told = self.tr("Reading…")
        elif file.error is None and file.source is not None:
            told = import_words.recognised(file.source, file.outcome if file.is_looked_at else None)
            if file.state is State.READY:
                last = file.columns is Columns.REMEMBERED
                reasons = import_words.why(file.source, file.options, as_last_time=last)
        self._recognised.setText(told)
        self.why.setText(reasons)
        self.why.setVisible(bool(reasons))

    def _show_columns(self, file: ImportFile, fields: Sequence[str]) -> None:
        source = file.source
        table = source is not None and source.sheet is not None and file.state is not State.DONE
        self.columns.setVisible(table)
        self.columns.setEnabled(file.state is State.READY)
        if table and source is not None:
            self.columns.show_source(source.sheet, source.mapping, fields)

    def _remapped(self) -> None:
        if self._file is not None:
            self._file.columns = Columns.CHOSEN
            self.remapped.emit()

    def _order(self, order: Any) -> None:
        if self._file is not None and self._file.source is not None and self._file.source.mapping is not None:
            self._file.source.mapping.order = order
            self._remapped()

    def _reread(self, options: dict[str, Any]) -> None:
        if self._file is not None:
            self._file.options = replace(self._file.options, **options)
            self.reread_wanted.emit()


class RejectedCard(Card):
    """Where the rows are that could not be imported. Signal: `again_wanted(path)`: they were mended."""

    again_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tone=Tone.AMBER)
        self.body.setContentsMargins(12, 8, 12, 8)
        self._file: ImportFile | None = None
        self._text = Label(ink=Ink.AMBER, wrap=True)
        self.open = LinkButton(self.tr("Open the file"))
        self.open.clicked.connect(self._open)
        self.again = LinkButton(self.tr("Import it, mended"))
        self.again.clicked.connect(self._again)
        row = QHBoxLayout()
        row.setSpacing(3 * theme.STEP)
        row.addWidget(self._text, 1)
        row.addWidget(self.open)
        row.addWidget(self.again)
        self.body.addLayout(row)

    def show_file(self, file: ImportFile) -> None:
        """Show where the rejected rows of a file are."""
        self._file = file
        count = len(file.outcome.rejected) if file.outcome else 0
        text = self.tr("One row could not be read. It was saved in {file}; mend it there and import it.")
        if count > 1:
            text = self.tr(
                "%Ln rows could not be read. They were saved in {file}; mend them there and import it.", "", count
            )
        self._text.setText(text.format(file=file.saved.name if file.saved else ""))
        self.setVisible(file.state is State.DONE and count > 0 and file.saved is not None)

    def _open(self) -> None:
        if self._file is not None and self._file.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.saved)))

    def _again(self) -> None:
        if self._file is not None:
            self.again_wanted.emit(self._file.saved)
