"""The day changes while the window is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class Midnight(QObject):
    """Signal: `passed()`, it is another day than it was; also when the computer slept and the window is used again."""

    passed = Signal()

    def __init__(self, today: Callable[[], date], widget: QWidget) -> None:
        super().__init__(widget)
        self._today = today
        self._day = today()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        widget.installEventFilter(self)
        self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._look()
        return False

    def _look(self) -> None:
        day = self._today()
        if day != self._day:
            self._day = day
            self.passed.emit()
        self._wait()

    def _wait(self) -> None:
        now = datetime.now()
        midnight = datetime.combine(now.date() + timedelta(days=1), time.min)
        self._timer.start(int((midnight - now).total_seconds() * 1000) + 1)
