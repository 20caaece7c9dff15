"""A workspace with some of everything, hands that change its file unseen, and what is to hold then."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.problem import MENDABLE, Problem
from crm_desktop.domain.progress import Progress
from crm_desktop.services import checking, demo, files, passphrase, salvaging
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import DATABASE, Workspace

PAGE = 4096


def make(folder: Path, contacts: int = 12, seed: int = 3) -> Path:
    """A workspace with sample data and an attached file, closed; its database."""
    workspace = Workspace(folder, "Me")
    demo.fill(workspace, contacts, seed, datetime(2026, 11, 1, 9))
    letter = folder.parent / "letter.txt"
    letter.write_text("Dear Ana", encoding="utf-8")
    (first,) = workspace.database.row("SELECT min(uid) FROM contact") or (b"",)
    files.attach(workspace, first, [letter])
    workspace.close()
    return folder / "workspace.db"


def make_encrypted(folder: Path) -> str:
    """The same under a passphrase; returns its key."""
    make(folder)
    return passphrase.change(folder, "", "four words are better").key


def records_of(folder: Path, key: str = "") -> dict[str, set[tuple[Any, ...]]]:
    """All records of a workspace that nobody has open."""
    workspace = Workspace(folder, "Me", key)
    try:
        return records(workspace.database)
    finally:
        workspace.close()


def records(database: Database) -> dict[str, set[tuple[Any, ...]]]:
    """All records, without the numbers that they have here."""
    return {
        table: set(database.rows(f"SELECT uid, {', '.join(spec.types)} FROM {table}")) for table, spec in TABLES.items()
    }


@contextmanager
def behind_its_back(path: Path) -> Iterator[sqlite.Connection]:
    """A connection without guards, which are there again at its end."""
    connection = sqlite.connect(path)
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()


def flip(content: bytes, seed: int) -> bytes:
    """With some bits the other way round, at random places."""
    chance, found = random.Random(seed), bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 40))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def zero_pages(content: bytes, seed: int) -> bytes:
    """With some pages emptied."""
    chance, found = random.Random(seed), bytearray(content)
    for _ in range(chance.choice((1, 2, 8))):
        start = chance.randrange(len(found) // PAGE) * PAGE
        found[start : start + PAGE] = bytes(PAGE)
    return bytes(found)


def cut(content: bytes, seed: int) -> bytes:
    """Cut off somewhere."""
    return content[: random.Random(seed).randrange(len(content))]


def codes(problems: Sequence[Problem]) -> set[str]:
    """What is wrong, but for what does no harm."""
    return {problem.code for problem in problems if not problem.harmless}


def is_told(content: bytes, folder: Path, before: dict[str, set[tuple[Any, ...]]], key: str = "") -> None:
    """A check of a database of these bytes, put into an empty folder, says what is wrong and touches nothing; where the
    workspace opens all the same, a repair leaves nothing that it could mend.
    """
    path = folder / DATABASE
    path.write_bytes(content)
    found = checking.check_damaged(folder, key, Progress())
    for problem in found:
        problem.detail.encode()  # it can be written
    assert path.read_bytes() == content
    if not codes(found):
        assert records_of(folder, key) == before
    try:
        workspace = Workspace(folder, "Me", key)
    except UserError:
        return
    try:
        left = codes(checking.repair(workspace).after)
        assert not left & MENDABLE or "file-damaged" in left
    finally:
        workspace.close()


def is_salvaged(content: bytes, folder: Path, key: str = "") -> salvaging.Salvaged:
    """What can be read of a database of these bytes comes into a new workspace that is whole; nothing is touched."""
    (folder / DATABASE).write_bytes(content)
    found = salvaging.salvage(folder, folder / "new", "Me", key)
    assert (folder / DATABASE).read_bytes() == content
    assert sorted(path.name for path in folder.iterdir()) == ["new", DATABASE]
    workspace = Workspace(folder / "new", "Me", key)
    try:
        assert codes(checking.check(workspace)) <= {"attachment-missing"}
    finally:
        workspace.close()
    return found
