"""Segments as files: one way to write each, nothing read that was not written so.

A line's first cell is its kind; `cells` says how a cell stands in its line, `frame` tells of the first and the last.

    crm-desktop segment,1,office,device,number,parents,missing    their digests in order, divided by blanks
    fields,table,field,…                                          the order of the cells of its new records
    batch,uid,time,author,action,subject,undoes,root,depth,changes
    put,n,table,uid,base,cell,…                                   a new record; blank cells at the end are left out
    stated,n,table,uid,base,cell,…                                a record made before, as it stood
    part,table,cell,…                                             a part it has from the start; its parent is no cell
    set,n,table,uid,field,old,value
    end,lines above,SHA-256 of all bytes above in hex digits

`fields` lines follow the first, and name only what is used. Several segments, one after the other, are a pack.
A blank `missing` is left out. Further cells and lines of other kinds come from newer versions and are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crm_desktop.domain.fields import Value
from crm_desktop.domain.segment import Digest, Put, Segment
from crm_desktop.sync.cells import cell_of
from crm_desktop.sync.decoding import PUT, STATED, decode, in_order
from crm_desktop.sync.frame import FORMAT, MOST_LINE, VERSION, digest_of, end_line, is_large, split

__all__ = ["decode", "digest_of", "encode", "split"]


def encode(segment: Segment) -> bytes:
    """The bytes of a segment, the same for equal ones; raises ValueError where it is beyond the limits of `frame`."""
    columns = in_order(_used(segment))
    seen = [_digests(segment.parents), *([_digests(segment.missing)] if segment.missing else [])]
    lines = [_line(FORMAT, VERSION, segment.office, segment.device, segment.number, *seen)]
    lines += [_line("fields", table, *names) for table, names in columns.items()]
    for batch in segment.batches:
        lines.append(_line("batch", *batch[:-1]))
        for change in batch.lines:
            if isinstance(change, Put):
                base = change.base.hex() if change.base else ""
                head = f"{STATED if change.stated else PUT},{change.n},{change.table},{change.uid.hex()},{base}"
                lines.append(_record(head, columns.get(change.table, ()), change.cells))
                lines += [_record(f"part,{table}", columns.get(table, ()), cells) for table, cells in change.parts]
            else:
                lines.append(_line("set", *change))
    body = ("\n".join(lines) + "\n").encode()
    content = body + end_line(body)
    longest = max(map(len, lines))
    if is_large(content) or (4 * longest >= MOST_LINE and max(len(line.encode()) for line in lines) >= MOST_LINE):
        raise ValueError(f"{len(content)} bytes, {len(lines)} lines of up to {longest} characters")
    return content


def _digests(digests: Sequence[Digest]) -> str | None:
    return " ".join([digest.hex() for digest in digests]) or None


def _line(*cells: Value) -> str:
    return ",".join(map(cell_of, cells))


def _record(head: str, names: Sequence[str], cells: Mapping[str, Value]) -> str:
    get = cells.get
    return ",".join([head, *[cell_of(get(name)) for name in names]]).rstrip(",")


def _used(segment: Segment) -> dict[str, set[str]]:
    """By table, the fields that its new records give."""
    used: dict[str, set[str]] = {}

    def use(table: str, cells: Mapping[str, Value]) -> None:
        names: Iterable[str] = cells
        if None in cells.values():
            names = [name for name, value in cells.items() if value is not None]
        if names:
            used.setdefault(table, set()).update(names)

    for batch in segment.batches:
        for change in batch.lines:
            if isinstance(change, Put):
                use(change.table, change.cells)
                for table, cells in change.parts:
                    use(table, cells)
    return used
