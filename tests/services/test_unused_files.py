"""What nothing names goes in the end; what undo, history or a copy of the workspace may ask for stays."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, correspondence, files, history
from crm_desktop.services.unused_files import tidy
from crm_desktop.store.files import of
from crm_desktop.store.workspace import Workspace

DAY = 24 * 60 * 60
NOW = time.time()


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana"))


def keep(workspace: Workspace, content: bytes, days: int = 30) -> str:
    """A content that was kept some days ago."""
    name = workspace.attachments.put(content)
    path = workspace.folder / "attachments" / name[:2] / name
    os.utime(path, (NOW - days * DAY, NOW - days * DAY))
    return name


def stored(workspace: Workspace) -> set[str]:
    return {path.name for path in (workspace.folder / "attachments").rglob("*") if path.is_file()}


def test_what_nothing_names_lies_aside_for_two_months_and_goes(workspace: Workspace) -> None:
    name = keep(workspace, b"of a cancelled import")
    tidy(workspace, NOW)
    assert stored(workspace) == {f"{name}.aside"}
    tidy(workspace, NOW + 50 * DAY)
    assert stored(workspace) == {f"{name}.aside"}
    tidy(workspace, NOW + 61 * DAY)
    assert stored(workspace) == set()


def test_what_lies_aside_is_there_for_whoever_asks(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    name = keep(workspace, b"offer")
    tidy(workspace, NOW)
    (tmp_path / "offer.pdf").write_bytes(b"offer")
    files.attach(workspace, ana, [tmp_path / "offer.pdf"])
    assert stored(workspace) == {name}
    another = keep(workspace, b"another")
    tidy(workspace, NOW + 8 * DAY)
    assert stored(workspace) == {name, f"{another}.aside"}
    assert workspace.attachments.get(another) == b"another"
    assert stored(workspace) == {name, another}


def test_what_is_young_may_still_be_named(workspace: Workspace) -> None:
    name = keep(workspace, b"a dialog is open", days=2)
    tidy(workspace, NOW)
    assert stored(workspace) == {name}


def test_what_undo_and_history_may_ask_for_stays(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    contacts.set_photo(workspace, ana, b"the first photo")
    contacts.set_photo(workspace, ana, b"the second photo")
    (tmp_path / "offer.pdf").write_bytes(b"offer")
    files.attach(workspace, ana, [tmp_path / "offer.pdf"])
    history.undo_batch(workspace)
    before = {keep(workspace, content) for content in (b"the first photo", b"the second photo", b"offer")}
    tidy(workspace, NOW)
    assert stored(workspace) == before
    history.redo_last(workspace)
    (file,) = of(workspace.database, [ana])[ana]
    assert files.copy_into(workspace, file, tmp_path / "opened").read_bytes() == b"offer"


def test_files_that_came_with_their_record_are_named_by_it(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    letter = tmp_path / "letter.eml"
    letter.write_bytes(
        b"From: ana@example.com\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: application/pdf; name=offer.pdf\n\noffer\n--b--\n"
    )
    correspondence.take(workspace, correspondence.read(workspace, [letter], also=ana))
    history.undo_batch(workspace)
    name = keep(workspace, b"offer")
    tidy(workspace, NOW)
    assert stored(workspace) == {name}


def test_a_cancelled_attachment_leaves_nothing_for_ever(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    class Impatient(Progress):
        def advance(self, done: int, total: int) -> None:
            if done > 5:
                raise Cancelled

    for name in ("one", "two"):
        (tmp_path / name).write_bytes(name.encode() * 2)
    with pytest.raises(Cancelled):
        files.attach(workspace, ana, [tmp_path / "one", tmp_path / "two"], progress=Impatient())
    keep(workspace, b"oneone")
    partial = workspace.folder / "attachments" / ".0011.partial"
    partial.write_bytes(b"the program ended")
    os.utime(partial, (NOW - 30 * DAY, NOW - 30 * DAY))
    tidy(workspace, NOW)
    tidy(workspace, NOW + 61 * DAY)
    assert stored(workspace) == set()


def test_one_look_a_week_is_enough(workspace: Workspace) -> None:
    tidy(workspace, NOW)
    name = keep(workspace, b"x")
    tidy(workspace, NOW + DAY)
    assert stored(workspace) == {name}


def test_what_was_aside_and_is_missing_is_told(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    (tmp_path / "offer.pdf").write_bytes(b"offer")
    files.attach(workspace, ana, [tmp_path / "offer.pdf"])
    (file,) = of(workspace.database, [ana])[ana]
    workspace.attachments.put_aside(file.digest)
    workspace.attachments.forget(file.digest)
    with pytest.raises(UserError) as error:
        files.bring(workspace, file)
    assert error.value.code == "attachment-lost"
