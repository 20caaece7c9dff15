"""What is fuzzed: each reader of files, whole, with what its inputs are made of."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.records import Parsed, Rejected
from crm_desktop.services.import_files import Options, open_source
from tests.interchange.biff import xls
from tests.interchange.test_workbooks import PAGE, XML
from tests.interchange.workbooks import xlsx

_FILES = Path(__file__).parent.parent / "interchange" / "files"
_ROWS = [["Name", "Phone", "Birthday"], ["Ana", 5550100, "1970-05-06"], ["Bob", "x", 0.5]]
_LDIF = b"dn: cn=Ana\ncn:: QW5h\nmail: ana@example.com\nbirthyear: 1970\nbirthmonth: 5\nbirthday: 6\n\ndn: cn=Bob\n x\n"
_JSON = b'[{"given": "Ana", "phones": [{"label": "work", "value": "1"}], "tags": ["a"], "custom": {"a": "b"}}]'


@dataclass(frozen=True)
class Reader:
    """`format` is told to the reader, or found out where it is None. `wrap` makes a file of an input."""

    format: str | None
    suffix: str
    seeds: Callable[[], list[bytes]]
    words: tuple[str, ...]
    wrap: Callable[[bytes], bytes] = bytes
    share: float = 1.0  # of the time


def _files(pattern: str) -> list[bytes]:
    return [path.read_bytes()[:1500] for path in sorted(_FILES.glob(pattern))]


@cache
def _parts() -> dict[str, bytes]:
    path = Path("/tmp/crm-desktop-fuzz.xlsx")
    xlsx(path, _ROWS, {(2, 2): "yyyy-mm-dd"})
    with zipfile.ZipFile(path) as file:
        found = {
            name: file.read(name)
            for name in file.namelist()
            if name.startswith(("xl/", "_rels")) and "theme" not in name
        }
    path.unlink()
    return found


_FUZZED = ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels")


def _part_seeds() -> list[bytes]:
    return [bytes([number]) + _parts()[name] for number, name in enumerate(_FUZZED)]


def _workbook(data: bytes) -> bytes:
    """A sound workbook but for one part, which the first byte chooses."""
    chosen = _FUZZED[data[0] % len(_FUZZED)] if data else ""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, part in _parts().items():
            file.writestr(name, data[1:] if name == chosen else part)
    return made.getvalue()


READERS = {
    "csv": Reader(
        "csv", ".csv", lambda: _files("*.csv") + _files("*.txt"),
        ('"', '""', ",", ";", "\t", "|", "\r\n", "sep=;\n", " ::: ", "\ufeff", "Name", "E-mail 1 - Value", "Birthday",
         "31.02.1980", "0/0/00", "1.5E+11", "#N/A", '="01"', "'=", "* myContacts", "emails.1.value", "tags"), share=2,
    ),
    "vcard": Reader(
        "vcard", ".vcf", lambda: _files("*.vcf"),
        ("BEGIN:VCARD\n", "END:VCARD\n", "AGENT:\n", "CHARSET=", "SHIFT_JIS", "UTF-16", "ENCODING=", "QUOTED-PRINTABLE",
         "BASE64", "=\n", "\n ", "\r", "item1.", "X-ABLABEL:", "ADR;", "BDAY:", "PHOTO;", "ALTID=1", "PREF=1", "\\,"),
        share=2,
    ),
    "json": Reader(
        "json", ".json", lambda: [_JSON],
        ('{"contacts": [', '"', "{", "}", "[", "]", ",", ":", "null", "\\u0000", "\\ud800", "1e999", "NaN", '"emails"'),
    ),
    "ldif": Reader(
        "ldif", ".ldif", lambda: [_LDIF],
        ("dn: ", "::", ":<", "\n ", "\n\n", "#", "version: 1", "changetype: ", "objectclass: ", "jpegPhoto:: ",
         ";lang-de"),
    ),
    "found out": Reader(
        None, ".xls", lambda: [_JSON, _LDIF, PAGE.encode("cp1252"), XML.encode(), *_files("g*.csv"), *_files("*.vcf")],
        ("<table>", "<tr>", "<td>", "&#", "<!--", 'Index="', 'Type="DateTime"', "BEGIN:VCARD", "dn:", "PK\x03\x04"),
    ),
    "xlsx": Reader(
        "xlsx", ".xlsx", _part_seeds,
        ("<row>", "<c ", 'r="XFD1048576"', 't="s"', 't="d"', 's="1"', "<v>", "<t>", "<is>", "<rPh>", 'numFmtId="14"',
         "_x000D_"),
        wrap=_workbook,
    ),
    "xls": Reader("xls", ".xls", lambda: [xls({"People": _ROWS})], ("\x09\x08", "\x85\x00"), share=0.5),
}  # fmt: skip


class Lost(AssertionError):
    """A reader gave what no import could use."""


def read(reader: Reader, path: Path) -> None:
    """Read the file whole; raises whatever is no UserError, and Lost."""
    try:
        source = open_source(path, Options(format=reader.format))
        for record in source.records(Progress()):
            if isinstance(record, Parsed):
                if record.contact == Contact():
                    raise Lost("an empty contact")
            elif not isinstance(record, Rejected):
                raise Lost("neither a contact nor a reason")
    except UserError:
        pass
