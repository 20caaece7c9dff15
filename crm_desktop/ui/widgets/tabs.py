"""Pages under underlined tabs, each with a count if it has one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type

_GAP = 18
_HEIGHT = 34


class Tabs(QTabWidget):
    """A QTabWidget with our look: `add_tab` gives the page's index, `set_count` the number after its title."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = _Bar()
        bar.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setTabBar(bar)
        self.setDocumentMode(True)
        self._titles: list[str] = []

    def add_tab(self, title: str, page: QWidget, count: int | None = None) -> int:
        self._titles.append(title)
        index = self.addTab(page, title)
        self.set_count(index, count)
        return index

    def set_count(self, index: int, count: int | None) -> None:
        title = self._titles[index]
        self.setTabText(index, title if count is None else f"{title} {paint.number(count)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QRect(0, self.tabBar().geometry().bottom(), self.width(), 1)
        QPainter(self).fillRect(line, theme.colors().line)


class _Bar(QTabBar):
    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(theme.metrics(Type.MEDIUM).horizontalAdvance(self.tabText(index)) + _GAP, _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(0, self.height() - 1, self.width(), 1, colors.line)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            place = self._text_rect(index)
            chosen = index == self.currentIndex()
            color = colors.ink if chosen or index == pointed else colors.second
            paint.draw_text(painter, place, self.tabText(index), Type.MEDIUM, color)
            if chosen:
                painter.fillRect(place.left(), self.height() - 2, place.width(), 2, colors.accent)
                if self.hasFocus():
                    paint.draw_focus(painter, place.adjusted(-6, 4, 6, -6), theme.CORNER)

    def _text_rect(self, index: int) -> QRect:
        """A tab without the gap to the next one."""
        rect = self.tabRect(index)
        return rect.adjusted(_GAP, 0, 0, 0) if self.isRightToLeft() else rect.adjusted(0, 0, -_GAP, 0)
