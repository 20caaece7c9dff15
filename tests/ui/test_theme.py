"""Both themes can be read, and a change of theme reaches every widget at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from crm_desktop.ui import icons, theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.widgets.label import Label

THEMES = [pytest.param(theme.LIGHT, id="light"), pytest.param(theme.DARK, id="dark")]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, 1.4.3."""

    def luminance(color: QColor) -> float:
        channels = (color.redF(), color.greenF(), color.blueF())
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colors", THEMES)
def test_every_ink_can_be_read_where_it_stands(colors: theme.Palette) -> None:
    surfaces = ["window", "panel", "rail", "hover", "selection", "accent_soft", "amber_soft"]
    pairs = [(ink, surface) for ink in ("ink", "second", "third", "accent", "red") for surface in surfaces]
    # The other states' inks stand on panels, and on their own soft colour in chips and cards.
    pairs += [(ink, surface) for ink in ("amber", "green", "violet") for surface in ("window", "panel", "hover")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover")]
    weak = {pair: round(contrast(getattr(colors, pair[0]), getattr(colors, pair[1])), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("colors", THEMES)
@pytest.mark.parametrize("tone", Tone)
def test_the_text_of_every_chip_can_be_read(colors: theme.Palette, tone: Tone) -> None:
    chip = colors.chip(tone)
    assert contrast(chip.text, chip.fill) >= 4.5


@pytest.mark.parametrize("ink", Ink)
def test_every_ink_is_a_colour_of_the_palette(ink: Ink) -> None:
    assert theme.LIGHT.ink_of(ink).isValid()


def seen(widget: QWidget) -> set[str]:
    """The colours a widget shows."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_theme_changes_while_the_window_is_open(app: QApplication, qtbot) -> None:
    window = QWidget()
    window.setProperty("surface", "panel")
    label = Label("Contacts", ink=Ink.THIRD, parent=window)
    picture = QLabel(window)
    picture.setPixmap(icons.pixmap("call"))
    qtbot.addWidget(window)
    window.show()
    assert theme.LIGHT.third.name() in seen(label)
    theme.apply(app, "dark")
    assert theme.colors() is theme.DARK
    assert theme.DARK.third.name() in seen(label)
    theme.apply(app, "light")
    assert theme.LIGHT.third.name() in seen(label)


def test_an_icon_made_in_one_theme_is_drawn_in_the_colour_of_the_other(app: QApplication) -> None:
    icon = icons.icon("close", Ink.INK)
    theme.apply(app, "dark")
    image = icon.pixmap(32, 32).toImage()
    assert image.pixelColor(16, 16).name() == theme.DARK.ink.name()


def test_the_system_choice_follows_the_desktop(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply(app, "system")
    assert theme.colors() is theme.LIGHT
    monkeypatch.setattr(theme, "system_is_dark", lambda: True)
    app.styleHints().colorSchemeChanged.emit(app.styleHints().colorScheme())
    assert theme.colors() is theme.DARK
    theme.apply(app, "light")
    app.styleHints().colorSchemeChanged.emit(app.styleHints().colorScheme())
    assert theme.colors() is theme.LIGHT


def test_digits_have_one_width() -> None:
    metrics = theme.metrics(theme.Type.BODY)
    widths = {metrics.horizontalAdvance(digit * 20) for digit in "0123456789"}
    assert max(widths) - min(widths) <= 1
