from __future__ import annotations

import faulthandler
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.crashes import CrashFile

CRASH = """
import faulthandler, sys
from pathlib import Path
from crm_desktop.crashes import CrashFile
crash = CrashFile(Path(sys.argv[1]), Path(sys.argv[2]))
def deep(name):
    faulthandler._sigsegv()
deep("Ana Example")
"""


@pytest.fixture(autouse=True)
def pytests_own() -> Iterator[None]:
    yield
    faulthandler.enable(sys.__stderr__)


@pytest.mark.expected_log("The program crashed last time")
def test_a_crash_is_found_at_the_next_start_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    logs, workspace = tmp_path / "logs", tmp_path / "workspace"
    done = subprocess.run([sys.executable, "-c", CRASH, str(logs), str(workspace)], capture_output=True, check=False)
    assert done.returncode != 0
    found = CrashFile(logs, workspace)
    assert (found.crashed, found.cut_off) == (True, True)
    (line,) = [record.getMessage() for record in caplog.records if record.levelno == logging.CRITICAL]
    assert "Segmentation fault" in line or "fatal exception" in line
    assert "in deep" in line
    assert "Ana" not in line
    found.end()
    again = CrashFile(logs, workspace)
    assert (again.crashed, again.cut_off) == (False, False)
    again.end()


def test_an_end_without_a_crash_is_nothing_to_tell(tmp_path: Path) -> None:
    CrashFile(tmp_path, tmp_path / "workspace").end()
    assert list(tmp_path.iterdir()) == []
    code = CRASH.replace("faulthandler._sigsegv()", "import os; os.kill(os.getpid(), 9)")  # as a power cut ends it
    subprocess.run([sys.executable, "-c", code, str(tmp_path), str(tmp_path / "workspace")], check=False)
    assert len(list(tmp_path.iterdir())) == 1
    found = CrashFile(tmp_path, tmp_path / "workspace")
    assert (found.crashed, found.cut_off) == (False, True), "the workspace is looked at, and nothing told"
    found.end()


def test_where_nothing_can_be_written_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    crash = CrashFile(tmp_path / "logs" / "deeper", tmp_path / "workspace")
    assert not crash.crashed
    crash.end()
