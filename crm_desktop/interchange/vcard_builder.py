"""The contact that becomes of a card: its labels, its texts, its name, and what no field holds."""

from __future__ import annotations

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.labels import canonical
from crm_desktop.domain.names import compose, full_name, set_name
from crm_desktop.interchange import vcard_terms as terms
from crm_desktop.interchange.vcard_properties import NO_PREFERENCE, Property, split, unescape

KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")


class CardBuilder:
    """What is known of a card from its start, and the contact that becomes of it; `CardReader` reads the properties."""

    def __init__(self, found: list[Property]) -> None:
        self.warnings: list[str] = []  # as in `records.Parsed`
        self._found = found
        self._contact = Contact()
        self._name: str | None = None
        self._name_is_own = False
        self._notes: list[str] = []
        self._nicknames: list[str] = []
        self._address_labels: list[Property] = []
        self._extras: list[tuple[int, Labelled]] = []
        self._seen: set[tuple[str, ...]] = set()
        self._group_labels: list[Property] = []
        self._groups_used: set[str] = set()
        # What must be known before the first property is read.
        self._ours = False
        self._kind = ""
        self._groups: dict[str, str] = {}
        self._preferences = False
        for head, value, _ in found:
            if head.name == "X-ABLABEL" and head.group:
                self._groups[head.group] = unescape(value)
            elif head.name == "PRODID":
                self._ours = value == terms.PRODID
            elif head.name in KINDS:
                self._kind = self._kind or value.strip().lower()
            if head.preference != NO_PREFERENCE:
                self._preferences = True

    @property
    def is_group(self) -> bool:
        """Whether the card is a list of contacts (RFC 6350, 6.1.4)."""
        return self._kind == "group"

    def _finish(self) -> None:
        contact = self._contact
        self._take_address_labels()
        for found in self._group_labels:
            if found.head.group not in self._groups_used:
                self._keep(found)
        contact.extras = [extra for _, extra in sorted(self._extras, key=lambda numbered: numbered[0])]
        contact.notes = "\n".join(self._notes)
        contact.nickname = ", ".join(self._nicknames)
        if not self._ours:
            self._settle_name(" ".join((self._name or "").split()))
        elif self._name is not None and (self._name_is_own or self._name != full_name(contact)):
            contact.name = self._name

    def _settle_name(self, name: str) -> None:
        """A name that only repeats the parts is not kept; a card of nothing but a company is the company's."""
        contact = self._contact
        parts = compose(contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes)
        nobody = not (parts or contact.nickname or contact.title or self._kind)
        if contact.kind == "org" or (nobody and contact.company and name in ("", contact.company)):
            contact.kind = "org"
            contact.name = name or contact.company or parts
            if contact.company == contact.name:
                contact.company = ""
        elif parts and name != parts:
            contact.name = name
        elif name and (name == contact.nickname or name != full_name(contact)):
            set_name(contact, name)

    # What a property holds. Our own texts are taken as they stand.

    def _text(self, found: Property) -> str:
        text = unescape(found.value, line_breaks=found.head.encoding != "q")
        return text if self._ours else text.strip()

    def _parts(self, found: Property, count: int) -> list[str]:
        """The parts between semicolons, at least `count`."""
        line_breaks = found.head.encoding != "q"
        parts = [unescape(part, line_breaks) for part in split(found.value, ";")]
        parts += [""] * (count - len(parts))
        return parts if self._ours else [part.strip() for part in parts]

    def _label(self, found: Property) -> str:
        """The label of a value: the X-ABLabel of its group, else what its TYPEs make."""
        label = self._groups.get(found.head.group)
        if label is None:
            return terms.label_of(found.head.types)
        self._groups_used.add(found.head.group)
        return label if self._ours and not label.startswith("_$!<") else canonical(label)

    def _is_first(self, *key: str) -> bool:
        known = key in self._seen
        self._seen.add(key)
        return not known

    def _add(self, field: str, label: str, value: str) -> None:
        """Programs tell one value under the names of several; it is taken once."""
        if value and (self._is_first(field, label, value) or self._ours):
            getattr(self._contact, field).append(Labelled(label, value))

    def _keep(self, found: Property) -> None:
        if self._ours or found.value.strip():
            label = found.head.label.replace(terms.EXTRA_MARK, "")
            self._extra(found, label, found.value.replace("\n", "\\n"))

    def _extra(self, found: Property, label: str, value: str) -> None:
        self._extras.append((found.order, Labelled(label, value)))

    def _take_address_labels(self) -> None:
        """A LABEL is an address where there is none of the same label, else what is printed for that one."""
        addresses = self._contact.addresses
        taken = {address.label for address in addresses}
        for found in self._address_labels:
            label, text = self._label(found), self._text(found)
            if label in taken:
                self._keep(found)
            elif text:
                addresses.append(PostalAddress(label, text))
                taken.add(label)
