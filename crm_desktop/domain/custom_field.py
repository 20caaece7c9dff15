"""Fields that users define themselves, and what each type of them can hold."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from crm_desktop.domain.dates import Order, parse_date
from crm_desktop.domain.errors import UserError

# The Arabic decimal sign, and what groups digits and says no more.
_SIGNS = {"٫": ".", "٬": "", "'": "", "’": "", "_": ""}


@dataclass(frozen=True, slots=True)
class CustomField:
    """A field by its name; `type` is one of `domain.fields.CUSTOM_TYPES`, `choices` are those of a choice.

    Values are text in `Contact.custom`: a number as `-1234.5`, a date in ISO 8601, yes/no as "yes" or "no".
    """

    name: str
    type: str = "text"
    choices: tuple[str, ...] = ()


def custom_value(field: CustomField, text: str, order: Order = "ymd", decimal: str = ".") -> str:
    """What a field of this type keeps for `text` as people type it; "" stays "no value".

    Dates are read in `order` (`domain.dates`); `decimal` is the decimal sign where that is in doubt ("1,234").
    Raises UserError("custom-not-number" | "custom-not-date" | "custom-not-yes-no").
    """
    text = text.strip()
    if not text:
        return ""
    if field.type == "number":
        number = _number(text, decimal)
        if number is None:
            raise UserError("custom-not-number", field=field.name, value=text)
        return number
    if field.type == "date":
        found = parse_date(text, order)
        if not found:
            raise UserError("custom-not-date", field=field.name, value=text)
        return found
    if field.type == "yes/no":
        if text.lower() not in ("yes", "no"):
            raise UserError("custom-not-yes-no", field=field.name, value=text)
        return text.lower()
    return text


def _number(text: str, decimal: str) -> str | None:
    """Blanks and apostrophes only group digits; so do commas and dots, unless the last of them is the decimal sign."""
    plain = "".join(_SIGNS.get(char, char) for char in text if not char.isspace())
    place = max(plain.rfind(","), plain.rfind("."))
    if place >= 0:
        sign = plain[place]
        groups = plain.count(sign) > 1 or (sign != decimal and len(plain) - place == len(",000"))
        whole = plain[:place].replace(",", "").replace(".", "")
        plain = whole + ("" if groups else ".") + plain[place + 1 :]
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return f"{number:f}" if number.is_finite() else None
