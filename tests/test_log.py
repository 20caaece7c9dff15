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


def test_of_what_libraries_tell_only_the_place_is_written(tmp_path: Path) -> None:
    run("logging.getLogger('icalendar.cal').warning('no value: %s', sys.argv[2])", tmp_path / "log")
    (line,) = (tmp_path / "log").read_text().splitlines()
    assert line.endswith("WARNING icalendar.cal: said something in <string>:2")


def test_an_error_in_a_message_is_named_and_not_quoted(tmp_path: Path) -> None:
    code = """
from crm_desktop.domain.errors import UserError
told = logging.getLogger("crm_desktop.x")
told.warning("left out: %s", UserError("mapping-unknown-target", header=sys.argv[2]))
told.warning("left out: %s", FileNotFoundError(2, "No such file", sys.argv[2]))
told.warning("left out: %s", ValueError(sys.argv[2]))
"""
    run(code, tmp_path / "log")
    assert [line.rpartition("left out: ")[2] for line in (tmp_path / "log").read_text().splitlines()] == [
        "crm_desktop.domain.errors.UserError mapping-unknown-target",
        "builtins.FileNotFoundError 2",
        "builtins.ValueError",
    ]


def test_a_bug_that_is_met_on_and_on_is_counted(tmp_path: Path) -> None:
    code = """
for number in range(1000):
    try:
        raise LookupError(sys.argv[2])
    except LookupError:
        sys.excepthook(*sys.exc_info())
"""
    done = run(code, tmp_path / "log")
    lines = (tmp_path / "log").read_text().splitlines()
    assert len(lines) < 25
    assert lines[-1].endswith("The same bug, met 512 times: builtins.LookupError in <string>:5")
    assert done.stderr.count("LookupError: Ana Example") == 3


def test_a_log_is_begun_once(tmp_path: Path) -> None:
    run("log.start(Path(sys.argv[1])); logging.getLogger('crm_desktop').info('once')", tmp_path / "log")
    assert (tmp_path / "log").read_text().count("once") == 1


def test_a_full_disk_breaks_nothing_and_quotes_nobody(tmp_path: Path) -> None:
    code = """
class Full:
    def write(self, text): raise OSError(28, "No space left on device")
    def flush(self): pass
    def close(self): pass
    def seek(self, *given): pass
    def tell(self): return 0
logging.getLogger().handlers[0].stream = Full()
try:
    raise LookupError(sys.argv[2])
except LookupError:
    logging.getLogger("crm_desktop.x").error("A job failed", exc_info=True)
print("ran")
"""
    done = run(code, tmp_path / "log")
    assert (done.returncode, done.stdout, done.stderr) == (0, "ran\n", "")
