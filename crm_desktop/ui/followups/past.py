"""What was done before with whom something is to be done: the list under the completion card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.ui import paint, theme, when, words
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel, Label

_LINE = 41


class PastList(QWidget):
    """Activities as lines, the newest first; each with the beginning of what was said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._none = Label(self.tr("Nothing yet: this is the first time."), ink=Ink.THIRD)
        self._none.setFixedHeight(_LINE)
        self._column.addWidget(self._none)
        self._column.addStretch()

    def show_past(self, past: Sequence[Activity], today: date) -> None:
        """Show these activities."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._none.setVisible(not past)
        self._lines = [_Line(activity, today) for activity in past]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)


class _Line(QWidget):
    def __init__(self, activity: Activity, today: date) -> None:
        super().__init__()
        title = ElidedLabel(words.activity_title(activity), Type.MEDIUM)
        moment = Label(when.moment_text(activity.completed or activity.due, today), ink=Ink.THIRD)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2 * theme.STEP, 0, 2 * theme.STEP + 1)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.addWidget(IconLabel(words.icon(activity.type)), 0, 0)
        grid.addWidget(title, 0, 1)
        grid.addWidget(moment, 0, 2)
        grid.setColumnStretch(1, 1)
        said = " ".join(activity.description.split())
        if said:
            grid.addWidget(ElidedLabel(paint.isolate(said), ink=Ink.SECOND), 1, 1, 1, 2)
        self.setMinimumHeight(_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme.colors().line)
