"""Paths into a contact: what a CSV column, a mapping file and `set UID FIELD=VALUE` name.

    given, notes, tags, tier, …      one cell
    emails.work, phones.home#2       a value with the label "work", "home"; #n tells two apart
    emails.1.value, emails.1.label   the first of the list, its value and its label
    addresses.home.city              a part of an address
    custom.Shoe size                 a custom field by its name
    extras.X-FOO                     an unknown property kept for the way back
    former.title                     what it had before it became one with another
    dates.birthday.year              also .month and .day: a date told in three columns
    phones.work.ext                  the extension that belongs to a number
    ims.1.service                    the program of a messenger's address
    next_step.summary                also .type, .due and .uid

The full CSV layout uses these paths as its headers.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.domain.contact import ADDRESS_PARTS, KEPT_LISTS, LABELLED_LISTS, TEXT_CELLS

CELLS = (*TEXT_CELLS, "uid", "kind", "cadence_days", "private", "tags", "last_reach", "last_attempt")
LISTS = (*LABELLED_LISTS, *KEPT_LISTS)
MORE_PARTS = {"dates": ("year", "month", "day"), "phones": ("ext",), "ims": ("service",)}
STEP_PARTS = ("type", "summary", "due", "uid")


@dataclass(frozen=True, slots=True)
class Target:
    """Where one value goes: `field`, then for lists the `slot` (label or number) and the `part`."""

    field: str
    slot: str = ""
    part: str = "value"

    @property
    def label(self) -> str:
        """The label that the slot itself gives: none for a number, "home" for "home#2"."""
        return "" if self.slot.isdecimal() else self.slot.partition("#")[0]

    def __str__(self) -> str:
        if not self.slot:
            return self.field if self.field in CELLS else f"{self.field}.{self.part}"
        if self.field == "custom":
            return f"custom.{self.slot}"
        if self.part == "value" and not self.slot.isdecimal():
            return f"{self.field}.{self.slot}"
        return f"{self.field}.{self.slot}.{self.part}"


def parse(path: str) -> Target:
    """The target that `path` names; raises ValueError where it names none."""
    field, _, rest = path.partition(".")
    if field in CELLS and not rest:
        return Target(field)
    if field == "custom" and rest:
        return Target("custom", rest)
    if field == "next_step" and rest in STEP_PARTS:
        return Target("next_step", "", rest)
    slot, dot, part = rest.rpartition(".")
    if field == "addresses" and part in (*ADDRESS_PARTS, "label", "formatted") and slot:
        return Target(field, slot, part)
    if field in LISTS and rest:
        parts = ("value", "label", *MORE_PARTS.get(field, ()))
        return Target(field, slot, part) if dot and slot and part in parts else Target(field, rest)
    raise ValueError(path)
