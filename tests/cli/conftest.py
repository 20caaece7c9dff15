"""The program as scripts and people run it: in this process, which is fast, or as one of its own."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import crm_desktop
from crm_desktop.cli.program import cli

NO_SCREEN: dict[str, str | None] = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


@dataclass(frozen=True)
class Program:
    """The program on one workspace."""

    folder: Path

    def run(self, *args: object) -> Result:
        """Run a command in this process; anything but an orderly exit is raised."""
        result = CliRunner().invoke(cli, ["--workspace", str(self.folder), *map(str, args)])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def __call__(self, *args: object) -> str:
        """What a command that succeeds prints."""
        result = self.run(*args)
        assert result.exit_code == 0, result.stderr
        return result.stdout

    def json(self, *args: object) -> Any:
        """The one JSON value that a command prints."""
        return json.loads(self("--json", *args))

    def refused(self, *args: object) -> str:
        """The one line in which a command that fails says why."""
        result = self.run(*args)
        assert (result.exit_code, result.stdout) == (1, "")
        (line,) = result.stderr.splitlines()
        return line

    def misused(self, *args: object) -> str:
        """What a command says that was called the wrong way."""
        result = self.run(*args)
        assert (result.exit_code, result.stdout) == (2, "")
        return result.stderr

    def uid(self, query: str) -> str:
        """The identifier of the one contact that a search finds."""
        (found,) = self.json("find", query)
        return str(found["uid"])

    def show(self, query: str) -> dict[str, Any]:
        """The one contact that a search finds, whole."""
        return dict(self.json("show", self.uid(query)))


def spawn(
    *args: object, env: dict[str, str | None] | None = None, start: tuple[str, ...] = ("-m", "crm_desktop")
) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own; variables that are None are taken away."""
    found = os.environ | {"PYTHONPATH": str(Path(crm_desktop.__file__).parent.parent)}
    variables = {name: value for name, value in (found | (env or {})).items() if value is not None}
    command = [sys.executable, *start, *map(str, args)]
    return subprocess.run(command, env=variables, capture_output=True, encoding="utf-8")


@pytest.fixture(autouse=True)
def own_log(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Ends the log that each run of the program starts."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def crm(tmp_path: Path) -> Program:
    return Program(tmp_path / "workspace")


@pytest.fixture
def other(tmp_path: Path) -> Program:
    return Program(tmp_path / "other")


@pytest.fixture
def ana(crm: Program) -> str:
    """A workspace with one contact; its identifier."""
    return str(crm.json("add", "new contact Ana Adomaite ana@example.com +370 600 55501")["uid"])
