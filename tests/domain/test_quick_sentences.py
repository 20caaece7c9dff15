"""200 sentences of quick entry as people write them, 40 in each of five languages; what is misread must show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name
from crm_desktop.domain.quick_chips import chips
from crm_desktop.domain.quick_entry import QuickEntry, parse

NOW = datetime(2026, 11, 25, 10, 0)  # a Wednesday
FILE = Path(__file__).with_name("quick_sentences.txt")
LANGUAGES = ("English", "Lithuanian", "Arabic", "Persian", "Telugu")
EACH = 40
RIGHT = 0.95
_FIELDS = (
    "direction", "who", "when", "duration", "result", "priority", "rrule", "reminders", "location", "summary",
    "description",
)  # fmt: skip


def cases(language: str) -> list[tuple[str, str]]:
    """The sentences of a language and what each is to mean, as the file says."""
    section = FILE.read_text(encoding="utf-8").split(f"[{language}]\n")[1].split("\n[")[0]
    lines = [line for line in section.splitlines() if line.strip()]
    return list(zip(lines[::2], (line.strip() for line in lines[1::2]), strict=True))


def told(entry: QuickEntry) -> str:
    """What an entry means, as the file would say it."""
    return " | ".join(_told(entry))


def _told(entry: QuickEntry) -> Iterator[str]:
    if entry.action == "contact":
        contact = entry.contact or Contact()
        yield f"contact {contact.kind}"
        values = {"name": full_name(contact), "company": contact.company, "notes": contact.notes}
        values |= {"email": "; ".join(e.value for e in contact.emails)}
        values |= {"phone": "; ".join(p.value for p in contact.phones)}
        yield from (f"{name} {values[name]}" for name in ("name", "company", "email", "phone", "notes") if values[name])
        return
    yield f"log {entry.type}" if entry.action == "log" else entry.type
    for name in _FIELDS:
        if name == "result" and entry.tags:
            yield f"tags {' '.join(entry.tags)}"
        if value := getattr(entry, name):
            yield f"{name} {'; '.join(value) if name == 'who' else value}"
    if entry.next:
        first, *rest = _told(entry.next)
        yield f"next {first}"
        yield from rest


def same(expected: str, found: str) -> bool:
    """Whether two tell the same; the order of fields does not count, nor do marks of direction."""

    def parts(text: str) -> list[list[str]]:
        plain = text.replace("\N{LEFT-TO-RIGHT MARK}", "")
        return [sorted(half.split(" | ")) for half in plain.split(" | next ")]

    return parts(expected) == parts(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_forty_of_each_language(language: str) -> None:
    assert len({sentence for sentence, _ in cases(language)}) == EACH


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_are_understood(language: str) -> None:
    wrong = [f"{s}\n    {e}\n    {f}" for s, e in cases(language) if not same(e, f := told(parse(s, NOW)))]
    assert len(wrong) <= EACH * (1 - RIGHT), "\n".join(["", *wrong])


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_taken_from_a_sentence_shows_as_a_chip(language: str) -> None:
    """So that nothing is wrong that cannot be seen before it is added: the chips tell all that the entry holds."""
    for sentence, _ in cases(language):
        entry = parse(sentence, NOW)
        assert told_by_chips(entry) == told(entry), sentence


def told_by_chips(entry: QuickEntry) -> str:
    """What an entry means, from nothing but its chips."""
    shown = chips(entry)
    by_step: dict[int, dict[str, list[str]]] = {}
    for chip in shown:
        by_step.setdefault(chip.step, {}).setdefault(chip.kind, []).append(chip.value)
    texts = []
    for said in by_step.values():
        kind = said.pop("action", ["plan"])[0]
        parts = [f"contact {said.pop('kind')[0]}" if kind == "contact" else f"{kind} ".replace("plan ", "")]
        if kind != "contact":
            parts[0] += said.pop("type")[0]
        names = ("name", "company", "email", "phone", "notes") if kind == "contact" else ()
        for name in names or (*_FIELDS[:5], "tags", *_FIELDS[5:]):
            values = said.get("tag" if name == "tags" else name, [])
            parts += [f"{name} {' '.join(values) if name == 'tags' else '; '.join(values)}"] if values else []
        texts.append(" | ".join(_in_order(parts, kind)))
    return " | next ".join(texts)


def _in_order(parts: list[str], kind: str) -> list[str]:
    if kind == "contact":
        return parts
    order = ("direction", "who", "when", "duration", "tags", *_FIELDS[4:])
    return [parts[0], *sorted(parts[1:], key=lambda part: order.index(part.split(" ", 1)[0]))]
