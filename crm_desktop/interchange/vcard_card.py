"""One card to one contact (RFC 6350; RFC 2426; vCard 2.1), as phones and address books write it."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable
from urllib.parse import unquote

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.dates import parse_date
from crm_desktop.domain.handed_links import dialled
from crm_desktop.domain.labels import canonical
from crm_desktop.domain.uid import known_uid
from crm_desktop.interchange import vcard_terms as terms
from crm_desktop.interchange.vcard_builder import KINDS, CardBuilder
from crm_desktop.interchange.vcard_properties import Property, escape, split, unescape

MAX_PHOTO = 8 << 20  # bytes; a larger one is kept as an extra

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!//)")
_DATA_URI = re.compile(r"data:[^,]*;base64\\?,", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]{64,}+={0,2}\s*")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")
_DAYS = re.compile("[0-9]{1,6}")


class CardReader(CardBuilder):
    """Reads the properties of one card. What no field holds, or a field that has its value, becomes an extra."""

    def contact(self) -> Contact | None:
        """The contact; None where the card tells nothing about anyone."""
        found = self._found
        for each in sorted(found, key=lambda p: p.head.preference) if self._preferences else found:
            if each.head.parameters and self._is_extra(each):
                self._keep(each)
            else:
                _HANDLERS.get(each.head.name, CardReader._keep)(self, each)
        self._finish()
        contact = self._contact
        empty = Contact(kind=contact.kind, source_uids=contact.source_uids)
        return contact if self._ours or contact != empty else None

    def _is_extra(self, found: Property) -> bool:
        """Whether it is one by our own mark, or tells again in another language or form (RFC 6350, 5.4)."""
        parameters = found.head.parameters
        alternative = parameters.get("ALTID", ())
        return terms.OWN + "EXTRA" in parameters or (
            bool(alternative) and not self._is_first(found.head.name, *alternative)
        )

    def _skip(self, found: Property) -> None:
        """Tells nothing about the contact, or was read before."""

    def _cell(self, found: Property) -> None:
        name, text = terms.CELLS[found.head.name], self._text(found)
        if getattr(self._contact, name) or (name == "company_uid" and not known_uid(text)):
            self._keep(found)
        else:
            setattr(self._contact, name, text)

    def _full_name(self, found: Property) -> None:
        if self._name is not None:
            self._keep(found)
            return
        self._name = self._text(found)
        self._name_is_own = found.head.parameter("DERIVED") == "FALSE"

    def _names(self, found: Property) -> None:
        contact = self._contact
        if contact.family or contact.given or contact.additional or contact.prefixes or contact.suffixes:
            self._keep(found)
            return
        if "," in found.value and not self._ours:
            found = found._replace(value=_without_lists(found.value))
        family, given, additional, prefixes, suffixes, *more = self._parts(found, 5)
        contact.family, contact.given, contact.additional = family, given, additional
        contact.prefixes, contact.suffixes = prefixes, suffixes
        if any(more):
            self._keep(found)
        self._sort_as(found)

    def _sort_as(self, found: Property) -> None:
        """4.0's SORT-AS is kept as the property that 3.0 had for it (RFC 2426, 3.6.5)."""
        for sort_as in found.head.parameters.get("SORT-AS", ()):
            self._extra(found, "SORT-STRING", escape(sort_as))

    def _nickname(self, found: Property) -> None:
        if self._ours:
            self._nicknames.append(self._text(found))
        else:
            self._nicknames += filter(None, (unescape(part).strip() for part in split(found.value, ",")))

    def _organization(self, found: Property) -> None:
        contact = self._contact
        if self._ours and found.head.parameter("DERIVED") == "TRUE":
            return
        if contact.company or contact.department:
            self._keep(found)
            return
        contact.company, *units = self._parts(found, 1)
        contact.department = ", ".join(filter(None, units))
        self._sort_as(found)

    def _shown_as(self, found: Property) -> None:
        if found.value.strip().upper() == "COMPANY":
            self._contact.kind = "org"

    def _kinds(self, found: Property) -> None:
        if self._kind.startswith("org"):
            self._contact.kind = "org"
        elif self._kind != "individual":
            self._keep(found)

    def _email(self, found: Property) -> None:
        address = self._text(found)
        if not self._ours and address[:7].lower() == "mailto:":
            address = unquote(address[7:].partition("?")[0])
        self._add("emails", self._label(found), address)

    def _phone(self, found: Property) -> None:
        number = self._text(found)
        if not self._ours and number[:4].lower() == "tel:":
            number = dialled(number[4:])
        self._add("phones", self._label(found), number)

    def _url(self, found: Property) -> None:
        self._add("urls", self._label(found), self._text(found))

    def _address(self, found: Property) -> None:
        po_box, extended, street, city, region, postal_code, country = parts = self._parts(found, 7)[:7]
        whole = unescape(found.head.parameter("LABEL"))
        if not any(parts) and whole:
            street = whole
        elif whole:
            self._extra(found, ";".join(("LABEL", *_types(found))), escape(whole))
        address = PostalAddress(self._label(found), street, extended, po_box, city, region, postal_code, country)
        if any(parts) or whole:
            self._contact.addresses.append(address)

    def _group_label(self, found: Property) -> None:
        self._group_labels.append(found)

    def _address_label(self, found: Property) -> None:
        self._address_labels.append(found)

    def _messenger(self, found: Property) -> None:
        self._add("ims", terms.MESSENGERS[found.head.name], self._text(found))

    def _impp(self, found: Property) -> None:
        """`X-SERVICE-TYPE=Skype:skype:jane` and `skype:jane` are jane of Skype; a URI with another label stays one."""
        head, value, label = found.head, self._text(found), self._label(found)
        service = head.parameter("X-SERVICE-TYPE") or head.parameter("SERVICE-TYPE")
        uri = _SCHEME.match(value)
        if self._ours:
            label, value = (service, value.partition(":")[2]) if service else (label, value)
        elif service or (uri and not label):
            scheme, handle = (uri[1].lower(), value[uri.end() :]) if uri else ("", value)
            service = service or ("" if scheme == terms.ANY_SCHEME else scheme)
            label, value = terms.SERVICES.get(service.lower()) or canonical(service), handle
        self._add("ims", label, value)

    def _profile(self, found: Property) -> None:
        """A page of a social network (Apple; RFC 9554, 3.5)."""
        label = found.head.parameter("SERVICE-TYPE").lower() or self._label(found)
        value = self._text(found)
        if "://" in value:
            self._add("urls", label, value)
        else:
            self._add("ims", label, found.head.parameter("X-USER") or value.removeprefix("x-apple:"))

    def _date(self, found: Property) -> None:
        label = terms.DATES.get(found.head.name) or self._label(found)
        self._add_date(found, label, self._text(found))

    def _add_date(self, found: Property, label: str, text: str) -> None:
        day: str | None = None
        if not self._ours or found.head.parameter("VALUE").lower() != "text":
            omit_year = found.head.parameter("X-APPLE-OMIT-YEAR")
            day = parse_date(text, "ymd", int(omit_year) if _DAYS.fullmatch(omit_year) else 0)
            if day is None and "date-unreadable" not in self.warnings:
                self.warnings.append("date-unreadable")
        self._add("dates", label, text if day is None else day)

    def _related(self, found: Property) -> None:
        self._add("related", terms.RELATED.get(found.head.name) or self._label(found), self._text(found))

    def _android(self, found: Property) -> None:
        """What Android has no property for: `vnd.android.cursor.item/relation;Jane;14;`, 14 being a spouse."""
        item, value, kind, label, *_ = self._parts(found, 4)
        match item.rpartition("/")[2]:
            case "nickname":
                self._nicknames += filter(None, [value])
            case "contact_event":
                self._add_date(found, terms.ANDROID_EVENTS.get(kind) or canonical(label), value)
            case "relation":
                self._add("related", terms.ANDROID_RELATIONS.get(kind) or canonical(label), value)
            case _:
                self._keep(found)

    def _categories(self, found: Property) -> None:
        parts = split(found.value, ",")
        if self._ours:
            self._contact.tags += map(unescape, parts)
            return
        if len(parts) == 1 and found.value.count("\\,") > 1:
            parts = found.value.split("\\,")  # some programs escape the commas between them
        for part in parts:
            for tag in split(part, ";"):
                if (tag := unescape(tag).strip()) and self._is_first("tags", tag):
                    self._contact.tags.append(tag)

    def _note(self, found: Property) -> None:
        if text := self._text(found):
            self._notes.append(text)

    def _photo(self, found: Property) -> None:
        data = _photo_data(found)
        if data and len(data) <= MAX_PHOTO and self._contact.photo is None:
            self._contact.photo = data
        else:
            self._keep(found)

    def _uid(self, found: Property) -> None:
        uid = self._text(found)
        own = known_uid(uid) if self._ours and not self._contact.uid else ""
        if own:
            self._contact.uid = own
        elif uid and self._is_first("uid", uid):
            self._contact.source_uids.append(Labelled("vcard", uid))

    def _own(self, found: Property) -> None:
        first, second, *_ = self._parts(found, 2)
        match found.head.name.removeprefix(terms.OWN):
            case "CADENCE-DAYS" if _DAYS.fullmatch(first):
                self._contact.cadence_days = int(first)
            case "PRIVATE" if first == "TRUE":
                self._contact.private = True
            case "CUSTOM":
                self._contact.custom[first] = second
            case "SOURCE-UID":
                self._contact.source_uids.append(Labelled(first, second))
            case "FORMER":
                self._contact.former.append(Labelled(first, second))
            case "EXTRA":
                self._extra(found, first, second)
            case _:
                self._keep(found)


def _types(found: Property) -> list[str]:
    return [f"TYPE={kind}" for kind in found.head.types]


def _without_lists(value: str) -> str:
    """A name of several, "Richter,James", in one; a comma before a blank is one that somebody did not escape."""
    first, *more = split(value, ",")
    return first + "".join(("," if part.startswith(" ") else " ") + part for part in more)


def _photo_data(found: Property) -> bytes | None:
    """The bytes of an inline picture; None where it is a URI or no data."""
    value = found.value.strip()
    if uri := _DATA_URI.match(value):
        value = value[uri.end() :]
    elif not _BASE64.fullmatch(value) and (found.head.encoding != "b" or "://" in value[:20]):
        return None
    digits = _NOT_BASE64.sub("", value)
    digits = digits[: len(digits) - (len(digits) % 4 == 1)]
    return binascii.a2b_base64(digits + "=" * (-len(digits) % 4)) or None


_HANDLERS: dict[str, Callable[[CardReader, Property], None]] = {
    **dict.fromkeys(("VERSION", "PRODID", "REV", "PROFILE"), CardReader._skip),
    **dict.fromkeys(terms.CELLS, CardReader._cell),
    **dict.fromkeys(terms.RELATED, CardReader._related),
    **dict.fromkeys(terms.DATES, CardReader._date),
    **dict.fromkeys(terms.MESSENGERS, CardReader._messenger),
    **dict.fromkeys(
        (terms.OWN + name for name in ("CADENCE-DAYS", "PRIVATE", "CUSTOM", "SOURCE-UID", "FORMER", "EXTRA")),
        CardReader._own,
    ),
    "X-ABLABEL": CardReader._group_label,
    "FN": CardReader._full_name,
    "N": CardReader._names,
    "NICKNAME": CardReader._nickname,
    "ORG": CardReader._organization,
    **dict.fromkeys(KINDS, CardReader._kinds),
    "X-ABSHOWAS": CardReader._shown_as,
    "EMAIL": CardReader._email,
    "TEL": CardReader._phone,
    "X-MS-TEL": CardReader._phone,
    "URL": CardReader._url,
    "ADR": CardReader._address,
    "LABEL": CardReader._address_label,
    "IMPP": CardReader._impp,
    "X-SOCIALPROFILE": CardReader._profile,
    "SOCIALPROFILE": CardReader._profile,
    "X-ABDATE": CardReader._date,
    "RELATED": CardReader._related,
    "X-ABRELATEDNAMES": CardReader._related,
    "X-ANDROID-CUSTOM": CardReader._android,
    "CATEGORIES": CardReader._categories,
    "NOTE": CardReader._note,
    "PHOTO": CardReader._photo,
    "UID": CardReader._uid,
}
HANDLED = frozenset(_HANDLERS)  # the properties that a field holds
