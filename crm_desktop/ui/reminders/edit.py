"""When an activity reminds, as chips: each can be taken away, one more be chosen or typed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.domain import reminders
from crm_desktop.ui import paint
from crm_desktop.ui.reminders.words import before_text
from crm_desktop.ui.widgets.typed_chips import TypedChips


class RemindersEdit(TypedChips):
    """Minutes before, as text of `domain.reminders`."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reminders"), self.tr("Reminder"), self.tr("45 minutes, 3 days…"), parent)
        self.set_text(text)

    def text(self) -> str:
        """What is chosen, "" for none."""
        return reminders.as_text(map(int, self.values()))

    def set_text(self, text: str) -> None:
        """Shows these."""
        self.show_values(map(str, reminders.parse(text)))

    def show_values(self, values: Iterable[str]) -> None:
        super().show_values(sorted(values, key=int))

    def words_of(self, value: str) -> str:
        return paint.isolate(before_text(int(value)))

    def read(self, text: str) -> list[str]:
        from crm_desktop.domain.quick_repeat import read_minutes  # reads five languages: not for the first picture

        minutes = [0] if text == before_text(0) else read_minutes(text)
        if not minutes:
            raise ValueError(self.tr("Write for example 45 minutes, 2 hours or 3 days."))
        if max(minutes) > reminders.LONGEST:
            raise ValueError(self.tr("At most %n days before.", "", reminders.LONGEST // reminders.DAY))
        return list(map(str, minutes))

    def open(self) -> None:
        menu = self.menu()
        menu.exec(self.add_chip.mapToGlobal(self.add_chip.rect().bottomLeft()))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The usual times that are not chosen yet, and another one to be typed."""
        menu = QMenu(self)
        for minutes in reminders.USUAL:
            if str(minutes) not in self.values():
                menu.addAction(self.words_of(str(minutes)), partial(self.add_values, [str(minutes)]))
        menu.addSeparator()
        menu.addAction(self.tr("Another time…"), self.begin)
        return menu
