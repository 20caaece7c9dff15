"""A segment as a version of tomorrow would write it: with a table, a field and lines that this one does not know."""

from __future__ import annotations

from crm_desktop.domain.segment import Put, Segment, SegmentBatch, Set
from crm_desktop.domain.uid import Uid, new_uid
from crm_desktop.services import office
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.codec import encode


def newer_segment(workspace: Workspace, contact: Uid, deal: Uid) -> bytes:
    """Its bytes; it gives the contact a family name and a colour, and makes a deal with it."""
    ours = office.current(workspace)
    assert ours is not None
    cells = {"title": "40 panels", "value": "1200", "contact": contact.hex(), "deleted": "0"}
    lines = [
        Set(1, "contact", contact, "family", "", "Newer"),
        Set(2, "contact", contact, "colour", None, "blue"),
        Put(3, "deal", deal, None, cells, []),
    ]
    batch = SegmentBatch(new_uid(), 1_900_000_000_000, "Ben", "sell", "40 panels", None, None, 0, 3, lines)
    heads = [row[0] for row in workspace.database.rows("SELECT digest FROM segment WHERE head = 1 ORDER BY digest")]
    return encode(Segment(ours.id, "00000000000000ff", 1, tuple(heads), [batch]))
