"""Answers to web forms as e-mails tell them: lines of a label, a colon and what was answered.

A label may also stand alone, with the answer below. The text of a message goes on over many lines, until the next
label that is known.
"""

from __future__ import annotations

import re

from crm_desktop.interchange.form_json import MOST_PAIRS, Pair
from crm_desktop.interchange.form_words import is_known, is_message

_LINE = re.compile(r"[\s*_>•·-]{0,8}([^\s:：\t|][^:：\t|]{0,60}?)[\s*_]*(?:[:：|]|\t)[\s*_]*(.*)")
_COLUMNS = re.compile(r"(\S[^:\n]{0,39}?) {2,}(\S.*)")  # the cells of a row
_MOST_WORDS = 5  # of a label that is not known
_NO_LABEL = re.compile(r"https?|mailto|tel|re|fwd?|\d+", re.IGNORECASE)
_END = ("--", "—", "---", "____")  # what stands below is the form's own, not the visitor's


def answers(text: str) -> list[Pair]:
    """The labels and texts of an e-mail; nothing where it is none of a form."""
    found: list[tuple[str, list[str]]] = []
    is_open = False  # whether what has no label belongs to the last one
    for line in text.splitlines():
        if line.strip() in _END:
            break
        told = _told(line, within_message=is_open and bool(found) and is_message(found[-1][0]))
        if told is not None:
            if len(found) == MOST_PAIRS:
                break
            label, value = told
            found.append((label, [value] if value else []))
            is_open = not value or is_message(label)
        elif is_open:
            found[-1][1].append(line.strip())
            is_open = is_message(found[-1][0]) or not line.strip()
    told_all = ((label, "\n".join(lines).strip()) for label, lines in found)
    return [(label, value) for label, value in told_all if value]


def _told(line: str, *, within_message: bool) -> tuple[str, str] | None:
    """The label and the value of a line, None where it has no label."""
    if (cells := _COLUMNS.fullmatch(line)) and is_known(cells[1]):
        return cells[1], cells[2]
    match = _LINE.fullmatch(line)
    if match is None:
        alone = line.strip().strip("*_").strip()
        return (alone, "") if 0 < len(alone) < 40 and is_known(alone) else None
    label, value = match[1].strip(), match[2].strip().removesuffix("*").strip()
    if is_known(label):
        return label, value
    is_label = len(label.split()) <= _MOST_WORDS and not _NO_LABEL.fullmatch(label)
    return (label, value) if is_label and not within_message else None
