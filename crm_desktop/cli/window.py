"""The window, and pictures of it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from types import ModuleType

import click

from crm_desktop.cli.program import Context, command, text
from crm_desktop.domain.errors import UserError

_LARGEST = 16_384  # pixels of a side


def size(value: str) -> tuple[int, int]:
    """A type of parameters: WIDTHxHEIGHT in pixels."""
    found = re.fullmatch(r"([1-9][0-9]{0,4})x([1-9][0-9]{0,4})", value)
    if found is None or max(sides := (int(found[1]), int(found[2]))) > _LARGEST:
        raise click.BadParameter(f"{value!r} is not WIDTHxHEIGHT, such as 1360x850.")
    return sides


@command()
def gui(context: Context) -> None:
    """Open the window (the default)."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UserError("no-screen")
    sys.exit(_application().run(context.app))


@command()
@click.argument("view", type=text)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--size", "pixels", type=size, default="1360x850", show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--language", default="", help="en, ar, fa, lt, te; by default the system's.", type=text)
@click.option("--select", default="", metavar="UID", help="The contact or activity to show.", type=text)
def screenshot(
    context: Context, view: str, file: Path, pixels: tuple[int, int], theme: str, language: str, select: str
) -> None:
    """Draw a view to a PNG, without a screen."""
    _application().draw(context.app, view, file, pixels, theme, language, select)
    context.put({"file": str(file)}, str(file))


def _application() -> ModuleType:
    """The module that starts Qt; raises UserError("qt-unloadable") where a library of the system is missing."""
    try:
        from crm_desktop.ui import application
    except ModuleNotFoundError:
        raise
    except ImportError as error:
        raise UserError("qt-unloadable", detail=str(error)) from error
    return application
