"""Pages under underlined tabs, each with a count if it has one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type

_GAP, _SMALLEST_GAP = 18, 10
_HEIGHT = 34


class Tabs(QTabWidget):
    """A QTabWidget with our look: `add_tab` gives the page's index, `set_count` the number after its title."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = TabBar(name)
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


class TabBar(QTabBar):
    """The tabs alone, for pages that lie elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._text_width(index) + self._gap(), _HEIGHT)

    def _text_width(self, index: int) -> int:
        return theme.metrics(Type.MEDIUM).horizontalAdvance(self.tabText(index))

    def _gap(self) -> int:
        """Between tabs: less where the pane is narrow, before tabs have to scroll."""
        pane = self.parentWidget()
        room = (pane.width() if pane else 0) - sum(self._text_width(index) for index in range(self.count()))
        return max(_SMALLEST_GAP, min(_GAP, room // max(self.count(), 1)))

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
            focused = chosen and self.hasFocus()
            color = colors.accent if focused else colors.ink if chosen or index == pointed else colors.second
            paint.draw_text(painter, place, self.tabText(index), Type.MEDIUM, color)
            if chosen:
                thick = 4 if focused else 2
                painter.fillRect(place.left(), self.height() - thick, place.width(), thick, colors.accent)

    def _text_rect(self, index: int) -> QRect:
        """A tab without the gap to the next one."""
        rect = self.tabRect(index)
        gap = rect.width() - self._text_width(index)
        return rect.adjusted(gap, 0, 0, 0) if self.isRightToLeft() else rect.adjusted(0, 0, -gap, 0)
