"""The cells of custom fields that have a type: told as the field keeps them."""

from __future__ import annotations

from crm_desktop.domain.custom_field import CustomField, custom_value
from crm_desktop.domain.dates import Order, parse_date
from crm_desktop.domain.errors import UserError

YES = frozenset(
    ("1", "true", "yes", "y", "x", "on", "wahr", "ja", "vrai", "oui", "verdadero", "sí", "si", "vero", "sì", "waar",
     "prawda", "tak", "verdadeiro", "sim", "да", "истина", "taip", "نعم", "بله")
)  # fmt: skip
_NO = frozenset(
    ("0", "false", "no", "n", "-", "off", "falsch", "nein", "faux", "non", "falso", "onwaar", "nee", "fałsz", "nie",
     "não", "нет", "ложь", "ne", "لا", "خیر")
)  # fmt: skip


def as_kept(kind: str, cell: str, order: Order) -> str | None:
    """What a field of that type (`domain.fields.CUSTOM_TYPES`) keeps for a cell; None for a cell that is none of it.

    `order` is that of day and month in the column.
    """
    if kind == "yes/no":
        word = cell.lower()
        return "yes" if word in YES else "no" if word in _NO else None
    if kind == "date":
        return parse_date(cell, order)
    try:
        return custom_value(CustomField("", kind), cell)
    except UserError:
        return None
