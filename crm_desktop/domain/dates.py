"""Dates as files and people write them, read into ISO 8601 (`--MM-DD` where the year is not known)."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, TypeAlias

from crm_desktop.domain.text import fold

Order: TypeAlias = Literal["mdy", "dmy", "ymd"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}

_RELATIVE = re.compile(r"(\d{1,4})([dwmy])")
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")
_TIME = re.compile(
    r"(?<=\d)(?:t\d{2}:?\d{2}|,?\s+\d{1,2}:\d{2})(?::?\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?|z|[+-]\d{2}:?\d{2})?$"
)
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})$")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_NUMBERS = re.compile(r"(\d{4}|\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{1,2})|\.?)$")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?(?:[\s,-]+(\d{4}|\d{2}))?$")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(\d{4}|\d{2}))?$")


def parse_date(text: str, order: Order = "ymd", omit_year: int = 0) -> str | None:
    """The date that `text` tells: ISO, `--MM-DD`, "" for none ("", "0/0/00"), or None where it is no date.

    Reads ISO and `yyyymmdd` (a time after it is dropped), RFC 6350's `--0615`, three numbers in the given `order`
    (a year of two digits lies in 1930 to 2029), and English month names. `omit_year` is the year that stands for
    "not known" beside 0 (Apple writes 1604). What does not exist (31 February) is None, as is a date against `order`.
    """
    plain = _TIME.sub("", fold(text).strip())
    if not plain.strip("0/.- "):
        return "" if plain.strip("-/. ") or not plain else None
    if found := _YEARLESS.match(plain):
        return _iso(0, int(found[1]), int(found[2]))
    if found := _COMPACT.match(plain):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMBERS.match(plain):
        year, month, day = _in_order(found[1], found[3], found[4], found[2], order)
    elif found := _DAY_FIRST.match(plain):
        year, month, day = _year(found[3]), _month(found[2]), int(found[1])
    elif found := _MONTH_FIRST.match(plain):
        year, month, day = _year(found[3]), _month(found[1]), int(found[2])
    else:
        return None
    return _iso(0 if year == omit_year else year, month, day)


def guess_order(values: Iterable[str]) -> Order:
    """The order of day, month and year in a column, from all of its values.

    A number over 12 cannot be a month; the order that contradicts the fewest values wins. Where nothing tells,
    slashes are month first and dots and hyphens day first. A year of four digits in front needs no order.
    """
    contradicted = dict.fromkeys(("mdy", "dmy", "ymd"), 0)
    separators: set[str] = set()
    for value in values:
        found = _NUMBERS.match(_TIME.sub("", fold(value).strip()))
        if found is None or len(found[1]) > 2 or not found[0].strip("0/.- "):
            continue
        first, second, last = int(found[1]), int(found[3]), found[4] or "1"
        separators.add(found[2])
        contradicted["mdy"] += first > 12 or second > 31
        contradicted["dmy"] += first > 31 or second > 12
        contradicted["ymd"] += second > 12 or int(last) > 31
    if not separators:
        return "ymd"
    likely: tuple[Order, ...] = ("mdy", "dmy", "ymd") if "/" in separators else ("dmy", "mdy", "ymd")
    return min(likely, key=contradicted.__getitem__)


def is_relative(text: str) -> bool:
    """Whether `text` counts from today: "30d", "2w", "6m", "1y"."""
    return _RELATIVE.fullmatch(text) is not None


def period(text: str, today: date, past: bool = False) -> tuple[date, date] | None:
    """The first and last day that `text` (folded) names, None where it names none.

    A day as `parse_date` reads it, a month (2026-01), a year, "yesterday", "today", "tomorrow", the "week" (from
    Monday), "month" or "year" that `today` lies in, or so many days, weeks, months or years from today ("30d", "2w",
    "6m", "1y"): ahead, or back if `past`.
    """
    try:
        if found := _RELATIVE.fullmatch(text):
            day = _moved(today, -int(found[1]) if past else int(found[1]), found[2])
            return day, day
        if text in _NEAR:
            day = today + timedelta(days=_NEAR[text])
            return day, day
        if text == "week":
            monday = today - timedelta(days=today.weekday())
            return monday, monday + timedelta(days=6)
        text = {"month": today.isoformat()[:7], "year": today.isoformat()[:4]}.get(text, text)
        if found := _YEAR_OR_MONTH.fullmatch(text):
            first = date(int(found[1]), int(found[2] or 1), 1)
            return first, _moved(first, 1, "m" if found[2] else "y") - timedelta(days=1)
        day = date.fromisoformat(parse_date(text, guess_order([text])) or "")
        return day, day
    except (ValueError, OverflowError):
        return None


def _moved(day: date, count: int, unit: str) -> date:
    """The day `count` days, weeks, months or years (d w m y) later; the month's last where it has no such day."""
    if unit in "dw":
        return day + timedelta(days=count * (7 if unit == "w" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + count * (12 if unit == "y" else 1), 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _in_order(first: str, second: str, last: str | None, separator: str, order: Order) -> tuple[int, int, int]:
    if last is None:
        month_first = order == "mdy" or (order == "ymd" and separator != ".")
        return 0, *((int(first), int(second)) if month_first else (int(second), int(first)))
    if len(first) > 2 or (order == "ymd" and len(last) < 3):
        return _year(first), int(second), int(last)
    if order == "ymd":
        order = "mdy" if separator == "/" else "dmy"
    month, day = (first, second) if order == "mdy" else (second, first)
    return _year(last), int(month), int(day)


def _year(text: str | None) -> int:
    """The year; 0 where none is told."""
    if not text:
        return 0
    year = int(text)
    return year if len(text) > 2 else year + (1900 if year >= 30 else 2000)


def _month(name: str) -> int:
    """1 to 12; 0, which no date has, for what is no month's name."""
    short = "sep" if name == "sept" else name
    if short in _MONTHS:
        return _MONTHS.index(short) + 1
    return _MONTH_NAMES.index(name) + 1 if name in _MONTH_NAMES else 0


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        found = date(year or 2000, month, day)
    except ValueError:
        return None
    return found.isoformat() if year else f"--{found:%m-%d}"
