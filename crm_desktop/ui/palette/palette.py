"""The palette itself: a line to type in and what it finds, over the window where its search box stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.palette.entries import Entries
from crm_desktop.ui.palette.rows import RowDelegate, Rows
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets import keyboard
from crm_desktop.ui.widgets.search_box import SearchBox

_WIDTH, _INSET = 560, 8
_SHARE = 0.72  # of the window's height that it may take


class Palette(QFrame):
    """Opens with Ctrl K; Up and Down choose, Enter does it, Esc leaves. Signal: `left()`."""

    left = Signal()

    def __init__(self, window: QWidget, session: Session, entries: Entries, over: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._entries = entries
        self._over = over
        self._stale = True
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Find people, groups, views and actions"))
        self.line = SearchBox(self.tr("Find people, groups, views and actions"), parent=self)
        self.line.setMinimumWidth(0)
        self.rows = Rows(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.rows, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(lambda index: self._run(index.row()))
        session.changed.connect(self._forget)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show what was chosen last, and wait for letters."""
        self._before = self.window().focusWidget()
        self.line.clear()
        self._find()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._stale:
            self._stale = False
            self._session.detach(self._entries.names.learn, report=False)

    def close_again(self) -> None:
        """Leave; the keyboard goes where it was."""
        self.hide()
        keyboard.give_back(self._before)
        self.left.emit()

    def _forget(self) -> None:
        """Something was written: names may be others now."""
        self._stale = True

    def _find(self, *_: Any) -> None:
        self.rows.show(self._entries.find(self.line.text()))
        self._choose(self.rows.next_entry(-1, 1))
        self._place()

    def _place(self) -> None:
        window = self.window()
        corner = self._over.mapTo(window, QPoint(0, 0))
        width = min(max(_WIDTH, self._over.width()) + 2 * _INSET, window.width() - 2 * _INSET)
        left = corner.x() - _INSET
        if self.isRightToLeft():
            left = corner.x() + self._over.width() + _INSET - width
        height = self.rows.height() + self.line.sizeHint().height() + 2 * _INSET + 4
        height = min(height, int(window.height() * _SHARE))
        left = max(_INSET, min(left, window.width() - width - _INSET))
        self.setGeometry(left, max(0, corner.y() - _INSET), width, height)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row))
        if row == self.rows.next_entry(-1, 1):
            self.list.scrollToTop()  # with the heading

    def _run(self, row: int) -> None:
        entry = self.rows.entry(row)
        if entry is not None:
            self._entries.remember(entry)
            self.close_again()
            entry.run()

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key of the line was for the list."""
        row, key = self.list.currentIndex().row(), event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._choose(self.rows.next_entry(row, 1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(8):
                row = self.rows.next_entry(row, 1 if key == Qt.Key.Key_PageDown else -1)
            self._choose(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(row)
        elif key == Qt.Key.Key_Escape:
            self.close_again()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.line and event.type() == QEvent.Type.FocusOut and self.isVisible():
            if self.window().isActiveWindow() and not self.line.hasFocus():
                self.hide()  # the user went elsewhere
        elif watched is self.window() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        paint.draw_box(QPainter(self), self.rect(), colors.panel, colors.line, theme.CORNER + 2)
