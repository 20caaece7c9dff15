"""The view of the day: what is late and due, what comes up, who goes cold, and what changed since yesterday."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.services import series, today
from crm_desktop.services.agenda import MOST_COUNTED
from crm_desktop.services.today import Annual, News
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.ui import theme
from crm_desktop.ui import words as ui_words
from crm_desktop.ui.followups.plan import plan_next
from crm_desktop.ui.followups.rows import counted
from crm_desktop.ui.followups.scope import usual_owner
from crm_desktop.ui.followups.skipping import complete_missed, skip_missed
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.today import words
from crm_desktop.ui.today.cards import Figure, LinesCard
from crm_desktop.ui.today.line import Line
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import PaneScroll
from crm_desktop.ui.widgets.tab_order import tab_stops

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow

_GAP = 3 * theme.STEP


def make(window: MainWindow) -> TodayView:
    """The view, connected to the window it stands in."""
    view = TodayView(window.session)
    view.view_wanted.connect(window.show_view)
    view.history_wanted.connect(window.show_history)
    view.plan_wanted.connect(window.quick_add)
    view.activity_wanted.connect(lambda uid: _show_follow_up(window, uid))
    window.view_changed.connect(lambda key: view.take_keyboard() if key == "today" else None)
    return view


def _show_follow_up(window: MainWindow, uid: Uid) -> None:
    window.show_view("followups")
    window.follow_ups.select(uid)


class TodayView(QWidget):
    """Signals: `view_wanted(str)`, another view by its key; `history_wanted()`; `plan_wanted()`, to plan something;
    `activity_wanted(uid)`, one of the follow-ups, which is with nobody.
    """

    view_wanted = Signal(str)
    history_wanted = Signal()
    plan_wanted = Signal()
    activity_wanted = Signal(bytes)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.heading = Label("", Type.NAME)
        self.summary = Label("", ink=Ink.SECOND)
        self.overdue = Figure(self.tr("overdue"))
        self.talks = Figure(self.tr("calls and meetings this week"))
        self.going_cold = Figure(self.tr("going cold"))
        self.done = Figure(self.tr("done this week"))
        self.to_do = LinesCard(self.tr("To do today"), self.tr("Nothing. What you plan with people stands here."))
        self.coming = LinesCard(
            self.tr("Coming up"),
            self.tr("What is planned for the next seven days stands here, and birthdays within two weeks."),
        )
        self.cold = LinesCard(
            self.tr("Going cold"),
            self.tr("Whom you have not reached for longer than you mean to stands here, if nothing is planned."),
        )
        self.news = LinesCard(
            self.tr("Since yesterday"), self.tr("What you and others change stands here and leads to its contact.")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(_GAP)
        for figure in (self.overdue, self.talks, self.going_cold, self.done):
            figures.addWidget(figure, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (self.to_do, self.news)), (right, (self.coming, self.cold))):
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch()
        lists = QHBoxLayout()
        lists.setSpacing(theme.MARGIN)
        lists.addLayout(left, 3)
        lists.addLayout(right, 2)
        content = _Content()
        content.stepped.connect(self._step)
        column = QVBoxLayout(content)
        column.setContentsMargins(6 * theme.STEP, 5 * theme.STEP, 6 * theme.STEP, 6 * theme.STEP)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(theme.STEP)
        column.addWidget(self.summary)
        column.addSpacing(theme.MARGIN)
        column.addLayout(figures)
        column.addSpacing(theme.MARGIN)
        column.addLayout(lists)
        column.addStretch()
        self._scroll = PaneScroll(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        for figure, view in ((self.overdue, "followups"), (self.talks, "calendar"), (self.going_cold, "followups")):
            figure.clicked.connect(partial(self.view_wanted.emit, view))
        self.done.clicked.connect(self.history_wanted)
        for card in (self.to_do, self.coming, self.cold, self.news):
            card.opened.connect(self.open)
            card.completed.connect(self.complete)
            card.planned.connect(self.plan)
            card.skipped.connect(self.skip)
            card.caught_up.connect(self.catch_up)
        self.to_do.more_wanted.connect(self._more_to_do)
        self.cold.more_wanted.connect(partial(self.view_wanted.emit, "followups"))
        self.news.more_wanted.connect(self.history_wanted)
        self._session.changed.connect(self._changed)

    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Read the day anew; the keyboard stays where it is."""
        self._stale = False
        session = self._session
        first_day = QLocale().firstDayOfWeek().value - 1
        found = today.read(session.workspace, session.today(), usual_owner(session), first_day)
        self.heading.setText(words.heading(found.day))
        self.summary.setText(words.summary(found))
        self.overdue.show_count(found.overdue_total, more=found.overdue_total >= MOST_COUNTED)
        self.talks.show_count(found.talks)
        self.going_cold.show_count(found.cold_total, more=found.cold_total >= MOST_COUNTED)
        self.done.show_count(found.done)
        lines = words.to_do(found)
        total = found.overdue_total + found.today_total
        more = self._more(total, total - len(lines))
        self.to_do.show_lines(lines, more if lines else self.tr("Plan a follow-up"))
        self.coming.show_lines(words.coming(found))
        self.cold.show_lines(words.cold(found), self._more(found.cold_total, found.cold_total - len(found.cold)))
        self.news.show_lines(words.news(found), self.tr("History") if found.news else "")

    def _more_to_do(self) -> None:
        if self.to_do.lines():
            self.view_wanted.emit("followups")
        else:
            self.plan_wanted.emit()

    def _more(self, total: int, rest: int) -> str:
        return self.tr("{count} more").format(count=counted(total, rest)) if rest > 0 else ""

    def open(self, about: FollowUp | GoingCold | Occurrence | Annual | News) -> None:
        """Show the contact that a line is about, else the work itself, or the history."""
        contact: Uid | None
        if isinstance(about, GoingCold):
            contact = about.uid
        elif isinstance(about, Occurrence):
            contact = next(iter(about.contacts), None)
        else:
            contact = about.contact
        if contact is not None:
            self._session.contact_wanted.emit(contact)
        elif isinstance(about, FollowUp | Occurrence):
            self.activity_wanted.emit(about.uid)
        else:
            self.history_wanted.emit()

    def complete(self, work: FollowUp, number: int) -> None:
        """Complete what is to be done, with the result that has this number, by default the first."""
        results = ui_words.choices().results_of(work.type)
        if number > len(results):
            return
        result = results[max(number, 1) - 1] if results else ""
        workspace = self._session.workspace
        self._session.write(lambda: series.complete(workspace, work.uid, work.recurrence_id, result))

    def plan(self, cold: GoingCold) -> None:
        """Plan a call with whoever goes cold."""
        plan_next(self._session, [cold])

    def skip(self, work: FollowUp) -> None:
        """Leave out what was missed of a series."""
        skip_missed(self._session, [work.uid])

    def catch_up(self, work: FollowUp) -> None:
        """Say that what was missed of a series was done."""
        complete_missed(self._session, [work.uid])

    def take_keyboard(self) -> None:
        """To the first that is to be done."""
        if self._stale:
            self.reload()
        first = next(iter(self.to_do.lines()), None) or self.overdue
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, by: int) -> None:
        """To the next line or figure, across the cards."""
        stops = [each for each in tab_stops(self) if isinstance(each, Line | Figure)]
        focused = self.focusWidget()
        at = stops.index(focused) + by if focused in stops else 0
        target = stops[max(0, min(at, len(stops) - 1))]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colors().window)


class _Content(QWidget):
    """Signal: `stepped(int)`, by how many lines the keyboard is to move; the pane around it would scroll instead."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
