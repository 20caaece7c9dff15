"""Contacts that were here before the office was joined, and that the office has, too: making them one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.services import joining
from crm_desktop.services.joining import Pair
from crm_desktop.store import queries
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll

_MOST = 200  # of which each has a box; one box stands for the others
_REASONS: dict[str, Any] = {
    "source": QT_TRANSLATE_NOOP("MatchReasons", "from the same list"),
    "email": QT_TRANSLATE_NOOP("MatchReasons", "same e-mail address"),
    "phone": QT_TRANSLATE_NOOP("MatchReasons", "same number"),
}


class MatchDialog(Dialog):
    """Each pair with a box to tick; all are ticked at first."""

    def __init__(self, parent: QWidget | None, session: Session, pairs: Sequence[Pair]) -> None:
        super().__init__(parent, self.tr("The same contacts"), QSize(520, 560))
        self.setMinimumSize(360, 320)
        self._session = session
        self._pairs = list(pairs)
        self.bar.set_count(len(pairs))
        self.body.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.STEP)
        note = self.tr(
            "These were here, and the office has them, too. Made one, the office's contact gets what only yours knows, "
            "and your activities. Undo takes it back."
        )
        column.addWidget(Label(note, Type.SECOND, Ink.SECOND, wrap=True))
        self.boxes = [CheckBox(self._words(pair)) for pair in pairs[:_MOST]]
        if more := len(pairs) - len(self.boxes):
            self.boxes.append(CheckBox(self.tr("All the others · {count}").format(count=paint.number(more))))
        for box in self.boxes:
            box.setChecked(True)
            column.addWidget(box)
        column.addStretch()
        self.body.addWidget(Scroll(inside))
        later = Button(self.tr("Not now"))
        later.clicked.connect(self.reject)
        match = PrimaryButton(self.tr("Make them one"))
        match.clicked.connect(self._match)
        self.add_button(later)
        self.add_button(match)
        match.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, pairs: Sequence[Pair]) -> bool:
        """Ask; whether pairs are being made one."""
        dialog = cls(parent, session, pairs)
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        return agreed

    def _words(self, pair: Pair) -> str:
        found = queries.contact_row(self._session.workspace.database, pair.theirs)
        reason = QCoreApplication.translate("MatchReasons", str(_REASONS.get(pair.reason, pair.reason)))
        return self.tr("{name} · {reason}").format(name=paint.isolate(found.name if found else "—"), reason=reason)

    def chosen(self) -> list[Pair]:
        """The pairs whose boxes are ticked."""
        each = [pair for pair, box in zip(self._pairs, self.boxes, strict=False) if box.isChecked()]
        others = self._pairs[_MOST:] if self.boxes[-1].isChecked() else []
        return [*each[:_MOST], *others]

    def _match(self) -> None:
        session, pairs = self._session, self.chosen()
        job = session.run(
            self.tr("Matching contacts"), lambda progress: joining.adopt(session.workspace, pairs, progress)
        )
        job.finished.connect(lambda done: _matched(session, done))
        self.accept()


def _matched(session: Session, done: BatchInfo | None) -> None:
    if done is not None:
        session.said.emit(messages.label(done), True)
        session.changed.emit()
