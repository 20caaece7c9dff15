"""Making a contact of the cells of a row: the steps that a mapping comes to."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from crm_desktop.domain.contact import ADDRESS_PARTS, TEXT_CELLS, Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.dates import Order, parse_date
from crm_desktop.domain.labels import canonical
from crm_desktop.domain.targets import LISTS, Target
from crm_desktop.interchange import csv_other, csv_outlook
from crm_desktop.interchange.csv_cells import number_as_dialled, original, plain, split_tags
from crm_desktop.interchange.csv_custom import YES, as_kept
from crm_desktop.interchange.csv_names import drop_display_names, settle_name
from crm_desktop.interchange.csv_slots import OWN_PARTS, Slot, slots
from crm_desktop.interchange.csv_values import (
    SEVERAL,
    iso_date,
    loose_tags,
    read_label,
    split_address,
    split_values,
    with_more,
)
from crm_desktop.interchange.layout import Layout

_KINDS = {"org": "org", "organization": "org", "organisation": "org", "company": "org", "individual": "individual"}
_UTC_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_NUMBERED_CUSTOM = re.compile(r"(\d+)\.(label|value)")
_NONE = -1  # the column of a part that has none: the blank cell behind all others
_NOBODY = Contact()

Step: TypeAlias = Callable[[Contact, list[str], list[str]], None]  # contact, cells, warnings


class ContactBuilder:
    """Makes contacts of rows. `targets` has for each column its target, or None to leave it out.

    `orders` are those of the columns with dates, `types` those of custom fields, by name, that are not just text.
    Warnings: `date-unreadable`, `number-unreadable`, `yes-no-unreadable`, `digits-lost` (of a phone number): the cell
    was kept as a custom field under its header. A day without a time of `last_reach` and
    `last_attempt` is told as its noon in UTC, which is the same day nearly everywhere.
    """

    def __init__(
        self,
        headers: Sequence[str],
        targets: Sequence[Target | None],
        orders: dict[int, Order],
        layout: Layout | None,
        types: Mapping[str, str],
    ) -> None:
        self._headers = headers
        self._orders = orders
        self._types = types
        self._exact = layout is not None and layout.name == "full"
        self._outlook = layout is not None and layout.name == "outlook"
        self._google = layout is not None and layout.name == "google"
        silent = [layout.silences(header) if layout else frozenset() for header in headers]
        self._silent = [(index, cells) for index, cells in enumerate(silent) if cells]
        self._joins: dict[int, tuple[list[int], str]] = {}  # column -> those that are joined into it
        columns: dict[str, list[tuple[int, Target]]] = {}
        for index, target in enumerate(targets):
            if target is not None and not self._joined(index, target, columns.get(target.field, [])):
                columns.setdefault(target.field, []).append((index, target))
        texts = [(index, name) for name in (*TEXT_CELLS, "uid") for index, _ in columns.pop(name, ())]
        self._steps = [_texts(texts)] + [
            step for name, group in columns.items() for step in self._steps_of(name, group)
        ]

    def build(self, cells: list[str]) -> tuple[Contact | None, list[str]]:
        """The contact that `clean` cells make, with the warnings; None where no cell has anything to tell."""
        contact = Contact()
        warnings: list[str] = []
        for step in self._steps:
            step(contact, cells, warnings)
        if not self._exact:
            if self._outlook:
                drop_display_names(contact)
                csv_outlook.take_back(contact)
            elif self._google:
                csv_other.take_back(contact)
            settle_name(contact)
        named = contact.given or contact.family or contact.name or contact.emails or contact.phones
        return (contact if named or contact != _NOBODY else None), warnings

    def clean(self, cells: list[str], raw: str) -> list[str]:
        """The cells as they are meant, and a blank one behind them that stands for the columns there are not.

        There are as many cells as headers; `raw` is the row's text.
        """
        if not self._exact:
            cells = [cell.strip() for cell in cells]
        if "'" in raw or '="' in raw or raw.find("\r", 0, -2) >= 0:
            cells = list(map(original if self._exact else plain, cells))
        for index, silent in self._silent:
            if cells[index].lower() in silent:
                cells[index] = ""
        for index, (others, joiner) in self._joins.items():
            cells[index] = joiner.join(filter(None, (cells[index], *(cells[other] for other in others))))
        cells.append("")
        return cells

    def dates(self, cells: list[str]) -> dict[int, str]:
        """By column, the ISO dates that clean cells tell in another form."""
        told = {index: parse_date(cells[index], order) for index, order in self._orders.items() if cells[index]}
        return {index: value for index, value in told.items() if value and value != cells[index]}

    def _joined(self, index: int, target: Target, before: list[tuple[int, Target]]) -> bool:
        """Whether the column shares its cell of the contact with one before it, and is joined to that."""
        single = target.field in TEXT_CELLS or target.part not in OWN_PARTS
        first = next((column for column, other in before if other == target), None) if single else None
        if first is None:
            return False
        joiner = "\n" if target.field == "notes" or target.part in ("street", "formatted") else " "
        self._joins.setdefault(first, ([], joiner))[0].append(index)
        return True

    def _steps_of(self, name: str, columns: list[tuple[int, Target]]) -> list[Step]:
        indexes = [index for index, _ in columns]
        if name == "addresses":
            return [self._address(slot) for slot in slots(columns)]
        if name == "dates":
            return [self._date(slot) for slot in slots(columns)]
        if name in LISTS:
            return [self._labelled(name, slot) for slot in slots(columns) if "value" in slot.parts]
        if name == "custom":
            return self._custom(columns)
        if name == "next_step":
            return [self._next_step({target.part: index for index, target in columns})]
        steps = {"kind": self._kind, "private": _private, "cadence_days": self._cadence, "tags": self._tags}
        return [steps[name](index) if name in steps else self._time(name, index) for index in indexes]

    def _labelled(self, name: str, slot: Slot) -> Step:
        index, label_at, fallback = slot.parts["value"], slot.parts.get("label", _NONE), slot.label
        more_at = slot.parts.get("ext", slot.parts.get("service", _NONE))
        exact, emails, phones = self._exact, name == "emails", name == "phones"

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if not (value := cells[index]):
                return
            items: list[Labelled] = getattr(contact, name)
            if exact:
                items.append(Labelled(cells[label_at] or fallback, value))
                return
            if phones and not value.isdecimal():
                dialled = number_as_dialled(value)
                if dialled is None:
                    self._keep(contact, index, value)
                    warnings.append("digits-lost")
                    return
                value = dialled
            label, is_preferred = read_label(cells[label_at] or fallback)
            if more := cells[more_at]:
                label, value = with_more(name, label, value, more)
            if SEVERAL in value or (emails and value.count("@") > 1):
                found = [Labelled(label, each) for each in split_values(value, emails)]
            else:
                found = [Labelled(label, value)]
            if is_preferred:
                items[:0] = found
            else:
                items += found

        return step

    def _date(self, slot: Slot) -> Step:
        if "value" not in slot.parts:
            return self._date_of_parts(slot)
        index, label_at = slot.parts["value"], slot.parts.get("label", _NONE)
        exact, order = self._exact, self._orders.get(index, "ymd")

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if not (cell := cells[index]):
                return
            told = cells[label_at] or slot.label
            label = told if exact else read_label(told)[0]
            for value in [cell] if exact else cell.split(SEVERAL):
                found = iso_date(value) or parse_date(value, order)
                if found is None and not exact:
                    self._keep(contact, index, value)
                    warnings.append("date-unreadable")
                elif found != "":
                    contact.dates.append(Labelled(label, found or value))

        return step

    def _date_of_parts(self, slot: Slot) -> Step:
        columns = {part: index for part, index in slot.parts.items() if part != "label"}

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            told = {part: cells[index] for part, index in columns.items() if cells[index].strip("0 ")}
            if not told:
                return
            year, month, day = (told.get(part, "") for part in ("year", "month", "day"))
            numeric = month.isdecimal() and day.isdecimal()
            joined = f"{year or '-'}-{month:0>2}-{day:0>2}" if numeric else f"{day} {month} {year}"
            if found := parse_date(joined.strip()):
                contact.dates.append(Labelled(canonical(slot.label), found))
                return
            for part, value in told.items():
                self._keep(contact, columns[part], value)
            warnings.append("date-unreadable")

        return step

    def _address(self, slot: Slot) -> Step:
        columns = [slot.parts.get(part, _NONE) for part in ADDRESS_PARTS]
        label_at, formatted_at = slot.parts.get("label", _NONE), slot.parts.get("formatted", _NONE)
        exact = self._exact

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            told = [cells[index] for index in columns]
            if not any(told):
                told[0] = cells[formatted_at]  # as the street
                if not told[0]:
                    return
            if exact:
                contact.addresses.append(PostalAddress(cells[label_at] or slot.label, *told))
                return
            label, is_preferred = read_label(cells[label_at] or slot.label)
            found = [PostalAddress(label, *each) for each in split_address(told)]
            if is_preferred:
                contact.addresses[:0] = found
            else:
                contact.addresses += found

        return step

    def _custom(self, columns: list[tuple[int, Target]]) -> list[Step]:
        numbered: dict[str, dict[str, int]] = {}
        named, typed = [], []
        for index, target in columns:
            if not self._exact and (found := _NUMBERED_CUSTOM.fullmatch(target.slot)):
                numbered.setdefault(found[1], {})[found[2]] = index
            elif self._types.get(target.slot, "text") == "text" or self._exact:
                named.append((index, target.slot))
            else:
                typed.append(self._typed(index, target.slot))
        pairs = [_numbered_custom(number, pair) for number, pair in numbered.items() if "value" in pair]
        return [_customs(named), *typed, *pairs]

    def _typed(self, index: int, name: str) -> Step:
        kind, order = self._types[name], self._orders.get(index, "ymd")

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if not (cell := cells[index]):
                return
            value = as_kept(kind, cell, order)
            if value is None:
                told = {"date": "date-unreadable", "number": "number-unreadable"}
                warnings.append(told.get(kind, "yes-no-unreadable"))
            if value != "":
                _add_custom(contact, name, value or cell)

        return step

    def _next_step(self, columns: dict[str, int]) -> Step:
        exact = self._exact

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            told = {part: cells[index] for part, index in columns.items() if cells[index]}
            if "due" in told and not exact:
                told["due"] = self._day(contact, columns["due"], told["due"], warnings)
            if any(told.values()):
                contact.next_step = NextStep(**told)

        return step

    def _time(self, name: str, index: int) -> Step:
        exact = self._exact

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if not (value := cells[index]):
                return
            if exact or _UTC_TIME.fullmatch(value):
                setattr(contact, name, value)
            elif found := self._day(contact, index, value, warnings):
                setattr(contact, name, f"{found}T12:00:00Z")

        return step

    def _day(self, contact: Contact, index: int, value: str, warnings: list[str]) -> str:
        """The day that the cell tells, with its year; "" for none."""
        found = parse_date(value, self._orders.get(index, "ymd"))
        if found is None or found.startswith("--"):
            self._keep(contact, index, value)
            warnings.append("date-unreadable")
            return ""
        return found

    def _tags(self, index: int) -> Step:
        exact = self._exact

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if not (value := cells[index]):
                return
            found = split_tags(value) if exact else loose_tags(value)
            contact.tags = list(dict.fromkeys((*contact.tags, *found))) if contact.tags else list(found)

        return step

    def _kind(self, index: int) -> Step:
        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if value := cells[index]:
                if kind := _KINDS.get(value.lower()):
                    contact.kind = kind
                else:
                    self._keep(contact, index, value)

        return step

    def _cadence(self, index: int) -> Step:
        exact = self._exact

        def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
            if not (value := cells[index]):
                return
            if value.isascii() and value.isdecimal() and len(value) < 6:
                contact.cadence_days = int(value) if exact or int(value) else None
            else:
                self._keep(contact, index, value)
                warnings.append("number-unreadable")

        return step

    def _keep(self, contact: Contact, index: int, value: str) -> None:
        """What could not be read, under its header."""
        _add_custom(contact, self._headers[index], value)


def _texts(columns: list[tuple[int, str]]) -> Step:
    def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
        for index, name in columns:
            if value := cells[index]:
                setattr(contact, name, value)

    return step


def _private(index: int) -> Step:
    def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
        contact.private = contact.private or cells[index].lower() in YES

    return step


def _customs(columns: list[tuple[int, str]]) -> Step:
    def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
        for index, name in columns:
            if value := cells[index]:
                _add_custom(contact, name, value)

    return step


def _numbered_custom(number: str, pair: dict[str, int]) -> Step:
    index = pair["value"]

    def step(contact: Contact, cells: list[str], warnings: list[str]) -> None:
        if value := cells[index]:
            label = cells[pair["label"]].removeprefix("* ") if "label" in pair else ""
            _add_custom(contact, label or f"Custom Field {number}", value.replace(SEVERAL, "; "))

    return step


def _add_custom(contact: Contact, name: str, value: str) -> None:
    before = contact.custom.get(name)
    contact.custom[name] = value if before is None else f"{before}\n{value}"
