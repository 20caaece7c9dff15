"""Checking and repairing from the settings; and leaving a damaged workspace by saving what can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.errors import UserError
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.start_dialog import StartDialog
from crm_desktop.ui.safety import weekly_look
from crm_desktop.ui.safety.check_section import CheckSection
from crm_desktop.ui.safety.damaged import Work
from crm_desktop.ui.session import Session
from tests.services.damage import behind_its_back, make


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    path = make(tmp_path / "workspace", contacts=5)
    with behind_its_back(path) as connection:
        connection.execute("UPDATE contact SET notes = 'Nobody'")
    found = Session(App(Workspace(path.parent, "Me"), Settings(), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    found.workspace.close()


def done(qtbot: QtBot, section: CheckSection) -> None:
    qtbot.waitUntil(section.check_button.isEnabled, timeout=30_000)


def test_what_is_wrong_shows_and_is_repaired(qtbot: QtBot, session: Session) -> None:
    section = CheckSection(session)
    qtbot.addWidget(section)
    section.show()
    section.check_button.click()
    done(qtbot, section)
    assert section.state.text() == "Not everything is as it should be."
    assert any("not as the journal tells" in line for line in section.lines())
    assert section.repair_button.isVisible()
    section.repair_button.click()
    done(qtbot, section)
    assert section.state.text().startswith("Repaired: everything is as it should be.")
    assert section.lines() == []
    assert section.repair_button.isHidden()
    assert list((session.workspace.folder / "backups").iterdir())
    again = CheckSection(session)
    qtbot.addWidget(again)
    assert "Last looked at on" in again.state.text()


def test_a_check_can_be_cancelled(qtbot: QtBot, session: Session) -> None:
    section = CheckSection(session)
    qtbot.addWidget(section)
    section.show()
    section.check_button.click()
    section.cancel_button.click()
    done(qtbot, section)
    assert section.state.text() == "Cancelled; nothing was changed."


def test_the_weekly_look_tells_what_it_finds(qtbot: QtBot, session: Session) -> None:
    next((session.workspace.folder / "attachments").glob("*/*")).unlink()
    with qtbot.waitSignal(session.said, timeout=30_000) as said:
        weekly_look.begin(session, 0)
    assert "Safety" in said.args[0]


def test_of_a_damaged_workspace_what_can_be_read_is_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path / "workspace", contacts=5)
    content = path.read_bytes()
    path.write_bytes(content[:-4096])
    new = tmp_path / "new"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(new))
    dialog = StartDialog(UserError("database-damaged", path=path), path.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    told: list[str] = []

    def accept() -> None:
        work = next((w for w in QApplication.topLevelWidgets() if isinstance(w, Work) and w.isVisible()), None)
        if work is None or work.button.text() == "Cancel":
            QTimer.singleShot(20, accept)
            return
        told.append(work.words.text())
        work.button.click()

    QTimer.singleShot(20, accept)
    dialog.save.click()
    assert dialog.result() == StartDialog.DialogCode.Accepted
    assert dialog.folder == new
    assert "contacts were read" in told[0]
    Workspace(new, "Me").close()
