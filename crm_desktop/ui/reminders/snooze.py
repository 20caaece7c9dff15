"""Until when a reminder may wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from crm_desktop.domain.reminders import DAY_BEGINS


def fill_snooze_menu(menu: QMenu, now: datetime, chosen: Callable[[datetime], object]) -> None:
    """Adds the usual times; `chosen` is given the moment."""
    tomorrow = datetime.combine(now.date() + timedelta(days=1), DAY_BEGINS).astimezone()
    for text, until in (
        (_tr("In &5 min"), now + timedelta(minutes=5)),
        (_tr("In 1 &hour"), now + timedelta(hours=1)),
        (_tr("&Tomorrow"), tomorrow),
    ):
        menu.addAction(text).triggered.connect(lambda _, until=until: chosen(until))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reminders", text)
