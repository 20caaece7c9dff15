"""What the palette finds: entries of several sections for a text, the best section first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.text import fold, words
from crm_desktop.services import merge_contacts
from crm_desktop.services.groups import tag_of
from crm_desktop.services.naming import Names
from crm_desktop.store import queries
from crm_desktop.store.groups import Group
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui.actions import ActionList
from crm_desktop.ui.session import Session

_MOST = 6  # entries of a section while others stand beside it
_RECENT = 8
_KEPT = 40  # that are remembered as chosen
_FITS = 60.0  # of 100, from which on an entry is meant
_SECTIONS = {
    "recent": QT_TRANSLATE_NOOP("Palette", "Recent"),
    "people": QT_TRANSLATE_NOOP("Palette", "People"),
    "companies": QT_TRANSLATE_NOOP("Palette", "Companies"),
    "groups": QT_TRANSLATE_NOOP("Palette", "Groups"),
    "views": QT_TRANSLATE_NOOP("Palette", "Views"),
    "actions": QT_TRANSLATE_NOOP("Palette", "Actions"),
    "search": QT_TRANSLATE_NOOP("Palette", "Search"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. `key` is by what it is remembered ("" not at all), `score` how well it fits, up to 100."""

    key: str
    section: str
    title: str
    icon: str
    run: Callable[[], object]
    detail: str = ""
    shortcut: str = ""
    score: float = 0.0


def section_title(section: str) -> str:
    """What a section is called."""
    return QCoreApplication.translate("Palette", str(_SECTIONS[section]))


class Entries:
    """All that can be found in a window; `show_group` shows a group."""

    def __init__(
        self,
        session: Session,
        actions: ActionList,
        groups: Callable[[], list[Group]],
        show_group: Callable[[bytes], None],
    ) -> None:
        self._session = session
        self._actions = actions
        self._groups = groups
        self._show_group = show_group
        self.names = Names(session.workspace.database)

    def find(self, text: str) -> list[Entry]:
        """What fits the text by sections, the best first; for no text what was chosen last, and everything to do."""
        if not words(text):
            others = [*self._of_groups(), *self._of_actions()]
            return [*self._recent(others), *others]
        found = [entry for entry in self._scored(text) if entry.score >= _FITS]
        found += [self._contact(hit.row, hit.score) for hit in self.names.find(text, 2 * _MOST) if hit.score >= _FITS]
        order = list(_SECTIONS)
        found.sort(key=lambda entry: (-entry.score, order.index(entry.section)))
        sections = dict.fromkeys(entry.section for entry in found)
        several = len(sections) > 1
        lines = [
            entry
            for section in sections
            for entry in [each for each in found if each.section == section][: _MOST if several else None]
        ]
        title = QCoreApplication.translate("Palette", "Find “{text}” everywhere").format(text=text.strip())
        search = partial(self._session.query_wanted.emit, text.strip())
        return [*lines, Entry("", "search", title, "search", search)]

    def remember(self, entry: Entry) -> None:
        """It was chosen: it comes first the next time."""
        if entry.key:
            recent = self._session.app.settings.recent
            recent[:] = [entry.key, *(key for key in recent if key != entry.key)][:_KEPT]

    def _recent(self, others: Iterable[Entry]) -> Iterator[Entry]:
        known = {entry.key: entry for entry in others}
        database = self._session.workspace.database
        shown = 0
        for key in self._session.app.settings.recent:
            kind, _, code = key.partition(":")
            entry = known.get(key)
            if kind == "contact" and (
                row := queries.contact_row(database, merge_contacts.survivor(database, _uid(code)))
            ):
                entry = self._contact(row, 0)
            if entry is not None and shown < _RECENT:
                shown += 1
                yield Entry(key, "recent", entry.title, entry.icon, entry.run, entry.detail, entry.shortcut)

    def _contact(self, row: ContactRow, score: float) -> Entry:
        is_company = row.kind == "org"
        run = partial(self._session.contact_wanted.emit, row.uid)
        section, icon = ("companies", "company") if is_company else ("people", "person")
        detail = row.city if is_company else " · ".join(part for part in (row.company, row.city) if part)
        return Entry(f"contact:{row.uid.hex()}", section, row.name, icon, run, detail, score=score)

    def _of_groups(self) -> Iterator[Entry]:
        for group in self._groups():
            run = partial(self._show_group, group.uid)
            detail = "" if fold(group.query) == fold(group.name) else group.query
            icon = "tag" if tag_of(group.query) else "group"
            yield Entry(f"group:{group.uid.hex()}", "groups", group.name, icon, run, detail)

    def _of_actions(self) -> Iterator[Entry]:
        actions = [action for action in self._actions.offered() if action.key != "palette"]
        for action in sorted(actions, key=lambda action: not action.key.startswith("view-")):
            section = "views" if action.key.startswith("view-") else "actions"
            shortcut = action.shortcuts[0] if action.shortcuts else ""
            yield Entry(f"action:{action.key}", section, action.title, action.icon, action.function, shortcut=shortcut)

    def _scored(self, text: str) -> Iterator[Entry]:
        for entry in (*self._of_groups(), *self._of_actions()):
            yield Entry(
                entry.key, entry.section, entry.title, entry.icon, entry.run, entry.detail, entry.shortcut,
                score(text, entry.title),
            )  # fmt: skip


def score(text: str, title: str) -> float:
    """How well a text of a few letters fits a title, up to 100; mistakes of typing cost a little."""
    from rapidfuzz import fuzz

    wanted, there = fold(" ".join(text.split())), fold(title)
    if there.startswith(wanted):
        return 98.0
    parts = words(title)
    if all(any(part.startswith(word) for part in parts) for word in words(text)):
        return 90.0
    if len(wanted) < 3:
        return 0.0
    near = max(
        fuzz.ratio(wanted, there[: len(wanted) + 1]),
        *(fuzz.ratio(wanted, part[: len(wanted) + 1]) for part in parts or [there]),
    )
    return 0.85 * float(near) if near >= 75 else 0.0


def _uid(code: str) -> bytes:
    try:
        return bytes.fromhex(code)
    except ValueError:  # the settings may be edited by hand
        return b""
