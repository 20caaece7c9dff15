"""Whether and how an activity repeats: how often, on which days, until when; and what that means in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import recurrence
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import theme
from crm_desktop.ui.activity import repeat_words
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.chip import Chip, ChipChoice
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.date_box import DateBox
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.number_line import number

_NEVER, _WORKING_DAYS, _OWN = "", "working days", "own"
_ENDLESS, _UNTIL, _COUNT = "", "UNTIL", "COUNT"
_ON_DAY = "day"
_USUAL_COUNT = 10
_USUAL_WEEKS = 26


class RepeatRow(QWidget):
    """How an activity that is due at `due` repeats. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, rrule: str, due: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due = due
        self._given = rrule
        self._places: dict[str, str] = {}
        self._parts = _parts_of(rrule)
        self.how = Choice(self.tr("Repeats"))
        self.interval = _number_line(str(int(self._parts.get("INTERVAL", "1"))), self.tr("Every how many"))
        self._before, self._after = Label(self.tr("every")), Label()
        self.weekdays = Weekdays(self._parts.get("BYDAY", "").split(","))
        self.in_month: ChipChoice | None = None
        self.ends = Choice(self.tr("Ends"))
        self.until = DateBox(self.tr("Until"), QDate.currentDate())
        self.count = _number_line(str(_USUAL_COUNT), self.tr("How many times"))
        self._times = Label()
        self.words = Label("", Type.SECOND, Ink.SECOND, wrap=True)
        self._fill()
        self._lay_out()
        self._connect()
        self.set_due(due)

    def _fill(self) -> None:
        for code, text in (
            (_NEVER, self.tr("Never")),
            ("DAILY", self.tr("Daily")),
            (_WORKING_DAYS, self.tr("Every working day")),
            ("WEEKLY", self.tr("Weekly")),
            ("MONTHLY", self.tr("Monthly")),
            ("YEARLY", self.tr("Yearly")),
        ):
            self.how.addItem(text, code)
        kind = _kind(self._given, self._parts, self._due)
        if kind == _OWN:
            self.how.addItem(self.tr("By its own rule"), _OWN)
        self.how.setCurrentIndex(self.how.findData(kind))
        for code, text in (
            (_ENDLESS, self.tr("never")),
            (_UNTIL, self.tr("on a day")),
            (_COUNT, self.tr("after")),
        ):
            self.ends.addItem(text, code)
        ending = next((name for name in (_UNTIL, _COUNT) if name in self._parts), _ENDLESS)
        self.ends.setCurrentIndex(self.ends.findData(ending))
        until = self._parts.get("UNTIL", "")
        usual = date.fromisoformat(self._due[:10] or date.today().isoformat()) + timedelta(weeks=_USUAL_WEEKS)
        self.until.setDate(QDate.fromString(until[:8] or f"{usual:%Y%m%d}", "yyyyMMdd"))
        self.count.setText(self._parts.get("COUNT", str(_USUAL_COUNT)))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.STEP)
        self._how_often = _line(self.how, self._before, self.interval, self._after)
        self._ends = _line(Label(self.tr("Ends")), self.ends, self.until, self.count, self._times)
        self._days = QVBoxLayout()
        self._days.setContentsMargins(0, 0, 0, 0)
        self._days.addWidget(self.weekdays)
        self._column.addWidget(self._how_often)
        self._column.addLayout(self._days)
        self._column.addWidget(self._ends)
        self._column.addWidget(self.words)

    def _connect(self) -> None:
        self.how.currentIndexChanged.connect(lambda _: self._show())
        self.ends.currentIndexChanged.connect(lambda _: self._show())
        self.interval.textChanged.connect(lambda _: self._show())
        self.count.textChanged.connect(lambda _: self._show())
        self.until.dateChanged.connect(lambda _: self._show())
        self.weekdays.changed.connect(self._show)

    def set_due(self, due: str) -> None:
        """The day from which it repeats is another now; a rule that knows only that day goes with it."""
        if due[:10] and due[:10] != self._due[:10] and self._due[:10]:
            before, after = (recurrence.WEEKDAYS[date.fromisoformat(d[:10]).weekday()] for d in (self._due, due))
            self.weekdays.turn(before, after)
        self._due = due
        chosen = _place_in_month(self._parts, due) if self.in_month is None else self.in_month.current()
        if self.in_month is not None:
            self._days.removeWidget(self.in_month)
            self.in_month.deleteLater()
        self._places = _places_in_month(due)
        options: list[Any] = [(place, _place_text(day)) for place, day in self._places.items()]
        current = chosen if chosen in self._places else next(iter(self._places))
        self.in_month = ChipChoice(self.tr("On which day of the month"), options, current=current)
        self.in_month.chosen.connect(lambda _: self._show())
        self._days.addWidget(self.in_month)
        if not self.weekdays.days() and due:
            self.weekdays.choose([recurrence.WEEKDAYS[date.fromisoformat(due[:10]).weekday()]])
        self._show()

    def _show(self) -> None:
        """Show what the chosen way of repeating needs, and what it means."""
        how, ending = self.how.currentData(), self.ends.currentData()
        counted = how in recurrence.FREQUENCIES
        for widget in (self._before, self.interval, self._after):
            widget.setVisible(counted)
        self._after.setText(self._unit(str(how)))
        self._times.setText(self._times_text())
        self.weekdays.setVisible(how == "WEEKLY")
        if self.in_month is not None:
            self.in_month.setVisible(how == "MONTHLY")
        self._ends.setVisible(how not in (_NEVER, _OWN))
        self.until.setVisible(ending == _UNTIL)
        self.count.setVisible(ending == _COUNT)
        self._times.setVisible(ending == _COUNT)
        text = repeat_words.rule_text(self.rule(), self._due) if self._due else ""
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.changed.emit()

    def _unit(self, how: str) -> str:
        count = number(self.interval) or 1
        one = {
            "DAILY": self.tr("day"),
            "WEEKLY": self.tr("week"),
            "MONTHLY": self.tr("month"),
            "YEARLY": self.tr("year"),
        }
        several = {
            "DAILY": self.tr("days", "", count),
            "WEEKLY": self.tr("weeks", "", count),
            "MONTHLY": self.tr("months", "", count),
            "YEARLY": self.tr("years", "", count),
        }
        return (one if count == 1 else several).get(how, "")

    def _times_text(self) -> str:
        count = number(self.count) or 1
        return self.tr("time") if count == 1 else self.tr("times", "", count)

    def rule(self) -> str:
        """The rule in normal form, "" where it does not repeat; the one that was given where nothing of it changed."""
        how = str(self.how.currentData())
        if how in (_NEVER, _OWN):
            return self._given if how == _OWN else ""
        parts = {"FREQ": "WEEKLY" if how == _WORKING_DAYS else how}
        if how != _WORKING_DAYS and number(self.interval) > 1:
            parts["INTERVAL"] = str(number(self.interval))
        if how == _WORKING_DAYS:
            parts["BYDAY"] = recurrence.WORKING_DAYS
        elif how == "WEEKLY":
            parts["BYDAY"] = ",".join(self.weekdays.days())
        elif how == "MONTHLY" and self.in_month is not None:
            day = self._places[self.in_month.current() or _ON_DAY]
            parts["BYDAY" if day[-2:] in recurrence.WEEKDAYS else "BYMONTHDAY"] = day
        if self.ends.currentData() == _UNTIL:
            parts["UNTIL"] = self.until.date().toString("yyyyMMdd")
        elif self.ends.currentData() == _COUNT:
            parts["COUNT"] = str(number(self.count) or 1)
        rule = recurrence.compose(parts)
        return self._given if _same(parts, self._parts, self._due) else rule


class Weekdays(Flow):
    """The days of a week, of which some are chosen, in the order of the locale. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, chosen: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("On which days"))
        first = self.locale().firstDayOfWeek().value - 1
        self._chips: dict[str, Chip] = {}
        for day in (*recurrence.WEEKDAYS[first:], *recurrence.WEEKDAYS[:first]):
            chip = Chip(repeat_words.weekday_text(day), checkable=True)
            chip.toggled.connect(lambda _: self.changed.emit())
            self._chips[day] = chip
            self.add(chip)
        self.choose(chosen)

    def days(self) -> list[str]:
        """The chosen days, from Monday on."""
        return [day for day in recurrence.WEEKDAYS if self._chips[day].isChecked()]

    def choose(self, days: list[str]) -> None:
        for day, chip in self._chips.items():
            chip.setChecked(day in days)

    def turn(self, before: str, after: str) -> None:
        """The day it begins is another one: where that was the only one chosen, the new one is."""
        if self.days() == [before]:
            self.choose([after])


def _parts_of(rrule: str) -> dict[str, str]:
    try:
        return recurrence.parse(rrule) if rrule else {}
    except UserError:
        return {}


def _kind(rrule: str, parts: dict[str, str], due: str) -> str:
    """Which entry of the choice tells the rule."""
    if not rrule:
        return _NEVER
    names = {name for name in parts if name.startswith("BY") or name == "WKST"}
    days = parts.get("BYDAY", "").split(",")
    frequency = parts.get("FREQ", "")
    if frequency in ("DAILY", "WEEKLY") and names == {"BYDAY"} and repeat_words.is_working_days(parts):
        return _WORKING_DAYS
    known = {
        "DAILY": not names,
        "WEEKLY": names <= {"BYDAY"},
        "MONTHLY": not names or _place_in_month(parts, due) is not None,
        "YEARLY": not names,
    }
    return frequency if known.get(frequency) and len(days) <= 7 else _OWN


def _places_in_month(due: str) -> dict[str, str]:
    """What the day is in its month: by which part of a rule it is told as the third Tuesday, the last day, …"""
    day = date.fromisoformat(due[:10] or date.today().isoformat())
    weekday = recurrence.WEEKDAYS[day.weekday()]
    found = {_ON_DAY: str(day.day), "nth": f"{(day.day - 1) // 7 + 1}{weekday}"}
    if (day + timedelta(days=7)).month != day.month:
        found["last weekday"] = f"-1{weekday}"
    if (day + timedelta(days=1)).month != day.month:
        found["last day"] = "-1"
    return found


def _place_in_month(parts: dict[str, str], due: str) -> str | None:
    """Which of these places a monthly rule means, None where it means another."""
    told = {parts[name] for name in ("BYDAY", "BYMONTHDAY") if name in parts}
    if not told:
        return _ON_DAY
    return next((place for place, day in _places_in_month(due).items() if told == {day}), None)


def _place_text(day: str) -> str:
    in_words = repeat_words.ordinal_text if day[-2:] in recurrence.WEEKDAYS else repeat_words.day_of_month_text
    return in_words(day)


def _same(parts: dict[str, str], given: dict[str, str], due: str) -> bool:
    """Whether two rules give the same days, as one may tell what the other leaves to the first day."""
    if not given:
        return False
    day = date.fromisoformat(due[:10] or date.today().isoformat())
    implied = {"INTERVAL": "1"}
    if given["FREQ"] == "MONTHLY" and "BYDAY" not in given and "BYDAY" not in parts:
        implied["BYMONTHDAY"] = str(day.day)
    if given["FREQ"] == "WEEKLY":
        implied["BYDAY"] = recurrence.WEEKDAYS[day.weekday()]
    return implied | parts == implied | given


def _number_line(text: str, name: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setValidator(QIntValidator(1, 999, line))
    line.setAccessibleName(name)
    line.setFixedWidth(52)
    return line


def _line(*widgets: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * theme.STEP)
    for widget in widgets:
        row.addWidget(widget)
        widget.setSizePolicy(QSizePolicy.Policy.Fixed, widget.sizePolicy().verticalPolicy())
    row.addStretch()
    row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return held
