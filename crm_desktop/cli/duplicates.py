"""Contacts that may be one, and those that are not."""

from __future__ import annotations

from typing import Any

import click

from crm_desktop import messages
from crm_desktop.cli.program import COUNT, Context, command, text
from crm_desktop.domain.translation import translate
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import duplicates as service
from crm_desktop.store import queries
from crm_desktop.store.database import Database


@command()
@click.option("--limit", type=COUNT, help="At most so many pairs.")
@click.option("--not-same", nargs=2, type=text, metavar="UID UID", help="Say that these two are not the same.")
@click.option("--perhaps-same", nargs=2, type=text, metavar="UID UID", help="Take back that they are not the same.")
def duplicates(
    context: Context, limit: int | None, not_same: tuple[str, str] | None, perhaps_same: tuple[str, str] | None
) -> None:
    """List pairs of contacts that may be one, the likeliest first, with a score from 0 to 1 and the reasons."""
    workspace, database = context.workspace, context.workspace.database
    if two := not_same or perhaps_same:
        if not_same and perhaps_same:
            raise click.UsageError(translate("Commands", "--not-same or --perhaps-same, not both"))
        say = service.not_same if not_same else service.perhaps_same
        done = say(workspace, [queries.resolve(database, uid) for uid in two])
        context.put(
            {"batch": done.id if done else None},
            messages.label(done) if done else translate("Commands", "Nothing to change."),
        )
        return
    with context.progress() as progress:
        pairs = service.scan(workspace, progress)[:limit]

    def rows() -> list[dict[str, Any]]:
        return [_row(database, pair) for pair in pairs]

    context.put(rows, lambda: "\n".join(map(_line, rows())) or translate("Commands", "No duplicates found."))


def _row(database: Database, pair: service.Pair) -> dict[str, Any]:
    found = (queries.contact_row(database, uid) for uid in pair[:2])
    return {
        "uids": [uid_text(uid) for uid in pair[:2]],
        "names": [row.name if row else "" for row in found],
        "score": round(pair.score, 3),
        "reasons": [messages.duplicate_reason(reason) for reason in pair.reasons],
    }


def _line(row: dict[str, Any]) -> str:
    return "\t".join([f"{row['score']:.2f}", *row["names"], ", ".join(row["reasons"]), *row["uids"]])
