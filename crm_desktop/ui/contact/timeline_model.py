"""The activities of a contact as a list model, loaded by the page."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services import files
from crm_desktop.services.files import File
from crm_desktop.store import queries
from crm_desktop.store.playbooks import Place, places
from crm_desktop.ui import when, words
from crm_desktop.ui.playbooks.words import place_text
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.session import Session

PAGE = 50
_Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """An activity as it is shown."""

    activity: Activity
    title: str
    moment: str
    ink: Ink
    text: str
    files: tuple[File, ...]


class TimelineModel(QAbstractListModel):
    """What is planned, soonest first, then what was done, newest first; `load_more` adds a page.

    DisplayRole is the title, Role.SECOND the text, Role.ICON the type; `entry` has all of a row.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._uid: Uid | None = None
        self._entries: list[Entry] = []
        self._complete = True

    def show(self, uid: Uid | None, rows: int) -> None:
        """Shows the first page of another contact; of the same one as much as is needed to have `rows` and a page."""
        wanted = min(max(PAGE, len(self._entries)), rows + PAGE) if uid == self._uid else PAGE
        self._uid = uid
        self.beginResetModel()
        self._entries, self._complete = self._page(wanted, 0)
        self.endResetModel()

    def load_more(self) -> bool:
        """Adds a page at the end; returns whether there was one."""
        if self._complete:
            return False
        start = len(self._entries)
        more, self._complete = self._page(PAGE, start)
        if more:
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._entries += more
            self.endInsertRows()
        return bool(more)

    def _page(self, limit: int, offset: int) -> tuple[list[Entry], bool]:
        """The entries of a page, and whether it is the last."""
        if self._uid is None:
            return [], True
        database = self._session.workspace.database
        found = queries.timeline(database, self._uid, limit, offset)
        following = queries.followers(database, [parse_uid(activity.uid) for activity in found]) if found else {}
        attached = files.of(database, [parse_uid(activity.uid) for activity in found], "activity")
        at = places(database, [parse_uid(activity.uid) for activity in found if activity.run])
        today = self._session.today()
        entries = []
        for each in found:
            uid = parse_uid(each.uid)
            entries.append(_entry(each, following.get(each.uid), at.get(uid), tuple(attached.get(uid, ())), today))
        return entries, len(found) < limit

    def entry(self, index: _Index) -> Entry:
        return self._entries[index.row()]

    def row_of(self, uid: str) -> int:
        """The row of an activity, or -1."""
        return next((row for row, entry in enumerate(self._entries) if entry.activity.uid == uid), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            type_ = words.activity_type(entry.activity.type)
            attached = " · ".join(file.name for file in entry.files)
            return listed(part for part in (type_, entry.title, entry.moment, entry.text, attached) if part)
        if role == Role.SECOND:
            return entry.text
        if role == Role.ICON:
            return words.icon(entry.activity.type)
        if role == Role.UID:
            return entry.activity.uid
        return None


def _entry(
    activity: Activity, following: Activity | None, place: Place | None, attached: tuple[File, ...], today: date
) -> Entry:
    planned = activity.status == "planned"
    if planned:
        moment = when.due_text(activity.due, today)
        tone = when.due_tone(activity.due, today)
        ink = Ink.SECOND if tone is Tone.PLAIN else Ink(tone.value)
    else:
        moment, ink = when.moment_text(activity.completed or activity.due, today), Ink.THIRD
    if activity.duration and not planned:
        moment += " · " + when.minutes_text(activity.duration)
    text = activity.description.strip()
    if following is not None:
        step = following.summary or words.activity_type(following.type)
        if following.status == "planned" and following.due:
            step = f"{step} · {when.due_text(following.due, today)}"
        text = f"{text} {words.arrow(text or step)}{step}".strip()
    if place is not None:
        text = f"{text}\n{place_text(place)}".strip()
    return Entry(activity, words.activity_title(activity), moment, ink, text, attached)
