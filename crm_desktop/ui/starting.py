"""From the folder of a workspace to its window, or to the one that shows it already; loads Qt only where it must."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from crm_desktop import app, only_window, paths, settings
from crm_desktop.domain.errors import UserError
from crm_desktop.services import cycles


def run(folder: Path, files: Sequence[Path]) -> int:
    """Show the workspace in `folder`, with files to take in, until its window is closed; returns the exit code.

    Where it cannot be opened the user is asked what to do.
    """
    cycles.by_hand()  # from here on, so that what is loaded is not gone through again and again
    while True:
        right = None
        try:
            right = only_window.claim(folder, files)
            if right is None:
                return 0
            opened = app.start(folder)
        except UserError as error:
            if (chosen := _ask(error, folder)) is None:
                return 1
            if right is not None:
                right.release()
            folder = chosen
        else:
            break
    try:
        return int(application().run(opened, right, files))
    finally:
        opened.close()
        right.release()


def application() -> ModuleType:
    """The module that starts Qt; raises UserError("qt-unloadable") where a library of the system is missing."""
    try:
        from crm_desktop.ui import application as found
    except ModuleNotFoundError:
        raise
    except ImportError as error:
        raise UserError("qt-unloadable", detail=str(error)) from error
    return found


def _ask(error: UserError, folder: Path) -> Path | None:
    """The folder to try next, or None to give up."""
    chosen, _ = settings.load(paths.settings_file())
    qt = application().make_application(chosen.theme, chosen.language)
    from crm_desktop.ui.dialogs.start_dialog import StartDialog

    dialog = StartDialog(error, folder)
    qt.setQuitOnLastWindowClosed(False)  # the window is still to come
    accepted = dialog.exec() == StartDialog.DialogCode.Accepted
    qt.setQuitOnLastWindowClosed(True)
    dialog.deleteLater()
    return dialog.folder if accepted else None
