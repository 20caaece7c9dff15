"""Setting and reading one value of a contact document by its path, as the command line, forms and lists name it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from crm_desktop.domain import targets
from crm_desktop.domain.choices import LONGEST_CADENCE
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.labels import canonical
from crm_desktop.domain.names import full_name, set_name
from crm_desktop.domain.uid import uid_or_none

_TRUE, _FALSE = ("yes", "true", "1"), ("no", "false", "0", "")
_NAME_PARTS = ("given", "family", "additional", "prefixes", "suffixes")
READ_ONLY = ("uid", "last_reach", "last_attempt", "next_step")


def assign(contact: Contact, path: str, value: str) -> None:
    """Set the value at `path` (`domain.targets`); an empty value of a list takes the entry away.

    `tags` takes them separated by commas. Raises UserError("field-unknown" | "field-computed" | "value-not-number"
    | "value-not-yes-no" | "value-not-uid" | "kind-unknown").
    """
    try:
        target = targets.parse(path)
    except ValueError as error:
        raise UserError("field-unknown", field=path) from error
    if target.field in READ_ONLY:
        raise UserError("field-computed", field=path)
    if target.field == "custom":
        contact.custom = {**contact.custom, target.slot: value} if value else _without(contact.custom, target.slot)
    elif target.field == "addresses":
        _assign_address(contact, target, value)
    elif target.slot:
        _assign_labelled(getattr(contact, target.field), target, value)
    else:
        _assign_cell(contact, target.field, value)


def value_at(contact: Contact, target: targets.Target) -> str:
    """What `assign` would change there, as text; "" where there is nothing. The name is the one that is shown."""
    if target.field == "custom":
        return contact.custom.get(target.slot, "")
    if target.field == "next_step":
        return str(getattr(contact.next_step, target.part)) if contact.next_step else ""
    if target.slot:
        items = getattr(contact, target.field)
        at = place(items, target)
        return getattr(items[at], _part(target), "") if at is not None else ""
    if target.field == "name":
        return full_name(contact)
    value = getattr(contact, target.field)
    if target.field == "tags":
        return ", ".join(value)
    if target.field == "private":
        return "true" if value else ""
    return "" if value is None else str(value)


def _assign_cell(contact: Contact, name: str, value: str) -> None:
    if name == "name":
        set_name(contact, value)
    elif name == "tags":
        contact.tags = [tag.strip() for tag in value.split(",") if tag.strip()]
    elif name == "cadence_days":
        if value and not (value.isdecimal() and 0 < int(value) <= LONGEST_CADENCE):
            raise UserError("value-not-number", field=name, value=value)
        contact.cadence_days = int(value) if value else None
    elif name == "private":
        if value.lower() not in _TRUE + _FALSE:
            raise UserError("value-not-yes-no", field=name, value=value)
        contact.private = value.lower() in _TRUE
    elif name == "kind" and value not in ("individual", "org"):
        raise UserError("kind-unknown", value=value)
    elif name == "company_uid" and value and uid_or_none(value) is None:
        raise UserError("value-not-uid", field=name, value=value)
    else:
        setattr(contact, name, value)
        if name in _NAME_PARTS and contact.kind != "org":
            contact.name = ""  # it was of the former parts


def _assign_labelled(items: list[Labelled], target: targets.Target, value: str) -> None:
    at = place(items, target)
    if target.part not in ("label", "value"):
        raise UserError("field-unknown", field=str(target))
    if at is None:
        if value:
            label = canonical(target.label)
            items.append(Labelled(value if target.part == "label" else label, value if target.part == "value" else ""))
    elif value or target.part == "label":
        setattr(items[at], target.part, canonical(value) if target.part == "label" else value)
    else:
        del items[at]


def _assign_address(contact: Contact, target: targets.Target, value: str) -> None:
    part = _part(target)
    at = place(contact.addresses, target)
    if at is None:
        contact.addresses.append(PostalAddress(label=canonical(target.label)))
        at = len(contact.addresses) - 1
    setattr(contact.addresses[at], part, canonical(value) if part == "label" else value)
    if not any(getattr(contact.addresses[at], f.name) for f in fields(PostalAddress) if f.name != "label"):
        del contact.addresses[at]


def _part(target: targets.Target) -> str:
    """An address that is told as a whole is its street."""
    return "street" if target.field == "addresses" and target.part in ("value", "formatted") else target.part


def place(items: Sequence[Labelled | PostalAddress], target: targets.Target) -> int | None:
    """Where in the list the target's slot is: its number, or the n-th of its label ("home#2")."""
    if target.slot.isdecimal():
        at = int(target.slot) - 1
        return at if 0 <= at < len(items) else None
    told = target.slot.partition("#")[2]
    number = int(told) if told.isdecimal() else 1
    of_label = [i for i, item in enumerate(items) if item.label == canonical(target.label)]
    return of_label[number - 1] if 0 < number <= len(of_label) else None


def _without(items: dict[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in items.items() if key != name}
