"""A session on a Wednesday in a place of the world: fixtures for those who import them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from crm_desktop.app import App
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.session import Session

WEDNESDAY = date(2026, 3, 4)
ME = "Mia Example"


class DaySession(Session):
    """A session on a day of the test's choice."""

    day = WEDNESDAY

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime.combine(self.day, datetime.now().time()).astimezone()


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[DaySession]:
    workspace = Workspace(tmp_path / "workspace", ME)
    result = DaySession(App(workspace, Settings(author=ME), tmp_path / "settings.toml", None))
    yield result
    result.jobs.stop()
    workspace.close()
