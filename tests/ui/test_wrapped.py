"""Text in a few lines: words stay whole, what has no room ends in "…"."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from crm_desktop.ui import theme
from crm_desktop.ui.theme import Type
from crm_desktop.ui.wrapped import Wrapped, wrapped, wrapped_runs

PITCH = 16


def lines(found: Wrapped) -> list[str]:
    """The lines as they are painted."""
    layout, cuts = found._layout, found._lines
    whole = [layout.lineAt(number) for number in range(layout.lineCount())]
    texts = [layout.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in whole]
    return [cut.text() if cut else text for cut, text in zip(cuts or [None] * len(texts), texts, strict=True)]


def wide(text: str) -> int:
    return theme.metrics(Type.LABEL).horizontalAdvance(text) + 1


def test_lines_break_between_words_and_the_last_one_is_cut() -> None:
    width = wide("Confirm the")
    assert lines(wrapped("Confirm the", Type.LABEL, width, 2, PITCH, mirrored=False)) == ["Confirm the"]
    assert lines(wrapped("Confirm the order", Type.LABEL, width, 2, PITCH, mirrored=False)) == ["Confirm the", "order"]
    first, second = lines(wrapped("Confirm the order of today", Type.LABEL, width, 2, PITCH, mirrored=False))
    assert (first, second[:5], second[-1]) == ("Confirm the", "order", "…")


@pytest.mark.parametrize("most", [1, 2, 3])
def test_no_word_is_broken_however_narrow_it_gets(most: int) -> None:
    text = "Paskambinti dėl baterijų"
    for width in range(30, wide(text)):
        for line in lines(wrapped(text, Type.LABEL, width, most, PITCH, mirrored=False)):
            kept = line.rstrip("…").split()
            assert line.endswith("…") or all(word in text.split() for word in kept)
            assert wide(line) - 1 <= width


def test_each_piece_keeps_its_colour_in_what_is_cut() -> None:
    red, blue = QColor("#ff0000"), QColor("#0000ff")
    runs = (("Confirm the", red), (" with everybody in the office", blue))
    found = wrapped_runs(runs, Type.LABEL, wide("Confirm the with"), 2, PITCH, mirrored=False)
    image = QImage(200, found.height, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    found.draw(painter, 0, 0)
    painter.end()

    def hues(row: int) -> set[int]:
        pixels = [image.pixelColor(x, y) for x in range(200) for y in range(row * PITCH, (row + 1) * PITCH)]
        return {round(pixel.hsvHueF() * 3) % 3 for pixel in pixels if pixel.hsvSaturationF() > 0.5}

    assert hues(0) == {0, 2}, "red, and then blue"
    assert hues(1) == {2}, "blue alone"
