"""A field of the contact with what can be done with its value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from crm_desktop import messages
from crm_desktop.ui import icons
from crm_desktop.ui.contact.address_form import AddressForm
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.widgets.flat_button import FlatButton
from crm_desktop.ui.widgets.form_row import FormRow

Command = tuple[str, str, Callable[[], object]]
"""The icon, the words, and what is done."""


class FieldRow(QWidget):
    """A form of one value, then small buttons that show while the pointer or the keyboard is in the line.

    Signal: `closed()` after every edit, however it ended.
    """

    closed = Signal()

    def __init__(self, record: Record, form: FormRow | AddressForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.closed.connect(self.closed)
        self._buttons: dict[str, FlatButton] = {}
        self._commands: list[Command] = []
        if isinstance(form, FormRow):
            form.refused.connect(lambda error: record.session.said.emit(messages.sentence(error), False))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(form, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(form.sizePolicy())

    def set_button(self, icon: str, name: str, function: Callable[[], object], *, shown: bool = True) -> None:
        """A small button at the end of the line, one an icon."""
        if icon not in self._buttons:
            button = FlatButton(icon, name, shy=True)
            button.clicked.connect(lambda checked: function())
            self._buttons[icon] = button
            self._line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self._buttons[icon].setVisible(shown)

    def set_commands(self, commands: list[Command]) -> None:
        """What the menu of the line offers; it opens by its button, a right click or the menu key."""
        self._commands = commands
        self.set_button("more", self.tr("More"), self._open_menu, shown=bool(commands))

    def _open_menu(self) -> None:
        button = self._buttons["more"]
        self._exec(button.mapToGlobal(button.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._commands and not self.form.is_editing():
            self._exec(event.globalPos())

    def _exec(self, place: QPoint) -> None:
        menu = self.menu()
        menu.exec(place)
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The commands of the line."""
        menu = QMenu(self)
        for icon, text, function in self._commands:
            action = QAction(icons.icon(icon), text, menu)
            action.triggered.connect(lambda checked, function=function: function())
            menu.addAction(action)
        return menu
