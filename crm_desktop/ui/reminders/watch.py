"""Looks at the clock while the window is open, and reminds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import reminders, series
from crm_desktop.services.reminders import Key, Reminder
from crm_desktop.ui import when, words
from crm_desktop.ui.reminders.card import ReminderCard
from crm_desktop.ui.reminders.tray import Tray
from crm_desktop.ui.session import Session
from crm_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow

_AT_LEAST_EVERY = timedelta(minutes=1)  # as the clock may jump, and the computer sleep
_AFTER_A_CHANGE = 200  # milliseconds


def begin(window: MainWindow) -> ReminderWatch:
    """Remind in the window, from now on."""

    def show(activity: Uid, contacts: Sequence[Uid]) -> None:
        if contacts:
            window.show_contact(contacts[0])
        else:
            window.show_view("followups")
            window.follow_ups.select(activity)

    watch = ReminderWatch(window, window.session, show)
    title = QCoreApplication.translate("Reminders", "What reminds")
    window.action_list.add("reminders", title, watch.take_keyboard, "Ctrl+R", icon="reminder")
    return watch


class ReminderWatch(QObject):
    """Shows what reminds in `window`, and in the system's tray where there is one; begins with a look.

    `show` shows an activity, given its uid and those of its contacts.
    """

    def __init__(self, window: Shell, session: Session, show: Callable[[Uid, Sequence[Uid]], object]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._show_activity = show
        self._shown: dict[Key, Reminder] = {}
        self.card = ReminderCard(window.foot)
        self.tray = Tray(window) if QSystemTrayIcon.isSystemTrayAvailable() else None
        self._connect(self.card)
        if self.tray is not None:
            self._connect(self.tray)
            self.tray.wanted.connect(self.take_keyboard)
        self.card.dismissed.connect(self._dismiss)
        self.card.left.connect(window.take_keyboard)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        session.lock_changed.connect(self._lock_changed)
        session.changed.connect(lambda: self._timer.start(_AFTER_A_CHANGE))
        window.installEventFilter(self)
        self.look()

    def _connect(self, place: ReminderCard | Tray) -> None:
        place.opened.connect(self._open)
        place.done.connect(self._complete)
        place.snoozed.connect(self._snooze)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._timer.start(_AFTER_A_CHANGE)
        return False

    def look(self) -> None:
        """Show what has come, take away what is done with, and wait for the next."""
        now = self._session.now()
        wait = _AT_LEAST_EVERY
        if not self._session.jobs.busy():
            try:
                following = self._look(now)
            except UserError as error:
                self._session.report(error)
            else:
                wait = min(following - now, wait) if following else wait
        self._timer.start(max(int(wait.total_seconds() * 1000), 0) + 1)

    def _look(self, now: datetime) -> datetime | None:
        workspace, session = self._session.workspace, self._session
        found = reminders.look(workspace, now, session.app.settings.author, self._shown.keys())
        standing = sorted([*found.standing, *found.due], key=lambda each: each.occurrence.due)
        self._shown = {each.key: each for each in standing}
        if found.due or found.missed:
            with session.turns.first():
                reminders.mark_shown(workspace, [*found.due, *found.missed])
            session.changed.emit()
        self._show(now)
        if found.due:
            self._tell(found.due, now)
        return found.next

    def _show(self, now: datetime) -> None:
        self.card.show_reminders(list(self._shown.values()), now)
        if self.tray is not None:
            self.tray.keep(list(self._shown))

    def _tell(self, due: list[Reminder], now: datetime) -> None:
        if self.tray is not None and self._session.locked:
            self.tray.notify_of_something()
        elif self.tray is not None:
            self.tray.notify(due, now)
        QApplication.alert(self._window)

    def _lock_changed(self, locked: bool) -> None:
        if self.tray is not None and locked:
            self.tray.icon.hide()
        self._timer.start(0)

    def take_keyboard(self) -> None:
        """Bring the window to the front, and the keyboard to what reminds."""
        self._bring_up_window()
        if self._shown:
            self.card.take_keyboard()
        else:
            self._session.said.emit(self.tr("Nothing reminds you now."), False)

    def _bring_up_window(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.activateWindow()

    def _open(self, key: Key) -> None:
        if (reminder := self._shown.pop(key, None)) is not None:
            self._bring_up_window()
            self._show(self._session.now())
            self._show_activity(reminder.occurrence.uid, reminder.occurrence.contacts)

    def _complete(self, key: Key) -> None:
        if (reminder := self._shown.get(key)) is None:
            return
        about = reminder.occurrence
        result = next(iter(words.choices().results_of(about.type)), "")
        workspace = self._session.workspace
        self._session.write(lambda: series.complete(workspace, about.uid, about.recurrence_id, result))
        self.look()

    def _snooze(self, keys: list[Key], until: datetime) -> None:
        waiting = [self._shown[key] for key in keys if key in self._shown]
        if not waiting:
            return
        local = until.astimezone().isoformat()[:16]
        said = self.tr("Reminds again {when}").format(when=when.due_text(local, self._session.now().date()))
        workspace = self._session.workspace
        if self._session.write(lambda: [reminders.snooze(workspace, waiting, until)]):
            self._session.said.emit(said, False)
        self.look()

    def _dismiss(self) -> None:
        self._shown.clear()
        self._show(self._session.now())
