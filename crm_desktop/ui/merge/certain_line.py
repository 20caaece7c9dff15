"""The offer to merge all pairs at once that are the same beyond doubt; it asks once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import ElidedLabel


class CertainLine(QWidget):
    """There while there are such pairs. Signal: `confirmed()`."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._asks = False
        self._text = ElidedLabel("")
        self.merge = Button("")
        self.keep = Button(self.tr("No"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, 2 * theme.STEP, theme.MARGIN, 2 * theme.STEP)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self._text, 1)
        row.addWidget(self.merge)
        row.addWidget(self.keep)
        self.merge.clicked.connect(self._clicked)
        self.keep.clicked.connect(lambda: self._ask(False))
        self.hide()

    def show_count(self, count: int) -> None:
        """So many pairs are the same beyond doubt; one alone is merged as any other."""
        if count != self._count:
            self._count = count
            self._ask(False)
        self.setVisible(count > 1)

    def _ask(self, asks: bool) -> None:
        self._asks = asks
        count = self._count
        if asks:
            text = self.tr(
                "Merge %Ln pairs as it is proposed? Each can be undone by itself, or all at once here.", "", count
            )
            self.merge.set_text(self.tr("Yes, merge %Ln", "", count))
        else:
            text = self.tr("%Ln pairs have the same name and the same e-mail address.", "", count)
            self.merge.set_text(self.tr("Merge all %Ln…", "", count))
        self._text.setText(text)
        self.keep.setVisible(asks)

    def _clicked(self) -> None:
        if self._asks:
            self._ask(False)
            self.confirmed.emit()
        else:
            self._ask(True)
