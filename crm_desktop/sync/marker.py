"""The marker of an office's folder, `office.csv`: what makes the folder this office's and no other's.

Lines of a name and a value. A copy that a spreadsheet saved is read, too, if the values are still what they were.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

from crm_desktop.sync.broken import Broken
from crm_desktop.sync.cells import cell_of, original

_FORMAT = "crm-desktop office"
_VERSION = "1"
_MOST_BYTES = 1 << 16
_HEX = re.compile(r"(?:[0-9a-f]{2}){,64}")


@dataclass(frozen=True, slots=True)
class Marker:
    """`office` is 32 hex digits; `salt` and `check` of its cipher are hex digits, empty where it has none."""

    office: str
    name: str
    salt: str = ""
    check: str = ""


def encode_marker(marker: Marker) -> bytes:
    """The file of a marker, the same for equal ones."""
    rows = {"format": _FORMAT, "version": _VERSION, "office": marker.office, "name": marker.name}
    if marker.salt:
        rows |= {"salt": marker.salt, "check": marker.check}
    return "".join([f"{name},{cell_of(value)}\n" for name, value in rows.items()]).encode()


def decode_marker(content: bytes) -> Marker:
    """The inverse of `encode_marker`, rows of other names apart; raises Broken."""
    if len(content) > _MOST_BYTES:
        raise Broken("large")
    rows: dict[str, str] = {}
    try:
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True):
            if len(row) >= 2 and rows.setdefault(row[0], row[1]) != row[1]:
                raise Broken("malformed", f"{row[0]} twice")
    except (UnicodeDecodeError, csv.Error):
        raise Broken("foreign") from None
    if rows.get("format") != _FORMAT:
        raise Broken("foreign")
    if rows.get("version") != _VERSION:
        raise Broken("newer")
    marker = Marker(*[original(rows[name]) if rows.get(name) else "" for name in ("office", "name", "salt", "check")])
    if len(marker.office) != 32 or not all(map(_HEX.fullmatch, (marker.office, marker.salt, marker.check))):
        raise Broken("malformed", "hex digits")
    if bool(marker.salt) != bool(marker.check):
        raise Broken("malformed", "salt and check")
    return marker
