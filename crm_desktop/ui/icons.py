"""Icons by meaning, one set (Phosphor, regular weight), in the colour of the text beside them in any theme.

The glyphs come from the font that QtAwesome ships. Its Python side is not imported: that costs 0.25 s, reading
the font's outlines directly 0.01 s. Each pixmap is drawn once per name, colour and size.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QPixmapCache, QRawFont

from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink

_GLYPHS = {
    # views
    "today": "sun-horizon", "contacts": "users", "followups": "check-square", "calendar": "calendar-blank",
    "deals": "handshake", "campaigns": "megaphone-simple", "reports": "chart-bar", "group": "hash",
    "settings": "gear", "help": "question", "history": "clock-counter-clockwise", "timeline": "list-bullets",
    "sync": "arrows-clockwise", "playbook": "list-numbers",
    # activities
    "call": "phone", "email": "envelope-simple", "meeting": "users-three", "todo": "check-square",
    "letter": "envelope-open", "visit": "map-pin", "note": "note", "message": "chat-circle-text",
    # contacts
    "person": "user", "company": "buildings", "address": "map-pin", "url": "globe-simple", "date": "calendar-blank",
    "birthday": "cake", "related": "link-simple", "tag": "tag", "private": "lock-simple", "photo": "camera",
    # actions
    "search": "magnifying-glass", "add": "plus", "import": "download-simple", "export": "upload-simple",
    "more": "dots-three", "reminder": "bell", "undo": "arrow-u-up-left", "redo": "arrow-u-up-right", "close": "x",
    "filter": "funnel-simple", "check": "check", "done": "check-circle", "open": "circle", "snooze": "clock-clockwise",
    "edit": "pencil-simple", "delete": "trash", "copy": "copy", "code": "qr-code",
    "save": "floppy-disk", "refresh": "arrows-clockwise", "print": "printer",
    "columns": "columns", "merge": "git-merge", "select": "selection-all", "enter": "key-return",
    "keyboard": "keyboard", "theme": "moon", "folder": "folder-simple", "file": "file-text", "backup": "hard-drives",
    # states
    "timer": "timer", "stop": "stop", "attachment": "paperclip", "repeat": "repeat",
    "star": "star", "warning": "warning", "error": "warning-circle", "info": "info", "private-off": "lock-simple-open",
    # directions
    "up": "caret-up", "down": "caret-down", "left": "caret-left", "right": "caret-right",
    "arrow-up": "arrow-up", "arrow-down": "arrow-down",
}  # fmt: skip
NAMES = frozenset(_GLYPHS)


def icon(name: str, ink: Ink = Ink.SECOND) -> QIcon:
    """The icon for a meaning, e.g. "call"; it changes colour with the theme by itself. KeyError for an unknown name."""
    return QIcon(_Engine(_GLYPHS[name], ink))


def pixmap(name: str, size: int = theme.ICON, ink: Ink = Ink.SECOND, ratio: float = 1.0) -> QPixmap:
    """The icon in the colours of now, `size` logical pixels square, for a screen of `ratio` pixels to one."""
    return _pixmap(_GLYPHS[name], size, theme.colors().ink_of(ink).name(), ratio)


class _Engine(QIconEngine):
    def __init__(self, glyph: str, ink: Ink) -> None:
        super().__init__()
        self._glyph = glyph
        self._ink = ink

    def _color(self, mode: QIcon.Mode) -> str:
        return theme.colors().ink_of(Ink.THIRD if mode == QIcon.Mode.Disabled else self._ink).name()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        corner = QRectF(rect).center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, _pixmap(self._glyph, side, self._color(mode), painter.device().devicePixelRatioF()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._glyph, min(size.width(), size.height()), self._color(mode), 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)
        return _pixmap(self._glyph, side, self._color(mode), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._ink)


def _pixmap(glyph: str, side: int, color: str, ratio: float) -> QPixmap:
    key = f"icon/{glyph}/{side}/{color}/{ratio}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    result = QPixmap(round(side * ratio), round(side * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = _font()
    painter.scale(side / font.em, side / font.em)
    painter.translate(0, font.em)
    painter.fillPath(font.outline(glyph), QColor(color))
    painter.end()
    QPixmapCache.insert(key, result)
    return result


class _Font(NamedTuple):
    raw: QRawFont
    code_points: dict[str, str]
    em: float

    def outline(self, glyph: str) -> QPainterPath:
        """The glyph on a baseline at 0, `em` high."""
        index = self.raw.glyphIndexesForString(chr(int(self.code_points[glyph], 16)))[0]
        return self.raw.pathForGlyph(index)


@cache
def _font() -> _Font:
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("qtawesome, whose icon font the window draws, is not installed")
    folder = Path(package.origin).parent / "fonts"
    em = 64.0  # outlines at this size keep enough precision for any icon
    raw = QRawFont(str(next(folder.glob("phosphor-*.ttf"))), em)
    return _Font(raw, json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text("utf-8")), em)
