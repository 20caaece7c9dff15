"""What all grids of the calendar share: the entry or place under the keyboard, its keys, the mouse, what is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.services import calendar
from crm_desktop.services.calendar import Entry, Key
from crm_desktop.ui import theme, when
from crm_desktop.ui.activity.result_chips import result_key
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.entry_painter import EntryPainter, Picture
from crm_desktop.ui.calendar.page import Page, empty_page
from crm_desktop.ui.calendar.spots import Laid, Spot

_MORNING = time(9)
_STEP = timedelta(minutes=calendar.STEP)
_LOOKS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange,
)
"""With these everything is painted otherwise."""


class Grid(QAbstractScrollArea):
    """A grid paints a page by hand. The keyboard is at `at`, and there at the entry `current`, if at any.

    Signals: `opened(Entry)`; `menu_wanted(Entry, QPoint)`; `new_wanted(datetime, bool, int)`, from when on, whether
    at that time, how many minutes; `moved(Entry, datetime, bool, int)`, the same of one that is there, 0 minutes: as
    long as before; `day_wanted(date)`, all of that day; `went(date)`, the keyboard is at a day outside of the page;
    `result_pressed(Entry, int)`, a digit was.
    """

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    new_wanted = Signal(object, bool, int)
    moved = Signal(object, object, bool, int)
    day_wanted = Signal(object)
    went = Signal(object)
    result_pressed = Signal(object, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page = empty_page(datetime.now())
        self.at = datetime.combine(self.page.day, _MORNING)
        self.current: Entry | None = None
        self._name = name
        self._laid: Laid | None = None
        self._ready: Laid | None = None  # the page that is expected next
        self._pressed: Spot | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)  # beside the days only, not beside their headings
        self._bar.hide()
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._take_range)
        own.valueChanged.connect(self._bar.setValue)
        own.valueChanged.connect(lambda _: self.viewport().update())
        self._bar.valueChanged.connect(own.setValue)

    # What a kind of grid is

    def lay_out(self, page: Page) -> list[Spot]:
        """The spots of a page, those painted last at the end."""
        raise NotImplementedError

    def picture(self, painter: EntryPainter, spot: Spot) -> Picture:
        """How a spot looks that is an entry or a mark."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paints the page."""
        raise NotImplementedError

    def moment_at(self, place: QPoint) -> tuple[datetime, bool] | None:
        """The time at a place of the viewport, and whether it is one of the day; None beside the days."""
        raise NotImplementedError

    def reveal(self) -> None:
        """Scrolls to where the keyboard is."""

    # The page

    def show_page(self, page: Page, key: Key | None = None) -> None:
        """Shows a page; the keyboard is at an entry, else at the page's day."""
        self.page = page
        self._laid = self._ready if self._ready is not None and self._ready.page is page else None
        self._ready = None
        self.current = page.find(key)
        if self.current is not None:
            self.at = max(self.current.start, datetime.combine(page.first, self.current.start.time()))
        elif not page.holds(self.at.date()) or self.at.date() != page.day:
            self.at = datetime.combine(page.day, self.at.time())
        self._tell(aloud=False)
        self.viewport().update()

    def spots(self) -> list[Spot]:
        """Where everything stands now."""
        return self.laid().spots

    def laid(self) -> Laid:
        """The page as it is laid out now."""
        if self._laid is None:
            self._laid = self._lay(self.page)
        return self._laid

    def _lay(self, page: Page) -> Laid:
        painter = EntryPainter(page, mirrored=self.isRightToLeft(), ratio=self.devicePixelRatioF())
        return Laid(page, self.lay_out(page), painter)

    def prepare(self, page: Page) -> Iterator[None]:
        """Makes a page ready that is to be shown next, step by step."""
        ready = self._ready = self._lay(page)
        for number, spot in enumerate(ready.spots):
            if spot.entry is not None and self.is_in_sight(spot):
                ready.picture(number, self.picture)
                yield

    def is_in_sight(self, spot: Spot) -> bool:
        """Whether any of it stands where it can be seen now."""
        top = spot.rect.top() - self.scrolled()
        return spot.pinned or -spot.rect.height() < top < self.viewport().height() - self.clip_top()

    def changed_size(self) -> None:
        """What stood somewhere stands elsewhere, or looks otherwise."""
        self._laid = self._ready = None
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self.changed_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changed_size()

    def room(self) -> int:
        """The width that there is beside the scroll bar."""
        return self.viewport().width() - (0 if self._bar.isHidden() else self._bar.sizeHint().width())

    def _take_range(self, first: int, last: int) -> None:
        self._bar.setPageStep(self.verticalScrollBar().pageStep())
        self._bar.setRange(first, last)
        if self._bar.isHidden() == (last > first):
            self._bar.setVisible(last > first)
            self.changed_size()

    def place_bar(self) -> None:
        """Puts the scroll bar beside what scrolls."""
        width, top = self._bar.sizeHint().width(), self.clip_top()
        left = 0 if self.isRightToLeft() else self.width() - width
        self._bar.setGeometry(left, top, width, self.height() - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.viewport().rect(), theme.colors().panel)
        self.draw(painter)

    def mirrored(self, rect: QRect) -> QRect:
        """A rectangle of the canvas where it is painted, in languages written right-to-left too."""
        if not self.isRightToLeft():
            return rect
        return QRect(self.viewport().width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def scrolled(self) -> int:
        """How many pixels of what scrolls are above."""
        return self.verticalScrollBar().value()

    def clip_top(self) -> int:
        """Where what scrolls begins."""
        return 0

    def on_screen(self, spot: Spot) -> QRect:
        """Where a spot is painted in the viewport."""
        return self.mirrored(spot.rect if spot.pinned else spot.rect.translated(0, self.clip_top() - self.scrolled()))

    def spot_at(self, place: QPoint) -> Spot | None:
        """What is at a place of the viewport."""
        for spot in reversed(self.spots()):
            if (spot.pinned or place.y() >= self.clip_top()) and self.on_screen(spot).contains(place):
                return spot
        return None

    def spot_of(self, key: Key | None) -> Spot | None:
        """Where an entry stands, on the day of the keyboard if there."""
        if key is None:
            return None
        found = [spot for spot in self.spots() if spot.holds(key)]
        return next((spot for spot in found if spot.day == self.at.date()), found[0] if found else None)

    def focused(self) -> Spot | None:
        """The spot with the keyboard."""
        return self.spot_of(self.current.key) if self.current is not None else None

    # The keyboard

    def go_to(self, entry: Entry | None, cursor: datetime | None = None) -> None:
        """Moves the keyboard to an entry, or to a time."""
        self.current = entry
        self.at = cursor or (entry.start if entry else self.at)
        self.reveal()
        self._tell()
        self.viewport().update()

    def go_to_day(self, day: date, *, enter: bool) -> None:
        """Moves the keyboard to a day at the same time; `enter`: to its entry that is nearest to it."""
        cursor = datetime.combine(day, self.at.time())
        if not self.page.holds(day):
            self.at = cursor
            self.went.emit(day)
        entry = calendar.nearest([e for e in self.page.on(day) if e.timed] or self.page.on(day), cursor)
        self.go_to(entry if enter else None, cursor)

    def step(self, by: int) -> bool:
        """Moves the keyboard to the entry of the day before or after; returns whether there is one."""
        there = self.page.on(self.at.date())
        if self.current in there:
            at = there.index(self.current) + by
        else:
            begun = [not entry.timed or entry.start < self.at for entry in there]
            after = begun.index(False) if False in begun else len(there)
            at = min(after, len(there) - 1) if by > 0 else max(after - 1, 0)
        if 0 <= at < len(there):
            self.go_to(there[at], datetime.combine(self.at.date(), there[at].start.time()))
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: (-forward, 0), Qt.Key.Key_Right: (forward, 0), Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        step = steps.get(Qt.Key(key))
        if step is not None and self.arrow(*step, modifiers):
            return
        if self.current is not None and (number := result_key(event)):
            self.result_pressed.emit(self.current, number)
            return
        if modifiers == Qt.KeyboardModifier.NoModifier and self._plain_key(key):
            return
        event.ignore()  # not to the scroll area, which would scroll

    def arrow(self, days: int, steps: int, modifiers: Qt.KeyboardModifier) -> bool:
        """An arrow along days or along a day; returns whether it means anything."""
        if modifiers == Qt.KeyboardModifier.AltModifier:
            return self._move(timedelta(days=days) + steps * _STEP)
        if modifiers == Qt.KeyboardModifier.NoModifier:
            if days:
                self.go_to_day(calendar.shifted(self.at.date(), days), enter=self.current is not None)
            else:
                self.step(steps)
            return True
        return False

    def _plain_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current is not None:
                self.opened.emit(self.current)
            else:
                self.ask_new()
        elif key == Qt.Key.Key_Home:
            self.go_to_day(self.page.first, enter=self.current is not None)
        elif key == Qt.Key.Key_End:
            self.go_to_day(self.page.days()[-1], enter=self.current is not None)
        elif key == Qt.Key.Key_Escape and self.current is not None:
            self.go_to(None)
        else:
            return False
        return True

    def _move(self, by: timedelta) -> bool:
        """Moves the current entry; one of any time by days only."""
        if self.current is not None and (self.current.timed or by.days):
            self.moved.emit(self.current, self.current.start + by, self.current.timed, 0)
        return True

    def ask_new(self) -> None:
        """A new entry where the keyboard is."""
        self.new_wanted.emit(self.at, True, calendar.USUAL_MINUTES)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        self._pressed = self.spot_at(place)
        at = self.moment_at(place)
        if self._pressed is not None:
            entry = self._pressed.entry
            day = at[0].date() if at is not None and self._pressed.last is not None else self._pressed.day
            self.go_to(entry, datetime.combine(day, entry.start.time()) if entry else self.at)
        elif at is not None:
            self.go_to(None, half_hour(*at) if at[1] else datetime.combine(at[0].date(), self.at.time()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot, self._pressed = self._pressed, None
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.click(spot)

    def click(self, spot: Spot) -> None:
        """What a click on a spot does."""
        if spot.entry is not None:
            self.opened.emit(spot.entry)
        else:
            self.day_wanted.emit(spot.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.moment_at(event.position().toPoint())
        if at is not None and self.spot_at(event.position().toPoint()) is None:
            self.new_wanted.emit(half_hour(*at), at[1], calendar.USUAL_MINUTES)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            spot = self.spot_at(event.pos())
            if spot is None or spot.entry is None:
                return
            self.go_to(spot.entry)
            self.menu_wanted.emit(spot.entry, event.globalPos())
        elif self.current is not None:
            self.menu_wanted.emit(self.current, self.menu_place())

    def menu_place(self) -> QPoint:
        """Where a menu about the current entry opens: under it."""
        spot = self.focused()
        rect = self.on_screen(spot) if spot else QRect()
        return self.viewport().mapToGlobal(rect.bottomRight() if self.isRightToLeft() else rect.bottomLeft())

    # What is told

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self.spot_at(event.pos())
            text = "" if spot is None else "\n".join(self._lines_of(spot))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _lines_of(self, spot: Spot) -> list[str]:
        if spot.entry is not None:
            return [look.spoken(spot.entry, self.page)]
        return [f"{look.time_text(entry)}  {look.title(entry)}" for entry in spot.more[:12]]

    def where(self) -> str:
        """The place of the keyboard in words."""
        if self.current is not None:
            return look.spoken(self.current, self.page)
        day = self.at.date()
        count = len(self.page.on(day))
        return listed(
            (
                f"{look.day_text(day, 'dddd')} {when.day_text(day.isoformat(), self.page.today)}",
                look.clock_text(self.at),
                self.tr("%n activities", None, count),
            )
        )

    def _tell(self, *, aloud: bool = True) -> None:
        text = self.where()
        self.setAccessibleName(f"{self._name}: {text}")
        if aloud and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def half_hour(moment: datetime, timed: bool) -> datetime:
    """The half hour that a time is in; of a whole day, the day."""
    return moment.replace(minute=moment.minute // 30 * 30, second=0, microsecond=0) if timed else moment
