"""A program that is killed at any write, flush or rename: `python -m tests.simulation.kills [--every N]`.

Not to be run within a program that has threads: it forks.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, office, publishing, syncing
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.broken import Broken
from crm_desktop.sync.codec import split
from tests.simulation.tracing import Traced, is_possible, trace

_MEMORY = Path("/dev/shm")
_TOGETHER = 3  # files that are packed

Say = Callable[[str], None]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="at every N-th of the writes; at all else")
    every = parser.parse_args().every
    if not is_possible():
        print("not possible on this system")
        return 0
    with (
        tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as root,
        mock.patch.object(publishing, "_TOGETHER", _TOGETHER),
    ):
        scene = _Scene(Path(root))
        counts, failures = scene.play(every)
    print(*(f"{count} {name}" for name, count in sorted(counts.items())), sep=", ")
    print(*failures, sep="\n")
    return bool(failures)


class _Scene:
    """Two devices: `ana` works and is killed, `bo` has published something that she has not seen yet."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._before = root / "before"
        self._now = root / "now"
        self._folder = self._now / "office"
        self._now.mkdir()
        self._folder.mkdir()
        self._rose = self._prepare()
        self._now.rename(self._before)

    def play(self, every: int) -> tuple[Counter[str], list[str]]:
        """Kill at every so many of each write call, and at all other calls; returns how often, and what went wrong."""
        counts: Counter[str] = Counter()
        failures: list[str] = []
        whole = self._run(None)
        if whole.failed:
            return counts, whole.said
        seen: Counter[str] = Counter()
        for at, call in enumerate(whole.calls):
            seen[call] += 1
            if "write" in call and (seen[call] - 1) % every:
                continue
            traced = self._run(at)
            counts[call] += 1
            try:
                assert traced.killed or traced.calls != whole.calls, "it went on"
                self._check(traced)
            except Exception as error:  # noqa: BLE001 - each point is to be told of
                failures.append(f"{call}, number {at} of {len(whole.calls)}, after {traced.said}: {error!r}")
        return counts, failures

    def _run(self, at: int | None) -> Traced:
        shutil.rmtree(self._now, ignore_errors=True)
        shutil.copytree(self._before, self._now)
        return trace(self._work, at)

    def _prepare(self) -> Uid:
        ana, bo = self._open("ana"), self._open("bo")
        office.create(ana, self._folder, "Office", "ana")
        rose = contacts.create(ana, Contact(given="Rose"))
        syncing.sync(ana)
        office.join(bo, self._folder, "bo")
        syncing.sync(bo)
        syncing.sync(ana)
        contacts.set_fields(ana, rose, [("title", "Dr")])
        with mock.patch.object(publishing, "_TOGETHER", 100):
            syncing.sync(ana)
        contacts.set_fields(bo, rose, [("nickname", "by bo")])
        contacts.create(bo, Contact(given="Bea"))
        syncing.sync(bo)
        ana.close()
        bo.close()
        return rose

    def _open(self, name: str) -> Workspace:
        return Workspace(self._now / name, name)

    def _work(self, say: Say) -> None:
        """What is killed: an edit, a round that seals, merges, publishes and packs, and both again."""
        ana = self._open("ana")
        contacts.set_photo(ana, self._rose, b"a photo")
        say("photo a photo")
        contacts.set_fields(ana, self._rose, [("notes", "one")])
        say("notes one")
        syncing.sync(ana)
        say("synced notes one")
        contacts.set_fields(ana, self._rose, [("notes", "two")])
        say("notes two")
        syncing.sync(ana)
        say("synced notes two")
        ana.close()

    def _check(self, traced: Traced) -> None:
        said = traced.said
        assert not any(line.startswith("failed") for line in said), "it failed before it was killed"
        self._check_files()
        ana, bo = self._open("ana"), self._open("bo")
        try:
            assert ana.database.rows("PRAGMA integrity_check") == [("ok",)], "damaged"
            self._check_said(ana, said)
            for each in (bo, ana, bo, ana):
                syncing.sync(each)
                self._check_files()
            self._check_said(bo, said)
            assert _shown(ana) == _shown(bo), "they differ"
            assert _shown(ana)["nickname"] == [("",), ("by bo",)], "what bo did is not there"
            outcome = syncing.sync(ana)
            done = (outcome.published, outcome.merged, outcome.healed, *outcome.problems)
            assert not any(done), f"not quiet: {outcome}"
        finally:
            ana.close()
            bo.close()

    def _check_said(self, workspace: Workspace, said: list[str]) -> None:
        """What was acknowledged is there."""
        [(notes, photo)] = workspace.database.rows("SELECT notes, photo FROM contact WHERE uid = ?", (self._rose,))
        if "photo a photo" in said:
            assert workspace.attachments.get(photo) == b"a photo", "the photo is lost"
        if "notes two" in said:
            assert notes == "two", "two is lost"
        elif "notes one" in said:
            assert notes in ("one", "two"), "one is lost"

    def _check_files(self) -> None:
        """No file has a name before it is whole."""
        for path in (self._folder / "segments").rglob("*.csv"):
            assert not any(isinstance(piece, Broken) for piece in split(path.read_bytes())), f"{path.name} is torn"


def _shown(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    names = ("given", "nickname", "title", "notes", "photo", "deleted")
    return {name: workspace.database.rows(f"SELECT {name} FROM contact ORDER BY given, uid") for name in names}


if __name__ == "__main__":
    sys.exit(main())
