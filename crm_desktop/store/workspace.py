"""One folder with everything a user has: the database, the attachments, the backups."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import WEEKEND
from crm_desktop.store import office as kept
from crm_desktop.store import owner_only
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.database import Database
from crm_desktop.store.file_cipher import FileCipher
from crm_desktop.store.journal import Journal
from crm_desktop.store.merging import learn_names
from crm_desktop.store.opening import open_database
from crm_desktop.store.refusal import refusal

DATABASE = "workspace.db"
ATTACHMENT_KEY = "attachment_key"
"""The name under which an encrypted workspace keeps the key of its files, which stays when the passphrase changes."""
_OURS = ("attachments", "backups", "mappings", "rejected")


class Workspace:
    """An open workspace; `author` signs what is done in it, `weekend` are the days on which its user does not work
    (Monday 0), `reminders` those of what is planned for a time of day. `key` opens an encrypted one (`keys.derive`);
    who opens copies of its database finds the key there.

    Raises UserError where the folder or its database cannot be used.
    """

    def __init__(self, folder: Path, author: str, key: str = "") -> None:
        try:
            if folder.exists() and not folder.is_dir():
                raise UserError("workspace-not-folder", path=folder)
        except OSError as error:  # a name too long for the system, a drive that is not there
            raise refusal(folder, error) from error
        self.folder = folder
        self._tighten()
        self.database: Database = open_database(folder / DATABASE, key)
        learn_names(self.database)
        self.journal = Journal(self.database, author)
        self.weekend = WEEKEND
        self.reminders = ""
        self.cipher = cipher_of(self.database)
        self.attachments = Attachments(folder / "attachments", self.cipher)

    def _tighten(self) -> None:
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", *_OURS):
            owner_only.tighten(self.folder / name)

    def close(self) -> None:
        """Close this thread's connection; the last one out folds the write-ahead log into the file."""
        self.database.close()


def cipher_of(database: Database) -> FileCipher | None:
    """What closes the files of an encrypted workspace."""
    if not database.key:
        return None
    if not kept.get(database, ATTACHMENT_KEY):
        kept.put(database, ATTACHMENT_KEY, FileCipher.new_key().hex())
    return FileCipher(bytes.fromhex(kept.get(database, ATTACHMENT_KEY)))
