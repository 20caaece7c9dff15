"""E-mails that were dropped: what becomes of each, and who in them is nobody's contact yet."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from crm_desktop.domain.keys import email_key
from crm_desktop.interchange.letter import Mailbox
from crm_desktop.services.correspondence import Read
from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import ChipDelegate
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.files.letters_model import DATE, FATE, SUBJECT, WHO, LettersModel
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, LinkButton, PrimaryButton
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.scroll import PaneScroll

_MOST_STRANGERS = 200
_STRANGERS_SEEN = 5  # rows before they scroll


class Decision(NamedTuple):
    """What the user decided: whom to make contacts of, and which addresses are their own."""

    newcomers: list[Mailbox]
    own: list[str]


class LettersDialog(Dialog):
    """Ctrl Enter records what is to be recorded, Esc nothing."""

    def __init__(self, parent: QWidget | None, session: Session, found: Read) -> None:
        super().__init__(parent, self.tr("E-mails"), QSize(880, 620))
        self.setMinimumSize(640, 420)
        self._found = found
        self.model = LettersModel(found, session.today(), self)
        self.table = Table(self.tr("E-mails"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(FATE, ChipDelegate(self.table))
        self.table.left.connect(self.reject)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        for column, width in ((WHO, 170), (DATE, 100), (FATE, 190)):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(SUBJECT, QHeaderView.ResizeMode.Stretch)
        known = {box for post in found.posts if post.contacts for box in post.strangers}
        self.strangers = [
            _Stranger(box, creates=box not in known and self._writes(box))
            for box in found.strangers()[:_MOST_STRANGERS]
        ]
        self.record = PrimaryButton("", shortcut="Ctrl+Return")
        self.record.clicked.connect(self.accept)
        self._lay_out()
        self._show()

    def _writes(self, box: Mailbox) -> bool:
        return any(
            post.direction == "in"
            and email_key(box.address) in (email_key(each.address) for each in post.letter.senders)
            for post in self._found.posts
        )

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        if self.strangers:
            self.body.addWidget(self._strangers_part())
        self.body.addWidget(self.table, 1)
        close = Button(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        self.add_button(close)
        self.add_button(self.record)
        self.record.setFocus()

    def _strangers_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, 0)
        column.setSpacing(2 * theme.STEP)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Not in your contacts"), Type.STRONG))
        head.addStretch()
        for text, decision in ((self.tr("Create all"), "create"), (self.tr("Leave out all"), "leave")):
            link = LinkButton(text)
            link.clicked.connect(lambda checked, decision=decision: self._decide_all(decision))
            head.addWidget(link)
            head.addSpacing(2 * theme.STEP)
        column.addLayout(head)
        rows = QWidget()
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, theme.MARGIN, 0)
        inner.setSpacing(theme.STEP)
        for row in self.strangers:
            row.decision.activated.connect(lambda _: self._show())
            inner.addWidget(row)
        scroll = PaneScroll(rows)
        scroll.setFixedHeight(min(len(self.strangers), _STRANGERS_SEEN) * (theme.BUTTON + theme.STEP))
        column.addWidget(scroll)
        return part

    def _decide_all(self, decision: str) -> None:
        for row in self.strangers:
            if row.decision.currentData() != "mine":
                row.decide(decision)
        self._show()

    def _show(self) -> None:
        """What would be done now."""
        self.model.choose(self.decided().newcomers)
        count = self.model.taken()
        self.record.set_text(self.tr("Record one e-mail") if count == 1 else self.tr("Record %Ln e-mails", "", count))
        self.record.setEnabled(count > 0 or bool(self.decided().own))
        refused = len(self._found.refused)
        self.say(self.tr("%Ln cannot be read; point at it to see why", "", refused) if refused else "")

    def decided(self) -> Decision:
        """What is chosen now."""
        of = {
            decision: [row.box for row in self.strangers if row.decision.currentData() == decision]
            for decision in _CODES
        }
        return Decision(of["create"], [box.address for box in of["mine"]])

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, found: Read) -> Decision | None:
        """Shows what was read; what the user decided, or None where nothing is to be recorded."""
        dialog = cls(parent, session, found)
        accepted = dialog.exec() == cls.DialogCode.Accepted
        decided = dialog.decided() if accepted else None
        dialog.deleteLater()
        return decided


_CODES = ("create", "leave", "mine")


class _Stranger(QWidget):
    """An address that nobody has, and what is to become of it."""

    def __init__(self, box: Mailbox, *, creates: bool) -> None:
        super().__init__()
        self.box = box
        self.decision = Choice(self.tr("What becomes of {address}").format(address=box.address))
        texts = (self.tr("Create a contact"), self.tr("Leave out"), self.tr("This is me"))
        for code, text in zip(_CODES, texts, strict=True):
            self.decision.addItem(text, code)
        self.decide("create" if creates else "leave")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        if box.name:
            row.addWidget(ElidedLabel(paint.isolate(box.name), Type.MEDIUM), 2)
        row.addWidget(ElidedLabel(box.address, ink=Ink.SECOND if box.name else Ink.INK, isolate=True), 3)
        row.addWidget(self.decision)
        self.setFixedHeight(theme.BUTTON)

    def decide(self, code: str) -> None:
        self.decision.setCurrentIndex(self.decision.findData(code))
