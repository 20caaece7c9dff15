"""Finding contacts while somebody types: along the order in which all of them stand already, of many the first ones at
once.

Two ways lead to the first ones. To look into one contact after the other (`looking`) takes the longer the fewer are
found, however many there are; to ask the search index takes the longer the more of them there are. So a handful is
looked into, which tells how many have each term. Then what is quicker is done: to go on, or to ask the index for the
term that the fewest have, and to look into those that have it.
"""

from __future__ import annotations

import operator
from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import compress, islice
from typing import TypeAlias

from crm_desktop.domain.query import Filter, Item, Phrase, Query
from crm_desktop.store import search
from crm_desktop.store.database import Database
from crm_desktop.store.looking import Sought, looked_into

_AT_ONCE = 10_000  # contacts gone through without letting go of the interpreter's lock
_SOME = 20_000  # contacts of which the first ones are found by looking faster than by the index of all beginnings
_LOOKS = 32  # contacts that are looked into first
_MOST_LOOKS = 256  # at once
_SPARSE = 8  # times as many are gone through in the time that it takes to look for the next one
_LOOK = 75  # what a look into a contact takes, in hits of the index
_OPPOSITE = bytes([1, 0, *range(2, 256)])

_Check: TypeAlias = Callable[[], object]
_Term: TypeAlias = tuple[Item, ...]


class Order:
    """All contacts as a list shows them, `ids`, and where each of them stands there."""

    def __init__(self, database: Database, sort: str, descending: bool) -> None:
        """The order of a column now."""
        self.ids = search.find_ids(database, Query(), sort, descending)
        self._places = array("i")

    def places(self, database: Database) -> array[int]:
        """By the numbers of all contacts there are; those that are not listed stand behind all others."""
        lacking = _most(database) + 1 - len(self._places)
        behind = array("i", [len(self.ids)])
        if not self._places:
            highest = max((max(self.ids[at : at + _AT_ONCE]) for at in range(0, len(self.ids), _AT_ONCE)), default=0)
            self._places = behind * max(lacking, highest + 1)
            for place, number in enumerate(self.ids):
                self._places[number] = place
        elif lacking > 0:
            self._places.extend(behind * lacking)
        return self._places


def find(
    order: Order, database: Database, query: Query, first: int, check: _Check = lambda: None
) -> Iterator[tuple[array[int], int | None]]:
    """The same as `search.find_ids` along an order: of many the `first` ones at once, then all of them.

    Each time with how many there are, the first time perhaps None: not counted yet. `check` is called now and then,
    and ends the search by an exception.
    """
    hits = _Hits(order, database, query, check)
    shown = False
    while hits.left:
        if not shown and (found := hits.look(first)) is not None:
            if len(found) < first:
                yield found, len(found)
                return
            yield found[:first], None
            shown = True
        if shown and (found := hits.look(len(order.ids))) is not None:
            yield found, len(found)
            return
        hits.narrow()
    if not shown and hits.count > first:
        yield array("q", islice(hits.along(), first)), hits.count
    found = hits.all()
    yield found, len(found)


class _Hits:
    """The contacts that the index finds by what it was asked so far, `count` of them. `left` are the terms that it was
    not asked for, those that the fewest have first.
    """

    def __init__(self, order: Order, database: Database, query: Query, check: _Check) -> None:
        self._order, self._database, self._check = order, database, check
        self._marks: bytes | None = None  # one for each place: a set of a million numbers takes 65 MB
        self.count = len(order.ids)
        filters = tuple(term for term in query.terms if any(isinstance(item, Filter) for item in term))
        self.left = [(term, [Sought.of(item) for item in term]) for term in query.terms if term not in filters]
        if filters:
            where, values = search.condition(database, Query(filters))
            with database.snapshot():
                self._keep(
                    self._marked(search.pieces(database, f"SELECT c.id FROM contact_list c WHERE {where}", values))
                )

    def along(self) -> Iterator[int]:
        """They in their order."""
        if self._marks is None:
            yield from self._order.ids
            return
        at = self._marks.find(1)
        while at >= 0:
            yield self._order.ids[at]
            at = self._marks.find(1, at + 1)

    def all(self) -> array[int]:
        """The same at once."""
        if self._marks is None:
            return self._order.ids
        if self.count * _SPARSE < len(self._order.ids):
            return array("q", self.along())
        found = array("q")
        for start in range(0, len(self._order.ids), _AT_ONCE):
            self._check()
            some = slice(start, start + _AT_ONCE)
            found.extend(compress(self._order.ids[some], self._marks[some]))
        return found

    def look(self, enough: int) -> array[int] | None:
        """Those of them of which all that is left holds, until they are enough; None where it is quicker to ask the
        index.
        """
        found, looked, having = array("q"), 0, [0] * len(self.left)
        along = self.along()
        while some := list(islice(along, _next_look(looked, len(found), enough))):
            self._check()
            with self._database.snapshot():
                fulfilled = looked_into(self._database, some, [sought for _, sought in self.left])
            found.extend(number for number in some if all(number in each for each in fulfilled))
            if len(found) >= enough:
                break
            looked += len(some)
            having = [count + len(each) for count, each in zip(having, fulfilled, strict=True)]
            looks = min(enough * looked // (len(found) + 1), self.count)
            hits = sum(
                looked if _ends_with_a_letter(term) else count
                for (term, _), count in zip(self.left, having, strict=True)
            )
            if looks * looked * _LOOK > len(self._order.ids) * hits:
                by_rarity = sorted(range(len(having)), key=having.__getitem__)
                self.left = [self.left[place] for place in by_rarity]
                return None
        return found

    def narrow(self) -> None:
        """Ask the index for what is left and the fewest have."""
        self._check()
        term, _ = self.left[0]
        with self._database.snapshot():
            ids = self._few_with_the_beginning(term)
            if ids is not None:
                self._keep(self._marked([ids]))
            else:
                self.left.pop(0)
                self._keep(self._having(term))

    def _few_with_the_beginning(self, term: _Term) -> array[int] | None:
        """Who has a phrase but for its last letter, if they are few: with it the index would take long."""
        if self.count <= _SOME or not _ends_with_a_letter(term):
            return None
        assert isinstance(term[0], Phrase)
        values: list[object] = []
        found = search.found_by_text(Phrase(term[0].words[:-1]), values)
        ids = search.numbers(self._database, f"{found} LIMIT {_SOME + 1}", values)
        return ids if len(ids) <= _SOME else None

    def _having(self, term: _Term) -> bytes:
        marks: bytes | None = None
        for item in term:
            assert not isinstance(item, Filter)
            values: list[object] = []
            found = self._marked(search.pieces(self._database, search.found_by_text(item, values), values))
            marks = _joined(operator.or_, marks, found.translate(_OPPOSITE) if item.negated else found)
        return marks or b""

    def _keep(self, marks: bytes) -> None:
        self._marks = _joined(operator.and_, self._marks, marks)
        self.count = self._marks.count(1)

    def _marked(self, pieces: Iterable[Iterable[int]]) -> bytes:
        places = self._order.places(self._database)
        marked = bytearray(len(self._order.ids) + 1)  # a contact that is not listed marks the last one
        for piece in pieces:
            for number in piece:
                marked[places[number]] = 1
            self._check()
        marked.pop()
        return bytes(marked)


def _most(database: Database) -> int:
    row = database.row("SELECT max(id) FROM contact")
    return (row and row[0]) or 0


def _next_look(looked: int, found: int, enough: int) -> int:
    """How many to look into next: as many as it seems to take, at most twice as many as before."""
    return min(max(_LOOKS, (enough - found) * looked // (found + 1) + 1), looked + _LOOKS, _MOST_LOOKS)


def _ends_with_a_letter(term: _Term) -> bool:
    """Whether it is a phrase of whose last word one letter is known: the index has no beginnings so short, and goes
    through all words that begin so.
    """
    item = term[0]
    return (
        len(term) == 1
        and isinstance(item, Phrase)
        and item.prefix
        and not (item.negated or item.digits)
        and len(item.words[-1]) == 1
    )


def _joined(by: Callable[[int, int], int], one: bytes | None, other: bytes) -> bytes:
    """Both by a bitwise operator; the other alone where there is but that."""
    if one is None:
        return other
    return by(int.from_bytes(one, "little"), int.from_bytes(other, "little")).to_bytes(len(one), "little")
