"""What was recognised of a file, to be changed: sheet, encoding, separator, dates, header, and where columns go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.targets import parse
from crm_desktop.interchange.encodings import ENCODINGS
from crm_desktop.interchange.sheet import DELIMITERS
from crm_desktop.services.import_files import Source
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.import_run import Columns, ImportFile, State
from crm_desktop.ui.dialogs.import_words import DELIMITER_NAMES, ENCODING_NAMES, ORDER_NAMES, plain_encoding
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label

_WIDEST = 200
_DATES = ("dates", "last_reach", "last_attempt", "next_step")
_BINARY = ("json", "xlsx", "xls", "ods", "html", "xml")


class ImportControls(Flow):
    """Only what there is to choose for a file is shown.

    Signals: `reread_wanted(dict)`: the file is to be read with these options changed. `order_chosen(order or None)`:
    that of day and month. `columns_wanted(Columns or name)`, `save_wanted()`, `delete_wanted(name)`: where columns go.
    """

    reread_wanted = Signal(dict)
    order_chosen = Signal(object)
    columns_wanted = Signal(object)
    save_wanted = Signal()
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=3 * theme.STEP)
        self.sheet = Choice(self.tr("Sheet"))
        self.encoding = Choice(self.tr("Encoding"))
        self.delimiter = Choice(self.tr("Separator"))
        self.dates = Choice(self.tr("Dates"))
        self.has_header = CheckBox(self.tr("The first row names the columns"))
        self.mapping = Choice(self.tr("Columns"))
        self.save = LinkButton(self.tr("Keep as…"))
        self.delete = LinkButton(self.tr("Delete"))
        for choice in (self.sheet, self.encoding, self.mapping):
            choice.setMaximumWidth(_WIDEST)
        self._boxes = {choice: _labelled(choice) for choice in (self.sheet, self.encoding, self.delimiter, self.dates)}
        self._boxes[self.mapping] = _labelled(self.mapping, self.save, self.delete)
        for widget in (*list(self._boxes.values())[:4], self.has_header, self._boxes[self.mapping]):
            self.add(widget)
        self.sheet.activated.connect(lambda _: self.reread_wanted.emit({"sheet": self.sheet.currentData()}))
        self.encoding.activated.connect(lambda _: self.reread_wanted.emit({"encoding": self.encoding.currentData()}))
        self.delimiter.activated.connect(lambda _: self.reread_wanted.emit({"delimiter": self.delimiter.currentData()}))
        self.has_header.clicked.connect(lambda on: self.reread_wanted.emit({"has_header": on}))
        self.dates.activated.connect(lambda _: self.order_chosen.emit(self.dates.currentData()))
        self.mapping.activated.connect(lambda _: self.columns_wanted.emit(self.mapping.currentData()))
        self.save.clicked.connect(self.save_wanted)
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.mapping.currentData()))

    def show_file(self, file: ImportFile, kept: Sequence[str]) -> None:
        """Show what was chosen for a file; `kept` are the names of the mappings there are."""
        source = file.source
        settled = source is not None and file.state in (State.READY, State.FAILED)
        sheet = source.sheet if source is not None else None
        table = settled and sheet is not None
        names = source.sheets if source is not None else []
        self._show(self.sheet, settled and len(names) > 1)
        self._show(self.encoding, settled and source is not None and source.format not in _BINARY)
        self._show(self.delimiter, table and not names)
        self._show(self.dates, table and source is not None and _has_dates(source))
        self._show(self.mapping, table)
        self.has_header.setVisible(table)
        if source is None:
            return
        encodings: dict[str | None, str] = {} if sheet else {None: self.tr("As the file says")}
        encodings |= {name: _tr("Encodings", ENCODING_NAMES[name]) for name in ENCODINGS}
        _fill(self.encoding, encodings, plain_encoding(source.encoding))
        if sheet is None or source.mapping is None:
            return
        self.has_header.setChecked(sheet.has_header)
        if names:
            _fill(self.sheet, {name: name for name in names}, getattr(sheet, "name", None))
        else:
            _fill(
                self.delimiter, {mark: _tr("Delimiters", DELIMITER_NAMES[mark]) for mark in DELIMITERS}, sheet.delimiter
            )
        orders: dict[str | None, str] = {None: self.tr("As found in each column")}
        orders |= {order: _tr("DateOrders", name) for order, name in ORDER_NAMES.items()}
        _fill(self.dates, orders, source.mapping.order)
        self._show_mapping(file, kept)

    def _show_mapping(self, file: ImportFile, kept: Sequence[str]) -> None:
        items: dict[Columns | str, str] = {Columns.GUESSED: self.tr("As recognised")}
        if file.is_remembered:
            items[Columns.REMEMBERED] = self.tr("As last time")
        if file.columns is Columns.CHOSEN:
            items[Columns.CHOSEN] = self.tr("As chosen here")
        _fill(self.mapping, items | {name: name for name in kept}, file.columns)
        self.save.setVisible(any(file.source.mapping.targets) if file.source and file.source.mapping else False)
        self.delete.setVisible(isinstance(file.columns, str))

    def _show(self, choice: Choice, shown: bool) -> None:
        self._boxes[choice].setVisible(shown)


def _has_dates(source: Source) -> bool:
    mapping = source.mapping
    if mapping is None:
        return False
    custom = {f"custom.{name}" for name, kind in mapping.types.items() if kind == "date"}
    return any(target in custom or (target and parse(target).field in _DATES) for target in mapping.targets)


def _labelled(choice: Choice, *others: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * theme.STEP)
    label = Label(choice.accessibleName(), ink=Ink.THIRD)
    label.setBuddy(choice)
    for widget in (label, choice, *others):
        row.addWidget(widget)
    return box


def _fill(choice: Choice, items: Mapping[Any, str], current: Any) -> None:
    choice.clear()
    for data, text in items.items():
        choice.addItem(text, data)
    if current not in items:
        choice.addItem(str(current), current)
    choice.setCurrentIndex(next(i for i in range(choice.count()) if choice.itemData(i) == current))
    choice.updateGeometry()


def _tr(context: str, text: Any) -> str:
    return QCoreApplication.translate(context, str(text))
