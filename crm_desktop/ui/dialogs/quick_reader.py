"""Understanding a sentence while it is typed, on a thread of its own: the libraries for dates take time to load."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain.quick_entry import QuickEntry, parse
from crm_desktop.domain.text import fold
from crm_desktop.services import at_entry, quick
from crm_desktop.services.at_entry import Known
from crm_desktop.store.queries import ContactRow
from crm_desktop.store.workspace import Workspace

_LOADS_ALL = "call Ana 5 gruodžio"  # a date that only the slow library knows


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text asks for. `people` are those whom its words may name, by these words; one where it is clear.
    `known` are those who may be the contact that it describes.
    """

    text: str
    entry: QuickEntry
    people: dict[str, list[ContactRow]] = field(default_factory=dict)
    known: list[Known] = field(default_factory=list)


class QuickReader(QObject):
    """Reads texts one after another; of those that wait, only the latest. Deletes itself some time after `stop`.

    Signals: `understood(Understood)`; `failed(exception)`.
    """

    understood = Signal(object)
    failed = Signal(object)
    _ended = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = ""
        self._ended.connect(self._delete)
        self._pool = ThreadPoolExecutor(1)
        self._pool.submit(parse, _LOADS_ALL, datetime.now())

    def read(self, text: str) -> None:
        """Read a text; `understood` tells, unless another one came meanwhile."""
        self._wanted = text
        self._pool.submit(self._read, text)

    def _read(self, text: str) -> None:
        if text != self._wanted:
            return
        try:
            entry = quick.read(self._workspace.database, text, datetime.now())
            made = entry.who if entry.action == "contact" else ()
            named = dict.fromkeys(who for step in entry.steps() for who in step.who if who not in made)
            known = at_entry.perhaps(self._workspace, entry.contact) if entry.contact is not None else []
            found = Understood(text, entry, {who: self._people(who) for who in named}, known)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells bugs apart
            self.failed.emit(error)
        else:
            self.understood.emit(found)

    def _people(self, who: str) -> list[ContactRow]:
        found = quick.candidates(self._workspace.database, who)
        exact = [row for row in found if fold(row.name) == fold(who)]
        return exact if len(exact) == 1 else found

    def stop(self) -> None:
        """Read no more, and let go of the database."""
        self._wanted = ""
        self._pool.submit(self._end)

    def _end(self) -> None:
        self._workspace.close()
        self._ended.emit()

    def _delete(self) -> None:
        self._pool.shutdown()  # the worker must be out of the signal when this object goes
        self.deleteLater()
