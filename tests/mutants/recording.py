"""A plugin of pytest: which tests run each line of some modules, and how long each takes.

MUTANTS_FILES names the modules, divided by line breaks; MUTANTS_MAP is where the map goes, as JSON.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

_cover = coverage.Coverage(data_file=None, include=os.environ["MUTANTS_FILES"].split("\n"), config_file=False)
_seconds: dict[str, float] = {}
_failed: set[str] = set()
_cover.start()  # before anything is imported


def plain(node: str) -> str:
    """The function of a test, whatever its parameters."""
    return node.partition("[")[0]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    _cover.switch_context(plain(item.nodeid))
    start = time.process_time()
    try:
        return (yield)
    finally:
        _seconds[plain(item.nodeid)] = _seconds.get(plain(item.nodeid), 0) + time.process_time() - start


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.failed:
        _failed.add(plain(report.nodeid))


def pytest_sessionfinish() -> None:
    _cover.stop()
    data = _cover.get_data()
    lines = {
        os.path.relpath(file): {
            str(line): [test for test in tests if test and test not in _failed]
            for line, tests in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    Path(os.environ["MUTANTS_MAP"]).write_text(json.dumps({"lines": lines, "seconds": _seconds}), encoding="utf-8")
