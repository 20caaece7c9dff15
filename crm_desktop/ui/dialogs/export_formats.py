"""The formats of an export in words: what each is good for, and what it has no place for."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.translation import listed
from crm_desktop.ui.dialogs import targets

_OF_ACTIVITIES = ("last_reach", "last_attempt", "next_step")
_OTHERS = ("photo", "source_uids", "former", *_OF_ACTIVITIES)


class Format(NamedTuple):
    """A choice of format: its words, what it is good for, what the service calls it, and which fields are lost.

    One that `has_columns` is a table of which the columns may be chosen.
    """

    title: Any
    hint: Any
    suffix: str
    name: str
    layout: str = "full"
    lacks: tuple[str, ...] = ()
    has_columns: bool = False


FORMATS = {
    "csv": Format(
        QT_TRANSLATE_NOOP("Formats", "CSV"),
        QT_TRANSLATE_NOOP("Formats", "A table with every field. Imported again, it gives the same contacts."),
        ".csv",
        "csv",
        lacks=("photo",),
        has_columns=True,
    ),
    "xlsx": Format(
        QT_TRANSLATE_NOOP("Formats", "Excel"),
        QT_TRANSLATE_NOOP("Formats", "A workbook with every field. Imported again, it gives the same contacts."),
        ".xlsx",
        "xlsx",
        lacks=("photo",),
        has_columns=True,
    ),
    "google": Format(
        QT_TRANSLATE_NOOP("Formats", "CSV for Google"),
        QT_TRANSLATE_NOOP("Formats", "A table as Google Contacts imports it."),
        ".csv",
        "csv",
        "google",
        _OTHERS,
    ),
    "outlook": Format(
        QT_TRANSLATE_NOOP("Formats", "CSV for Outlook"),
        QT_TRANSLATE_NOOP("Formats", "A table as Outlook imports it."),
        ".csv",
        "csv",
        "outlook",
        (*_OTHERS, "extras"),
    ),
    "vcard-3.0": Format(
        QT_TRANSLATE_NOOP("Formats", "vCard 3.0"),
        QT_TRANSLATE_NOOP("Formats", "Cards with photos, for phones and nearly every address book."),
        ".vcf",
        "vcard-3.0",
        lacks=_OF_ACTIVITIES,
    ),
    "vcard-4.0": Format(
        QT_TRANSLATE_NOOP("Formats", "vCard 4.0"),
        QT_TRANSLATE_NOOP("Formats", "Cards in the newest version, for programs that know it."),
        ".vcf",
        "vcard-4.0",
        lacks=_OF_ACTIVITIES,
    ),
    "vcard-2.1": Format(
        QT_TRANSLATE_NOOP("Formats", "vCard 2.1"),
        QT_TRANSLATE_NOOP("Formats", "Cards for old phones and car radios."),
        ".vcf",
        "vcard-2.1",
        lacks=_OF_ACTIVITIES,
    ),
    "json": Format(
        QT_TRANSLATE_NOOP("Formats", "JSON"),
        QT_TRANSLATE_NOOP("Formats", "Every field, for scripts and other programs."),
        ".json",
        "json",
        lacks=("photo",),
    ),
    "ics": Format(
        QT_TRANSLATE_NOOP("Formats", "Calendar"),
        QT_TRANSLATE_NOOP(
            "Formats", "Their activities, planned and done, for calendars. Imported again, it gives the same ones."
        ),
        ".ics",
        "ics",
        lacks=("run", "files"),
    ),
}  # fmt: skip


def title(key: str) -> str:
    """What a format is called."""
    return _tr(FORMATS[key].title)


def hint(key: str) -> str:
    """What a format is good for, and what is lost in it."""
    chosen = FORMATS[key]
    if not chosen.lacks:
        return _tr(chosen.hint)
    lost = listed(targets.field(name) for name in chosen.lacks)
    return f"{_tr(chosen.hint)} {_tr('It has no place for: {what}.').format(what=lost)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formats", text)
