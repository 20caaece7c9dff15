"""Versions that know more than others share an office: nothing of it is lost on the way through an older one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain import fields
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.fields import Field, Table, Type
from crm_desktop.domain.uid import new_uid
from crm_desktop.services import contacts, history, syncing
from crm_desktop.store import lines, queries, schema
from crm_desktop.store.merging import learn_names
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.codec import decode, encode
from tests.store.newer import newer_segment


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    share = tmp_path / "share"
    share.mkdir()
    found = Workspace(tmp_path / "a", "Ana")
    syncing.enter_folder(found, share)
    syncing.sync(found)
    yield found
    found.close()


def test_what_a_newer_version_did_is_kept_shown_after_an_update_and_passed_on(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = contacts.create(workspace, Contact(given="Ana"))
    syncing.sync(workspace)
    deal, share = new_uid(), tmp_path / "share"
    content = newer_segment(workspace, ana, deal)
    assert not decode(content).understood
    (share / "segments" / "newer.csv").write_bytes(content)
    assert syncing.sync(workspace).merged == 1
    assert queries.contact(workspace.database, ana).family == "Newer"
    [entry] = history.entries(workspace, 1)
    history.undo_batch(workspace, entry.batch.id)
    assert queries.contact(workspace.database, ana).family == ""
    history.redo_last(workspace)

    (share / "segments" / "newer.csv").unlink()
    assert syncing.sync(workspace).healed == 1
    assert content in [file.read_bytes() for file in (share / "segments").rglob("*.csv")]

    deals = Table("deal", (Field("title"), Field("value", Type.INTEGER), Field("contact", Type.UID), fields.DELETED))
    monkeypatch.setitem(fields.TABLES, "deal", deals)
    colour = Field("colour")
    monkeypatch.setattr(fields.CONTACT, "fields", (*fields.CONTACT.fields, colour))
    monkeypatch.setitem(fields.CONTACT.types, "colour", Type.TEXT)
    monkeypatch.setitem(fields.CONTACT.defaults, "colour", "")
    monkeypatch.setitem(lines._UID_FIELDS, "deal", ["contact"])
    database = workspace.database
    database.execute(schema.record_table(deals))
    with database.transaction():
        database.execute("INSERT INTO writing VALUES (0)")
        database.execute("ALTER TABLE contact ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
        database.execute("DELETE FROM writing")
    learn_names(database)
    assert database.rows("SELECT uid, title, value, contact FROM deal") == [(deal, "40 panels", 1200, ana)]
    assert database.row("SELECT colour FROM contact WHERE uid = ?", (ana,)) == ("blue",)
    learn_names(database)
    assert encode(decode(content)) == content
