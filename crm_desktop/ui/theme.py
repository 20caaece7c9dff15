"""How the window looks: colours, type and measures, in one place, for the light and the dark theme.

Widgets that paint themselves ask `colors()` and `font()` each time they paint; all others follow the palette
and the style sheet. So a change of theme needs nothing but a repaint.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.style_sheet import style_sheet

STEP = 4
"""Distances are multiples of this many pixels."""
ROW, ROW_COMPACT, HEADER = 36, 28, 30
TOP_BAR, BAR, FOOT, RAIL, DETAIL = 48, 44, 28, 208, 420
CORNER, CORNER_CARD = 6, 8
ICON = 16
CHIP, BUTTON, BUTTON_LARGE = 22, 28, 32
AVATAR, AVATAR_LARGE = 24, 52
MARGIN = 16
"""From the edge of a pane to what stands in it."""


class Chip(NamedTuple):
    """The three colours of a chip."""

    text: QColor
    fill: QColor
    border: QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one theme. Surfaces first, then inks, then the states with their soft backgrounds."""

    window: QColor
    panel: QColor
    rail: QColor
    hover: QColor
    selection: QColor
    line: QColor
    handle: QColor
    ink: QColor
    second: QColor
    third: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    accent_soft: QColor
    red: QColor
    red_soft: QColor
    amber: QColor
    amber_soft: QColor
    green: QColor
    green_soft: QColor
    violet: QColor
    violet_soft: QColor

    def ink_of(self, ink: Ink) -> QColor:
        """The colour of text written in `ink`."""
        color: QColor = getattr(self, ink.value)
        return color

    def chip(self, tone: Tone) -> Chip:
        """Text, fill and border of a chip in `tone`."""
        if tone is Tone.PLAIN:
            return Chip(self.second, self.window, self.line)
        soft: QColor = getattr(self, f"{tone.value}_soft")
        return Chip(getattr(self, tone.value), soft, soft)


def _palette(**hex_colors: str) -> Palette:
    return Palette(**{name: QColor(value) for name, value in hex_colors.items()})


LIGHT = _palette(
    window="#F7F7F5", panel="#FFFFFF", rail="#F0EFEB", hover="#F7F7F5", selection="#E6ECFC",
    line="#E3E1DB", handle="#C9C6BE",
    ink="#1F2328", second="#4A515C", third="#636A75",
    accent="#2F5FDE", on_accent="#FFFFFF", accent_hover="#2450C4", accent_soft="#E6ECFC",
    red="#C4362B", red_soft="#FBE9E7", amber="#9A6300", amber_soft="#FCF1DC",
    green="#1E7A46", green_soft="#E3F4EA", violet="#6B4FC8", violet_soft="#EEEAFB",
)  # fmt: skip
DARK = _palette(
    window="#17191D", panel="#1E2126", rail="#15171A", hover="#262A30", selection="#263252",
    line="#2E3238", handle="#454B54",
    ink="#E6E8EB", second="#B4BAC3", third="#969DA8",
    accent="#7FA2FF", on_accent="#0E1423", accent_hover="#98B4FF", accent_soft="#25304D",
    red="#FF8A7E", red_soft="#3A211F", amber="#F2BE62", amber_soft="#38301C",
    green="#74D39C", green_soft="#1B3226", violet="#B7A4FF", violet_soft="#2B2645",
)  # fmt: skip


class Type(Enum):
    """A style of type: size in pixels and weight."""

    BODY = (13, 400)
    MEDIUM = (13, 500)
    STRONG = (13, 600)
    SECOND = (12, 400)
    LABEL = (12, 500)
    HINT = (11, 400)
    GROUP = (11, 600)
    BRAND = (14, 700)
    TITLE = (15, 600)
    NAME = (17, 600)
    AVATAR = (19, 500)
    FIGURE = (22, 600)


class Choice(Enum):
    """The user's choice of theme; SYSTEM follows the desktop, also while the window is open."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def colors() -> Palette:
    """The colours of the theme in force."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


@lru_cache
def font(style: Type) -> QFont:
    """The interface font in `style`, its digits all of one width."""
    size, weight = style.value
    result = QFont(QApplication.font())
    result.setPixelSize(size)
    result.setWeight(QFont.Weight(weight))
    return result


@lru_cache
def metrics(style: Type) -> QFontMetrics:
    return QFontMetrics(font(style))


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows; False where it does not say."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(app: QApplication, choice: Choice | str = Choice.SYSTEM) -> None:
    """Dress the application: base style, font, palette, style sheet. May be called again at any time."""
    follower = app.findChild(_Follower) or _Follower(app)
    follower.choose(Choice(choice))


class _Follower(QObject):
    """Keeps the application in the chosen theme while the desktop's own changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Choice.SYSTEM
        app.setStyle("Fusion")
        app.setFont(_interface_font())
        font.cache_clear()
        metrics.cache_clear()
        app.styleHints().colorSchemeChanged.connect(self._dress)

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        scheme = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        # The desktop then draws title bars and its own dialogs in the same theme.
        self._app.styleHints().setColorScheme(scheme.get(choice, Qt.ColorScheme.Unknown))
        self._dress()

    def _dress(self) -> None:
        dark = self._choice is Choice.DARK or (self._choice is Choice.SYSTEM and system_is_dark())
        palette = DARK if dark else LIGHT
        self._app.setPalette(_qt_palette(palette))
        sheet = style_sheet({field.name: getattr(palette, field.name).name() for field in fields(palette)})
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)


def _interface_font() -> QFont:
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    result.setPixelSize(Type.BODY.value[0])
    if hasattr(result, "setFeature"):  # since Qt 6.7
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _qt_palette(colors: Palette) -> QPalette:
    roles = QPalette.ColorRole
    result = QPalette()
    for role, color in {
        roles.Window: colors.window,
        roles.WindowText: colors.ink,
        roles.Base: colors.panel,
        roles.AlternateBase: colors.window,
        roles.Text: colors.ink,
        roles.PlaceholderText: colors.third,
        roles.Button: colors.panel,
        roles.ButtonText: colors.ink,
        roles.BrightText: colors.red,
        roles.Highlight: colors.selection,
        roles.HighlightedText: colors.ink,
        roles.Accent: colors.accent,
        roles.Link: colors.accent,
        roles.LinkVisited: colors.violet,
        roles.ToolTipBase: colors.panel,
        roles.ToolTipText: colors.ink,
        roles.Light: colors.panel,
        roles.Midlight: colors.hover,
        roles.Mid: colors.line,
        roles.Dark: colors.handle,
        roles.Shadow: colors.line,
    }.items():
        result.setColor(role, color)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, colors.third)
    return result
