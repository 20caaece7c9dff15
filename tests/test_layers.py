"""The layers of ARCHITECTURE.md, read from the imports of every module."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import crm_desktop

ROOT = Path(crm_desktop.__file__).parent
MAX_LINES = 450

# What a layer may import besides itself. A module beside the folders belongs to "app", but for the two that start it.
BELOW = {
    "cli": {"ui", "app", "services", "store", "interchange", "sync", "domain"},
    "ui": {"app", "services", "store", "interchange", "sync", "domain"},
    "app": {"services", "store", "interchange", "sync", "domain"},
    "services": {"store", "interchange", "sync", "domain"},
    "store": {"domain"},
    "interchange": {"domain"},
    "sync": {"domain"},
    "domain": set(),
}
START = {"__main__", "cli"}
# All that the window and the command line may do with the store by themselves is to hand the open workspace on and
# to read pages.
READS = {
    f"crm_desktop.store.{name}"
    for name in (
        "workspace",
        "choices",
        "database",
        "queries",
        "follow_ups",
        "search",
        "along",
        "groups",
        "playbooks",
        "occurrences",
        "narrowing",
    )
}
ONLY_IN = {
    "peewee": "store",
    "playhouse": "store",
    "sqlcipher3": "store",
    "sqlite3": "store",
    "PySide6": "ui",
    "qtawesome": "ui",
}
HEAVY = {
    "anyascii",
    "charset_normalizer",
    "cryptography",
    "dateparser",
    "icalendar",
    "jinja2",
    "phonenumbers",
    "rapidfuzz",
    "segno",
    "tomlkit",
    "xlrd",
    "xlsxwriter",
}
SAMPLES = "crm_desktop.domain.samples"  # loaded by `demo` alone, and free to use heavy libraries


@dataclass(frozen=True)
class Import:
    """`names` are all modules that it may mean: of `from a import b` both a and a.b."""

    names: tuple[str, ...]
    line: int
    at_start: bool  # done when the module is imported, not when a function is called


@cache
def modules() -> dict[str, Path]:
    names = {file: ("crm_desktop", *file.relative_to(ROOT).with_suffix("").parts) for file in ROOT.rglob("*.py")}
    return {".".join(name).removesuffix(".__init__"): file for file, name in names.items()}


def layer(module: str) -> str:
    """The layer of a module of ours; empty for the package itself, which has nothing but its version."""
    _, _, rest = module.partition(".")
    first = rest.partition(".")[0]
    if first in START:
        return "cli"
    return first if first in BELOW or not first else "app"


@cache
def imports() -> list[tuple[str, Import]]:
    """Every import of ours, with the module that it stands in."""
    return [
        (module, found)
        for module, file in sorted(modules().items())
        for found in _imports(ast.parse(file.read_text(encoding="utf-8")), True)
    ]


def _imports(node: ast.AST, at_start: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        yield from (Import((alias.name,), node.lineno, at_start) for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        source = node.module or ""
        yield from (Import((source, f"{source}.{alias.name}"), node.lineno, at_start) for alias in node.names)
    elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        yield from (found for part in node.body for found in _imports(part, False))
    else:
        inside = at_start and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for child in ast.iter_child_nodes(node):
            yield from _imports(child, inside)


def our_module(found: Import) -> str | None:
    """The module of ours that an import means, the innermost one."""
    return next((name for name in reversed(found.names) if name in modules()), None)


def test_modules_of_each_layer_are_found() -> None:
    assert {"crm_desktop.cli", "crm_desktop.domain.contact", "crm_desktop.ui.main_window"} <= {m for m, _ in imports()}


def test_imports_go_down_only() -> None:
    wrong = []
    for module, found in imports():
        target = our_module(found)
        if target and layer(target) not in {layer(module), "", *BELOW.get(layer(module), ())}:
            wrong.append(f"{module}, line {found.line}: {layer(module)} must not import {target}")
        if not target and found.names[0].startswith("crm_desktop"):
            wrong.append(f"{module}, line {found.line}: no such module")
    assert not wrong


def test_front_ends_only_read_the_store() -> None:
    wrong = []
    for module, found in imports():
        target = our_module(found)
        if layer(module) in ("ui", "cli") and target and layer(target) == "store" and target not in READS:
            wrong.append(f"{module}, line {found.line}: {target}; a service does this")
    assert not wrong


def test_only_services_write_through_the_journal() -> None:
    writers = {module for module, found in imports() if our_module(found) == "crm_desktop.store.journal"}
    assert {layer(module) for module in writers} == {"services", "store"}, writers


def test_libraries_are_used_in_their_layer_only() -> None:
    wrong = []
    for module, found in imports():
        library = found.names[0].partition(".")[0]
        if ONLY_IN.get(library, layer(module)) != layer(module):
            wrong.append(f"{module}, line {found.line}: {library} belongs in {ONLY_IN[library]}")
    assert not wrong


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    wrong = []
    for module, found in imports():
        library = found.names[0].partition(".")[0]
        if found.at_start and library in HEAVY and not module.startswith(SAMPLES):
            wrong.append(f"{module}, line {found.line}: import {library} inside the function")
    assert not wrong


def test_the_command_line_starts_without_qt_heavy_libraries_and_sample_data() -> None:
    code = "import sys, crm_desktop.cli; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"PySide6", SAMPLES, *HEAVY} & set(done.stdout.split())


def test_files_stay_short() -> None:
    lengths = {module: len(file.read_text(encoding="utf-8").splitlines()) for module, file in modules().items()}
    long = {module: lines for module, lines in lengths.items() if lines > MAX_LINES}
    assert not long, "find the seam and make it two modules"
