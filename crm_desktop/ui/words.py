"""The words for what the store keeps as codes: types, results, labels."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from crm_desktop.domain.activity import Activity
from crm_desktop.ui.text_lines import runs_right_to_left

_TYPES: dict[str, Any] = {
    "call": QT_TRANSLATE_NOOP("Words", "Call"),
    "meeting": QT_TRANSLATE_NOOP("Words", "Meeting"),
    "todo": QT_TRANSLATE_NOOP("Words", "To-do"),
    "email": QT_TRANSLATE_NOOP("Words", "E-mail"),
    "letter": QT_TRANSLATE_NOOP("Words", "Letter"),
    "visit": QT_TRANSLATE_NOOP("Words", "Visit"),
    "note": QT_TRANSLATE_NOOP("Words", "Note"),
}
_RESULTS: dict[str, Any] = {
    "reached": QT_TRANSLATE_NOOP("Words", "Reached"),
    "no answer": QT_TRANSLATE_NOOP("Words", "No answer"),
    "left message": QT_TRANSLATE_NOOP("Words", "Left message"),
    "wrong number": QT_TRANSLATE_NOOP("Words", "Wrong number"),
    "held": QT_TRANSLATE_NOOP("Words", "Held"),
    "replied": QT_TRANSLATE_NOOP("Words", "Replied"),
    "sent": QT_TRANSLATE_NOOP("Words", "Sent"),
    "not interested": QT_TRANSLATE_NOOP("Words", "Not interested"),
}
_OUTCOMES: dict[str, Any] = {
    "reached": QT_TRANSLATE_NOOP("Words", "reached"),
    "no answer": QT_TRANSLATE_NOOP("Words", "no answer"),
    "left message": QT_TRANSLATE_NOOP("Words", "left message"),
    "wrong number": QT_TRANSLATE_NOOP("Words", "wrong number"),
    "held": QT_TRANSLATE_NOOP("Words", "held"),
    "replied": QT_TRANSLATE_NOOP("Words", "replied"),
    "sent": QT_TRANSLATE_NOOP("Words", "sent"),
    "not interested": QT_TRANSLATE_NOOP("Words", "not interested"),
}
_LABELS: dict[str, Any] = {
    "home": QT_TRANSLATE_NOOP("Words", "Home"),
    "work": QT_TRANSLATE_NOOP("Words", "Work"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
    "mobile": QT_TRANSLATE_NOOP("Words", "Mobile"),
    "work mobile": QT_TRANSLATE_NOOP("Words", "Work mobile"),
    "main": QT_TRANSLATE_NOOP("Words", "Main"),
    "company main": QT_TRANSLATE_NOOP("Words", "Company"),
    "work fax": QT_TRANSLATE_NOOP("Words", "Work fax"),
    "home fax": QT_TRANSLATE_NOOP("Words", "Home fax"),
    "homepage": QT_TRANSLATE_NOOP("Words", "Home page"),
    "blog": QT_TRANSLATE_NOOP("Words", "Blog"),
    "profile": QT_TRANSLATE_NOOP("Words", "Profile"),
    "birthday": QT_TRANSLATE_NOOP("Words", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Words", "Anniversary"),
    "spouse": QT_TRANSLATE_NOOP("Words", "Spouse"),
    "partner": QT_TRANSLATE_NOOP("Words", "Partner"),
    "child": QT_TRANSLATE_NOOP("Words", "Child"),
    "parent": QT_TRANSLATE_NOOP("Words", "Parent"),
    "friend": QT_TRANSLATE_NOOP("Words", "Friend"),
    "colleague": QT_TRANSLATE_NOOP("Words", "Colleague"),
    "manager": QT_TRANSLATE_NOOP("Words", "Manager"),
    "assistant": QT_TRANSLATE_NOOP("Words", "Assistant"),
    "referred by": QT_TRANSLATE_NOOP("Words", "Referred by"),
}


def activity_type(code: str) -> str:
    """What an activity of this type is called."""
    return _tr(_TYPES.get(code, code))


def result(code: str) -> str:
    """What a result of an activity is called; a result of someone's own as it stands."""
    return _tr(_RESULTS[code]) if code in _RESULTS else code


def outcome(code: str) -> str:
    """A result within a line: "no answer"."""
    return _tr(_OUTCOMES[code]) if code in _OUTCOMES else code


def label(canonical: str) -> str:
    """A label of a number, an address, a date (`domain.labels`) as it is shown; a user's own words as they stand."""
    if canonical in _LABELS:
        return _tr(_LABELS[canonical])
    return canonical[:1].upper() + canonical[1:]


def activity_title(activity: Activity) -> str:
    """What an activity is in a few words: "Call · reached", "E-mail in · “Re: offer”", "Send the quote"."""
    name = activity.summary or activity_type(activity.type)
    if activity.type in ("email", "letter"):
        name = activity_type(activity.type)
        if activity.direction:
            incoming = activity.direction == "in"
            name += " " + (_tr("in") if incoming else _tr("out"))
        if activity.summary:
            name += " · " + _tr("“{text}”").format(text=activity.summary)
    outcome = _outcome(activity)
    return f"{name} · {outcome}" if outcome else name


def arrow(beside: str) -> str:
    """From one thing to the next, in the direction of the text it stands in; a line does not end with it."""
    mirrored = runs_right_to_left(beside)
    if mirrored is None:
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "←\u00a0" if mirrored else "→\u00a0"


def _outcome(activity: Activity) -> str:
    if activity.status == "cancelled":
        return _tr("cancelled")
    if activity.status != "done":
        return ""
    if activity.result:
        return outcome(activity.result)
    return _tr("done") if activity.type in ("meeting", "visit") and not activity.summary else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
