"""With whom: contacts found by typing their names."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.uid import uid_text
from crm_desktop.services import quick
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import theme
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow

_PAUSE_MS = 80
_MOST = 8


class WithLine(QWidget):
    """A line to type a name into, and the chosen contacts as chips above it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: dict[str, Chip] = {}
        self._offered: dict[str, ContactRow] = {}
        self._chips = Flow()
        self._chips.hide()
        self.line = QLineEdit(placeholderText=self.tr("With whom?"))
        self.line.setAccessibleName(self.tr("With"))
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._choose)
        self.line.setCompleter(completer)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._offer)
        self.line.textEdited.connect(self._pause.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def contacts(self) -> list[str]:
        """The uids of the chosen; one whose name was typed whole is chosen, too."""
        self._pause.stop()
        typed = self.line.text().strip()
        if typed:
            found = quick.candidates(self._session.workspace.database, typed, 2)
            if len(found) == 1:
                self._take(found[0])
        return list(self._chosen)

    def _offer(self) -> None:
        typed = self.line.text().strip()
        found = quick.candidates(self._session.workspace.database, typed, _MOST) if typed else []
        self._offered = {_words(row): row for row in found}
        self._model.setStringList(list(self._offered))
        if self._offered and self.line.hasFocus():
            self.line.completer().complete()

    def _choose(self, text: str) -> None:
        if text in self._offered:
            self._take(self._offered[text])
            QTimer.singleShot(0, self.line.clear)  # the completer writes what was chosen into the line

    def _take(self, row: ContactRow) -> None:
        uid = uid_text(row.uid)
        if uid not in self._chosen:
            chip = self._chosen[uid] = Chip(row.name, closable=True)
            chip.closed.connect(lambda: self._leave_out(uid))
            self._chips.add(chip)
            self._chips.show()
        self.line.clear()

    def _leave_out(self, uid: str) -> None:
        self._chips.remove(self._chosen.pop(uid))
        self._chips.setVisible(bool(self._chosen))
        self.line.setFocus()


def _words(row: ContactRow) -> str:
    return " · ".join(text for text in (row.name, row.company) if text)
