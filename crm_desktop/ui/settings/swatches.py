"""The colours that a choice can have, to choose one from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from crm_desktop.domain.choices import COLORS
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.widgets.flow import Flow

_NAMES: dict[str, Any] = {
    "plain": QT_TRANSLATE_NOOP("Swatches", "Plain"),
    "accent": QT_TRANSLATE_NOOP("Swatches", "Blue"),
    "green": QT_TRANSLATE_NOOP("Swatches", "Green"),
    "amber": QT_TRANSLATE_NOOP("Swatches", "Amber"),
    "red": QT_TRANSLATE_NOOP("Swatches", "Red"),
    "violet": QT_TRANSLATE_NOOP("Swatches", "Violet"),
}
_SIZE = QSize(36, theme.CHIP + 2)
_TICK = 12


class Swatch(QAbstractButton):
    """A chip with nothing in it but its colour; the chosen one has a tick."""

    def __init__(self, color: str) -> None:
        super().__init__()
        self._tone = Tone(color)
        name = QCoreApplication.translate("Swatches", _NAMES[color])
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chip = theme.colors().chip(self._tone)
        border = chip.text if self.isChecked() or self.underMouse() else chip.border
        paint.draw_box(painter, self.rect(), chip.fill, border, self.height() / 2)
        if self.isChecked():
            ink = Ink.SECOND if self._tone is Tone.PLAIN else Ink(self._tone.value)
            square = self.rect().adjusted(0, 0, 0, 0)
            square.setSize(QSize(_TICK, _TICK))
            square.moveCenter(self.rect().center())
            icons.icon("check", ink).paint(painter, square)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), self.height() / 2)


class Swatches(Flow):
    """One of the colours is chosen; arrows move, and choose as they move. Signal: `chosen(str)`, by the user."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour"))
        self._group = QButtonGroup(self)
        self._swatches: dict[str, Swatch] = {}
        for color in COLORS:
            swatch = self._swatches[color] = Swatch(color)
            swatch.clicked.connect(lambda _=False, color=color: self.chosen.emit(color))
            self._group.addButton(swatch)
            self.add(swatch)

    def choose(self, color: str) -> None:
        """Show a colour as the chosen one."""
        self._swatches[color].setChecked(True)
