"""Finding, showing and changing contacts, and quick entry."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from crm_desktop import messages
from crm_desktop.cli.program import COUNT, Context, command, text
from crm_desktop.domain import activity, clock, contact_json
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.query import Query
from crm_desktop.domain.translation import listed, translate
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import contacts, finding, history, quick
from crm_desktop.store import queries, search

# Words of a search or of quick entry may begin with a minus sign.
_WORDS = {"ignore_unknown_options": True, "help_option_names": ["--help"]}


@command(context_settings=_WORDS)
@click.argument("query", nargs=-1, type=text)
@click.option("--limit", type=COUNT, help="At most so many.")
def find(context: Context, query: tuple[str, ...], limit: int | None) -> None:
    """List the contacts that a search finds, by name."""
    database = context.workspace.database
    ids = search.find_ids(database, parse_query(context, _words(query)), limit=limit)
    rows = [
        {"uid": uid_text(r.uid), "name": r.name, "company": r.company, "email": r.email, "phone": r.phone}
        for r in queries.contact_rows(database, ids)
    ]
    context.put(
        rows, lambda: "\n".join("\t".join(row.values()) for row in rows) or translate("Commands", "Nothing found.")
    )


def parse_query(context: Context, words: str) -> Query:
    """The query that a text asks for; what of it makes no sense is said."""
    query = finding.parse_query(context.workspace.database, words)
    if query.ignored:
        words = translate("Commands", "Ignored, as it makes no sense here: {words}")
        context.note(words.format(words=listed(query.ignored)))
    return query


def _words(given: tuple[str, ...]) -> str:
    if unknown := next((word for word in given if word.startswith("--")), None):
        raise click.NoSuchOption(unknown)
    return " ".join(given)


@command()
@click.argument("uid", type=text)
@click.option("--as-of", metavar="TIME", help="As it stood at the end of this day or time, such as 2026-12-24.")
def show(context: Context, uid: str, as_of: str | None) -> None:
    """Show one contact, whole."""
    workspace = context.workspace
    if as_of is None:
        found = queries.contact(workspace.database, queries.resolve(workspace.database, uid))
    else:
        found = history.contact_as_of(workspace, history.resolve_any(workspace, uid), _end_of(as_of))
    context.put(contact_json.to_json(found), lambda: _lines(contact_json.to_json(found)))


def _end_of(time: str) -> int:
    try:
        return clock.end_of(time)
    except (ValueError, OverflowError) as error:
        raise UserError("time-unclear", value=time) from error


def _lines(found: dict[str, Any]) -> str:
    """A document as `field: value` lines, without what is empty."""
    lines = []
    for name, value in found.items():
        if isinstance(value, list):
            for item in value:
                parts = item if isinstance(item, dict) else {"value": item}
                label = f" ({parts['label']})" if parts.get("label") else ""
                whole = ", ".join(str(v) for k, v in parts.items() if k != "label" and v)
                lines.append(f"{name}{label}: {whole}")
        elif isinstance(value, dict):
            lines += [f"{name}.{key}: {part}" for key, part in value.items() if part]
        elif value not in (None, "", False):
            lines.append(f"{name}: {value}")
    return "\n".join(lines)


@command(name="set")
@click.argument("uid", type=text)
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE…", type=text)
def set_(context: Context, uid: str, values: tuple[str, ...]) -> None:
    """Edit fields: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b."""
    pairs = []
    for value in values:
        name, equals, told = value.partition("=")
        if not equals:
            raise click.UsageError(translate("Commands", "{value} is not FIELD=VALUE").format(value=repr(value)))
        pairs.append((name.strip(), told))
    done = contacts.set_fields(context.workspace, queries.resolve(context.workspace.database, uid), pairs)
    context.put(
        {"batch": done.id if done else None},
        messages.label(done) if done else translate("Commands", "Nothing to change."),
    )


@command(context_settings=_WORDS)
@click.argument("words", metavar="TEXT…", nargs=-1, required=True, type=text)
def add(context: Context, words: tuple[str, ...]) -> None:
    """Quick entry in plain words: add call Ana tomorrow 3pm re: quote."""
    database = context.workspace.database
    added = quick.add(context.workspace, _words(words), datetime.now())
    if added.what == "contact":
        found = contact_json.to_json(queries.contact(database, added.uid))
        told = translate("Commands", "Added contact")
    else:
        found = activity.to_json(queries.activity(database, added.uid))
        told = translate("Commands", "Added activity")
    context.put({"added": added.what, **found}, lambda: f"{told}\n{_lines(found)}")
