"""One computer of an office: a real workspace, that can be killed, restored from a copy, and cloned."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from crm_desktop.domain import uid as uids
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.services import office, syncing
from crm_desktop.store.workspace import Workspace
from tests.simulation.faults import FaultyChannel
from tests.simulation.reference import ChangeId
from tests.simulation.world import Failed, Killed, World

_FILES = ("workspace.db", "workspace.db-wal")

# What stays on a device: private contacts and activities, and activities that only private contacts take part in.
_PRIVATE = (
    "WITH RECURSIVE held(uid) AS (SELECT uid FROM contact WHERE private = 1 UNION "
    "SELECT c.uid FROM held h JOIN contact c ON c.merged_into = h.uid) "
    "SELECT uid FROM held UNION SELECT uid FROM activity WHERE private = 1 UNION "
    "SELECT p.activity FROM participant p JOIN contact c ON c.uid = p.contact GROUP BY 1 "
    "HAVING coalesce(min(CASE WHEN p.deleted = 0 THEN c.uid IN held END), min(c.uid IN held)) = 1"
)
# Texts that may have been entered while they were private, and whose they are now.
_TEXTS = (
    "SELECT uid, family, notes, nickname, company, tier FROM contact",
    "SELECT contact, value FROM detail",
    "SELECT contact, city FROM address",
    "SELECT uid, summary FROM activity",
)


class Device:
    """`name` is its person's. `hushed` are the texts entered here that must not leave it, with whose they are."""

    def __init__(self, world: World, name: str, template: Path) -> None:
        self.world = world
        self.name = name
        self.folder = world.root / name
        self.hushed: dict[str, Uid] = {}
        self._offset = world.a_clock()
        self._maker = uids._Maker()
        self._left: int | None = None  # steps until it is killed
        self._begin_life()
        self.folder.mkdir()
        shutil.copyfile(template, self.folder / "workspace.db")
        self._open()

    def _begin_life(self) -> None:
        self.world.lives += 1
        self.life = self.world.lives
        self.channel = FaultyChannel(self.world, self._tick)

    def _open(self) -> None:
        self.workspace = Workspace(self.folder, self.name)
        self.database = self.workspace.database
        self.database.execute("PRAGMA synchronous = off")
        self._learned = self._last_batch()

    def _last_batch(self) -> int:
        (last,) = self.database.row("SELECT max(id) FROM batch") or (0,)
        return last or 0

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        with self.world.at(self._offset, self._maker):
            yield

    # What its person does

    def do(self, action: Callable[[Device, random.Random], None]) -> None:
        with self._at_work():
            try:
                action(self, self.world.random)
            except UserError as error:
                if error.code not in ("already-undone", "nothing-to-undo", "nothing-to-redo"):
                    raise
        self.learn()

    def _learn_told(self) -> None:
        """What stands at a record that is not private is everybody's, wherever it was entered: a merge or an undo took
        it there.
        """
        private = {row[0] for row in self.database.rows(_PRIVATE)}
        for sql in _TEXTS:
            for whose, *cells in self.database.rows(sql):
                if whose not in private:
                    self.world.told |= {text for text in self.hushed if any(text in str(cell) for cell in cells)}

    def learn(self) -> None:
        """What was done since the last time is saved, its person was told."""
        world, since = self.world, self._learned
        for batch, n, table, uid, name in self.database.rows(
            "SELECT b.uid, c.n, c.tbl, c.uid, c.field FROM change c JOIN batch b ON b.id = c.batch "
            "WHERE b.own = 1 AND b.id > ?",
            (since,),
        ):
            world.acknowledged[batch, n] = (table, uid)
            if name is not None:
                world.cells[batch, n] = (table, uid, name)
        for batch, n, other, number in self.database.rows(
            "SELECT b.uid, c.n, ob.uid, o.n FROM batch b JOIN change c ON c.batch = b.id "
            "JOIN change o ON o.uid = c.uid AND o.field = c.field AND (o.batch, o.n) < (c.batch, c.n) "
            "JOIN batch ob ON ob.id = o.batch WHERE b.own = 1 AND b.id > ?",
            (since,),
        ):
            world.seen[batch, n].add((other, number))
        self._learned = self._last_batch()
        if self.hushed:
            self._learn_told()
        for (uid,) in self.database.rows(_PRIVATE):
            world.private[uid].add(self.life)

    def hush(self, uid: Uid) -> str:
        """A text for this record, which is private."""
        text = self.world.token("hush")
        self.hushed[text] = uid
        return text

    # Sync

    def join(self, creates: bool) -> None:
        with self._at_work():
            if creates:
                office.create(self.workspace, self.world.folder, "Office", self.name)
            else:
                office.join(self.workspace, self.world.folder, self.name)
        self.learn()

    @property
    def has_joined(self) -> bool:
        return office.current(self.workspace) is not None

    def sync(self) -> syncing.Outcome:
        self._let_go_of_texts()
        with self._at_work():
            try:
                outcome = syncing.sync(self.workspace, channel=self.channel)
            except UserError as error:
                if error.code != "sync-marker-missing":
                    raise
                # Its person is asked, and says that this is the place.
                office.create(self.workspace, self.world.folder, "Office", self.name)
                outcome = syncing.sync(self.workspace, channel=self.channel)
        self._check_only_told_of_itself()
        self.learn()
        return outcome

    def _check_only_told_of_itself(self) -> None:
        """A round does nothing in its person's name but to say which device this is and what stayed here until now, and
        to bring together what several did.
        """
        for table, action in self.database.rows(
            "SELECT c.tbl, b.action FROM batch b JOIN change c ON c.batch = b.id WHERE b.own = 1 AND b.id > ?",
            (self._learned,),
        ):
            if table != "device" and action not in ("tell", "reconcile"):
                raise Failed(f"{self.name}: a round did {action} to {table}")

    def _let_go_of_texts(self) -> None:
        """What is not private now leaves with the next segment."""
        private = {row[0] for row in self.database.rows(_PRIVATE)}
        public = {text for text, uid in self.hushed.items() if uid not in private}
        self.world.told |= public
        for text in public:
            del self.hushed[text]
        self.channel.secrets = set(self.hushed)

    # What happens to it

    def killed(self, action: Callable[[], Any], steps: int) -> bool:
        """Do it, and be killed after so many steps into it; returns whether that came before its end."""
        before = self.changes()
        watched = ("execute", "execute_many", "rows", "row", "transaction")
        for name in watched:
            setattr(self.database, name, self._ticking(getattr(self.database, name)))
        self._left, killed = steps, False
        try:
            action()
        except Killed:
            killed = True
        self._left = None
        if killed:
            self.workspace.close()
            self._put_back(self.world.root / f"{self.name} when killed")
            self._check_nothing_lost(before)
            self.learn()
        else:
            for name in watched:
                delattr(self.database, name)
        return killed

    def _ticking(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def ticked(*args: Any) -> Any:
            self._tick()
            return method(*args)

        return ticked

    def _tick(self) -> None:
        if self._left is None:
            return
        if self._left == 0:
            self.copy_to(self.world.root / f"{self.name} when killed")
        self._left -= 1
        if self._left < 0:
            raise Killed

    def copy_to(self, target: Path) -> None:
        """The workspace's files as they are on the disk now."""
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for name in _FILES:
            if (self.folder / name).exists():
                shutil.copyfile(self.folder / name, target / name)

    def _put_back(self, source: Path) -> None:
        learned = self._learned
        for path in self.folder.glob("workspace.db*"):
            path.unlink()
        for path in source.iterdir():
            shutil.copyfile(path, self.folder / path.name)
        self._open()
        self._learned = min(learned, self._learned)

    def _check_nothing_lost(self, before: set[ChangeId]) -> None:
        if lost := before - self.changes():
            raise Failed(f"killed: {len(lost)} changes lost")

    def restore(self, backup: Path) -> None:
        """Back to an earlier copy of the disk; what is on no other was lost with it."""
        world = self.world
        self.workspace.close()
        self._put_back(backup)
        self._learned = self._last_batch()
        world.copied.add(self.life)
        self._begin_life()
        world.copied.add(self.life)
        for (uid,) in self.database.rows(_PRIVATE):
            world.private[uid].add(self.life)

    def clone(self, name: str) -> Device:
        """Another computer with a copy of the disk."""
        clone = Device.__new__(Device)
        clone.world = self.world
        clone.name = name
        clone.folder = self.world.root / name
        clone.hushed = dict(self.hushed)
        clone._offset = self.world.a_clock()
        clone._maker = uids._Maker()
        clone._left = None
        clone._begin_life()
        self.world.copied |= {self.life, clone.life}
        self.copy_to(clone.folder)
        if (attachments := self.folder / "attachments").is_dir():
            shutil.copytree(attachments, clone.folder / "attachments")
        clone._open()
        for (uid,) in clone.database.rows(_PRIVATE):
            self.world.private[uid].add(clone.life)
        return clone

    # What it holds

    def changes(self) -> set[ChangeId]:
        rows = self.database.rows("SELECT b.uid, c.n FROM change c JOIN batch b ON b.id = c.batch")
        return {(batch, n) for batch, n in rows}
