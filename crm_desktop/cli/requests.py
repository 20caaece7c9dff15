"""What a person may ask for: all that is held about them, and to be erased."""

from __future__ import annotations

from pathlib import Path

import click

from crm_desktop import choice_words, field_words
from crm_desktop.cli.program import Context, command, text
from crm_desktop.domain.translation import counted, language, listed, translate
from crm_desktop.services import choices, dossier, erasing
from crm_desktop.services.erasing import Remains
from crm_desktop.store import queries


@command()
@click.argument("uid", type=text)
@click.argument("target", type=click.Path(path_type=Path))
def held(context: Context, uid: str, target: Path) -> None:
    """Write all that is held about a contact to a new folder, or to one file that ends in .zip."""
    workspace = context.workspace
    known = choices.load(workspace.database)
    words = dossier.Words(
        language(),
        field_words.of_contact,
        field_words.of_activity,
        lambda kind, code: choice_words.name(known.get(kind, code)) if code else "",
    )
    with context.progress() as progress:
        contact = queries.resolve(workspace.database, uid)
        written = dossier.write_dossier(workspace, contact, target, words, progress)
    context.put({"file": str(written)}, translate("Commands", "All that is held is in {file}").format(file=written))


@command()
@click.argument("uid", type=text)
@click.option("--name", required=True, help="The full name of the contact, since nothing brings it back.", type=text)
def erase(context: Context, uid: str, name: str) -> None:
    """Erase a contact for good, with history, files and activities of nobody else; says what remains."""
    workspace = context.workspace
    remains = erasing.erase(workspace, queries.resolve(workspace.database, uid), name)
    value = {
        "erased": True,
        "remains": {
            "activities": remains.activities,
            "mentions": remains.mentions,
            "backups": [str(path) for path in remains.backups],
            "rejected": [str(path) for path in remains.rejected],
            "office": remains.in_office,
            "unpublished": remains.unpublished,
            "file": not remains.is_compact,
        },
    }
    context.put(value, "\n".join([translate("Commands", "Erased for good."), *_in_words(remains)]))


def _in_words(left: Remains) -> list[str]:
    """What the erasure did not reach, a sentence each."""
    told: list[str] = []
    if left.in_office:
        told.append(
            translate(
                "Commands",
                "The office's folder keeps what was written there before, and the other computers erase the person at "
                "their next sync.",
            )
        )
    if left.unpublished:
        told.append(
            translate(
                "Commands",
                "What is not in the office's folder yet goes there once more, and is then erased here.",
            )
        )
    if left.activities:
        told.append(
            counted(
                "Commands",
                "One activity that others take part in stays with its words.",
                "%Ln activities that others take part in stay with their words.",
                left.activities,
            )
        )
    if left.mentions:
        told.append(
            counted(
                "Commands",
                "One other contact is found with the name; look through it.",
                "%Ln other contacts are found with the name; look through them.",
                left.mentions,
            )
        )
    if left.backups:
        words = translate("Commands", "Backups hold the person until they are deleted: {files}")
        told.append(words.format(files=listed(map(str, left.backups))))
    if left.rejected:
        words = translate("Commands", "Rows that an import could not read name the person: {files}")
        told.append(words.format(files=listed(map(str, left.rejected))))
    if not left.is_compact:
        told.append(
            translate("Commands", "Another program reads the workspace's file, so it still holds bytes; erase again.")
        )
    told.append(
        translate("Commands", "Files that were exported, copies of this folder, prints and e-mails are beyond reach.")
    )
    return told
