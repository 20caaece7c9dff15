"""Workspaces that sync through one real folder."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.services import office, syncing
from crm_desktop.store.workspace import Workspace


class Computers:
    """Opens workspaces of people and has them sync; `close` closes them all."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "share"
        self.folder.mkdir()
        self.opened: list[Workspace] = []

    def join(self, person: str, device: str = "") -> Workspace:
        """A new workspace, in the office."""
        found = Workspace(self.root / f"{person}-{device}", person)
        self.opened.append(found)
        enter(found, self.folder, device or f"{person}'s computer")
        syncing.sync(found)
        return found

    def sync(self, *workspaces: Workspace, rounds: int = 2) -> None:
        """Everybody syncs, until all have seen all."""
        for _ in range(rounds):
            for workspace in workspaces or self.opened:
                syncing.sync(workspace)

    def close(self) -> None:
        for workspace in self.opened:
            workspace.close()


def enter(workspace: Workspace, folder: Path, device: str) -> None:
    """Make the office there, or join it."""
    if office.look(folder).kind == "office":
        office.join(workspace, folder, device)
    else:
        office.create(workspace, folder, "Office share", device)
