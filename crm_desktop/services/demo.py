"""Sample data: plainly made-up people, companies and activities, the same for the same seed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.samples import SampleActivity, sample_contacts
from crm_desktop.domain.translation import language
from crm_desktop.domain.uid import Uid, uid_from, uid_text
from crm_desktop.services import activities
from crm_desktop.services.contacts import Writer
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace

_SETTLE_EVERY = 2000
_BEGINNING = 1_735_689_600_000  # 2025 began; in milliseconds since 1970


def fill(workspace: Workspace, count: int, seed: int, now: datetime, progress: Progress | None = None) -> int:
    """Add `count` made-up contacts and their activities around `now`, most of them of the user's language; returns the
    count.

    Raises UserError("workspace-not-empty"): sample data among real contacts would be hard to tell from them.
    """
    if queries.count_contacts(workspace.database):
        raise UserError("workspace-not-empty")
    progress = progress or Progress()
    while workspace.database.row("SELECT 1 FROM contact WHERE uid = ?", (sample_uid(seed, 0),)):
        seed += 1  # these were here before, and were deleted or taken back
    uids: list[Uid] = []
    with workspace.journal.batch("demo", str(count)) as batch:
        writer = Writer(workspace, batch)
        samples = sample_contacts(count, seed, now.astimezone(), mostly=language())
        for index, sample in enumerate(samples):
            sample.contact.uid = uid_text(sample_uid(seed, index))
            uids.append(writer.create(sample.contact))
            made: list[str] = []
            for n, item in enumerate(sample.activities):
                made.append(uid_text(sample_uid(seed, index, n + 1)))
                activities.write(batch, _filled(item, made, uids))
            if index % _SETTLE_EVERY == 0:
                batch.settle()
                progress.advance(index, count)
    return count


def _filled(item: SampleActivity, made: list[str], uids: list[Uid]) -> Activity:
    return replace(
        item.activity,
        uid=made[-1],
        follows="" if item.follows is None else made[item.follows],
        contacts=[uid_text(uids[place]) for place in item.contacts],
    )


def sample_uid(seed: int, *place: int) -> Uid:
    """A UUIDv7 that depends on nothing but the seed and the place, so that the same seed makes the same data."""
    hashed = hashlib.blake2b(repr((seed, place)).encode(), digest_size=10).digest()
    return uid_from(_BEGINNING + place[0], int.from_bytes(hashed, "big"))
