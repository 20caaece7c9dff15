"""The office: one round with its folder."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path

import click

from crm_desktop import messages
from crm_desktop.cli.program import Context, command, first_lines
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import listed, translate
from crm_desktop.services import office, syncing, unlocking


@command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
def sync(context: Context, folder: Path | None) -> None:
    """Sync once through the office's folder; FOLDER makes it the office's, or joins the office there."""
    with context.progress() as progress:
        if folder is not None:
            _enter(context, folder)
        outcome = _sync(context, progress)
    counts = (
        translate("Commands", "%Ln published", "", outcome.published),
        translate("Commands", "%Ln merged", "", outcome.merged),
        translate("Commands", "%Ln healed", "", outcome.healed),
    )

    def problems() -> list[dict[str, str]]:
        return [{"file": problem.name, "reason": messages.sync_problem(problem)} for problem in outcome.problems]

    context.put(
        lambda: {
            "published": outcome.published,
            "merged": outcome.merged,
            "healed": outcome.healed,
            "problems": problems(),
        },
        lambda: "\n".join(
            [listed(counts), *first_lines(f"  {problem['file']}: {problem['reason']}" for problem in problems())]
        ),
    )


def _sync(context: Context, progress: Progress) -> syncing.Outcome:
    try:
        return syncing.sync(context.workspace, progress)
    except UserError as error:
        ours = office.current(context.workspace)
        if error.code != "sync-passphrase-needed" or ours is None:
            raise
        _enter(context, ours.folder)  # the office became confidential since
        return syncing.sync(context.workspace, progress)


def _enter(context: Context, folder: Path) -> None:
    passphrase = os.environ.get("CRM_DESKTOP_OFFICE_PASSPHRASE") or os.environ.get(unlocking.VARIABLE, "")
    try:
        syncing.enter_folder(context.workspace, folder, passphrase)
    except UserError as error:
        if error.code != "sync-passphrase-needed" or not sys.stdin.isatty():
            raise
        syncing.enter_folder(
            context.workspace,
            folder,
            getpass(translate("Commands", "Passphrase of {name}: ").format(name=error.values["name"])),
        )
