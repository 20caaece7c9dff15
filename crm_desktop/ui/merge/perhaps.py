"""While a contact is entered: "Perhaps you mean Ana Example (same mobile number)"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.services import at_entry
from crm_desktop.services.at_entry import Known
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.text_block import TextBlock


class Perhaps(QWidget):
    """Who may be meant, each to be opened or added to. Signals: `opened(uid)`, `add_wanted(uid)`."""

    opened = Signal(bytes)
    add_wanted = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: list[Known] = []
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.STEP)
        self.hide()

    def show_known(self, known: Sequence[Known]) -> None:
        """Offer these; the keyboard stays where it is while they are the same."""
        if list(known) == self._known:
            return
        self._known = list(known)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(each) for each in known]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(known))

    def _line(self, known: Known) -> QWidget:
        who = paint.isolate(" · ".join(filter(None, (known.row.name, known.row.company))))
        why = listed(messages.duplicate_reason(reason) for reason in known.reasons)
        text = self.tr("Perhaps you mean {name} ({reasons})").format(name=who, reasons=why)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme.STEP)
        row.addWidget(TextBlock(text, Type.SECOND, Ink.AMBER), 1)
        for words, signal in ((self.tr("Open it"), self.opened), (self.tr("Add to it"), self.add_wanted)):
            link = LinkButton(words)
            link.setAccessibleName(f"{words}: {known.row.name}")
            link.clicked.connect(lambda _=False, signal=signal: signal.emit(known.row.uid))
            row.addWidget(link, alignment=Qt.AlignmentFlag.AlignTop)
        return line


def add_and_show(session: Session, uid: Uid, entered: Contact) -> bool:
    """Add what was entered to a contact that is there, and show it; False where the user's world was in the way."""
    workspace = session.workspace
    done = session.write(lambda: at_entry.add_to(workspace, uid, entered) or True) is not None
    if done:
        session.contact_wanted.emit(uid)
    return done
