"""What a list that is imported again adds to a contact: it fills and changes, and never blanks."""

from __future__ import annotations

import copy

from crm_desktop.domain import keys
from crm_desktop.domain.contact import ADDRESS_PARTS, TEXT_CELLS, Contact, Labelled, PostalAddress
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import digits, fold

# One value for each label: a person has one birthday.
_SINGLE_DATES = ("birthday", "anniversary")
_NAME_CELLS = ("name", "given", "family", "additional", "prefixes", "suffixes")


def enriched(held: Contact, brought: Contact) -> Contact:
    """The contact as it should be after `brought` was imported onto it.

    A cell that `brought` fills takes its value, a blank one changes nothing; lists grow by what they lack;
    notes are added below those that are there.
    """
    result = copy.deepcopy(held)
    for name in TEXT_CELLS:
        value = getattr(brought, name)
        if value and name != "notes" and name not in _NAME_CELLS:
            setattr(result, name, value)
    _name(result, brought)
    if brought.kind == "org":
        result.kind = "org"
    if brought.company_uid:
        result.company_uid = brought.company_uid
    if brought.cadence_days is not None:
        result.cadence_days = brought.cadence_days
    result.private = held.private or brought.private
    if brought.notes and brought.notes.strip() not in held.notes:
        result.notes = f"{held.notes}\n\n{brought.notes}" if held.notes else brought.notes
    result.photo = brought.photo
    _add(result.emails, brought.emails, keys.email_key)
    _add(result.phones, brought.phones, lambda number: digits(number).lstrip("0") or number)
    for name in ("urls", "ims", "related", "extras", "source_uids"):
        _add(getattr(result, name), getattr(brought, name), fold if name != "extras" else str)
    _add_dates(result.dates, brought.dates)
    for address in brought.addresses:
        _add_address(result.addresses, address)
    have = {fold(tag) for tag in held.tags}
    result.tags += [tag for tag in brought.tags if fold(tag) not in have]
    result.custom.update({name: value for name, value in brought.custom.items() if value})
    return result


def _name(result: Contact, brought: Contact) -> None:
    """Names are taken as a whole where they differ: half of one and half of the other is nobody's name."""
    if not any(getattr(brought, name) for name in _NAME_CELLS) or full_name(result) == full_name(brought):
        return
    for name in _NAME_CELLS:
        setattr(result, name, getattr(brought, name))


def _add(held: list[Labelled], brought: list[Labelled], key: object) -> None:
    assert callable(key)
    known = {key(item.value): item for item in held}
    for item in brought:
        same = known.get(key(item.value))
        if same is None:
            known[key(item.value)] = copy.copy(item)
            held.append(known[key(item.value)])
        elif item.label and not same.label:
            same.label = item.label


def _add_dates(held: list[Labelled], brought: list[Labelled]) -> None:
    for item in brought:
        same = next(
            (h for h in held if h.label == item.label and (item.label in _SINGLE_DATES or h.value == item.value)), None
        )
        if same is None:
            held.append(copy.copy(item))
        elif item.value:
            same.value = item.value


def _add_address(held: list[PostalAddress], brought: PostalAddress) -> None:
    """An address that says the same, or less of the same, is not added again; one that says more replaces it."""
    for place, address in enumerate(held):
        pairs = [(fold(getattr(address, part)), fold(getattr(brought, part))) for part in ADDRESS_PARTS]
        if all(a == b or not b for a, b in pairs):
            if brought.label and not address.label:
                address.label = brought.label
            return
        if any(a and a == b for a, b in pairs) and all(a == b or not a for a, b in pairs):
            held[place] = copy.copy(brought)
            held[place].label = brought.label or address.label
            return
    held.append(copy.copy(brought))
