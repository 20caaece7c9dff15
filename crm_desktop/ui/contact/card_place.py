"""Where the cards of the pane stand: recording what was done, completing what was planned, planning what comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import Uid
from crm_desktop.ui import theme
from crm_desktop.ui.session import Session

if TYPE_CHECKING:
    from crm_desktop.ui.activity.card import ActivityCard  # not for the first picture

_RECORD, _PLAN = "record", "plan"


class CardPlace(QWidget):
    """At most one card at a time. One in which something is written is kept when another takes its place, and comes
    back when its contact and what it is for do.

    Signals: `changed()`, another card shows, or none; `closed()`, the user is done with one.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._uid: Uid | None = None
        self._key = ""  # what the card is for: _RECORD, _PLAN, or the uid of what was planned
        self.card: ActivityCard | None = None
        self._drafts: dict[tuple[Uid | None, str], ActivityCard] = {}  # those out of sight, the latest last
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 3 * theme.STEP)
        self.hide()

    def show_contact(self, uid: Uid | None) -> None:
        """Another contact shows, or none."""
        self._put_away()
        self._uid = uid
        self._show_draft()

    def record(self, written: Activity | None = None) -> None:
        """What was done; `written` is what is known of it: type, direction, result."""
        from crm_desktop.ui.activity.card import RecordCard

        if written is not None and self._key == _RECORD and self.card is not None and not self.card.is_touched():
            self._put_away()
        if self._uid is not None:
            uid = self._uid
            self._open(_RECORD, lambda: RecordCard(self._session, uid, written=written))

    def complete(self, planned: Activity) -> None:
        """How it went."""
        from crm_desktop.ui.activity.card import RecordCard

        if self._uid is not None:
            uid = self._uid
            self._open(planned.uid, lambda: RecordCard(self._session, uid, planned))

    def plan(self) -> None:
        """What comes next."""
        from crm_desktop.ui.activity.card import PlanCard

        if self._uid is not None:
            uid = self._uid
            self._open(_PLAN, lambda: PlanCard(self._session, uid))

    def completes(self, activity: Activity | None) -> bool:
        """Whether the card that shows is about this one."""
        return self.card is not None and activity is not None and self._key == activity.uid

    def has_unrecorded(self) -> bool:
        """Whether anything is written that would be lost with the window."""
        return bool(self._drafts) or (self.card is not None and self.card.is_touched())

    def _open(self, key: str, make: Callable[[], ActivityCard]) -> None:
        if self.card is None or self._key != key:
            self._put_away()
            draft = self._drafts.pop((self._uid, key), None)
            self._show(key, draft or make())
        if self.card is not None:
            self.card.begin()

    def _show(self, key: str, card: ActivityCard) -> None:
        self._key, self.card = key, card
        card.written.connect(self._close)
        card.left.connect(self._close)
        self._column.addWidget(card)
        self.show()
        card.show()
        self.changed.emit()

    def _put_away(self) -> None:
        """Keep the card where something is written in it, else let go of it."""
        card, self.card = self.card, None
        if card is None:
            return
        card.written.disconnect(self._close)
        card.left.disconnect(self._close)
        self._column.removeWidget(card)
        card.hide()
        if card.is_touched():
            self._drafts[self._uid, self._key] = card
        else:
            card.deleteLater()
        self.hide()
        self.changed.emit()

    def _close(self) -> None:
        card, self.card = self.card, None
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.hide()
        self._show_draft()
        self.changed.emit()
        self.closed.emit()

    def _show_draft(self) -> None:
        """What else was begun about the contact, the latest first."""
        key = next((key for uid, key in reversed(self._drafts) if uid == self._uid), None)
        if key is not None:
            self._show(key, self._drafts.pop((self._uid, key)))
