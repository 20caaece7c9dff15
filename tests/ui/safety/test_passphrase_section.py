"""A passphrase is set, changed and removed in the window, which opens again as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from crm_desktop import app as app_module
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.services import contacts, key_store, passphrase
from crm_desktop.store import keys, queries
from crm_desktop.store.opening import fits
from crm_desktop.store.workspace import DATABASE, Workspace
from crm_desktop.ui import starting
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.safety.passphrase_change import ChangeDialog
from crm_desktop.ui.safety.passphrase_prompt import PassphrasePrompt
from crm_desktop.ui.safety.passphrase_section import PassphraseSection
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.dialog import SettingsDialog
from tests.ui.opened import in_dialog

FIRST, SECOND = "four words are better", "and four others"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    workspace = Workspace(tmp_path / "w", "Me")
    contacts.create(workspace, Contact(name="Zebulina"))
    workspace.close()
    return tmp_path / "w"


def in_window(act: Callable[[MainWindow], object], before: MainWindow | None = None) -> None:
    """Act in the next window that opens, once it shows; `before` is the one that is open yet."""

    def look() -> None:
        found = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible() and w is not before
        ]
        if found and found[0].action_list.get("lock"):
            act(found[0])
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def choose(window: MainWindow, action: str, present: str, new: str) -> None:
    """In the settings."""

    def fill(dialog: ChangeDialog) -> None:
        dialog.present.setText(present)
        dialog.first.setText(new)
        dialog.second.setText(new)
        dialog.check()

    def press(dialog: SettingsDialog) -> None:
        in_dialog(ChangeDialog, fill)
        section = dialog.page("safety").findChild(PassphraseSection)
        section.buttons[action].click()

    in_dialog(SettingsDialog, press)
    window.show_settings("safety")


def test_the_window_opens_again_with_the_passphrase_and_without(qtbot, folder: Path) -> None:
    seen: list[object] = []

    def first(window: MainWindow) -> None:
        in_window(second, window)
        choose(window, "set", "", FIRST)

    def second(window: MainWindow) -> None:
        seen.append(window.session.workspace.database.key)
        seen.append(queries.count_contacts(window.session.workspace.database))
        in_window(third, window)
        choose(window, "change", FIRST, SECOND)

    def third(window: MainWindow) -> None:
        seen.append(fits(folder / DATABASE, keys.derive(SECOND, folder / DATABASE)))
        in_window(fourth, window)
        choose(window, "remove", SECOND, "")

    def fourth(window: MainWindow) -> None:
        seen.append(queries.count_contacts(window.session.workspace.database))
        QTimer.singleShot(0, window.close)

    in_window(first)
    assert starting.run(folder) == 0
    assert seen[1:] == [1, True, 1]
    assert fits(folder / DATABASE, "")


def test_it_is_asked_for_at_the_start(qtbot, folder: Path) -> None:
    passphrase.change(folder, "", FIRST)

    def enter(dialog: PassphrasePrompt) -> None:
        dialog.entry.line.setText("wrong")
        dialog.entry.enter()
        qtbot.waitUntil(lambda: "not the passphrase" in dialog.entry.said.text())
        dialog.entry.line.setText(FIRST)
        dialog.entry.enter()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    in_dialog(PassphrasePrompt, enter)
    in_window(lambda window: QTimer.singleShot(0, window.close))
    assert starting.run(folder) == 0
    in_dialog(PassphrasePrompt, lambda dialog: None)  # and closes it
    assert starting.run(folder) == 1


def test_what_is_typed_wrongly_changes_nothing(qtbot, folder: Path) -> None:
    key = keys.new(FIRST)
    dialog = ChangeDialog(None, "set", folder / DATABASE, 2)
    qtbot.addWidget(dialog)
    dialog.show()
    for first, second, problem in (("short", "short", "8 characters"), (FIRST, SECOND, "not the same")):
        dialog.first.setText(first)
        dialog.second.setText(second)
        dialog.check()
        assert problem in dialog.problem()
    assert dialog.delete.isVisible()
    workspace = Workspace(folder / "other", "Me", key)
    workspace.close()
    changing = ChangeDialog(None, "remove", folder / "other" / DATABASE, 0)
    qtbot.addWidget(changing)
    changing.show()
    changing.present.setText(SECOND)
    changing.check()
    assert "not the present passphrase" in changing.problem()
    changing.present.setText(FIRST)
    changing.check()
    assert changing.result() == ChangeDialog.DialogCode.Accepted


def test_without_a_key_store_nothing_is_kept(qtbot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(path: Path, key: str) -> None:
        raise UserError("key-store-away")

    monkeypatch.setattr(key_store, "put", away)
    session = Session(app_module.start(folder / "new", key=keys.new(FIRST)))
    section = PassphraseSection(session)
    qtbot.addWidget(section)
    section.show()
    section.keep.click()
    qtbot.waitUntil(section.said.isVisible)
    assert "no key store" in section.said.text()
    assert not section.keep.isChecked()
    assert not session.app.settings.keep_passphrase
    section.lock_after.setCurrentIndex(2)
    section.lock_after.activated.emit(2)
    assert session.app.settings.lock_after == 5
    session.jobs.stop()
    session.app.close()
