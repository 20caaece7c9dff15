"""Compiles the texts of all languages (.ts) to what Qt loads (.qm): while a wheel is built, and `make translations`."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path(__file__).parent


def compile_all() -> None:
    """Write a .qm beside each .ts that is newer, or has none yet."""
    for source in sorted(FOLDER.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            command = [qt_tool("lrelease"), "-silent", source, "-qm", target]
            subprocess.run(command, check=True)


def qt_tool(name: str) -> Path:
    """A program that comes with PySide6."""
    folder = Path(PySide6.__path__[0])
    return next(
        path for path in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name) if path.exists()
    )


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch's name for what it runs before a wheel is built, also an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_all()


if __name__ == "__main__":
    compile_all()
