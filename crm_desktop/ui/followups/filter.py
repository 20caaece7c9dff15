"""Which follow-ups are shown: whose, and only of some types, priorities or tags. Chosen once, it stays so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.translation import listed
from crm_desktop.store import queries
from crm_desktop.store.narrowing import ALL, PRIORITIES, Only
from crm_desktop.ui import paint, words
from crm_desktop.ui.followups.scope import usual_owner
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.menu import Menu

_MOST_TAGS = 30
_PRIORITY_WORDS: dict[str, Any] = {
    "high": QT_TRANSLATE_NOOP("FollowUps", "High priority"),
    "medium": QT_TRANSLATE_NOOP("FollowUps", "Medium priority"),
    "low": QT_TRANSLATE_NOOP("FollowUps", "Low priority"),
}
_FIELDS = ("types", "priorities", "tags")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)


class Filter(QObject):
    """The chips of the bar that say what is shown. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, session: Session, bar: Bar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self.only = _read(session.app.settings.follow_ups_only)
        self.mine = Chip(_tr("Mine"), checkable=True)
        self.everyone = Chip(_tr("Everyone"), checkable=True)
        self.chip = self._make_chip()
        self._scope = QButtonGroup(self)
        for chip in (self.mine, self.everyone):
            self._scope.addButton(chip)
            bar.add(chip, yields=1)
        bar.add(self.chip)
        self._choose_scope()
        self._scope.buttonClicked.connect(self._scope_chosen)

    def _choose_scope(self) -> None:
        chosen = self._session.app.settings.follow_ups_of
        everyone = chosen == "everyone" if chosen else usual_owner(self._session) is None
        (self.everyone if everyone else self.mine).setChecked(True)

    def owner(self) -> str | None:
        """Whose follow-ups are shown; None for everyone's."""
        return self._session.app.settings.author if self.mine.isChecked() else None

    def is_narrow(self) -> bool:
        """Whether anything is left out beside what is somebody else's."""
        return self.only != ALL

    def show_everyones(self) -> None:
        """Show what is anybody's."""
        self.everyone.setChecked(True)
        self._scope_chosen()

    def show_mine_or_everyones(self) -> None:
        """From one's own to everyone's, and back."""
        (self.everyone if self.mine.isChecked() else self.mine).setChecked(True)
        self._scope_chosen()

    def clear(self) -> None:
        """Leave nothing out."""
        self._set(ALL)

    def _scope_chosen(self) -> None:
        self._session.app.settings.follow_ups_of = "mine" if self.mine.isChecked() else "everyone"
        self._tell()

    def _set(self, only: Only) -> None:
        self.only = only
        self._session.app.settings.follow_ups_only = _written(only)
        self._show_chosen()
        self._tell()

    def _tell(self) -> None:
        try:
            self._session.app.save_settings()
        except UserError as error:
            self._session.report(error)
        self.changed.emit()

    def _make_chip(self) -> Chip:
        """One chip for all that is chosen: it opens the menu, and its cross takes the choice away."""
        text = " · ".join(
            listed(_word(field, value) for value in getattr(self.only, field))
            for field in _FIELDS
            if getattr(self.only, field)
        )
        hint = _tr("Only some types, priorities or tags (F in the list)")
        chip = Chip(
            paint.isolate(text) or _tr("Filter"),
            Tone.ACCENT if text else Tone.PLAIN,
            icon="filter",
            closable=bool(text),
        )
        chip.setToolTip(f"{text}\n{hint}" if text else hint)
        chip.clicked.connect(lambda _=False: self.open())
        chip.closed.connect(self.clear)
        return chip

    def _show_chosen(self) -> None:
        focused = self.chip.hasFocus()
        self._bar.remove(self.chip)
        self.chip = self._make_chip()
        self._bar.add(self.chip)
        if focused:
            self.chip.setFocus()

    def _set_field(self, field: str, values: tuple[str, ...]) -> None:
        self._set(replace(self.only, **{field: values}))

    def menu(self) -> QMenu:
        """What may be chosen, with what is."""
        menu = Menu(self._bar)
        menu.setToolTipsVisible(True)
        for code, name in words.offered("type"):
            self._offer(menu, "types", code, name)
        menu.addSeparator()
        for priority in PRIORITIES:
            self._offer(menu, "priorities", priority, _word("priorities", priority))
        menu.addSeparator()
        tags = Menu(menu)
        tags.setTitle(_tr("Ta&gs"))
        menu.addMenu(tags)
        in_use = queries.tags(self._session.workspace.database)[:_MOST_TAGS]
        known = {tag_key(tag): tag for tag in (*reversed(in_use), *self.only.tags)}
        for tag in sorted(known.values(), key=tag_key):
            self._offer(tags, "tags", tag, tag)
        tags.setEnabled(bool(known))
        menu.addSeparator()
        action = menu.addAction(_tr("Show &all"), self.clear)
        action.setEnabled(self.is_narrow())
        return menu

    def _offer(self, menu: QMenu, field: str, value: str, text: str) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        chosen: tuple[str, ...] = getattr(self.only, field)
        action.setChecked(value in chosen)
        after = tuple(each for each in chosen if each != value) if value in chosen else (*chosen, value)
        action.triggered.connect(lambda _=False: self._set_field(field, after))

    def open(self) -> None:
        """Ask what is to be shown."""
        menu = self.menu()
        menu.exec(self._bar.corner_of(self.chip))
        menu.deleteLater()


def _word(field: str, value: str) -> str:
    if field == "types":
        return words.activity_type(value)
    return _tr(_PRIORITY_WORDS[value]) if field == "priorities" else f"#{value}"


def _read(kept: list[str]) -> Only:
    """What the settings hold: "types:call", "tags:vip"; what is none of that is passed over."""
    found: dict[str, tuple[str, ...]] = {}
    for each in kept:
        field, _, value = each.partition(":")
        if field in _FIELDS and value and (field != "priorities" or value in PRIORITIES):
            found[field] = (*found.get(field, ()), value)
    return Only(**found)


def _written(only: Only) -> list[str]:
    return [f"{field}:{value}" for field in _FIELDS for value in getattr(only, field)]
