"""Devices of an office without a folder: each one's segments are handed to the others, in any order."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.segment import Segment
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, office, syncing
from crm_desktop.store import folder_files, journal, queries
from crm_desktop.store import office as kept
from crm_desktop.store.merging import Merged, Merging
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.codec import decode, digest_of

OFFICE = "0f" * 16


class Device:
    """A workspace; `name` is its person's."""

    def __init__(self, folder: Path, name: str, code: str) -> None:
        self.code = code
        self.workspace = Workspace(folder, name)
        self.database = self.workspace.database
        for key, value in (("id", OFFICE), ("device", code), ("device_name", name), ("syncing", "yes")):
            kept.put(self.database, key, value)

    def seal(self) -> list[bytes]:
        """The segments made of what is new here."""
        before = set(self.segments())
        ours = office.current(self.workspace)
        assert ours is not None
        syncing.seal(self.database, ours)
        return [content for content in self.segments() if content not in before]

    def sealed(self) -> bytes:
        """The one segment made of what is new here."""
        (content,) = self.seal()
        return content

    def segments(self) -> list[bytes]:
        """All that is known here, in the order in which it came."""
        rows = self.database.rows("SELECT id FROM segment WHERE content IS NOT NULL ORDER BY id")
        return [folder_files.content(self.database, row[0]) for row in rows]

    def take(self, *contents: bytes) -> Merged:
        """Merge these segments one by one, in this order, whatever their parents."""
        total = Merged()
        for content in contents:
            self.seal()
            with self.database.transaction():
                merging = Merging(self.database)
                merging.take_all([(digest_of(content), decode(content), content)])
                merged = merging.finish()
            total.segments += merged.segments
            total.batches += merged.batches
        return total

    # What its person does and sees

    def create(self, contact: Contact) -> Uid:
        return contacts.create(self.workspace, contact)

    def set(self, uid: Uid, path: str, value: str) -> None:
        assert contacts.set_fields(self.workspace, uid, [(path, value)]) is not None

    def delete(self, uid: Uid) -> None:
        contacts.delete(self.workspace, [uid], "somebody")

    def get(self, uid: Uid) -> Contact:
        return queries.contact(self.workspace.database, uid)

    def names(self) -> list[str]:
        """The contacts in the list."""
        return [row[0] for row in self.database.rows("SELECT name FROM contact_list ORDER BY name")]

    def contests(self) -> int:
        """How many cells several gave values without knowing of each other."""
        (count,) = self.database.row("SELECT count(DISTINCT hex(uid) || field) FROM contest") or (0,)
        return int(count)


class Devices:
    """The devices of one test; `time` is what the clock of all of them says, in seconds."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.time = 1_800_000_000.0
        self.all: list[Device] = []
        monkeypatch.setattr(journal, "time", SimpleNamespace(time=lambda: self.time))

    def __call__(self, name: str) -> Device:
        """A new device."""
        return self._opened(self.root / name, name, f"{len(self.all) + 1:016x}")

    def clone(self, device: Device, name: str) -> Device:
        """The same device again: its disk was copied."""
        folder = self.root / name
        folder.mkdir()
        device.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(device.workspace.folder / "workspace.db", folder / "workspace.db")
        return self._opened(folder, name, device.code)

    def _opened(self, folder: Path, name: str, code: str) -> Device:
        self.all.append(Device(folder, name, code))
        return self.all[-1]

    def close(self) -> None:
        for device in self.all:
            device.workspace.close()


def meet(*devices: Device) -> None:
    """All of them learn what any of them knows."""
    for device in devices:
        device.seal()
    known: dict[bytes, None] = {content: None for device in devices for content in device.segments()}
    for device in devices:
        here = set(device.segments())
        device.take(*(content for content in known if content not in here))


def lines(contents: Iterable[bytes]) -> list[tuple[str, str | None]]:
    """The table and field of every line; None for a whole record."""
    segments: list[Segment] = [decode(content) for content in contents]
    return [(line.table, getattr(line, "field", None)) for s in segments for batch in s.batches for line in batch.lines]
