"""The backup before many rows are imported, made while they are: an import is one transaction, so whoever else reads
the database finds it as it was before.
"""

from __future__ import annotations

import threading
from types import TracebackType

from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import backups
from crm_desktop.store.backup import need_room, size
from crm_desktop.store.workspace import Workspace

MANY = 1_000
"""Rows of a file before which a backup is made."""
NO_BACKUP = ("backup-no-room", "backup-failed")
"""What is said where none can be made; nothing was imported then, and may be without one."""


class BeforeImport:
    """One for all files of a run: the backup is made with the first that has many rows. `wanted` False: none is.

    A context around the transaction of one file. Errors of the backup are raised within it, so that nothing of the
    file stays: UserError("backup-…").
    """

    def __init__(self, workspace: Workspace, *, wanted: bool = True) -> None:
        self._workspace = workspace
        self._wanted = wanted
        self._unwanted = threading.Event()
        self._thread: threading.Thread | None = None
        self._error: BaseException | None = None

    def __enter__(self) -> BeforeImport:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._unwanted.set()
            self._thread.join()
            self._thread = None
            self._unwanted.clear()

    def count(self, rows: int) -> None:
        """So many rows were read: with many of them the backup begins."""
        if self._wanted and rows > MANY:
            need_room(self._workspace.folder, size(self._workspace.database))
            self._wanted = False
            self._thread = threading.Thread(target=self._make)
            self._thread.start()

    def wait(self) -> None:
        """Wait for the backup, if there is one; called before what was imported is to stay."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._error is not None:
            error, self._error, self._wanted = self._error, None, True
            raise error

    def _make(self) -> None:
        try:
            backups.make(self._workspace, "import", _Until(self._unwanted))
        except Cancelled:
            self._wanted = True
        except BaseException as error:  # noqa: BLE001 - raised by `wait`
            self._error = error
        finally:
            self._workspace.close()


class _Until(Progress):
    def __init__(self, unwanted: threading.Event) -> None:
        self._unwanted = unwanted

    def check(self) -> None:
        if self._unwanted.is_set():
            raise Cancelled
