"""The layout of Outlook for Windows: 92 columns that are always the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.labels import canonical
from crm_desktop.interchange import csv_other
from crm_desktop.interchange.layouts_address_books import OUTLOOK


def _place(place: str) -> tuple[str, ...]:
    parts = ("Street", "Street 2", "Street 3", "City", "State", "Postal Code", "Country/Region")
    return tuple(f"{place} {part}" for part in parts)


COLUMNS = (
    "Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department", "Job Title",
    *_place("Business"), *_place("Home"), *_place("Other"), "Assistant's Phone", "Business Fax", "Business Phone",
    "Business Phone 2", "Callback", "Car Phone", "Company Main Phone", "Home Fax", "Home Phone", "Home Phone 2", "ISDN",
    "Mobile Phone", "Other Fax", "Other Phone", "Pager", "Primary Phone", "Radio Phone", "TTY/TDD Phone", "Telex",
    "Account", "Anniversary", "Assistant's Name", "Billing Information", "Birthday", "Business Address PO Box",
    "Categories", "Children", "Directory Server", "E-mail Address", "E-mail Type", "E-mail Display Name",
    "E-mail 2 Address", "E-mail 2 Type", "E-mail 2 Display Name", "E-mail 3 Address", "E-mail 3 Type",
    "E-mail 3 Display Name", "Gender", "Government ID Number", "Hobby", "Home Address PO Box", "Initials",
    "Internet Free Busy", "Keywords", "Language", "Location", "Manager's Name", "Mileage", "Notes", "Office Location",
    "Organizational ID Number", "Other Address PO Box", "Priority", "Private", "Profession", "Referred By",
    "Sensitivity", "Spouse", "User 1", "User 2", "User 3", "User 4", "Web Page",
)  # fmt: skip

# What the reader takes a column for, the other way round: "phones.work#2" -> "Business Phone 2".
_COLUMN_OF = {target: header for header in reversed(COLUMNS) if (target := OUTLOOK.target(header))}
_CUSTOM = frozenset(header for header in COLUMNS if OUTLOOK.target(header) == f"custom.{header}")
_EMAILS = ("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")
# Where a number goes whose label Outlook has no column for, when there is room.
_NEAREST = {
    "": ("main", "other"),
    "fax": ("work fax", "other fax"),
    "work mobile": ("mobile",),
    "home mobile": ("mobile",),
}
_PLACES = {"work": "Business", "home": "Home", "other": "Other"}
# Below the notes, under this line, stands what has no column.
_HEADING = "[CRM Desktop]"
_LISTS = {"E-mail": "emails", "Phone": "phones", "Web Page": "urls", "Date": "dates", "Related": "related"}
_LINE = re.compile(rf"(?:({'|'.join(_LISTS)})(?: \((.+?)\))?|(?!Address|Company)(.+?)): (.+)")


def take_back(contact: Contact) -> None:
    """Put the lines that an OutlookTable wrote below the notes back into fields; what no line tells whole stays."""
    notes, heading, told = contact.notes.rpartition(f"{_HEADING}\n")
    if not heading:
        return
    left = []
    for line in told.split("\n"):
        found = _LINE.fullmatch(line)
        if found is None:
            left.append(line)
        elif found[1]:
            getattr(contact, _LISTS[found[1]]).append(Labelled(canonical(found[2] or ""), found[4]))
        else:
            contact.custom[found[3]] = found[4]
    contact.notes = "\n".join([notes.rstrip("\n"), "", _HEADING, *left] if left else [notes]).strip("\n")
    csv_other.take_back(contact)


class OutlookTable:
    """Outlook's columns; what has none becomes a line `Label: value` below the notes."""

    def __init__(self) -> None:
        self.left_out: Counter[str] = Counter()

    def cells(self, contact: Contact) -> Iterator[tuple[str, str]]:
        """The cells that are not empty, with their headers."""
        csv_other.count_left_out(contact, self.left_out)
        if contact.extras:
            self.left_out["extras"] += 1
        if any(email.label for email in contact.emails):
            self.left_out["labels"] += 1
        row = _Row()
        row.fill(contact)
        return iter(row.cells.items())

    def columns(self, filled: Iterable[str]) -> list[str]:
        """All headers in their order."""
        return list(COLUMNS)


class _Row:
    """The cells of one contact, and the lines for which there was no column."""

    def __init__(self) -> None:
        self.cells: dict[str, str] = {}
        self._lines: list[str] = []

    def fill(self, contact: Contact) -> None:
        """Put the contact in."""
        parts = csv_other.name_parts(contact)
        names = (parts.prefixes, parts.given, parts.additional, parts.family, parts.suffixes)
        for header, value in zip(("Title", "First Name", "Middle Name", "Last Name", "Suffix"), names, strict=True):
            self._put(header, value)
        self._put("Company", csv_other.organization(contact))
        self._put("Department", contact.department)
        self._put("Job Title", contact.title)
        self._put("Categories", ";".join(contact.tags))
        self._put("Private", "True" if contact.private else "False")
        self._note("Full Name", csv_other.own_name(contact))
        self._note("Nickname", contact.nickname)
        if contact.kind == "org" and contact.company != csv_other.organization(contact):
            self._note("Company", contact.company)
        for address in contact.addresses:
            self._address(address)
        for phone in contact.phones:
            self._phone(phone)
        for email in contact.emails:
            self._put_first(_EMAILS, email, "E-mail")
        for url in contact.urls:
            self._put_first(("Web Page",), url, "Web Page")
        for im in contact.ims:
            self._note(f"IM {im.label}".strip(), im.value)
        for date in contact.dates:
            known = () if date.value.startswith("--") else (_COLUMN_OF.get(f"dates.{date.label}", ""),)
            self._put_first(known, date, "Date")
        for person in contact.related:
            self._put_first((_COLUMN_OF.get(f"related.{person.label}", ""),), person, "Related")
        for name, value in contact.custom.items():
            self._put_first((name,) if name in _CUSTOM else (), Labelled(name, value), "")
        for name, value in csv_other.own_fields(contact):
            self._note(name, value)
        more = "\n".join([_HEADING, *self._lines]) if self._lines else ""
        self._put("Notes", "\n\n".join(filter(None, (contact.notes, more))))

    def _put(self, header: str, value: str) -> None:
        if value:
            self.cells[header] = value

    def _note(self, label: str, value: str) -> None:
        if value:
            self._lines.append(f"{label}: {value}")

    def _put_first(self, headers: Iterable[str], item: Labelled, what: str) -> None:
        """Into the first column that is free, else into the notes."""
        free = next((header for header in headers if header and header not in self.cells), None)
        if free:
            self._put(free, item.value)
        else:
            label = csv_other.shown_label(item.label)
            self._note(f"{what} ({label})" if what and label else what or label, item.value)

    def _phone(self, phone: Labelled) -> None:
        labels = (phone.label, f"{phone.label}#2", *_NEAREST.get(phone.label, ()))
        self._put_first([_COLUMN_OF.get(f"phones.{label}", "") for label in labels], phone, "Phone")

    def _address(self, address: PostalAddress) -> None:
        place = _PLACES.get(address.label or "other", "")
        if not place or any(header.startswith(f"{place} ") and header in self.cells for header in _place(place)):
            label = csv_other.shown_label(address.label)
            self._note(f"Address ({label})" if label else "Address", csv_other.formatted(address).replace("\n", ", "))
            return
        lines = [line for line in (*address.street.split("\n"), address.extended) if line]
        self._put(f"{place} Street", "".join(lines[:1]))
        self._put(f"{place} Street 2", "".join(lines[1:2]))
        self._put(f"{place} Street 3", ", ".join(lines[2:]))
        self._put(f"{place} City", address.city)
        self._put(f"{place} State", address.region)
        self._put(f"{place} Postal Code", address.postal_code)
        self._put(f"{place} Country/Region", address.country)
        self._put(f"{place} Address PO Box", address.po_box)
