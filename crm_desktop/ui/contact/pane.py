"""The detail pane of a contact: who this is, what comes next, the main fields, and all that is known and happened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import Uid
from crm_desktop.services import standing
from crm_desktop.ui import theme
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.card_place import CardPlace
from crm_desktop.ui.contact.change_words import former_of, former_words
from crm_desktop.ui.contact.header import LOG_KEYS, PLAN_KEYS, Header
from crm_desktop.ui.contact.history import HistoryPage
from crm_desktop.ui.contact.main_fields import MainFields
from crm_desktop.ui.contact.merged_line import MergedLine
from crm_desktop.ui.contact.next_step import NextStep
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.contact.timeline_page import TimelinePage
from crm_desktop.ui.drop import FileDrops
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets import tab_order
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.label import ElidedLabel
from crm_desktop.ui.widgets.scroll import PaneScroll
from crm_desktop.ui.widgets.tabs import TabBar

if TYPE_CHECKING:
    from crm_desktop.ui.contact.details import DetailsPage
    from crm_desktop.ui.sync.contest_row import ContestBanner

TIMELINE, DETAILS, HISTORY = range(3)
_LOAD_AHEAD = 600
"""Pixels before the end of the timeline at which the next page is loaded."""


class ContactPane(QWidget):
    """Shows one contact, or that none is chosen. Ctrl L records, Ctrl Shift F plans, F2 edits the name.

    Signal: `left()` on Esc, back to the list.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = Record(session, self)
        self.contact_actions = Actions(self.record, self)
        self.header = Header(self.record, self.contact_actions)
        self.contested: ContestBanner | None = None
        self.merged = MergedLine(session)
        self.next_step = NextStep(self.record)
        self.fields = MainFields(self.record, self.contact_actions)
        self.formerly = ElidedLabel("", Type.SECOND, Ink.THIRD)
        self.tabs = TabBar(self.tr("About the contact"))
        self.timeline = TimelinePage(self.record)
        self._details: DetailsPage | None = None
        self.history = HistoryPage(self.record)
        self.cards = CardPlace(session)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self._body = QWidget()
        body = self._column = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        above = _inset(0, 2 * theme.STEP, 2 * theme.STEP, self.next_step, self.fields, self.formerly)
        tabs = _inset(0, 0, 0, self.tabs)
        for widget in (self.merged, self.cards, above, tabs, self.timeline, self.history):
            body.addWidget(widget)
        body.addStretch()
        for title in (self.tr("Timeline"), self.tr("Details"), self.tr("History")):
            self.tabs.addTab(title)
        self.scroller = PaneScroll(self._body)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.scroller, 1)
        self._nobody = EmptyState(
            "person", self.tr("Nobody chosen"), self.tr("Choose a contact in the list to see all about it here.")
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(content)

    def _connect(self) -> None:
        self.record.session.changed.connect(self.record.reload)
        self.record.loaded.connect(self._refresh)
        self.header.log.clicked.connect(self.log)
        self.header.plan.clicked.connect(self.plan)
        self.contact_actions.called.connect(lambda: self._log(Activity(type="call", direction="out")))
        self.contact_actions.mailed.connect(lambda: self._log(Activity(type="email", direction="out", result="sent")))
        self.record.session.calls.changed.connect(self._log_call)
        FileDrops(self).dropped.connect(self._take_files)
        self.contact_actions.history_wanted.connect(lambda: self.tabs.setCurrentIndex(HISTORY))
        self.next_step.plan_wanted.connect(self.plan)
        self.next_step.complete_wanted.connect(self.complete)
        self.timeline.complete_wanted.connect(self.complete)
        self.timeline.list.shown.connect(self._scroll_to)
        self.cards.changed.connect(self._show_next_step)
        self.cards.closed.connect(self.header.log.setFocus)
        self.tabs.currentChanged.connect(self._show_page)
        self.scroller.verticalScrollBar().valueChanged.connect(self._load_more)
        for keys, function in ((LOG_KEYS, self.log), (PLAN_KEYS, self.plan)):
            action = QAction(self, shortcut=QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # from the list, too
            action.triggered.connect(function)
            self.addAction(action)

    def show_contact(self, uid: Uid | None) -> None:
        """Shows a contact, or that none is chosen. What is typed about the one before is written, or kept for later."""
        if uid == self.record.uid:
            return
        self.commit()
        self.history.start_anew()
        self.scroller.verticalScrollBar().setValue(0)
        self.record.show(uid)
        self.cards.show_contact(uid)
        self._log_call()

    def _log_call(self) -> None:
        """A call that was timed and is over is to be recorded, once its contact shows."""
        uid, calls = self.record.uid, self.record.session.calls
        if uid is not None and self.cards.card is None and self.isVisible() and calls.waits_for_record(uid):
            self._log(Activity(type="call", direction="out"))

    def _take_files(self, paths: list[Path]) -> None:
        """Files dropped onto the pane are the contact's."""
        from crm_desktop.ui.files.arrivals import arrivals  # seldom

        arrivals(self.record.session, self.window()).take(paths, self.record.uid if self.record.exists else None)

    def commit(self) -> None:
        """Ends what is being edited, as a click elsewhere does: it is about the contact that still shows."""
        self.header.name.commit()
        self.fields.commit()
        if self._details is not None:
            self._details.commit()

    def _refresh(self) -> None:
        """Shows the record as it now is."""
        self._stack.setCurrentIndex(1 if self.record.exists else 0)
        if self.record.exists:
            self._show_contested()
            self.header.refresh()
            self.next_step.refresh()
            self.fields.refresh()
            self._show_formerly()
        self.merged.show_contact(self.record.uid if self.record.exists else None)
        self._show_page()

    def _show_formerly(self) -> None:
        """Quietly, what the contact was called or had before."""
        former = "; ".join(map(former_words, former_of(self.record.contact)))
        self.formerly.setText(self.tr("Formerly: {values}").format(values=former))
        self.formerly.setVisible(bool(former))

    def _show_contested(self) -> None:
        """What several entered without knowing of each other, which is rare."""
        database = self.record.session.workspace.database
        if self.contested is None:
            if not standing.has_contests(database):
                return
            from crm_desktop.ui.sync.contest_row import ContestBanner

            self.contested = ContestBanner(self.record.session)
            self._column.insertWidget(0, self.contested)
        self.contested.show_contact(self.record.uid)

    @property
    def details(self) -> DetailsPage:
        """The largest page, made when it is first looked at: the first picture does not wait for it."""
        if self._details is None:
            from crm_desktop.ui.contact.details import DetailsPage

            self._details = DetailsPage(self.record, self.contact_actions)
            self._column.insertWidget(self._column.indexOf(self.history), self._details)
        return self._details

    def _show_page(self) -> None:
        index = self.tabs.currentIndex()
        current = self.details if index == DETAILS else self.history if index == HISTORY else self.timeline
        for page in (self.timeline, self._details, self.history):
            if page is not None:
                page.setVisible(page is current)
        if self.record.exists:
            current.refresh()

    def _scroll_to(self, place: QRect) -> None:
        """Brings a row of the timeline into sight."""
        top = self.timeline.list.mapTo(self._body, place.topLeft()).y()
        bar, height = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif top + place.height() > bar.value() + height:
            bar.setValue(top + place.height() - height)

    def _load_more(self) -> None:
        bar = self.scroller.verticalScrollBar()
        if self.tabs.currentIndex() == TIMELINE and bar.maximum() - bar.value() < _LOAD_AHEAD:
            self.timeline.list.entries.load_more()

    def log(self) -> None:
        """Opens the card that records what was done, ready for the keys of the results."""
        self._log(None)

    def _log(self, written: Activity | None) -> None:
        if self.record.exists:
            self._to_top()
            self.cards.record(written)

    def complete(self, activity: Activity) -> None:
        """Opens the card that completes what was planned."""
        self._to_top()
        self.cards.complete(activity)

    def plan(self) -> None:
        """Opens the card that plans what comes next."""
        if self.record.exists:
            self._to_top()
            self.cards.plan()

    def _to_top(self) -> None:
        self.scroller.verticalScrollBar().setValue(0)

    def _show_next_step(self) -> None:
        """Unless the card says what it says."""
        self.next_step.setVisible(not self.cards.completes(self.next_step.step))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard goes to the first thing that can be done."""
        first = self.header.call if self.header.call.isEnabled() else self.header.log
        first.setFocus(reason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes down the pane as it now is; at its ends it leaves."""
        return tab_order.step(self, forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and not event.modifiers():
            self.header.name.edit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _inset(top: int, gap: int, bottom: int, *widgets: QWidget) -> QWidget:
    """Widgets one below the other with the pane's margin at both sides."""
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(theme.MARGIN, top, theme.MARGIN, bottom)
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget)
    return result
