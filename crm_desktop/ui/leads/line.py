"""In the foot of the window: that requests came in, until they are looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.leads.watch import LeadWatch
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.label import IconLabel


class LeadLine(QWidget):
    """How many came, and how many files were left; not there while there is nothing. Signal: `wanted()`, their list."""

    wanted = Signal()

    def __init__(self, watch: LeadWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self.link = LinkButton("")
        self.link.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.STEP, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(IconLabel("import", Ink.ACCENT, size=14))
        row.addWidget(self.link)
        watch.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._watch.state
        told = []
        if count := len(state.fresh):
            told.append(self.tr("One request came in") if count == 1 else self.tr("%Ln requests came in", "", count))
        if count := len(state.troubles) + bool(state.sentence):
            told.append(self.tr("one problem") if count == 1 else self.tr("%Ln problems", "", count))
        self.link.set_text(
            " · ".join(told) if state.fresh else self.tr("Web form: {problem}").format(problem="".join(told))
        )
        self.setVisible(bool(told))
