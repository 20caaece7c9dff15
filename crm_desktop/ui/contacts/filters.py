"""The filters of a search as chips that can be taken away, and a menu that adds one."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query import Filter, Query, with_filter, without_filter
from crm_desktop.domain.translation import listed
from crm_desktop.store import queries
from crm_desktop.store.database import Database
from crm_desktop.ui import words
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import shortcut_text
from crm_desktop.ui.widgets.chip import Chip

_PRESENCE: tuple[tuple[str, str, Any], ...] = (
    ("has", "email", QT_TRANSLATE_NOOP("Filters", "Has an e-mail address")),
    ("no", "email", QT_TRANSLATE_NOOP("Filters", "No e-mail address")),
    ("has", "phone", QT_TRANSLATE_NOOP("Filters", "Has a phone number")),
    ("no", "phone", QT_TRANSLATE_NOOP("Filters", "No phone number")),
    ("no", "next", QT_TRANSLATE_NOOP("Filters", "Nothing planned")),
)
_TIMES: tuple[tuple[str, str, Any], ...] = (
    ("due", "overdue", QT_TRANSLATE_NOOP("Filters", "Overdue")),
    ("due", "today", QT_TRANSLATE_NOOP("Filters", "Due today")),
    ("next", "<7d", QT_TRANSLATE_NOOP("Filters", "Next step within a week")),
    ("reached", ">30d", QT_TRANSLATE_NOOP("Filters", "Not reached for 30 days")),
    ("reached", "none", QT_TRANSLATE_NOOP("Filters", "Never reached")),
    ("changed", ">7d", QT_TRANSLATE_NOOP("Filters", "Not changed for a week")),
)
_CELLS: tuple[tuple[str, Any], ...] = (
    ("tier", QT_TRANSLATE_NOOP("Filters", "Tier")),
    ("status", QT_TRANSLATE_NOOP("Filters", "Status")),
    ("owner", QT_TRANSLATE_NOOP("Filters", "Owner")),
    ("source", QT_TRANSLATE_NOOP("Filters", "Source")),
)
_MOST = 40  # entries in one menu
_LONGEST_NUMBER = 18  # digits that the database takes for a number
_SAVE_YIELDS = 80  # in the bar; of the filters the last one goes first


def _tr(text: Any) -> str:
    return QCoreApplication.translate("Filters", text)


def _place(field: str, value: str) -> tuple[int, str]:
    """What can be chosen stands in its order, the rest in that of the alphabet."""
    return (words.choices().get(field, value).position if field in words.CHOSEN else 0), value


class Filters(QObject):
    """Chips in a bar: of the filters in a search's text, then "+ Filter", and "Save" for what can be kept.

    Signals: `edited(str)`, the text as it should be; `save_wanted()`.
    """

    edited = Signal(str)
    save_wanted = Signal()

    def __init__(self, database: Database, bar: Bar) -> None:
        super().__init__(bar)
        self._database = database
        self._bar = bar
        self._text = ""
        self._chips: list[Chip] = []
        self._add = Chip("+ " + self.tr("Filter"))
        self._add.setAccessibleName(self.tr("Add a filter"))
        self._add.clicked.connect(self._open_menu)
        bar.add(self._add)
        self._save = Chip(self.tr("Save"), icon="group")
        self._save.setAccessibleName(self.tr("Save the search as a group"))
        self._save.setToolTip(self._save.accessibleName() + f" ({shortcut_text('Ctrl+Shift+S')})")
        self._save.clicked.connect(self.save_wanted)
        bar.add(self._save, yields=_SAVE_YIELDS)
        bar.set_shown(self._save, False)

    def offer_saving(self, offered: bool) -> None:
        """Whether the search is one that could be kept."""
        self._bar.set_shown(self._save, offered)

    def show_query(self, text: str, query: Query) -> None:
        """Show the filters of this search."""
        self._text = text
        for chip in self._chips:
            self._bar.remove(chip)
        found = [item for term in query.terms for item in term if isinstance(item, Filter)]
        self._chips = [self._chip(item) for item in found]
        for place, chip in enumerate(self._chips, 1):
            self._bar.add(chip, yields=min(place, _SAVE_YIELDS - 1), before=self._add)

    def _chip(self, item: Filter) -> Chip:
        name, _, value = item.source.partition(":")
        if item.field in words.CHOSEN and (codes := [words.code_of(item.field, each) for each in item.values]):
            value = listed(words.of(item.field, code) for code in codes)
        if item.field == "imported":
            value = listed(self._file_of(each) for each in item.values)
        chip = Chip(f"{name}: {value}" if value else item.source, Tone.ACCENT, closable=True)
        chip.closed.connect(lambda: self.edited.emit(without_filter(self._text, item.field, item.source)))
        return chip

    def _file_of(self, value: str) -> str:
        """The file that was imported, where its number in the history is told."""
        if value.isdecimal() and len(value) < _LONGEST_NUMBER:
            from crm_desktop.services import history

            with suppress(UserError):
                return history.subject_of(self._database, int(value))
        return value

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.exec(self._bar.corner_of(self._add))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The filters that can be added, with the values in use."""
        menu = QMenu(self._bar)
        for field, title in _CELLS:
            self._submenu(menu, _tr(title), field, queries.distinct(self._database, field))
        self._submenu(menu, self.tr("Tag"), "tag", queries.tags(self._database))
        kinds = menu.addMenu(self.tr("Kind"))
        self._action(kinds, self.tr("People"), "kind", "person")
        self._action(kinds, self.tr("Companies"), "kind", "company")
        menu.addSeparator()
        for field, value, title in _PRESENCE:
            self._action(menu, _tr(title), field, value)
        menu.addSeparator()
        for field, value, title in _TIMES:
            self._action(menu, _tr(title), field, value)
        return menu

    def _submenu(self, menu: QMenu, title: str, field: str, values: list[str]) -> None:
        if values:
            submenu = menu.addMenu(title)
            for value in sorted(values[:_MOST], key=partial(_place, field)):
                self._action(submenu, words.of(field, value) if field in words.CHOSEN else value, field, value)

    def _action(self, menu: QMenu, title: str, field: str, value: str) -> None:
        action = QAction(title.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self.edited.emit(with_filter(self._text, field, value)))
        menu.addAction(action)
