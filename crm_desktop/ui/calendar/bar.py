"""The bar of the calendar: which days are shown, turning over, whose entries, and in which view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from crm_desktop.services.calendar import VIEWS
from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button, shortcut_text
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.label import Label

_TITLES: dict[str, Any] = {
    "day": QT_TRANSLATE_NOOP("CalendarBar", "Day"),
    "week": QT_TRANSLATE_NOOP("CalendarBar", "Week"),
    "month": QT_TRANSLATE_NOOP("CalendarBar", "Month"),
    "agenda": QT_TRANSLATE_NOOP("CalendarBar", "Agenda"),
}
_KEYS = {"day": "D", "week": "W", "month": "M", "agenda": "A"}


class CalendarBar(Bar):
    """Signals: `view_chosen(str)`, one of `calendar.VIEWS`; `turned(int)`, pages on; `today_wanted()`;
    `scope_chosen()`.
    """

    view_chosen = Signal(str)
    turned = Signal(int)
    today_wanted = Signal()
    scope_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._week = Label(ink=Ink.THIRD)
        self.add(self._week, yields=3)
        for widget in self._turners():
            self.add(widget)
        self._mine, self._everyone = Chip(self.tr("Mine"), checkable=True), Chip(self.tr("Everyone"), checkable=True)
        scope = QButtonGroup(self)
        for chip in (self._mine, self._everyone):
            scope.addButton(chip)
            self.add_trailing(chip, yields=2)
        scope.buttonClicked.connect(lambda _: self.scope_chosen.emit())
        gap = QWidget()
        gap.setFixedWidth(2 * theme.STEP)
        self.add_trailing(gap, yields=2)
        self._views = {view: Chip(_tr(_TITLES[view]), checkable=True) for view in VIEWS}
        views = QButtonGroup(self)
        for view, chip in self._views.items():
            chip.setToolTip(f"{chip.text()} ({_KEYS[view]})")
            chip.clicked.connect(lambda _checked, view=view: self.view_chosen.emit(view))
            views.addButton(chip)
            self.add_trailing(chip, yields=1)

    def _turners(self) -> list[QWidget]:
        back, on = _Turner("‹", self.tr("Back"), "PgUp"), _Turner("›", self.tr("On"), "PgDown")
        back.clicked.connect(lambda: self.turned.emit(-1))
        on.clicked.connect(lambda: self.turned.emit(1))
        today = Button(self.tr("Today"))
        today.setToolTip(f"{self.tr('Today')} (T)")
        today.clicked.connect(self.today_wanted)
        return [back, today, on]

    def show_page(self, title: str, week: str, view: str) -> None:
        """Says what is shown; `week` may be ""."""
        self.set_title(title)
        self._week.setText(week)
        self.set_shown(self._week, bool(week))
        self._views[view].setChecked(True)

    def choose_scope(self, *, mine: bool) -> None:
        (self._mine if mine else self._everyone).setChecked(True)

    def is_mine(self) -> bool:
        """Whether only the user's own are to be shown."""
        return self._mine.isChecked()


class _Turner(Button):
    """A small button with a sign; Qt mirrors the sign where the language runs right-to-left."""

    def __init__(self, sign: str, name: str, keys: str) -> None:
        super().__init__(sign)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({shortcut_text(keys)})")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.BUTTON - 1, theme.BUTTON)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarBar", text)
