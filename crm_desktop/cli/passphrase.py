"""The passphrase of the workspace."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from getpass import getpass
from typing import Any

import click

from crm_desktop.app import App
from crm_desktop.cli.program import Context, command
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import counted, translate
from crm_desktop.services import key_store, passphrase

_VARIABLE = "CRM_DESKTOP_NEW_PASSPHRASE"


@command("passphrase")
@click.argument("action", type=click.Choice(["set", "change", "remove"]))
@click.option("--delete-backups", is_flag=True, help="Delete the backups in the workspace instead of encrypting them.")
@click.option("--keep/--no-keep", default=None, help="Whether the system's key store keeps it; remembered.")
def passphrase_command(context: Context, action: str, delete_backups: bool, keep: bool | None) -> None:
    """Encrypt the workspace with a passphrase, change it, or remove it.

    A new one is asked for, or taken from CRM_DESKTOP_NEW_PASSPHRASE; the present one as for every command. Nobody can
    help who forgets it. Backups in the workspace follow; copies elsewhere stay as they are.
    """
    opened = context.app
    path, key = opened.workspace.database.path, opened.workspace.database.key
    if bool(key) != (action != "set"):
        raise UserError("passphrase-there" if key else "passphrase-missing", path=path)
    new = "" if action == "remove" else _new()
    opened.close()
    before = key_store.name_of(path)
    with context.progress() as progress:
        if action == "remove":
            changed = passphrase.remove(path.parent, key, progress)
        else:
            changed = passphrase.change(path.parent, key, new, delete_backups=delete_backups, progress=progress)
    if changed.problem:
        context.error(changed.problem)
    kept = _keep(context, opened, before, changed.key, keep)
    done: dict[str, Any] = {"encrypted": bool(changed.key), "backups": changed.backups, "kept": kept}
    context.put(
        done | {"others": [str(other) for other in changed.others]},
        lambda: "\n".join(
            [
                translate("Commands", "The workspace is encrypted.")
                if changed.key
                else translate("Commands", "The workspace is not encrypted any more."),
                counted("Commands", "One backup with it.", "%Ln backups with it.", changed.backups),
                *(
                    "  " + translate("Commands", "as it was, since no passphrase opens it: {file}").format(file=other)
                    for other in changed.others
                ),
            ]
        ),
    )


def _new() -> str:
    if told := os.environ.get(_VARIABLE):
        return told
    if not sys.stdin.isatty():
        raise UserError("passphrase-new", variable=_VARIABLE)
    new = getpass(translate("Commands", "New passphrase: "))
    if getpass(translate("Commands", "Once more: ")) != new:
        raise UserError("passphrase-same")
    return new


def _keep(context: Context, opened: App, before: str, key: str, keep: bool | None) -> bool:
    """Keep the key in the system's key store, if that is wanted, and the one before no longer."""
    settings = opened.settings
    if keep is not None:
        settings.keep_passphrase = keep
    if settings.keep_passphrase or keep is False:
        with suppress(UserError):  # where there is no key store, nothing is kept
            key_store.forget(before)
    if settings.keep_passphrase and key:
        try:
            key_store.put(opened.workspace.database.path, key)
        except UserError as error:
            context.error(error)  # the passphrase itself counts all the same
            settings.keep_passphrase = False
    if keep is not None:
        opened.save_settings()
    return settings.keep_passphrase and bool(key)
