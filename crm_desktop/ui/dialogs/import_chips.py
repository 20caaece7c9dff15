"""The files that are to be imported, where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from crm_desktop.ui.dialogs.import_run import ImportFile, State
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow

_MARKS: dict[State, tuple[Tone, str | None]] = {
    State.FAILED: (Tone.RED, "warning"),
    State.IMPORTING: (Tone.AMBER, None),
    State.DONE: (Tone.GREEN, "check"),
}


class FileChips(Flow):
    """A chip for each file. Signals: `chosen(ImportFile)`; `removed(ImportFile)`, which is not to be imported."""

    chosen = Signal(object)
    removed = Signal(object)

    def show_files(self, files: Sequence[ImportFile], shown: ImportFile | None, *, can_go: bool) -> None:
        """How far each is, and which one shows; where they can go, those that wait can be removed."""
        self.clear()
        for file in files:
            tone, icon = _MARKS.get(file.state, (Tone.PLAIN, None))
            closable = can_go and file.state in (State.READY, State.FAILED)
            chip = Chip(file.path.name, tone, icon=icon, closable=closable, checkable=True)
            chip.setChecked(file is shown)
            chip.clicked.connect(lambda _=False, file=file: self.chosen.emit(file))
            chip.closed.connect(lambda file=file: self.removed.emit(file))
            self.add(chip)
        self.setVisible(len(files) > 1)
