"""What quick entry understood, as chips that can be changed or taken away; each opens a menu of what else it may be."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.domain import quick_chips
from crm_desktop.domain.quick_entry import QuickEntry
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import paint, when, words
from crm_desktop.ui.activity.repeat_words import rule_text
from crm_desktop.ui.dialogs.quick_words import person_text, reminders_text
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label

_ICONS = {
    "who": "person", "name": "person", "when": "date", "email": "email", "phone": "call", "company": "company",
    "tag": "tag", "url": "url", "duration": "timer", "rrule": "refresh", "reminders": "reminder", "location": "address",
    "direction": "import", "result": "check", "priority": "star", "notes": "note",
}  # fmt: skip
# Those that a chip may be taken away of.
_OPTIONAL = ("when", "duration", "rrule", "reminders", "priority", "location", "who", "tag", "direction")
_LISTS = {"who": "who", "tag": "tags"}
_MENUS = ("type", "who", "when", "duration", "rrule", "reminders", "priority", "result")
_ACTIONS: dict[str, Any] = {
    "contact": QT_TRANSLATE_NOOP("QuickAdd", "New contact"),
    "company": QT_TRANSLATE_NOOP("QuickAdd", "New company"),
    "log": QT_TRANSLATE_NOOP("QuickAdd", "Done"),
}
_MINUTES = (10, 15, 30, 45, 60, 90, 120, 240)
_REMINDERS = (0, 10, 30, 60, 24 * 60)
_RULES = (
    "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY",
    "FREQ=YEARLY",
)  # fmt: skip
_FIRST_HOUR, _LAST_HOUR = 7, 20


def tr(text: str) -> str:
    return QCoreApplication.translate("QuickAdd", text)


class QuickChips(Flow):
    """The chips of an entry and of what comes after it.

    Enter or a click on a chip offers what else it may be; Delete, or its cross, takes it away.
    Signals: `changed(step, field, value)`; `chosen(words, uid)`: whom the words of a name mean;
    `pick_wanted(step, due)`: another day or time is to be asked for.
    """

    changed = Signal(int, str, object)
    chosen = Signal(str, object)
    pick_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[Chip] = []
        self._kinds: list[tuple[int, str]] = []
        self._steps: list[QuickEntry] = []
        self._people: Mapping[str, Sequence[ContactRow]] = {}
        self._names: Mapping[str, str] = {}
        self._unclear: Collection[str] = ()
        self._today = date.today()

    def chips(self) -> list[Chip]:
        """Those that show, without the one that adds."""
        return self._chips

    def chip(self, kind: str, step: int = 0) -> Chip:
        """The first chip of a field; ValueError where there is none."""
        return self._chips[self._kinds.index((step, kind))]

    def show_entry(
        self,
        entry: QuickEntry | None,
        people: Mapping[str, Sequence[ContactRow]],
        names: Mapping[str, str],
        unclear: Collection[str],
        today: date,
    ) -> None:
        """Show an entry; `people` are those whom words may name, `names` what those are called whom they do, `unclear`
        words that may name several or nobody.
        """
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        self.clear()
        self._chips, self._kinds = [], []
        self._people, self._names, self._unclear, self._today = people, names, unclear, today
        self._steps = entry.steps() if entry else []
        for found in quick_chips.chips(self._steps[0]) if self._steps else []:
            if found.step and found.kind in ("action", "type") and self._kinds[-1][0] != found.step:
                self.add(Label(words.arrow("").strip(), ink=Ink.THIRD))
            if found.kind == "kind":  # said by the chip before it
                continue
            self._add_chip(found)
            if found.kind == "type" and self._is_without_day(found.step):
                self._add_chip(quick_chips.Chip("when", "", found.step))
        if self._steps and self._steps[0].action != "contact":
            self._add_more()
        self.setVisible(bool(self._chips))
        if 0 <= focused < len(self._chips):
            self._chips[focused].setFocus()

    def _is_without_day(self, step: int) -> bool:
        return self._steps[step].action == "plan" and not self._steps[step].when

    def _add_chip(self, found: quick_chips.Chip) -> None:
        entry = self._steps[found.step]
        text, tone = self._in_words(found, entry)
        text = text if found.kind in ("email", "phone", "url") else paint.isolate(text)
        kind = found.kind
        live = kind in _MENUS or kind in _OPTIONAL
        icon = words.icon(found.value) if kind == "type" else _ICONS.get(kind)
        optional = kind in _OPTIONAL and bool(found.value) and entry.action != "contact"
        chip = Chip(text, tone, icon=icon, closable=optional, live=live and entry.action != "contact")
        if optional:
            chip.closed.connect(partial(self._take_away, found))
        if kind in _MENUS:
            chip.clicked.connect(partial(self._open, chip, found))
        self.add(chip)
        self._chips.append(chip)
        self._kinds.append((found.step, kind))

    def _add_more(self) -> None:
        more = Chip(tr("more"), icon="add")
        more.setToolTip(tr("Add a day, a duration, a reminder …"))
        more.setAccessibleName(more.toolTip())
        more.clicked.connect(partial(self._open_more, more))
        self.add(more)

    def _take_away(self, found: quick_chips.Chip) -> None:
        if found.kind in _LISTS:
            field = _LISTS[found.kind]
            left = [value for value in getattr(self._steps[found.step], field) if value != found.value]
            self.changed.emit(found.step, field, left)
            return
        self.changed.emit(found.step, found.kind, None if found.kind in ("duration", "priority") else "")

    def _in_words(self, found: quick_chips.Chip, entry: QuickEntry) -> tuple[str, Tone]:
        kind, value = found.kind, found.value
        match kind:
            case "type":
                return words.activity_type(value), Tone.ACCENT
            case "action":
                company = entry.contact is not None and entry.contact.kind == "org"
                return tr(_ACTIONS["company" if company else value]), Tone.ACCENT
            case "who":
                return self._names.get(value, value), Tone.AMBER if value in self._unclear else Tone.PLAIN
            case "when":
                if entry.action == "log":
                    return _past_text(value, self._today), Tone.PLAIN
                tone = when.due_tone(value, self._today) if value else Tone.PLAIN
                return when.due_text(value, self._today), tone
            case "result":
                return words.result(value), words.tone("result", value)
            case "duration":
                return when.minutes_text(int(value)), Tone.PLAIN
            case "priority":
                return words.priority(int(value)), Tone.PLAIN
            case "rrule":
                return rule_text(value, entry.when), Tone.VIOLET
            case "reminders":
                return reminders_text(value), Tone.PLAIN
            case "direction":
                return tr("from them"), Tone.PLAIN
            case "email" | "phone" | "url":
                return paint.isolate_ltr(value), Tone.PLAIN
        return value, Tone.PLAIN

    def menu(self, step: int, kind: str, parent: QWidget, value: str = "") -> QMenu:
        """What a field may be, of several names the one that `value` tells."""
        menu = QMenu(parent)
        fill: dict[str, Callable[[QMenu, int], None]] = {
            "type": self._types, "who": partial(self._whom, said=value), "when": self._days,
            "duration": self._durations, "rrule": self._rules, "reminders": self._reminders,
            "priority": self._priorities, "result": self._results,
        }  # fmt: skip
        fill[kind](menu, step)
        return menu

    def _open(self, chip: Chip, found: quick_chips.Chip) -> None:
        menu = self.menu(found.step, found.kind, chip, found.value)
        menu.exec(chip.mapToGlobal(chip.rect().bottomLeft()))
        menu.deleteLater()

    def _open_more(self, chip: Chip) -> None:
        menu = QMenu(chip)
        last = len(self._steps) - 1
        titles = {
            "when": tr("&Day"), "duration": tr("D&uration"), "rrule": tr("R&epeat"), "reminders": tr("Re&minder"),
            "priority": tr("&Priority"), "result": tr("&Result"),
        }  # fmt: skip
        done = self._steps[last].action == "log"
        for kind, title in titles.items():
            if kind in (("rrule", "reminders") if done else ("result",)):
                continue
            inner = self.menu(last, kind, menu)
            inner.setTitle(title)
            menu.addMenu(inner)
        menu.exec(chip.mapToGlobal(chip.rect().bottomLeft()))
        menu.deleteLater()

    def _offer(self, menu: QMenu, step: int, field: str, text: str, value: Any) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(getattr(self._steps[step], field) == value)
        action.triggered.connect(lambda _=False: self.changed.emit(step, field, value))

    def _types(self, menu: QMenu, step: int) -> None:
        for code, name in words.offered("type"):
            self._offer(menu, step, "type", name, code)
        menu.addSeparator()
        self._offer(menu, step, "action", tr("To be done"), "plan")
        self._offer(menu, step, "action", tr("Done already"), "log")

    def _whom(self, menu: QMenu, step: int, said: str) -> None:
        for row in self._people.get(said, ()):
            action = menu.addAction(person_text(row).replace("&", "&&"))
            action.triggered.connect(lambda _=False, uid=row.uid: self.chosen.emit(said, uid))
        menu.addSeparator()
        self._offer(menu, step, "who", tr("Nobody"), [who for who in self._steps[step].who if who != said])

    def _days(self, menu: QMenu, step: int) -> None:
        entry, today = self._steps[step], self._today
        time = entry.when[10:]
        past = entry.action == "log"
        days = (0, -1, -2) if past else (0, 1, 2, 3, 7)
        for number in days:
            day = (today + timedelta(days=number)).isoformat()
            name = _past_text(day, today) if past else when.due_text(day, today)
            self._offer(menu, step, "when", f"{name} · {when.day_text(day, today)}", day + time)
        if entry.when:
            hours = menu.addMenu(tr("T&ime"))
            day = entry.when[:10]
            self._offer(hours, step, "when", tr("Any time"), day)
            for hour in range(_FIRST_HOUR, _LAST_HOUR + 1):
                clock = f"{hour:02}:00"
                self._offer(hours, step, "when", when.time_text(clock), f"{day}T{clock}")
        menu.addAction(tr("&Pick…"), lambda: self.pick_wanted.emit(step, entry.when))
        self._offer(menu, step, "when", tr("Just now") if past else when.due_text("", today), "")

    def _durations(self, menu: QMenu, step: int) -> None:
        for minutes in _MINUTES:
            self._offer(menu, step, "duration", when.minutes_text(minutes), minutes)
        self._offer(menu, step, "duration", tr("None"), None)

    def _rules(self, menu: QMenu, step: int) -> None:
        first = self._steps[step].when or self._today.isoformat()
        for rule in _RULES:
            self._offer(menu, step, "rrule", rule_text(rule, first), rule)
        self._offer(menu, step, "rrule", tr("Once"), "")

    def _reminders(self, menu: QMenu, step: int) -> None:
        for minutes in _REMINDERS:
            self._offer(menu, step, "reminders", reminders_text(str(minutes)), str(minutes))
        self._offer(menu, step, "reminders", tr("None"), "")

    def _priorities(self, menu: QMenu, step: int) -> None:
        for priority in words.PRIORITIES:
            self._offer(menu, step, "priority", words.priority(priority), priority)
        self._offer(menu, step, "priority", tr("None"), None)

    def _results(self, menu: QMenu, step: int) -> None:
        for code in words.choices().results_of(self._steps[step].type):
            self._offer(menu, step, "result", words.result(code), code)
        self._offer(menu, step, "result", tr("None"), "")


def _past_text(local: str, today: date) -> str:
    """A local day or time that is over: "yesterday 15:00"."""
    ago = (today - date.fromisoformat(local[:10])).days
    if not 0 <= ago <= 1:
        return when.weekday_text(local, today)
    name = tr("today") if ago == 0 else tr("yesterday")
    return f"{name} {when.time_text(local[11:])}" if "T" in local else name
