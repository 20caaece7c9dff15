"""What happened, and taking it back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import click

from crm_desktop import field_words, messages
from crm_desktop.cli.program import COUNT, Context, command, first_lines, text
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.clock import local_time
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
        rows = [
            {**_action(entry.batch, entry.undone_by is not None), "changes": entry.batch.changes}
            for entry in past.entries(context.workspace, limit)
        ]
    else:
        table, record = past.resolve_record(context.workspace, uid)
        rows = list(_record_changes(context.workspace, record))[:limit]
        called = field_words.of_activity if table == "activity" else str  # of a contact, as `set` takes it
    context.put(rows, lambda: "\n".join(_line(row, called) for row in rows) or "Nothing yet.")


def _record_changes(workspace: Workspace, uid: Uid) -> Iterator[dict[str, Any]]:
    for action in contact_actions(workspace, uid):
        for change in action.changes:
            path = ".".join(part for part in (change.field, change.label, change.part) if part)
            yield {**_action(action.batch, action.undone), "field": path, "old": change.old, "new": change.new}


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
    undone = "  (undone)" if row["undone"] else ""
    return f"{row['batch']:>6}  {row['time'].replace('T', ' ')}  {row['author']}  {what}{undone}"


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
    for item in kept:
        item["reason"] = messages.kept(str(item["reason"]))
    lines = [
        f"  left as it is: {k['name'] or field_words.table(str(k['table']))}, "
        f"{field_words.field(str(k['table']), str(k['field']))} ({k['reason']})"
        for k in kept
    ]
    context.put({"batch": batch.id, "kept": kept}, "\n".join([done, *first_lines(lines)]))
