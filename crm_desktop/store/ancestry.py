"""What the author of each segment had seen: the segments form a graph, and this answers who came before whom.

Every segment stands in a chain, each link of which has seen the one before it. What an author had seen is then one
number a chain, the last link, however long the history is; a device that is neither restored nor cloned makes one
chain. A parent that is not here is a hole: what came after it is merged all the same, and when it comes, all who had
seen it learn of it. An author who worked over a hole had not seen what lies behind it, though the graph leads there:
the segment says which holes it was, and for these few the graph is gone through.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import orjson

from crm_desktop.domain.segment import Digest, digests_in
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks

_COMPRESSION = 3
_SMALL = 1024  # bytes
_START = b"crm-desktop segment"  # as every segment begins, and nothing that is compressed
PRIVATE_CHAIN = 0
"""The chain of what this device keeps to itself: no segments, but with their place among them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a segment stands: its chain, its position there, and the last position in each chain to which the graph
    leads from it, in its own too. `missing` are the parents of others that its author did not have.
    """

    chain: int
    position: int
    seen: dict[int, int]
    missing: tuple[Digest, ...]


@dataclass(frozen=True, slots=True)
class NewSegment:
    """A segment about to be kept. `latest` is the time of its last change, `merged` when it came here, both in
    milliseconds since 1970; `own` is whether it was just sealed here; `content` its bytes.
    """

    digest: Digest
    device: str
    number: int
    parents: tuple[Digest, ...]
    missing: tuple[Digest, ...]
    latest: int
    merged: int
    own: bool
    understood: bool
    content: bytes | None


class _Known(NamedTuple):
    """What an author had merged: of each chain all up to a position, and these besides."""

    seen: dict[int, int]
    alone: set[int]


# The last segment of each chain, found from one chain to the next: there are few chains, and many segments.
_TIPS = """
WITH RECURSIVE chains(chain) AS (
    SELECT min(chain) FROM segment
    UNION ALL SELECT (SELECT min(s.chain) FROM segment s WHERE s.chain > c.chain) FROM chains c WHERE c.chain NOT NULL)
SELECT s.chain, s.position, s.device FROM chains c JOIN segment s ON s.chain = c.chain
    AND s.position = (SELECT max(position) FROM segment WHERE chain = c.chain)
"""


class Ancestry:
    """The graph of the segments of a workspace, read and extended within one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._places: dict[int, Place] = {}
        self._over_holes: dict[int, _Known] = {}
        self._ids: dict[Digest, int] = {}
        self._missing = {row[0] for row in database.rows("SELECT DISTINCT digest FROM missing_parent")}
        self._last: int = (database.row("SELECT coalesce(max(id), 0) FROM segment") or (0,))[0]
        self._rows: list[tuple[object, ...]] = []
        self._covered: list[tuple[int]] = []
        self._tips: dict[int, tuple[int, str]] = {
            chain: (position, device) for chain, position, device in database.rows(_TIPS)
        }

    def add(self, new: NewSegment) -> tuple[int, bool]:
        """Keep a segment; returns its number here, and whether it filled a hole."""
        parents = {digest: number for digest in new.parents if (number := self._id_of(digest))}
        children = self._children_of(new.digest)
        seen = self._union(parents.values())
        seen.pop(PRIVATE_CHAIN, None)  # nobody else saw that
        if new.own and PRIVATE_CHAIN in self._tips:
            seen[PRIVATE_CHAIN] = self._tips[PRIVATE_CHAIN][0]
        number = self._store(new, self._chain_for(new.device, seen), seen, head=not children)
        self._covered += [(parent,) for parent in parents.values()]
        for digest in new.parents:
            if digest not in parents:
                self._missing.add(digest)
                self._database.execute("INSERT INTO missing_parent VALUES (?, ?)", (digest, number))
        if children:
            self._fill(new.digest, number, children)
        return number, bool(children)

    def add_private(self, new: NewSegment) -> int:
        """Give what stays on this device its place behind its parents; returns its number here."""
        parents = [self._id_of(digest) for digest in new.parents]
        return self._store(new, PRIVATE_CHAIN, self._union(parents), head=False)

    def heads(self) -> dict[Digest, int]:
        """The segments that are no parent of another, with their numbers here."""
        self.flush()
        return dict(sorted(self._database.rows("SELECT digest, id FROM segment WHERE head = 1")))

    def missing(self) -> tuple[Digest, ...]:
        """The segments that are not here, though others name them as parents, in order."""
        return tuple(sorted(self._missing))

    def saw(self, later: int, earlier: int) -> bool:
        """Whether the author of one segment had merged the other, or is its author."""
        of_later = self.place(later)
        if not _covers(of_later.seen, self.place(earlier)):
            return False
        if not of_later.missing:
            return True
        known = self._known_over_holes(later)
        return earlier in known.alone or _covers(known.seen, self.place(earlier))

    def saw_all(self, segment: int) -> bool:
        """Whether its author had merged everything that is here."""
        place = self.place(segment)
        seen = place.seen.get
        return not place.missing and all(seen(chain, 0) >= tip for chain, (tip, _) in self._tips.items())

    def is_over_hole(self, segment: int) -> bool:
        """Whether its author lacked parents of others: then who saw one that saw another need not have seen that."""
        return bool(self.place(segment).missing)

    def place(self, segment: int) -> Place:
        """Where a segment stands, by its number here."""
        found = self._places.get(segment)
        if found is None:
            self.prepare([segment])
            found = self._places[segment]
        return found

    def flush(self) -> None:
        """Write what was added."""
        if self._rows:
            self._database.insert_all(
                "segment(id, digest, device, number, parents, missing, chain, position, seen, head, latest, merged, "
                "own, understood, published, content)",
                self._rows,
            )
            self._database.execute_all(
                "UPDATE segment SET head = 0 WHERE head = 1 AND id IN (SELECT c0 FROM given)", self._covered
            )
            self._rows.clear()
            self._covered.clear()

    def stays_here(self, segment: int) -> bool:
        """Whether it is the place of what this device keeps to itself."""
        return self.place(segment).chain == PRIVATE_CHAIN

    def prepare(self, segments: Iterable[int]) -> None:
        """Read the places of these segments together."""
        wanted = [segment for segment in segments if segment not in self._places]
        for start in range(0, len(wanted), CHUNK):
            chunk = wanted[start : start + CHUNK]
            for number, chain, position, seen, missing in self._database.rows(
                f"SELECT id, chain, position, seen, missing FROM segment WHERE id IN ({marks(chunk)})", chunk
            ):
                self._places[number] = Place(chain, position, _read(seen), digests_in(missing))

    def _known_over_holes(self, segment: int) -> _Known:
        """What the author of a segment had who lacked some parents: all to which the graph leads without them."""
        known = self._over_holes.get(segment)
        if known is not None:
            return known
        place = self.place(segment)
        holes = {number for digest in place.missing if (number := self._id_of(digest))}
        edge: dict[int, int] = {}  # the first hole in each chain
        for hole in map(self.place, holes):
            edge[hole.chain] = min(hole.position, edge.get(hole.chain, hole.position))
        known = self._over_holes[segment] = _Known({}, {segment})
        waiting = [segment]
        while waiting:
            parents = set(self._parents(waiting.pop())) - holes - known.alone
            for parent in parents:
                seen = self.place(parent).seen
                if any(seen.get(chain, 0) >= position for chain, position in edge.items()):
                    known.alone.add(parent)
                    waiting.append(parent)
                else:
                    _extend(known.seen, seen)
        known.seen[PRIVATE_CHAIN] = place.seen.get(PRIVATE_CHAIN, 0)
        return known

    def _parents(self, segment: int) -> list[int]:
        """Those of its parents that are here."""
        self.flush()
        row = self._database.row("SELECT parents FROM segment WHERE id = ?", (segment,))
        assert row is not None
        return [number for digest in digests_in(row[0]) if (number := self._id_of(digest))]

    def _id_of(self, digest: Digest) -> int:
        """The number here of a segment; 0 where it is not here."""
        if digest not in self._ids:
            row = self._database.row("SELECT id FROM segment WHERE digest = ?", (digest,))
            if row is None:
                return 0
            self._ids[digest] = int(row[0])
        return self._ids[digest]

    def _children_of(self, digest: Digest) -> list[int]:
        """Those that came before this parent of theirs."""
        if digest not in self._missing:
            return []
        return [row[0] for row in self._database.rows("SELECT child FROM missing_parent WHERE digest = ?", (digest,))]

    def _union(self, segments: Iterable[int]) -> dict[int, int]:
        seen: dict[int, int] = {}
        for segment in segments:
            _extend(seen, self.place(segment).seen)
        return seen

    def _chain_for(self, device: str, seen: dict[int, int]) -> int:
        """The device's chain that the author had seen to its end; a new one where there is none."""
        for chain, position in seen.items():
            if chain != PRIVATE_CHAIN and self._tips[chain] == (position, device):
                return chain
        return max(self._tips, default=PRIVATE_CHAIN) + 1

    def _store(self, new: NewSegment, chain: int, seen: dict[int, int], *, head: bool) -> int:
        position = self._tips.get(chain, (0, ""))[0] + 1
        seen[chain] = position
        self._tips[chain] = (position, new.device)
        self._last += 1
        self._rows.append((
            self._last, new.digest, new.device, new.number, b"".join(new.parents), b"".join(new.missing),
            chain, position, _write(seen), int(head), new.latest, new.merged, int(new.own), int(new.understood),
            int(not new.own), _packed(new.content),
        ))  # fmt: skip
        self._ids[new.digest] = self._last
        self._places[self._last] = Place(chain, position, seen, new.missing)
        return self._last

    def _fill(self, digest: Digest, parent: int, children: list[int]) -> None:
        """A segment came after others that name it: the graph leads from them, and on from it."""
        database = self._database
        self.flush()
        self._missing.discard(digest)
        database.execute("DELETE FROM missing_parent WHERE digest = ?", (digest,))
        news = self.place(parent).seen
        for (segment,) in database.rows("SELECT id FROM segment"):
            seen = self.place(segment).seen
            if any(_covers(seen, self.place(child)) for child in children):
                _extend(seen, news)
                database.execute("UPDATE segment SET seen = ? WHERE id = ?", (_write(seen), segment))
        self._over_holes.clear()


def unpacked(content: bytes) -> bytes:
    """The bytes of a segment as they were sealed, of what the table holds."""
    return content if content.startswith(_START) else zlib.decompress(content)


def _packed(content: bytes | None) -> bytes | None:
    """What the table holds of a segment; compressing a small one takes longer than all else that is done to it."""
    return content if content is None or len(content) < _SMALL else zlib.compress(content, _COMPRESSION)


def _covers(seen: dict[int, int], place: Place) -> bool:
    return seen.get(place.chain, 0) >= place.position


def _extend(seen: dict[int, int], other: dict[int, int]) -> None:
    for chain, position in other.items():
        if seen.get(chain, 0) < position:
            seen[chain] = position


def _write(seen: dict[int, int]) -> str:
    return orjson.dumps(seen, option=orjson.OPT_NON_STR_KEYS).decode()


def _read(text: str) -> dict[int, int]:
    return {int(chain): position for chain, position in orjson.loads(text).items()}
