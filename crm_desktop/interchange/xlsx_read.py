"""The sheets of XLSX workbooks (ECMA-376, part 1, 18), row by row, in memory that does not grow with the rows.

Own code because the libraries do not survive what people bring: python-calamine ends the process at one stray cell in
a sheet's last corner, since it holds every cell there could be, and does not tell the zeros that only a format shows;
openpyxl refuses files for colours and fonts that nobody reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree
from zipfile import ZipFile

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.cell_text import GENERAL, NumberFormat, number_format, stored_number_text
from crm_desktop.interchange.workbook import MERGED_WITHIN, Cells, Damaged, Merged, Worksheet
from crm_desktop.interchange.xml_parts import BROKEN, CHUNK, DocumentTypeError, damaged, opened, plain_parser

_PART_LIMIT = 1 << 26  # bytes of a part that is read whole
_STRINGS_LIMIT = 1 << 28  # characters of the shared strings
_COLUMNS = 16_384
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]{0,100}?\bref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")


class XlsxWorkbook:
    """A workbook. Raises UserError("file-damaged", path, detail), ("workbook-too-large", path)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with opened(self._path) as file:
            self._parts = {name.replace("\\", "/").lstrip("/").lower(): name for name in file.namelist()}
            main = self._main(file)
            book = self._xml(file, main)
            targets = self._targets(file, main)
            self._from_1904 = any(
                item.get("date1904", "").lower() in ("1", "true") for item in _children(book, "workbookPr")
            )
            self._styles = self._read_styles(file, main)
            self._strings_part = next((t for kind, t in targets.values() if kind == "sharedStrings"), "")
            self._members: dict[str, str] = {}
            self._sizes: dict[str, int] = {}
            self.worksheets: list[Worksheet] = []
            for sheet in _children(book, "sheet"):
                kind, target = targets.get(_attribute(sheet, "id"), ("", ""))
                if kind == "worksheet" and target.lower() in self._parts:
                    name = sheet.get("name", "")
                    self._members[name] = target
                    self._sizes[name] = file.getinfo(self._parts[target.lower()]).file_size
                    self.worksheets.append(Worksheet(name, sheet.get("state", "visible") == "visible"))
        self._strings: list[str] | None = None

    def size(self, name: str) -> int:
        """By which `rows` tells how far it is."""
        return max(self._sizes[name], 1)

    def merged(self, name: str) -> list[Merged]:
        """The merged cells among the first rows."""
        found: list[Merged] = []
        with opened(self._path) as file, file.open(self._parts[self._members[name].lower()]) as part:
            before = b""
            while chunk := part.read(CHUNK):
                data = before + chunk
                for match in _MERGED.finditer(data):
                    top, bottom = int(match[2]), int(match[4])
                    if top <= MERGED_WITHIN:
                        found.append(Merged(top, _column(match[1].decode()), bottom, _column(match[3].decode())))
                cut = data.rfind(b"<")
                before = data[max(cut, len(data) - 300) :]
        return list(dict.fromkeys(found))

    def rows(self, name: str, report: Callable[[int], None]) -> Iterator[Cells | Damaged]:
        """The rows that hold anything; ends with Damaged where the file is torn."""
        with opened(self._path) as file:
            if self._strings is None:
                self._strings = self._read_strings(file)
            reader = _SheetReader(self._strings, self._styles, self._from_1904)
            parser = plain_parser(reader.start, reader.end, reader.text)
            try:
                with file.open(self._parts[self._members[name].lower()]) as part:
                    while chunk := part.read(CHUNK):
                        report(part.tell())
                        parser.Parse(chunk, False)
                        yield from reader.rows
                        reader.rows.clear()
                    parser.Parse(b"", True)
            except BROKEN as error:
                yield from reader.rows
                yield Damaged(reader.row + 1, str(error))

    def _main(self, file: ZipFile) -> str:
        """The name of the part that lists the sheets."""
        for kind, target in self._targets(file, "").values():
            if kind == "officeDocument":
                return target
        return "xl/workbook.xml"

    def _targets(self, file: ZipFile, part: str) -> dict[str, tuple[str, str]]:
        """What a part refers to: by identifier, the kind and the name of the part."""
        where = PurePosixPath(part)
        name = f"{where.parent}/_rels/{where.name}.rels" if part else "_rels/.rels"
        if name.lower() not in self._parts:
            return {}
        return {
            item.get("Id", ""): (item.get("Type", "").rpartition("/")[2], _beside(part, item.get("Target", "")))
            for item in _children(self._xml(file, name), "Relationship")
        }

    def _xml(self, file: ZipFile, name: str) -> ElementTree.Element:
        try:
            with file.open(self._parts[name.lower()]) as part:
                text = part.read(_PART_LIMIT)
            if b"<!DOCTYPE" in text.replace(b"\0", b""):
                raise DocumentTypeError("it declares a document type")
            return ElementTree.fromstring(text)
        except (ElementTree.ParseError, *BROKEN) as error:
            raise damaged(self._path, error) from error

    def _read_styles(self, file: ZipFile, main: str) -> list[NumberFormat]:
        name = next((t for kind, t in self._targets(file, main).values() if kind == "styles"), "")
        if name.lower() not in self._parts:
            return []
        try:
            root = self._xml(file, name)
        except UserError:
            return []  # without formats days are numbers, which is better than nothing
        codes = {item.get("numFmtId", ""): item.get("formatCode", "") for item in _children(root, "numFmt")}
        found = []
        for formats in _children(root, "cellXfs"):
            for item in _children(formats, "xf"):
                number = item.get("numFmtId", "0")
                found.append(number_format(int(number) if number.isdecimal() else 0, codes.get(number, "")))
        return found

    def _read_strings(self, file: ZipFile) -> list[str]:
        if self._strings_part.lower() not in self._parts:
            return []
        reader = _StringsReader()
        parser = plain_parser(reader.start, reader.end, reader.text)
        try:
            with file.open(self._parts[self._strings_part.lower()]) as part:
                while chunk := part.read(CHUNK):
                    parser.Parse(chunk, False)
                    if reader.size > _STRINGS_LIMIT:
                        raise UserError("workbook-too-large", path=str(self._path))
        except BROKEN as error:
            raise damaged(self._path, error) from error
        return reader.strings


class _StringsReader:
    """The shared strings: of rich text its runs, without the phonetic ones."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self.size = 0
        self._parts: list[str] = []
        self._is_text = False
        self._phonetic = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag.rpartition(":")[2]:
            case "si":
                self._parts = []
            case "rPh":
                self._phonetic += 1
            case "t":
                self._is_text = not self._phonetic

    def end(self, tag: str) -> None:
        match tag.rpartition(":")[2]:
            case "t":
                self._is_text = False
            case "rPh":
                self._phonetic -= 1
            case "si":
                text = _unescaped("".join(self._parts))
                self.strings.append(text)
                self.size += len(text)

    def text(self, text: str) -> None:
        if self._is_text:
            self._parts.append(text)


class _SheetReader:
    """Makes rows of the marks of a sheet."""

    def __init__(self, strings: list[str], styles: list[NumberFormat], from_1904: bool) -> None:
        self.rows: list[Cells] = []
        self.row = 0
        self._strings, self._styles, self._from_1904 = strings, styles, from_1904
        self._cells: list[str] = []
        self._column = -1
        self._kind = ""
        self._style = ""
        self._value: list[str] = []
        self._is_value = False
        self._phonetic = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag if ":" not in tag else tag.rpartition(":")[2]
        if name == "c":
            told = attributes.get("r")
            column = _column(told.rstrip("0123456789")) if told else -1
            self._column = column if column >= 0 else self._column + 1
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._value.clear()
        elif name == "v":
            self._is_value = True
        elif name == "t":
            self._is_value = not self._phonetic
        elif name == "rPh":
            self._phonetic += 1
        elif name == "row":
            number = attributes.get("r", "")
            self.row = int(number) if number.isdecimal() and len(number) < 8 else self.row + 1
            self._cells, self._column = [], -1

    def end(self, tag: str) -> None:
        name = tag if ":" not in tag else tag.rpartition(":")[2]
        if name in ("v", "t"):
            self._is_value = False
        elif name == "c":
            if self._value and self._column < _COLUMNS and (text := self._text()):
                cells = self._cells
                if len(cells) <= self._column:
                    cells += [""] * (self._column + 1 - len(cells))
                cells[self._column] = text
        elif name == "row":
            if self._cells:
                self.rows.append((self.row, self._cells))
        elif name == "rPh":
            self._phonetic -= 1

    def text(self, text: str) -> None:
        if self._is_value:
            self._value.append(text)

    def _text(self) -> str:
        """ECMA-376, part 1, 18.18.11."""
        value = "".join(self._value)
        match self._kind:
            case "s":
                number = value.strip()
                known = number.isdecimal() and len(number) < 10 and int(number) < len(self._strings)
                return self._strings[int(number)] if known else value
            case "n":
                style = self._style
                known = style.isdecimal() and len(style) < 7 and int(style) < len(self._styles)
                return stored_number_text(value, self._styles[int(style)] if known else GENERAL, self._from_1904)
            case "b":
                return "TRUE" if value.strip() == "1" else "FALSE"
            case "d":
                return value.removesuffix("T00:00:00").removesuffix("T00:00:00Z")
            case _:
                return _unescaped(value)


@lru_cache(maxsize=_COLUMNS)
def _column(letters: str) -> int:
    """The number of column "A" is 0; -1 for what names none."""
    number = 0
    for letter in letters:
        if not "A" <= letter <= "Z" or number > _COLUMNS:
            return -1
        number = number * 26 + ord(letter) - 64
    return number - 1


def _unescaped(text: str) -> str:
    """ECMA-376, part 1, 22.4.2.4: `_x000D_` is the character of that number."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: "" if found[1] == "0000" else chr(int(found[1], 16)), text).encode(
        "utf-16", "surrogatepass").decode("utf-16", "replace")  # fmt: skip


def _beside(part: str, target: str) -> str:
    """The name of the part that `part` calls `target`."""
    found: list[str] = [] if target.startswith("/") else list(PurePosixPath(part).parts[:-1])
    for step in target.replace("\\", "/").split("/"):
        if step == "..":
            found = found[:-1]
        elif step not in ("", "."):
            found.append(step)
    return "/".join(found)


def _children(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [item for item in root.iter() if isinstance(item.tag, str) and item.tag.rpartition("}")[2] == name]


def _attribute(item: ElementTree.Element, name: str) -> str:
    """An attribute of another namespace, whichever of its editions it is."""
    return next((value for key, value in item.attrib.items() if key.endswith("}" + name)), "")
