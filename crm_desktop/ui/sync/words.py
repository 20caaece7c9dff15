"""The words for how syncing stands, and for what several entered."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.clock import local_time, utc_text
from crm_desktop.domain.fields import DETAIL_KINDS, Value
from crm_desktop.services.contact_history import FieldChange
from crm_desktop.services.contests import Contested, Given
from crm_desktop.services.sync_state import LastSync
from crm_desktop.ui import paint, when, words
from crm_desktop.ui.contact import change_words
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.sync.syncer import State

_ACTIVITY: dict[str, Any] = {
    "type": QT_TRANSLATE_NOOP("Sync", "Kind"),
    "status": QT_TRANSLATE_NOOP("Sync", "Status"),
    "direction": QT_TRANSLATE_NOOP("Sync", "Direction"),
    "summary": QT_TRANSLATE_NOOP("Sync", "Subject"),
    "description": QT_TRANSLATE_NOOP("Sync", "Notes"),
    "due": QT_TRANSLATE_NOOP("Sync", "Due"),
    "duration": QT_TRANSLATE_NOOP("Sync", "Duration"),
    "priority": QT_TRANSLATE_NOOP("Sync", "Priority"),
    "completed": QT_TRANSLATE_NOOP("Sync", "Done at"),
    "result": QT_TRANSLATE_NOOP("Sync", "Result"),
    "owner": QT_TRANSLATE_NOOP("Sync", "Owner"),
    "private": QT_TRANSLATE_NOOP("Sync", "Private"),
    "name": QT_TRANSLATE_NOOP("Sync", "Name"),
    "choices": QT_TRANSLATE_NOOP("Sync", "Choices"),
}
_STATUS: dict[str, Any] = {
    "planned": QT_TRANSLATE_NOOP("Sync", "planned"),
    "done": QT_TRANSLATE_NOOP("Sync", "done"),
    "cancelled": QT_TRANSLATE_NOOP("Sync", "cancelled"),
}


class Line(NamedTuple):
    """How syncing stands, for the foot: a line, its tone, more about it, and how far a long round is."""

    text: str
    tone: Tone
    hint: str = ""
    progress: tuple[int, int] | None = None


def foot_line(state: State, now: datetime) -> Line:
    """How syncing stands, in one line."""
    if state.office is None:
        return Line(_tr("On this computer only"), Tone.PLAIN, _tr("Sync through a folder"))
    name = paint.isolate(state.office.name)
    progress = (state.done, state.total) if state.total else None
    if state.hangs:
        text = _tr("Folder does not answer · {office} · {when}").format(office=name, when=synced_text(state.last, now))
        return Line(text, Tone.AMBER, _tr("What you enter is kept here and goes there once the folder answers."))
    if progress:
        text = _tr("Syncing with {office} · {count} contacts").format(office=name, count=paint.number(state.contacts))
        return Line(text, Tone.GREEN, "", progress)
    if state.sentence:
        if state.last.error == "sync-folder-away":
            text = _tr("{office} cannot be reached · {when}").format(office=name, when=synced_text(state.last, now))
        else:
            text = _tr("Not synced with {office} · {when}").format(office=name, when=synced_text(state.last, now))
        return Line(text, Tone.AMBER, state.sentence)
    if not state.last.time:
        return Line(_tr("Syncing with {office}…").format(office=name), Tone.PLAIN)
    text = _tr("Synced with {office} · {when} · {people}").format(
        office=name, when=when.since_text(state.last.time, now), people=people_text(state.last.people)
    )
    if state.problems:
        problems = _tr("one problem") if state.problems == 1 else _tr("%Ln problems", state.problems)
        return Line(f"{text} · {problems}", Tone.AMBER, _tr("Show what is not as it should be"))
    return Line(text, Tone.GREEN, _tr("Show who takes part and what came in"))


def synced_text(last: LastSync, now: datetime) -> str:
    """When the last whole round was."""
    if not last.time:
        return _tr("never synced yet")
    return _tr("last synced {when}").format(when=when.since_text(last.time, now))


def people_text(count: int) -> str:
    """How many take part."""
    return _tr("one person") if count == 1 else _tr("%Ln people", count)


def time_text(milliseconds: int, now: datetime) -> str:
    """When something was done."""
    return when.moment_text(utc_text(local_time(milliseconds)), now.date())


def who(given: Given) -> str:
    """Who entered a value, and on which computer."""
    if given.own:
        return _tr("you, on this computer")
    author = paint.isolate(given.author) or _tr("somebody")
    if not given.device:
        return author
    return _tr("{person} on {computer}").format(person=author, computer=paint.isolate(given.device))


def field_text(cell: Contested) -> str:
    """What the field is called that several gave values."""
    change = _change(cell)
    if change is not None:
        field = change_words.field_words(change)
        labelled = cell.table == "detail" and cell.label and cell.kind != "custom"
        return f"{field} ({words.label(cell.label)})" if labelled else field
    return _tr(_ACTIVITY[cell.field]) if cell.field in _ACTIVITY else cell.field


def value_text(cell: Contested, value: Value) -> str:
    """A value as it is read; "—" for none."""
    change = _change(cell)
    if value in ("", None, 0) and not (value == 0 and cell.field == "private"):
        return "—"
    if cell.field == "private":
        return _tr("yes") if value else _tr("no")
    if cell.field == "photo":
        return _tr("a photo")
    text = str(value)
    if change is not None and cell.field == "label":
        return words.label(text)
    if change is not None:
        return change_words.value_words(change, text)
    if cell.table != "activity":
        return text
    if cell.field in ("due", "completed"):
        return when.due_text(when.local_time(text), datetime.now().date())
    if cell.field == "status" and text in _STATUS:
        return _tr(_STATUS[text])
    shown = {"type": words.activity_type, "result": words.result}.get(cell.field, str)
    return " ".join(shown(text).split())


def _change(cell: Contested) -> FieldChange | None:
    """The field as the history of a contact calls it; None for what is no part of a contact."""
    if cell.table == "contact":
        return FieldChange(cell.field, "", "")
    if cell.table == "address":
        return FieldChange("addresses", "", "", cell.label, cell.field)
    if cell.table == "detail":
        return FieldChange(DETAIL_KINDS.get(cell.kind, cell.kind), "", "", cell.label, "")
    return None


def _tr(text: Any, count: int = -1) -> str:
    return QCoreApplication.translate("Sync", text, None, count)
