"""The command line: a stable interface for people and scripts, and the door to the window.

Exit codes: 0 done; 1 an error of the user's world, said in one line on stderr; 2 wrong usage.
With --json stdout is exactly one JSON value.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from crm_desktop import __version__, app, messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled
from crm_desktop.store.workspace import Workspace

Command = TypeVar("Command", bound=Callable[..., object])


@dataclass(slots=True)
class Context:
    """What the options before the command say, and the application once a command needs it."""

    folder: Path | None
    as_json: bool
    opened: list[app.App] = field(default_factory=list)

    @property
    def app(self) -> app.App:
        """The application, opened on first use."""
        if not self.opened:
            self.opened.append(app.start(self.folder))
            if broken := self.opened[0].broken_settings:
                click.echo(f"The settings could not be read and were moved to {broken}; the defaults are used.", err=True)
        return self.opened[0]

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        return self.app.workspace

    def put(self, value: Any, text: str | Callable[[], str]) -> None:
        """Print a result: one JSON value, or text for people."""
        if self.as_json:
            click.echo(json.dumps(value, ensure_ascii=False))
        else:
            click.echo(text() if callable(text) else text)


pass_context = click.make_pass_decorator(Context)


def command(*args: Any, **kwargs: Any) -> Callable[[Command], Command]:
    """A command whose errors of the user's world become one line on stderr and exit code 1."""

    def decorate(function: Command) -> Command:
        @wraps(function)
        def guarded(context: Context, *given: object, **named: object) -> None:
            try:
                function(context, *given, **named)
            except UserError as error:
                click.echo(messages.sentence(error), err=True)
                sys.exit(1)
            except (KeyboardInterrupt, Cancelled):
                click.echo("Cancelled; nothing was changed.", err=True)
                sys.exit(1)
            finally:
                for opened in context.opened:
                    opened.close()

        return cast(Command, cli.command(*args, **kwargs)(pass_context(guarded)))

    return decorate


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--workspace", type=click.Path(path_type=Path), envvar="CRM_DESKTOP_WORKSPACE", help="The workspace's folder."
)
@click.option("--json", "as_json", is_flag=True, help="Print exactly one JSON value.")
@click.version_option(__version__, prog_name="crm-desktop")
@click.pass_context
def cli(context: click.Context, workspace: Path | None, as_json: bool) -> None:
    """An offline-first contact manager. Without a command it opens the window."""
    context.obj = Context(workspace, as_json)
    if context.invoked_subcommand is None:
        context.invoke(gui)


@command()
def gui(context: Context) -> None:
    """Open the window (the default)."""
    from crm_desktop.ui.application import run

    sys.exit(run(context.app))


@command(name="import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "format_name", help="Read as this format; by default it is recognised.")
@click.option("--encoding", help="Read in this encoding; by default it is found.")
@click.option("--mapping", type=click.Path(path_type=Path), help="A TOML file that says which column goes where.")
@click.option("--on-match", type=click.Choice(["update", "skip", "create"]), default="update", show_default=True)
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
def import_(
    context: Context,
    files: tuple[Path, ...],
    format_name: str | None,
    encoding: str | None,
    mapping: Path | None,
    on_match: str,
    dry_run: bool,
) -> None:
    """Read contacts from files; each file is one batch, undone at once."""
    from crm_desktop.services import import_files

    options = import_files.Options(format_name, encoding, mapping, on_match)
    total: dict[str, Any] = {"created": 0, "updated": 0, "unchanged": 0, "rejected": [], "batches": []}
    mend: list[Path] = []
    for file in files:
        outcome, saved = import_files.import_file(context.workspace, file, options, dry_run=dry_run)
        for name in ("created", "updated", "unchanged"):
            total[name] += getattr(outcome, name)
        total["rejected"] += [
            {"file": str(file), "line": r.line, "reason": messages.reason(r.reason)} for r in outcome.rejected
        ]
        total["batches"] += [outcome.batch] if outcome.batch is not None else []
        mend += [saved] if saved else []
    context.put(total, lambda: _import_text(total, mend, dry_run))


def _import_text(total: dict[str, Any], mend: list[Path], dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    lines = [
        f"{total['created']} {would}created, {total['updated']} {would}updated, {total['unchanged']} unchanged, "
        f"{len(total['rejected'])} rejected"
    ]
    shown = total["rejected"][:20]
    lines += [f"  {r['file']}, line {r['line']}: {r['reason']}" for r in shown]
    if len(total["rejected"]) > len(shown):
        lines.append(f"  … and {len(total['rejected']) - len(shown)} more")
    lines += [f"The rejected rows are in {path}; mend them there and import it." for path in mend]
    return "\n".join(lines)


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "format_name", help="Write this format; by default the file's suffix says it.")
@click.option("--layout", type=click.Choice(["full", "google", "outlook"]), default="full", show_default=True)
@click.option("--query", default="", help="Only the contacts that this search finds.")
def export(context: Context, file: Path, format_name: str | None, layout: str, query: str) -> None:
    """Write contacts to a file."""
    from crm_desktop.services import exporting

    found = _parse(context, query)
    result = exporting.export_query(context.workspace, file, found, format_name=format_name, layout=layout)
    context.put({"exported": result}, f"{result} exported to {file}")


@command()
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
def find(context: Context, query: tuple[str, ...], limit: int | None) -> None:
    """List the contacts that a search finds, by name."""
    from crm_desktop.domain.uid import uid_text
    from crm_desktop.store import queries, search

    ids = search.find_ids(context.workspace.database, _parse(context, " ".join(query)), limit=limit)
    rows = [
        {"uid": uid_text(r.uid), "name": r.name, "company": r.company, "email": r.email, "phone": r.phone}
        for r in queries.contact_rows(context.workspace.database, ids)
    ]
    context.put(rows, lambda: "\n".join("\t".join(row.values()) for row in rows) or "Nothing found.")


def _parse(context: Context, text: str) -> Any:
    from crm_desktop.services.finding import parse_query

    query = parse_query(context.workspace.database, text)
    if query.ignored:
        click.echo(f"Ignored, as it makes no sense here: {', '.join(query.ignored)}", err=True)
    return query


@command()
@click.argument("uid")
@click.option("--as-of", metavar="TIME", help="As it stood at the end of this day or time.")
def show(context: Context, uid: str, as_of: str | None) -> None:
    """Show one contact, whole."""
    from crm_desktop.domain.contact import to_json
    from crm_desktop.services import history
    from crm_desktop.store import queries

    workspace = context.workspace
    if as_of is None:
        contact = queries.contact(workspace.database, queries.resolve(workspace.database, uid))
    else:
        contact = history.contact_as_of(workspace, history.resolve_any(workspace, uid), _end_of(as_of))
    found = to_json(contact)
    context.put(found, lambda: _lines(found))


def _lines(found: dict[str, Any]) -> str:
    lines = []
    for name, value in found.items():
        if isinstance(value, list):
            for item in value:
                parts = item if isinstance(item, dict) else {"value": item}
                label = f" ({parts['label']})" if parts.get("label") else ""
                text = ", ".join(str(v) for k, v in parts.items() if k != "label" and v)
                lines.append(f"{name}{label}: {text}")
        elif isinstance(value, dict):
            lines += [f"{name}.{key}: {text}" for key, text in value.items() if text]
        elif value not in (None, "", False):
            lines.append(f"{name}: {value}")
    return "\n".join(lines)


@command(name="set")
@click.argument("uid")
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE…")
def set_(context: Context, uid: str, values: tuple[str, ...]) -> None:
    """Edit fields: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b."""
    from crm_desktop.services import contacts
    from crm_desktop.store import queries

    pairs = []
    for value in values:
        name, equals, text = value.partition("=")
        if not equals:
            raise click.UsageError(f"{value!r} is not FIELD=VALUE")
        pairs.append((name.strip(), text))
    done = contacts.set_fields(context.workspace, queries.resolve(context.workspace.database, uid), pairs)
    context.put({"batch": done.id if done else None}, messages.label(done) if done else "Nothing to change.")


@command()
@click.argument("text", nargs=-1, required=True)
def add(context: Context, text: tuple[str, ...]) -> None:
    """Quick entry in plain words: add call Ana tomorrow 3pm re: quote."""
    from crm_desktop.domain import activity, contact
    from crm_desktop.services import quick
    from crm_desktop.store import queries

    workspace = context.workspace
    added = quick.add(workspace, " ".join(text), datetime.now())
    if added.what == "contact":
        found = contact.to_json(queries.contact(workspace.database, added.uid))
    else:
        found = activity.to_json(queries.activity(workspace.database, added.uid))
    context.put({"added": added.what, **found}, lambda: f"Added {added.what}\n{_lines(found)}")


@command()
@click.argument("uid")
@click.option("--type", "type_", default="call", show_default=True, help="call, meeting, todo, email, letter, visit, note")
@click.option("--result", default="", help="reached, no answer, left message, wrong number, …")
@click.option("--text", default="", help="What was said.")
@click.option("--at", default="", metavar="TIME", help="When; by default now.")
@click.option("--next", "next_text", default="", help="The next step, in plain words: call tomorrow 10am.")
def log(context: Context, uid: str, type_: str, result: str, text: str, at: str, next_text: str) -> None:
    """Record something done with a contact, and the next step."""
    from crm_desktop.domain import activity
    from crm_desktop.domain.uid import uid_text
    from crm_desktop.services import activities, quick
    from crm_desktop.store import queries

    if type_ not in activity.TYPES:
        raise click.UsageError(f"--type is one of {', '.join(activity.TYPES)}")
    contact = queries.resolve(context.workspace.database, uid)
    done = activity.Activity(
        type=type_,
        status="done",
        result=result,
        description=text,
        completed=_moment(at),
        contacts=[uid_text(contact)],
    )
    following = quick.next_step(next_text, datetime.now()) if next_text else None
    made = activities.add(context.workspace, done, following)
    context.put({"uid": uid_text(made)}, f"Recorded {type_}{': ' + result if result else ''}")


@command()
@click.option("--all", "everything", is_flag=True, help="Without the limit of 50 in each group.")
def due(context: Context, everything: bool) -> None:
    """Open follow-ups: overdue, today, this week, later, going cold."""
    from crm_desktop import cli_text
    from crm_desktop.services import agenda

    limit = None if everything else 50
    found = agenda.agenda(context.workspace.database, datetime.now().date(), limit=limit)
    context.put(cli_text.agenda_json(found, limit), lambda: cli_text.agenda_text(found, limit))


@command()
@click.argument("uid")
@click.option("--result", required=True, help="reached, no answer, left message, wrong number, …")
@click.option("--text", default="", help="What was said.")
@click.option("--next", "next_text", default="", help="The next step, in plain words.")
def complete(context: Context, uid: str, result: str, text: str, next_text: str) -> None:
    """Complete an open activity with a result, and plan the next step."""
    from crm_desktop.domain.uid import uid_text
    from crm_desktop.services import activities, quick
    from crm_desktop.store import queries

    activity = queries.resolve(context.workspace.database, uid, "activity")
    following = quick.next_step(next_text, datetime.now()) if next_text else None
    activities.complete(context.workspace, activity, result, text, next_step=following)
    context.put({"uid": uid_text(activity)}, f"Completed: {result}")


@command()
@click.argument("uid", required=False)
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
def history(context: Context, uid: str | None, limit: int) -> None:
    """List what happened, newest first; of one record: its changes."""
    from crm_desktop import cli_text

    rows = cli_text.record_history(context.workspace, uid) if uid else cli_text.batches(context.workspace, limit)
    context.put(rows, lambda: "\n".join(cli_text.history_line(row) for row in rows) or "Nothing yet.")


@command()
@click.argument("batch", required=False, type=int)
def undo(context: Context, batch: int | None) -> None:
    """Take back the latest action, or the batch of that number in the history."""
    from crm_desktop import cli_text
    from crm_desktop.services import history

    done = history.undo_batch(context.workspace, batch)
    context.put(*cli_text.undone(context.workspace, done))


@command()
def redo(context: Context) -> None:
    """Bring back what the latest undo took."""
    from crm_desktop import cli_text
    from crm_desktop.services import history

    done = history.redo_last(context.workspace)
    context.put(*cli_text.undone(context.workspace, done))


@command()
@click.option("--contacts", type=click.IntRange(min=1), required=True, help="How many.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same data.")
def demo(context: Context, contacts: int, seed: int) -> None:
    """Fill an empty workspace with made-up data."""
    from crm_desktop.services import demo as sample

    made = sample.fill(context.workspace, contacts, seed, datetime.now())
    context.put({"contacts": made}, f"{made} made-up contacts added")


@command()
@click.argument("view")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--size", default="1360x850", show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--language", default="", help="en, ar, fa, lt, te; by default the system's.")
@click.option("--select", default="", metavar="UID", help="The contact or activity to show.")
def screenshot(context: Context, view: str, file: Path, size: str, theme: str, language: str, select: str) -> None:
    """Draw a view to a PNG, without a screen."""
    from crm_desktop.ui.application import draw

    width, x, height = size.partition("x")
    if not (x and width.isdecimal() and height.isdecimal()):
        raise click.UsageError("--size is WIDTHxHEIGHT, such as 1360x850")
    draw(context.app, view, file, (int(width), int(height)), theme, language, select)
    context.put({"file": str(file)}, str(file))


def _moment(text: str) -> str:
    from crm_desktop.domain.clock import parse_moment, utc_now, utc_text

    try:
        return utc_text(parse_moment(text)) if text else utc_now()
    except ValueError as error:
        raise UserError("time-unclear", value=text) from error


def _end_of(text: str) -> int:
    from crm_desktop.domain.clock import end_of

    try:
        return end_of(text)
    except ValueError as error:
        raise UserError("time-unclear", value=text) from error


def main() -> None:
    """The console script."""
    cli.main(prog_name="crm-desktop")
