"""What widgets and delegates draw alike: boxes, chips, avatars and lines of text."""

from __future__ import annotations

from functools import cache
from unicodedata import bidirectional

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

from crm_desktop.ui import icons, theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.theme import Type

_LTR_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_STRONG = ("L", "R", "AL")
CHIP_PADDING = 10
_CHORD = 0.85
"""Of a circle's width, what a line of letters in its middle has."""
TICK = 16
"""The side of a box to tick."""


def isolate_ltr(text: str) -> str:
    """`text` fenced so that it reads left-to-right inside text of any direction (Unicode UAX #9, isolates)."""
    return f"{_LTR_ISOLATE}{text}{_POP_ISOLATE}" if text else text


def isolate(text: str) -> str:
    """`text` fenced, if it does not run as the window does: it and what stands beside it then read each their way.

    A number has no letters to tell its direction by; it runs left-to-right.
    """
    strong = next((kind for char in text if (kind := bidirectional(char)) in _STRONG), "L")
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if not text or (strong != "L") == right_to_left:
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def number(value: int, *, more: bool = False) -> str:
    """A count as the user's locale writes it; with a "+" where there are `more`."""
    return QLocale().toString(value) + ("+" if more else "")


def draw_box(painter: QPainter, rect: QRect, fill: QColor, border: QColor | None, radius: float) -> None:
    """A filled box with a one-pixel border inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inset = 0.5 if border is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_tick(painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
    """A box that is ticked, not ticked, or ticked in part."""
    colors = theme.colors()
    if state is Qt.CheckState.Unchecked:
        draw_box(painter, box, colors.panel, colors.third, 4)
        return
    draw_box(painter, box, colors.accent, colors.accent, 4)
    if state is Qt.CheckState.Checked:
        icons.icon("check", Ink.ON_ACCENT).paint(painter, box.adjusted(2, 2, -2, -2))
    else:
        painter.fillRect(box.adjusted(4, 7, -4, -7), colors.on_accent)


def draw_focus(painter: QPainter, rect: QRect, radius: float, color: QColor | None = None) -> None:
    """The two-pixel ring of the control that has the keyboard, just inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color or theme.colors().accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1)
    painter.restore()


def elided(text: str, style: Type, width: int) -> str:
    """`text` if it fits into `width` pixels, else its beginning and "…"."""
    measure = theme.metrics(style)
    if measure.horizontalAdvance(text) <= width:  # QFontMetrics elides what fits to the pixel
        return text
    return isolate(measure.elidedText(text, Qt.TextElideMode.ElideRight, width))  # the "…" stays at its end


def side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The edge where lines begin. Absolute: a text's own direction must not decide where it stands."""
    edge = Qt.AlignmentFlag.AlignRight if direction == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


def draw_text(painter: QPainter, rect: QRect, text: str, style: Type, color: QColor, isolate: bool = False) -> int:
    """One line of text from the leading edge of `rect`, elided at its end; returns the width used.

    Mirrors by the painter's layout direction. `isolate` keeps a phone number or an address left-to-right.
    """
    measure = theme.metrics(style)
    used = measure.horizontalAdvance(text)
    if used > rect.width():
        text = elided(text, style, rect.width())
        used = measure.horizontalAdvance(text)
    painter.setFont(theme.font(style))
    painter.setPen(color)
    painter.drawText(rect, _line_flags(painter.layoutDirection(), isolate), text)
    return used


@cache
def _line_flags(direction: Qt.LayoutDirection, isolate: bool) -> int:
    """Kept, since flags are slow to combine and a page of the list has a hundred lines of text."""
    flags = side(direction) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    return int(flags) | (int(Qt.TextFlag.TextForceLeftToRight) if isolate else 0)


def chip_size(text: str) -> QSize:
    return QSize(theme.metrics(Type.LABEL).horizontalAdvance(text) + 2 * CHIP_PADDING, theme.CHIP)


def draw_chip(painter: QPainter, rect: QRect, text: str, tone: Tone) -> None:
    """A round chip filling `rect`, its text in the middle, elided when it must be."""
    chip = theme.colors().chip(tone)
    draw_box(painter, rect, chip.fill, chip.border, rect.height() / 2)
    inner = rect.adjusted(CHIP_PADDING, 0, -CHIP_PADDING, 0)
    painter.setFont(theme.font(Type.LABEL))
    painter.setPen(chip.text)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(inner, flags, elided(text, Type.LABEL, inner.width()))


def draw_avatar(painter: QPainter, rect: QRect, initials: str, photo: QPixmap | None = None) -> None:
    """A circle with the photo, or with the initials in soft violet."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if photo is not None and not photo.isNull():
        circle = QPainterPath()
        circle.addEllipse(QRectF(rect))
        painter.setClipPath(circle)
        side = min(photo.width(), photo.height())
        corner = QPointF((photo.width() - side) / 2, (photo.height() - side) / 2)
        painter.drawPixmap(QRectF(rect), photo, QRectF(corner.x(), corner.y(), side, side))
    else:
        colors = theme.colors()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.violet_soft)
        painter.drawEllipse(rect)
        painter.setPen(colors.violet)
        style = Type.GROUP if rect.height() <= theme.AVATAR else Type.AVATAR
        painter.setFont(theme.font(style))
        shown = fitting_initials(initials, style, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)
    painter.restore()


def fitting_initials(initials: str, style: Type, width: int) -> str:
    """As they are, or the first alone: two letters of Telugu may be as wide as five of Latin."""
    if theme.metrics(style).horizontalAdvance(initials) <= width * _CHORD:
        return initials
    boundary = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, initials)
    return initials[: boundary.toNextBoundary()]
