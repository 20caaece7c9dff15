"""Files that a web form leaves in a folder: CSV, JSON and e-mails, each with the answers of one visitor or of many.

Whatever the file, an answer is a row of labels and texts, and what the labels mean is guessed as that of the columns of
a table is. A form is filled in by anyone, so it is trusted with little: only what a visiting card holds becomes part of
a contact, no identifiers, nothing that says how we think of them.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.dates import guess_order
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.targets import Target, parse
from crm_desktop.interchange import form_json, form_mail, header_words
from crm_desktop.interchange.csv_contact import ContactBuilder
from crm_desktop.interchange.eml import read_eml
from crm_desktop.interchange.encodings import STRAY_BYTES, find_encoding
from crm_desktop.interchange.form_json import Pair
from crm_desktop.interchange.form_words import asked, is_message
from crm_desktop.interchange.letter import Attachment, tidy_line, tidy_text
from crm_desktop.interchange.mapping import guess_mapping
from crm_desktop.interchange.records import Rejected
from crm_desktop.interchange.sheet import Sheet, open_sheet

SUFFIXES = (".csv", ".json", ".eml")
MOST_BYTES = 10 << 20
"""Of a file that is read at all."""
_MOST_ATTACHED = 20  # files in one e-mail that are looked at
_TAKEN = frozenset(
    ("name", "given", "family", "additional", "prefixes", "suffixes", "nickname", "company", "title", "department",
     "source", "emails", "phones", "urls", "ims", "addresses", "dates")
)  # fmt: skip


@dataclass(slots=True)
class Answer:
    """What one visitor told: the contact that it makes, the message, and what no field of a contact holds.

    `digest` is the same for the same content, wherever it is read; `told` are all labels and texts.
    """

    digest: bytes
    contact: Contact
    message: str = ""
    rest: list[Pair] = field(default_factory=list)
    told: list[Pair] = field(default_factory=list)


@dataclass(slots=True)
class FormFile:
    """The answers of a file, and its rows that could not be read: line (1-based) and reason as `records.Rejected`."""

    answers: list[Answer] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def read_form(name: str, content: bytes) -> FormFile:
    """What a file of that name and content tells.

    Raises UserError: `file-empty`, `form-broken` (path, detail), `form-empty` (path) where nobody can be made out, and
    those of the readers of tables and e-mails.
    """
    if not content:
        raise UserError("file-empty", path=name)
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = _read(Path(folder), name, content)
        except UserError as error:
            error.values["path"] = name  # and not that of the copy
            raise
    if not found.answers and not found.rejected:
        raise UserError("form-empty", path=name)
    return found


def _read(folder: Path, name: str, content: bytes) -> FormFile:
    suffix = Path(name).suffix.lower()
    if suffix == ".json":
        return FormFile(_of_json(name, content))
    path = folder / f"form{len(list(folder.iterdir()))}{suffix}"
    path.write_bytes(content)
    return _of_letter(path) if suffix == ".eml" else _of_table(path)


def _of_json(name: str, content: bytes) -> list[Answer]:
    encoding = find_encoding(BytesIO(content), name)
    try:
        forms = form_json.answers(content.decode(encoding, STRAY_BYTES).lstrip("\ufeff"))
    except ValueError as error:
        raise UserError("form-broken", path=name, detail=str(error)) from error
    return [answer for pairs in forms if (answer := _answer(pairs)) is not None]


def _of_letter(path: Path) -> FormFile:
    letter = read_eml(path)
    found = FormFile()
    for attachment in letter.attachments[:_MOST_ATTACHED]:
        if Path(attachment.name).suffix.lower() in (".csv", ".json"):
            inside = _read(path.parent, attachment.name, _content(attachment))
            found.answers += inside.answers
            found.rejected += inside.rejected
    if not found.answers and not found.rejected:
        answer = _answer(form_mail.answers(letter.text), letter.identity(), letter.subject)
        found.answers += [answer] if answer is not None else []
    return found


def _content(attachment: Attachment) -> bytes:
    try:
        content = b"".join(attachment.blocks())
    except OSError as error:
        raise UserError("letter-damaged", path=attachment.name) from error
    return content


def _of_table(path: Path) -> FormFile:
    sheet = open_sheet(path)
    found, rows = FormFile(), []
    for row in sheet.rows(lambda done: None):
        if isinstance(row, Rejected):
            found.rejected.append(row)
        elif len(row[1]) > len(sheet.headers) and any(cell.strip() for cell in row[1][len(sheet.headers) :]):
            found.rejected.append(Rejected(row[0], "too-many-cells", row[2]))
        else:
            rows.append(row)
    form = _Form(sheet, sheet.headers, [row[1] for row in rows])
    for line, cells, raw in rows:
        answer = form.answer(cells, raw)
        if answer is not None:
            found.answers.append(answer)
        elif any(cell.strip() for cell in cells):
            found.rejected.append(Rejected(line, "nothing-usable", raw))
    return found


def _answer(pairs: Sequence[Pair], identity: str = "", subject: str = "") -> Answer | None:
    """The answer that these labels and texts are."""
    pairs = [(tidy_line(label), tidy_text(text)) for label, text in pairs]
    pairs = [(label, text) for label, text in pairs if text]
    if not pairs:
        return None
    cells = [text for _, text in pairs]
    headers = _numbered([asked(label) for label, _ in pairs])
    sheet = Sheet(Path(), "utf-8", ",", headers, "guessed", 1, has_header=True, head=[cells])
    form = _Form(sheet, [label for label, _ in pairs], [cells])
    return form.answer(cells, "", identity, subject)


def _numbered(labels: Sequence[str]) -> list[str]:
    """The labels, told apart where they are the same."""
    found: dict[str, None] = {}
    for place, label in enumerate(labels):
        label = label or f"{place + 1}"
        number = 1
        while (name := label if number == 1 else f"{label} ({number})") in found:
            number += 1
        found[name] = None
    return list(found)


class _Form:
    """What the labels of a form mean. `rows` are all there are, for the order of day and month in dates."""

    def __init__(self, sheet: Sheet, labels: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self._labels = labels
        guessed = [parse(path) for path in guess_mapping(sheet).targets]
        self._messages = [
            place for place, target in enumerate(guessed) if target.field == "notes" or is_message(labels[place])
        ]
        taken = [
            target
            if target.field in _TAKEN and place not in self._messages and _is_meant(sheet, place, target)
            else None
            for place, target in enumerate(guessed)
        ]
        self._left = [place for place, target in enumerate(taken) if target is None and place not in self._messages]
        orders = {
            place: guess_order([row[place] for row in rows if place < len(row)])
            for place, target in enumerate(taken)
            if target is not None and target.field == "dates"
        }
        self._builder = ContactBuilder(sheet.headers, taken, orders, sheet.known_layout, {})

    def answer(self, cells: Sequence[str], raw: str, identity: str = "", subject: str = "") -> Answer | None:
        """What a row tells, None where it does not tell of anybody."""
        cells = [tidy_text(cell) for cell in cells] + [""] * (len(self._labels) - len(cells))
        clean = self._builder.clean(cells[: len(self._labels)], raw)
        contact, _ = self._builder.build(list(clean))
        if contact is None or not _is_somebody(contact):
            return None
        told = [(header, text) for header, text in zip(self._labels, clean, strict=False) if text]
        rest = [(self._labels[place], clean[place]) for place in self._left if clean[place]]
        rest += contact.custom.items()  # what could not be read as what it should be
        contact.custom = {}
        messages = [clean[place] for place in self._messages if clean[place]]
        if subject:
            rest.insert(0, ("Subject", subject))
        return Answer(_digest(told, identity), contact, "\n\n".join(messages), rest, told)


def _is_meant(sheet: Sheet, place: int, target: Target) -> bool:
    """Whether a value is the visitor's own: by its looks alone, an address of the Web is the page with the form."""
    if target.field not in ("urls", "phones") or not sheet.has_header or sheet.known_layout:
        return True
    return header_words.is_known(sheet.headers[place])


def _is_somebody(contact: Contact) -> bool:
    named = contact.name or contact.given or contact.family
    return bool(named or contact.emails or contact.phones)


def _digest(told: Sequence[Pair], identity: str) -> bytes:
    return hashlib.sha256(json.dumps([identity, *told]).encode()).digest()
