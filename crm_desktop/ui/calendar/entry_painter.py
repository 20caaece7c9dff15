"""How an entry of the calendar is painted, in whichever grid it stands."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from crm_desktop.services.calendar import Entry
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.look import Face
from crm_desktop.ui.calendar.page import Page
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type
from crm_desktop.ui.wrapped import wrapped

BAR = 3
_RADIUS = 4
_SIGN, _SIGN_GAP = 12, 2
_INDENT, _END = 9, 4
"""From the leading and the trailing edge of an entry to its text."""
_LINE = 16
"""From one line of text to the next, in pixels."""
_NARROW = 52
"""In less room for its text, signs stand below it, or that of a conflict is but a line at the far edge."""


class EntryPainter:
    """Paints entries of a page. What it has to ask the painter and the theme it asks once: a week is full of entries,
    and each question costs as much as painting.
    """

    def __init__(self, painter: QPainter, page: Page) -> None:
        self._painter = painter
        self._page = page
        self._colors = theme.colors()
        self._mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._ratio = painter.device().devicePixelRatioF()
        self._faces: dict[tuple[str, str, bool, bool], Face] = {}

    def face(self, entry: Entry) -> Face:
        """`look.face`, kept for those alike."""
        page, of = self._page, entry.of
        alike = of.type, of.status, page.is_mine(entry), entry.is_late(page.today)
        found = self._faces.get(alike)
        if found is None:
            found = self._faces[alike] = look.face(entry, page)
        return found

    def block(self, rect: QRect, entry: Entry) -> None:
        """An entry as a box: a bar at its leading edge, its title in as many lines as there is room for."""
        face = self.face(entry)
        self._ground(rect, face)
        top = rect.top() + min(4, max((rect.height() - _LINE) // 2, 0))
        inner = self._inside(rect, _INDENT, _END)
        inner.setTop(top)
        lines = max((rect.bottom() + 1 - top) // _LINE, 1)
        signs = self._signs(entry, face.ink)
        if signs and inner.width() >= _NARROW:
            inner = self._draw_signs(QRect(inner.left(), top, inner.width(), _LINE), signs)
        elif signs and lines > 1:
            self._draw_signs(QRect(inner.left(), rect.bottom() + 1 - _LINE, inner.width(), _LINE), signs)
            lines -= 1
        elif entry.key in self._page.clashes:
            self._painter.fillRect(self._inside(rect, rect.width() - 2, 0), self._colors.amber)
        if inner.width() >= 2 * _INDENT:
            self._text(inner, entry, lines, face.ink)

    def line(self, rect: QRect, entry: Entry, day: date) -> None:
        """An entry as one line of a day, where there is no room for more."""
        face, colors = self.face(entry), self._colors
        if entry.timed:
            bar = self._inside(rect, 0, rect.width() - BAR).adjusted(0, 3, 0, -3)
            self._painter.fillRect(bar, face.bar)
        else:
            self._ground(rect, face)
        inner = self._inside(rect, _INDENT, _END)
        if rect.width() > 4 * _SIGN:
            inner = self._draw_signs(inner, self._signs(entry, face.ink))
        if entry.timed:
            begins = look.begins_text(entry, day)
            used = paint.draw_text(self._painter, inner, begins, Type.HINT, colors.third) + 4
            inner = self._inside(inner, used, 0)
        if inner.width() > _INDENT:
            self._one_line(inner, entry, face.ink)

    def pill(self, rect: QRect, entry: Entry) -> None:
        """An entry of any time as a chip."""
        colors, page = self._colors, self._page
        late = entry.is_late(page.today)
        chip = colors.chip(Tone.RED if late else Tone.PLAIN)
        self._box(rect, chip.fill if page.is_mine(entry) else colors.panel, chip.border, rect.height() // 2)
        padding = paint.CHIP_PADDING - 1
        inner = rect.adjusted(padding, 0, -padding, 0)
        ink = Ink.RED if late else Ink.SECOND if entry.is_open() else Ink.THIRD
        if rect.width() > 4 * _SIGN:
            inner = self._draw_signs(inner, self._signs(entry, ink))
        self._one_line(inner, entry, ink)

    def more(self, rect: QRect, count: int) -> None:
        """How many there are that have no room."""
        colors = self._colors
        self._box(rect, colors.window, colors.line, min(_RADIUS, rect.height() // 2))
        self._painter.setFont(theme.font(Type.LABEL))
        self._painter.setPen(colors.second)
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "+" + paint.number(count))

    def ghost(self, rect: QRect, text: str) -> None:
        """Where something would come to lie."""
        colors = self._colors
        paint.draw_box(self._painter, rect, colors.accent_soft, colors.accent, _RADIUS)
        inner = self._inside(rect, _INDENT, _END)
        inner.setTop(rect.top() + min(4, max((rect.height() - _LINE) // 2, 0)))
        self._lines(inner, text, max(rect.height() // _LINE, 1), Ink.ACCENT)

    def signs(self, rect: QRect, entry: Entry) -> QRect:
        """The signs of an entry at the far end of a line; returns the room that is left."""
        return self._draw_signs(rect, self._signs(entry, self.face(entry).ink))

    def _signs(self, entry: Entry, ink: Ink) -> list[tuple[str, Ink]]:
        """Which stand beside its title, the outermost first: it is at the same time as another, it repeats."""
        clash = [("warning", Ink.AMBER)] if entry.key in self._page.clashes else []
        return [*clash, ("repeat", ink)] if entry.repeats() else clash

    def _draw_signs(self, rect: QRect, signs: list[tuple[str, Ink]]) -> QRect:
        for name, ink in signs:
            square = QRect(0, 0, _SIGN, _SIGN)
            square.moveCenter(rect.center())
            square.moveLeft(rect.left() if self._mirrored else rect.right() + 1 - _SIGN)
            self._painter.drawPixmap(square.topLeft(), icons.pixmap(name, _SIGN, ink, self._ratio))
            rect = self._inside(rect, 0, _SIGN + _SIGN_GAP)
        return rect

    def _one_line(self, rect: QRect, entry: Entry, ink: Ink) -> None:
        """The title in the middle of the height of `rect`."""
        self._text(rect.translated(0, (rect.height() - _LINE) // 2), entry, 1, ink)

    def _text(self, rect: QRect, entry: Entry, lines: int, ink: Ink) -> None:
        self._lines(rect, " · ".join(look.title_parts(entry)), lines, ink)

    def _lines(self, rect: QRect, text: str, lines: int, ink: Ink) -> None:
        self._painter.setPen(self._colors.ink_of(ink))
        found = wrapped(text, Type.LABEL, rect.width(), lines, _LINE, mirrored=self._mirrored)
        found.draw(self._painter, rect.left(), rect.top())

    def _box(self, rect: QRect, fill: QColor, border: QColor, radius: int) -> None:
        box = _box(rect.width(), rect.height(), fill.rgb(), border.rgb(), radius, self._ratio)
        self._painter.drawPixmap(rect.topLeft(), box)

    def _ground(self, rect: QRect, face: Face) -> None:
        """Two small round ends, kept from before, and what is between them: far less work than all of it round."""
        painter, left, top, width, height = self._painter, rect.left(), rect.top(), rect.width(), rect.height()
        end = 2 * _RADIUS
        leading, trailing = (left + width - end, left) if self._mirrored else (left, left + width - end)
        painter.drawPixmap(trailing, top, _round_end(height, face.fill.rgb(), self._ratio))
        painter.drawPixmap(leading, top, _round_end(height, face.bar.rgb(), self._ratio))
        beside = min(_RADIUS, width - BAR)
        painter.fillRect(left + (beside if self._mirrored else BAR), top, width - BAR - beside, height, face.fill)

    def _inside(self, rect: QRect, leading: int, trailing: int) -> QRect:
        """`rect` without so much at its leading and at its trailing edge."""
        if self._mirrored:
            return rect.adjusted(trailing, 0, -leading, 0)
        return rect.adjusted(leading, 0, -trailing, 0)


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


def _kept_box(width: int, height: int, fill: QColor, border: QColor | None, radius: int, ratio: float) -> QPixmap:
    result = QPixmap(round(width * ratio), round(height * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    paint.draw_box(QPainter(result), QRect(0, 0, width, height), fill, border, radius)
    return result
