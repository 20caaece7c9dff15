"""What a list that is imported adds to a contact: it fills and changes, or only fills; it never blanks."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from operator import eq

from crm_desktop.domain import keys
from crm_desktop.domain.contact import (
    ADDRESS_PARTS,
    KEPT_LISTS,
    NAME_CELLS,
    TEXT_CELLS,
    Contact,
    Labelled,
    PostalAddress,
)
from crm_desktop.domain.merge import SINGLE_DATES, says_all_of
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import fold


def enriched(held: Contact, brought: Contact) -> Contact:
    """The contact as it should be after `brought` was imported onto it.

    A cell that `brought` fills takes its value, a blank one changes nothing; lists grow by what they lack;
    notes are added below those that are there, unless they repeat them.
    """
    result = copy.deepcopy(held)
    for name in TEXT_CELLS:
        value = getattr(brought, name)
        if value and name != "notes" and name not in NAME_CELLS:
            setattr(result, name, value)
    _name(result, brought)
    if brought.kind == "org":
        result.kind = "org"
    if brought.cadence_days is not None:
        result.cadence_days = brought.cadence_days
    result.private = held.private or brought.private
    if brought.notes.strip() not in held.notes:
        repeats = held.notes.strip() in brought.notes
        result.notes = brought.notes if repeats else f"{held.notes}\n\n{brought.notes}"
    result.photo = brought.photo
    _add(result.emails, brought.emails, keys.email_key)
    _add(result.phones, brought.phones, keys.whole_number)
    _add(result.urls, brought.urls, fold)
    for name in ("ims", "related"):
        _add(getattr(result, name), getattr(brought, name), fold, _one_label)
    for name in KEPT_LISTS:
        _add(getattr(result, name), getattr(brought, name), str, eq)
    _add_dates(result.dates, brought.dates)
    for address in brought.addresses:
        _add_address(result.addresses, address)
    have = {keys.tag_key(tag) for tag in held.tags}
    result.tags += [tag for tag in brought.tags if keys.tag_key(tag) not in have]
    result.custom.update({name: value for name, value in brought.custom.items() if value.strip()})
    return result


def filled(held: Contact, brought: Contact) -> Contact:
    """The contact with what `brought` tells where there is nothing: what is there stays as it is.

    A list that holds something is not added to, but for the dates of other labels and what other programs know it by.
    A document has no photo where it is held, so that of `brought` is in the result.
    """
    result = copy.deepcopy(held)
    for name in TEXT_CELLS:
        if name not in NAME_CELLS and name != "company_uid" and not getattr(held, name):
            setattr(result, name, getattr(brought, name))
    if not held.company:
        result.company_uid = brought.company_uid
    if not _name_alone(held):
        _name(result, brought)
    if held.cadence_days is None:
        result.cadence_days = brought.cadence_days
    for name in ("emails", "phones", "urls", "ims", "related", "addresses", "tags"):
        if not getattr(held, name):
            setattr(result, name, copy.deepcopy(getattr(brought, name)))
    labels = {date.label for date in held.dates}
    result.dates += [copy.copy(date) for date in brought.dates if date.label not in labels]
    for name in KEPT_LISTS:
        _add(getattr(result, name), getattr(brought, name), str, eq)
    result.custom.update({name: value for name, value in brought.custom.items() if not held.custom.get(name)})
    result.photo = brought.photo
    return result


def _name(result: Contact, brought: Contact) -> None:
    """Names are taken as a whole where they differ: half of one and half of the other is nobody's name."""
    name = _name_alone(brought)
    if name and name != _name_alone(result):
        for cell in NAME_CELLS:
            setattr(result, cell, getattr(brought, cell))


def _name_alone(contact: Contact) -> str:
    """The name without what stands in for one."""
    alone = Contact()
    for cell in NAME_CELLS:
        setattr(alone, cell, getattr(contact, cell))
    return full_name(alone)


def _any_label(one: str, other: str) -> bool:
    """An address or number is the same at home and at work."""
    return True


def _one_label(one: str, other: str) -> bool:
    """The same name is another's in another network, or in another relation."""
    return one == other or not one or not other


def _add(
    held: list[Labelled],
    brought: list[Labelled],
    key: Callable[[str], str],
    same_label: Callable[[str, str], bool] = _any_label,
) -> None:
    known: dict[str, list[Labelled]] = defaultdict(list)
    for item in held:
        known[key(item.value)].append(item)
    for item in brought:
        found = known[key(item.value)]
        same = next((other for other in found if same_label(other.label, item.label)), None)
        if same is None:
            held.append(copy.copy(item))
            found.append(held[-1])
        elif item.label and not same.label:
            same.label = item.label


def _add_dates(held: list[Labelled], brought: list[Labelled]) -> None:
    for item in brought:
        same = next(
            (h for h in held if h.label == item.label and (item.label in SINGLE_DATES or h.value == item.value)), None
        )
        if not item.value.strip():
            continue
        if same is None:
            held.append(copy.copy(item))
        else:
            same.value = item.value


def _add_address(held: list[PostalAddress], brought: PostalAddress) -> None:
    """An address that says the same, or less of the same, is not added again; one that says more replaces it."""
    for address in held:
        if says_all_of(address, brought):
            if brought.label and not address.label:
                address.label = brought.label
            return
    for place, address in enumerate(held):
        if says_all_of(brought, address) and any(getattr(address, part) for part in ADDRESS_PARTS):
            held[place] = replace(brought, label=brought.label or address.label)
            return
    held.append(copy.copy(brought))
