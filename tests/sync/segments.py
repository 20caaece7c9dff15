"""Made-up segments, for tests: one of each thing, and any at all."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from crm_desktop.domain.fields import TABLES, Table, Type
from crm_desktop.domain.segment import Change, Put, Segment, SegmentBatch, Set

OFFICE, DEVICE = "0f" * 16, "a1" * 8
ONE, TWO, THREE = (bytes([number]) * 16 for number in (1, 2, 3))


def segment(*batches: SegmentBatch, parents: tuple[bytes, ...] = (), number: int = 1) -> Segment:
    return Segment(OFFICE, DEVICE, number, parents, list(batches))


def batch(*lines: Change, uid: bytes = ONE, subject: str = "people.csv") -> SegmentBatch:
    return SegmentBatch(uid, 1_700_000_000_000, "Ana", "import", subject, None, None, 0, len(lines), list(lines))


def put(n: int = 1, *, uid: bytes = TWO, **cells: Any) -> Put:
    return Put(n, "contact", uid, None, cells, [])


def sample(name: str = "Ana") -> Segment:
    """A segment with everything that one may have."""
    lines = [
        Put(1, "contact", TWO, None, {"name": name, "company_uid": ONE, "cadence_days": -5, "private": 0, "notes": ""},
            [("detail", {"kind": "phone", "value": "+370 5550100", "position": 0}), ("address", {})]),
        Put(2, "activity", ONE, THREE, {"type": "call", "summary": 'A, "B"\n=C'}, [("participant", {"contact": TWO})]),
        Put(4, "detail", THREE, None, {"contact": TWO, "kind": "email", "value": "ana@example.com"}, [], True),
        Set(5, "contact", TWO, "notes", "", "-1\0\t\r\n\\n"),
        Set(6, "contact", TWO, "company_uid", ONE, None),
        Set(7, "contact", TWO, "deleted", 0, 1),
        Set(8, "contact", TWO, "notes", None, "of a long one"),
    ]  # fmt: skip
    undo = SegmentBatch(TWO, 0, "=Ana", "undo", "", ONE, ONE, 1, 0, [])
    first = batch(*lines)._replace(changes=9)
    return Segment(OFFICE, DEVICE, 7, (b"\1" * 32, b"\2" * 32), [first, undo], missing=(b"\3" * 32,))


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["", "'", "''", "=1+1", "'=1", "+370", "-", "@a", "\t", "\r\n", "\0", "\\", "\\n", "\\x0a", '"', '""', ",", ',"=1',
     "=,", "\u200f\u202e", "\u2028", "\x85", "\x1c", "\ufeff", "😀", "e\u0301", "end,1", "a\nend,1,",
     "crm-desktop segment,1", " "]
)  # fmt: skip
uids = st.binary(min_size=16, max_size=16)
digests = st.lists(st.binary(min_size=32, max_size=32), max_size=4, unique=True).map(lambda all_: tuple(sorted(all_)))
_VALUES: dict[Type, st.SearchStrategy[Any]] = {
    Type.TEXT: texts,
    Type.INTEGER: st.integers(-(1 << 63), (1 << 63) - 1),
    Type.BOOLEAN: st.integers(0, 1),
    Type.UID: uids,
}


def _cells(table: Table, needed: tuple[str, ...], left_out: str | None = None) -> st.SearchStrategy[dict[str, Any]]:
    values = {name: _VALUES[type_] for name, type_ in table.types.items() if name != left_out}
    return st.fixed_dictionaries(
        {name: values[name] for name in needed},
        optional={name: value for name, value in values.items() if name not in needed},
    )


def _parts(table: Table) -> st.SearchStrategy[list[Any]]:
    of_it = [part for part in TABLES.values() if part.part_of and part.whole == table.name]
    of_one = [
        st.tuples(st.just(part.name), _cells(part, tuple(name for name, _ in part.parents[1:]), part.part_of))
        for part in of_it
    ]
    return st.lists(st.one_of(of_one), max_size=3) if of_one else st.just([])


def _put(table: Table) -> st.SearchStrategy[Put]:
    needed = tuple(name for name, _ in table.parents)
    return st.builds(
        Put,
        st.just(0), st.just(table.name), uids, st.none() | uids, _cells(table, needed), _parts(table), st.booleans(),
    )  # fmt: skip


def _set(table: Table) -> st.SearchStrategy[Set]:
    parents = {name for name, _ in table.parents}

    def of(name: str) -> st.SearchStrategy[Set]:
        old = value = _VALUES[table.types[name]]
        if table.defaults[name] is None and name not in parents:
            value = st.none() | value
        return st.builds(Set, st.just(0), st.just(table.name), uids, st.just(name), st.none() | old, value)

    return st.sampled_from(sorted(table.defaults)).flatmap(of)


@st.composite
def _batches(draw: st.DrawFn) -> list[SegmentBatch]:
    batches = []
    for uid in draw(st.lists(uids, max_size=3, unique=True)):
        changes = draw(
            st.lists(st.sampled_from(list(TABLES.values())).flatmap(lambda t: _put(t) | _set(t)), max_size=5)
        )
        lines, n = [], 0
        for change in changes:
            n += draw(st.integers(1, 3))
            lines.append(change._replace(n=n))
        undoes, depth = draw(st.sampled_from([(None, 0), (ONE, 1), (TWO, 2)]))
        time, more = draw(st.integers(0, 253402214399999)), draw(st.integers(0, 5))
        author, action, subject = draw(st.tuples(texts, texts, texts))
        batches.append(SegmentBatch(uid, time, author, action, subject, undoes, undoes, depth, n + more, lines))
    return batches


segments = st.builds(
    Segment,
    st.just(OFFICE), st.just(DEVICE), st.integers(1, (1 << 63) - 1), digests.map(lambda all_: all_[1:]), _batches(),
    digests.map(lambda all_: all_[:1]) | st.just(()),
).filter(lambda segment: not set(segment.parents) & set(segment.missing))  # fmt: skip
