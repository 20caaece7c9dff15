"""What contacts that are to be one have, as rows of words: what there can be one of, and what stands together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.merge import Choice, details_of, is_single, same_detail, says_all_of
from crm_desktop.services.merge_contacts import Proposal
from crm_desktop.ui import paint, words
from crm_desktop.ui.contact.address_form import address_text
from crm_desktop.ui.contact.change_words import choice_field, choice_value, former_words
from crm_desktop.ui.contact.item_rows import KINDS, date_in_words, tr_list

Item = TypeVar("Item")

# The kinds of details that stand together, each with the list of the contact that has the words for it.
_LISTS = {"phone": "phones", "email": "emails", "url": "urls", "im": "ims", "date": "dates", "related": "related"}


@dataclass(frozen=True, slots=True)
class Row:
    """A field and what each contact has there, one value a line; of a list only what no contact before it has.

    `field` is that of a `Choice` if it `is_choice`. `same` are the places of contacts that have nothing but what stands
    there before; the row is `alike` where nothing of it needs to be looked at.
    """

    field: str
    title: str
    cells: tuple[tuple[str, ...], ...]
    is_choice: bool
    alike: bool
    same: frozenset[int] = frozenset()


def rows_of(proposal: Proposal) -> list[Row]:
    """The rows of all that any of the contacts has."""
    rows = [_choice_row(choice) for choice in proposal.choices if any(choice.values)]
    return rows + [row for row in _list_rows(proposal.contacts) if any(row.cells)]


def _choice_row(choice: Choice) -> Row:
    cells = tuple((choice_value(choice.field, value),) if value else () for value in choice.values)
    alike = all(choice.values) and not choice.is_open
    return Row(choice.field, choice_field(choice.field), cells, True, alike)


def _list_rows(contacts: Sequence[Contact]) -> Iterator[Row]:
    for kind, field in _LISTS.items():
        lists = [
            [item for item in details_of(contact, kind) if not is_single(kind, item.label)] for contact in contacts
        ]
        yield _list_row(field, tr_list(KINDS[field].one), lists, _same(kind), _item_text(field))
        if kind == "email":
            addresses = [contact.addresses for contact in contacts]
            yield _list_row("addresses", _tr("Address"), addresses, says_all_of, _address_text)
    tags = [details_of(contact, "tag") for contact in contacts]
    yield _list_row("tags", _tr("Tags"), tags, _same("tag"), lambda item: paint.isolate(item.value))
    notes = [[contact.notes.strip()] if contact.notes.strip() else [] for contact in contacts]
    yield _list_row("notes", _tr("Notes"), notes, lambda held, text: text in held, lambda text: " ".join(text.split()))
    former = [details_of(contact, "former") for contact in contacts]
    yield _list_row("former", _tr("Formerly"), former, _same("former"), former_words)


def _list_row(
    field: str,
    title: str,
    lists: Sequence[Sequence[Item]],
    says_the_same: Callable[[Item, Item], bool],
    text: Callable[[Item], str],
) -> Row:
    before: list[Item] = []
    cells, same, missing = [], set(), False
    for place, items in enumerate(lists):
        new = [item for item in items if not any(says_the_same(held, item) for held in before)]
        missing |= not all(any(says_the_same(item, held) for item in items) for held in before)
        missing |= bool(place and new)
        if items and not new:
            same.add(place)
        before += new
        cells.append(tuple(text(item) for item in new))
    return Row(field, title, tuple(cells), False, not missing, frozenset(same))


def _same(kind: str) -> Callable[[Labelled, Labelled], bool]:
    return lambda held, item: same_detail(kind, (held.label, held.value), (item.label, item.value))


def _item_text(field: str) -> Callable[[Labelled], str]:
    def text(item: Labelled) -> str:
        value = date_in_words(item.value) if field == "dates" else item.value
        value = paint.isolate_ltr(value) if KINDS[field].isolate else paint.isolate(value)
        return f"{value} · {words.label(item.label)}" if item.label else value

    return text


def _address_text(address: PostalAddress) -> str:
    value = paint.isolate(address_text(address, ", "))
    return f"{value} · {words.label(address.label)}" if address.label else value


def _tr(text: str) -> str:
    return QCoreApplication.translate("MergeRows", text)
