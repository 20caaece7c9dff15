"""Finds texts that are cut, or end in "…" for want of room, in whatever a widget shows."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from crm_desktop import paths
from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import PADDING
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import ElidedLabel

_ALLOWED = 1
"""A pixel, for sizes that were rounded."""
_PLACES = re.compile(r"\{[^{}]*\}|%L?n")
_LEAST_LETTERS = 7  # of a text with places: less is found in anything


def clipped(room: QWidget, own: Callable[[str], bool]) -> list[str]:
    """What is cut in a room, in words; `own` tells texts of the program from those of people, which may be."""
    found = [problem for widget in room.findChildren(QWidget) if _is_seen(widget) for problem in _of(widget, own)]
    return found + [f"painted with …: {text!r}" for text in _painted_short(room) if own(text)]


def texts_of(language: str) -> Callable[[str], bool]:
    """Tells whether a text is one that the program has in a language, whatever stands in its places."""
    file = paths.resource("i18n") / f"crm_desktop_{'lt' if language == 'en' else language}.ts"
    whole: set[str] = set()
    pieces: list[list[str]] = []
    for message in ElementTree.parse(file).getroot().iter("message"):
        found = message.find("translation")
        assert found is not None
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        for text in [message.findtext("source", "")] if language == "en" else forms:
            parts = _PLACES.split(text)
            if len(parts) == 1:
                whole.add(text)
            elif sum(map(len, parts)) >= _LEAST_LETTERS:
                pieces.append(parts)
    return lambda text: text in whole or any(_fits(text, parts) for parts in pieces)


def _fits(text: str, parts: list[str]) -> bool:
    if not text.startswith(parts[0]):
        return False
    place = len(parts[0])
    for part in parts[1:-1]:
        place = text.find(part, place)
        if place < 0:
            return False
        place += len(part)
    return text.endswith(parts[-1]) and place <= len(text) - len(parts[-1])


def _of(widget: QWidget, own: Callable[[str], bool]) -> Iterator[str]:
    name = f"{type(widget).__name__} {_text(widget)!r}"
    if isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, ElidedLabel):
        if widget._isolate:  # a path, a number: what people wrote
            return
        measure = widget.fontMetrics().horizontalAdvance(widget.text())
        if measure > widget.contentsRect().width() + _ALLOWED and own(widget.text()):
            yield f"{name} ends in …"
    elif isinstance(widget, QLabel):
        yield from _label(widget, name)
    elif isinstance(widget, QAbstractButton) and widget.text():
        short = widget.minimumSizeHint().width() - widget.width()
        if short > _ALLOWED:
            yield f"{name} is {short} px too narrow"
        if widget.minimumSizeHint().height() - widget.height() > _ALLOWED:
            yield f"{name} is too low"
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)):
        if not widget.text() and (text := widget.placeholderText()):
            short = widget.fontMetrics().horizontalAdvance(text) - _inside(widget)
            if short > _ALLOWED:
                yield f"{name}: its hint {text!r} is {short} px too long"
    elif isinstance(widget, QComboBox):
        if widget.minimumSizeHint().width() > widget.width() + _ALLOWED and own(widget.currentText()):
            yield f"{name} is too narrow"
    elif isinstance(widget, QScrollArea):
        content = widget.widget()
        beyond = content.width() - widget.viewport().width() if content is not None else 0
        if beyond > _ALLOWED and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            yield f"{name}: {beyond} px cannot be scrolled to"
    if not isinstance(widget, QHeaderView):
        yield from _outside(widget, name)


def _label(label: QLabel, name: str) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    room = label.contentsRect()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _ALLOWED:
            yield f"{name} has {label.height()} px, wants {label.heightForWidth(label.width())}"
        longest = max(label.text().split() or [""], key=label.fontMetrics().horizontalAdvance)
        if label.fontMetrics().horizontalAdvance(longest) > room.width() + _ALLOWED and "/" not in longest:
            yield f"{name}: {longest!r} is wider than its {room.width()} px"
    elif label.sizeHint().width() > label.width() + _ALLOWED:
        yield f"{name} is {label.sizeHint().width() - label.width()} px too narrow"
    ink = label.fontMetrics().tightBoundingRect(label.text()).height()
    if not label.wordWrap() and ink > label.height() + 2 * _ALLOWED:
        yield f"{name} is too low: {label.height()} px for {ink}"


def _header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        edge = 3 * PADDING if header.visualIndex(section) == 0 else 2 * PADDING
        short = theme.metrics(Type.LABEL).horizontalAdvance(text) + edge - header.sectionSize(section)
        if text and short > _ALLOWED:
            yield f"the head {text!r} is {short} px too narrow"


def _outside(widget: QWidget, name: str) -> Iterator[str]:
    """What stands beyond the edge of the widget in which it lies."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, (QAbstractScrollArea, QAbstractItemView)):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):  # what scrolls
        return
    beyond = widget.geometry().united(parent.rect())
    room = QRect(0, 0, parent.width() + _ALLOWED, parent.height() + _ALLOWED)
    if not room.contains(widget.geometry().translated(0, 0)) and beyond.width() + beyond.height() > (
        parent.width() + parent.height() + 2 * _ALLOWED
    ):
        yield f"{name} stands out of its {type(parent).__name__} by {beyond.width() - parent.width()}, " + (
            f"{beyond.height() - parent.height()} px"
        )


def _inside(line: QLineEdit) -> int:
    """Pixels that a line has for text."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    within = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    return within.width() - margins.left() - margins.right() - 4


def _painted_short(room: QWidget) -> set[str]:
    """The texts that were painted with "…" for want of room."""
    short: set[str] = set()

    def elided(text: str, style: Type, width: int) -> str:
        if theme.metrics(style).horizontalAdvance(text) > width:
            short.add(text)
        return _elided(text, style, width)

    def draw_text(painter, rect, text, style, color, isolate=False):  # type: ignore[no-untyped-def]
        if not isolate and theme.metrics(style).horizontalAdvance(text) > rect.width():
            short.add(text)
        return _draw_text(painter, rect, text, style, color, isolate)

    with pytest.MonkeyPatch.context() as patch:
        _elided, _draw_text = paint.elided, paint.draw_text
        patch.setattr(paint, "elided", elided)
        patch.setattr(paint, "draw_text", draw_text)
        room.grab()
    return short


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _text(widget: QWidget) -> str:
    for name in ("text", "title", "currentText"):
        if callable(method := getattr(widget, name, None)):
            return str(method())
    return widget.accessibleName()
