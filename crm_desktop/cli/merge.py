"""Making one contact of several."""

from __future__ import annotations

import click

from crm_desktop.cli.program import Context, command, text
from crm_desktop.domain.translation import translate
from crm_desktop.services import merge_contacts
from crm_desktop.store import queries


@command()
@click.argument("uids", metavar="UID...", nargs=-1, required=True, type=text)
def merge(context: Context, uids: tuple[str, ...]) -> None:
    """Make one contact of two or more: the first, which gets everything."""
    database = context.workspace.database
    batch = merge_contacts.merge(context.workspace, [queries.resolve(database, uid) for uid in uids])
    context.put(
        {"batch": batch.id}, lambda: translate("Commands", "Merged %Ln contacts; undo takes it back.", "", len(uids))
    )
