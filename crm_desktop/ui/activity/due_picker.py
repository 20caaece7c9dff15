"""A day and perhaps a time of day, picked or typed."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from crm_desktop.ui import theme, when
from crm_desktop.ui.widgets.date_box import DateBox

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?$", re.IGNORECASE)


class DuePicker(QWidget):
    """A date box and a line for the time, which may stay empty. Signal: `changed(str)`, the new due."""

    changed = Signal(str)

    def __init__(self, due: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = ""
        self._day = DateBox(self.tr("Day"), QDate.currentDate())
        self._line = QLineEdit(placeholderText=self.tr("any time"))
        self._line.setAccessibleName(self.tr("Time"))
        self._line.setToolTip(self.tr("For example 15:30 or 3pm; empty for any time of the day"))
        self._line.setFixedWidth(92)
        self._line.setCompleter(self._times())
        self._line.editingFinished.connect(self._read_time)
        self._day.dateChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self._day)
        row.addWidget(self._line)
        row.addStretch()
        self.setFocusProxy(self._day)
        self.set_due(due or (date.today() + timedelta(days=1)).isoformat())

    def _times(self) -> QCompleter:
        halves = [when.time_text(f"{hour:02}:{minute:02}") for hour in range(7, 21) for minute in (0, 30)]
        completer = QCompleter(halves, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self._read_time())
        return completer

    def due(self) -> str:
        """The local day, or the local time where one is given (`domain.activity.Activity.due`)."""
        self._read_time()
        day = self._day.date().toString(Qt.DateFormat.ISODate)
        return f"{day}T{self._time}" if self._time else day

    def set_due(self, due: str) -> None:
        self._day.setDate(QDate.fromString(due[:10], Qt.DateFormat.ISODate))
        self._time = due[11:16]
        self._line.setText(when.time_text(self._time) if self._time else "")

    def _read_time(self) -> None:
        """Takes the typed time; what is none gives way to the time before it."""
        text = self._line.text().strip()
        time = parse_time(text) if text else ""
        if time is not None and time != self._time:
            self._time = time
            self._tell()
        self._line.setText(when.time_text(self._time) if self._time else "")

    def _tell(self) -> None:
        self.changed.emit(self.due())


def parse_time(text: str) -> str | None:
    """A time of day as people type it ("9", "930", "15:30", "3 pm") as `HH:MM`; None where it is none."""
    ascii_text = "".join(str(int(char)) if char.isdecimal() else char for char in text.strip())
    ascii_text = ascii_text.replace("ص", "a").replace("م", "p")
    found = _TIME.match(ascii_text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
