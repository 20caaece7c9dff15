"""A postal address as it is written on a letter, and its parts while it is edited."""

from __future__ import annotations

from typing import ClassVar
from unicodedata import bidirectional

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.address_block import address_lines
from crm_desktop.domain.contact import ADDRESS_PARTS, PostalAddress
from crm_desktop.ui import country, theme, words
from crm_desktop.ui.contact.label_edit import LabelEdit
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.form_row import LABEL_WIDTH, ValueDisplay
from crm_desktop.ui.widgets.label import ElidedLabel

PARTS = {
    "street": QT_TRANSLATE_NOOP("AddressForm", "Street and number"),
    "extended": QT_TRANSLATE_NOOP("AddressForm", "Flat, floor, building"),
    "po_box": QT_TRANSLATE_NOOP("AddressForm", "P.O. box"),
    "postal_code": QT_TRANSLATE_NOOP("AddressForm", "Postal code"),
    "city": QT_TRANSLATE_NOOP("AddressForm", "City"),
    "region": QT_TRANSLATE_NOOP("AddressForm", "Region"),
    "country": QT_TRANSLATE_NOOP("AddressForm", "Country"),
}


class AddressForm(QWidget):
    """Label and address; a click, Enter or F2 shows its parts to edit. Enter or leaving commits, Esc cancels.

    Signals: `committed(PostalAddress)`, where anything changed, empty where all parts were emptied; `closed()` after
    every edit, however it ended, and after `committed`.
    """

    committed = Signal(object)
    closed = Signal()

    _PLACES: ClassVar = (
        ("street", 1, 0, 2),
        ("extended", 2, 0, 2),
        ("postal_code", 3, 0, 1),
        ("city", 3, 1, 1),
        ("region", 4, 0, 1),
        ("country", 4, 1, 1),
        ("po_box", 5, 0, 2),
    )

    def __init__(self, *, one_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._address = PostalAddress()
        self._editor: QWidget | None = None
        self._lines: dict[str, QLineEdit] = {}
        self._label_edit: LabelEdit | None = None
        self._label = ElidedLabel(ink=Ink.THIRD)
        self._label.setFixedSize(LABEL_WIDTH - 6, 24)
        self._display = ValueDisplay(wrap=not one_line)
        self._display.clicked.connect(self.edit)
        self._label.setBuddy(self._display)
        self._shown = QWidget()
        line = QHBoxLayout(self._shown)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._label, alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._display, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._shown)

    def show_address(self, address: PostalAddress, label: str) -> None:
        """Shows another address; an edit under way is not disturbed."""
        self._address = address
        self._label.setText(label)
        self._display.set_name(label)
        self._display.show_value(address_text(address, ", " if self._one_line else "\n"))

    def is_editing(self) -> bool:
        return self._editor is not None

    def edit(self) -> None:
        """Shows the parts to edit, the first of them with the keyboard."""
        if self._editor is None:
            self._editor = self._make_editor()
            self._column.addWidget(self._editor)
            self._shown.hide()
        self._lines["street"].setFocus()

    def _make_editor(self) -> QWidget:
        editor = QWidget()
        grid = QGridLayout(editor)
        grid.setContentsMargins(0, theme.STEP, 0, theme.STEP)
        grid.setSpacing(theme.STEP)
        keys = EditKeys(editor)
        keys.entered.connect(self.commit)
        keys.left.connect(self.commit)
        keys.escaped.connect(self._cancel)
        self._label_edit = LabelEdit(words.choices().labels_of("addresses"), self._address.label)
        keys.watch(self._label_edit)
        grid.addWidget(self._label_edit, 0, 0)
        for part, row, column, span in self._PLACES:
            line = QLineEdit(getattr(self._address, part), placeholderText=self.tr(str(PARTS[part])))
            line.setAccessibleName(line.placeholderText())
            keys.watch(line)
            grid.addWidget(line, row, column, 1, span)
            self._lines[part] = line
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return editor

    def commit(self) -> None:
        """Ends editing, as leaving the address does."""
        if self._editor is None or self._label_edit is None:
            return
        parts = {part: line.text().strip() for part, line in self._lines.items()}
        address = PostalAddress(label=self._label_edit.label(), **parts)
        changed = address != self._address
        self._drop_editor()
        if changed:
            self.committed.emit(address)
        self.closed.emit()

    def _cancel(self) -> None:
        self._drop_editor()
        self.closed.emit()

    def _drop_editor(self) -> None:
        editor, self._editor, self._label_edit = self._editor, None, None
        if editor is None:
            return
        focused = editor.isAncestorOf(QApplication.focusWidget() or self)
        self._lines = {}
        editor.hide()
        editor.deleteLater()
        self._shown.show()
        if focused:
            self._display.setFocus()


def address_text(address: PostalAddress, between: str) -> str:
    """An address as its country writes it, `between` its lines; of none, as the user's does."""
    lines = address_lines(address, () if address.country else country.names())
    if between == ", " and any(bidirectional(char) == "AL" for line in lines for char in line):
        between = "، "
    return between.join(lines)


def is_empty(address: PostalAddress) -> bool:
    """Whether nothing of it but a label is filled in."""
    return not any(getattr(address, part) for part in ADDRESS_PARTS)
