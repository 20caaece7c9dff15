"""Which format a file to read has, whatever its name says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import listed
from crm_desktop.interchange.files import open_bytes


@dataclass(frozen=True, slots=True)
class Readable:
    """A format that can be read. `suffixes` are those of its file names, the usual one first."""

    name: str
    suffixes: tuple[str, ...]
    is_workbook: bool = False


CSV = Readable("csv", (".csv",))
VCARD = Readable("vcard", (".vcf", ".vcard"))
JSON = Readable("json", (".json",))
LDIF = Readable("ldif", (".ldif", ".ldi"))
XLSX = Readable("xlsx", (".xlsx", ".xlsm", ".xltx", ".xltm"), is_workbook=True)
XLS = Readable("xls", (".xls", ".xlt"), is_workbook=True)
ODS = Readable("ods", (".ods", ".ots"), is_workbook=True)
HTML = Readable("html", (".html", ".htm"), is_workbook=True)
XML_2003 = Readable("xml", (".xml",), is_workbook=True)
FORMATS = (CSV, VCARD, JSON, LDIF, XLSX, XLS, ODS, HTML, XML_2003)

_HEAD = 1 << 16  # bytes
_MARK = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?"  # of UTF-8 or UTF-16
_BEGIN_CARD = re.compile(rb"(?:^|[\r\n])" + _MARK + rb"[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*(?:[\r\n]|$)", re.IGNORECASE)
_BEGIN_CALENDAR = re.compile(_MARK + rb"\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
_BEGIN_MARKUP = re.compile(_MARK + rb"\s*<(?:!DOCTYPE|!--|html|head|body|meta|style|table|\?xml)\b", re.IGNORECASE)
_BEGIN_JSON = re.compile(_MARK + rb"\s*(?:\[\s*[\[{\"\]]|\{\s*[\"}])")
# RFC 2849: what may stand above the first entry, and its name.
_BEGIN_LDIF = re.compile(
    _MARK + rb"(?:(?:[# \t][^\r\n]*|version:[ \t]*\d+[ \t]*)?[\r\n])*+\s*dn::?[ \t]*[^\r\n]*(?:[\r\n]|$)",
    re.IGNORECASE,
)
_XML_2003_SPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00")  # Excel 2 to 5, without a compound file around


def by_name(name: str) -> Readable:
    """The format that a user named, or its suffix; raises UserError("format-unknown", format, formats)."""
    for found in FORMATS:
        if name.lower() == found.name or f".{name.lower()}" in found.suffixes:
            return found
    raise _unknown(name)


def detect(path: Path) -> Readable:
    """The format of a file: by its content, else by its suffix, else CSV, which has no marks.

    Raises UserError as `open_bytes` does, `format-unknown` for a calendar, `table-not-found` (path) for a web page
    without a table, `file-is-workbook` (path) for what no reader knows, `file-binary` (path) for other archives.
    """
    with open_bytes(path) as file:
        start = file.read(_HEAD)
    if start.startswith(_ZIP):
        return _in_archive(path)
    if start.startswith(_COMPOUND) or _BIFF.match(start):
        return XLS
    head = start.replace(b"\0", b"")  # what is ASCII in UTF-16 is ASCII without them
    if _BEGIN_CALENDAR.match(head):
        raise _unknown("icalendar")
    if _BEGIN_MARKUP.match(head):
        return _of_markup(path, head)
    if _BEGIN_CARD.search(head):
        return VCARD
    if _BEGIN_JSON.match(head):
        return JSON
    if _BEGIN_LDIF.match(head):
        return LDIF
    return next((found for found in (CSV, VCARD, JSON, LDIF) if path.suffix.lower() in found.suffixes), CSV)


def _in_archive(path: Path) -> Readable:
    try:
        with ZipFile(path) as file:
            names = {name.replace("\\", "/").lower() for name in file.namelist()}
            kind = b""
            if "mimetype" in names:
                with file.open("mimetype") as part:  # which may unpack to gigabytes
                    kind = part.read(200)
    except (BadZipFile, KeyError, OSError, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
        raise UserError("file-damaged", path=str(path), detail=str(error)) from error
    if b"opendocument.spreadsheet" in kind:
        return ODS
    is_binary = "xl/workbook.bin" in names
    if not is_binary and any(name.startswith("xl/") for name in names):
        return XLSX
    is_numbers = any(name.startswith("index/") and name.endswith(".iwa") for name in names)
    raise UserError("file-is-workbook" if is_numbers or is_binary else "file-binary", path=str(path))


def _of_markup(path: Path, head: bytes) -> Readable:
    if _XML_2003_SPACE in head and b"<?xml" in head[:200].lower():
        return XML_2003
    with open_bytes(path) as file:
        before = b""
        while chunk := file.read(_HEAD):
            data = before + chunk.replace(b"\0", b"").lower()
            if b"<table" in data:
                return HTML
            before = data[-6:]
    raise UserError("table-not-found", path=str(path))


def _unknown(name: str) -> UserError:
    return UserError("format-unknown", format=name, formats=listed(found.name for found in FORMATS))
