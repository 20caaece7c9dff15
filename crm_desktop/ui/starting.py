"""From the folder of a workspace to its window, or to the one that shows it already; loads Qt only where it must."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from crm_desktop import app, log, only_window, paths, settings
from crm_desktop.domain.errors import UserError
from crm_desktop.only_window import NOTHING, Given
from crm_desktop.services import cycles
from crm_desktop.store.workspace import DATABASE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def run(folder: Path, given: Given = NOTHING) -> int:
    """Show the workspace in `folder`, with what is given to take in, until its window is closed; returns the exit code.

    Where it cannot be opened the user is asked what to do; a bug is told in a dialog, as there may be no terminal.
    """
    try:
        return _run(folder, given)
    except UserError:
        raise
    except Exception as error:  # noqa: BLE001 - a bug: told as one
        log.start(paths.log_file())
        log.unexpected(type(error), error, error.__traceback__)
        qt = _qt()
        from crm_desktop.ui.dialogs.bug import BugDialog

        qt.setQuitOnLastWindowClosed(False)
        BugDialog(paths.log_file()).exec()
        return 1


def _run(folder: Path, given: Given) -> int:
    cycles.by_hand()  # from here on, so that what is loaded is not gone through again and again
    key: str | None = None
    while True:
        right = None
        try:
            app.refuse_missing(folder)
            right = only_window.claim(folder, given)
            if right is None:
                return 0
            opened = app.start(folder, _passphrase, key)
        except UserError as error:
            chosen = None if error.code == "passphrase-needed" else _ask(error, folder)
            if right is not None:
                right.release()
            if chosen is None:
                return 1
            folder, key = chosen, None
            continue
        try:
            code = int(application().run(opened, right, given))
        finally:
            opened.close()
            right.release()
        if opened.afterwards is None:
            return code
        key, given = _do_afterwards(opened.afterwards), NOTHING
        folder = opened.elsewhere or folder


def application() -> ModuleType:
    """The module that starts Qt; raises UserError("qt-unloadable") where a library of the system is missing."""
    try:
        from crm_desktop.ui import application as found
    except ModuleNotFoundError:
        raise
    except ImportError as error:
        raise UserError("qt-unloadable", detail=str(error)) from error
    return found


def _passphrase(path: Path) -> str:
    """The key of an encrypted workspace; raises UserError("passphrase-needed") where the user leaves."""
    qt = _qt()
    from crm_desktop.ui.safety.passphrase_prompt import PassphrasePrompt

    dialog = PassphrasePrompt(path)
    qt.setQuitOnLastWindowClosed(False)  # the window is still to come
    dialog.exec()
    qt.setQuitOnLastWindowClosed(True)
    dialog.deleteLater()
    if not dialog.key:
        raise UserError("passphrase-needed", path=path)
    return str(dialog.key)


def _do_afterwards(function: Callable[[], str | None]) -> str | None:
    """Between two windows."""
    qt = _qt()
    qt.setQuitOnLastWindowClosed(False)
    key = function()
    qt.setQuitOnLastWindowClosed(True)
    return key


def _qt() -> QApplication:
    chosen, _ = settings.load(paths.settings_file())
    qt: QApplication = application().make_application(chosen.theme, chosen.language, chosen.text_size)
    return qt


def _ask(error: UserError, folder: Path) -> Path | None:
    """The folder to try next, or None to give up."""
    qt = _qt()
    from crm_desktop.ui.dialogs.start_dialog import StartDialog

    dialog = StartDialog(error, folder)
    qt.setQuitOnLastWindowClosed(False)  # the window is still to come
    accepted = dialog.exec() == StartDialog.DialogCode.Accepted
    qt.setQuitOnLastWindowClosed(True)
    dialog.deleteLater()
    if accepted and error.code == "workspace-missing" and (dialog.folder / DATABASE).exists():
        _remember(dialog.folder)
    return dialog.folder if accepted else None


def _remember(folder: Path) -> None:
    """Open this one next time, too; what is in the way is told when the settings are kept next."""
    chosen, _ = settings.load(paths.settings_file())
    chosen.workspace = str(folder)
    with suppress(UserError):
        settings.save(chosen, paths.settings_file())
