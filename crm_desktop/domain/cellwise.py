"""What differs between two documents of one contact, cell by cell; and taking some of the cells only.

In both documents a value of a list stands at the same place; those that the first has not come last.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass

from crm_desktop.domain import targets
from crm_desktop.domain.assign import value_at
from crm_desktop.domain.contact import ADDRESS_PARTS, NAME_CELLS, TEXT_CELLS, Contact, Labelled, PostalAddress
from crm_desktop.domain.names import full_name
from crm_desktop.domain.targets import Target

_CELLS = (*(name for name in TEXT_CELLS if name not in NAME_CELLS), "kind", "cadence_days", "private", "tags")


@dataclass(slots=True, eq=False)
class Cell:
    """One value that is another in the second document. `old` and `new` are texts; "" is none.

    `path` is as in `domain.targets`, lists by numbers; a new address is one cell, and a name that is another as a
    whole is one, too: half of one and half of the other is nobody's. `label` is that of a value of a list. `doubt` is
    the code of a reason to leave the cell as it is, or "".
    """

    path: str
    old: str
    new: str
    label: str = ""
    doubt: str = ""

    @property
    def target(self) -> Target:
        """The path, taken apart."""
        return targets.parse(self.path)


def differences(before: Contact, after: Contact) -> list[Cell]:
    """The cells of the second document that differ; photo, uid and what is computed aside."""
    return [*_names(before, after), *_singles(before, after), *_custom(before, after), *_lists(before, after)]


def take(result: Contact, before: Contact, after: Contact, cell: Cell) -> None:
    """Give `result`, a copy of `before`, one of the cells in which `after` differs; those of a list in their order."""
    target = cell.target
    if cell.path == "name":
        for name in NAME_CELLS:
            setattr(result, name, getattr(after, name))
    elif target.field == "custom":
        result.custom[target.slot] = after.custom[target.slot]
    elif not target.slot:
        setattr(result, target.field, copy.copy(getattr(after, target.field)))
    else:
        at = int(target.slot) - 1
        item = getattr(after, target.field)[at]
        if at < len(getattr(before, target.field)):
            setattr(getattr(result, target.field)[at], target.part, getattr(item, target.part))
        else:
            getattr(result, target.field).append(copy.copy(item))


def _names(before: Contact, after: Contact) -> Iterator[Cell]:
    if _named(before) != _named(after):
        yield Cell("name", _named(before), _named(after))
    else:
        for name in NAME_CELLS[1:]:
            yield from _single(before, after, name)


def _named(contact: Contact) -> str:
    """The full name; "" where the contact has none, whatever stands in for it."""
    return full_name(contact) if any(getattr(contact, name) for name in NAME_CELLS) else ""


def _singles(before: Contact, after: Contact) -> Iterator[Cell]:
    for name in _CELLS:
        yield from _single(before, after, name)


def _single(before: Contact, after: Contact, name: str) -> Iterator[Cell]:
    if getattr(before, name) != getattr(after, name):
        yield Cell(name, value_at(before, Target(name)), value_at(after, Target(name)))


def _custom(before: Contact, after: Contact) -> Iterator[Cell]:
    for name, value in after.custom.items():
        if name and value != before.custom.get(name, ""):
            yield Cell(f"custom.{name}", before.custom.get(name, ""), value)


def _lists(before: Contact, after: Contact) -> Iterator[Cell]:
    for name in (*targets.LISTS, "addresses"):
        held = getattr(before, name)
        for number, item in enumerate(getattr(after, name), 1):
            if number > len(held):
                part = "formatted" if name == "addresses" else "value"
                yield Cell(str(Target(name, str(number), part)), "", in_line(item), item.label)
                continue
            for part in _parts(item):
                old, new = getattr(held[number - 1], part), getattr(item, part)
                if old != new:
                    yield Cell(str(Target(name, str(number), part)), old, new, held[number - 1].label)


def _parts(item: Labelled | PostalAddress) -> tuple[str, ...]:
    return ("label", *ADDRESS_PARTS) if isinstance(item, PostalAddress) else ("label", "value")


def in_line(item: Labelled | PostalAddress) -> str:
    """An address in one line, or the value."""
    if isinstance(item, Labelled):
        return item.value
    return ", ".join(filter(None, (getattr(item, part) for part in ADDRESS_PARTS)))
