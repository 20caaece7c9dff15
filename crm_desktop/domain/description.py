"""What lists, matching and the search index take from a contact: computed from its document alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.facts import keys_of_name
from crm_desktop.domain.keys import email_key, number, phone_key, source_key, tag_key
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import digits, fold, index_texts

NAMED_BY = frozenset(("kind", "name", "given", "family", "additional", "nickname"))
"""The cells of a contact on which the keys of its name depend."""
END_OF_NUMBER = "xx"  # after each number, so that its last digit too begins one of the index's trigrams

# The columns of the search index that a contact fills: by its own cells, in the order of `Description.texts`, and by
# its parts but for its tags, in that of `Description.part_texts`.
TEXTS = ("name", "company", "notes", "other")
PART_TEXTS = ("other", "email", "city", "country", "address")


class Description(NamedTuple):
    """A contact in a list: first values as shown, folded ones to sort by; and by what it is found and recognised.

    `keys` are those of `domain.keys` and, of the kind "name", those of `domain.facts`, as numbers; `tag_keys`
    are texts. `texts` and `part_texts` are the
    columns TEXTS and PART_TEXTS as the index takes them, `numbers` the digits of all phone numbers. `name_key` is the
    same for "Ana Adomaite" and "Adomaite, Ana"; `has_name` is whether it is called by a name rather than by a part.
    `sums` are check sums of `texts`, `numbers` and `part_texts`.
    """

    kind: str
    name: str
    sort_name: str
    company: str
    sort_company: str
    email: str
    phone: str
    city: str
    tier: str
    status: str
    owner: str
    cadence_days: int | None
    keys: list[int]
    tag_keys: list[str]
    texts: list[str]
    part_texts: list[str]
    numbers: str
    name_key: str
    has_name: bool
    sums: tuple[int, int, int]


def describe(contact: Contact, *, by_name: bool = True) -> Description:
    """The description of a contact; where it is not to be recognised `by_name`, it lacks the keys for that."""
    name = full_name(contact)
    sort_name = fold(name)
    company = contact.company if contact.kind != "org" else ""
    own, of_parts, digits_of_phones = own_texts(contact, name, company), part_texts(contact), numbers(contact)
    return Description(
        contact.kind,
        name,
        sort_name,
        company,
        fold(company),
        contact.emails[0].value if contact.emails else "",
        contact.phones[0].value if contact.phones else "",
        next((a.city for a in contact.addresses if a.city), ""),
        contact.tier,
        contact.status,
        contact.owner,
        contact.cadence_days,
        _keys(contact, by_name=by_name),
        list(dict.fromkeys(key for tag in contact.tags if (key := tag_key(tag)))) if contact.tags else [],
        own,
        of_parts,
        digits_of_phones,
        name_key(sort_name),
        bool(contact.name or contact.given or contact.family or contact.company),
        (_sum("\0".join(own)), _sum(digits_of_phones), _sum("\0".join(of_parts))),
    )


def _keys(contact: Contact, *, by_name: bool) -> list[int]:
    """By what it is recognised, each once."""
    found = [number("email", key) for each in contact.emails if (key := email_key(each.value))]
    found += [number("phone", key) for each in contact.phones if (key := phone_key(each.value))]
    found += [number("source", source_key(each.label, each.value)) for each in contact.source_uids]
    if by_name:
        found += [number("name", key) for key in keys_of_name(contact)]
    return list(dict.fromkeys(found))


def _sum(text: str) -> int:
    return crc32(text.encode())


def name_key(sort_name: str) -> str:
    """The same for a name in whatever order its words are."""
    return " ".join(sorted(sort_name.replace(",", " ").split()))


def own_texts(contact: Contact, name: str, company: str) -> list[str]:
    """The columns TEXTS, of a contact that is called and listed so."""
    parts = (contact.given, contact.additional, contact.family, contact.nickname)
    return index_texts((
        " ".join([name, *(part for part in parts if part and f" {part} " not in f" {name} ")]),
        company,
        contact.notes,
        "\n".join((contact.title, contact.department, contact.source, contact.status)),
    ))  # fmt: skip


def part_texts(contact: Contact) -> list[str]:
    """The columns PART_TEXTS."""
    addresses = contact.addresses
    others = (*contact.urls, *contact.ims, *contact.related, *contact.former)
    return index_texts((
        "\n".join((*contact.custom.values(), *(v.value for v in others))),
        " ".join(v.value for v in contact.emails),
        " ".join(a.city for a in addresses),
        " ".join(a.country for a in addresses),
        " ".join(f"{a.street} {a.extended} {a.po_box} {a.postal_code} {a.region}" for a in addresses),
    ))  # fmt: skip


def numbers(contact: Contact) -> str:
    """The digits of all phone numbers as they are indexed."""
    return " ".join(digits(phone.value) + END_OF_NUMBER for phone in contact.phones)


def tags_text(tag_keys: Iterable[str]) -> str:
    """The column "tags" of the search index, from the keys of a contact's tags (`domain.keys.tag_key`)."""
    return index_texts(["\n".join(sorted(tag_keys))])[0]
