"""A row of an edited copy of our own list, put onto the contact that it was written from.

A cell that was filled replaces what stands there; one that is blank says nothing, and neither does a column that the
copy lacks. Values of lists are known again wherever they stand: the contact may have got others since.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence

from crm_desktop.domain.assign import READ_ONLY, assign, place, value_at
from crm_desktop.domain.cellwise import Cell
from crm_desktop.domain.contact import ADDRESS_PARTS, KEPT_LISTS, Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.keys import tag_key
from crm_desktop.domain.labels import canonical
from crm_desktop.domain.targets import Target
from crm_desktop.interchange.csv_cells import split_tags
from crm_desktop.interchange.csv_custom import YES
from crm_desktop.interchange.layout_rows import cell_of

_AS_THEY_ARE = KEPT_LISTS  # their labels are no words of ours


class Columns:
    """What the columns of a copy hold, each a target or None. `are_ours`: rows can be read cell by cell."""

    def __init__(self, targets: Sequence[Target | None]) -> None:
        used = [target for target in targets if target is not None]
        self.are_ours = Target("uid") in used and len(set(used)) == len(used) and all(map(_is_plain, used))
        self._columns = [
            (index, target)
            for index, target in enumerate(targets)
            if target is not None and target.field not in READ_ONLY
        ]

    def edited(
        self, held: Contact, cells: Sequence[str], dates: Mapping[int, str]
    ) -> tuple[Contact, list[Cell]] | None:
        """The contact as the row has it, and cells that no contact can hold; None where the row says nothing new.

        `dates` are by column those that the cells tell in another form than ours.
        """
        told = [(index, target) for index, target in self._columns if cells[index].strip()]
        told = [(index, target) for index, target in told if cells[index] != cell_of(held, target)]
        if not told:
            return None
        after = copy.deepcopy(held)
        refused: list[Cell] = []
        entries: dict[Target, dict[str, str]] = {}
        for index, target in told:
            if not _is_listed(target):
                _put(after, target, cells[index], refused)
        for index, target in self._columns:
            if _is_listed(target) and cells[index].strip():
                cell = dates.get(index, cells[index]) if target.field == "dates" else cells[index]
                if cells[index] == value_at(held, target):
                    cell = cells[index]  # a date that we keep in another form, too
                entries.setdefault(Target(target.field, target.slot), {})[_part(target)] = cell
        _put_entries(held, after, entries)
        return after, refused


def _is_plain(target: Target) -> bool:
    parts = (*ADDRESS_PARTS, "label", "formatted") if target.field == "addresses" else ("value", "label")
    return not target.slot or target.field == "custom" or target.part in parts


def _is_listed(target: Target) -> bool:
    return bool(target.slot) and target.field != "custom"


def _part(target: Target) -> str:
    return "street" if target.part == "formatted" else target.part


def _put(after: Contact, target: Target, cell: str, refused: list[Cell]) -> None:
    if target.field == "tags":
        tags = [tag.strip() for tag in split_tags(cell) if tag.strip()]
        if set(map(tag_key, tags)) != set(map(tag_key, after.tags)):
            after.tags = tags
        return
    value = "yes" if target.field == "private" and cell.lower() in YES else cell
    try:
        assign(after, str(target), value.lower() if target.field == "kind" else value)
    except UserError:
        refused.append(Cell(str(target), value_at(after, target), cell, doubt="unusable"))


def _put_entries(held: Contact, after: Contact, entries: Mapping[Target, dict[str, str]]) -> None:
    """Put each entry of a list where its value stands, else where its column says, else behind the others.

    A label without a value says nothing: its value may stand elsewhere by now.
    """
    places: dict[Target, int] = {}
    taken: set[tuple[str, int]] = set()
    told = {entry: parts for entry, parts in entries.items() if parts.keys() - {"label"}}
    for find in (_same, _in_place):
        for entry, parts in told.items():
            if entry not in places:
                items = getattr(held, entry.field)
                at = next((at for at in find(items, entry, parts) if (entry.field, at) not in taken), None)
                if at is not None:
                    places[entry] = at
                    taken.add((entry.field, at))
    for entry, parts in told.items():
        items = getattr(after, entry.field)
        if entry not in places:
            items.append(_made(entry, parts))
            continue
        for part, cell in parts.items():
            if cell != getattr(items[places[entry]], part):
                setattr(items[places[entry]], part, _meant(entry, part, cell))


def _same(items: Sequence[Labelled | PostalAddress], entry: Target, parts: Mapping[str, str]) -> list[int]:
    """Where the values are that the entry tells, those with its label first."""
    values = {part: cell for part, cell in parts.items() if part != "label"}
    found = [at for at, item in enumerate(items) if all(getattr(item, part) == values[part] for part in values)]
    label = parts.get("label", entry.label)
    return sorted(found, key=lambda at: items[at].label != label)


def _in_place(items: Sequence[Labelled | PostalAddress], entry: Target, parts: Mapping[str, str]) -> list[int]:
    at = place(items, entry)
    return [] if at is None else [at]


def _made(entry: Target, parts: Mapping[str, str]) -> Labelled | PostalAddress:
    made: Labelled | PostalAddress = PostalAddress() if entry.field == "addresses" else Labelled()
    for part, cell in {"label": entry.label, **parts}.items():
        setattr(made, part, _meant(entry, part, cell))
    return made


def _meant(entry: Target, part: str, cell: str) -> str:
    return canonical(cell) if part == "label" and entry.field not in _AS_THEY_ARE else cell
