"""What a segment holds: the batches that travel between the devices of an office as one immutable file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from crm_desktop.domain.fields import Value
from crm_desktop.domain.uid import Uid

Digest: TypeAlias = bytes
"""The SHA-256 of a segment's bytes: its name."""

DIGEST_SIZE = 32  # bytes


def digests_in(joined: bytes) -> tuple[Digest, ...]:
    """The digests that were put together one after the other."""
    return tuple(joined[at : at + DIGEST_SIZE] for at in range(0, len(joined), DIGEST_SIZE))


class Put(NamedTuple):
    """A record with the parts it has from the start; `n` counts the changes of its batch from 1.

    `cells` are those that were given; a part is its table and its cells but the one that names the record. The uids of
    the parts lie behind `base`, or behind the record's own where there is none; a part without cells stays with its
    author, and only its uid is left free. `stated` is whether this is a record made before, as it stood then with every
    cell. What a newer version calls by names unknown here has its values as text.
    """

    n: int
    table: str
    uid: Uid
    base: Uid | None
    cells: Mapping[str, Value]
    parts: Sequence[tuple[str, Mapping[str, Value]]]
    stated: bool = False


class Set(NamedTuple):
    """One cell of a record; `n` counts the changes of its batch from 1."""

    n: int
    table: str
    uid: Uid
    field: str
    old: Value
    value: Value


Change: TypeAlias = Put | Set


class SegmentBatch(NamedTuple):
    """One user action, or the part of it that this segment holds: a long one goes on in the next.

    `time` is in milliseconds since 1970; `undoes`, `root` and `depth` are as in `BatchInfo`, by uid; `changes` is how
    many the action made, also those that another segment holds.
    """

    uid: Uid
    time: int
    author: str
    action: str
    subject: str
    undoes: Uid | None
    root: Uid | None
    depth: int
    changes: int
    lines: list[Change]


@dataclass(frozen=True, slots=True)
class Segment:
    """The batches that one device sealed together, oldest first, and the segments it had merged by then.

    `office` and `device` are 32 and 16 hex digits; `number` counts the device's segments from 1. `parents` are all
    heads the author had merged, in order of their digests; `missing` are those that these and their ancestors name as
    parents, and that the author did not have. `understood` is whether all of it is known to this version.
    """

    office: str
    device: str
    number: int
    parents: tuple[Digest, ...]
    batches: list[SegmentBatch]
    missing: tuple[Digest, ...] = ()
    understood: bool = True
