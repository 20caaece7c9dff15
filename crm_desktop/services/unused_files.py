"""Contents among the attachments that nothing will ever ask for, such as those of an import that was cancelled."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from crm_desktop.services import backups
from crm_desktop.store import office as kept
from crm_desktop.store.files import unnamed
from crm_desktop.store.workspace import Workspace

_DAY = 24 * 60 * 60
_AGAIN = 7 * _DAY
"""Seconds between two looks, each of which goes through the journal where anything is in doubt."""
_YOUNG = 7 * _DAY
"""So long a content may wait for the record that names it: a dialog or an import is still open."""
_ASIDE = 60 * _DAY
"""So long it lies aside before it goes: whoever puts back a copy of the workspace may look at it and return."""


def tidy(workspace: Workspace, now: float | None = None) -> None:
    """Put aside what neither a record nor the journal names, here or in a backup that is kept, and remove what lay
    aside for long; once a week.

    What lies aside and is asked for, whoever asks, is back at once.
    """
    now = time.time() if now is None else now
    database, attachments = workspace.database, workspace.attachments
    if 0 <= now - float(kept.get(database, "attachments_tidied") or 0) < _AGAIN:
        return
    attachments.forget_partial(now - _YOUNG)
    for folder in ("rejected", "mappings"):
        _forget_begun(workspace.folder / folder, now - _YOUNG)
    young, aside = attachments.kept_before(now - _YOUNG), attachments.aside_before(now - _ASIDE)
    unused = backups.never_asked_for(workspace.folder, database.key, unnamed(database, {*young, *aside}))
    for name in unused.intersection(aside):
        attachments.forget(name)
    for name in unused.intersection(young):
        attachments.put_aside(name)
    kept.put(database, "attachments_tidied", str(int(now)))


def _forget_begun(folder: Path, moment: float) -> None:
    """Remove the files in a folder that were begun before that moment and never ended."""
    for path in folder.glob(".*.part*"):
        with suppress(OSError):
            if path.stat().st_mtime < moment:
                path.unlink()
