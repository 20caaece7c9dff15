"""Text that cannot be read where it stands: below 4.5 : 1 (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.ui.rules.painted import Written
from tests.ui.test_theme import contrast

_LEAST = 4.5
_NEARLY = 0.05  # blends of half-transparent colours are rounded


def weak(written: Iterable[Written], image: QImage) -> Iterator[str]:
    """What is too weak, in words."""
    for each in written:
        ground = _ground(image, each.place)
        if ground is None or not each.text.strip():
            continue
        if (ratio := contrast(each.ink, ground)) < _LEAST - _NEARLY:
            yield f"{each.text!r}, {each.ink.name()} on {ground.name()}, has {ratio:.2f} : 1"


def _ground(image: QImage, place: QRect) -> QColor | None:
    """The commonest colour of a place; text covers less than what it stands on. None outside of the picture."""
    place = place.intersected(image.rect())
    if place.width() < 2 or place.height() < 2:
        return None
    columns = range(place.left(), place.right(), max(1, place.width() // 24))
    rows = range(place.top(), place.bottom(), max(1, place.height() // 12))
    ((color, _),) = Counter(image.pixel(x, y) for x in columns for y in rows).most_common(1)
    return QColor(color)
