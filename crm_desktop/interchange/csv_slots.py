"""Which columns of a table belong together: the parts of one labelled value or address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from crm_desktop.domain.labels import canonical
from crm_desktop.domain.targets import Target

OWN_PARTS = ("value", "ext", "service")
"""The parts of which one labelled value has one each."""
# Numbers that nobody wants to see first.
_LAST = frozenset(
    ("fax", "work fax", "home fax", "other fax", "pager", "telex", "isdn", "tty", "radio", "assistant", "callback")
)


@dataclass
class Slot:
    """The columns of one labelled value or address: the label of the slot, and the column of each part."""

    label: str
    parts: dict[str, int] = field(default_factory=dict)


def slots(columns: Sequence[tuple[int, Target]]) -> list[Slot]:
    """The labelled values of a list, the preferred one first: as the columns stand, numbered ones by their numbers.

    Two columns with the same target are two values, unless they are parts of one.
    """
    found: dict[tuple[str, int], Slot] = {}
    for index, target in columns:
        again = 0
        if target.part in OWN_PARTS:
            while target.part in found.get((target.slot, again), Slot("")).parts:
                again += 1
        found.setdefault((target.slot, again), Slot(target.label)).parts[target.part] = index
    numbered = min((index for index, target in columns if target.slot.isdecimal()), default=0)

    def rank(entry: tuple[tuple[str, int], Slot]) -> tuple[bool, bool, int, int]:
        (name, _), slot = entry
        label = canonical(slot.label)
        number = int(name) if name.isdecimal() else 0
        return label != "main", label in _LAST, numbered if number else min(slot.parts.values()), number

    return [slot for _, slot in sorted(found.items(), key=rank)]
