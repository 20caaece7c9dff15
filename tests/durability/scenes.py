"""What is done while the disk fails: each scene prepares a folder, and does some steps in it."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from unittest import mock

from sqlcipher3 import dbapi2 as sqlite

from crm_desktop import messages
from crm_desktop.cli.program import cli
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, backups, contacts, history, office, syncing, unlocking
from crm_desktop.store import keys, migrations
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import DATABASE, Workspace
from tests.durability.judging import PASSPHRASES, Content, content, key_of, opened
from tests.durability.tracing import Say

_VERSION_1 = Path(__file__).parent.parent / "store" / "version_1.sql"


class Refused(Exception):
    """The user was told that something could not be done: the sentence."""


def command(folder: Path, *arguments: object) -> None:
    """What the command line does; Refused where it exits with an error, and a bug as it is."""
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        try:
            cli.main(["--workspace", str(folder), *map(str, arguments)], "crm-desktop")
        except SystemExit as end:
            if end.code:
                raise Refused(complained.getvalue().strip()) from end


class Scene:
    """Some steps in a folder; each is acknowledged once it returns. `folder` is the workspace."""

    rose: Uid

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "workspace"

    @property
    def name(self) -> str:
        return type(self).__name__.lower()

    def prepare(self) -> None:
        """What is there before; all of it is on the disk for good."""

    def steps(self) -> list[Callable[[], object]]:
        """What is done, each step all or nothing."""
        raise NotImplementedError

    def begin(self) -> None:
        """What is done before the first step, and changes nothing."""

    def end(self) -> None:
        """What is done after the last step, and changes nothing."""

    def seen(self) -> Content:
        """What a user sees who opens it."""
        with opened(self.folder) as workspace:
            return content(workspace)


class Edit(Scene):
    """The window, in which somebody types; the workspace stays open."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with opened(self.folder) as workspace:
            backups.make(workspace, "hand")

    def begin(self) -> None:
        self._open = Workspace(self.folder, "Me")

    def steps(self) -> list[Callable[[], object]]:
        rose = self.rose
        return [
            lambda: contacts.set_photo(self._open, rose, _SVG),
            lambda: contacts.set_fields(self._open, rose, [("notes", "one")]),
            lambda: activities.add(self._open, Activity(summary="Call", contacts=[uid_text(rose)], due="2030-01-02")),
            lambda: contacts.set_fields(self._open, rose, [("notes", "two " * 3000), ("phones.mobile", "+1 555 0100")]),
            lambda: history.undo_batch(self._open, None),
            lambda: contacts.delete(self._open, [rose], "Rose"),
        ]

    def end(self) -> None:
        self._open.close()


class New(Scene):
    """A workspace that is not there yet."""

    def steps(self) -> list[Callable[[], object]]:
        return [lambda: command(self.folder, "add", "Ana Example"), lambda: command(self.folder, "add", "Bo Example")]

    def seen(self) -> Content:
        if not self.folder.exists():
            return ([], [])
        seen = super().seen()
        return seen if seen[0] else ([], [])


class Commands(Scene):
    """The command line, with the backup of the day after the first."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)

    def steps(self) -> list[Callable[[], object]]:
        rose = uid_text(self.rose)
        return [
            lambda: command(self.folder, "set", rose, "title=Dr", "tags=a,b"),
            lambda: command(self.folder, "set", rose, "title=Prof"),
        ]


class Import(Scene):
    """Rows, some of which cannot be read, with the backup before many; then a card with a photo."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with (self.root / "rows.csv").open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["First Name", "Last Name", "Email", "Notes"])
            writer.writerow(["Rose", "Example", "rose@example.com", "known"])
            writer.writerows([f"Given{n}", f"Family{n}", f"n{n}@example.com", "x" * 200] for n in range(20))
            writer.writerow(["", "", "", ""])
            writer.writerow(["bad", "\0", "a" * 3, "b", "too", "many"])
        (self.root / "card.vcf").write_text(_CARD)

    def steps(self) -> list[Callable[[], object]]:
        return [
            lambda: command(self.folder, "import", self.root / "rows.csv"),
            lambda: command(self.folder, "import", self.root / "card.vcf"),
        ]


class Undo(Scene):
    """An import taken back and brought back."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with opened(self.folder) as workspace:
            backups.make(workspace, "hand")
            with workspace.journal.batch("import", "many") as batch:
                for n in range(40):
                    contacts.write(
                        workspace, batch, Contact(given=f"G{n}", emails=[Labelled("work", f"{n}@example.com")])
                    )

    def steps(self) -> list[Callable[[], object]]:
        return [
            lambda: command(self.folder, "undo"),
            lambda: command(self.folder, "redo"),
            lambda: command(self.folder, "undo"),
        ]


class Migrate(Scene):
    """A database of the first version, opened by this program."""

    def prepare(self) -> None:
        _version_1(self.folder)

    def steps(self) -> list[Callable[[], object]]:
        return [lambda: Workspace(self.folder, "Me").close()]


class Between(Migrate):
    """The same from a version in between."""

    def prepare(self) -> None:
        super().prepare()
        with (
            mock.patch.object(migrations, "MIGRATIONS", migrations.MIGRATIONS[:2]),
            mock.patch.object(migrations.derived, "rebuild"),  # that of today needs the tables of today
            closing(Database(self.folder / DATABASE)) as database,
        ):
            migrations.migrate(database)
        shutil.rmtree(self.folder / "backups")


class Backup(Scene):
    """Two backups: among those of the workspace, and to a file elsewhere with what is attached."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with opened(self.folder) as workspace:
            contacts.set_photo(workspace, self.rose, _SVG)
        (self.root / "elsewhere").mkdir()

    def steps(self) -> list[Callable[[], object]]:
        return [
            lambda: command(self.folder, "backup"),
            lambda: command(self.folder, "backup", self.root / "elsewhere" / "copy.db"),
        ]

    def seen(self) -> Content:
        elsewhere = (self.root / "elsewhere" / "copy.db").exists()
        return (*super().seen(), [backup.reason for backup in backups.listed(self.folder)], elsewhere)


class Restore(Scene):
    """A backup with a file put back, then what was there before that."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with opened(self.folder) as workspace:
            contacts.set_photo(workspace, self.rose, _SVG)
            backups.save(workspace, self.root / "copy.db")
            contacts.set_fields(workspace, self.rose, [("notes", "after it")])
            contacts.set_photo(workspace, self.rose, None)
            backups.make(workspace, "hand")
        shutil.rmtree(self.folder / "attachments")

    def steps(self) -> list[Callable[[], object]]:
        return [
            lambda: command(self.folder, "restore", self.root / "copy.db"),
            lambda: command(self.folder, "restore", next((self.folder / "backups").glob("*-hand.db"))),
        ]


class Anew(Scene):
    """A backup put in the place of a database that cannot be opened."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with opened(self.folder) as workspace:
            backups.make(workspace, "hand")
        database = self.folder / DATABASE
        with database.open("r+b") as file:
            file.write(bytes(100))
        for name in ("-wal", "-shm"):
            database.with_name(database.name + name).write_bytes(b"left by a crash")

    def steps(self) -> list[Callable[[], object]]:
        return [lambda: command(self.folder, "restore", next((self.folder / "backups").glob("*-hand.db")))]

    def seen(self) -> Content:
        try:
            return super().seen()
        except UserError as error:
            if error.code not in ("database-damaged", "database-foreign"):
                raise
            return ("damaged",)


class Passphrase(Scene):
    """A passphrase set, changed and removed."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        with opened(self.folder) as workspace:
            contacts.set_photo(workspace, self.rose, _SVG)
            backups.make(workspace, "hand")
        (self.folder / "rejected").mkdir()
        (self.folder / "rejected" / "rows.csv").write_text("a,b\n")

    def steps(self) -> list[Callable[[], object]]:
        def change(action: str, now: str = "", new: str = "") -> None:
            with mock.patch.dict(os.environ, {unlocking.VARIABLE: now, "CRM_DESKTOP_NEW_PASSPHRASE": new}):
                command(self.folder, "passphrase", action)

        first, second = PASSPHRASES
        return [
            lambda: change("set", new=first),
            lambda: change("change", first, second),
            lambda: change("remove", second),
        ]

    def seen(self) -> Content:
        path = self.folder / DATABASE
        closed = [keys.derive(one, path) == key_of(path) for one in PASSPHRASES] if keys.looks_encrypted(path) else []
        return (*super().seen(), closed)


class Erase(Scene):
    """Somebody erased for good, for which the journal is rewritten."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)

    def steps(self) -> list[Callable[[], object]]:
        rose = uid_text(self.rose)
        return [lambda: command(self.folder, "erase", rose, "--name", "Rose Example")]


class Publish(Scene):
    """An edit and rounds with the office's folder, in which somebody else did something, too."""

    def prepare(self) -> None:
        self.rose = _three_people(self.folder)
        (self.root / "office").mkdir()
        with opened(self.folder) as ana, opened(self.root / "bo") as bo:
            backups.make(ana, "hand")
            office.create(ana, self.root / "office", "Office", "ana")
            syncing.sync(ana)
            office.join(bo, self.root / "office", "bo")
            syncing.sync(bo)
            contacts.set_fields(bo, self.rose, [("nickname", "by bo")])
            syncing.sync(bo)

    def begin(self) -> None:
        self._open = Workspace(self.folder, "Me")

    def steps(self) -> list[Callable[[], object]]:
        return [
            lambda: contacts.set_photo(self._open, self.rose, _SVG),
            self._sync,
            lambda: contacts.set_fields(self._open, self.rose, [("notes", "one")]),
            self._sync,
        ]

    def end(self) -> None:
        self._open.close()

    def _sync(self) -> None:
        outcome = syncing.sync(self._open)
        if outcome.problems:
            raise Refused(f"{outcome.problems}")

    def seen(self) -> Content:
        """What both see once they have met."""
        with opened(self.folder) as ana, opened(self.root / "bo") as bo:
            for each in (bo, ana, bo, ana, bo):
                outcome = syncing.sync(each)
            done = (outcome.published, outcome.merged, outcome.healed, *outcome.problems)
            assert not any(done), f"not quiet: {outcome}"
            theirs, ours = (
                [(each.database.rows(_SHOWN), [each.attachments.get(_photo(each)) is not None])] for each in (bo, ana)
            )
            assert theirs == ours, f"they differ: {difference(theirs, ours)}"
            return tuple(ours)


SCENES: tuple[type[Scene], ...] = (
    Edit, New, Commands, Import, Undo, Migrate, Between, Backup, Restore, Anew, Passphrase, Erase, Publish
)  # fmt: skip


def play(scene: Scene, say: Say, expected: list[Content] | None = None) -> None:
    """Do the steps of a scene, and say which is done. With what is `expected` after each, what is refused is done
    again, once the disk does as it should.
    """
    _try(scene.begin, say, scene.begin if expected else None)
    for number, step in enumerate(scene.steps()):

        def again(step: Callable[[], object] = step, number: int = number) -> None:
            if expected is not None:
                _again(scene, step, expected[number : number + 2], say)

        _try(step, say, again if expected else None)
        say(f"done {number}")
    _try(scene.end, say, scene.end if expected else None)


def _try(step: Callable[[], object], say: Say, again: Callable[[], object] | None) -> None:
    try:
        step()
    except (UserError, Refused) as error:
        if again is None:
            raise
        sentence = messages.sentence(error) if isinstance(error, UserError) else str(error)
        say(f"refused {sentence!r}")
        assert sentence, "no word of what is wrong"
        assert "bug" not in sentence, sentence
        again()


def _again(scene: Scene, step: Callable[[], object], expected: list[Content], say: Say) -> None:
    found = scene.seen()
    if found == expected[1]:
        say("it was done all the same")
        return
    assert found == expected[0], f"neither done nor left: {difference(found, expected[0])}"
    try:
        step()
    except UserError as error:
        if error.code != "database-readonly":  # SQLite opens a file to read where it could not be opened to write
            raise
        say("it had to be opened anew")
        scene.end()
        scene.begin()
        step()


def difference(found: object, wanted: object) -> str:
    """Where two things that were seen begin to differ."""
    left, right = repr(found), repr(wanted)
    at = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return f"…{left[max(0, at - 60) : at + 80]} instead of …{right[max(0, at - 60) : at + 80]}"


def _three_people(folder: Path) -> Uid:
    with closing(Workspace(folder, "Me")) as workspace:
        contacts.create(workspace, Contact(given="Bea", phones=[Labelled("mobile", "+1 555 0101")]))
        contacts.create(workspace, Contact(kind="org", name="Example Ltd"))
        rose = Contact(given="Rose", family="Example", emails=[Labelled("work", "rose@example.com")])
        return contacts.create(workspace, rose)


def _version_1(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite.connect(folder / DATABASE)) as old:
        old.executescript(_VERSION_1.read_text(encoding="utf-8"))


def _photo(workspace: Workspace) -> str:
    row = workspace.database.row("SELECT photo FROM contact WHERE given = 'Rose'")
    return str(row[0]) if row else ""


_SHOWN = "SELECT given, family, nickname, notes, photo, deleted FROM contact ORDER BY given, name"
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>' * 200
_CARD = """BEGIN:VCARD
VERSION:3.0
N:Card;Cara;;;
FN:Cara Card
EMAIL:cara@example.com
PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
END:VCARD
"""
