"""What a person sees in the cell of a spreadsheet, as text that loses nothing.

Numbers come out with all their digits ("491701234567"), days and times in ISO 8601, and the zeros and the plus sign
that only the cell's format shows ("01067" where 1067 is stored) as they are shown.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

# ECMA-376, part 1, 18.8.30: the built-in formats of days and times, those of East Asia among them.
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERALS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_LITERAL_PLUS = re.compile(r'^(?:\[[^\]]*\])*(?:"\+|\\\+|\+)')
_DATE_LETTERS = re.compile(r"[ymdhs]|e{2}|g{2}", re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_ZEROS = re.compile(r"[0#, ()/.-]*")
_LONGEST_CODE = 255  # characters that Excel takes
_EXACT = 10**15  # a spreadsheet keeps fifteen digits
_LAST_DAY = 2_958_466  # 9999-12-31 is the day before
_EPOCHS = (dt.datetime(1899, 12, 30), dt.datetime(1904, 1, 1))


class NumberFormat(NamedTuple):
    """What a cell's format does to a number: makes a day of it, or gives it a plus sign and leading zeros."""

    is_date: bool = False
    plus: str = ""
    digits: int = 0


GENERAL = NumberFormat()


@lru_cache(maxsize=1024)
def number_format(number: int, code: str) -> NumberFormat:
    """The format of this number (a built-in one has no code)."""
    if not code:
        return NumberFormat(is_date=number in _DATE_FORMATS)
    section = code[:_LONGEST_CODE].partition(";")[0]
    plain = _LITERALS.sub("", section)
    if _ELAPSED.search(section):
        return GENERAL
    if _DATE_LETTERS.search(plain) and plain.strip().lower() != "general":
        return NumberFormat(is_date=True)
    plus = "+" if _LITERAL_PLUS.match(section) else ""
    plain = plain.removeprefix("+")
    if "." in plain or not _ZEROS.fullmatch(plain):
        return NumberFormat(plus=plus)
    return NumberFormat(plus=plus, digits=plain.count("0") if plain.count("0") > 1 else 0)


def number_text(number: float, form: NumberFormat = GENERAL, from_1904: bool = False) -> str:
    """The number as text; a day where its format makes one of it."""
    if form.is_date and 0 <= number < _LAST_DAY:
        return _day_text(number, from_1904)
    if number == int(number) and abs(number) < _EXACT:
        whole = str(int(number))
        return form.plus + whole.zfill(form.digits) if number >= 0 else whole
    return repr(number)


def stored_number_text(value: str, form: NumberFormat = GENERAL, from_1904: bool = False) -> str:
    """As `number_text`, of the number as XML tells it; what is none is given back."""
    try:
        number = float(value)
    except ValueError:
        return value
    return number_text(number, form, from_1904) if abs(number) < float("inf") else value


def value_text(value: object) -> str:
    """The text of a cell as a library gives it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return _time_text(value)
    if isinstance(value, float):
        return number_text(value) if abs(value) < float("inf") else str(value)
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return str(value)


def _day_text(serial: float, from_1904: bool) -> str:
    """The first day of the calendar of 1900 is a Monday that was none: it has a 29 February 1900."""
    if serial < 1 and not from_1904:
        return (_EPOCHS[0] + dt.timedelta(seconds=round(serial * 86400))).time().isoformat()
    shift = 1 if serial < 60 and not from_1904 else 0
    epoch = _EPOCHS[from_1904]
    try:
        return _time_text(epoch + dt.timedelta(days=int(serial) + shift, seconds=round(serial % 1 * 86400)))
    except OverflowError:
        return repr(serial)


def _time_text(value: dt.datetime) -> str:
    if not (value.hour or value.minute or value.second):
        return value.date().isoformat()
    return value.replace(microsecond=0).isoformat(sep=" ")
