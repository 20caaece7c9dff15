"""To whom: those who are selected in the list, or all that it shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.services.bulk import Contacts
from crm_desktop.services.finding import parse_query
from crm_desktop.store import search
from crm_desktop.ui import paint
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.chip import ChipChoice

SELECTED, FOUND = "selected", "found"


class Whom(QWidget):
    """`found` is the search whose contacts the list shows, None where there is no list. Signal: `chosen()`.

    Only where there is something to be chosen it is `needed`.
    """

    chosen = Signal()

    def __init__(self, session: Session, selected: Contacts, found: str | None) -> None:
        super().__init__()
        self._selected = selected
        self._found = found
        self.needed = False
        options: list[tuple[str, str]] = []
        if found is not None and not isinstance(selected, str):
            database = session.workspace.database
            count = search.count(database, parse_query(database, found))
            self.needed = count > len(selected)
            words = self.tr("Found by the search") if found else self.tr("All")
            options = [
                (SELECTED, f"{self.tr('Selected')} · {paint.number(len(selected))}"),
                (FOUND, f"{words} · {paint.number(count)}"),
            ]
        self.choice = ChipChoice(self.tr("To whom"), [*options], current=SELECTED if options else None)
        self.choice.chosen.connect(lambda _: self.chosen.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)

    def contacts(self) -> Contacts:
        """Those who are chosen."""
        return self._found if self.choice.current() == FOUND and self._found is not None else self._selected
