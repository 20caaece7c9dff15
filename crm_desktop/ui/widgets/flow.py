"""A box that puts its widgets one after another and goes on in a new line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_REARRANGES = {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.ChildRemoved}


class Flow(QWidget):
    """Widgets in lines that wrap at the width there is; mirrored where the language runs right-to-left.

    Not a QLayout: Python keeps the items of a layout after Qt has deleted them, and crashes on them later.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._gap = gap
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        widget.setParent(self)
        widget.show()
        self.updateGeometry()

    def remove(self, widget: QWidget) -> None:
        """Take a widget out and delete it."""
        widget.hide()
        widget.deleteLater()

    def clear(self) -> None:
        """Take out and delete all widgets."""
        for widget in self._inside():
            self.remove(widget)

    def minimumSizeHint(self) -> QSize:
        size = QSize()
        for widget in self._shown():
            size = size.expandedTo(least_size(widget))
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0).marginsRemoved(self.contentsMargins()), move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.contentsRect(), move=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange(self.contentsRect(), move=True)

    def event(self, event: QEvent) -> bool:
        if event.type() in _REARRANGES:
            self.updateGeometry()
            self._arrange(self.contentsRect(), move=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._inside() if not widget.isHidden()]

    def _inside(self) -> list[QWidget]:
        return [child for child in self.children() if isinstance(child, QWidget)]

    def _arrange(self, inner: QRect, *, move: bool) -> int:
        """Lays the widgets out in `inner`; returns the height they need, with the margins."""
        x, y, line = 0, inner.top(), 0
        for widget in self._shown():
            size = _wanted(widget)
            size.setWidth(max(min(size.width(), inner.width()), least_size(widget).width()))
            if x and x + size.width() > inner.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = inner.right() + 1 - x - size.width() if self.isRightToLeft() else inner.left() + x
                widget.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line + self.contentsMargins().bottom()


def least_size(widget: QWidget) -> QSize:
    """The smallest size that a layout of Qt would give a widget."""
    size, wanted, policy = widget.minimumSizeHint(), widget.sizeHint(), widget.sizePolicy()
    if not policy.horizontalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        size.setWidth(wanted.width())
    if not policy.verticalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value:
        size.setHeight(wanted.height())
    return size.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())


def _wanted(widget: QWidget) -> QSize:
    size = widget.sizeHint().expandedTo(widget.minimumSizeHint())
    return size.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
