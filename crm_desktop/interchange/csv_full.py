"""The full layout: the contact document, flattened; the headers are the paths of `domain.targets`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields

from crm_desktop.domain.contact import KEPT_LISTS, LABELLED_LISTS, Contact, PostalAddress
from crm_desktop.domain.targets import STEP_PARTS
from crm_desktop.interchange.csv_cells import join_tags

_TEXTS = (
    "uid", "kind", "name", "prefixes", "given", "additional", "family", "suffixes", "nickname", "company",
    "company_uid", "title", "department", "tier", "status", "source", "owner", "last_reach", "last_attempt", "notes",
)  # fmt: skip
_SINGLE = (*_TEXTS, "cadence_days", "private", "tags", *(f"next_step.{part}" for part in STEP_PARTS))
_ADDRESS = tuple(field.name for field in fields(PostalAddress))
_LISTS = (*LABELLED_LISTS, "addresses", *KEPT_LISTS)


class FullTable:
    """Every single cell, then the lists as wide as the data needs, then the custom fields by name."""

    def __init__(self) -> None:
        self.left_out: Counter[str] = Counter()

    def cells(self, contact: Contact) -> Iterator[tuple[str, str]]:
        """The cells that are not empty, with their headers."""
        for name in _TEXTS:
            if value := getattr(contact, name):
                yield name, value
        if contact.cadence_days is not None:
            yield "cadence_days", str(contact.cadence_days)
        if contact.private:
            yield "private", "true"
        if contact.tags:
            yield "tags", join_tags(contact.tags)
        if contact.next_step:
            for part in STEP_PARTS:
                if value := getattr(contact.next_step, part):
                    yield f"next_step.{part}", value
        for name in _LISTS:
            for number, item in enumerate(getattr(contact, name), 1):
                for part in _parts(name):
                    if value := getattr(item, part):
                        yield f"{name}.{number}.{part}", value
        for name, value in contact.custom.items():
            if name and value:
                yield f"custom.{name}", value
        if contact.photo:
            self.left_out["photo"] += 1

    def columns(self, filled: Iterable[str]) -> list[str]:
        """All headers in their order."""
        widths: Counter[str] = Counter()
        custom = []
        for header in filled:
            name, _, rest = header.partition(".")
            if name == "custom":
                custom.append(header)
            elif name in _LISTS:
                widths[name] = max(widths[name], int(rest.partition(".")[0]))
        lists = [
            f"{name}.{number}.{part}"
            for name in _LISTS
            for number in range(1, widths[name] + 1)
            for part in _parts(name)
        ]
        return [*_SINGLE, *lists, *sorted(custom)]


def _parts(name: str) -> tuple[str, ...]:
    return _ADDRESS if name == "addresses" else ("label", "value")
