"""A contact as people exchange it: one plain document, the same for JSON, CSV, vCard and forms.

Names follow RFC 6350 (vCard) wherever it has a word. The first of a list is the preferred one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


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
    photo: bytes | None = None
    last_reach: str = ""
    last_attempt: str = ""
    next_step: NextStep | None = None


LABELLED_LISTS = ("emails", "phones", "urls", "ims", "dates", "related")
TEXT_CELLS = (
    "name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "company", "company_uid",
    "title", "department", "tier", "status", "source", "owner", "notes",
)  # fmt: skip


def to_json(contact: Contact) -> dict[str, Any]:
    """The stable JSON form of the command line; the photo stays out, unused parts are null or empty."""
    found: dict[str, Any] = {}
    for f in fields(Contact):
        value = getattr(contact, f.name)
        if f.name in LABELLED_LISTS or f.name in ("extras", "source_uids", "addresses"):
            value = [{part.name: getattr(item, part.name) for part in fields(item)} for item in value]
        elif f.name == "next_step":
            value = None if value is None else {part.name: getattr(value, part.name) for part in fields(value)}
        elif f.name == "photo":
            continue
        elif f.name in ("last_reach", "last_attempt"):
            value = value or None
        found[f.name] = value
    return found


def from_json(found: dict[str, Any]) -> Contact:
    """The inverse of `to_json`; raises ValueError where a value has the wrong shape."""
    contact = Contact()
    for f in fields(Contact):
        value = found.get(f.name)
        if value is None or f.name == "photo":
            continue
        if f.name in LABELLED_LISTS or f.name in ("extras", "source_uids"):
            setattr(contact, f.name, [Labelled(_text(v.get("label")), _text(v.get("value"))) for v in _dicts(value)])
        elif f.name == "addresses":
            contact.addresses = [
                PostalAddress(**{p.name: _text(v.get(p.name)) for p in fields(PostalAddress)}) for v in _dicts(value)
            ]
        elif f.name == "next_step":
            step = _dicts([value])[0]
            contact.next_step = NextStep(**{p.name: _text(step.get(p.name)) for p in fields(NextStep)})
        elif f.name == "tags":
            if not isinstance(value, list):
                raise ValueError("tags is not a list")
            contact.tags = [_text(v) for v in value]
        elif f.name == "custom":
            contact.custom = {_text(k): _text(v) for k, v in _dicts([value])[0].items()}
        elif f.name == "cadence_days":
            contact.cadence_days = int(_text(value))
        elif f.name == "private":
            if not isinstance(value, bool):
                raise ValueError("private is neither true nor false")
            contact.private = value
        else:
            setattr(contact, f.name, _text(value))
    return contact


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (str, int, float)):
        return str(value)
    raise ValueError(f"{value!r} is not text")


def _dicts(value: object) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise ValueError("a list of objects was expected")
    return value
