"""One changed module and the tests that run the changed line, in a process forked for it."""

from __future__ import annotations

import ast
import os
import resource
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType

import pytest
from hypothesis import Phase, settings

from tests.mutants.changes import changes

_NOTICED = (  # the last: what conftest.py loads could not be
    pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED, pytest.ExitCode.INTERNAL_ERROR,
    pytest.ExitCode.USAGE_ERROR,
)  # fmt: skip
_BROKEN = 70
# What each process would else load again; nothing of ours, since each imports that anew.
_LIBRARIES = ("PySide6.QtWidgets", "sqlcipher3", "playhouse.sqlcipher_ext", "orjson", "dateutil.rrule", "cryptography")


class _Changed(SourceFileLoader):
    def __init__(self, name: str, path: str, tree: ast.Module) -> None:
        super().__init__(name, path)
        self._tree = tree

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._tree, self.path, "exec", dont_inherit=True)


class _Finder:
    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self._name = name
        self._path = path
        self._tree = tree

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name != self._name:
            return None
        return spec_from_file_location(name, self._path, loader=_Changed(name, str(self._path), self._tree))


class _Quick:
    """No example is made smaller: that it fails is enough."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_pycollect_makemodule(self) -> None:
        settings.register_profile("mutants", settings.get_profile("suite"), phases=(Phase.explicit, Phase.generate))
        settings.load_profile("mutants")


def preload() -> None:
    """Load what every trial needs, before the first is forked."""
    for name in _LIBRARIES:
        __import__(name)


def is_noticed(file: Path, number: int | None, tests: Sequence[str], seconds: float) -> bool:
    """Whether a test fails where the change of that number is made (None: none is), or takes more seconds of a core."""
    child = os.fork()
    if child == 0:
        try:
            os._exit(_run(file, number, tests, seconds))
        finally:
            os._exit(_BROKEN)  # pytest did not even begin
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):  # endless, or it brought the process down
        return True
    code = os.WEXITSTATUS(status)
    if code not in (0, *_NOTICED):
        raise RuntimeError(f"pytest ended with {code} for {file}: {tests}")
    return code in _NOTICED


def _run(file: Path, number: int | None, tests: Sequence[str], seconds: float) -> int:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    tree = ast.parse(file.read_text(encoding="utf-8"))
    if number is not None:
        changes(tree)[number].apply()
    module = ".".join(file.with_suffix("").parts).removesuffix(".__init__")
    sys.meta_path.insert(0, _Finder(module, file.resolve(), tree))  # type: ignore[arg-type]
    plain = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    return int(pytest.main([*plain, *tests], plugins=[_Quick()]))
