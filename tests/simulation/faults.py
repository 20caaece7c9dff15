"""What becomes of files in a folder that other programs look after."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

from crm_desktop.sync.channel import Entry
from crm_desktop.sync.folder import FolderChannel
from tests.simulation.world import Failed, World

_LATE, _STALE, _VANISHED, _TORN = 0.25, 0.04, 0.06, 0.05


class FaultyChannel(FolderChannel):
    """The folder as one device sees it: files arrive late and out of order, and what it writes may not get through.

    `tick` is called at every step: the program may be killed there. `secrets` are never to be written.
    """

    def __init__(self, world: World, tick: Callable[[], None]) -> None:
        super().__init__(world.folder)
        self._world = world
        self._tick = tick
        self._arrives: dict[str, int] = {}
        self._listed: list[Entry] = []
        self.secrets: set[str] = set()

    def entries(self, area: str) -> list[Entry]:
        self._tick()
        found = super().entries(area)
        world = self._world
        if world.calm or area != "segments":
            return found
        if world.random.random() < _STALE:
            return self._listed
        self._listed = [entry for entry in found if self._is_here(entry.name)]
        return self._listed

    def _is_here(self, name: str) -> bool:
        world = self._world
        if name not in self._arrives:
            late = world.random.random() < _LATE
            self._arrives[name] = world.step + world.random.randint(1, 30) if late else 0
        return self._arrives[name] <= world.step

    def read(self, name: str, limit: int) -> bytes:
        self._tick()
        return super().read(name, limit)

    def publish(self, name: str, content: bytes) -> None:
        self._tick()
        for secret in self.secrets - self._world.told:
            if secret.encode() in content:
                raise Failed(f"private: {secret} in {name}")
        super().publish(name, content)
        self._arrives[name] = 0
        self._tick()
        world = self._world
        chance = world.random.random()
        if world.calm or not name.startswith("segments/"):
            return
        if chance < _VANISHED:
            (world.folder / name).unlink()
        elif chance < _VANISHED + _TORN:
            (world.folder / name).write_bytes(content[: world.random.randrange(len(content))])

    def remove(self, name: str) -> None:
        self._tick()
        super().remove(name)


def break_something(world: World) -> str | None:
    """One fault; returns what it is called."""
    files = world.files()
    if not files:
        return None
    name, fault = world.random.choice(FAULTS)
    fault(world, world.random.choice(files))
    return name


def _tear(world: World, path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: world.random.randrange(len(content) + 1)])


def _flip(world: World, path: Path) -> None:
    content = bytearray(path.read_bytes())
    if content:
        content[world.random.randrange(len(content))] ^= 1 << world.random.randrange(8)
    path.write_bytes(content)


def _empty(world: World, path: Path) -> None:
    path.write_bytes(b"")


def _delete(world: World, path: Path) -> None:
    path.unlink()


def _duplicate(world: World, path: Path) -> None:
    shutil.copyfile(path, path.with_name(f"{path.stem} (Ana's conflicted copy 2026-01-02){path.suffix}"))


def _rename_case(world: World, path: Path) -> None:
    path.rename(path.with_name(path.name.upper()))


def _move(world: World, path: Path) -> None:
    target = world.folder / "segments" / world.random.choice(["elsewhere", "0123456789abcdef"]) / f"copy of {path.name}"
    target.parent.mkdir(exist_ok=True)
    path.replace(target)


def _save_in_spreadsheet(world: World, path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace").replace("\0", "")
    saved = io.StringIO()
    csv.writer(saved, quoting=csv.QUOTE_ALL).writerows(csv.reader(io.StringIO(text)))
    path.write_bytes(b"\xef\xbb\xbf" + saved.getvalue().encode())


def _swap(world: World, path: Path) -> None:
    other = world.random.choice(world.files())
    mine, theirs = path.read_bytes(), other.read_bytes()
    path.write_bytes(theirs)
    other.write_bytes(mine)


def _join(world: World, path: Path) -> None:
    """One file at the end of another, with something torn between."""
    other = world.random.choice(world.files())
    content = path.read_bytes()
    other.write_bytes(content[: len(content) // 2] + other.read_bytes())


def _leave_lock(world: World, path: Path) -> None:
    path.with_name(f"~lock.{path.name}#").write_bytes(b"\0" * 40)


def _wipe(world: World, path: Path) -> None:
    for file in world.files():
        file.unlink()


def _wipe_with_marker(world: World, path: Path) -> None:
    _wipe(world, path)
    (world.folder / "office.csv").unlink(missing_ok=True)


FAULTS: list[tuple[str, Callable[[World, Path], None]]] = [
    ("torn", _tear), ("torn", _tear), ("flipped", _flip), ("flipped", _flip), ("flipped", _flip),
    ("deleted", _delete), ("deleted", _delete), ("deleted", _delete), ("deleted", _delete), ("emptied", _empty),
    ("duplicated", _duplicate), ("duplicated", _duplicate), ("renamed", _rename_case), ("renamed", _move),
    ("saved by a spreadsheet", _save_in_spreadsheet), ("saved by a spreadsheet", _save_in_spreadsheet),
    ("swapped", _swap), ("swapped", _swap), ("joined", _join), ("lock file", _leave_lock), ("wiped", _wipe),
    ("wiped", _wipe_with_marker),
]  # fmt: skip
