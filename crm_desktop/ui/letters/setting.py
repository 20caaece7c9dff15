"""What the letters of this window say besides their contact, and how their fields are called."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.contact import NextStep
from crm_desktop.services.letters import FIELDS, Circumstances
from crm_desktop.ui import country, when, words
from crm_desktop.ui.session import Session

_NAMES: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("Letters", "Full name"),
    "prefixes": QT_TRANSLATE_NOOP("Letters", "Title before the name"),
    "given": QT_TRANSLATE_NOOP("Letters", "First name"),
    "additional": QT_TRANSLATE_NOOP("Letters", "Middle name"),
    "family": QT_TRANSLATE_NOOP("Letters", "Last name"),
    "suffixes": QT_TRANSLATE_NOOP("Letters", "Suffix after the name"),
    "nickname": QT_TRANSLATE_NOOP("Letters", "Nickname"),
    "company": QT_TRANSLATE_NOOP("Letters", "Company"),
    "title": QT_TRANSLATE_NOOP("Letters", "Job title"),
    "department": QT_TRANSLATE_NOOP("Letters", "Department"),
    "address": QT_TRANSLATE_NOOP("Letters", "Address with the name, as on an envelope"),
    "street": QT_TRANSLATE_NOOP("Letters", "Street"),
    "extended": QT_TRANSLATE_NOOP("Letters", "Second line of the address"),
    "po_box": QT_TRANSLATE_NOOP("Letters", "PO box"),
    "city": QT_TRANSLATE_NOOP("Letters", "City"),
    "region": QT_TRANSLATE_NOOP("Letters", "Region"),
    "postal_code": QT_TRANSLATE_NOOP("Letters", "Postal code"),
    "country": QT_TRANSLATE_NOOP("Letters", "Country"),
    "email": QT_TRANSLATE_NOOP("Letters", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("Letters", "Phone"),
    "url": QT_TRANSLATE_NOOP("Letters", "Web"),
    "birthday": QT_TRANSLATE_NOOP("Letters", "Birthday"),
    "tier": QT_TRANSLATE_NOOP("Letters", "Tier"),
    "status": QT_TRANSLATE_NOOP("Letters", "Status"),
    "source": QT_TRANSLATE_NOOP("Letters", "Source"),
    "owner": QT_TRANSLATE_NOOP("Letters", "Owner"),
    "last_reach": QT_TRANSLATE_NOOP("Letters", "Last reached"),
    "next_step": QT_TRANSLATE_NOOP("Letters", "Next step"),
    "next_due": QT_TRANSLATE_NOOP("Letters", "Day of the next step"),
    "tags": QT_TRANSLATE_NOOP("Letters", "Tags (a list)"),
    "emails": QT_TRANSLATE_NOOP("Letters", "All e-mails (a list)"),
    "phones": QT_TRANSLATE_NOOP("Letters", "All phones (a list)"),
    "today": QT_TRANSLATE_NOOP("Letters", "Today"),
    "sender": QT_TRANSLATE_NOOP("Letters", "Your name"),
}
_GROUPS = ("company", "address", "email", "tier", "last_reach", "tags", "today")  # the first of each group
KINDS: dict[str, Any] = {
    "letter": QT_TRANSLATE_NOOP("Letters", "Letter"),
    "email": QT_TRANSLATE_NOOP("Letters", "E-mail"),
    "label": QT_TRANSLATE_NOOP("Letters", "Label"),
    "envelope": QT_TRANSLATE_NOOP("Letters", "Envelope"),
}


def circumstances(session: Session) -> Circumstances:
    """Today, who writes, and where."""
    today = when.full_day_text(session.today().isoformat())
    return Circumstances(today, session.app.settings.author, country.names(), _day, _step)


def _day(iso: str) -> str:
    try:
        return when.full_day_text(iso if iso.startswith("--") else iso[:10])
    except ValueError:  # a date that somebody else's program wrote
        return iso


def _step(step: NextStep) -> str:
    return step.summary or words.activity_type(step.type)


def fields() -> list[tuple[str, str, bool]]:
    """Each field that a template may ask for, its name in words, and whether a group begins with it."""
    return [(name, tr(_NAMES[name]), name in _GROUPS) for name in FIELDS]


def insertion(name: str, *, custom: bool = False) -> str:
    """A field as it is written in a template."""
    if not custom:
        return f"{{{{ {name}|join(', ') }}}}" if name in ("tags", "emails", "phones") else f"{{{{ {name} }}}}"
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f"{{{{ custom.{name} }}}}" if name.isidentifier() else f'{{{{ custom["{quoted}"] }}}}'


_COUNTED: dict[str, tuple[Any, Any]] = {
    "letter": (QT_TRANSLATE_NOOP("Letters", "one letter"), QT_TRANSLATE_NOOP("Letters", "%Ln letters")),
    "email": (QT_TRANSLATE_NOOP("Letters", "one e-mail"), QT_TRANSLATE_NOOP("Letters", "%Ln e-mails")),
    "label": (QT_TRANSLATE_NOOP("Letters", "one label"), QT_TRANSLATE_NOOP("Letters", "%Ln labels")),
    "envelope": (QT_TRANSLATE_NOOP("Letters", "one envelope"), QT_TRANSLATE_NOOP("Letters", "%Ln envelopes")),
    "contact": (QT_TRANSLATE_NOOP("Letters", "one contact"), QT_TRANSLATE_NOOP("Letters", "%Ln contacts")),
    "no-email": (
        QT_TRANSLATE_NOOP("Letters", "One has no address of e-mail and is left out:"),
        QT_TRANSLATE_NOOP("Letters", "%Ln have no address of e-mail and are left out:"),
    ),
    "no-address": (
        QT_TRANSLATE_NOOP("Letters", "One has no postal address and is left out:"),
        QT_TRANSLATE_NOOP("Letters", "%Ln have no postal address and are left out:"),
    ),
    "no-room": (
        QT_TRANSLATE_NOOP("Letters", "One has more text than there is room for, and is left out:"),
        QT_TRANSLATE_NOOP("Letters", "%Ln have more text than there is room for, and are left out:"),
    ),
}


def counted(what: str, count: int) -> str:
    """How many letters, e-mails, labels, … there are, or are left out."""
    one, many = _COUNTED[what]
    return tr(one) if count == 1 else tr(many, count)


def tr(text: str, count: int = -1) -> str:
    """Words of this room in the user's language."""
    return QCoreApplication.translate("Letters", text, None, count)
