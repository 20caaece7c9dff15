"""Making one contact of several: which value of a cell is proposed, and which of their parts say the same."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.domain import keys
from crm_desktop.domain.contact import ADDRESS_PARTS, NAME_CELLS, Contact, Labelled, PostalAddress
from crm_desktop.domain.fields import DETAIL_KINDS, Value
from crm_desktop.domain.names import full_name, set_name
from crm_desktop.domain.text import fold

FIELDS = ("name", "nickname", "company", "title", "department", "tier", "status", "source", "owner", "cadence_days")
"""What a contact has once, so that one of several values is to be chosen."""

SINGLE_DATES = ("birthday", "anniversary")  # one for each label: a person has one birthday


@dataclass(frozen=True, slots=True)
class Choice:
    """A field, what each of the contacts has there ("" nothing), and which of them has the value that is proposed.

    It is one of FIELDS, or the path of what is `is_single`: "custom.Size", "date.birthday".
    """

    field: str
    values: tuple[str, ...]
    best: int

    @property
    def is_open(self) -> bool:
        """Whether the contacts differ."""
        return len({fold(value) for value in self.values if value}) > 1


def cells_of(field: str) -> tuple[str, ...]:
    """The cells that go together: half of one name and half of another is nobody's."""
    return {"name": NAME_CELLS, "company": ("company", "company_uid")}.get(field, (field,))


def name_of(cells: Mapping[str, Value]) -> str:
    """The name alone, without what stands in for one."""
    alone = Contact(kind=str(cells["kind"]))
    for cell in NAME_CELLS:
        setattr(alone, cell, cells[cell])
    return full_name(alone)


def value_of(contact: Contact, field: str) -> str:
    """What a contact has in one of FIELDS, "" nothing."""
    if field == "name":
        return name_of({cell: getattr(contact, cell) for cell in ("kind", *NAME_CELLS)})
    value = getattr(contact, field)
    return "" if value is None else str(value)


def proposed(field: str, values: Sequence[str], times: Sequence[int]) -> int:
    """Which of these values to propose: of names the one that says most, else the one told last."""
    filled = [n for n, value in enumerate(values) if value]
    if not filled:
        return 0
    if field == "name":
        return max(filled, key=lambda n: (_says(values[n]), -n))
    return max(filled, key=lambda n: (times[n], -n))


def _says(name: str) -> tuple[int, bool, int]:
    words = [word for word in name.split() if len(word.strip(".")) > 1]
    return len(words), name not in (name.upper(), name.lower()), len(name)


def same_detail(kind: str, one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two details of one kind, each as (label, value), say the same."""
    (label, value), (other_label, other_value) = one, other
    if kind == "email":
        return keys.email_key(value) == keys.email_key(other_value)
    if kind == "phone":
        return keys.whole_number(value) == keys.whole_number(other_value)
    if kind == "tag":
        return keys.tag_key(value) == keys.tag_key(other_value)
    if kind == "url":
        return fold(value) == fold(other_value)
    if kind in ("im", "related"):
        return fold(value) == fold(other_value) and (label == other_label or not label)
    if kind in ("extra", "source_uid"):
        return one == other
    return label == other_label and fold(value) == fold(other_value)


def is_single(kind: str, label: str) -> bool:
    """Whether a contact has one value of that kind and label."""
    return kind == "custom" or (kind == "date" and label in SINGLE_DATES)


def can_take_back(label: str) -> bool:
    """Whether there is a place for a value that is kept as former."""
    kind, _, name = label.partition(".")
    return label in FIELDS or (bool(name) and is_single(kind, name))


def take_back(contact: Contact, item: Labelled) -> None:
    """Let a former value hold again; the one that holds now becomes former."""
    kind, _, name = item.label.partition(".")
    if item.label in FIELDS:
        held = value_of(contact, item.label)
        _set_value(contact, item.label, item.value)
    elif kind == "custom":
        held = contact.custom.get(name, "")
        contact.custom[name] = item.value
    else:
        held = next((date.value for date in contact.dates if date.label == name), "")
        contact.dates = [date for date in contact.dates if date.label != name] + [Labelled(name, item.value)]
    contact.former = [each for each in contact.former if each != item]
    if held:
        _keep(contact, item.label, held)


def _set_value(contact: Contact, field: str, value: str) -> None:
    if field == "name":
        set_name(contact, value)
    elif field == "cadence_days":
        contact.cadence_days = int(value) if value.isdecimal() else None
    else:
        setattr(contact, field, value)


def says_all_of(one: PostalAddress, other: PostalAddress) -> bool:
    """Whether an address tells nothing that `one` does not."""
    pairs = ((fold(getattr(one, part)), fold(getattr(other, part))) for part in ADDRESS_PARTS)
    return all(a == b or not b for a, b in pairs)


def together(contacts: Sequence[Contact], chosen: Mapping[str, int]) -> Contact:
    """The contact that is made of these, the first of which stays: what `services.uniting` writes, to be looked at
    before. `chosen` says by the field of a Choice whose value it has.
    """
    result = copy.deepcopy(contacts[0])
    for place, other in enumerate(contacts[1:], 1):
        theirs = [field for field, number in chosen.items() if number == place]
        _take_cells(result, other, theirs)
        for kind in DETAIL_KINDS:
            _take_details(result, other, kind, theirs)
        ours = list(result.addresses)
        result.addresses += [each for each in other.addresses if not any(says_all_of(held, each) for held in ours)]
    return result


def _take_cells(result: Contact, other: Contact, theirs: Collection[str]) -> None:
    for field in FIELDS:
        held, brought = value_of(result, field), value_of(other, field)
        if not brought or held == brought:
            continue
        if held and field not in theirs:
            _keep(result, field, brought)
            continue
        if held:
            _keep(result, field, held)
        for cell in cells_of(field):
            setattr(result, cell, getattr(other, cell))
    more = other.notes.strip()
    if more and more not in result.notes:
        result.notes = f"{result.notes}\n\n{more}" if result.notes.strip() else more


def _take_details(result: Contact, other: Contact, kind: str, theirs: Collection[str]) -> None:
    ours = details_of(result, kind)
    kept = list(ours)
    for item in details_of(other, kind):
        single = is_single(kind, item.label) and next((held for held in ours if held.label == item.label), None)
        alike = any(same_detail(kind, (held.label, held.value), (item.label, item.value)) for held in ours)
        holds = kind == "former" and item.label in FIELDS and item.value == value_of(result, item.label)
        if alike or holds:
            continue
        path = f"{kind}.{item.label}"
        if not single:
            kept.append(item)
        elif path in theirs:
            _keep(result, path, single.value)
            kept[kept.index(single)] = item
        else:
            _keep(result, path, item.value)
    if kind == "tag":
        result.tags = [item.value for item in kept]
    elif kind == "custom":
        result.custom = {item.label: item.value for item in kept}
    elif kind == "former":
        result.former = list({(item.label, item.value): item for item in kept}.values())
    else:
        setattr(result, DETAIL_KINDS[kind], kept)


def details_of(contact: Contact, kind: str) -> list[Labelled]:
    """What a contact has of a kind of details (`fields.DETAIL_KINDS`); the label of a custom value is its name."""
    if kind == "tag":
        return [Labelled("", tag) for tag in contact.tags]
    if kind == "custom":
        return [Labelled(name, value) for name, value in contact.custom.items()]
    return list(getattr(contact, DETAIL_KINDS[kind]))


def _keep(result: Contact, label: str, value: str) -> None:
    if Labelled(label, value) not in result.former:
        result.former.append(Labelled(label, value))
