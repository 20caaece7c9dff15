"""What is fuzzed: here each reader of lists of contacts, whole, with what inputs are made of."""

from __future__ import annotations

import zipfile
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from typing import Any

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.records import Parsed, Rejected
from crm_desktop.services.import_files import Options, open_source
from tests.fuzz.backups import BACKUPS
from tests.fuzz.others import OTHERS
from tests.fuzz.reader import Lost, Reader
from tests.interchange.biff import xls
from tests.interchange.test_workbooks import PAGE, XML
from tests.interchange.workbooks import ods_bytes, xlsx

_FILES = Path(__file__).parent.parent / "interchange" / "files"
_ROWS = [["Name", "Phone", "Birthday"], ["Ana", 5550100, "1970-05-06"], ["Bob", "x", 0.5]]
_LDIF = b"dn: cn=Ana\ncn:: QW5h\nmail: ana@example.com\nbirthyear: 1970\nbirthmonth: 5\nbirthday: 6\n\ndn: cn=Bob\n x\n"
_ODS = (
    b'<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p>'
    b'</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell '
    b'office:value-type="float" office:value="1067"><text:p>01067</text:p></table:table-cell></table:table-row>'
    b"</table:table>"
)
_JSON = b'[{"given": "Ana", "phones": [{"label": "work", "value": "1"}], "tags": ["a"], "custom": {"a": "b"}}]'


def read_contacts(path: Path, format: str | None) -> None:
    """Read a list of contacts whole, as an import does; raises Lost, too."""
    source = open_source(path, Options(format=format))
    for record in source.records(Progress()):
        if isinstance(record, Parsed):
            if record.contact == Contact():
                raise Lost("an empty contact")
        elif not isinstance(record, Rejected):
            raise Lost("neither a contact nor a reason")


def _list(format: str | None, suffix: str, *told: Any, **more: Any) -> Reader:
    return Reader(suffix, *told, partial(read_contacts, format=format), **more)


def _tables() -> list[bytes]:
    """The header and a row of each table."""
    found = (path.read_bytes() for path in sorted(_FILES.glob("*.csv")))
    return [b"\n".join(each.split(b"\n", 2)[:2])[:900] for each in found]


def _cards() -> list[bytes]:
    found = (path.read_bytes().split(b"BEGIN:VCARD") for path in sorted(_FILES.glob("*.vcf")))
    return [b"BEGIN:VCARD" + card[:700] for cards in found for card in cards[1:]]


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
    "csv": _list("csv", ".csv", _tables,
        ('"', '""', ",", ";", "\t", "|", "\r\n", "sep=;\n", " ::: ", "\ufeff", "Name", "E-mail 1 - Value", "Birthday",
         "31.02.1980", "0/0/00", "1.5E+11", "#N/A", '="01"', "'=", "* myContacts", "emails.1.value", "tags"), share=2,
    ),
    "vcard": _list("vcard", ".vcf", _cards,
        ("BEGIN:VCARD\n", "END:VCARD\n", "AGENT:\n", "CHARSET=", "SHIFT_JIS", "UTF-16", "ENCODING=", "QUOTED-PRINTABLE",
         "BASE64", "=\n", "\n ", "\r", "item1.", "X-ABLABEL:", "ADR;", "BDAY:", "PHOTO;", "ALTID=1", "PREF=1", "\\,"),
        share=3,
    ),
    "json": _list("json", ".json", lambda: [_JSON],
        ('{"contacts": [', '"', "{", "}", "[", "]", ",", ":", "null", "\\u0000", "\\ud800", "1e999", "NaN",
         '"emails"'), share=2,
    ),
    "ldif": _list("ldif", ".ldif", lambda: [_LDIF],
        ("dn: ", "::", ":<", "\n ", "\n\n", "#", "version: 1", "changetype: ", "objectclass: ", "jpegPhoto:: ",
         ";lang-de"), share=3,
    ),
    "found out": _list(
        None, ".xls", lambda: [_JSON, _LDIF, PAGE.encode("cp1252"), XML.encode(), *_tables()[:4], *_cards()[:2]],
        ("<table>", "<tr>", "<td>", "&#", "<!--", 'Index="', 'Type="DateTime"', "BEGIN:VCARD", "dn:", "PK\x03\x04"),
    ),
    "xlsx": _list("xlsx", ".xlsx", _part_seeds,
        ("<row>", "<c ", 'r="XFD1048576"', 't="s"', 't="d"', 's="1"', "<v>", "<t>", "<is>", "<rPh>", 'numFmtId="14"',
         "_x000D_"),
        wrap=_workbook, longest=2048,
    ),
    "ods": _list("ods", ".ods", lambda: [_ODS],
        ('table:number-rows-repeated="9"', 'table:number-columns-repeated="16384"', "<table:table>", "<text:p>",
         'office:value-type="float"', 'office:value="1"', "<office:annotation>", "<table:table-row>"),
        wrap=lambda data: ods_bytes(data.decode("utf-8", "replace")),
    ),
    "xls": _list("xls", ".xls", lambda: [xls({"People": _ROWS})], ("\x09\x08", "\x85\x00"), longest=4096, share=0.25),
    **OTHERS,
    **BACKUPS,
}  # fmt: skip
