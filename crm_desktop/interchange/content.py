"""What a cell looks like, whatever stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crm_desktop.domain.text import digits

_EMAIL = re.compile(r"(?:mailto:)?[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]{2,}", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"(?:tel:)?[+(]?\d[\d\s().\-/]{5,}\d(?:\s*(?:x|ext\.?)\s*\d{1,5})?", re.IGNORECASE)
_DATE = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ].*)?|\d{1,2} [A-Z][a-z]{2,8} \d{4}")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*")
_SHAPES = (("email", _EMAIL), ("url", _URL), ("date", _DATE), ("phone", _PHONE), ("number", _NUMBER))


def shape(cell: str) -> str:
    """ "email", "url", "date", "phone", "number"; "text" for anything else, "" for a blank cell."""
    cell = cell.strip()
    if not cell:
        return ""
    for name, pattern in _SHAPES:
        if len(cell) < 500 and pattern.fullmatch(cell) and (name != "phone" or 7 <= len(digits(cell)) <= 20):
            return name
    return "text"


def common_shape(cells: Iterable[str]) -> str:
    """The shape that most of the cells which are not blank have; "" where all are blank."""
    shapes = [found for cell in cells if (found := shape(cell))]
    if not shapes:
        return ""
    most = max(set(shapes), key=shapes.count)
    return most if shapes.count(most) > 0.6 * len(shapes) else "text"
