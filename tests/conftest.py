"""What every test gets: Qt without a screen, folders of its own, and no log line that it did not expect."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Time says nothing on a busy machine.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keeps every test, and the programs it starts, away from the user's data, settings and log."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("CRM_DESKTOP_WORKSPACE", str(home / "workspace"))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs at WARNING or above, unless `@pytest.mark.expected_log(pattern)` says that it should."""
    yield
    expected = [mark.args[0] for mark in request.node.iter_markers("expected_log")]
    lines = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    unexpected = [line for line in lines if not any(re.search(pattern, line) for pattern in expected)]
    assert not unexpected, f"unexpected log lines: {unexpected}"
    unseen = [pattern for pattern in expected if not any(re.search(pattern, line) for line in lines)]
    assert not unseen, f"expected log lines that did not come: {unseen}"
