"""Checking the workspace, and saving what can be read of a damaged one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from crm_desktop import check_words, paths, settings
from crm_desktop.cli.program import Context, command
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.problem import Problem
from crm_desktop.domain.translation import translate
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import checking, salvaging
from crm_desktop.store.workspace import DATABASE


@command()
@click.option("--repair", is_flag=True, help="Mend what can be, after a backup, and check again.")
@click.option("--quick", is_flag=True, help="Only what is quick to look at.")
def check(context: Context, repair: bool, quick: bool) -> None:
    """Verify everything: the database, records against the journal, search and lists, attached files, the office.

    Exits with 1 where something is wrong.
    """
    mended: list[Problem] = []
    backup: dict[str, Any] = {}
    with context.progress() as progress:
        try:
            workspace = context.workspace
        except UserError as error:
            if error.code != "database-damaged":
                raise
            folder = _folder(context)
            found = checking.check_damaged(folder, context.key_of(folder / DATABASE), progress, quick=quick)
        else:
            if repair:
                done = checking.repair(workspace, progress)
                found = done.after
                mended = done.mended
                backup = {"backup": str(done.backup) if done.backup else None}
            else:
                found = checking.check(workspace, progress, quick=quick)
    wrong = [one for one in found if not one.harmless]
    notes = [one for one in found if one.harmless]
    context.failed = bool(wrong)
    ending = (
        translate("Commands", "The workspace is not as it should be.")
        if wrong
        else translate("Commands", "Everything is as it should be.")
    )
    context.put(
        lambda: {
            "ok": not wrong,
            "problems": _told(wrong),
            "notes": _told(notes),
            **({"mended": _told(mended), **backup} if backup else {}),
        },
        lambda: "\n".join(
            [
                *(
                    translate("Commands", "mended: {problem}").format(problem=check_words.problem(one))
                    for one in mended
                ),
                *(check_words.problem(one) for one in (*wrong, *notes)),
                ending,
            ]
        ),
    )


@command()
@click.argument("folder", type=click.Path(path_type=Path))
def salvage(context: Context, folder: Path) -> None:
    """Save what can be read of a damaged workspace into a new one in FOLDER; the damaged one stays as it is."""
    source = _folder(context)
    key = context.key_of(source / DATABASE)
    with context.progress() as progress:
        author = settings.load(paths.settings_file())[0].author
        found = salvaging.salvage(source, folder, author, key, progress)
    context.put(
        {
            "folder": str(folder),
            "read": {table: count for table, count in found.read.items() if count},
            "from_journal": {table: count for table, count in found.from_journal.items() if count},
            "in_part": found.in_part,
            "lost": dict(found.lost),
            "lines_lost": found.lines_lost,
            "files": found.files,
            "files_lost": found.files_lost,
        },
        "\n".join(check_words.salvaged(found)),
    )


def _folder(context: Context) -> Path:
    return context.folder or paths.default_workspace()


def _told(problems: list[Problem]) -> list[dict[str, Any]]:
    return [
        {
            "code": one.code,
            "count": one.count,
            "records": [{"table": table, "uid": uid_text(uid)} for table, uid in one.records],
            "detail": one.detail,
            "message": check_words.problem(one),
            "mendable": one.mendable,
        }
        for one in problems
    ]
