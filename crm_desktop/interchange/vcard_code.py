"""A contact as a QR code (ISO/IEC 18004) that phones take into their address books: a vCard 3.0, no larger than a
camera can read from a screen. What does not fit is left out, what matters least first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from crm_desktop.domain.contact import LABELLED_LISTS, NAME_CELLS, Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.interchange import vcard_terms as terms
from crm_desktop.interchange.vcard_write import card_of

if TYPE_CHECKING:
    from segno import QRCode

MOST_BYTES = 1000
"""Of a card in a code: 105 modules a side, which phones read from a screen; a code could hold 2,953."""
QUIET_ZONE = 4
"""Modules of light around a code, by which cameras find it."""
_FOLDED = re.compile(rb"\r\n[ \t]")
_OURS = re.compile(rb"^(?:PRODID|X-CRM-DESKTOP-)[^\r\n]*\r\n", re.MULTILINE)

# What no address book has a place for, or no code: never in it.
_NEVER = ("photo", "custom", "tags", "extras")


@dataclass(frozen=True, slots=True)
class Code:
    """A code: the card in it, the names of the fields that were left out, and which modules are dark, row by row."""

    card: bytes
    left_out: tuple[str, ...]
    modules: tuple[tuple[bool, ...], ...]

    def svg(self) -> bytes:
        """The code as a drawing, dark on light with the quiet zone."""
        return self._saved("svg", 8)

    def png(self) -> bytes:
        """The code as a picture, dark on light with the quiet zone, eight pixels a module."""
        return self._saved("png", 8)

    def _saved(self, kind: str, scale: int) -> bytes:
        file = BytesIO()
        _code(self.card).save(file, kind=kind, scale=scale, border=QUIET_ZONE, dark="#000", light="#fff")
        return file.getvalue()


def code_of(contact: Contact) -> Code:
    """The contact as a code. Raises UserError("code-too-large") where even its name is too long for one."""
    bare = _for_phones(contact)
    left_out = [name for name in _NEVER if getattr(contact, name)]
    steps = _steps(bare)
    while len(card := _card(bare)) > MOST_BYTES and (step := next(steps, None)) is not None:
        name, without = step
        smaller = without(bare)
        if smaller != bare:
            bare = smaller
            left_out.append(name)
    return Code(card, tuple(dict.fromkeys(left_out)), _modules(card))


def _for_phones(contact: Contact) -> Contact:
    """What is of the person, and not of our dealings with them."""
    bare = Contact()
    for name in ("kind", *NAME_CELLS, "nickname", "company", "title", "department", "notes"):
        setattr(bare, name, getattr(contact, name))
    for name in (*LABELLED_LISTS, "addresses"):
        setattr(bare, name, [replace(item, label=_plain(name, item.label)) for item in getattr(contact, name)])
    return bare


def _plain(name: str, label: str) -> str:
    """The label, where it takes a word and not a line of its own."""
    if name in ("ims", "dates", "related"):
        return label
    types = terms.PHONES if name == "phones" else terms.PLACES
    return label if terms.types_of(label, types) is not None else ""


def _steps(contact: Contact) -> Iterator[tuple[str, Callable[[Contact], Contact]]]:
    """How to make it smaller, what matters least first: the name of the field, and the contact without it."""

    def cut(name: str, keep: int) -> tuple[str, Callable[[Contact], Contact]]:
        return name, lambda held: replace(held, **{name: getattr(held, name)[:keep]})

    def without(name: str) -> tuple[str, Callable[[Contact], Contact]]:
        return name, lambda held: replace(held, **{name: ""})

    yield without("notes")
    yield cut("related", 0)
    yield "dates", lambda held: replace(held, dates=[day for day in held.dates if day.label == "birthday"])
    yield cut("ims", 0)
    for name in ("urls", "addresses", "phones", "emails"):
        for keep in range(len(getattr(contact, name)) - 1, 0, -1):
            yield cut(name, keep)
    yield cut("dates", 0)
    yield cut("urls", 0)
    yield without("nickname")
    yield without("department")
    yield cut("addresses", 0)
    yield without("title")
    yield without("company")


def _card(contact: Contact) -> bytes:
    """The card with one line a property, without what is ours alone."""
    return _OURS.sub(b"", _FOLDED.sub(b"", card_of(contact)))


def _modules(card: bytes) -> tuple[tuple[bool, ...], ...]:
    return tuple(tuple(bool(module) for module in row) for row in _code(card).matrix)


def _code(card: bytes) -> QRCode:
    import segno
    from segno import DataOverflowError

    try:
        return segno.make_qr(card.decode("utf-8"), error="l", mode="byte", encoding="utf-8")
    except DataOverflowError as error:
        raise UserError("code-too-large") from error
