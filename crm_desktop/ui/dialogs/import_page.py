"""One file that is imported: what was recognised, its columns, and what will happen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from crm_desktop.interchange.encodings import ENCODINGS
from crm_desktop.interchange.sheet import DELIMITERS
from crm_desktop.services.importing import Outcome
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.import_columns import ColumnsTable
from crm_desktop.ui.dialogs.import_preview import ImportPreview
from crm_desktop.ui.dialogs.import_run import ImportFile, State
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import ElidedLabel, Label

_PROGRAMS: dict[str, Any] = {
    "google": QT_TRANSLATE_NOOP("ImportFormats", "Google Contacts, CSV"),
    "google-old": QT_TRANSLATE_NOOP("ImportFormats", "Google Contacts of earlier years, CSV"),
    "outlook": QT_TRANSLATE_NOOP("ImportFormats", "Outlook, CSV"),
    "thunderbird": QT_TRANSLATE_NOOP("ImportFormats", "Thunderbird, CSV"),
    "kaddressbook": QT_TRANSLATE_NOOP("ImportFormats", "KAddressBook, CSV"),
    "linkedin": QT_TRANSLATE_NOOP("ImportFormats", "LinkedIn connections, CSV"),
    "salesforce": QT_TRANSLATE_NOOP("ImportFormats", "Salesforce, CSV"),
    "hubspot": QT_TRANSLATE_NOOP("ImportFormats", "HubSpot, CSV"),
    "act": QT_TRANSLATE_NOOP("ImportFormats", "ACT!, CSV"),
    "goldmine": QT_TRANSLATE_NOOP("ImportFormats", "GoldMine, CSV"),
    "full": QT_TRANSLATE_NOOP("ImportFormats", "CRM Desktop, CSV"),
    "guessed": QT_TRANSLATE_NOOP("ImportFormats", "A table; its columns were recognised by their words and contents"),
    "vcard": QT_TRANSLATE_NOOP("ImportFormats", "vCard"),
    "json": QT_TRANSLATE_NOOP("ImportFormats", "CRM Desktop, JSON"),
}
_ENCODINGS: dict[str, Any] = {
    "utf-8": QT_TRANSLATE_NOOP("Encodings", "UTF-8"),
    "utf-16": QT_TRANSLATE_NOOP("Encodings", "UTF-16"),
    "cp1250": QT_TRANSLATE_NOOP("Encodings", "Central European (Windows-1250)"),
    "cp1251": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (Windows-1251)"),
    "cp1252": QT_TRANSLATE_NOOP("Encodings", "Western (Windows-1252)"),
    "cp1253": QT_TRANSLATE_NOOP("Encodings", "Greek (Windows-1253)"),
    "cp1254": QT_TRANSLATE_NOOP("Encodings", "Turkish (Windows-1254)"),
    "cp1255": QT_TRANSLATE_NOOP("Encodings", "Hebrew (Windows-1255)"),
    "cp1256": QT_TRANSLATE_NOOP("Encodings", "Arabic (Windows-1256)"),
    "cp1257": QT_TRANSLATE_NOOP("Encodings", "Baltic (Windows-1257)"),
    "cp1258": QT_TRANSLATE_NOOP("Encodings", "Vietnamese (Windows-1258)"),
    "cp932": QT_TRANSLATE_NOOP("Encodings", "Japanese (Shift JIS)"),
    "mac_roman": QT_TRANSLATE_NOOP("Encodings", "Western (Mac)"),
}
_DELIMITERS: dict[str, Any] = {
    ",": QT_TRANSLATE_NOOP("Delimiters", "Comma"),
    ";": QT_TRANSLATE_NOOP("Delimiters", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("Delimiters", "Tab"),
    "|": QT_TRANSLATE_NOOP("Delimiters", "Bar"),
}


class ImportPage(QWidget):
    """Shows a file in whatever state it is.

    Signals: `remapped()`, a column goes elsewhere now; `reread_wanted()`, the file's options were changed.
    """

    remapped = Signal()
    reread_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: ImportFile | None = None
        self._name = ElidedLabel("", Type.STRONG)
        self._recognised = ElidedLabel("", ink=Ink.SECOND)
        self.encoding = Choice(self.tr("Encoding"))
        self.delimiter = Choice(self.tr("Separator"))
        self.has_header = CheckBox(self.tr("The first row names the columns"))
        self.columns = ColumnsTable()
        self.preview = ImportPreview()
        self._rejected = _RejectedCard()
        self._lay_out()
        self.encoding.activated.connect(lambda _: self._reread(encoding=self.encoding.currentData()))
        self.delimiter.activated.connect(lambda _: self._reread(delimiter=self.delimiter.currentData()))
        self.has_header.clicked.connect(lambda on: self._reread(has_header=on))
        self.columns.remapped.connect(self.remapped)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(3 * theme.STEP)
        title.addWidget(self._name)
        title.addWidget(self._recognised, 1)
        controls = Flow(gap=3 * theme.STEP)
        self._encoding_box = _labelled(self.tr("Encoding"), self.encoding)
        self._delimiter_box = _labelled(self.tr("Separator"), self.delimiter)
        self._controls = (self._encoding_box, self._delimiter_box, self.has_header)
        for widget in self._controls:
            controls.add(widget)
        head = QVBoxLayout()
        head.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        head.setSpacing(2 * theme.STEP)
        head.addLayout(title)
        head.addWidget(controls)
        head.addWidget(self._rejected)
        self._splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, handleWidth=1)
        self._splitter.addWidget(self.columns)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 3 * theme.STEP, 0, 0)
        column.addWidget(self.preview)
        self._splitter.addWidget(lower)
        self._splitter.setSizes([260, 260])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3 * theme.STEP)
        whole.addLayout(head)
        whole.addWidget(self._splitter, 1000)
        whole.addStretch(1)  # takes the room of the tables where there are none

    def show_file(self, file: ImportFile) -> None:
        """Show a file as it stands."""
        self._file = file
        self._name.setText(file.path.name)
        self._show_recognised(file)
        self._show_controls(file)
        self._show_columns(file)
        self._rejected.show_file(file)
        if file.outcome is None:
            self.preview.show_nothing()
        else:
            self.preview.show_outcome(file.outcome, done=file.state is State.DONE)
        self._splitter.setVisible(file.source is not None)

    def show_outcome(self, outcome: Outcome) -> None:
        """What will happen is known now."""
        assert self._file is not None
        self._show_recognised(self._file)
        self.preview.show_outcome(outcome)

    def _show_recognised(self, file: ImportFile) -> None:
        if file.state is State.READING:
            self._recognised.setText(self.tr("Reading…"))
        elif file.error is not None:
            self._recognised.setText("")
        elif file.source is not None:
            sheet = file.source.sheet
            text = in_words(sheet.layout if sheet else file.source.format)
            count = rows_of(file.outcome)
            if count is not None:
                rows = self.tr("one entry") if count == 1 else self.tr("%Ln entries", "", count)
                text += f" · {rows}"
            self._recognised.setText(text)

    def _show_controls(self, file: ImportFile) -> None:
        source, sheet = file.source, file.source.sheet if file.source else None
        settled = file.state in (State.READY, State.FAILED)
        self._encoding_box.setVisible(settled and source is not None and source.format != "json")
        self._delimiter_box.setVisible(settled and sheet is not None)
        self.has_header.setVisible(settled and sheet is not None)
        if source is None:
            return
        encodings: dict[str | None, str] = {} if sheet else {None: self.tr("As the file says")}
        encodings |= {name: _tr("Encodings", _ENCODINGS[name]) for name in ENCODINGS}
        _fill(self.encoding, encodings, _plain(source.encoding))
        if sheet is not None:
            delimiters = {mark: _tr("Delimiters", _DELIMITERS[mark]) for mark in DELIMITERS}
            _fill(self.delimiter, delimiters, sheet.delimiter)
            self.has_header.setChecked(sheet.has_header)

    def _show_columns(self, file: ImportFile) -> None:
        source = file.source
        table = source is not None and source.sheet is not None and file.state is not State.DONE
        self.columns.setVisible(table)
        self.columns.setEnabled(file.state is State.READY)
        if table and source is not None:
            self.columns.show_source(source.sheet, source.mapping)

    def _reread(self, **options: Any) -> None:
        if self._file is not None:
            self._file.options = replace(self._file.options, **options)
            self.reread_wanted.emit()


class _RejectedCard(Card):
    """Where the rows are that could not be imported."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.AMBER)
        self.body.setContentsMargins(12, 8, 12, 8)
        self._file: ImportFile | None = None
        self._text = Label(ink=Ink.AMBER, wrap=True)
        self._link = LinkButton(self.tr("Show the file of rejected rows"))
        self._link.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._link)
        self.body.addLayout(row)

    def show_file(self, file: ImportFile) -> None:
        self._file = file
        count = len(file.outcome.rejected) if file.outcome else 0
        text = self.tr("One row could not be read. It was saved, to be mended and imported again.")
        if count > 1:
            text = self.tr("%Ln rows could not be read. They were saved, to be mended and imported again.", "", count)
        self._text.setText(text)
        self.setVisible(file.state is State.DONE and count > 0 and file.saved is not None)

    def _open_folder(self) -> None:
        if self._file is not None and self._file.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.saved.parent)))


def rows_of(outcome: Outcome | None) -> int | None:
    """How many rows a file has, once it was read to its end."""
    if outcome is None:
        return None
    return outcome.created + outcome.updated + outcome.unchanged + len(outcome.rejected)


def in_words(format_or_layout: str) -> str:
    """What was recognised: "Google Contacts, CSV"."""
    return _tr("ImportFormats", _PROGRAMS.get(format_or_layout, format_or_layout))


def _labelled(text: str, choice: Choice) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * theme.STEP)
    label = Label(text, ink=Ink.THIRD)
    label.setBuddy(choice)
    row.addWidget(label)
    row.addWidget(choice)
    return box


def _fill(choice: Choice, items: dict[Any, str], current: str | None) -> None:
    choice.clear()
    for data, text in items.items():
        choice.addItem(text, data)
    if current not in items:
        choice.addItem(str(current), current)
    choice.setCurrentIndex(choice.findData(current))
    choice.updateGeometry()


def _plain(encoding: str | None) -> str | None:
    """The encoding without what only tells how its mark or its bytes stand."""
    if encoding is None:
        return None
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(encoding, encoding)


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
