"""A contact as people exchange it: one plain document, the same for JSON, CSV, vCard and forms.

Names follow RFC 6350 (vCard) wherever it has a word. The first of a list is the preferred one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields


@dataclass(slots=True)
class Labelled:
    """One labelled value: an e-mail address, a phone number, a date, a relation.

    `label` is canonical (`domain.labels.canonical`): "work", "mobile", …, or a user's own words.
    """

    label: str = ""
    value: str = ""


@dataclass(slots=True)
class PostalAddress:
    """A postal address by the components of RFC 6350, 6.3.1; any may be empty."""

    label: str = ""
    street: str = ""
    extended: str = ""
    po_box: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


ADDRESS_PARTS = tuple(f.name for f in fields(PostalAddress) if f.name != "label")


@dataclass(slots=True)
class NextStep:
    """The open activity that comes next: its type, summary and due day or local time (ISO)."""

    type: str = ""
    summary: str = ""
    due: str = ""
    uid: str = ""


@dataclass(slots=True)
class Contact:
    """A person (`kind` "individual") or a company ("org").

    `name` is the full name as shown; empty means "made of the parts". Dates are ISO 8601, or
    `--MM-DD` where the year is not known; a birthday is a date with the label "birthday".
    `private` contacts never leave the device. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`.
    """

    uid: str = ""
    kind: str = "individual"
    name: str = ""
    given: str = ""
    family: str = ""
    additional: str = ""
    prefixes: str = ""
    suffixes: str = ""
    nickname: str = ""
    company: str = ""
    company_uid: str = ""
    title: str = ""
    department: str = ""
    tier: str = ""
    status: str = ""
    source: str = ""
    owner: str = ""
    cadence_days: int | None = None
    private: bool = False
    notes: str = ""
    emails: list[Labelled] = field(default_factory=list)
    phones: list[Labelled] = field(default_factory=list)
    urls: list[Labelled] = field(default_factory=list)
    ims: list[Labelled] = field(default_factory=list)
    addresses: list[PostalAddress] = field(default_factory=list)
    dates: list[Labelled] = field(default_factory=list)
    related: list[Labelled] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    custom: dict[str, str] = field(default_factory=dict)
    # What no field of ours holds, kept for the way back: label = the vCard property with its
    # parameters ("X-FOO;TYPE=home"), value = the raw value as it stood in the file.
    extras: list[Labelled] = field(default_factory=list)
    # How other programs know this contact: label = the program or format, value = its identifier.
    source_uids: list[Labelled] = field(default_factory=list)
    # What the contact was called or had before it became one with another: label = the cell ("name", "title", …).
    former: list[Labelled] = field(default_factory=list)
    photo: bytes | None = None
    last_reach: str = ""
    last_attempt: str = ""
    next_step: NextStep | None = None


LABELLED_LISTS = ("emails", "phones", "urls", "ims", "dates", "related")
KEPT_LISTS = ("extras", "source_uids", "former")  # what no form edits
NAME_CELLS = ("name", "given", "family", "additional", "prefixes", "suffixes")
TEXT_CELLS = (
    "name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "company", "company_uid",
    "title", "department", "tier", "status", "source", "owner", "notes",
)  # fmt: skip
