"""What happened, and taking it back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import click

from crm_desktop import field_words, messages
from crm_desktop.cli import speaking
from crm_desktop.cli.program import COUNT, Context, command, first_lines, text
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import local_time
from crm_desktop.domain.translation import translate
from crm_desktop.domain.uid import Uid
from crm_desktop.services import history as past
from crm_desktop.services.contact_history import contact_actions
from crm_desktop.store.workspace import Workspace

_SHOWN = 50


@command()
@click.argument("uid", required=False, type=text)
@click.option("--limit", type=COUNT, help=f"At most so many; without --json {_SHOWN} by default.")
def history(context: Context, uid: str | None, limit: int | None) -> None:
    """List what was done, newest first; of one contact or activity, its changes."""
    limit = limit or (sys.maxsize if context.as_json else _SHOWN)
    called: Callable[[str], str] = str
    if uid is None:
        entries = list(past.entries(context.workspace, limit))

        def rows() -> list[dict[str, Any]]:
            return [
                {**_action(entry.batch, entry.undone_by is not None), "changes": entry.batch.changes}
                for entry in entries
            ]
    else:
        table, record = past.resolve_record(context.workspace, uid)
        changes = list(islice(_record_changes(context.workspace, record), limit))

        def rows() -> list[dict[str, Any]]:
            return [{**_action(*done), **change} for done, change in changes]

        called = field_words.of_activity if table == "activity" else str  # of a contact, as `set` takes it
    nothing = translate("Commands", "Nothing yet.")
    context.put(rows, lambda: "\n".join(_line(row, called) for row in rows()) or nothing)


def _record_changes(workspace: Workspace, uid: Uid) -> Iterator[tuple[tuple[BatchInfo, bool], dict[str, Any]]]:
    for action in contact_actions(workspace, uid):
        for change in action.changes:
            path = ".".join(part for part in (change.field, change.label, change.part) if part)
            yield (action.batch, action.undone), {"field": path, "old": change.old, "new": change.new}


def _action(batch: BatchInfo, undone: bool) -> dict[str, Any]:
    return {
        "batch": batch.id,
        "time": local_time(batch.time).isoformat(timespec="seconds"),
        "author": batch.author,
        "action": batch.action,
        "label": messages.label(batch),
        "undone": undone,
    }


def _line(row: dict[str, Any], called: Callable[[str], str]) -> str:
    what = f"{called(row['field'])}: {row['old']!r} → {row['new']!r}" if "field" in row else row["label"]
    undone = "  " + translate("Commands", "(undone)") if row["undone"] else ""
    return f"{row['batch']:>6}  {speaking.moment(row['time'])}  {row['author']}  {what}{undone}"


@command()
@click.argument("batch", required=False, type=COUNT)
def undo(context: Context, batch: int | None) -> None:
    """Take back the latest action, or the one of that number in the history."""
    done = past.undo_batch(context.workspace, batch)
    _put(context, done.batch, messages.label(done.batch), past.kept_as_json(context.workspace, done.kept))


@command()
def redo(context: Context) -> None:
    """Bring back what the latest undo took."""
    done = past.redo_last(context.workspace)
    _put(context, done.batch, messages.label(done.batch), past.kept_as_json(context.workspace, done.kept))


def _put(context: Context, batch: BatchInfo, done: str, kept: list[dict[str, object]]) -> None:
    context.put(
        lambda: {"batch": batch.id, "kept": [{**one, "reason": messages.kept(str(one["reason"]))} for one in kept]},
        lambda: "\n".join([done, *first_lines(map(_left, kept))]),
    )


def _left(one: dict[str, object]) -> str:
    table = str(one["table"])
    return "  " + translate("Commands", "left as it is: {name}, {field} ({reason})").format(
        name=one["name"] or field_words.table(table),
        field=field_words.field(table, str(one["field"])),
        reason=messages.kept(str(one["reason"])),
    )
