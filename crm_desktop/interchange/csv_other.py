"""What the layouts of other programs share: the words for what they have no column for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from crm_desktop.domain import names
from crm_desktop.domain.contact import ADDRESS_PARTS, Contact, Labelled, PostalAddress
from crm_desktop.domain.labels import KNOWN, canonical

_OURS = {"tier": "Tier", "status": "Status", "source": "Source", "owner": "Owner", "cadence_days": "Cadence (days)"}
_NOWHERE = ("photo", "source_uids", "former", "last_reach", "last_attempt", "next_step")


def shown_label(label: str) -> str:
    """A known label as other programs write it ("Work Fax"); a user's own words as they are."""
    return label.title() if label in KNOWN else label


def own_fields(contact: Contact) -> Iterator[tuple[str, str]]:
    """What only we have fields for, with a name."""
    for name, shown in _OURS.items():
        value = getattr(contact, name)
        if value not in ("", None):
            yield shown, str(value)


def take_back(contact: Contact) -> None:
    """Put what the tables of other programs hold as custom fields, for want of columns, into the fields it is of."""
    if not contact.custom:
        return
    for name, shown in _OURS.items():
        value = contact.custom.get(shown, "")
        if getattr(contact, name) or not value or (name == "cadence_days" and not value.isdecimal()):
            continue
        setattr(contact, name, int(value) if name == "cadence_days" else value)
        del contact.custom[shown]
    contact.name = contact.name or contact.custom.pop("Full Name", "")
    contact.nickname = contact.nickname or contact.custom.pop("Nickname", "")
    if contact.custom.get("Private") == "yes":
        contact.private = True
        del contact.custom["Private"]
    for shown in [shown for shown in contact.custom if shown.startswith("IM ")]:
        contact.ims.append(Labelled(canonical(shown.removeprefix("IM ")), contact.custom.pop(shown)))


def name_parts(contact: Contact) -> names.NameParts:
    """The parts of a person's name, split where only the whole is known; none of a company."""
    if contact.kind == "org":
        return names.NameParts()
    parts = names.NameParts(contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes)
    return parts if parts != names.NameParts() else names.split(contact.name)


def own_name(contact: Contact) -> str:
    """The name as the user set it, where the parts make another one."""
    parts = name_parts(contact)
    composed = names.compose(parts.prefixes, parts.given, parts.additional, parts.family, parts.suffixes)
    return contact.name if contact.kind != "org" and contact.name != composed else ""


def organization(contact: Contact) -> str:
    """The company of a person, the name of a company."""
    return contact.name or contact.company if contact.kind == "org" else contact.company


def formatted(address: PostalAddress) -> str:
    """The address on lines, as on a letter."""
    place = " ".join(filter(None, (address.postal_code, address.city)))
    lines = (address.po_box, address.extended, address.street, place, address.region, address.country)
    return "\n".join(filter(None, lines))


def is_blank(address: PostalAddress) -> bool:
    """Whether the address has a label at most."""
    return not any(getattr(address, part) for part in ADDRESS_PARTS)


def count_left_out(contact: Contact, left_out: Counter[str]) -> None:
    """Count what no other program's table has a place for."""
    left_out.update(name for name in _NOWHERE if getattr(contact, name))
