"""What is written in a room: by its own widgets, as they paint it, and on labels of Qt's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintDevice, QPainter
from PySide6.QtWidgets import QLabel, QWidget


@dataclass(frozen=True)
class Written:
    """A text, its colour, where it stands in the room, and the direction in which its paragraph runs."""

    text: str
    ink: QColor
    place: QRect
    direction: Qt.LayoutDirection


def written_in(room: QWidget) -> tuple[list[Written], QImage]:
    """All that is written, and the picture on which it is."""
    found: list[Written] = []
    draw = QPainter.drawText

    def draw_text(painter: QPainter, *given: Any) -> Any:
        box = next((each for each in given if isinstance(each, (QRect, QRectF))), None)
        if box is not None and painter.opacity() == 1:
            place = painter.deviceTransform().mapRect(QRectF(box)).toRect() & _seen(painter.device(), room)
            forced = int(given[1]) & Qt.TextFlag.TextForceLeftToRight.value
            direction = Qt.LayoutDirection.LeftToRight if forced else painter.layoutDirection()
            found.append(Written(str(given[-1]), painter.pen().color(), place, direction))
        return draw(painter, *given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw_text)
        image = room.grab().toImage()
    for label in room.findChildren(QLabel):
        if label.isVisible() and label.text():
            place = QRect(label.mapTo(room, QPoint(0, 0)), label.size())
            ink = label.palette().color(label.foregroundRole())
            if type(label).paintEvent is QLabel.paintEvent:
                found.append(Written(label.text(), ink, place, label.layoutDirection()))
    return found, image


def _seen(device: QPaintDevice, room: QWidget) -> QRect:
    """What of a widget that paints lies within all that it stands in."""
    if not isinstance(device, QWidget):
        return room.rect()
    return device.visibleRegion().boundingRect().translated(device.mapTo(room, QPoint(0, 0)))
