"""What can be written to contacts or printed of them: of those selected in the list, or of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.ui.actions import CONTACTS, ActionList
from crm_desktop.ui.contacts.model import USUAL_COLUMNS
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import shortcut_text

if TYPE_CHECKING:
    from crm_desktop.services.bulk import Contacts


class LetterWork(QObject):
    """Acts on the contacts that `selected` gives; `listed` gives their list: its title, its columns and its search.

    Dialogs appear over the window of `widget`, which has the keyboard while the keys work.
    """

    def __init__(
        self,
        session: Session,
        widget: QWidget,
        selected: Callable[[], Contacts],
        listed: Callable[[], tuple[str, Sequence[str], str | None]] = lambda: ("", USUAL_COLUMNS, None),
    ) -> None:
        super().__init__(widget)
        self._session = session
        self._widget = widget
        self._selected = selected
        self._listed = listed

    def actions(self) -> list[tuple[str, str, Callable[[], object], str, str]]:
        """Key, title, function, shortcut and icon of each, in the order of the menu."""
        return [
            ("write-letters", self.tr("Write letters…"), partial(self.write, "letter"), "L", "letter"),
            ("write-emails", self.tr("Write e-mails…"), partial(self.write, "email"), "M", "email"),
            ("labels", self.tr("Print labels…"), partial(self.print_sheets, "label"), "", "print"),
            ("envelopes", self.tr("Print envelopes…"), partial(self.print_sheets, "envelope"), "", "print"),
            ("print-list", self.tr("Print a list…"), self.print_list, "Ctrl+P", "print"),
            ("contact-sheets", self.tr("Print contact sheets…"), self.print_contact_sheets, "", "print"),
        ]

    def register(self, actions: ActionList) -> None:
        """Make keys and entries of the palette of them."""
        for key, title, function, shortcut, icon in self.actions():
            keys = (shortcut,) if shortcut else ()
            actions.add(key, title, function, *keys, icon=icon, area=CONTACTS, widget=self._widget)

    def menu(self, parent: QMenu, *, keys: bool = True) -> QMenu:
        """A menu of them for another, with the `keys` that work in the list."""
        menu = QMenu(self.tr("Write and print"), parent)
        for _, title, function, shortcut, _ in self.actions():
            shown = f"{title}\t{shortcut_text(shortcut)}" if shortcut and keys else title
            action = QAction(shown, menu)
            action.triggered.connect(lambda _checked=False, function=function: function())
            menu.addAction(action)
        return menu

    def write(self, kind: str) -> None:
        """Letters or e-mails from a template."""
        from crm_desktop.ui.letters.write_dialog import WriteDialog

        self._ask(partial(WriteDialog.ask, kind=kind))

    def print_sheets(self, kind: str) -> None:
        """Labels or envelopes."""
        from crm_desktop.ui.letters.sheets_dialog import SheetsDialog

        self._ask(partial(SheetsDialog.ask, kind=kind))

    def print_list(self) -> None:
        """A list in columns."""
        from crm_desktop.ui.letters.list_dialog import ListDialog

        title, columns, _ = self._listed()
        self._ask(partial(ListDialog.ask, columns=columns, title=title))

    def print_contact_sheets(self) -> None:
        """All about each contact."""
        from crm_desktop.ui.letters.list_dialog import ContactSheetsDialog

        self._ask(ContactSheetsDialog.ask)

    def _ask(self, ask: Callable[..., None]) -> None:
        contacts = self._selected()
        if len(contacts) or isinstance(contacts, str):
            ask(self._widget.window(), self._session, contacts, found=self._listed()[2])
        else:
            self._session.said.emit(self.tr("Nobody is selected."), False)
