"""LDIF (RFC 2849) to contacts: address books of Thunderbird and Mozilla, and directories.

Attributes are those of RFC 4519, RFC 2798 (inetOrgPerson) and Mozilla's abPerson, old and new.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.dates import parse_date
from crm_desktop.domain.names import compose, set_name
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.encodings import STRAY_BYTES, chosen_encoding, find_encoding
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.records import Parsed, Record, Records, Rejected
from crm_desktop.interchange.vcard_card import MAX_PHOTO

_LINE_LIMIT = 1 << 22  # characters
_ENTRY_LIMIT = 1 << 24
_RAW_KEPT = 1 << 16
_REPORT_EVERY = 1000  # lines
_ATTRIBUTE = re.compile(r"([A-Za-z0-9.-]+(?:_[A-Za-z0-9]+)*)((?:;[^:;]*)*):([:<]?)[ \t]*", re.ASCII)
_GROUPS = frozenset(("groupofnames", "groupofuniquenames", "groupofurls", "posixgroup", "mozillaablist"))

# attribute (in lower case) -> field
_TEXTS = {
    "givenname": "given", "gn": "given", "sn": "family", "surname": "family", "personaltitle": "prefixes",
    "generationqualifier": "suffixes", "mozillanickname": "nickname", "xmozillanickname": "nickname",
    "o": "company", "company": "company", "organizationname": "company", "ou": "department",
    "department": "department", "departmentnumber": "department", "orgunit": "department",
    "organizationalunitname": "department", "title": "title",
}  # fmt: skip
# attribute -> list and label; those of a list stand in this order
_LISTED = {
    "mail": ("emails", ""), "rfc822mailbox": ("emails", ""), "mozillasecondemail": ("emails", ""),
    "xmozillasecondemail": ("emails", ""),
    "mobile": ("phones", "mobile"), "mobiletelephonenumber": ("phones", "mobile"), "cellphone": ("phones", "mobile"),
    "carphone": ("phones", "car"), "telephonenumber": ("phones", "work"), "homephone": ("phones", "home"),
    "homenumber": ("phones", "home"), "hometelephonenumber": ("phones", "home"), "otherphone": ("phones", "other"),
    "facsimiletelephonenumber": ("phones", "fax"), "fax": ("phones", "fax"), "pager": ("phones", "pager"),
    "pagerphone": ("phones", "pager"), "pagertelephonenumber": ("phones", "pager"), "telexnumber": ("phones", "telex"),
    "internationalisdnnumber": ("phones", "isdn"),
    "mozillaworkurl": ("urls", "work"), "workurl": ("urls", "work"), "mozillahomeurl": ("urls", "home"),
    "homeurl": ("urls", "home"), "labeleduri": ("urls", ""), "labeledurl": ("urls", ""), "url": ("urls", ""),
    "nsaimid": ("ims", "AIM"), "nscpaimscreenname": ("ims", "AIM"), "mozilla_aimscreenname": ("ims", "AIM"),
    "nsmsnid": ("ims", "MSN"), "nsyahooid": ("ims", "Yahoo"), "nsicqid": ("ims", "ICQ"),
    "secretary": ("related", "assistant"), "manager": ("related", "manager"),
}  # fmt: skip
# attribute -> part of the address at work, or at home; the order of a part's attributes is that of its lines
_WORK = {
    "street": "street", "streetaddress": "street", "mozillaworkstreet2": "street", "postofficebox": "po_box",
    "l": "city", "locality": "city", "localityname": "city", "st": "region", "stateorprovincename": "region",
    "region": "region", "postalcode": "postal_code", "zip": "postal_code", "c": "country", "co": "country",
    "countryname": "country", "friendlycountryname": "country", "postaladdress": "street",
}  # fmt: skip
_HOME = {
    "mozillahomestreet": "street", "homestreet": "street", "homepostaladdress": "street",
    "mozillahomepostaladdress": "street", "mozillahomestreet2": "street", "mozillahomepostaladdress2": "street",
    "mozillahomelocalityname": "city", "mozillahomestate": "region", "mozillahomepostalcode": "postal_code",
    "mozillahomecountryname": "country", "mozillahomecountry": "country",
}  # fmt: skip
_BIRTHDAY = ("birthyear", "birthmonth", "birthday")
_NOTES = frozenset(("description", "notes", "comment", "info"))
_NAMES = ("displayname", "cn", "commonname")
_UIDS = frozenset(("entryuuid", "nsuniqueid", "objectguid"))
# What tells nothing about anyone.
_SILENT = frozenset(
    ("objectclass", "modifytimestamp", "createtimestamp", "creatorsname", "modifiersname", "entrycsn", "version",
     "structuralobjectclass", "changetype", "lastmodifieddate", "popularityindex")
)  # fmt: skip
_SILENT_VALUES = {
    "mozillausehtmlmail": ("false", "unknown", "0"), "xmozillausehtmlmail": ("false", "unknown", "0"),
    "prefermailformat": ("0",), "allowremotecontent": ("0", "1", "false"),
}  # fmt: skip


class _Broken(Exception):
    """The entry cannot be read; its argument is the reason."""


@dataclass(slots=True)
class _Entry:
    """The physical lines of an entry; `line` is the first one's number."""

    line: int
    lines: list[str] = field(default_factory=list)
    size: int = 0

    @property
    def text(self) -> str:
        return "\n".join(self.lines)[:_RAW_KEPT]


def read_ldif(path: Path, encoding: str | None = None, progress: Progress | None = None) -> Records:
    """The entries of a file, one contact each; progress is in bytes.

    `encoding` is that of values which are not in Base64, against the standard; without it, it is found. Reasons:
    `ldif-broken` (a line that is no attribute, Base64 that is none), `ldif-change` (an entry that changes or deletes
    one), `entry-too-long`, `card-group` (a list of contacts), `nothing-usable`. Raises UserError as `open_bytes`,
    `chosen_encoding` and `find_encoding` do.
    """
    progress = progress or Progress()
    with open_bytes(path) as binary:
        total = path.stat().st_size
        found = chosen_encoding(encoding, binary) if encoding else find_encoding(binary, str(path))
        with TextIOWrapper(binary, found, STRAY_BYTES, newline=None) as file:

            def advance() -> None:
                progress.check()
                progress.advance(binary.tell(), total)

            for entry in _entries(file, advance):
                if (record := _record(entry, found)) is not None:
                    yield record


def _entries(file: TextIO, advance: Callable[[], None]) -> Iterator[_Entry]:
    """What stands between blank lines; a `dn` begins a new one in any case."""
    entry: _Entry | None = None
    number = 0
    has_name = False
    while line := file.readline(_LINE_LIMIT):
        number += 1
        if number % _REPORT_EVERY == 1:
            advance()
        line = line.rstrip("\n").replace("\0", "").removeprefix("\ufeff")
        names = line[:4].lower().startswith(("dn:", "dn ;", "dn;"))
        if (names and has_name) or (not line.strip() and not line.startswith((" ", "\t"))):
            if entry:
                yield entry
            entry, has_name = None, False
        if not line.strip() and entry is None:
            continue
        entry = entry or _Entry(number)
        has_name = has_name or names
        entry.size += len(line)
        if entry.size <= _ENTRY_LIMIT:
            entry.lines.append(line)
    if entry:
        yield entry


def _record(entry: _Entry, encoding: str) -> Record | None:
    """The entry's contact, or why there is none; None for what is only a comment or the version."""
    try:
        attributes = _attributes(entry, encoding)
        if not [name for name, _ in attributes if name != "version"]:
            return None
        contact, warnings = _Reader(attributes).contact()
    except _Broken as broken:
        return Rejected(entry.line, str(broken), entry.text)
    return Parsed(entry.line, contact, warnings)


def _attributes(entry: _Entry, encoding: str) -> list[tuple[str, str | bytes]]:
    """Name, as it is written, and value of each; options (`;lang-de`) are left out. Bytes are what is no text."""
    if entry.size > _ENTRY_LIMIT:
        raise _Broken("entry-too-long")
    logical: list[list[str]] = []
    for line in entry.lines:
        if line.startswith((" ", "\t")) and logical:
            logical[-1].append(line[1:])
        else:
            logical.append([line])
    found: list[tuple[str, str | bytes]] = []
    for line in map("".join, logical):
        if line.startswith("#") or not line.strip() or line.strip() == "-":
            continue
        match = _ATTRIBUTE.match(line)
        if match is None:
            raise _Broken("ldif-broken")
        value: str | bytes = line[match.end() :].rstrip(" ")
        if match[3] == ":":
            value = _decoded(line[match.end() :], encoding)
        found.append((match[1], value))
    return found


def _decoded(text: str, encoding: str) -> str | bytes:
    try:
        data = binascii.a2b_base64(text.encode("ascii", "replace") + b"==", strict_mode=False)
    except binascii.Error as error:
        raise _Broken("ldif-broken") from error
    if text.strip() and not data:
        raise _Broken("ldif-broken")
    try:
        return data.decode().replace("\0", "").replace("\r\n", "\n").strip()
    except UnicodeDecodeError:
        pass
    if any(byte < 32 and byte not in b"\t\n\r" for byte in data):
        return data
    fallback = encoding if not encoding.startswith("utf") else "cp1252"
    return data.decode(fallback, STRAY_BYTES).replace("\r\n", "\n").strip()


class _Reader:
    """Makes a contact of the attributes of an entry."""

    def __init__(self, attributes: list[tuple[str, str | bytes]]) -> None:
        self._texts: dict[str, list[str]] = {}
        self._names: dict[str, str] = {}  # as they are written
        self._data: dict[str, bytes] = {}
        for name, value in attributes:
            key = name.lower()
            if isinstance(value, bytes):
                self._data.setdefault(key, value)
                self._names.setdefault(key, name)
            elif value.strip():
                self._texts.setdefault(key, []).append(value.strip())
                self._names.setdefault(key, name)
        self._contact = Contact()
        self._warnings: list[str] = []

    def contact(self) -> tuple[Contact, list[str]]:
        """The contact and warnings as in `records.Parsed`."""
        if (self._first("changetype") or "add").lower() != "add":
            raise _Broken("ldif-change")
        classes = {value.lower() for value in self._texts.get("objectclass", ())}
        if not _GROUPS.isdisjoint(classes):
            raise _Broken("card-group")
        contact = self._contact
        contact.kind = "org" if "organization" in classes and "person" not in classes else "individual"
        dn = self._take("dn")
        for key, name in _TEXTS.items():
            self._text(name, self._take(key))
        for key, (name, label) in _LISTED.items():
            self._listed(name, label, self._take(key))
        contact.addresses += filter(None, (self._address("work", _WORK), self._address("home", _HOME)))
        self._birthday()
        notes = [value for key in list(self._texts) if key in _NOTES for value in self._take(key)]
        contact.notes = "\n".join(notes)
        for key in [key for key in self._texts if key in _UIDS]:
            contact.source_uids += [Labelled("ldif", value) for value in self._take(key)]
        photo = self._data.pop("jpegphoto", None) or self._data.pop("thumbnailphoto", None)
        if photo and len(photo) <= MAX_PHOTO:
            contact.photo = photo
        self._settle_name()
        self._keep_the_rest()
        empty = Contact(kind=contact.kind, source_uids=contact.source_uids)
        if contact == empty:
            named = _common_name(dn[0]) if dn else ""
            if not named:
                raise _Broken("nothing-usable")
            set_name(contact, named)
        return contact, self._warnings

    def _first(self, key: str) -> str:
        return self._texts.get(key, [""])[0]

    def _take(self, key: str) -> list[str]:
        return list(dict.fromkeys(self._texts.pop(key, ())))

    def _text(self, name: str, values: list[str]) -> None:
        contact = self._contact
        for value in values:
            before: str = getattr(contact, name)
            if not before:
                setattr(contact, name, value)
            elif value not in before.split(", "):
                if name in ("company", "title", "department"):
                    setattr(contact, name, f"{before}, {value}")
                else:
                    setattr(contact, name, f"{before} {value}")

    def _listed(self, name: str, label: str, values: list[str]) -> None:
        items: list[Labelled] = getattr(self._contact, name)
        known = {item.value for item in items}
        for value in values:
            if name == "related":
                value = _common_name(value) or value  # they are named as entries
            if value not in known:
                items.append(Labelled(label, value))
                known.add(value)

    def _address(self, label: str, parts: dict[str, str]) -> PostalAddress | None:
        found = PostalAddress(label)
        for key, part in parts.items():
            for value in self._take(key):
                if key.endswith("postaladdress"):
                    value = value.replace("$", "\n").replace("\\24", "$")  # RFC 4517, 3.3.28
                before: str = getattr(found, part)
                if value != before:
                    joiner = "\n" if part == "street" else ", "
                    setattr(found, part, f"{before}{joiner}{value}" if before else value)
        return found if found != PostalAddress(label) else None

    def _birthday(self) -> None:
        year, month, day = (self._first(key).strip("0 ") and self._first(key) for key in _BIRTHDAY)
        if not (year or month or day):
            for key in _BIRTHDAY:
                self._take(key)
            return
        told = f"{year or '-'}-{month:0>2}-{day:0>2}" if month or year else day
        if found := parse_date(told):
            self._contact.dates.append(Labelled("birthday", found))
            for key in _BIRTHDAY:
                self._take(key)
        else:
            self._warnings.append("date-unreadable")

    def _settle_name(self) -> None:
        contact = self._contact
        name, *others = [value for key in _NAMES for value in self._take(key)] or [""]
        parts = compose(contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes)
        if contact.kind == "org":
            contact.name = name or contact.company
            if contact.company == contact.name:
                contact.company = ""
        elif parts and name not in ("", parts):
            contact.name = name
        elif not parts and name:
            set_name(contact, name)
        if others := [each for each in dict.fromkeys(others) if each not in (name, parts)]:
            contact.custom["cn"] = "\n".join(others)

    def _keep_the_rest(self) -> None:
        custom = self._contact.custom
        for key, values in self._texts.items():
            silent = _SILENT_VALUES.get(key, ())
            told = [value for value in dict.fromkeys(values) if value.lower() not in silent]
            if told and key not in _SILENT:
                name = self._names[key]
                custom[name] = "\n".join(filter(None, (custom.get(name, ""), *told)))
        for key, data in self._data.items():
            custom[self._names[key]] = binascii.b2a_base64(data, newline=False).decode()


def _common_name(dn: str) -> str:
    """Whom an entry's name tells: "Ana" of `cn=Ana,mail=ana@example.com` (RFC 4514)."""
    match = re.match(r"(?:cn|uid|o)\s*=\s*((?:[^,+\\]|\\.)*)", dn.strip(), re.IGNORECASE)
    return re.sub(r"\\([,+\"\\<>;=# ])", r"\1", match[1]).strip() if match else ""
