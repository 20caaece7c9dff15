"""The very first start: who works here, in which language, and how to begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import paths, settings
from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui import application, starting, translation
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.dialogs.office_dialog import OfficeDialog
from crm_desktop.ui.dialogs.welcome import WelcomeDialog
from crm_desktop.ui.main_window import MainWindow
from tests.ui.opened import in_dialog


@pytest.fixture(autouse=True)
def no_signals_of_a_start(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """A start takes over the whole process: its log, its hooks and its garbage."""
    monkeypatch.setattr("crm_desktop.log.start", lambda file: None)
    monkeypatch.setattr(application, "_after_the_first_picture", lambda *given: None)
    yield
    translation.speak(qapp, "en")


def in_window(act: Callable[[MainWindow], object]) -> None:
    """Act in the window once it is there, and close it when nothing is being written."""

    def look() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        if not found or QApplication.activeModalWidget() is not None or found[0].session.jobs.busy():
            QTimer.singleShot(50, look)
            return
        act(found[0])
        found[0].close()

    QTimer.singleShot(150, look)


def test_name_and_language_are_kept_and_it_never_comes_again(qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[object] = []

    def answer(dialog: WelcomeDialog) -> None:
        dialog.name.setText(" Ana  Adomaitė ")
        dialog.language.setCurrentIndex(dialog.language.findData("ar"))
        dialog.language.activated.emit(dialog.language.currentIndex())
        seen.append((dialog.windowTitle(), dialog.layoutDirection(), dialog.name.text()))
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    in_dialog(WelcomeDialog, answer)
    in_window(lambda window: seen.append(window.session.workspace.journal.author))
    assert starting.run(tmp_path / "workspace") == 0
    assert seen == [
        ("مرحبًا بك في CRM Desktop", Qt.LayoutDirection.RightToLeft, " Ana  Adomaitė "),
        "Ana Adomaitė",
    ]
    chosen, _ = settings.load(paths.settings_file())
    assert (chosen.author, chosen.language) == ("Ana Adomaitė", "ar")
    in_window(lambda window: seen.append("again"))
    assert starting.run(tmp_path / "workspace") == 0
    assert seen[-1] == "again"


def test_esc_is_an_answer_too(qtbot: QtBot, tmp_path: Path) -> None:
    in_dialog(WelcomeDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    in_window(lambda window: None)
    assert starting.run(tmp_path / "workspace") == 0
    in_window(lambda window: None)
    assert starting.run(tmp_path / "workspace") == 0


def test_who_has_contacts_is_not_welcomed(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "workspace", "Me")
    contacts.create(workspace, Contact(name="Ana"))
    workspace.close()
    in_window(lambda window: None)
    assert starting.run(tmp_path / "workspace") == 0


def test_sample_data_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    counts: list[int] = []

    def answer(dialog: WelcomeDialog) -> None:
        for _ in range(4):
            qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        assert dialog.offers["samples"].hasFocus()
        qtbot.keyClick(dialog.offers["samples"], Qt.Key.Key_Return)

    in_dialog(WelcomeDialog, answer)
    in_window(lambda window: counts.append(queries.count_contacts(window.session.workspace.database)))
    assert starting.run(tmp_path / "workspace") == 0
    assert counts == [300]


@pytest.mark.parametrize(("beginning", "kind"), [("import", ImportDialog), ("office", OfficeDialog)])
def test_the_first_step_follows_in_the_window(qtbot: QtBot, tmp_path: Path, beginning: str, kind: type) -> None:
    seen: list[str] = []
    in_dialog(WelcomeDialog, lambda dialog: dialog.offers[beginning].click())
    in_dialog(kind, lambda dialog: seen.append(beginning))
    in_window(lambda window: None)
    assert starting.run(tmp_path / "workspace") == 0
    assert seen == [beginning]


@pytest.mark.parametrize("language", ["en", "ar", "lt", "te"])
def test_nothing_of_it_is_cut(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    dialog = WelcomeDialog(settings.Settings(author="Ana"), partial(translation.speak, qapp))
    qtbot.addWidget(dialog)
    dialog.language.setCurrentIndex(dialog.language.findData(language))
    dialog.language.activated.emit(dialog.language.currentIndex())
    dialog.show()
    for offer in dialog.offers.values():
        assert offer.height() >= offer.heightForWidth(offer.width())
    assert dialog.go.width() >= dialog.go.sizeHint().width()
