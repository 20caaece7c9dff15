"""Builds what the front ends work with: settings and an open workspace. No Qt, no globals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop import log, paths, settings
from crm_desktop.domain.errors import UserError
from crm_desktop.services import passphrase, unlocking
from crm_desktop.settings import Settings
from crm_desktop.store import queries
from crm_desktop.store.workspace import DATABASE, Workspace

if TYPE_CHECKING:
    from crm_desktop.services.restoring import LastRestore


@dataclass(slots=True)
class App:
    """An open workspace, the settings, and where the settings are kept.

    `broken_settings` is where a settings file that could not be read was moved to. `afterwards` is done once the window
    is closed, and returns the key with which it opens again, None where that is to be asked for; `elsewhere` is the
    folder then, where it is another one. `is_first_start` tells that nobody chose anything yet, and
    that nothing is in the workspace. `restored` is the backup that was put back last.
    """

    workspace: Workspace
    settings: Settings
    settings_file: Path
    broken_settings: Path | None
    afterwards: Callable[[], str | None] | None = None
    elsewhere: Path | None = None
    is_first_start: bool = False
    restored: LastRestore | None = None

    def save_settings(self) -> None:
        """Keep the settings; raises UserError where the file cannot be written."""
        settings.save(self.settings, self.settings_file)

    def close(self) -> None:
        """Close the workspace."""
        self.workspace.close()


def refuse_missing(folder: Path) -> None:
    """UserError("workspace-missing") where the settings name this folder and it has no workspace: its disk is not
    there, perhaps, and nobody wants an empty one in its place.
    """
    (chosen,) = settings.texts(paths.settings_file(), "workspace")
    if str(folder) == chosen and not (folder / DATABASE).exists():
        raise UserError("workspace-missing", path=folder)


def start(folder: Path | None = None, ask: unlocking.Ask = unlocking.nobody, key: str | None = None) -> App:
    """Open the workspace in `folder`, by default the platform's; `ask` is for the passphrase, unless the `key` is
    known. Raises UserError.
    """
    log.start(paths.log_file())
    file = paths.settings_file()
    chosen, broken = settings.load(file)
    folder = folder or paths.default_workspace()
    refuse_missing(folder)
    if key is None:
        key = unlocking.key_of(folder / DATABASE, ask, keep=chosen.keep_passphrase)
    workspace = Workspace(folder, chosen.author, key)
    passphrase.resume(workspace)
    workspace.reminders = chosen.reminders
    first = broken is None and not file.exists() and not queries.count_contacts(workspace.database)
    return App(workspace, chosen, file, broken, is_first_start=first)
