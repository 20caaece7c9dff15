from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Each run is a process of its own, for the log belongs to the whole process.
START = "import logging, sys; from pathlib import Path; from crm_desktop import log; log.start(Path(sys.argv[1]))\n"


def run(code: str, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START + code, str(file), "Ana Example"], capture_output=True, text=True
    )


def test_lines_are_appended_to_the_log(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "crm-desktop.log"
    for number in (1, 2):
        done = run(f"logging.getLogger('crm_desktop.x').info('%d rows read', {number})", file)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    first, second = file.read_text().splitlines()
    assert first.endswith("INFO crm_desktop.x: 1 rows read")
    assert second.endswith("INFO crm_desktop.x: 2 rows read")


def test_a_bug_is_logged_without_what_the_contact_says_and_printed_with_it(tmp_path: Path) -> None:
    code = """
def read(name):
    raise ValueError(f"{name} is no name")
try:
    read(sys.argv[2])
except ValueError as error:
    raise RuntimeError(sys.argv[2]) from error
"""
    done = run(code, tmp_path / "log")
    assert done.returncode == 1
    assert "RuntimeError: Ana Example" in done.stderr
    logged = (tmp_path / "log").read_text()
    assert "Ana" not in logged
    assert logged.index("builtins.ValueError") < logged.index("builtins.RuntimeError")
    assert "in read" in logged


def test_a_bug_in_a_thread_is_logged(tmp_path: Path) -> None:
    done = run("import threading; t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()", tmp_path / "log")
    assert "ZeroDivisionError" in done.stderr
    assert "builtins.ZeroDivisionError" in (tmp_path / "log").read_text()


def test_interrupting_is_no_bug(tmp_path: Path) -> None:
    done = run("raise KeyboardInterrupt", tmp_path / "log")
    assert done.returncode != 0
    assert (tmp_path / "log").read_text() == ""


def test_the_log_stays_small(tmp_path: Path) -> None:
    run("for _ in range(30_000): logging.getLogger().info('x' * 80)", tmp_path / "log")
    files = sorted(tmp_path.iterdir())
    assert [f.name for f in files] == ["log", "log.1", "log.2"]
    assert sum(f.stat().st_size for f in files) < 2_000_000


def test_without_a_log_the_program_runs_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    done = run("print('ran')", tmp_path / "logs" / "log")
    assert (done.returncode, done.stdout) == (0, "ran\n")
    assert "No log can be written" in done.stderr
