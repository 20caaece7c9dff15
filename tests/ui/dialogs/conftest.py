"""Dialogs are tested on real workspaces; `foot` collects what is said at the foot of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.app import App
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace(tmp_path / "workspace", "Me")
    found = Session(App(workspace, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()
    workspace.close()


@pytest.fixture
def foot(session: Session) -> list[tuple[str, bool]]:
    """What was said, and whether with Undo."""
    said: list[tuple[str, bool]] = []
    session.said.connect(lambda text, undoable: said.append((text, undoable)))
    return said
