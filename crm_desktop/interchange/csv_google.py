"""The layout of Google Contacts, as it is exported and imported there since about 2024."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.interchange import csv_other

_SINGLE = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
    "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Photo", "Labels",
)  # fmt: skip
_ADDRESS = {
    "Street": "street", "City": "city", "PO Box": "po_box", "Region": "region", "Postal Code": "postal_code",
    "Country": "country", "Extended Address": "extended",
}  # fmt: skip
_LABELLED = ("Label", "Value")
_PARTS = {
    "E-mail": _LABELLED,
    "Phone": _LABELLED,
    "Address": ("Label", "Formatted", *_ADDRESS),
    "Relation": _LABELLED,
    "Website": _LABELLED,
    "Event": _LABELLED,
    "Custom Field": _LABELLED,
}
_PHONETIC = {
    "X-PHONETIC-FIRST-NAME": "Phonetic First Name",
    "X-PHONETIC-MIDDLE-NAME": "Phonetic Middle Name",
    "X-PHONETIC-LAST-NAME": "Phonetic Last Name",
}


class GoogleTable:
    """Google's columns, as many numbered ones as needed; what has none becomes a custom field."""

    def __init__(self) -> None:
        self.left_out: Counter[str] = Counter()

    def cells(self, contact: Contact) -> Iterator[tuple[str, str]]:
        """The cells that are not empty, with their headers."""
        csv_other.count_left_out(contact, self.left_out)
        birthday = next((date for date in contact.dates if date.label == "birthday"), None)
        for header, value in self._single(contact, birthday):
            if value:
                yield header, value
        yield from _numbered("E-mail", contact.emails)
        yield from _numbered("Phone", contact.phones)
        yield from _numbered("Relation", contact.related)
        yield from _numbered("Website", contact.urls)
        yield from _numbered("Event", [date for date in contact.dates if date is not birthday])
        yield from _addresses(contact)
        yield from _numbered("Custom Field", list(_custom_fields(contact)))

    def columns(self, filled: Iterable[str]) -> list[str]:
        """All headers in their order."""
        widths: Counter[str] = Counter()
        for header in filled:
            group, _, number = header.partition(" - ")[0].rpartition(" ")
            if group in _PARTS:
                widths[group] = max(widths[group], int(number))
        numbered = [
            f"{group} {number} - {part}"
            for group, parts in _PARTS.items()
            for number in range(1, widths[group] + 1)
            for part in parts
        ]
        return [*_SINGLE, *numbered]

    def _single(self, contact: Contact, birthday: Labelled | None) -> Iterator[tuple[str, str]]:
        parts = csv_other.name_parts(contact)
        yield "First Name", parts.given
        yield "Middle Name", parts.additional
        yield "Last Name", parts.family
        yield "Name Prefix", parts.prefixes
        yield "Name Suffix", parts.suffixes
        yield "Nickname", contact.nickname
        yield "Organization Name", csv_other.organization(contact)
        yield "Organization Title", contact.title
        yield "Organization Department", contact.department
        if birthday:
            # Google, too, writes a blank before a day without a year.
            yield "Birthday", f" {birthday.value}" if birthday.value.startswith("--") else birthday.value
        yield "Notes", contact.notes
        yield "Labels", " ::: ".join(("* myContacts", *contact.tags))
        phonetic = {_PHONETIC[extra.label]: extra.value for extra in contact.extras if extra.label in _PHONETIC}
        yield from phonetic.items()
        if len(phonetic) < len(contact.extras):
            self.left_out["extras"] += 1


def _numbered(group: str, items: Iterable[Labelled]) -> Iterator[tuple[str, str]]:
    for number, item in enumerate((item for item in items if item.value), 1):
        if item.label:
            yield f"{group} {number} - Label", csv_other.shown_label(item.label)
        yield f"{group} {number} - Value", item.value


def _addresses(contact: Contact) -> Iterator[tuple[str, str]]:
    for number, address in enumerate((a for a in contact.addresses if not csv_other.is_blank(a)), 1):
        yield f"Address {number} - Label", csv_other.shown_label(address.label)
        yield f"Address {number} - Formatted", csv_other.formatted(address)
        for part, name in _ADDRESS.items():
            if value := getattr(address, name):
                yield f"Address {number} - {part}", value


def _custom_fields(contact: Contact) -> Iterator[Labelled]:
    if name := csv_other.own_name(contact):
        yield Labelled("Full Name", name)
    if contact.kind == "org" and contact.company and contact.company != csv_other.organization(contact):
        yield Labelled("Company", contact.company)
    for im in contact.ims:
        yield Labelled(f"IM {im.label}".strip(), im.value)
    for name, value in (*csv_other.own_fields(contact), *contact.custom.items()):
        yield Labelled(name, value)
    if contact.private:
        yield Labelled("Private", "yes")
