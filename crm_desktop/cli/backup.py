"""Verified copies of the workspace, and putting one back."""

from __future__ import annotations

import os
from pathlib import Path

import click

from crm_desktop import messages, paths
from crm_desktop.cli.program import Context, ask_key, command
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import counted, translate
from crm_desktop.services import backups, restoring, second_place, unlocking
from crm_desktop.store.workspace import DATABASE

_PATH = click.Path(path_type=Path)
_UNUSABLE = ("database-damaged", "database-foreign")


@command()
@click.argument("file", required=False, type=_PATH)
def backup(context: Context, file: Path | None) -> None:
    """Make a verified copy among the backups of the workspace; or a FILE elsewhere, which holds attachments, too."""
    workspace = context.workspace
    with context.progress() as progress:
        made = backups.save(workspace, file, progress) if file else backups.make(workspace, "hand", progress)
        try:
            second_place.copy(workspace, progress)
        except UserError as error:  # the backup itself is made
            context.note(messages.sentence(error))
    context.is_backed_up = file is None
    context.put({"file": str(made)}, translate("Commands", "Backed up to {file}").format(file=made))


@command()
@click.argument("file", type=_PATH)
def restore(context: Context, file: Path) -> None:
    """Put a backup back. What is there now is backed up before, so that this can be taken back in the same way."""
    with context.progress() as progress:
        try:
            there = (context.folder or paths.default_workspace()) / DATABASE
            workspace = context.workspace if there.exists() else None
        except UserError as error:
            if error.code not in _UNUSABLE:
                raise
            context.note(messages.sentence(error))
            workspace = None
        if workspace is not None:
            done = restoring.restore(workspace, file, _key(file, workspace.database.key), progress)
        else:
            done = restoring.restore_anew(there.parent, file, _key(file, ""), progress)
    context.is_backed_up = True
    before = str(done.before) if done.before else None
    words = counted(
        "Commands", "Restored one contact from {file}.", "Restored %Ln contacts from {file}.", done.contacts
    )
    said = [words.format(file=file)]
    if before is not None:
        said.append(translate("Commands", "What was there before is in {file}.").format(file=before))
    context.put({"file": str(file), "contacts": done.contacts, "before": before}, " ".join(said))


def _key(file: Path, known: str) -> str:
    """What opens a backup; asked for where there is a terminal."""
    try:
        return restoring.key_for(file, known, os.environ.get(unlocking.VARIABLE, ""))
    except UserError as error:
        if error.code != "passphrase-needed":
            raise
        return ask_key(file)
