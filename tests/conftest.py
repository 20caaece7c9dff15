"""What every test gets: Qt without a screen, folders of its own, and no log line that it did not expect."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from crm_desktop.services import cycles
from crm_desktop.store import database, keys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Time says nothing on a busy machine.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


# No test cuts the power, so that none within this process waits for the disk; a program of its own does as ever.
database._PRAGMAS = tuple((name, "off" if name == "synchronous" else value) for name, value in database._PRAGMAS)

# Nobody guesses the passphrases of tests.
keys._ROUNDS = 4


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones come first: at the end no process waits for another that is busy with one of them."""
    items.sort(key=lambda item: "simulation" not in item.path.parts)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that nobody has made yet; by itself `mktemp` looks at all there are for each one more."""
    root = tmp_path_factory.mktemp("homes")
    return (root / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_folders(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keeps every test, and the programs it starts, away from the user's data, settings and log."""
    home = next(homes)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("CRM_DESKTOP_WORKSPACE", str(home / "workspace"))
    return home


@pytest.fixture(autouse=True)
def cycles_on_this_thread() -> Iterator[None]:
    """As in the window: what a test leaves behind is not destroyed by whichever thread comes next."""
    cycles.by_hand()
    yield
    cycles.collect_due()


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
