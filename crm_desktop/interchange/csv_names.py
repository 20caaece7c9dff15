"""Names as tables give them: whole, in parts, both, or of a company only."""

from __future__ import annotations

import re

from crm_desktop.domain import names
from crm_desktop.domain.contact import Contact

_PUNCTUATION = re.compile(r"[\s()<>'\",]+")


def settle_name(contact: Contact) -> None:
    """A name that its parts make is kept in parts only; a row of nothing but a company is the company's."""
    if contact.name:
        if contact.kind == "org" or not (contact.prefixes or contact.given or contact.additional or contact.family):
            names.set_name(contact, contact.name)
        elif not contact.given and not contact.additional:
            _complete_parts(contact)
        elif _composed(contact) == " ".join(contact.name.split()):
            contact.name = ""
    elif contact.company and contact.kind != "org" and not (contact.given or contact.family or _is_someone(contact)):
        contact.kind = "org"
    if contact.kind == "org":
        contact.name = contact.name or contact.company or _composed(contact)
        if contact.company == contact.name:
            contact.company = ""


def drop_display_names(contact: Contact) -> None:
    """Leave out Outlook's "E-mail Display Name" where it only repeats the name and the address."""
    if not contact.custom:
        return
    known = f"{names.full_name(contact)} {contact.company}".lower().split()
    for name in [name for name in contact.custom if name.startswith("E-mail ") and name.endswith("Display Name")]:
        shown = contact.custom[name].lower()
        for email in contact.emails:
            shown = shown.replace(email.value.lower(), " ")
        if all(word in known for word in _PUNCTUATION.split(shown) if word):
            del contact.custom[name]


def _is_someone(contact: Contact) -> bool:
    return bool(_composed(contact) or contact.nickname or contact.title or contact.department)


def _complete_parts(contact: Contact) -> None:
    """GoldMine and ACT! give the whole name and only some of its parts."""
    full = " ".join(contact.name.split())
    parts = names.split(full)
    if contact.family and parts.family != contact.family and full.endswith(f" {contact.family}"):
        before = names.split(full.removesuffix(contact.family))
        additional = " ".join(f"{before.additional} {before.family}".split())
        parts = names.NameParts(before.prefixes, before.given, additional, contact.family)
    if contact.family in ("", parts.family):
        contact.given, contact.additional, contact.family = parts.given, parts.additional, parts.family
        contact.prefixes = contact.prefixes or parts.prefixes
        contact.suffixes = contact.suffixes or parts.suffixes
    contact.name = "" if _composed(contact) == full else full


def _composed(contact: Contact) -> str:
    return names.compose(contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes)
