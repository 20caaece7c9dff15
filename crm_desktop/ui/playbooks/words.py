"""The words for playbooks: when a step is, which step an activity is, what starts and ends them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.playbook import STARTS
from crm_desktop.store.playbooks import Place, Turn
from crm_desktop.ui import paint

_STARTS: dict[str, Any] = {
    "tag": QT_TRANSLATE_NOOP("Playbooks", "when this tag is set"),
    "status": QT_TRANSLATE_NOOP("Playbooks", "when this status is set"),
    "tier": QT_TRANSLATE_NOOP("Playbooks", "when this tier is set"),
}


def place_text(place: Place | None) -> str:
    """Which step of which playbook something is: "playbook: New lead 3/5"; "" for no step of any."""
    if place is None:
        return ""
    of = paint.isolate_ltr(f"{paint.number(place.number)}/{paint.number(place.steps)}")
    return _tr("playbook: {name} {of}").format(name=paint.isolate(place.name), of=of)


def offset_text(days: int, working_days: bool) -> str:
    """Where a step lies from its anchor day: "3 working days after"."""
    count = abs(days)
    if not count:
        return _tr("on the day, or the next working day") if working_days else _tr("on the day")
    if count == 1 and working_days:
        return _tr("the working day after") if days > 0 else _tr("the working day before")
    if count == 1:
        return _tr("the day after") if days > 0 else _tr("the day before")
    if working_days:
        return _tr("%n working days after", count) if days > 0 else _tr("%n working days before", count)
    return _tr("%n days after", count) if days > 0 else _tr("%n days before", count)


def starts_words() -> list[tuple[str, str]]:
    """What can start a playbook, and how that is called; "" is by hand."""
    return [("", _tr("by hand")), *((kind, _tr(_STARTS[kind])) for kind in STARTS)]


def turn_text(turn: Turn) -> str:
    """What became of a playbook beside what was done: "New lead started for 12", "New lead stopped: Ana answered"."""
    name = paint.isolate(turn.playbook)
    if turn.status == "running" and turn.count > 1:
        return _tr("{playbook} started for %Ln", turn.count).format(playbook=name)
    if turn.status == "running":
        return _tr("{playbook} started").format(playbook=name)
    if turn.status == "done":
        return _tr("{playbook} is done").format(playbook=name)
    if turn.contact:
        return _tr("{playbook} stopped: {person} answered").format(playbook=name, person=paint.isolate(turn.contact))
    return _tr("{playbook} stopped: %n answered", turn.count).format(playbook=name)


def _tr(text: Any, count: int = -1) -> str:
    return QCoreApplication.translate("Playbooks", text, None, count)
