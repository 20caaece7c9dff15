"""Contacts to vCards: 3.0 (RFC 2426), 4.0 (RFC 6350) and 2.1.

What vCard has no property for is written as X-CRM-DESKTOP-… (`vcard_terms`), so that our own reader takes back the
same contact; labels that are no TYPE are written as Apple's and Google's address books do, as X-ABLabel.
"""

from __future__ import annotations

import binascii
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.dates import parse_date
from crm_desktop.domain.names import full_name
from crm_desktop.interchange import vcard_terms as terms
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.vcard_card import HANDLED
from crm_desktop.interchange.vcard_properties import Head, escape, escape_parameter, parse_head

Version: TypeAlias = Literal["2.1", "3.0", "4.0"]
VERSIONS: tuple[Version, ...] = ("2.1", "3.0", "4.0")
T = TypeVar("T")

_OF_ACTIVITIES = ("last_reach", "last_attempt", "next_step")
_FOLD = 75  # octets of a line without its end (RFC 6350, 3.2)
_HEAD = re.compile(r'(?:[^":\x00-\x1f]++|"[^"\x00-\x1f]*+")*+')
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f]")
_SOFT_BREAK = re.compile(rb"=\r?\n")
_EDGE_IN_DATA = re.compile(rb"(BEGIN|END):", re.IGNORECASE)
_PICTURES = {b"\xff\xd8\xff": "jpeg", b"\x89PNG": "png", b"GIF8": "gif", b"RIFF": "webp", b"BM": "bmp"}


def write_vcards(
    contacts: Iterable[Contact], path: Path, version: Version = "3.0", left_out: Counter[str] | None = None
) -> int:
    """Write the contacts to a file that takes the place of `path` when all are written; gives their number.

    Not written: `last_reach`, `last_attempt` and `next_step`, which are counted in `left_out`; control characters but
    tabs and line breaks, which become LF; values without text. Raises UserError as `replace_file` does.
    """
    done = 0
    with replace_file(path) as file:
        for contact in contacts:
            if left_out is not None:
                left_out.update(name for name in _OF_ACTIVITIES if getattr(contact, name))
            file.write(_Card(contact, version).written())
            done += 1
    return done


def card_of(contact: Contact, version: Version = "3.0") -> bytes:
    """The contact as one card; what is not written is as in `write_vcards`."""
    return _Card(contact, version).written()


class _Card:
    """One contact on its way to a card. `head` is a property's name with its parameters."""

    def __init__(self, contact: Contact, version: Version) -> None:
        self._contact = contact
        self._v2, self._v4 = version == "2.1", version == "4.0"
        self._line_break = "\n" if self._v2 else "\\n"  # 2.1 has no escape for it: the line is quoted-printable
        self._lines: list[bytes] = []
        self._extras = [
            (extra, parse_head(extra.label) if _HEAD.fullmatch(extra.label) else None) for extra in contact.extras
        ]
        taken = {head.group for _, head in self._extras if head}
        self._groups: Iterator[str] = (f"item{n}" for n in count(1) if f"item{n}" not in taken)
        self._line("BEGIN", "VCARD")
        self._line("VERSION", version)
        self._line("PRODID", terms.PRODID)

    def written(self) -> bytes:
        contact = self._contact
        if contact.uid:
            self._text("UID", terms.UID_PREFIX + contact.uid)
        self._names()
        self._company()
        self._values()
        if contact.tags:
            self._line("CATEGORIES", ",".join(escape(tag, line_break=self._line_break) for tag in contact.tags if tag))
        if contact.notes:
            self._text("NOTE", contact.notes)
        if contact.photo:
            self._photo(contact.photo)
        self._own()
        for extra, head in self._extras:
            self._extra(extra, head)
        self._line("END", "VCARD")
        return b"".join(self._lines)

    # Fields

    def _names(self) -> None:
        contact = self._contact
        name = full_name(contact)
        own = contact.name and name == full_name(replace(contact, name=""))
        self._text("FN;DERIVED=FALSE" if own else "FN", name)
        parts = (contact.family, contact.given, contact.additional, contact.prefixes, contact.suffixes)
        if any(parts) or not self._v4:
            self._parts("N", *parts)
        if contact.nickname:
            self._text("NICKNAME", contact.nickname)

    def _company(self) -> None:
        contact = self._contact
        if contact.kind == "org":
            self._line(*(("KIND", "org") if self._v4 else ("X-ABShowAs", "COMPANY")))
        if contact.company or contact.department:
            self._parts("ORG", contact.company, *filter(None, [contact.department]))
        elif contact.kind == "org" and contact.name:
            self._parts("ORG;DERIVED=TRUE", contact.name)  # by which address books show a company
        for name, cell in terms.CELLS.items():
            if value := getattr(contact, cell):
                self._text(name, value)

    def _values(self) -> None:
        contact = self._contact
        for email, first in _first_of_several(contact.emails):
            kinds = () if self._v4 else ("INTERNET",)
            self._labelled("EMAIL", email.label, self._escaped(email.value), terms.PLACES, first, kinds)
        for phone, first in _first_of_several(contact.phones):
            self._labelled("TEL", phone.label, self._escaped(phone.value), terms.PHONES, first)
        for address, first in _first_of_several(contact.addresses):
            self._address(address, first)
        for url, first in _first_of_several(contact.urls):
            self._labelled("URL", url.label, self._escaped(url.value, ""), terms.PLACES, first)
        for im in contact.ims:
            self._messenger(im)
        days_before: set[str] = set()
        for day in contact.dates:
            self._date(day, day.label not in days_before)
            days_before.add(day.label)
        for related in contact.related:
            name, types = ("RELATED;VALUE=text", terms.RELATIONS) if self._v4 else ("X-ABRELATEDNAMES", {})
            self._labelled(name, related.label, self._escaped(related.value), types)

    def _address(self, address: PostalAddress, first: bool) -> None:
        parts = (
            address.po_box, address.extended, address.street, address.city, address.region, address.postal_code,
            address.country,
        )  # fmt: skip
        if any(parts):
            self._labelled("ADR", address.label, self._joined(parts), terms.PLACES, first)

    def _messenger(self, im: Labelled) -> None:
        uri = self._escaped(im.value, "")
        if not im.label or im.label in terms.PLACES:
            self._labelled("IMPP", im.label, uri, terms.PLACES)
        elif uri:
            scheme = terms.SCHEMES.get(im.label, terms.ANY_SCHEME)
            self._line(f"IMPP;X-SERVICE-TYPE={escape_parameter(im.label)}", f"{scheme}:{uri}")

    def _date(self, day: Labelled, first: bool) -> None:
        """4.0 has ANNIVERSARY; what Apple's and Google's address books read of 3.0 is X-ABDATE."""
        name = {"birthday": "BDAY", "anniversary": "ANNIVERSARY" if self._v4 else ""}.get(day.label) if first else ""
        value = day.value
        head = name or "X-ABDATE"
        if parse_date(value) != value:
            head, value = f"{head};VALUE=text", self._escaped(value)
        elif value.startswith("--") and not self._v4:
            head, value = f"{head};X-APPLE-OMIT-YEAR=1604", value.replace("-", "1604", 1)
        elif self._v4 and name:
            value = f"--{value[2:].replace('-', '')}" if value.startswith("--") else value.replace("-", "")
        self._labelled(head, "" if name else day.label, value, {})

    def _photo(self, photo: bytes) -> None:
        kind = next((kind for magic, kind in _PICTURES.items() if photo.startswith(magic)), "")
        data = binascii.b2a_base64(photo, newline=False).decode("ascii")
        if self._v4:
            self._line("PHOTO", f"data:{f'image/{kind}' if kind else 'application/octet-stream'};base64,{data}")
        else:
            self._data(
                f"PHOTO;ENCODING={'BASE64' if self._v2 else 'b'}" + (f";TYPE={kind.upper()}" if kind else ""), data
            )

    def _own(self) -> None:
        contact = self._contact
        if contact.cadence_days is not None:
            self._line(terms.OWN + "CADENCE-DAYS", str(contact.cadence_days))
        if contact.private:
            self._line(terms.OWN + "PRIVATE", "TRUE")
        for name, value in contact.custom.items():
            self._parts(terms.OWN + "CUSTOM", name, value)
        for source in contact.source_uids:
            self._parts(terms.OWN + "SOURCE-UID", source.label, source.value)
        for former in contact.former:
            self._parts(terms.OWN + "FORMER", former.label, former.value)

    def _extra(self, extra: Labelled, head: Head | None) -> None:
        """As it stood in the file it came from, where it can stand in any file at all."""
        if head is None or head.label != extra.label or head.name in ("BEGIN", "END") or _CONTROLS.search(extra.value):
            self._parts(terms.OWN + "EXTRA", extra.label, extra.value)
            return
        mark = terms.EXTRA_MARK if head.name in HANDLED and head.name != "X-ABLABEL" else ""
        write = self._data if head.encoding == "b" else self._line
        write(extra.label + mark, extra.value)

    # Lines

    def _escaped(self, text: str, special: str = ",;") -> str:
        return escape(text, special.replace(",", "") if self._v2 else special, self._line_break)

    def _joined(self, parts: Iterable[str]) -> str:
        return ";".join(self._escaped(part) for part in parts)

    def _text(self, head: str, text: str) -> None:
        self._line(head, self._escaped(text, "" if self._v2 else ",;"))

    def _parts(self, head: str, *parts: str) -> None:
        self._line(head, self._joined(parts))

    def _labelled(
        self,
        head: str,
        label: str,
        value: str,
        types: Mapping[str, str],
        preferred: bool = False,
        kinds: tuple[str, ...] = (),
    ) -> None:
        """A value with its label as TYPEs or, where they cannot tell it, as X-ABLabel."""
        if not value:
            return
        found = terms.types_of(label, types)
        kinds += found or ()
        if preferred and not self._v4:
            kinds += ("PREF",)
        if kinds and self._v2:
            head = ";".join((head, *kinds))
        elif kinds:
            head += f";TYPE={','.join(kinds).lower() if self._v4 else ','.join(kinds)}"
        if preferred and self._v4:
            head += ";PREF=1"
        if found is not None:
            self._line(head, value)
            return
        group = next(self._groups)
        self._line(f"{group}.{head}", value)
        self._text(f"{group}.X-ABLabel", terms.apple_label(label))

    def _line(self, head: str, value: str) -> None:
        line = f"{head}:{value}".encode("utf-8", "replace")
        if len(line) <= _FOLD and not (self._v2 and (not line.isascii() or "\n" in value)):
            self._lines.append(line + b"\r\n")
        elif self._v2:
            self._quoted(head, value)
        else:
            self._fold(line)

    def _fold(self, line: bytes) -> None:
        """Breaks the line between characters."""
        start, room = 0, _FOLD
        while len(line) - start > room:
            end = start + room
            while line[end] & 0xC0 == 0x80:
                end -= 1
            self._lines.append(line[start:end] + b"\r\n ")
            start, room = end, _FOLD - 1
        self._lines.append(line[start:] + b"\r\n")

    def _quoted(self, head: str, value: str) -> None:
        """Quoted-printable, which must not make a line that looks like the end of the card."""
        charset = "" if value.isascii() else ";CHARSET=UTF-8"
        data = binascii.b2a_qp(value.replace("\n", "\r\n").encode("utf-8", "replace"), quotetabs=True, istext=False)
        data = _EDGE_IN_DATA.sub(rb"\1=3A", _SOFT_BREAK.sub(b"=\r\n", data))
        self._lines.append(f"{head}{charset};ENCODING=QUOTED-PRINTABLE:".encode() + data + b"\r\n")

    def _data(self, head: str, value: str) -> None:
        """Base64, which ends with a blank line in 2.1."""
        self._fold(f"{head}:{value}".encode("utf-8", "replace"))
        if self._v2:
            self._lines.append(b"\r\n")


def _first_of_several(items: Sequence[T]) -> Iterator[tuple[T, bool]]:
    """Each item, and whether to mark it as the preferred one."""
    for index, item in enumerate(items):
        yield item, index == 0 and len(items) > 1
