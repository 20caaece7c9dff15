"""What all commands share: the options before them, how they print, and how they end."""

from __future__ import annotations

import io
import itertools
import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from getpass import getpass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from crm_desktop import __version__, app, log, messages, paths
from crm_desktop.cli import speaking
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.handed_links import local_file, way_of
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.translation import in_english, translate
from crm_desktop.services import backups, places, unlocking
from crm_desktop.store.workspace import Workspace

Command = TypeVar("Command", bound=Callable[..., None])

COUNT = click.IntRange(min=1, max=sys.maxsize)
_TRIES = 3
_PATIENCE = 60.0  # seconds to wait for another program that writes, such as a window that imports
_SILENT_CALLS = 8  # of the five a second
SHOWN = 20  # of what there may be any number of, in text for people

# What a terminal obeys: it may draw over what stands there, take text for typed keys, or fill the clipboard.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")

# Where each command is, in the order of the daily loop. A module is loaded when one of its commands is called.
_MODULES = {
    "gui": "window",
    "import": "files",
    "export": "files",
    "find": "contacts",
    "show": "contacts",
    "set": "contacts",
    "add": "contacts",
    "log": "activities",
    "due": "activities",
    "complete": "activities",
    "duplicates": "duplicates",
    "merge": "merge",
    "held": "requests",
    "erase": "requests",
    "history": "changes",
    "undo": "changes",
    "redo": "changes",
    "sync": "sync",
    "backup": "backup",
    "restore": "backup",
    "check": "check",
    "salvage": "check",
    "passphrase": "passphrase",
    "demo": "files",
    "screenshot": "window",
}


class Commands(speaking.Command, click.Group):
    """The commands of _MODULES."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _MODULES:
            import_module(f"crm_desktop.cli.{_MODULES[cmd_name]}")
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Files and links in place of a command are what "open with" of a desktop calls: they go to the window."""
        if args[0] not in _MODULES and (way_of(args[0]) or local_file(args[0]).is_file()):
            args = ["gui", *args]
        return super().resolve_command(ctx, args)


def text(value: str) -> str:
    """A type of parameters: what came whole through the terminal's encoding."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise click.BadParameter(
            translate("Commands", "it holds bytes that are no text in the encoding of this terminal.")
        ) from error
    return value


@dataclass(slots=True)
class Context:
    """What the options before the command say, and the application once a command needs it."""

    folder: Path | None
    as_json: bool
    failed: bool = False
    is_backed_up: bool = False  # by the command itself
    _app: app.App | None = None

    @property
    def app(self) -> app.App:
        """The application, opened on first use."""
        if self._app is None:
            folder = self.folder or paths.default_workspace()
            is_new = not folder.is_dir()
            self._app = app.start(folder, ask_key)
            if is_new and (doubt := places.doubt(folder)):
                self.note(messages.place(doubt.kind, doubt.name, folder))
            self._app.workspace.database.be_patient(_PATIENCE, self._waiting())
            if broken := self._app.broken_settings:
                words = translate(
                    "Commands", "The settings could not be read and were moved to {file}; the defaults are used."
                )
                self.note(words.format(file=broken))
        return self._app

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        return self.app.workspace

    def key_of(self, path: Path) -> str:
        """The key of the database at `path`, which need not be one that can be opened."""
        return unlocking.key_of(path, ask_key, keep=False)

    def _waiting(self) -> Callable[[], None]:
        """What to do now and then while another program writes: say so, once and not at once."""
        calls = itertools.count(1)

        def wait() -> None:
            if next(calls) == _SILENT_CALLS:
                self.note(
                    translate(
                        "Commands", "Waiting for another program that is writing to the workspace; Ctrl C ends that."
                    )
                )

        return wait

    def close(self) -> None:
        """Close the workspace, where it was opened; after a command that wrote, with the backup of the day."""
        if self._app is None:
            return
        try:
            if self._app.workspace.database.has_written() and not self.is_backed_up:
                self._back_up(self._app.workspace)
        finally:
            self._app.close()

    def _back_up(self, workspace: Workspace) -> None:
        now = datetime.now(UTC)
        try:
            if backups.is_due(workspace, now):
                backups.make(workspace, "daily", now=now)
        except UserError as error:  # the command has done what it was to do
            self.note(messages.sentence(error))
        except (KeyboardInterrupt, Cancelled):
            self.note(
                translate("Commands", "Cancelled; the backup of the day is made after the next command that writes.")
            )

    def put(self, value: Any, words: str | Callable[[], str]) -> None:
        """Print a result: one JSON value, or words for people. A value in which there are sentences is made here, by a
        call, since programs read them in English. Raises UserError("output-unwritable").
        """
        if self.as_json:
            with in_english():
                made = value() if callable(value) else value
            _print(json.dumps(made, ensure_ascii=False))
        else:
            _print(words() if callable(words) else words)

    def note(self, sentence: str) -> None:
        """Say something besides the result, in one line."""
        click.echo(_CONTROLS.sub(_escaped, " ".join(sentence.splitlines())), err=True)

    def error(self, error: UserError) -> None:
        """Say what is wrong; the command may go on, and exits with 1."""
        self.note(messages.sentence(error))
        self.failed = True

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Shows how far long work is, where somebody is looking."""
        if not sys.stderr.isatty():
            yield Progress()
            return
        progress = _TerminalProgress()
        try:
            yield progress
        finally:
            progress.clear()


def _print(text: str) -> None:
    try:
        click.echo(_CONTROLS.sub(_escaped, text))
    except BrokenPipeError:  # who reads it has seen enough
        raise
    except OSError as error:
        raise UserError("output-unwritable", reason=error.strerror or str(error)) from error


def _escaped(found: re.Match[str]) -> str:
    """A control character as JSON writes it, so that it is harmless there, too."""
    return f"\\u{ord(found[0]):04x}"


class _TerminalProgress(Progress):
    """Per cent, or a count where the total is not known, in one place of the terminal."""

    def __init__(self) -> None:
        self._shown = ""

    def advance(self, done: int, total: int) -> None:
        self._show(f"{done * 100 // total} %" if total else speaking.number(done))

    def clear(self) -> None:
        """Leave nothing of it behind."""
        self._show("")

    def _show(self, now: str) -> None:
        if now != self._shown:
            click.echo(f"\r{now.ljust(len(self._shown))}\r{now}", nl=False, err=True)
            self._shown = now


def command(name: str | None = None, **settings: Any) -> Callable[[Command], Command]:
    """A command whose errors of the user's world become one line on stderr and exit code 1."""

    def decorate(function: Command) -> Command:
        @wraps(function)
        def guarded(context: Context, *given: object, **named: object) -> None:
            try:
                function(context, *given, **named)
            except UserError as error:
                context.error(error)
            except (KeyboardInterrupt, Cancelled):
                context.note(translate("Commands", "Cancelled; what was not finished is as it was before."))
                context.failed = True
            finally:
                context.close()
            if context.failed:
                sys.exit(1)

        return cast(
            Command, cli.command(name, cls=speaking.Command, **settings)(click.make_pass_decorator(Context)(guarded))
        )

    return decorate


def on_a_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def ask_key(path: Path) -> str:
    """The key of an encrypted workspace, where there is a terminal to ask for its passphrase."""
    if not on_a_terminal():
        raise UserError("passphrase-needed", path=path)
    for failures in range(1, _TRIES + 1):
        try:
            return unlocking.checked(path, getpass(translate("Commands", "Passphrase of {name}: ").format(name=path)))
        except UserError as error:
            if error.code != "passphrase-wrong" or failures == _TRIES:
                raise
            click.echo(messages.sentence(error), err=True)
            time.sleep(unlocking.pause_after(failures))
    raise AssertionError


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--workspace",
    type=click.Path(path_type=Path, readable=False),
    help="The workspace's folder; else CRM_DESKTOP_WORKSPACE names it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print exactly one JSON value.")
@click.version_option(__version__, prog_name="crm-desktop")
@click.pass_context
def cli(context: click.Context, workspace: Path | None, as_json: bool) -> None:
    """An offline-first contact manager. Without a command it opens the window."""
    context.obj = Context(workspace.expanduser() if workspace else None, as_json)
    if context.invoked_subcommand is None:
        context.invoke(cast(click.Command, cli.get_command(context, "gui")))


def first_lines(lines: Iterable[str], most: int = SHOWN) -> list[str]:
    """The first of these lines, and how many more there are."""
    found = list(lines)
    more = len(found) - most
    return [*found[:most], *([translate("Commands", "… and %Ln more", "", more)] if more > 0 else [])]


def main() -> None:
    """The console script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # JSON is UTF-8, and a file's name may be no text at all; its escapes are JSON, too.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    speaking.begin()
    try:
        cli.main(prog_name="crm-desktop")
    except Exception as error:  # noqa: BLE001 - a bug: told as one
        log.start(paths.log_file())
        log.unexpected(type(error), error, error.__traceback__)
        words = translate(
            "Commands",
            "This is a bug in CRM Desktop. Nothing that was saved is lost; where it happened stands in the log, "
            "without anything from your contacts: {file}",
        )
        click.echo(words.format(file=paths.log_file()), err=True)
        sys.exit(1)
