"""A postal address as the lines of an envelope, in the order of its country."""

from __future__ import annotations

from collections.abc import Collection
from unicodedata import bidirectional

from crm_desktop.domain.contact import ADDRESS_PARTS, Contact, PostalAddress
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import fold


def _countries(names: str) -> frozenset[str]:
    return frozenset(fold(name) for name in names.split("|"))


# By code and names. Nearly everywhere the postal code stands before the city; here behind city and region, …
_CODE_BEHIND = _countries(
    "US|USA|U.S.A.|United States|United States of America|CA|Canada|AU|Australia|NZ|New Zealand|IN|India|भारत|భారతదేశం|"
    "JP|Japan|KR|South Korea|SG|Singapore|ID|Indonesia|SA|Saudi Arabia|السعودية|المملكة العربية السعودية|EG|Egypt|مصر|"
    "JO|Jordan|الأردن|LB|Lebanon|لبنان|PK|Pakistan|BD|Bangladesh|TH|Thailand"
)
# … and here in a line of its own.
_CODE_ALONE = _countries(
    "GB|UK|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|IE|Ireland|Éire|IR|Iran|ایران|"
    "ZA|South Africa|RU|Russia|Россия|UA|Ukraine|Україна|KZ|Kazakhstan"
)


def address_lines(address: PostalAddress, home: Collection[str] = ()) -> list[str]:
    """The lines of an address, without who lives there.

    `home` is what the sender's own country may be called (its ISO 3166 code, its names): it is not written, and an
    address that names no country is taken to be there. A street of several lines stays one.
    """
    here = {fold(name) for name in home}
    country = fold(address.country)
    known = {country} if country else here
    region = address.region if fold(address.region) != fold(address.city) else ""
    lines = [*address.street.splitlines(), *address.extended.splitlines(), address.po_box]
    if known & _CODE_BEHIND:
        comma = "، " if any(bidirectional(char) == "AL" for char in address.city) else ", "
        lines.append(_joined(comma, address.city, _joined(" ", region, address.postal_code)))
    elif known & _CODE_ALONE:
        lines += [address.city, region, address.postal_code]
    else:
        lines += [_joined(" ", address.postal_code, address.city), region]
    if country not in here:
        lines.append(address.country)
    return [line for line in map(_tidy, lines) if line]


def address_block(contact: Contact, home: Collection[str] = ()) -> list[str]:
    """A contact's preferred address with the name, and the company where that is another; empty without an address."""
    address = preferred_address(contact)
    if address is None:
        return []
    names = dict.fromkeys(_tidy(name) for name in (full_name(contact), contact.company))
    return [*filter(None, names), *address_lines(address, home)]


def preferred_address(contact: Contact) -> PostalAddress | None:
    """The first address that says anything."""
    return next((a for a in contact.addresses if any(getattr(a, part).strip() for part in ADDRESS_PARTS)), None)


def _joined(between: str, *parts: str) -> str:
    return between.join(part for part in map(_tidy, parts) if part)


def _tidy(text: str) -> str:
    return " ".join(text.split())
