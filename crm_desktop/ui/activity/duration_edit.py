"""How long an activity takes, read and written as people say it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.services import calendar
from crm_desktop.ui import when

_DAY = 24 * 60
_WIDTH, _FRAME = 172, 24


class DurationEdit(QLineEdit):
    """Shows "1 h 30 min" or "3 days", and understands that, "1:30", "90" and what other languages say."""

    def __init__(self, minutes: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = minutes
        self._shown = when.span_text(minutes) if minutes else ""
        self.setText(self._shown)
        self.setPlaceholderText(self.tr("30 min, 1:30, 3 days…"))
        self.setAccessibleName(self.tr("Duration"))
        self.setMaximumWidth(max(_WIDTH, self.fontMetrics().horizontalAdvance(self.placeholderText()) + _FRAME))
        self.editingFinished.connect(self._tidy)

    def minutes(self) -> int | None:
        """What it says, None for nothing. Raises ValueError with a sentence where it is not understood."""
        text = self.text().strip()
        if not text:
            return None
        if text == self._shown:  # a language may say it in words that are not read
            return self._before
        from crm_desktop.domain.durations import read_duration  # reads five languages: not for the first picture

        found = read_duration(text)
        if found is None:
            raise ValueError(self.tr("Write for example 45 minutes, 1:30 or 3 days."))
        if found > calendar.LONGEST_DAYS * _DAY:
            raise ValueError(self.tr("At most %n days.", "", calendar.LONGEST_DAYS))
        return found or None

    def _tidy(self) -> None:
        """What is understood is shown as it was."""
        try:
            found = self.minutes()
        except ValueError:
            return
        self._before, self._shown = found, when.span_text(found) if found else ""
        self.setText(self._shown)
