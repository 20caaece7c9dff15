"""What a spreadsheet did to a value that nobody meant to change.

A table that was opened and saved again comes back with numbers, dates and letters rewritten. Such a value is known by
what we have in its place, and some even by themselves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from crm_desktop.domain.dates import Order, parse_date

CELL_LIMIT = 32_767
"""UTF-16 units that a cell of a spreadsheet holds; what is longer is cut."""
_DIGITS_KEPT = 15  # of a number; those after them become zeros
_LONGEST_NUMBER = 100  # digits: what is longer is no number to anyone

_EXPONENT = re.compile(r"([+-]?\d(?:[.,]\d+)?)E([+-]?)(\d{1,3})", re.IGNORECASE)
_ERROR = re.compile(r"#(?:#+|N/A|[^\W\d_][^\W\d_/0]*(?:/0)?[!?])")
_GROUPED = re.compile(r"([+-]?\d{1,3})((?:[.,'’\u00a0\u202f]\d{3})*)(?:[.,](\d+))?")
_PLAIN = re.compile(r"([+-]?)(\d+)(?:[.,](\d+))?")
_SHORT_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})\.?")
_WORD_DATE = re.compile(r"(\d{1,2})[\s./-]*[^\W\d_]{3,}\.?(?:[\s./,-]*(\d{4}|\d{2}))?")
_DATE_NUMBER = re.compile(r"\d{1,7}(?:[.,]\d+)?")
_EPOCHS = (date(1899, 12, 30), date(1904, 1, 1))  # of the numbers that spreadsheets keep for days
_LAST_DAY = (date.max - _EPOCHS[0]).days

_CODE_PAGES = ("cp1252", "latin-1", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "cp1256", "cp1255", "cp437",
               "cp850", "cp852", "mac_roman")  # fmt: skip
_TELLING = ("cp1252", "latin-1", "cp1250", "cp1257")  # text that was read as one of these shows it by itself
_UNKNOWN = "\ufffd"
_RETURN = "_x000D_"  # what some programs write for a carriage return in a cell
_TRUTHS = {
    "true": frozenset(("TRUE", "WAHR", "VRAI", "VERDADERO", "VERO", "WAAR", "PRAWDA", "VERDADEIRO", "ИСТИНА")),
    "false": frozenset(("FALSE", "FALSCH", "FAUX", "FALSO", "ONWAAR", "FAŁSZ", "ЛОЖЬ")),
}


_MOST_BLANKS = 64  # at the ends of a text that was cut


def damage(held: str, found: str) -> str:
    """The code of what happened to `held` if `found` is a damaged form of it; "" where it is not, or is the same.

    `held` may be "": `found` is then judged by itself. Codes: `spaces` (trimmed, line breaks gone), `cut`, `zeros`
    (those in front), `plus`, `exponent` (4.9E+11), `rounded` (digits after the fifteenth), `separators` (12,345),
    `date` (in another form, or its number), `letters`, `truth` (TRUE), `error` (#NAME?).
    """
    if held == found or not found.strip():
        return ""
    if held:
        for code, is_so in _COMPARED:
            if is_so(held.strip(), found.strip()):
                return code
    return next((code for code, is_so in _BY_ITSELF if is_so(found.strip())), "")


def _spaces(held: str, found: str) -> bool:
    found = found.replace(_RETURN, "")
    return held.split() == found.split() or "".join(held.splitlines()) == found


def _is_cut(held: str, found: str) -> bool:
    return _fills_a_cell(found) and "\n".join(held.splitlines()).startswith("\n".join(found.splitlines()))


def _fills_a_cell(found: str) -> bool:
    """One unit less where the last character would have taken two; blanks at both ends may be trimmed after the cut."""
    return CELL_LIMIT - _MOST_BLANKS <= len(found.encode("utf-16-le", "surrogatepass")) // 2 <= CELL_LIMIT


def _lost_plus(held: str, found: str) -> bool:
    return held.startswith("+") and held[1:].strip().lstrip("0") == found.lstrip("0") != ""


def _lost_zeros(held: str, found: str) -> bool:
    rest = held.lstrip("0")
    return rest != held and found == (rest if rest[:1].isdecimal() else f"0{rest}")


def _is_exponent_of(held: str, found: str) -> bool:
    number, exponent = _plain_number(held), _EXPONENT.fullmatch(found)
    if number is None or exponent is None:
        return False
    sign = "-" if exponent[2] == "-" else ""
    told = Decimal(f"{exponent[1].replace(',', '.')}E{sign}{exponent[3]}")
    last_place = Decimal(1).scaleb(int(told.as_tuple().exponent))
    return abs(abs(number) - abs(told)) <= last_place


def _is_rounded(held: str, found: str) -> bool:
    whole = held.lstrip("+0")
    return (
        _DIGITS_KEPT < len(whole) == len(found) <= _LONGEST_NUMBER
        and whole.isdecimal()
        and found.isdecimal()
        and not found[_DIGITS_KEPT:].strip("0")
        and abs(int(whole) - int(found)) <= 10 ** (len(whole) - _DIGITS_KEPT)
    )


def _has_separators(held: str, found: str) -> bool:
    """Whether it is the same number with its digits in groups, or with other decimals."""
    number = _plain_number(held)
    return number is not None and number in _grouped_numbers(found)


def _plain_number(text: str) -> Decimal | None:
    found = _PLAIN.fullmatch(text) if text.isascii() else None
    return Decimal(f"{found[1]}{found[2]}.{found[3] or 0}") if found else None


def _grouped_numbers(text: str) -> Iterator[Decimal]:
    """The numbers that the text may be, however it marks decimals."""
    plain = _plain_number(text)
    if plain is not None:
        yield plain
    if found := _GROUPED.fullmatch(text):
        whole = found[1] + re.sub(r"\D", "", found[2])
        yield Decimal(f"{whole}.{found[3] or 0}")


def _is_other_date(held: str, found: str) -> bool:
    if short := _SHORT_DATE.fullmatch(held):
        return _became_date(int(short[1]), int(short[2]), found)
    day = _day(held)
    if day is None:
        return False
    if _DATE_NUMBER.fullmatch(found):
        number = int(re.split("[.,]", found)[0])
        return number <= _LAST_DAY and any(day - epoch == timedelta(number) for epoch in _EPOCHS)
    if word := _WORD_DATE.fullmatch(found):
        return int(word[1]) == day.day and (not word[2] or day.year % 100 == int(word[2]) % 100)
    pairs = ((day.month, day.day), (day.day, day.month))
    century = 10_000 if re.search(r"\d{4}", found) else 100
    return any(told.year % century == day.year % century and (told.month, told.day) in pairs for told in _days(found))


def _became_date(first: int, second: int, found: str) -> bool:
    """Whether "1/2", which is no date of a year, was taken for one."""
    if word := _WORD_DATE.fullmatch(found):
        return int(word[1]) in (first, second)
    return any({told.month, told.day} == {first, second} for told in _days(found))


def _day(text: str) -> date | None:
    """The day that the text tells in the one way that is not in doubt."""
    told = parse_date(text) if re.search(r"\d{4}", text) else None
    return date.fromisoformat(told) if told and not told.startswith("-") else None


def _days(text: str) -> Iterator[date]:
    """The days that the text may tell, in whatever order."""
    orders: tuple[Order, ...] = ("ymd", "dmy", "mdy")
    for order in orders:
        told = parse_date(text, order)
        if told and not told.startswith("-"):
            yield date.fromisoformat(told)


def _lost_letters(held: str, found: str) -> bool:
    return not held.isascii() and (
        found in (_replaced(held, sign, bytes_) for sign in ("?", _UNKNOWN) for bytes_ in (False, True))
        or (len(held) == len(found) and all(map(_is_lost, held, found)))
        or _is_misread(held, found)
    )


def _replaced(text: str, sign: str, bytes_: bool) -> str:
    """The text with a sign in place of each letter that is not ASCII, or of each of its bytes."""
    return "".join(char if char.isascii() else sign * (len(_bytes(char)) if bytes_ else 1) for char in text)


def _is_lost(held: str, found: str) -> bool:
    """Whether the letter stayed, or became a question mark or the plain letter below its accents."""
    if held == found:
        return True
    return not held.isascii() and (found in ("?", _UNKNOWN) or unicodedata.normalize("NFD", held)[0] == found)


def _is_misread(held: str, found: str) -> bool:
    """Whether it is text in UTF-8 that was read as an older encoding, once or twice."""
    for page in _CODE_PAGES:
        once = _bytes(held).decode(page, "replace")
        if any(_is_read_as(text, found) for text in (once, _bytes(once).decode(page, "replace"))):
            return True
    return False


def _is_read_as(read: str, found: str) -> bool:
    """Whether they are the same, but for letters that the encoding has not: some leave those out, or write a sign."""
    if len(read) != len(found):
        return _UNKNOWN in read and read.replace(_UNKNOWN, "") == found
    return all(a in (b, _UNKNOWN) for a, b in zip(read, found, strict=True))


def _is_misread_by_itself(found: str) -> bool:
    if found.isascii():
        return False
    if _UNKNOWN in found:
        return True
    for page in _TELLING:
        try:
            read = found.encode(page).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
        if any(char.isalpha() for char in read if not char.isascii()):
            return True
    return False


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _is_truth(held: str, found: str) -> bool:
    return found in _TRUTHS.get(held.casefold(), ())


def _is_exponent(found: str) -> bool:
    """Nobody writes like that: with decimals, or with the sign of the exponent."""
    told = _EXPONENT.fullmatch(found)
    return told is not None and (len(told[1]) > 2 or bool(told[2]))


def _is_error(found: str) -> bool:
    return _ERROR.fullmatch(found) is not None


_COMPARED: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("spaces", _spaces),
    ("cut", _is_cut),
    ("zeros", _lost_zeros),
    ("plus", _lost_plus),
    ("exponent", _is_exponent_of),
    ("rounded", _is_rounded),
    ("truth", _is_truth),
    ("date", _is_other_date),
    ("separators", _has_separators),
    ("letters", _lost_letters),
)
_BY_ITSELF: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("cut", _fills_a_cell),
    ("exponent", _is_exponent),
    ("letters", _is_misread_by_itself),
    ("error", _is_error),
)
