"""The window, and pictures of it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import click

from crm_desktop import paths
from crm_desktop.cli.program import Context, command, text
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.handed_links import local_file, way_of
from crm_desktop.domain.translation import translate
from crm_desktop.only_window import Given
from crm_desktop.ui import starting

_LARGEST = 16_384  # pixels of a side


def size(value: str) -> tuple[int, int]:
    """A type of parameters: WIDTHxHEIGHT in pixels."""
    found = re.fullmatch(r"([1-9][0-9]{0,4})x([1-9][0-9]{0,4})", value)
    if found is None or max(sides := (int(found[1]), int(found[2]))) > _LARGEST:
        words = translate("Commands", "{value} is not WIDTHxHEIGHT, such as 1360x850.")
        raise click.BadParameter(words.format(value=repr(value)))
    return sides


@command()
@click.argument("files", nargs=-1, type=click.Path())
def gui(context: Context, files: tuple[str, ...]) -> None:
    """Open the window (the default), with files to take in; a tel: or mailto: link shows whom it reaches. A window that
    shows the workspace already comes to the front instead."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UserError("no-screen")
    links = tuple(text for text in files if way_of(text))
    given = Given(tuple(local_file(text) for text in files if text not in links), links)
    for file in given.files:
        if not file.is_file():
            raise UserError("file-is-directory" if file.is_dir() else "file-not-found", path=file)
    sys.exit(starting.run(context.folder or paths.default_workspace(), given))


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
    starting.application().draw(context.app, view, file, pixels, theme, language, select)
    context.put({"file": str(file)}, str(file))
