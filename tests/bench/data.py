"""The file that imports are measured with: Google's columns, two e-mails, two phones, one address, notes."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

from crm_desktop.domain.samples import sample_contacts

HEADERS = [
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
    "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Photo", "Labels",
    "E-mail 1 - Label", "E-mail 1 - Value", "E-mail 2 - Label", "E-mail 2 - Value",
    "Phone 1 - Label", "Phone 1 - Value", "Phone 2 - Label", "Phone 2 - Value",
    "Address 1 - Label", "Address 1 - Formatted", "Address 1 - Street", "Address 1 - City", "Address 1 - PO Box",
    "Address 1 - Region", "Address 1 - Postal Code", "Address 1 - Country", "Address 1 - Extended Address",
]  # fmt: skip


def write_google_csv(path: Path, count: int) -> None:
    """`count` made-up people as Google exports them."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        for index, sample in enumerate(sample_contacts(count, 7, datetime(2026, 1, 1, tzinfo=UTC), 0)):
            contact = sample.contact
            email = contact.emails[0].value if contact.emails else f"nobody{index}@none.example"
            address = contact.addresses[0] if contact.addresses else None
            street, city, code, country = (
                (address.street, address.city, address.postal_code, address.country)
                if address
                else (f"{index} Sample Street", "Sampleton", f"{index % 99999:05}", "Nowhere")
            )
            writer.writerow([
                contact.given or contact.name, contact.additional, contact.family, "", "", "", contact.prefixes,
                contact.suffixes, contact.nickname, "", contact.company, contact.title, contact.department, "",
                contact.notes or f"Met at the sample fair, number {index}; wants to hear of new things.", "",
                "* myContacts", "* Work", email, "Home", f"second{index}@home.example",
                "Mobile", f"+370 6{index:07d}", "Work", f"+44 20 7946 {index:06d}",
                "Work", f"{street}\n{city} {code}\n{country}", street, city, "", "", code, country, "",
            ])  # fmt: skip
