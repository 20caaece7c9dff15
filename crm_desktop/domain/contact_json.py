"""A contact as JSON: what the command line prints and files hold."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from crm_desktop.domain.contact import KEPT_LISTS, LABELLED_LISTS, Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.names import full_name


def to_json(contact: Contact) -> dict[str, Any]:
    """The stable JSON form; the photo stays out, unused parts are null or empty, the name is always as shown."""
    found: dict[str, Any] = {}
    for f in fields(Contact):
        value = getattr(contact, f.name)
        if f.name in (*LABELLED_LISTS, *KEPT_LISTS, "addresses"):
            value = [{part.name: getattr(item, part.name) for part in fields(item)} for item in value]
        elif f.name == "next_step":
            value = None if value is None else {part.name: getattr(value, part.name) for part in fields(value)}
        elif f.name == "photo":
            continue
        elif f.name in ("last_reach", "last_attempt"):
            value = value or None
        found[f.name] = value
    found["name"] = full_name(contact)
    return found


def from_json(found: dict[str, Any]) -> Contact:
    """The inverse of `to_json`; raises ValueError where a value has the wrong shape."""
    contact = Contact()
    for f in fields(Contact):
        value = found.get(f.name)
        if value is None or f.name == "photo":
            continue
        if f.name in (*LABELLED_LISTS, *KEPT_LISTS):
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
    shown, contact.name = contact.name, ""
    if contact.kind == "org" or shown != full_name(contact):
        contact.name = shown
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
