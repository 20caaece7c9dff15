"""One history of an office, made by its seed: what people do, what goes wrong, and what must come of it."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from unittest import mock

from crm_desktop.services import publishing
from crm_desktop.store import sealing
from crm_desktop.store.workspace import Workspace
from tests.simulation import checks, newer
from tests.simulation.device import Device
from tests.simulation.faults import break_something
from tests.simulation.people import ACTIONS, create
from tests.simulation.world import Failed, World, changes_of

_MEMORY = Path("/dev/shm")  # a disk that needs no waiting for, where there is one
_MOST_DEVICES = 8
_MOST_ROUNDS = 8
NAMES = ("ana", "bo", "chi", "dev", "eva", "fay", "gus", "hal")


def run(seed: int, steps: tuple[int, int] = (20, 60)) -> Counter[str]:
    """Live through a history of so many steps; returns what happened in it, or raises `Failed`."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as root:
        history = History(World(seed, Path(root)))
        with history.world.chance_and_time(), ExitStack() as stack:
            stack.callback(history.close)
            if history.chance() < 0.2:  # long actions go over several segments
                stack.enter_context(mock.patch.object(sealing, "_PIECE", 300))
            if history.chance() < 0.3:  # packs come soon
                stack.enter_context(mock.patch.object(publishing, "_TOGETHER", 3))
            history.begin()
            for _ in range(history.world.random.randint(*steps)):
                history.step()
            history.end()
        return history.world.counts


class History:
    def __init__(self, world: World) -> None:
        self.world = world
        self.devices: list[Device] = []
        self._backups: dict[str, tuple[Path, dict[str, bytes]]] = {}

    def chance(self) -> float:
        return self.world.random.random()

    def close(self) -> None:
        for device in self.devices:
            device.workspace.close()

    def begin(self) -> None:
        for name in NAMES[: self.world.random.randint(2, 5)]:
            device = Device(self.world, name, template())
            self.devices.append(device)
            if self.chance() < 0.3:
                device.do(create)  # it has something before it joins
            device.join(creates=len(self.devices) == 1)
        for device in self.devices:
            self._back_up(device)
        self.world.lay_foreign_files()
        self.world.counts["devices"] += len(self.devices)

    def step(self) -> None:
        world = self.world
        world.advance()
        device = world.random.choice(self.devices)
        chance = self.chance()
        if chance < 0.56:
            [action] = world.random.choices([a for a, _ in ACTIONS], [weight for _, weight in ACTIONS])
            world.counts["actions"] += 1
            device.do(action)
        elif chance < 0.78:
            world.counts["rounds"] += 1
            device.sync()
        elif chance < 0.86:
            self._fault()
        elif chance < 0.93:
            steps = int(world.random.expovariate(1 / 60))
            [action] = world.random.choices([a for a, _ in ACTIONS], [weight for _, weight in ACTIONS])
            what = device.sync if self.chance() < 0.7 else lambda: device.do(action)
            world.counts["kills"] += device.killed(what, steps)
        elif chance < 0.95:
            self._back_up(device)
        elif chance < 0.975:
            self._restore(device)
        elif chance < 0.985:
            self._clone(device)
        elif chance < 0.99:
            self._accident(device)
        elif chance < 0.995:
            world.counts["segments of a newer version"] += newer.publish(world, device)
        else:
            checks.state_of_one(world, device)

    def _fault(self) -> None:
        world = self.world
        before = changes_of(world.segments())
        name = break_something(world)
        if name:
            world.counts["faults"] += 1
            world.counts[f"fault: {name}"] += 1
            self._note_lost(before - changes_of(world.segments()))

    def _note_lost(self, gone: set[checks.ChangeId]) -> None:
        """What nobody has any more: the only copy in the world was destroyed."""
        for device in self.devices:
            if not gone:
                return
            gone -= device.changes()
        self.world.lost |= gone

    def _back_up(self, device: Device) -> None:
        target = self.world.root / f"backup of {device.name}"
        device.copy_to(target)
        self._backups[device.name] = (target, dict(device.hushed))

    def _restore(self, device: Device) -> None:
        if device.name not in self._backups:
            return
        backup, hushed = self._backups[device.name]
        before = device.changes()
        device.hushed = dict(hushed)
        device.restore(backup)
        self._note_lost(before - changes_of(self.world.segments()))
        self.world.counts["restores"] += 1

    def _accident(self, device: Device) -> None:
        """A disk breaks when the folder has lost the first of the two segments that nobody else has yet."""
        self._back_up(device)
        known = set(self.world.files())
        for _ in range(2):
            device.do(create)
            device.sync()
        new = sorted(set(self.world.files()) - known, key=lambda path: path.stat().st_mtime_ns)
        if len(new) > 1:
            before = changes_of(self.world.segments())
            new[0].unlink()
            self._note_lost(before - changes_of(self.world.segments()))
        self._restore(device)
        self.world.counts["accidents"] += 1

    def _clone(self, device: Device) -> None:
        if len(self.devices) < _MOST_DEVICES:
            name = next(name for name in NAMES if name not in {each.name for each in self.devices})
            self.devices.append(device.clone(name))
            self.world.counts["clones"] += 1

    def end(self) -> None:
        """Nothing goes wrong any more, and all sync until nothing is new."""
        self.world.calm = True
        for _ in range(_MOST_ROUNDS):
            outcomes = [device.sync() for device in self.devices]
            self.world.advance()
            if not any(o.published or o.merged or o.healed for o in outcomes):
                break
        else:
            raise Failed(f"not quiet after {_MOST_ROUNDS} rounds: {outcomes}")
        checks.all_of(self.world, self.devices)


@cache
def template() -> Path:
    """An empty workspace, made once."""
    folder = Path(tempfile.mkdtemp(dir=_MEMORY if _MEMORY.is_dir() else None))
    import atexit

    atexit.register(shutil.rmtree, folder)
    Workspace(folder, "Template").close()
    return folder / "workspace.db"
