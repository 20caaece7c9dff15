"""What the sections of the Sync view show, as lines of words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop import messages
from crm_desktop.services.contests import Revived
from crm_desktop.services.history import Entry
from crm_desktop.services.sync_state import DeviceState
from crm_desktop.services.syncing import Problem
from crm_desktop.ui import paint, when
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.sync import words
from crm_desktop.ui.sync.section import Row
from crm_desktop.ui.sync.syncer import State

_STAYS = ("join-office", "rename-device", "retire-device")  # for those whose computer it is to take back
_NEEDS_FOLDER = ("sync-folder-away", "sync-marker-missing", "sync-marker-broken", "sync-other-office")
_NEEDS_PASSPHRASE = ("sync-passphrase-needed", "sync-not-confidential")


def health(state: State, problems: Iterable[Problem], same: int) -> list[Row]:
    """What is not as it should be, or that all is; `same` contacts were here and in the office."""
    rows = []
    if state.hangs:
        detail = _tr("What you enter is kept here and goes there once the folder answers.")
        rows.append(Row(("folder",), _tr("The folder does not answer"), detail))
    elif state.sentence:
        actions: tuple[tuple[str, str], ...] = ()
        if state.last.error in _NEEDS_FOLDER:
            actions = (("choose", _tr("Choose the folder…")),)
        elif state.last.error in _NEEDS_PASSPHRASE:
            actions = (("choose", _tr("Enter the passphrase…")),)
        rows.append(Row(("folder",), _tr("The folder"), state.sentence, (), actions))
    for problem in problems:
        title = problem.name or _tr("Changes that are missing")
        detail = _sentence(messages.sync_problem(problem))
        rows.append(Row(("problem", *problem), paint.isolate_ltr(title) if problem.name else title, detail))
    if same:
        detail = _tr("They are here twice until they are made one.")
        title = _tr("One contact was here and in the office") if same == 1 else _tr(
            "%Ln contacts were here and in the office", same
        )  # fmt: skip
        rows.append(Row(("same",), title, detail, (), (("match", _tr("Look…")),)))
    return rows or [Row(("well",), _tr("All is well"), _tr("Every file can be read, and every clock agrees."))]


def inbox(paths: Iterable[Path]) -> list[Row]:
    """Lists that somebody saved for us."""
    detail = _tr("Saved in the office's inbox: see what it would change, and take what is right.")
    actions = (("ignore", _tr("Ignore")), ("review", _tr("Review…")))
    return [Row(("inbox", str(path)), path.name, detail, (), actions) for path in paths]


def people(devices: Iterable[DeviceState], now: datetime) -> list[Row]:
    """Who takes part, by computer."""
    return [_device(each, now) for each in devices]


def _device(device: DeviceState, now: datetime) -> Row:
    chips: list[tuple[str, Tone]] = []
    if device.own:
        chips.append((_tr("this computer"), Tone.ACCENT))
    if device.retired:
        chips.append((_tr("retired"), Tone.PLAIN))
    if device.doubtful_clock:
        chips.append((_tr("doubtful clock"), Tone.AMBER))
    if device.newer:
        chips.append((_tr("newer version"), Tone.AMBER))
    seen = _tr("Never seen yet")
    if device.last_seen:
        seen = _tr("Last seen {when}").format(when=when.since_text(device.last_seen, now))
    if device.version:
        seen = _tr("{seen} · version {version}").format(seen=seen, version=device.version)
    actions: tuple[tuple[str, str], ...] = ()
    if not device.own:
        actions = (("expect", _tr("It is back")),) if device.retired else (("retire", _tr("Retire")),)
    title = paint.isolate(device.person) or _tr("Somebody")
    title = _tr("{person} · {computer}").format(person=title, computer=paint.isolate(device.name))
    return Row(("device", device.code), title, seen, tuple(chips), actions)


def arrivals(entries: Iterable[Entry], now: datetime) -> list[Row]:
    """What others did, each with Undo."""
    rows = []
    for entry in entries:
        batch = entry.batch
        undone = entry.undone_by is not None
        chips = ((_tr("undone"), Tone.PLAIN),) if undone else ()
        detail = _tr("{person} · {when}").format(
            person=paint.isolate(batch.author) or _tr("Somebody"), when=words.time_text(batch.time, now)
        )
        actions = () if batch.action in _STAYS else (("undo", _tr("Redo") if undone else _tr("Undo")),)
        target = entry.undone_by or batch.id
        rows.append(Row(("batch", target), messages.label(batch), detail, chips, actions))
    if not rows:
        return [Row(("nothing",), _tr("Nothing yet"), _tr("What the others do stands here, and can be taken back."))]
    more = (("history", _tr("Whole history")),)
    return [*rows, Row(("history",), _tr("Earlier"), "", (), more)]


def revived(records: Iterable[Revived], now: datetime) -> list[Row]:
    """What one deleted and another changed."""
    rows = []
    for each in records:
        title = paint.isolate(each.name)
        if each.value:
            title = _tr("{name} · {value}").format(name=title, value=paint.isolate(each.value))
        detail = _tr("Deleted by {person} · {when}").format(
            person=paint.isolate(each.deleted_by) or _tr("somebody"), when=words.time_text(each.time, now)
        )
        actions = (("keep", _tr("Keep")), ("delete", _tr("Delete again")))
        rows.append(Row(("revived", each.table, each.uid), title, detail, (), actions))
    return rows


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _tr(text: Any, count: int = -1) -> str:
    return QCoreApplication.translate("Sync", text, None, count)
