"""A channel without a disk."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.sync.channel import Entry, Unreadable, check_name


class MemoryChannel:
    place = "memory"
    path = Path("memory")

    def __init__(self) -> None:
        self._files: dict[str, tuple[int, bytes]] = {}
        self._clock = 0

    def entries(self, area: str) -> list[Entry]:
        check_name(area)
        found = ((name, *file) for name, file in sorted(self._files.items()) if name.startswith(f"{area}/"))
        return [Entry(name, len(content), stamp) for name, stamp, content in found]

    def read(self, name: str, limit: int) -> bytes:
        if name not in self._files:
            raise Unreadable("vanished")
        _, content = self._files[name]
        if len(content) > limit:
            raise Unreadable("too-big")
        return content

    def publish(self, name: str, content: bytes) -> None:
        check_name(name)
        _, known = self._files.get(name, (0, None))
        if known != content:
            self._clock += 1
            self._files[name] = self._clock, content

    def remove(self, name: str) -> None:
        check_name(name)
        self._files.pop(name, None)
