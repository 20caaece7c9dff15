"""Where a column may go (`domain.targets`), in words and in groups."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.targets import Target, parse
from crm_desktop.ui import words

_CELLS: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("Targets", "Full name"),
    "given": QT_TRANSLATE_NOOP("Targets", "First name"),
    "family": QT_TRANSLATE_NOOP("Targets", "Last name"),
    "additional": QT_TRANSLATE_NOOP("Targets", "Middle name"),
    "prefixes": QT_TRANSLATE_NOOP("Targets", "Title before the name"),
    "suffixes": QT_TRANSLATE_NOOP("Targets", "Suffix after the name"),
    "nickname": QT_TRANSLATE_NOOP("Targets", "Nickname"),
    "company": QT_TRANSLATE_NOOP("Targets", "Company"),
    "company_uid": QT_TRANSLATE_NOOP("Targets", "Identifier of the company"),
    "title": QT_TRANSLATE_NOOP("Targets", "Job title"),
    "department": QT_TRANSLATE_NOOP("Targets", "Department"),
    "tier": QT_TRANSLATE_NOOP("Targets", "Tier"),
    "status": QT_TRANSLATE_NOOP("Targets", "Status"),
    "source": QT_TRANSLATE_NOOP("Targets", "Source"),
    "owner": QT_TRANSLATE_NOOP("Targets", "Owner"),
    "cadence_days": QT_TRANSLATE_NOOP("Targets", "Days between contacts"),
    "private": QT_TRANSLATE_NOOP("Targets", "Private"),
    "kind": QT_TRANSLATE_NOOP("Targets", "Person or company"),
    "notes": QT_TRANSLATE_NOOP("Targets", "Notes"),
    "tags": QT_TRANSLATE_NOOP("Targets", "Tags"),
    "uid": QT_TRANSLATE_NOOP("Targets", "Identifier"),
    "last_reach": QT_TRANSLATE_NOOP("Targets", "Last reached"),
    "last_attempt": QT_TRANSLATE_NOOP("Targets", "Last attempt"),
    "next_step.summary": QT_TRANSLATE_NOOP("Targets", "Next step"),
    "next_step.due": QT_TRANSLATE_NOOP("Targets", "Day of the next step"),
    "next_step.type": QT_TRANSLATE_NOOP("Targets", "Type of the next step"),
    "next_step.uid": QT_TRANSLATE_NOOP("Targets", "Identifier of the next step"),
}
_FIELDS: dict[str, Any] = {
    "emails": QT_TRANSLATE_NOOP("Targets", "E-mail"),
    "phones": QT_TRANSLATE_NOOP("Targets", "Phone"),
    "urls": QT_TRANSLATE_NOOP("Targets", "Web"),
    "ims": QT_TRANSLATE_NOOP("Targets", "Messenger"),
    "dates": QT_TRANSLATE_NOOP("Targets", "Date"),
    "related": QT_TRANSLATE_NOOP("Targets", "Related"),
    "addresses": QT_TRANSLATE_NOOP("Targets", "Address"),
    "custom": QT_TRANSLATE_NOOP("Targets", "Field"),
    "extras": QT_TRANSLATE_NOOP("Targets", "Kept for the way back"),
    "source_uids": QT_TRANSLATE_NOOP("Targets", "Identifier elsewhere"),
    "former": QT_TRANSLATE_NOOP("Targets", "Formerly"),
    "next_step": QT_TRANSLATE_NOOP("Targets", "Next step"),
    "photo": QT_TRANSLATE_NOOP("Targets", "Photo"),
    "labels": QT_TRANSLATE_NOOP("Targets", "Label"),
    "run": QT_TRANSLATE_NOOP("Targets", "Playbook"),
    "files": QT_TRANSLATE_NOOP("Targets", "Files"),
    "cut": QT_TRANSLATE_NOOP("Targets", "Ends of long texts"),
}
_PARTS: dict[str, Any] = {
    "street": QT_TRANSLATE_NOOP("Targets", "street"),
    "extended": QT_TRANSLATE_NOOP("Targets", "second line"),
    "po_box": QT_TRANSLATE_NOOP("Targets", "PO box"),
    "city": QT_TRANSLATE_NOOP("Targets", "city"),
    "region": QT_TRANSLATE_NOOP("Targets", "region"),
    "postal_code": QT_TRANSLATE_NOOP("Targets", "postal code"),
    "country": QT_TRANSLATE_NOOP("Targets", "country"),
    "formatted": QT_TRANSLATE_NOOP("Targets", "whole"),
    "label": QT_TRANSLATE_NOOP("Targets", "label"),
    "ext": QT_TRANSLATE_NOOP("Targets", "extension"),
    "year": QT_TRANSLATE_NOOP("Targets", "year"),
    "month": QT_TRANSLATE_NOOP("Targets", "month"),
    "day": QT_TRANSLATE_NOOP("Targets", "day"),
}
_WHOLE_ADDRESS = ("street", "extended", "po_box", "city", "region", "postal_code", "country", "formatted")
_GROUPS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Targets", "Name"),
        ("name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "kind"),
    ),
    (QT_TRANSLATE_NOOP("Targets", "Work"), ("company", "title", "department")),
    (QT_TRANSLATE_NOOP("Targets", "E-mail"), ("emails.work", "emails.home", "emails.other", "emails.1")),
    (
        QT_TRANSLATE_NOOP("Targets", "Phone"),
        (
            *(f"phones.{label}" for label in ("mobile", "work", "home", "main", "other", "work fax", "home fax")),
            "phones.1",
        ),
    ),
    (QT_TRANSLATE_NOOP("Targets", "Work address"), tuple(f"addresses.work.{part}" for part in _WHOLE_ADDRESS)),
    (QT_TRANSLATE_NOOP("Targets", "Home address"), tuple(f"addresses.home.{part}" for part in _WHOLE_ADDRESS)),
    (QT_TRANSLATE_NOOP("Targets", "Other address"), tuple(f"addresses.other.{part}" for part in _WHOLE_ADDRESS)),
    (QT_TRANSLATE_NOOP("Targets", "Web and messengers"), ("urls.work", "urls.homepage", "urls.profile", "ims.1")),
    (QT_TRANSLATE_NOOP("Targets", "Dates"), ("dates.birthday", "dates.anniversary")),
    (
        QT_TRANSLATE_NOOP("Targets", "People around"),
        ("related.spouse", "related.child", "related.assistant", "related.manager", "related.referred by"),
    ),
    (
        QT_TRANSLATE_NOOP("Targets", "About"),
        ("notes", "tags", "tier", "status", "source", "owner", "cadence_days", "private"),
    ),
    (
        QT_TRANSLATE_NOOP("Targets", "Follow-up"),
        ("last_reach", "last_attempt", "next_step.summary", "next_step.due", "next_step.type"),
    ),
)


def groups() -> list[tuple[str, list[str]]]:
    """The targets that are offered, in named groups."""
    return [(_tr(title), [str(parse(path)) for path in paths]) for title, paths in _GROUPS]


def in_words(path: str) -> str:
    """A target as people read it: "E-mail (work)", "Address (home): city", "Field “Shoe size”"; "" is left out."""
    if not path:
        return _tr("Leave out")
    if path in _CELLS:
        return _tr(_CELLS[path])
    target = parse(path)
    name = field(target.field)
    if target.field == "custom":
        return f"{name} “{target.slot}”"
    if target.field == "dates" and target.label in ("birthday", "anniversary"):
        name = words.label(target.label)
    elif target.label:
        name = f"{name} ({words.label(target.label).lower()})"
    number = target.slot if target.slot.isdecimal() else target.slot.partition("#")[2]
    if number and number != "1":
        name += f" {number}"
    return f"{name}: {_tr(_PARTS[target.part])}" if target.part in _PARTS else name


def field(name: str) -> str:
    """A field of `domain.contact.Contact` as people read it."""
    found = _CELLS.get(name) or _FIELDS.get(name)
    return _tr(found) if found else name


def free(path: str, taken: Collection[str]) -> str:
    """The target, or where another column has it and a contact may have several, the next one like it."""
    target = parse(path)
    if not target.slot or target.field == "custom" or target.part == "street":  # columns may share these
        return str(target)
    number = 1
    while str(target) in taken:
        number += 1
        slot = str(number) if not target.label else f"{target.label}#{number}"
        target = Target(target.field, slot, target.part)
    return str(target)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Targets", text)
