"""Which column goes where: guessed, read from a file, or edited."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from crm_desktop.domain import names, targets
from crm_desktop.domain.dates import Order
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import CUSTOM_TYPES
from crm_desktop.domain.targets import Target
from crm_desktop.interchange import header_words
from crm_desktop.interchange.content import common_shape
from crm_desktop.interchange.files import open_bytes, replace_file
from crm_desktop.interchange.header_words import NAME
from crm_desktop.interchange.layouts import FULL
from crm_desktop.interchange.sheet import Sheet

_LISTS_OF_SHAPES = {"email": "emails", "url": "urls", "phone": "phones"}


@dataclass
class Mapping:
    """For each header the target path of `domain.targets`, "" to leave the column out.

    Columns with the same target are joined, in their order: the lines of a street, the paragraphs of the notes. The
    targets of Google's tables `custom.N.label` and `custom.N.value` name and fill a custom field.

    `types` are those of custom fields, by name, that are not just text (`domain.fields.CUSTOM_TYPES`). `order` is that
    of day, month and year in all columns; None: each column's cells tell.
    """

    headers: list[str]
    targets: list[str]
    types: dict[str, str] = field(default_factory=dict)
    order: Order | None = None

    def copy(self) -> Mapping:
        """A mapping that says the same, and can be changed without this one."""
        return Mapping(self.headers, list(self.targets), dict(self.types), self.order)

    def __setitem__(self, header: str, target: str) -> None:
        """Change one column; raises UserError("mapping-unknown-target", target=…, header=…)."""
        self.targets[self.headers.index(header)] = _checked(header, target)


def guess_mapping(sheet: Sheet) -> Mapping:
    """The mapping of the program that wrote the table; of other columns, from the header's words and the cells.

    What no field holds becomes a custom field named as the header.
    """
    layout = sheet.known_layout
    guess = _Guess()
    columns = [[row[index] for row in sheet.head if index < len(row)] for index in range(len(sheet.headers))]
    found = [""] * len(columns)
    filled_first = sorted(range(len(columns)), key=lambda index: not any(columns[index]))
    for index in filled_first:
        found[index] = guess.accept(layout.target(sheet.headers[index])) if layout else ""
    if sheet.has_header:
        for index in filled_first:
            found[index] = found[index] or guess.from_words(sheet.headers[index])
        guess.settle(sheet.headers, found)
        if layout is not FULL:
            guess.settle_title(sheet.headers, found, columns)
    found = [target or guess.from_cells(cells, sheet) for target, cells in zip(found, columns, strict=True)]
    if not sheet.has_header:
        _guess_names(columns, found)
    return Mapping(
        sheet.headers, [target or f"custom.{header}" for target, header in zip(found, sheet.headers, strict=True)]
    )


def load_mapping(path: Path, sheet: Sheet) -> Mapping:
    """The guess for `sheet`, overruled by the TOML file at `path`: a table `[columns]` of "Header" = "target".

    A table `[fields]` may tell the types of custom fields by their names, `dates` the order of day, month and year in
    all columns ("dmy", "mdy", "ymd"). Headers that the sheet has not are ignored. Raises UserError: those of
    `files.open_bytes`, `mapping-unreadable` (path, detail), `mapping-unknown-target` (target, header).
    """
    document = read_document(path)
    chosen = {header: _checked(header, target) for header, target in _table(document, "columns", path).items()}
    types = _table(document, "fields", path)
    order = document.get("dates")
    if any(kind not in CUSTOM_TYPES for kind in types.values()):
        raise UserError("mapping-unreadable", path=str(path), detail="[fields]")
    if order not in (None, *get_args(Order)):
        raise UserError("mapping-unreadable", path=str(path), detail="dates")
    guess = guess_mapping(sheet)
    found = [chosen.get(header, target) for header, target in zip(guess.headers, guess.targets, strict=True)]
    return Mapping(sheet.headers, found, types, order)


def save_mapping(mapping: Mapping, path: Path, name: str = "") -> None:
    """Write the TOML file that `load_mapping` reads; a `name` stands in it, too."""
    import tomlkit

    document = tomlkit.document()
    if name:
        document["name"] = name
    if mapping.order is not None:
        document["dates"] = mapping.order
    document["columns"] = dict(zip(mapping.headers, mapping.targets, strict=True))
    if mapping.types:
        document["fields"] = mapping.types
    with replace_file(path) as file:
        file.write(tomlkit.dumps(document).encode())


def read_document(path: Path) -> dict[str, Any]:
    """What stands in the TOML file of a mapping; raises UserError as `load_mapping` does."""
    with open_bytes(path) as file:
        try:
            return tomllib.load(file)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
            raise UserError("mapping-unreadable", path=str(path), detail=str(error)) from error


def _table(document: dict[str, Any], table: str, path: Path) -> dict[str, Any]:
    found = document.get(table, {})
    if not isinstance(found, dict):
        raise UserError("mapping-unreadable", path=str(path), detail=f"[{table}]")
    return found


def _checked(header: str, target: object) -> str:
    """The target; raises UserError where it is none."""
    if target == "":
        return ""
    try:
        return str(targets.parse(str(target)))
    except ValueError as error:
        raise UserError("mapping-unknown-target", target=str(target), header=header) from error


class _Guess:
    """Targets given away so far, so that no two columns fight for one cell."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._last: dict[tuple[str, str, str], int] = {}

    def accept(self, target: str | None) -> str:
        """The target, if it is free or can be shared."""
        if not target or (target in self._used and not _is_shared(target)):
            return ""
        self._used.add(target)
        return target

    def from_words(self, header: str) -> str:
        """By the words of the header; NAME where the other columns decide, "" where the words are not known."""
        if (part := header_words.part_of_numbered(header)) is not None:
            return self.accept(part)
        meaning = header_words.meaning(header)
        if meaning is None:
            try:
                return self.accept(str(targets.parse(header)))
            except ValueError:
                return ""
        target, label, number = meaning
        field, _, own = target.partition(".")
        if target == NAME:
            return NAME
        if field == "addresses":
            return self._address(own, label, number)
        if field in targets.LISTS and field != "dates":
            return self._listed(field, label or own, number)
        return self.accept(target)

    def from_cells(self, cells: Sequence[str], sheet: Sheet) -> str:
        """By what the cells look like: "" where that says nothing."""
        field = _LISTS_OF_SHAPES.get(common_shape(cells), "")
        if field == "phones" and sheet.has_header and any(cell.strip().isdecimal() for cell in cells):
            return ""  # a customer's number has digits, too
        return self._listed(field, "", 0) if field else ""

    def settle(self, headers: list[str], found: list[str]) -> None:
        """What only all columns together tell."""
        for index, target in enumerate(found):
            if target == NAME:
                missing = {"given", "family"} - self._used
                found[index] = self.accept(missing.pop() if len(missing) == 1 else "name")
        if "dates.birthday.year" in self._used and "dates.birthday" in found:
            found[found.index("dates.birthday")] = "dates.birthday.day"  # Thunderbird's "Geburtstag"
        if "title" in found and f"{headers[found.index('title')]} (2)" in headers:
            first = found.index("title")  # Outlook's "Titre" is the honorific, its second one the job
            found[first], found[headers.index(f"{headers[first]} (2)")] = "prefixes", "title"

    def settle_title(self, headers: list[str], found: list[str], columns: list[list[str]]) -> None:
        """What stands above both honorifics and jobs in English is what its cells are."""
        index = next((index for index, header in enumerate(headers) if header.casefold() == "title"), None)
        cells = [cell.strip() for cell in columns[index] if cell.strip()] if index is not None else []
        if index is None or not cells:
            return
        honorifics = sum(names.split(f"{cell} A B").prefixes == cell for cell in cells)
        if honorifics == len(cells) and found[index] != "prefixes" and "prefixes" not in self._used:
            found[index] = self.accept("prefixes")
        elif not honorifics and found[index] == "prefixes" and "title" not in self._used:
            found[index] = self.accept("title")

    def _address(self, part: str, label: str, number: int) -> str:
        slots = {path.split(".")[1] for path in self._used if path.startswith("addresses.")}
        if not label and not number and len(slots) == 1:  # "ZIP" beside "Work City"
            (slot,) = slots
            if found := self.accept(f"addresses.{slot}.{part}"):
                return found
        if part == "street":  # a number counts its lines
            return self.accept(f"addresses.{label or 1}.street")
        return self._free("addresses", label, number, part)

    def _listed(self, field: str, label: str, number: int) -> str:
        return self._free(field, label, number, "value")

    def _free(self, field: str, label: str, number: int, part: str) -> str:
        """The slot that label and number name, or the first free one after all those given away."""
        key = field, label, part
        count = max(number, 1)
        while (path := str(Target(field, _slot(label, count), part))) in self._used:
            count = max(count, self._last.get(key, 0)) + 1
        self._last[key] = max(count, self._last.get(key, 0))
        return self.accept(path)


def _slot(label: str, count: int) -> str:
    if not label:
        return str(count)
    return label if count == 1 else f"{label}#{count}"


def _is_shared(target: str) -> bool:
    return target == "notes" or target.endswith((".street", ".label"))


def _guess_names(columns: list[list[str]], found: list[str]) -> None:
    """Without a header: the first column of words is the name; two beside each other of single words are its parts."""
    texts = [index for index, cells in enumerate(columns) if not found[index] and common_shape(cells) == "text"]
    if not texts:
        return
    first = texts[0]
    found[first] = "name"
    if texts[1:2] == [first + 1] and _single_words(columns[first]) and _single_words(columns[first + 1]):
        found[first], found[first + 1] = "given", "family"


def _single_words(cells: list[str]) -> bool:
    filled = [cell.split() for cell in cells if cell.strip()]
    return sum(len(words) == 1 for words in filled) > 0.6 * len(filled)
