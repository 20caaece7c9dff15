"""In the foot of the window: that no backup could be made, and since when there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.safety.backup_watch import BackupWatch
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.label import IconLabel


class BackupLine(QWidget):
    """Not there while all is well; its tooltip says what is in the way. Signal: `wanted()`, the list of backups."""

    wanted = Signal()

    def __init__(self, watch: BackupWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self.link = LinkButton("")
        self.link.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.STEP, 0, 0, 0)
        row.setSpacing(theme.STEP)
        row.addWidget(IconLabel("warning", Ink.AMBER, size=14))
        row.addWidget(self.link)
        watch.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        text = self.tr("The backup failed")
        if self._watch.age is not None:
            text = self.tr("No backup for %Ln days", "", self._watch.age.days)
        self.link.set_text(text)
        self.link.setToolTip(self._watch.problem)
        self.link.setAccessibleDescription(self._watch.problem)
        self.setVisible(bool(self._watch.problem))
