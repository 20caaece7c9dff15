from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.store.workspace import Workspace
from tests.store.devices import Devices


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    found = Workspace(tmp_path / "workspace", "Me")
    yield found
    found.close()


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Devices]:
    found = Devices(tmp_path, monkeypatch)
    yield found
    found.close()
