"""Making one contact of several: which value of a cell is proposed, and which of their parts say the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.domain import keys
from crm_desktop.domain.contact import NAME_CELLS, Contact
from crm_desktop.domain.fields import Value
from crm_desktop.domain.names import full_name
from crm_desktop.domain.text import digits, fold

FIELDS = ("name", "nickname", "company", "title", "department", "tier", "status", "source", "owner", "cadence_days")
"""What a contact has once, so that one of several values is to be chosen."""

SINGLE_DATES = ("birthday", "anniversary")


@dataclass(frozen=True, slots=True)
class Choice:
    """A field, what each of the contacts has there ("" nothing), and which of them has the value that is proposed."""

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
        return _number(value) == _number(other_value)
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


def _number(text: str) -> str:
    return digits(text).lstrip("0") or text
