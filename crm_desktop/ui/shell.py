"""The frame of the window: top bar, rail, the view that shows, its detail pane, and the foot. It holds no data."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.widgets import tab_order
from crm_desktop.ui.widgets.foot import Foot
from crm_desktop.ui.widgets.rail import Rail
from crm_desktop.ui.widgets.splitter import Splitter
from crm_desktop.ui.widgets.tab_order import tab_stops
from crm_desktop.ui.widgets.top_bar import TopBar

_STATE_VERSION = 1
_SMALLEST = QSize(900, 480)
_SMALLEST_VIEW = 320
_DETAIL_SHARE = 0.31
"""Of a narrow window's width, until the user moves the split."""


class Shell(QMainWindow):
    """The main window's layout; whoever uses it fills `top_bar`, `rail` and `foot`, and adds views.

    Signal: `view_changed(str)`, the key of the view that shows now, by whatever way it came. `rail.selected` also
    tells of groups, which have no view of their own: connect it to filter a list. `painted()`, the window was painted
    for the first time.
    """

    view_changed = Signal(str)
    painted = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setMinimumSize(_SMALLEST)
        self.resize(1360, 850)
        self.top_bar = TopBar(title)
        self.rail = Rail()
        self.foot = Foot()
        self._titles: dict[str, tuple[str, str]] = {}
        self._views: dict[str, QWidget] = {}
        self._details: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], tuple[QWidget, QWidget | None]]] = {}
        self._stack = QStackedWidget()
        self._detail = QStackedWidget()
        self._splitter = Splitter(Qt.Orientation.Horizontal, self.tr("Width of the pane beside the list"))
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self._detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.splitterMoved.connect(self._keep_split)
        self._split_is_kept = False
        self._was_painted = False
        self._stack.setMinimumWidth(_SMALLEST_VIEW)
        self._detail.hide()
        self.setCentralWidget(self._lay_out())
        self.rail.selected.connect(self._rail_selected)

    def _lay_out(self) -> QWidget:
        central = QWidget()
        central.setProperty("surface", "panel")
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(_Line())
        middle.addWidget(self._splitter, 1)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)
        return central

    def add_view(
        self, key: str, title: str, icon: str, widget: QWidget, count: int | None = None, detail: QWidget | None = None
    ) -> None:
        """Adds a view with its line in the rail; `detail`, if any, stands beside it. The first one added shows."""
        self._titles[key] = (title, icon)
        self._views[key] = widget
        self._stack.addWidget(widget)
        self.rail.add_view(key, title, icon, count)
        if detail is not None:
            self._details[key] = detail
            self._detail.addWidget(detail)
        if len(self._views) == 1:
            self.show_view(key)

    def add_view_later(
        self, key: str, title: str, icon: str, make: Callable[[], tuple[QWidget, QWidget | None]]
    ) -> None:
        """Adds a view's line in the rail; the view and its detail, if any, are made when it is first shown."""
        self._titles[key] = (title, icon)
        self._makers[key] = make
        self.rail.add_view(key, title, icon)

    def _make(self, key: str) -> None:
        self._views[key], detail = self._makers.pop(key)()
        self._stack.addWidget(self._views[key])
        if detail is not None:
            self._details[key] = detail
            self._detail.addWidget(detail)

    def show_view(self, key: str) -> None:
        """Shows a view, with its detail pane if it has one."""
        if key in self._makers:
            self._make(key)
        self.rail.select(key)
        self._stack.setCurrentWidget(self._views[key])
        self._show_detail(key)
        self.view_changed.emit(key)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in the order in which the window is read; views are made later than what stands under them."""
        return tab_order.step(self, forward, around=True) or super().focusNextPrevChild(forward)

    def take_keyboard(self) -> None:
        """Gives the keyboard to the view that shows."""
        shown = self._stack.currentWidget()
        if shown is not None and (stops := tab_stops(shown)):
            stops[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def views(self) -> list[tuple[str, str, str]]:
        """Key, title and icon of each view, in the order of the rail."""
        return [(key, *words) for key, words in self._titles.items()]

    def current_view(self) -> str:
        """The key of the view that shows, "" before there is one."""
        shown = self._stack.currentWidget()
        return next((key for key, widget in self._views.items() if widget is shown), "")

    def _show_detail(self, key: str) -> None:
        detail = self._details.get(key)
        if detail is not None:
            self._detail.setCurrentWidget(detail)
        self._detail.setVisible(detail is not None)
        self._split()

    def _rail_selected(self, key: str) -> None:
        if key in self._views or key in self._makers:
            self.show_view(key)

    def say(self, text: str, undoable: bool = False) -> None:
        """Says in the foot what was done; `foot.undo_wanted` comes when the user takes it back."""
        self.foot.say(text, undoable)

    def busy(self, text: str, cancel: Callable[[], None] | None = None) -> None:
        """Shows long work in the foot until `say`; `foot.progress(done, total)` moves its bar."""
        self.foot.busy(text, cancel)

    def layout_state(self) -> tuple[bytes, bytes]:
        """The window's place and the split, to open it next time as it was left."""
        return bytes(self.saveGeometry().data()), bytes(self._splitter.saveState().data())

    def restore_layout(self, window: bytes, split: bytes) -> None:
        """Takes back what `layout_state` gave; what it cannot read changes nothing."""
        self.restoreGeometry(QByteArray(window))
        self._split_is_kept = self._splitter.restoreState(QByteArray(split))

    def _keep_split(self) -> None:
        self._split_is_kept = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._split()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # what stands in it is painted after it

    def _split(self) -> None:
        if not self._split_is_kept:
            detail = min(theme.DETAIL, int(self.width() * _DETAIL_SHARE)) - self._splitter.handleWidth()
            self._splitter.setSizes([self.width() - theme.RAIL - detail, detail])


class _Line(QWidget):
    """A vertical line, one pixel wide."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colors().line)
