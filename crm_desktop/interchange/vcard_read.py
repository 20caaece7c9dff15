"""vCard files to records, card by card."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.encodings import chosen_encoding, find_encoding
from crm_desktop.interchange.files import open_bytes
from crm_desktop.interchange.records import Parsed, Record, Records, Rejected
from crm_desktop.interchange.vcard_card import CardReader
from crm_desktop.interchange.vcard_lines import Card, Charsets, chunks, lines, split_cards
from crm_desktop.interchange.vcard_properties import properties


def read_vcards(path: Path, encoding: str | None = None, progress: Progress | None = None) -> Records:
    """The cards of a file: each is Parsed or Rejected, in bounded memory, whatever the file holds.

    `encoding` is what the user says the file has; without it, it is found. Progress is in bytes.
    Reasons: `card-cut` (no END), `card-too-long`, `nothing-usable`, `card-group` (a list of
    contacts, not one), `outside-card` (text between cards). Raises UserError as `open_bytes`, `chosen_encoding` and
    `find_encoding` do.
    """
    progress = progress or Progress()
    with open_bytes(path) as file:
        total = path.stat().st_size
        found = chosen_encoding(encoding, file) if encoding else find_encoding(file, str(path))
        charsets = Charsets(found, chosen=encoding is not None)

        def advance(done: int) -> None:
            progress.check()
            progress.advance(done, total)

        for card in split_cards(lines(chunks(file, found, advance))):
            yield _record(card, charsets)


def _record(card: Card, charsets: Charsets) -> Record:
    reason = card.problem
    if not reason:
        reader = CardReader(list(properties(card, charsets)))
        if not reader.is_group and (contact := reader.contact()) is not None:
            return Parsed(card.line, contact, reader.warnings)
        reason = "card-group" if reader.is_group else "nothing-usable"
    return Rejected(card.line, reason, card.text(charsets))
