"""How syncing stands, as the foot of the window says it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crm_desktop.services.standing import LastSync
from crm_desktop.ui import paint, when
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.sync.syncer import State


class Line(NamedTuple):
    """How syncing stands, for the foot: a line, its tone, more about it, and how far a long round is."""

    text: str
    tone: Tone
    hint: str = ""
    progress: tuple[int, int] | None = None


def foot_line(state: State, now: datetime) -> Line:
    """How syncing stands, in one line."""
    if not state.office:
        return Line(_tr("On this computer only"), Tone.PLAIN, _tr("Sync through a folder"))
    name = paint.isolate(state.office)
    progress = (state.done, state.total) if state.total else None
    if state.hangs:
        text = _tr("Folder does not answer · {office} · {when}").format(office=name, when=synced_text(state.last, now))
        return Line(text, Tone.AMBER, _tr("What you enter is kept here and goes there once the folder answers."))
    if progress:
        text = _tr("Syncing with {office} · %Ln contacts", state.contacts).format(office=name)
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


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Sync", text, None, count)
