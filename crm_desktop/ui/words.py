"""The words for what the store keeps as codes: types, results, statuses, tiers, labels.

What can be chosen, and how it is called, is the workspace's; `adopt` makes it that of the window, as a theme is.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.choices import USUAL, Choice, Choices
from crm_desktop.domain.text import fold
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.text_lines import runs_right_to_left

CHOSEN = ("tier", "status")
"""The cells of a contact that hold one of what can be chosen."""
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


_STATUSES: dict[str, Any] = {
    "lead": QT_TRANSLATE_NOOP("Words", "Lead"),
    "prospect": QT_TRANSLATE_NOOP("Words", "Prospect"),
    "customer": QT_TRANSLATE_NOOP("Words", "Customer"),
    "partner": QT_TRANSLATE_NOOP("Words", "Partner"),
    "supplier": QT_TRANSLATE_NOOP("Words", "Supplier"),
    "former": QT_TRANSLATE_NOOP("Words", "Former"),
}
_WORDS = {"type": _TYPES, "result": _RESULTS, "status": _STATUSES, "tier": {}, "label": _LABELS}
PRIORITIES = (1, 5, 9)
"""Those that are offered."""
_HIGH, _LOW = 4, 6  # RFC 5545, 3.8.1.9: up to 4 is high, from 6 on low


class _Adopted:
    choices: Choices = USUAL


def adopt(choices: Choices) -> None:
    """What can be chosen in this window from now on."""
    _Adopted.choices = choices


def choices() -> Choices:
    """What can be chosen in this window: order, colours and meanings."""
    return _Adopted.choices


def name(choice: Choice) -> str:
    """What a choice is called: its own name, else the usual words in the user's language."""
    if choice.name:
        return choice.name
    usual = _WORDS[choice.kind].get(choice.code)
    if usual is not None:
        return _tr(usual)
    return choice.code[:1].upper() + choice.code[1:] if choice.kind == "label" else choice.code


def of(kind: str, code: str) -> str:
    """What a value of a kind is called; a value that nobody defined as it stands."""
    return name(choices().get(kind, code)) if code else ""


def tone(kind: str, code: str) -> Tone:
    """The colour of a choice, for its chip."""
    return Tone(choices().get(kind, code).color)


def code_of(kind: str, text: str) -> str:
    """The inverse of `of`, however it is written; words that nobody defined as they stand."""
    wanted = fold(text.strip())
    named = (choice.code for choice in choices().all(kind) if fold(name(choice)) == wanted)
    return next(named, None) or choices().find(kind, text) or text.strip()


def offered(kind: str) -> list[tuple[str, str]]:
    """Code and name of each choice of a kind that is not hidden, in their order."""
    return [(choice.code, name(choice)) for choice in choices().offered(kind)]


def activity_type(code: str) -> str:
    """What an activity of this type is called."""
    return of("type", code)


def icon(type_: str) -> str:
    """The icon of a type of activity, as `icons` knows it."""
    return choices().icon(type_)


def result(code: str) -> str:
    """What a result of an activity is called; a result of someone's own as it stands."""
    return of("result", code)


def outcome(code: str) -> str:
    """A result within a line: "no answer"."""
    choice = choices().get("result", code)
    return _tr(_OUTCOMES[choice.code]) if choice.code in _OUTCOMES and not choice.name else name(choice)


def label(canonical: str) -> str:
    """A label of a number, an address, a date (`domain.labels`) as it is shown; a user's own words as they stand."""
    return of("label", canonical)


def priority(number: int) -> str:
    """A priority of an activity: "high priority"."""
    if number <= _HIGH:
        return _tr("high priority")
    return _tr("low priority") if number >= _LOW else _tr("medium priority")


def activity_title(activity: Activity) -> str:
    """What an activity is in a few words: "Call · reached", "E-mail in · “Re: offer”", "Send the quote"."""
    title = activity.summary or activity_type(activity.type)
    if choices().like(activity.type) == "message":
        title = activity_type(activity.type)
        if activity.direction:
            incoming = activity.direction == "in"
            title += " " + (_tr("in") if incoming else _tr("out"))
        if activity.summary:
            title += " · " + _tr("“{text}”").format(text=activity.summary)
    outcome = _outcome(activity)
    return f"{title} · {outcome}" if outcome else title


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
    return _tr("done") if choices().like(activity.type) == "meeting" and not activity.summary else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
