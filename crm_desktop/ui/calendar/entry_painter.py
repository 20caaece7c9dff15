"""How an entry of the calendar is painted, in whichever grid it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from crm_desktop.services.calendar import Entry
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.look import Face
from crm_desktop.ui.calendar.page import Page
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.wrapped import Wrapped, wrapped

BAR = 3
_RADIUS = 4
_SIGN, _SIGN_GAP = 12, 2
_INDENT, _END = 9, 4
"""From the leading and the trailing edge of an entry to its text."""
_LINE = 16
"""From one line of text to the next, in pixels."""
Beyond = tuple[bool, bool]
"""Whether an entry began before the days on which it stands, and whether it goes on after them."""
_NARROW = 52
"""In less room for its text, signs stand below it, or that of a conflict is but a line at the far edge."""


class Picture:
    """How an entry looks, from the corner of its box on: what takes time is done once, a page is painted often."""

    __slots__ = ("_parts", "_texts")

    def __init__(self) -> None:
        self._parts: list[tuple[int, int, QPixmap] | tuple[int, int, int, int, QColor]] = []
        self._texts: list[tuple[int, int, QColor, Wrapped]] = []

    def put(self, x: int, y: int, pixmap: QPixmap) -> None:
        self._parts.append((x, y, pixmap))

    def fill(self, rect: QRect, color: QColor) -> None:
        self._parts.append((rect.left(), rect.top(), rect.width(), rect.height(), color))

    def write(self, rect: QRect, text: Wrapped, color: QColor) -> None:
        self._texts.append((rect.left(), rect.top(), color, text))

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Paint it with its corner there."""
        for part in self._parts:
            if len(part) == 3:
                painter.drawPixmap(x + part[0], y + part[1], part[2])
            else:
                painter.fillRect(x + part[0], y + part[1], *part[2:])
        for left, top, color, text in self._texts:
            painter.setPen(color)
            text.draw(painter, x + left, y + top)


class EntryPainter:
    """Makes the pictures of the entries of a page, on a screen of `ratio` pixels to one. What it has to ask the theme
    it asks once: a week is full of entries, and each question costs as much as painting.
    """

    def __init__(self, page: Page, *, mirrored: bool, ratio: float) -> None:
        self._page = page
        self._colors = theme.colors()
        self._mirrored = mirrored
        self._ratio = ratio
        self._faces: dict[tuple[str, str, bool, bool], Face] = {}

    def face(self, entry: Entry) -> Face:
        """`look.face`, kept for those alike."""
        page, of = self._page, entry.of
        alike = of.type, of.status, page.is_mine(entry), entry.is_late(page.today)
        found = self._faces.get(alike)
        if found is None:
            found = self._faces[alike] = look.face(entry, page)
        return found

    def block(self, size: QSize, entry: Entry) -> Picture:
        """An entry as a box: a bar at its leading edge, its title in as many lines as there is room for."""
        face, picture, rect = self.face(entry), Picture(), QRect(QPoint(), size)
        self._ground(picture, rect, face)
        top = min(4, max((rect.height() - _LINE) // 2, 0))
        inner = self._inside(rect, _INDENT, _END)
        inner.setTop(top)
        lines = max((rect.height() - top) // _LINE, 1)
        signs = self._signs(entry, face.ink)
        if signs and inner.width() >= _NARROW:
            inner = self._put_signs(picture, QRect(inner.left(), top, inner.width(), _LINE), signs)
        elif signs and lines > 1:
            self._put_signs(picture, QRect(inner.left(), rect.height() - _LINE, inner.width(), _LINE), signs)
            lines -= 1
        elif entry.key in self._page.clashes:
            picture.fill(self._inside(rect, rect.width() - 2, 0), self._colors.amber)
        if inner.width() >= 2 * _INDENT:
            self._title(picture, inner, entry, lines, face.ink)
        return picture

    def line(self, size: QSize, entry: Entry, day: date, beyond: Beyond) -> Picture:
        """An entry as one line of a day, where there is no room for more, or of several days."""
        face, colors, picture, rect = self.face(entry), self._colors, Picture(), QRect(QPoint(), size)
        inner = self._inside(rect, _INDENT, _END)
        if entry.timed:
            picture.fill(self._inside(rect, 0, rect.width() - BAR).adjusted(0, 3, 0, -3), face.bar)
        else:
            self._ground(picture, rect, face, beyond)
            inner = self._put_arrows(picture, inner, beyond, face.ink)
        if rect.width() > 4 * _SIGN:
            inner = self._put_signs(picture, inner, self._signs(entry, face.ink))
        if entry.timed:
            begins = look.begins_text(entry, day)
            used = theme.metrics(Type.HINT).horizontalAdvance(begins) + 4
            text = wrapped(begins, Type.HINT, inner.width(), 1, _LINE, mirrored=self._mirrored)
            picture.write(_middle(inner), text, colors.third)
            inner = self._inside(inner, used, 0)
        if inner.width() > _INDENT:
            self._title(picture, _middle(inner), entry, 1, face.ink)
        return picture

    def pill(self, size: QSize, entry: Entry, beyond: Beyond) -> Picture:
        """An entry of any time as a chip."""
        colors, page, picture, rect = self._colors, self._page, Picture(), QRect(QPoint(), size)
        late = entry.is_late(page.today)
        chip = colors.chip(Tone.RED if late else Tone.PLAIN)
        fill = chip.fill if page.is_mine(entry) else colors.panel
        radius = rect.height() // 2
        if any(beyond):
            sides = self._sides(beyond)
            cells = (rect.width(), rect.height(), fill.rgb(), chip.border.rgb(), radius, self._ratio)
            picture.put(0, 0, _open_box(*cells, sides))
        else:
            self._box(picture, rect, fill, chip.border, radius)
        padding = paint.CHIP_PADDING - 1
        inner = rect.adjusted(padding, 0, -padding, 0)
        ink = Ink.RED if late else Ink.SECOND if entry.is_open() else Ink.THIRD
        inner = self._put_arrows(picture, inner, beyond, ink)
        if rect.width() > 4 * _SIGN:
            inner = self._put_signs(picture, inner, self._signs(entry, ink))
        self._title(picture, _middle(inner), entry, 1, ink)
        return picture

    def more(self, size: QSize, count: int) -> Picture:
        """How many there are that have no room."""
        colors, picture, rect = self._colors, Picture(), QRect(QPoint(), size)
        self._box(picture, rect, colors.window, colors.line, min(_RADIUS, rect.height() // 2))
        shown = "+" + paint.number(count)
        width = theme.metrics(Type.LABEL).horizontalAdvance(shown)
        text = wrapped(shown, Type.LABEL, width + 2, 1, _LINE, mirrored=self._mirrored)
        left = (rect.width() - width) // 2 - (2 if self._mirrored else 0)
        picture.write(QRect(left, (rect.height() - _LINE) // 2, width, _LINE), text, colors.second)
        return picture

    def ghost(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Paints where something would come to lie."""
        colors = self._colors
        paint.draw_box(painter, rect, colors.accent_soft, colors.accent, _RADIUS)
        inner = self._inside(rect, _INDENT, _END)
        top = rect.top() + min(4, max((rect.height() - _LINE) // 2, 0))
        lines = max(rect.height() // _LINE, 1)
        painter.setPen(colors.ink_of(Ink.ACCENT))
        found = wrapped(text, Type.LABEL, inner.width(), lines, _LINE, mirrored=self._mirrored)
        found.draw(painter, inner.left(), top)

    def signs(self, painter: QPainter, rect: QRect, entry: Entry) -> QRect:
        """Paints the signs of an entry at the far end of a line; returns the room that is left."""
        picture = Picture()
        left = self._put_signs(picture, rect, self._signs(entry, self.face(entry).ink))
        picture.draw(painter, 0, 0)
        return left

    def _signs(self, entry: Entry, ink: Ink) -> list[tuple[str, Ink]]:
        """Which stand beside its title, the outermost first: it is at the same time as another, it repeats."""
        clash = [("warning", Ink.AMBER)] if entry.key in self._page.clashes else []
        return [*clash, ("repeat", ink)] if entry.repeats() else clash

    def _put_signs(self, picture: Picture, rect: QRect, signs: Sequence[tuple[str, Ink]]) -> QRect:
        for name, ink in signs:
            self._put_icon(picture, rect, name, ink, leading=False)
            rect = self._inside(rect, 0, _SIGN + _SIGN_GAP)
        return rect

    def _put_arrows(self, picture: Picture, rect: QRect, beyond: Beyond, ink: Ink) -> QRect:
        """That it began before, and goes on after."""
        back, on = ("right", "left") if self._mirrored else ("left", "right")
        room = _SIGN + _SIGN_GAP
        if beyond[0]:
            self._put_icon(picture, rect, back, ink, leading=True)
            rect = self._inside(rect, room, 0)
        if beyond[1]:
            self._put_icon(picture, rect, on, ink, leading=False)
            rect = self._inside(rect, 0, room)
        return rect

    def _put_icon(self, picture: Picture, rect: QRect, name: str, ink: Ink, *, leading: bool) -> None:
        left = rect.left() if leading is not self._mirrored else rect.right() + 1 - _SIGN
        top = rect.top() + (rect.height() - _SIGN) // 2
        picture.put(left, top, icons.pixmap(name, _SIGN, ink, self._ratio))

    def _title(self, picture: Picture, rect: QRect, entry: Entry, lines: int, ink: Ink) -> None:
        text = " · ".join(look.title_parts(entry))
        found = wrapped(text, Type.LABEL, rect.width(), lines, _LINE, mirrored=self._mirrored)
        picture.write(rect, found, self._colors.ink_of(ink))

    def _box(self, picture: Picture, rect: QRect, fill: QColor, border: QColor, radius: int) -> None:
        picture.put(0, 0, _box(rect.width(), rect.height(), fill.rgb(), border.rgb(), radius, self._ratio))

    def _sides(self, beyond: Beyond) -> Beyond:
        """Which of the left and the right side are open."""
        return (beyond[1], beyond[0]) if self._mirrored else beyond

    def _ground(self, picture: Picture, rect: QRect, face: Face, beyond: Beyond = (False, False)) -> None:
        """Two small round ends, kept from before, and what is between them: far less work than all of it round. An end
        that is not here is open.
        """
        width, height, end = rect.width(), rect.height(), 2 * _RADIUS
        leading, trailing = (width - end, 0) if self._mirrored else (0, width - end)
        if not beyond[1]:
            picture.put(trailing, 0, _round_end(height, face.fill.rgb(), self._ratio))
        if not beyond[0]:
            picture.put(leading, 0, _round_end(height, face.bar.rgb(), self._ratio))
        before, after = 0 if beyond[0] else BAR, 0 if beyond[1] else min(_RADIUS, width - BAR)
        picture.fill(self._inside(rect, before, after), face.fill)

    def _inside(self, rect: QRect, leading: int, trailing: int) -> QRect:
        """`rect` without so much at its leading and at its trailing edge."""
        if self._mirrored:
            return rect.adjusted(trailing, 0, -leading, 0)
        return rect.adjusted(leading, 0, -trailing, 0)


def _middle(rect: QRect) -> QRect:
    """A line of text in the middle of the height of `rect`."""
    return rect.translated(0, (rect.height() - _LINE) // 2)


def pill_width(entry: Entry) -> int:
    """As much as an entry of any time needs."""
    return paint.chip_size(look.title(entry)).width() + (_SIGN + _SIGN_GAP if entry.repeats() else 0)


@lru_cache(maxsize=512)
def _round_end(height: int, color: int, ratio: float) -> QPixmap:
    """An end of a box of that height, round on both sides."""
    return _kept_box(2 * _RADIUS, height, QColor(color), None, _RADIUS, ratio)


@lru_cache(maxsize=512)
def _box(width: int, height: int, fill: int, border: int, radius: int, ratio: float) -> QPixmap:
    """A box with a border."""
    return _kept_box(width, height, QColor(fill), QColor(border), radius, ratio)


@lru_cache(maxsize=512)
def _open_box(width: int, height: int, fill: int, border: int, radius: int, ratio: float, sides: Beyond) -> QPixmap:
    """A box with a border that goes on beyond its left or its right side, or both."""
    result = QPixmap(round(width * ratio), round(height * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    outside = 2 * radius
    rect = QRect(0, 0, width, height).adjusted(-outside * sides[0], 0, outside * sides[1], 0)
    paint.draw_box(QPainter(result), rect, QColor(fill), QColor(border), radius)
    return result


def _kept_box(width: int, height: int, fill: QColor, border: QColor | None, radius: int, ratio: float) -> QPixmap:
    result = QPixmap(round(width * ratio), round(height * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    paint.draw_box(QPainter(result), QRect(0, 0, width, height), fill, border, radius)
    return result
