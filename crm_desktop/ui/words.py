"""The words for what the store keeps as codes: types, results, statuses, fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_TYPES = {
    "call": "Call",
    "meeting": "Meeting",
    "todo": "To-do",
    "email": "E-mail",
    "letter": "Letter",
    "visit": "Visit",
    "note": "Note",
}


def activity_type(code: str) -> str:
    """What an activity of this type is called."""
    return QCoreApplication.translate("Words", _TYPES.get(code, code))
