"""Locking the window: nothing of a contact is seen until the passphrase is typed.

The workspace stays open behind it: what is synced, what reminds and what was begun goes on, so its key stays in memory.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from crm_desktop.services import passphrase, unlocking
from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety.passphrase_entry import PassphraseEntry
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets import keyboard
from crm_desktop.ui.widgets.label import IconLabel, Label

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow

_LOOK_EVERY = 5_000  # milliseconds
_MINUTE = 60  # seconds
_WIDTH, _ICON = 360, 32
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.InputMethod,
    }
)  # fmt: skip
_NOT_WHILE_LOCKED = frozenset(
    {QEvent.Type.Shortcut, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop, QEvent.Type.ContextMenu}
)


def begin(window: MainWindow) -> Lock:
    """Let the window be locked, by hand and by itself."""
    lock = Lock(window, window.session, lambda: window.show_settings("safety"))
    title = QCoreApplication.translate("Lock", "Lock the window")
    window.action_list.add("lock", title, lock.lock, "Ctrl+Alt+L", icon="private")
    return lock


class Lock(QObject):
    """Covers `window`, and all windows beside it; without a passphrase `set_up` is called instead."""

    def __init__(self, window: QWidget, session: Session, set_up: Callable[[], object]) -> None:
        super().__init__(window)
        self._session = session
        self._set_up = set_up
        self.covers: list[_Cover] = []
        self._latest = time.time()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        application.focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _watch(self, window: QWindow | None) -> None:
        """Only what a window is told is looked at: a filter for all events would cost each of them."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._latest = time.time()

    def look(self) -> None:
        """Lock if nobody typed or moved the mouse for as long as was chosen; a computer that slept counts, too."""
        minutes = self._session.app.settings.lock_after
        if minutes > 0 and time.time() - self._latest >= minutes * _MINUTE and self._is_possible():
            self.lock()

    def _is_possible(self) -> bool:
        return not self._session.locked and passphrase.is_encrypted(self._session.workspace)

    def lock(self) -> None:
        """Show nothing any more but where the passphrase is typed."""
        if not passphrase.is_encrypted(self._session.workspace):
            self._set_up()
            return
        if self._session.locked:
            return
        self._session.locked = True
        while popup := QApplication.activePopupWidget():
            popup.close()
        QToolTip.hideText()
        for widget in QApplication.topLevelWidgets():
            self._cover(widget)
        self._application.installEventFilter(self)
        self._session.lock_changed.emit(True)

    def _cover(self, widget: QWidget) -> None:
        if widget.isVisible() and widget.windowType() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            cover = _Cover(widget, partial(unlocking.confirmed, self._session.workspace))
            cover.entry.opened.connect(self._unlock)
            self.covers.append(cover)

    def _unlock(self) -> None:
        self._application.removeEventFilter(self)
        self._session.locked = False
        self._latest = time.time()
        covers, self.covers = self._standing(), []
        for cover in covers:
            cover.take_away()
        self._session.lock_changed.emit(False)

    def _standing(self) -> list[_Cover]:
        """The covers of windows that are still there: work that ended meanwhile may have closed its own."""
        return [cover for cover in self.covers if shiboken6.isValid(cover)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not self._session.locked:
            if kind in _ACTIVITY:
                self._latest = time.time()
            return False
        if kind in _NOT_WHILE_LOCKED:
            event.ignore()
            return True
        if kind == QEvent.Type.Show and isinstance(watched, QWidget):
            self._shown(watched)
        return False

    def _shown(self, widget: QWidget) -> None:
        """What comes up meanwhile is covered, too."""
        cover = next((cover for cover in self._standing() if cover.window() is widget.window()), None)
        if cover is not None:
            cover.raise_()
        elif widget.isWindow():
            self._cover(widget)


class _Cover(QWidget):
    """Lies over all of a window, whose content is hidden and whose title says nothing."""

    def __init__(self, window: QWidget, check: Callable[[str], str]) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setProperty("surface", "panel")
        self.entry = PassphraseEntry(check, self.tr("Unlock"))
        self._focus = window.focusWidget()
        self._title = window.windowTitle()
        self._hidden = [
            child
            for child in window.children()
            if isinstance(child, QWidget) and child is not self and not child.isWindow() and not child.isHidden()
        ]
        self._lay_out()
        window.setWindowTitle(QApplication.applicationDisplayName())
        for child in self._hidden:
            child.hide()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.entry.line.setFocus()

    def _lay_out(self) -> None:
        head = Label(self.tr("Locked"), Type.STRONG)
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        inside.setSpacing(3 * theme.STEP)
        inside.addWidget(IconLabel("private", Ink.THIRD, size=_ICON), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(head)
        inside.addWidget(self.entry)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(inner, 0)
        column.setAlignment(inner, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        inner.setMinimumWidth(min(_WIDTH, self.window().width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        return False

    def take_away(self) -> None:
        """Show the window as it was."""
        window = self.window()
        window.removeEventFilter(self)
        self.hide()
        for child in filter(shiboken6.isValid, self._hidden):
            child.show()
        window.setWindowTitle(self._title)
        keyboard.give_back(self._focus)
        self.deleteLater()
