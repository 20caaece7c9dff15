from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop import __version__
from crm_desktop.paths import log_file, settings_file
from crm_desktop.store.workspace import Workspace
from tests.cli.conftest import NO_SCREEN, Program, spawn

COMMANDS = [
    *("gui", "import", "export", "find", "show", "set", "add", "log", "due", "complete"),
    *("duplicates", "merge", "held", "erase", "history", "undo", "redo", "sync"),
    *("backup", "restore", "check", "salvage", "passphrase", "demo", "screenshot"),
]


def test_help_lists_the_commands_in_the_order_of_the_day(crm: Program) -> None:
    lines = crm("--help").split("Commands:")[1].splitlines()
    assert [line.split()[0] for line in lines if line.strip()] == COMMANDS
    assert crm("--version") == f"crm-desktop, version {__version__}\n"
    assert not crm.folder.exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(crm: Program, command: str) -> None:
    assert crm(command, "--help").startswith("Usage:")
    assert not crm.folder.exists()


@pytest.mark.parametrize(
    "args",
    [
        ("nonsense",),
        ("--nonsense",),
        ("find", "--nonsense"),
        ("find", "--limit", "0"),
        ("show",),
        ("show", "1", "2"),
        ("set", "1"),
        ("set", "1", "title"),
        ("add",),
        ("log", "1", "--type", "dance"),
        ("complete", "1"),
        ("undo", "last"),
        ("import",),
        ("import", "x", "--on-match", "ask"),
        ("export",),
        ("export", "x.csv", "--layout", "excel"),
        ("demo",),
        ("demo", "--contacts", "0"),
        ("screenshot", "contacts", "x.png", "--size", "big"),
        ("screenshot", "contacts", "x.png", "--size", "0x10"),
        ("screenshot", "contacts", "x.png", "--size", "99999x10"),
        ("screenshot", "contacts", "x.png", "--theme", "pink"),
    ],
)
def test_wrong_usage_is_told_apart_from_errors(crm: Program, args: tuple[str, ...]) -> None:
    assert "Usage:" in crm.misused(*args)
    assert crm.misused("--json", *args)


def test_the_workspace_is_named_by_an_option_or_a_variable(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    assert spawn("find", env={"CRM_DESKTOP_WORKSPACE": str(here)}).stdout == "Nothing found.\n"
    assert spawn("--workspace", there, "find", env={"CRM_DESKTOP_WORKSPACE": str(here)}).returncode == 0
    assert spawn("find", env={"CRM_DESKTOP_WORKSPACE": "~/home", "HOME": str(tmp_path)}).returncode == 0
    assert spawn("--workspace", "~/mine", "find", env={"HOME": str(tmp_path)}).returncode == 0
    for name in ("here", "there", "home", "mine"):
        assert (tmp_path / name / "workspace.db").exists()


def test_without_a_screen_the_window_says_so_in_a_sentence(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere there always is one")
    for args in ((), ("gui",)):
        done = spawn("--workspace", tmp_path / "workspace", *args, env=NO_SCREEN)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == (
            "There is no screen to open the window on; the commands work without one, see crm-desktop --help.\n"
        )


def test_a_folder_that_is_a_file(crm: Program) -> None:
    crm.folder.write_text("hello")
    assert crm.refused("find") == f"{crm.folder} is a file, not a folder; name a folder for the workspace."
    assert crm.folder.read_text() == "hello"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a letter\n" * 1000, "is not a CRM Desktop database"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "is damaged"),
        (b"SQLite format 3\x00", "is damaged"),
    ],
)
def test_a_database_that_cannot_be_used_is_left_alone(crm: Program, content: bytes, words: str) -> None:
    crm.folder.mkdir()
    file = crm.folder / "workspace.db"
    file.write_bytes(content)
    assert words in crm.refused("find")
    assert file.read_bytes() == content


def test_the_database_of_another_program_or_of_a_newer_version(crm: Program, other: Program) -> None:
    other("find")
    for folder, change in ((other.folder, "PRAGMA user_version = 9999"), (crm.folder, "CREATE TABLE t (x)")):
        folder.mkdir(exist_ok=True)
        with sqlite3.connect(folder / "workspace.db") as database:
            database.execute(change)
        database.close()
    assert "newer version of CRM Desktop (data version 9999" in other.refused("find")
    assert "is not a CRM Desktop database" in crm.refused("find")


def test_a_database_that_another_program_writes(crm: Program, ana: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.cli.program._PATIENCE", 0.1)
    holder = Workspace(crm.folder, "Somebody")
    with holder.database.transaction():
        assert "is in use by another program" in crm.refused("set", ana, "title=Boss")
    holder.close()
    assert crm.show("ana")["title"] == ""


def test_a_program_that_writes_is_waited_for(crm: Program, ana: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.cli.program._SILENT_CALLS", 1)
    began, ended = threading.Event(), threading.Event()

    def write_long() -> None:
        holder = Workspace(crm.folder, "Somebody")
        with holder.database.transaction():
            began.set()
            ended.wait(0.5)
        holder.close()

    thread = threading.Thread(target=write_long)
    thread.start()
    began.wait()
    result = crm.run("set", ana, "title=Boss")
    thread.join()
    assert result.exit_code == 0
    assert result.stderr.startswith("Waiting for another program that is writing to the workspace;")
    assert crm.show("ana")["title"] == "Boss"


def test_broken_settings_are_told_and_stop_nothing(crm: Program) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("[[[")
    result = crm.run("--json", "find")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
    assert "the defaults are used" in result.stderr
    assert crm.run("find").stderr == ""


def test_any_script_is_printed_whatever_the_terminal_says(tmp_path: Path) -> None:
    here = ("--workspace", tmp_path / "workspace")
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    assert spawn(*here, "add", "new contact", "రాధిక Žemaitė").returncode == 0
    for env in ({}, ascii_only):
        assert "రాధిక Žemaitė" in spawn(*here, "find", env=env).stdout
        assert json.loads(spawn(*here, "--json", "find", env=env).stdout)[0]["name"] == "రాధిక Žemaitė"


def test_a_file_whose_name_is_no_text_is_one_json_value_too(tmp_path: Path) -> None:
    file = tmp_path / "caf\udce9.csv"
    try:
        file.write_text("First Name,Last Name\nAna,A,too,many\nBob,B\n")
    except OSError:
        pytest.skip("this file system knows no such names")
    done = spawn("--workspace", tmp_path / "workspace", "--json", "import", file)
    found = json.loads(done.stdout)
    assert (found["created"], found["rejected"][0]["line"]) == (1, 2)
    assert found["rejected"][0]["file"].endswith("caf\udce9.csv")


@pytest.mark.parametrize("args", [("find", "\udce9"), ("add", "call \udce9"), ("set", "1", "title=\udce9")])
def test_words_that_are_no_text_are_refused(crm: Program, args: tuple[str, ...]) -> None:
    assert "no text in the encoding of this terminal" in crm.misused(*args)


def test_a_reader_that_has_seen_enough(tmp_path: Path) -> None:
    here = ("--workspace", tmp_path / "workspace")
    assert spawn(*here, "demo", "--contacts", 2000).returncode == 0
    command = [sys.executable, "-m", "crm_desktop", *map(str, here), "find"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_result_that_cannot_be_written_is_told(tmp_path: Path, options: tuple[str, ...]) -> None:
    full, here = Path("/dev/full"), ("--workspace", str(tmp_path / "workspace"))
    if not full.exists():
        pytest.skip("no such device there")
    assert spawn(*here, "demo", "--contacts", 200).returncode == 0
    with full.open("w") as out:
        command = [sys.executable, "-m", "crm_desktop", *here, *options, "find"]
        done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("The result cannot be written where it is to go (No space left on device);")


@pytest.fixture
def heeds_interrupts() -> Iterator[None]:
    """Also where the tests run in the background of a shell, which has all that it starts ignore Ctrl+C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_an_import_that_is_interrupted_leaves_nothing(tmp_path: Path, heeds_interrupts: None) -> None:
    if sys.platform == "win32":
        pytest.skip("no such signal there")
    file, folder = tmp_path / "many.csv", tmp_path / "workspace"
    rows = "\n".join(f"Ana{n},Test{n},ana{n}@example.com" for n in range(40_000))
    file.write_text(f"First Name,Last Name,E-mail Address\n{rows}\n")
    assert spawn("--workspace", folder, "find").returncode == 0
    size = (folder / "workspace.db").stat().st_size
    command = [sys.executable, "-m", "crm_desktop", "--workspace", str(folder), "import", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        while program.poll() is None and _written(folder) <= size:
            time.sleep(0.01)
        program.send_signal(signal.SIGINT)
        out, err = program.communicate()
    assert (program.returncode, out) == (1, "")
    assert err == "Cancelled; what was not finished is as it was before.\n"
    assert spawn("--workspace", folder, "find").stdout == "Nothing found.\n"
    assert spawn("--workspace", folder, "history").stdout == "Nothing yet.\n"


def _written(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob("workspace.db*") if file.exists())


def test_a_doubtful_place_is_told_when_the_workspace_is_made(tmp_path: Path) -> None:
    crm = Program(tmp_path / "Dropbox" / "workspace")
    result = crm.run("find")
    assert result.exit_code == 0
    assert "lies in a folder that is synced (Dropbox)" in result.stderr
    assert crm.run("find").stderr == ""


def test_a_bug_is_told_with_the_place_of_the_log(tmp_path: Path) -> None:
    code = (
        "from crm_desktop.cli import program\n"
        "def broken(*given, **named): raise LookupError('Ana Example')\n"
        "program.Context.put = broken\n"
        "program.main()"
    )
    done = spawn("--workspace", tmp_path / "workspace", "find", "Ana", start=("-c", code))
    assert (done.returncode, done.stdout) == (1, "")
    *trace, last = done.stderr.splitlines()
    assert trace[0].startswith("Traceback")
    assert last == (
        "This is a bug in CRM Desktop. Nothing that was saved is lost; where it happened stands in the log, without "
        f"anything from your contacts: {log_file()}"
    )
    assert "A bug" in log_file().read_text()
    assert "Ana" not in log_file().read_text()
