"""The words for what the store keeps as codes: types, results, statuses and labels that come with the program."""

from __future__ import annotations

from crm_desktop.domain.choices import Choice
from crm_desktop.domain.translation import translate

TYPES = {
    "call": "Call",
    "meeting": "Meeting",
    "todo": "To-do",
    "email": "E-mail",
    "letter": "Letter",
    "visit": "Visit",
    "note": "Note",
}
RESULTS = {
    "reached": "Reached",
    "no answer": "No answer",
    "left message": "Left message",
    "wrong number": "Wrong number",
    "held": "Held",
    "replied": "Replied",
    "sent": "Sent",
    "not interested": "Not interested",
}
LABELS = {
    "home": "Home",
    "work": "Work",
    "other": "Other",
    "mobile": "Mobile",
    "work mobile": "Work mobile",
    "main": "Main",
    "company main": "Company",
    "work fax": "Work fax",
    "home fax": "Home fax",
    "homepage": "Home page",
    "blog": "Blog",
    "profile": "Profile",
    "birthday": "Birthday",
    "anniversary": "Anniversary",
    "spouse": "Spouse",
    "partner": "Partner",
    "child": "Child",
    "parent": "Parent",
    "friend": "Friend",
    "colleague": "Colleague",
    "manager": "Manager",
    "assistant": "Assistant",
    "referred by": "Referred by",
}
STATUSES = {
    "lead": "Lead",
    "prospect": "Prospect",
    "customer": "Customer",
    "partner": "Partner",
    "supplier": "Supplier",
    "former": "Former",
}
_USUAL: dict[str, dict[str, str]] = {"type": TYPES, "result": RESULTS, "status": STATUSES, "label": LABELS}
# A result within a line.
OUTCOMES = {code: words.lower() for code, words in RESULTS.items()}


def name(choice: Choice) -> str:
    """What a choice is called: its own name, else the usual words in the user's language."""
    if choice.name:
        return choice.name
    usual = _USUAL.get(choice.kind, {}).get(choice.code)
    if usual is not None:
        return translate("Words", usual)
    return choice.code[:1].upper() + choice.code[1:] if choice.kind == "label" else choice.code


def outcome(choice: Choice) -> str:
    """A result within a line: "no answer"."""
    return translate("Words", OUTCOMES[choice.code]) if choice.code in OUTCOMES and not choice.name else name(choice)
