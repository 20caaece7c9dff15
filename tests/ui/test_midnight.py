from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.ui.midnight import Midnight


class Day:
    """A calendar in the hands of the test."""

    now = date(2026, 3, 4)

    def __call__(self) -> date:
        return self.now


def test_the_next_midnight_is_told(qtbot) -> None:
    day, widget = Day(), QWidget()
    qtbot.addWidget(widget)
    midnight = Midnight(day, widget)
    timer = midnight.findChild(QTimer)
    expected = datetime.combine(date.today() + timedelta(days=1), time.min)
    assert abs(datetime.now() + timedelta(milliseconds=timer.remainingTime()) - expected) < timedelta(seconds=5)
    day.now += timedelta(days=1)
    with qtbot.waitSignal(midnight.passed):
        timer.timeout.emit()
    assert timer.isActive()


def test_a_window_used_again_on_another_day_tells_once(qtbot) -> None:
    day, widget = Day(), QWidget()
    qtbot.addWidget(widget)
    midnight, told = Midnight(day, widget), []
    midnight.passed.connect(lambda: told.append(day.now))
    QApplication.sendEvent(widget, QEvent(QEvent.Type.WindowActivate))
    assert told == []
    day.now += timedelta(days=3)
    for _ in range(2):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.WindowActivate))
    assert told == [day.now]
