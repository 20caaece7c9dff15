"""Who came by the name or link of a contact that is another one now is told so."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.clock import local_time, utc_text
from crm_desktop.domain.uid import Uid
from crm_desktop.services import merge_contacts
from crm_desktop.ui import paint, theme, when
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.text_block import TextBlock


class MergedLine(QWidget):
    """ "J. Example was merged into this contact on 3 May" with Undo; there while that contact shows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Uid | None = None
        self._shown: Uid | None = None
        self._batch = 0
        self._text = TextBlock("", Type.SECOND, Ink.SECOND)
        self.undo = LinkButton(self.tr("Undo"))
        self.undo.clicked.connect(lambda: session.undo(self._batch))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 2 * theme.STEP)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        self.hide()

    def ask_for(self, uid: Uid) -> Uid:
        """A contact was asked for: the one that it is now."""
        self._asked = uid
        self.show_contact(self._shown)
        return merge_contacts.survivor(self._session.workspace.database, uid)

    def show_contact(self, uid: Uid | None) -> None:
        """Tell, if this contact stands for the one that was asked for."""
        self._shown = uid
        told = None
        if self._asked is not None and uid != self._asked:
            told = merge_contacts.told_of(self._session.workspace.database, self._asked)
        if told is None or told.survivor != uid:
            self.hide()
            return
        self._batch = told.batch
        name = told.name or self.tr("Another contact")
        day = when.moment_text(utc_text(local_time(told.time)), self._session.today())
        text = self.tr("{name} was merged into this contact · {when}")
        self._text.set_text(text.format(name=paint.isolate(name), when=day))
        self.show()

    def text(self) -> str:
        """What is told."""
        return self._text.text()
