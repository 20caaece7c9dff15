"""The order in which segments arrive does not matter: all 5,040 of seven, with all that makes merging hard."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TypeAlias
from unittest import mock

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.segment import Digest, Segment
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, office, syncing
from crm_desktop.store import derived, queries
from crm_desktop.store.database import Database
from crm_desktop.store.merging import Merging
from crm_desktop.store.undo import undo
from tests.simulation import checks
from tests.simulation.device import Device
from tests.simulation.history import template
from tests.simulation.reference import Fold
from tests.simulation.world import World

Sealed: TypeAlias = dict[Digest, tuple[Segment, bytes]]


class _Back(Exception):
    """Takes back what was tried."""


class _Office:
    """Devices that tell each other what they are told to tell, and nothing else."""

    def __init__(self, root: Path) -> None:
        self.world = World(1, root)
        self._templates = template()
        self._joined = count()
        self.devices: list[Device] = []

    def device(self, name: str) -> Device:
        device = Device(self.world, name, self._templates)
        device.join(creates=next(self._joined) == 0)
        self.devices.append(device)
        return device

    def restored(self, device: Device, backup: Path) -> Device:
        """What the device would be with the copy of its disk, beside what it is."""
        twin = device.clone(f"{device.name} restored")
        twin.restore(backup)
        self.devices.append(twin)
        return twin

    def close(self) -> None:
        for device in self.devices:
            device.workspace.close()


def _seal(device: Device) -> Sealed:
    """What it did since the last time, as one segment."""
    before = checks.segments_of(device.world, device).keys()
    ours = office.current(device.workspace)
    assert ours is not None
    assert syncing.seal(device.database, ours) == 1
    [digest] = checks.segments_of(device.world, device).keys() - before
    content = checks.content_of(device, digest)
    return {digest: (checks.segments_of(device.world, device)[digest], content)}


def _take(database: Database, *sealed: Sealed) -> None:
    with database.transaction():
        merging = Merging(database)
        merging.take_all([(digest, *both) for each in sealed for digest, both in each.items()])
        merging.finish()


def _edit(device: Device, uid: Uid, change: Callable[[Contact], object]) -> None:
    before = queries.contact(device.database, uid)
    after = copy.deepcopy(before)
    change(after)
    contacts.save(device.workspace, before, after)


def _set(**cells: str) -> Callable[[Contact], None]:
    def change(contact: Contact) -> None:
        for name, value in cells.items():
            setattr(contact, name, value)

    return change


def _seven(offices: _Office) -> list[Sealed]:
    """Concurrent edits of one cell and of one list, a deletion and an edit it had not seen, a deletion that had seen
    all, an undo of what another did, and a restored device that seals again what its former self had sealed.
    """
    ana, bo, chi = (offices.device(name) for name in ("ana", "bo", "chi"))
    rose = contacts.create(ana.workspace, Contact(given="Rose", phones=[Labelled("work", "555 1")], tags=["vip"]))
    gone = contacts.create(ana.workspace, Contact(given="Gone"))
    first = _seal(ana)
    _take(bo.database, first)
    _take(chi.database, first)

    _edit(ana, gone, _set(title="before"))
    backup = offices.world.root / "backup"
    ana.copy_to(backup)
    again = offices.restored(ana, backup)

    _edit(bo, rose, _set(family="by bo", notes="one"))
    _edit(bo, rose, lambda contact: contact.tags.append("press"))
    contacts.delete(bo.workspace, [gone], "gone")
    by_bo = _seal(bo)

    _edit(chi, rose, _set(family="by chi"))
    _edit(chi, rose, lambda contact: contact.phones.clear())
    _edit(chi, gone, _set(notes="not gone"))
    activities.add(chi.workspace, Activity(type="call", summary="Call", contacts=[uid_text(gone), uid_text(rose)]))
    by_chi = _seal(chi)

    _edit(again, gone, _set(title="after", family="again"))  # with what the former self sealed below
    by_again = _seal(again)

    by_ana = _seal(ana)
    _take(ana.database, by_bo)
    [(edit,)] = ana.database.rows("SELECT id FROM batch WHERE author = 'bo' AND action = 'edit' ORDER BY id LIMIT 1")
    undo(ana.workspace.journal, edit)
    _edit(ana, rose, _set(tier="A"))
    undone = _seal(ana)

    _take(bo.database, by_chi, by_ana, undone)
    _edit(bo, rose, _set(nickname="by bo, who saw all but one"))
    contacts.delete(bo.workspace, [rose, gone], "both")
    last = _seal(bo)
    return [first, by_bo, by_chi, by_again, by_ana, undone, last]


@contextmanager
def _tried(database: Database) -> Iterator[None]:
    try:
        with database.transaction():
            yield
            raise _Back
    except _Back:
        pass


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[_Office]:
    found = _Office(tmp_path)
    yield found
    found.close()


@pytest.mark.parametrize("first", range(7))
def test_any_order_of_seven_segments_gives_the_same(offices: _Office, first: int) -> None:
    """Those that begin with one of them; so the cores of a machine share the work."""
    seven = _seven(offices)
    device = offices.device("dev")
    own = _seal(device)
    before = offices.world.root / "before"
    device.copy_to(before)
    found: list[checks.Shown] = []
    orders = 0

    def go_on(left: list[Sealed]) -> None:
        nonlocal orders
        if not left:
            orders += 1
            if (state := checks.shown(device)) not in found:
                found.append(state)
        for each in left:
            with _tried(device.database):
                _take(device.database, each)
                go_on([other for other in left if other is not each])

    # What is derived follows from the rows and takes its time; histories look at it.
    with mock.patch.object(derived, "refresh"), mock.patch.object(derived, "date_changes"):
        for second in range(7):  # SQLite slows down where too much is tried within one transaction
            if second != first:
                device.restore(before)
                _take(device.database, seven[first])
                _take(device.database, seven[second])
                go_on([each for number, each in enumerate(seven) if number not in (first, second)])
    assert orders == 5040 / 7
    [state] = found
    together = {digest: segment for each in [own, *seven] for digest, (segment, _) in each.items()}
    expected = Fold(together).state()
    assert state == (sorted(expected.rows.items()), expected.contested, expected.revived)
    assert expected.contested
    assert expected.revived


def test_so_do_groups_of_segments(offices: _Office) -> None:
    seven = _seven(offices)
    device = offices.device("dev")
    _seal(device)
    chance = random.Random(1)
    found = set()
    for _ in range(100):
        order = chance.sample(seven, len(seven))
        with _tried(device.database):
            while order:
                group = [order.pop() for _ in range(min(len(order), chance.randint(1, 4)))]
                _take(device.database, *group)
            found.add(repr(checks.shown(device)))
    assert len(found) == 1
