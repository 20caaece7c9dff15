"""Text in one of the window's styles of type and inks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type


class Label(QLabel):
    """Plain text, never read as HTML; `wrap` lets it take several lines."""

    def __init__(
        self,
        text: str = "",
        style: Type = Type.BODY,
        ink: Ink = Ink.INK,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(style))
        self.setWordWrap(wrap)
        self._align()
        self.set_ink(ink)

    def _align(self) -> None:
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            self.setAlignment(paint.side(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def set_ink(self, ink: Ink) -> None:
        self.setProperty("ink", ink.value)
        self.style().polish(self)


class ElidedLabel(Label):
    """One line that ends in "…" where there is no room; its tooltip then shows all of it.

    `isolate` keeps a phone number or an e-mail address left-to-right.
    """

    def __init__(
        self,
        text: str = "",
        style: Type = Type.BODY,
        ink: Ink = Ink.INK,
        *,
        isolate: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, style, ink, parent=parent)
        self._style = style
        self._isolate = isolate

    def minimumSizeHint(self) -> QSize:
        return QSize(min(super().minimumSizeHint().width(), 6 * theme.STEP), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        color = self.palette().color(self.foregroundRole())
        paint.draw_text(painter, self.contentsRect(), self.text(), self._style, color, self._isolate)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            cut = theme.metrics(self._style).horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(self.text() if cut else "")
        return super().event(event)


class IconLabel(QWidget):
    """An icon that only shows, beside text that says the same; `size` pixels square."""

    def __init__(
        self, name: str, ink: Ink = Ink.SECOND, *, size: int = theme.ICON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icons.icon(name, ink)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        square = QRect(0, 0, self._size, self._size)
        square.moveCenter(self.rect().center())
        self._icon.paint(QPainter(self), square)
