"""Whatever is written in any view or dialog can be read where it stands: 4.5 : 1 at least (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from crm_desktop.ui import theme
from tests.ui.rooms import ROOMS, House, entered
from tests.ui.test_theme import contrast

_LEAST = 4.5
_NEARLY = 0.05  # blends of half-transparent colours are rounded
Written = tuple[str, QColor, QRect]


@pytest.fixture
def house(app: QApplication, tmp_path: Path) -> Iterator[House]:
    found = House(tmp_path)
    yield found
    found.close()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_all_text_can_be_read(app: QApplication, house: House, choice: str) -> None:
    theme.apply(app, choice)
    weak: dict[tuple[str, str], str] = {}
    seen = 0
    for name in ROOMS:
        with entered(house, name) as room:
            written, image = _painted(room)
            for text, ink, place in [*written, *_labels(room)]:
                ground = _ground(image, place)
                if ground is None or not text.strip():
                    continue
                seen += 1
                if contrast(ink, ground) < _LEAST - _NEARLY:
                    ratio = f"{contrast(ink, ground):.2f}"
                    weak[ink.name(), ground.name()] = f"{name}: {text!r} has {ratio} : 1"
    assert weak == {}
    assert seen > 1000


def _painted(room: QWidget) -> tuple[list[Written], QImage]:
    """What our own widgets write, and the picture they write on."""
    written: list[Written] = []
    draw = QPainter.drawText

    def draw_text(painter: QPainter, *given: Any) -> Any:
        box = next((each for each in given if isinstance(each, (QRect, QRectF))), None)
        if box is not None and painter.opacity() == 1:
            place = painter.deviceTransform().mapRect(QRectF(box)).toRect()
            written.append((str(given[-1]), painter.pen().color(), place))
        return draw(painter, *given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw_text)
        image = room.grab().toImage()
    return written, image


def _labels(room: QWidget) -> Iterator[Written]:
    for label in room.findChildren(QLabel):
        if label.isVisible() and label.text():
            place = QRect(label.mapTo(room, QPoint(0, 0)), label.size())
            yield label.text(), label.palette().color(label.foregroundRole()), place


def _ground(image: QImage, place: QRect) -> QColor | None:
    """The commonest colour of a place; text covers less than what it stands on. None outside of the picture."""
    place = place.intersected(image.rect())
    if place.width() < 2 or place.height() < 2:
        return None
    columns = range(place.left(), place.right(), max(1, place.width() // 24))
    rows = range(place.top(), place.bottom(), max(1, place.height() // 12))
    ((color, _),) = Counter(image.pixel(x, y) for x in columns for y in rows).most_common(1)
    return QColor(color)
