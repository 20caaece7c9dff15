"""The pane beside the follow-ups: how it went, what comes next, and what was tried before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import Uid
from crm_desktop.store import follow_ups, queries
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui import phones, theme
from crm_desktop.ui.activity.note_edit import is_card_key
from crm_desktop.ui.activity.result_chips import result_key
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.cards import ColdCard, CompletionCard, WorkCard
from crm_desktop.ui.followups.header import WorkHeader
from crm_desktop.ui.followups.past import PastList
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.scroll import Scroll
from crm_desktop.ui.widgets.tabs import Tabs

_PAST = 20

Work = Sequence[FollowUp | GoingCold]


class CompletionPane(QWidget):
    """Shows the selected work and completes it, or plans it.

    Keys anywhere in it: Ctrl Enter is done, Esc goes back, Alt with a digit gives a result (plain where no text is
    written). Signals: `finished()`, it was written; `left()`; `snooze_wanted(button)`.
    """

    finished = Signal()
    left = Signal()
    snooze_wanted = Signal(QWidget)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Uid, ...] = ()
        self._card: WorkCard | None = None
        self._drafts: dict[tuple[Uid, ...], WorkCard] = {}  # cards with something written in them, while out of sight
        self._finished: tuple[Uid, ...] = ()  # the latest that was recorded: its draft is kept, for it may be undone
        self._header = WorkHeader(session)
        self._past = PastList()
        self._tabs = Tabs(self.tr("About this"))
        self._tabs.add_tab(self.tr("Before this"), self._past)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        self._column.setSpacing(3 * theme.STEP)
        self._column.addWidget(self._header)
        self._column.addWidget(self._tabs)
        self._column.addStretch(1)
        self._scroll = Scroll(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_work([])

    def show_work(self, work: Work) -> None:
        """Show this work, all of one kind; nothing where there is none. What was typed about it is still there."""
        self._content.setVisible(bool(work))
        shown = tuple(each.uid for each in work)
        if shown != self._shown:
            self._put_card(shown, self._drafts.pop(shown, None) or self._new_card(work))
            self._scroll.verticalScrollBar().setValue(0)
        if work:
            self._show_about(work)

    def _put_card(self, shown: tuple[Uid, ...], card: WorkCard | None) -> None:
        old = self._card
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            if old.is_touched():
                self._drafts[self._shown] = old
            else:
                old.deleteLater()
        self._shown, self._card = shown, card
        if shown == self._finished:
            self._finished = ()
        if card is not None:
            self._column.insertWidget(1, card)
            card.show()

    def _new_card(self, work: Work) -> WorkCard | None:
        if not work:
            return None
        planned = [each for each in work if isinstance(each, FollowUp)]
        cold = [each for each in work if isinstance(each, GoingCold)]
        card = CompletionCard(self._session, planned) if planned else ColdCard(self._session, cold)
        card.done_wanted.connect(self.finish)
        card.snooze_wanted.connect(self.snooze_wanted)
        return card

    def _show_about(self, work: Work) -> None:
        today = self._session.today()
        self._tabs.setVisible(len(work) == 1)
        if len(work) > 1:
            title = self.tr("%Ln selected", "", len(work))
            self._header.show_many(title, list(dict.fromkeys(each.name for each in work if each.name)))
            return
        first = work[0]
        contact = first.contact if isinstance(first, FollowUp) else first.uid
        row = queries.contact_row(self._session.workspace.database, contact) if contact else None
        self._header.show_one(
            rows.summary(first, today), contact, first.name or "", phones.shown(row.phone) if row else ""
        )
        self._past.show_past(self._before(first), today)

    def _before(self, work: FollowUp | GoingCold) -> list[Activity]:
        database = self._session.workspace.database
        if isinstance(work, FollowUp):
            return follow_ups.before(database, work.uid, _PAST)
        return [each for each in queries.timeline(database, work.uid, _PAST) if each.status == "done"]

    def has_unrecorded(self) -> bool:
        """Whether anything is written that would be lost with the window."""
        cards = {**self._drafts, self._shown: self._card}
        return any(card is not None and card.is_touched() for shown, card in cards.items() if shown != self._finished)

    def choose_result(self, number: int) -> None:
        """Choose the result with that key."""
        if self._card is not None:
            self._card.choose_result(number)

    def focus_text(self) -> None:
        """Take the keyboard, to write what was said."""
        if self._card is not None:
            self._card.focus_text()

    def finish(self) -> None:
        """Record what the card says."""
        if self._card is not None:
            self._card.write(partial(self._written, self._shown))

    def _written(self, finished: tuple[Uid, ...]) -> None:
        if self._finished != finished and (former := self._drafts.pop(self._finished, None)):
            former.deleteLater()
        self._finished = finished
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif number := result_key(event):
            self.choose_result(number)
        elif is_card_key(event):
            self.finish()
        else:
            super().keyPressEvent(event)
