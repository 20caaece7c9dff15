"""A device with a newer version: its segments hold tables, fields, columns and lines that nobody here knows."""

from __future__ import annotations

from crm_desktop.domain.segment import Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import new_uid
from crm_desktop.services import office
from crm_desktop.sync.codec import encode
from crm_desktop.sync.frame import end_line
from tests.simulation.device import Device
from tests.simulation.world import World

_DEVICE = "00000000000000ff"

# Of the changes of a contact's notes, those that are in a segment.
_NOTES_SEEN = (
    "SELECT b.uid, c.n FROM change c JOIN batch b ON b.id = c.batch JOIN sealed s ON s.batch = c.batch "
    "AND c.n BETWEEN s.first AND s.last JOIN segment g ON g.id = s.segment AND g.content IS NOT NULL "
    "WHERE c.uid = ? AND c.field = 'notes'"
)


def publish(world: World, known: Device) -> bool:
    """It had seen what another device has, and wrote a segment; returns whether there is an office yet."""
    ours = office.current(known.workspace)
    if ours is None:
        return False
    heads = [row[0] for row in known.database.rows("SELECT digest FROM segment WHERE head = 1 ORDER BY digest")]
    missing = [row[0] for row in known.database.rows("SELECT DISTINCT digest FROM missing_parent ORDER BY digest")]
    lines: list[Put | Set] = [
        Put(1, "deal", new_uid(), None, {"title": world.token(), "amount": "12"}, []),
        Put(2, "contact", new_uid(), None, {"kind": "individual", "family": world.token(), "pronouns": "she"}, []),
    ]
    row = known.database.row("SELECT uid FROM contact WHERE private = 0 ORDER BY uid LIMIT 1")
    if row:
        lines += [
            Set(3, "contact", row[0], "pronouns", None, world.token()),
            Set(4, "contact", row[0], "notes", "", world.token()),
        ]
    time = world.random.choice([1_700_000_100_000, 4_000_000_000_000])
    uid = new_uid()
    if row:
        world.cells[uid, 4] = ("contact", row[0], "notes")
        world.seen[uid, 4] = set(known.database.rows(_NOTES_SEEN, row))
    batch = SegmentBatch(uid, time, "Zoe", "edit", "", None, None, 0, len(lines), lines)
    number = world.counts["segments of a newer version"] + 1
    content = encode(Segment(ours.id, _DEVICE, number, tuple(heads), [batch], tuple(missing)))
    body = content[: content.rindex(b"\nend,") + 1].replace(b"\nbatch,", b"\nepoch,7,x\nbatch,", 1)
    body += b"relate,5,contact,x\n"
    target = world.folder / "segments" / _DEVICE / f"{number:08d}.csv"
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(body + end_line(body))
    return True
