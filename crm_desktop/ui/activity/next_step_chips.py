"""What comes next? Chips for the usual days, and a line for what is to be done."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.ui import theme, words
from crm_desktop.ui.activity.due_picker import DuePicker
from crm_desktop.ui.activity.note_edit import NoteLine
from crm_desktop.ui.activity.understood import Understood
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.chip import ChipChoice

if TYPE_CHECKING:
    from crm_desktop.services.quick import NextStep

_DAYS = {"tomorrow": 1, "three": 3, "week": 7}


class NextStepChips(QWidget):
    """The step after an activity: when by a chip, what by a line that understands quick words ("send quote fri 3pm",
    "call Ana and Ben friday"); what it understood of them stands below.

    A day that is written there counts before the chip. Signal: `changed()`.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._type, self._summary = "call", ""
        self._chose = False
        self._chips = ChipChoice(
            self.tr("Next step"),
            [
                ("tomorrow", self.tr("Call again tomorrow")),
                ("three", self.tr("In 3 days")),
                ("week", self.tr("Next week")),
                ("pick", self.tr("Pick…")),
                ("none", self.tr("None")),
            ],
        )
        self._what = NoteLine(self.tr("What comes next"))
        self._picker = DuePicker()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.STEP)
        self._understood = Understood()
        for widget in (self._chips, self._picker, self._what, self._understood):
            column.addWidget(widget)
        self._picker.hide()
        self._what.hide()
        self._chips.chosen.connect(self._chosen)
        self._what.textChanged.connect(self._show_understood)
        self._what.textChanged.connect(self.changed)
        self._picker.changed.connect(self.changed)
        self._show_placeholder()

    def follow(self, type_: str, summary: str = "") -> None:
        """What is done again where nothing else is written: a call after a call, else a to-do; about the same."""
        self._type = type_ if words.choices().like(type_) else "todo"
        self._summary = summary
        call = words.choices().like(self._type) == "call"
        self._chips.set_text("tomorrow", self.tr("Call again tomorrow") if call else self.tr("Tomorrow"))
        self._show_placeholder()

    def suggest(self, result: str) -> None:
        """Proposes to try again tomorrow where nobody was reached, as long as the user chose nothing."""
        if not self._chose:
            again = words.choices().outcome(result) == "unanswered" and result != "wrong number"
            key = "tomorrow" if again else None
            self._chips.choose(key)
            self._show_parts(key)
            self._chose = False

    def choose(self, key: str) -> None:
        """Chooses "tomorrow", "three", "week", "pick" or "none"."""
        self._chips.choose(key)

    def is_touched(self) -> bool:
        """Whether anything was written that would be lost with it; a chip is chosen again at once."""
        return bool(self._what.text().strip())

    def activity(self, today: date) -> Activity | None:
        """The step to plan, or None; it has no contacts of its own."""
        chosen, text = self._chips.current(), self._what.text().strip()
        if chosen is None or chosen == "none":
            return None
        step = self._read(text, today).activity if text else Activity(type=self._type, summary=self._summary)
        if not step.due:
            step.due = self._picker.due() if chosen == "pick" else _day(today, chosen)
        return step

    def _read(self, text: str, today: date) -> NextStep:
        from crm_desktop.services import quick  # reads five languages: not for the first picture

        now = datetime.combine(today, datetime.now().time())
        return quick.next_step(self._session.workspace.database, text, now)

    def _show_understood(self, text: str) -> None:
        today = self._session.today()
        self._understood.show_step(self._read(text.strip(), today) if text.strip() else None, today)

    def _chosen(self, key: str) -> None:
        self._chose = True
        self._show_parts(key)

    def _show_parts(self, key: str | None) -> None:
        self._picker.setVisible(key == "pick")
        self._what.setVisible(key not in (None, "none"))
        self._understood.setVisible(self._what.isVisibleTo(self) and bool(self._understood.text()))
        self.changed.emit()

    def _show_placeholder(self) -> None:
        again = self._summary or (
            self.tr("call again") if words.choices().like(self._type) == "call" else self.tr("follow up")
        )
        self._what.setPlaceholderText(self.tr("What: {again}, or “send the quote fri 3pm”").format(again=again))


def _day(today: date, key: str) -> str:
    return (today + timedelta(days=_DAYS[key])).isoformat()
