"""The bar at the top of a view: its title, a count, filters, and what can be done with the whole list."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QWidget

from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import IconButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import least_size
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.menu import Menu

_GAP = 2 * theme.STEP
_LONGEST_TITLE = 240
"""A title as long as this is shown whole, and rather something else yields."""
_COUNT_YIELDS = 100


@dataclass(slots=True, eq=False)
class _Place:
    """A widget of the bar, whether it is to be seen there, and how soon it yields where there is no room for all."""

    widget: QWidget
    yields: int
    shown: bool = True


class _Title(ElidedLabel):
    """`keep` says how much of it is not to be cut."""

    _kept = 0

    def __init__(self, text: str) -> None:
        super().__init__(text, Type.TITLE)

    def keep(self, width: int) -> None:
        if width != self._kept:
            self._kept = width
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._kept, super().minimumSizeHint().height())


class Bar(QWidget):
    """`add` puts chips after the title; `add_trailing` puts buttons at the other end.

    Where there is no room for all, what `yields` most goes first, together with what yields as much: buttons and chips
    into the menu of a button "…", what only tells out of sight. What yields 0 stays.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.BAR)
        self._title = _Title(title)
        self._count = Label(ink=Ink.THIRD)
        self.more_button = IconButton("more", self.tr("More"))
        self.more_button.clicked.connect(self._open_menu)
        self.more_button.hide()
        self._places: list[_Place] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        self._row.setSpacing(_GAP)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # what yields lets it become narrower
        self._row.addWidget(self._title)
        self._row.addStretch()
        self._row.addWidget(self.more_button)
        self._leading = 1
        self.add(self._count, yields=_COUNT_YIELDS)
        self.set_count(None)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        """How many the list holds; None hides it."""
        self._count.setText("" if count is None else paint.number(count))
        self.set_shown(self._count, count is not None)

    def add(self, widget: QWidget, *, yields: int = 0, before: QWidget | None = None) -> None:
        """Put a widget after the title and what was added so far, or before one of these."""
        self._row.insertWidget(self._leading if before is None else self._row.indexOf(before), widget)
        self._leading += 1
        self._places.append(_Place(widget, yields))
        self._fit()

    def add_trailing(self, widget: QWidget, *, yields: int = 0) -> None:
        """Put a widget at the end."""
        self._row.insertWidget(self._row.indexOf(self.more_button), widget)
        self._places.append(_Place(widget, yields))
        self._fit()

    def remove(self, widget: QWidget) -> None:
        """Take away a widget that `add` put there."""
        self._row.removeWidget(widget)
        self._leading -= 1
        self._places = [place for place in self._places if place.widget is not widget]
        widget.hide()
        widget.deleteLater()

    def set_shown(self, widget: QWidget, shown: bool) -> None:
        """Whether a widget is to be seen, here or, where it has no room, in the menu."""
        place = next(place for place in self._places if place.widget is widget)
        if place.shown is not shown:
            place.shown = shown
            self._fit()

    def corner_of(self, widget: QWidget) -> QPoint:
        """Where on the screen a menu of a widget opens: under it, or under the button that has it in its menu."""
        seen = self.more_button if widget.isHidden() else widget
        return seen.mapToGlobal(seen.rect().bottomLeft())

    def menu(self) -> QMenu:
        """What had no room."""
        menu = Menu(self)
        waiting = [place for place in self._places if place.shown and _acts(place) and place.widget.isHidden()]
        waiting.sort(key=lambda place: self._row.indexOf(place.widget))
        for _, together in groupby(waiting, key=lambda place: place.yields):
            menu.addSeparator()
            for place in together:
                _offer(menu, place.widget)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.exec(self.corner_of(self.more_button))
        menu.deleteLater()

    def _fit(self) -> None:
        """Let what yields most go, until there is room for the rest; the title is cut only where nothing else helps."""
        wanted = self._wanted()
        staying = wanted
        for most in sorted({place.yields for place in wanted if place.yields}, reverse=True):
            if self._width_with(staying, wanted) <= self.width():
                break
            staying = {place: width for place, width in staying.items() if place.yields < most}
        for place in self._places:
            place.widget.setVisible(place in staying)
        self.more_button.setVisible(_has_more(staying, wanted))
        missing = max(self._width_with(staying, wanted) - self.width(), 0)
        self._title.keep(max(self._title_width() - missing, 0))

    def _wanted(self) -> dict[_Place, int]:
        """What is to be seen, and the pixels that each needs."""
        return {place: least_size(place.widget).width() for place in self._places if place.shown}

    def minimumSizeHint(self) -> QSize:
        wanted = self._wanted()
        staying = {place: width for place, width in wanted.items() if not place.yields}
        return QSize(self._width_with(staying, wanted) - self._title_width(), theme.BAR)

    def _width_with(self, staying: Mapping[_Place, int], wanted: Mapping[_Place, int]) -> int:
        """Pixels that the bar needs with only these of the wanted widgets in it."""
        widths = [self._title_width(), *staying.values()]
        if _has_more(staying, wanted):
            widths.append(self.more_button.sizeHint().width())
        return sum(widths) + _GAP * (len(widths) - 1) + 2 * theme.MARGIN

    def _title_width(self) -> int:
        return min(self._title.sizeHint().width(), _LONGEST_TITLE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colors().line)


def _acts(place: _Place) -> bool:
    return isinstance(place.widget, QAbstractButton)


def _has_more(staying: Container[_Place], wanted: Iterable[_Place]) -> bool:
    return any(_acts(place) and place not in staying for place in wanted)


def _offer(menu: QMenu, widget: QWidget) -> None:
    """A line of the menu that does what a click on a button or chip does; a filter is taken away by it."""
    assert isinstance(widget, QAbstractButton)
    action = menu.addAction(widget.text().replace("&", "&&"))
    action.setEnabled(widget.isEnabled())
    if isinstance(widget, Chip) and widget.is_closable():
        action.setIcon(icons.icon("close"))
        action.triggered.connect(lambda _: widget.closed.emit())
        return
    action.setCheckable(widget.isCheckable())
    action.setChecked(widget.isChecked())
    action.triggered.connect(lambda _: widget.click())
