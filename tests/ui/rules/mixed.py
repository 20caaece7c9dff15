"""Numbers, addresses and names that fall apart among text of the other direction (Unicode UAX #9)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QApplication

from crm_desktop.store.database import Database
from tests.ui.rules.painted import Written

_LEAST = 4  # letters of a value: less is found in anything
_NOT_SHOWN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def values_of(database: Database) -> Callable[[str], list[str]]:
    """Tells which of the numbers, addresses and names in a workspace stand in a text."""
    found = {row[0] for row in database.rows("SELECT name FROM contact_list UNION SELECT company FROM contact_list")}
    found |= {row[0] for row in database.rows("SELECT value FROM detail WHERE kind IN ('email', 'phone', 'url')")}
    told = sorted((each for each in found if each and len(each) >= _LEAST), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, told))})(?!\w)")
    number = re.compile(r"\+?\d[\d ()/-]{6,}\d")
    return lambda text: [*pattern.findall(text), *number.findall(text)]


def torn(written: Iterable[Written], values: Callable[[str], list[str]]) -> Iterator[str]:
    """What does not stand in one piece, in the order in which it is read."""
    for each in written:
        for value in values(each.text):
            if not _reads(each.text, value, each.direction):
                yield f"{value!r} falls apart in {each.text!r}"


@cache
def _reads(text: str, value: str, direction: Qt.LayoutDirection) -> bool:
    """Whether the letters of a value stand one after another as they are read."""
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, QFont(QApplication.font()))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    start = text.index(value)
    start += 1  # where runs meet a place is told at the end of the one before
    places = [_x(line, at) for at in range(start, start + len(value) - 1) if not _NOT_SHOWN.match(text[at : at + 1])]
    steps = [after - before for before, after in itertools.pairwise(places)]
    right_to_left = any(bidirectional(char) in ("R", "AL") for char in value)
    if right_to_left and any(bidirectional(char) == "L" for char in value):  # of both, as companies are named
        return True
    return all((-step if right_to_left else step) >= 0 for step in steps)


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)
