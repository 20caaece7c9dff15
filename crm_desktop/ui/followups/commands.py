"""What can be done in the Follow-ups view: of this its keys and its menu are made, the list of keys and the palette."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Command(NamedTuple):
    """`keys` as Qt writes them."""

    words: Any
    keys: str
    icon: str

    def title(self) -> str:
        """What it is called."""
        return QCoreApplication.translate("FollowUps", self.words)


COMMANDS: dict[str, Command] = {
    "write": Command(QT_TRANSLATE_NOOP("FollowUps", "Write what was said"), "Return", "note"),
    "check": Command(QT_TRANSLATE_NOOP("FollowUps", "Done"), "Space", "check"),
    "finish": Command(QT_TRANSLATE_NOOP("FollowUps", "Done, and planned as it stands beside"), "Ctrl+Return", "done"),
    "snooze": Command(QT_TRANSLATE_NOOP("FollowUps", "Snooze…"), "S", "snooze"),
    "skip": Command(QT_TRANSLATE_NOOP("FollowUps", "Skip the missed ones"), "X", "repeat"),
    "caught_up": Command(QT_TRANSLATE_NOOP("FollowUps", "The missed ones are done"), "Shift+X", "done"),
    "plan": Command(QT_TRANSLATE_NOOP("FollowUps", "Plan a call with whoever goes cold"), "P", "call"),
    "move": Command(QT_TRANSLATE_NOOP("FollowUps", "Move the step…"), "M", "playbook"),
    "edit": Command(QT_TRANSLATE_NOOP("FollowUps", "Edit…"), "E", "edit"),
    "assign": Command(QT_TRANSLATE_NOOP("FollowUps", "Assign to…"), "A", "person"),
    "contact": Command(QT_TRANSLATE_NOOP("FollowUps", "Show the contact"), "C", "contacts"),
    "filter": Command(QT_TRANSLATE_NOOP("FollowUps", "Show only some types, priorities or tags"), "F", "filter"),
    "all": Command(QT_TRANSLATE_NOOP("FollowUps", "Show all types, priorities and tags"), "Shift+F", "filter"),
    "whose": Command(QT_TRANSLATE_NOOP("FollowUps", "Mine or everyone's"), "V", "contacts"),
    "print": Command(QT_TRANSLATE_NOOP("FollowUps", "Print the list, or save it as PDF"), "Ctrl+P", "print"),
    "delete": Command(QT_TRANSLATE_NOOP("FollowUps", "Delete"), "Del", "delete"),
}
