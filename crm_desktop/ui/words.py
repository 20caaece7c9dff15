"""The words for what the store keeps as codes: types, results, statuses, tiers, labels.

What can be chosen, and how it is called, is the workspace's; `adopt` makes it that of the window, as a theme is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from crm_desktop import choice_words
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.choices import USUAL, Choice, Choices
from crm_desktop.domain.text import fold
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.text_lines import runs_right_to_left

CHOSEN = ("tier", "status")
"""The cells of a contact that hold one of what can be chosen."""
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
    return choice_words.name(choice)


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
    return choice_words.outcome(choices().get("result", code))


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
