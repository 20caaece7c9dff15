"""Answers to web forms as JSON, in whatever shape a form tool gives them: flattened to labels and texts.

Nobody agrees on a shape. Tools name a field by a key, by an object that has its label and its value, or by both; they
wrap answers into "fields", "data" or "answers", once or twice, and send one object or a list of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from crm_desktop.domain.text import fold
from crm_desktop.interchange import header_words
from crm_desktop.interchange.form_words import is_known

Pair = tuple[str, str]

MOST_PAIRS = 500
"""Of one answer; no form asks for more."""
_MOST_DEPTH = 12
_LABELS = ("label", "title", "question", "text", "name", "key")
_VALUES = ("value", "values", "answer", "response", "raw_value")
_LISTS = ("submissions", "responses", "entries", "items", "leads", "contacts", "records", "results", "rows", "data")
# What is told of the form itself, not by who filled it in.
_TECHNICAL = frozenset(("form", "meta", "page", "site", "campaign", "workflow", "webhook"))
_QUESTIONS = "definition"  # what was asked, beside what was answered
_NAMES = ("name", "title", "value", "number", "address", "text", "label", "formatted", "raw")


def answers(text: str) -> list[list[Pair]]:
    """The labels and texts of each form in a JSON text; raises ValueError where it is none."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    titles = dict(_titles(found, 0))
    return [pairs for form in _forms(found) if (pairs := _distinct(_flat(form, "", titles, 0)))]


def _titles(found: object, depth: int) -> Iterator[Pair]:
    """What fields are called, by the identifiers that answers elsewhere in the file name them by."""
    if depth > _MOST_DEPTH:
        return
    if isinstance(found, dict):
        own, title = found.get("id"), found.get("title")
        if isinstance(own, str) and isinstance(title, str):
            yield own, title
    for inside in found.values() if isinstance(found, dict) else found if isinstance(found, list) else ():
        yield from _titles(inside, depth + 1)


def _forms(found: object) -> list[object]:
    if isinstance(found, list) and not _is_fields(found):
        return [form for form in found if isinstance(form, (dict, list))]
    if isinstance(found, dict):
        for name, inside in found.items():
            if name.lower() in _LISTS and isinstance(inside, list) and inside and not _is_fields(inside) and all(
                isinstance(form, dict) for form in inside
            ):  # fmt: skip
                return list(inside)
    return [found]


def _is_fields(found: list[object]) -> bool:
    """Whether these are the fields of one form, each with its label and value."""
    return bool(found) and all(isinstance(each, dict) and _labelled(each) is not None for each in found)


def _labelled(found: Mapping[str, object], titles: Mapping[str, str] | None = None) -> tuple[str, object] | None:
    """Of an object that is one field its label and value."""
    kind, field = found.get("type"), found.get("field")
    if isinstance(kind, str) and kind in found and isinstance(field, dict):  # the answer lies under its type
        return (titles or {}).get(str(field.get("id")), "") or kind, found[kind]
    value = next((name for name in _VALUES if name in found), None)
    if value is None:
        return None
    labels = [each for name in _LABELS if isinstance(each := found.get(name), str) and each.strip()]
    return (next(filter(is_known, labels), labels[0]), found[value]) if labels else None


def _flat(found: object, label: str, titles: Mapping[str, str], depth: int) -> Iterator[Pair]:
    if depth > _MOST_DEPTH:
        return
    if isinstance(found, dict):
        if (field := _labelled(found, titles)) is not None:
            yield from _flat(field[1], _nearer(label, field[0]), titles, depth + 1)
            return
        for name, value in found.items():
            if name != _QUESTIONS:
                yield from _flat(value, _nearer(label, name), titles, depth + 1)
    elif isinstance(found, list):
        if any(isinstance(each, (dict, list)) for each in found):
            for each in found:
                yield from _flat(each, label, titles, depth + 1)
        else:
            yield label, ", ".join(filter(None, map(_text, found)))
    else:
        yield label, _text(found)


def _nearer(outer: str, inner: str) -> str:
    """By which of two labels a value is known: the "name" within a "company" is the company's."""
    if outer.partition(" ")[0].lower() in _TECHNICAL:
        return f"{outer} {inner}"
    meaning = header_words.meaning(outer) if outer else None
    if meaning is None:
        return inner
    own = header_words.meaning(inner)
    if own is None and not (meaning[0] in ("notes", "addresses.street") or meaning[0].startswith("dates")):
        return outer
    is_name = meaning[0] in ("name", header_words.NAME)
    return outer if inner.lower() in _NAMES and not is_name and meaning[0] != "addresses.street" else inner


def _text(value: object) -> str:
    if value is None:
        return ""
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _distinct(pairs: Iterator[Pair]) -> list[Pair]:
    """Those that say something, each once: some tools tell everything twice."""
    found: dict[Pair, Pair] = {}
    for label, text in pairs:
        if text.strip():
            found.setdefault((fold(label), text.strip()), (label.strip(), text.strip()))
        if len(found) == MOST_PAIRS:
            break
    return list(found.values())
