"""Making one contact of several: side by side, cell by cell, with what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.merge import together
from crm_desktop.domain.uid import Uid
from crm_desktop.services import merge_contacts
from crm_desktop.services.merge_contacts import Proposal
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.merge.grid import MergeGrid
from crm_desktop.ui.merge.grid_model import GridModel
from crm_desktop.ui.merge.result import Result, along_words
from crm_desktop.ui.merge.work import Decision
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, LinkButton, PrimaryButton

_RESULT_WIDTH = 300
_MOST = 20  # contacts that are looked at side by side


class MergeDialog(Dialog):
    """The values that are proposed are marked; Ctrl Enter merges."""

    def __init__(self, parent: QWidget | None, session: Session, proposal: Proposal) -> None:
        super().__init__(parent, self.tr("Merge contacts"), QSize(1040, 660))
        self.setMinimumSize(640, 400)
        self._session = session
        self.decision: Decision | None = None
        self.model = GridModel(proposal, self)
        self.grid = MergeGrid(self.model)
        self.result_pane = Result()
        self.alike = LinkButton("")
        self._folded = True
        self.bar.set_count(len(proposal.uids))
        self._lay_out()
        self._add_buttons()
        self.alike.clicked.connect(self._toggle_alike)
        self.model.chosen_changed.connect(self._show_result)
        self._show_alike()
        self._show_result()
        self.grid.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, uids: Sequence[Uid]) -> Decision | None:
        """Show contacts that may be one, the one that was made first to stay; what was decided of them."""
        try:
            if len(uids) > _MOST:
                raise UserError("merge-many", most=_MOST)
            proposal = merge_contacts.propose(session.workspace.database, sorted(uids))
        except UserError as error:
            session.report(error)
            return None
        dialog = cls(parent, session, proposal)
        dialog.exec()
        dialog.deleteLater()
        return dialog.decision

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(theme.MARGIN, 2 * theme.STEP, theme.MARGIN, 2 * theme.STEP)
        below.addWidget(self.alike)
        below.addStretch()
        cells = QVBoxLayout()
        cells.setSpacing(0)
        cells.addWidget(self.grid, 1)
        cells.addLayout(below)
        self.result_pane.setFixedWidth(_RESULT_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addLayout(cells, 1)
        both.addWidget(self.result_pane)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(both)

    def _add_buttons(self) -> None:
        self.not_same = Button(self.tr("Not the same"))
        self.not_same.setToolTip(self.tr("They are not offered as duplicates any more"))
        self.not_same.clicked.connect(lambda: self._decide(are_one=False))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.merge = PrimaryButton(self.tr("Merge"), shortcut="Ctrl+Return")
        self.merge.clicked.connect(lambda: self._decide(are_one=True))
        for button in (self.not_same, cancel, self.merge):
            self.add_button(button)

    def _toggle_alike(self) -> None:
        self._folded = not self._folded
        self.model.fold(self._folded)
        self._show_alike()

    def _show_alike(self) -> None:
        count = self.model.count_alike()
        arrow = ("◂" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "▸") if self._folded else "▾"
        text = self.tr("One field alike") if count == 1 else self.tr("%n fields alike", "", count)
        self.alike.set_text(f"{text} {arrow}")
        self.alike.setVisible(count > 0)

    def _show_result(self) -> None:
        model = self.model
        order = model.order()
        chosen = {field: order.index(place) for field, place in model.chosen().items()}
        contact = together([model.proposal.contacts[place] for place in order], chosen)
        along = merge_contacts.along(self._session.workspace.database, model.uids())
        self.result_pane.show_contact(contact, along)
        self.say(" ".join(filter(None, (self.tr("What is not chosen is kept as “formerly”."), along_words(along)))))

    def _decide(self, *, are_one: bool) -> None:
        chosen = {field: self.model.proposal.uids[place] for field, place in self.model.chosen().items()}
        self.decision = Decision(self.model.uids(), chosen if are_one else None)
        self.accept()
