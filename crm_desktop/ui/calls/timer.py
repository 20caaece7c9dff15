"""How long a call takes: one runs at a time, whatever contact shows, until it is stopped or recorded."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.domain.uid import Uid

_TICK = 500  # milliseconds: no second is passed over


class CallTimer(QObject):
    """Measures calls with contacts. A stopped one is kept until it is recorded or forgotten.

    Signals: `changed()` when one begins, ends or is done with; `ticked()` as seconds pass while one runs.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contact: Uid | None = None
        """With whom a call runs."""
        self.name = ""
        self._began = 0.0
        self._measured: dict[Uid, float] = {}
        self._clock = time.monotonic  # a clock that is set meanwhile changes nothing
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self.ticked)

    def start(self, contact: Uid, name: str) -> None:
        """A call begins; one with somebody else ends. One with the same contact that runs already goes on."""
        if contact == self.contact:
            return
        self._end()
        self._measured.pop(contact, None)
        self.contact, self.name, self._began = contact, name, self._clock()
        self._tick.start()
        self.changed.emit()

    def stop(self) -> None:
        """The call that runs ends; how long it took is kept for its record."""
        if self.contact is not None:
            self._end()
            self.changed.emit()

    def _end(self) -> None:
        if self.contact is not None:
            self._measured[self.contact] = self._clock() - self._began
            self.contact = None
            self._tick.stop()

    def seconds(self, contact: Uid) -> int | None:
        """How long the call with a contact takes or took, None where none was measured."""
        if contact == self.contact:
            return int(self._clock() - self._began)
        measured = self._measured.get(contact)
        return None if measured is None else int(measured)

    def waits_for_record(self, contact: Uid) -> bool:
        """Whether a call with the contact was measured to its end, and is not recorded yet."""
        return contact in self._measured

    def minutes(self, contact: Uid) -> int | None:
        """The same in whole minutes, at least one, as activities record it."""
        seconds = self.seconds(contact)
        return None if seconds is None else max(1, round(seconds / 60))

    def forget(self, contact: Uid) -> None:
        """The call with a contact is over and done with: it is recorded, or is not to be."""
        if contact == self.contact:
            self._end()
        if self._measured.pop(contact, None) is not None:
            self.changed.emit()


def clock_text(seconds: int) -> str:
    """ "3:05", "1:02:03"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
