from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
# Distributions that nothing imports, and the words in our code that use them.
USED_OTHERWISE = {"sqlcipher3": "playhouse.sqlcipher_ext", "qtawesome": 'find_spec("qtawesome")'}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    command = [*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = {f.relative_to(ROOT).as_posix() for f in (ROOT / "resources").rglob("*") if f.is_file()}
    assert {f"crm_desktop/{name}" for name in resources} <= names
    assert "crm_desktop/paths.py" in names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"crm_desktop"}


def test_an_installed_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    code = "from crm_desktop import paths; print(paths.resource('icons/crm-desktop.svg').resolve(strict=True))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "site",
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()).is_relative_to((tmp_path / "site").resolve())


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    info = next(name.rpartition("/")[0] for name in archive.namelist() if name.endswith("/METADATA"))
    assert "crm-desktop = crm_desktop.cli:main" in archive.read(f"{info}/entry_points.txt").decode()
    assert "License-Expression: MIT" in archive.read(f"{info}/METADATA").decode()
    assert "MIT License" in archive.read(f"{info}/licenses/LICENSE").decode()


def test_what_is_imported_is_declared_and_what_is_declared_is_used() -> None:
    declared = {normal(re.match(r"[\w.-]+", requirement)[0]) for requirement in PROJECT["dependencies"]}
    files = list((ROOT / "crm_desktop").rglob("*.py"))
    outside = {name for file in files for name in top_level_imports(file)} - sys.stdlib_module_names - {"crm_desktop"}
    of_module = packages_distributions()
    imported = {normal(of_module[name][0]) for name in outside}
    assert imported <= declared
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    assert {name for name in declared - imported if USED_OTHERWISE.get(name, name) not in text} == set()


def top_level_imports(file: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}


def normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()
