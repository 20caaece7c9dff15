"""How changes stand in the journal: a cell's value, and a whole record with its parts as one line of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import orjson

from crm_desktop.domain.fields import TABLES, Table, Type, Value
from crm_desktop.domain.segment import Put
from crm_desktop.domain.uid import Uid, part_uid
from crm_desktop.store.packing import unpacked

Cells: TypeAlias = Mapping[str, Value]
Part: TypeAlias = tuple[str, Cells]

_UID_FIELDS = {name: [f.name for f in spec.fields if f.type is Type.UID] for name, spec in TABLES.items()}
# Beside the cells of a record in its line; no table has fields of these names.
_PARTS, _PARTS_BEHIND, _STATED = "parts", "parts_behind", "stated"


def encode(type_: Type, value: Value) -> Value:
    """How a cell stands in the journal: a uid as hex, everything else as it is."""
    return value.hex() if type_ is Type.UID and isinstance(value, bytes) else value


def decode(type_: Type, value: Value) -> Value:
    """The inverse of `encode`; a number that was kept as text, because its field was unknown, is one again."""
    if not isinstance(value, str) or type_ is Type.TEXT:
        return value
    return bytes.fromhex(value) if type_ is Type.UID else int(value)


def encode_put(
    table: Table | None, cells: Cells, parts: Sequence[Part] = (), base: Uid | None = None, *, stated: bool = False
) -> str:
    """A new record's cells as JSON, without those at their defaults, and its parts as `[table, cells]` in a list.

    The uids of the parts lie behind the record's, or behind `base` where it is given. Of a record that is `stated` as
    it stands every cell is told, as of one of a table unknown here.
    """
    if table is None or stated:
        line: dict[str, object] = dict(cells)
    else:
        defaults = table.defaults
        line = {name: value for name, value in cells.items() if name not in defaults or value != defaults[name]}
    if stated:
        line[_STATED] = True
    if parts:
        line[_PARTS] = parts
        if base is not None:
            line[_PARTS_BEHIND] = base
    return orjson.dumps(line, default=bytes.hex).decode()


def decode_put(table: Table, line: str | bytes) -> dict[str, Value]:
    """All cells of a new record, the inverse of `encode_put`; its parts are `unfold`'s."""
    types = table.types
    given = orjson.loads(unpacked(line))
    return {**table.defaults, **{name: decode(types[name], given[name]) for name in given if name in types}}


def is_stated(line: str | bytes) -> bool:
    """Whether the line of a record tells of one made before, as it stood then."""
    text = unpacked(line)
    return _STATED in text and _STATED in orjson.loads(text)


def load_put(n: int, table: str, uid: Uid, kept: str | bytes) -> Put:
    """The line of a record as a segment holds it."""
    line = orjson.loads(unpacked(kept))
    base = line.pop(_PARTS_BEHIND, None)
    stated = line.pop(_STATED, False)
    parts = [(part_table, _decode_cells(part_table, cells)) for part_table, cells in line.pop(_PARTS, ())]
    return Put(n, table, uid, bytes.fromhex(base) if base else None, _decode_cells(table, line), parts, stated)


def _decode_cells(table: str, cells: dict[str, Value]) -> dict[str, Value]:
    for name in _UID_FIELDS.get(table, ()):
        if name in cells:
            cells[name] = decode(Type.UID, cells[name])
    return cells


def unfold(table: str, uid: Uid, kept: str | bytes) -> Iterator[tuple[str, Uid, str]]:
    """The records that one `put` line holds, the whole and then its parts: table, uid and a line for each."""
    text = unpacked(kept)
    line = orjson.loads(text)
    parts, base = line.pop(_PARTS, ()), line.pop(_PARTS_BEHIND, uid.hex())
    yield table, uid, orjson.dumps(line).decode() if parts else text
    for number, (part_table, cells) in enumerate(parts, 1):
        if cells and part_table in TABLES:
            cells[TABLES[part_table].part_of] = uid.hex()
            yield part_table, part_uid(bytes.fromhex(base), number), orjson.dumps(cells).decode()
