"""Sample data comes again after it was taken back."""

from __future__ import annotations

from datetime import datetime

from crm_desktop.services import contacts, demo, history
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


def test_sample_data_comes_again_after_it_was_undone_or_deleted(workspace: Workspace) -> None:
    now = datetime(2026, 3, 3, 12)
    demo.fill(workspace, 12, 1, now)
    history.undo_batch(workspace)
    demo.fill(workspace, 10, 1, now)
    rows = workspace.database.rows("SELECT uid FROM contact WHERE deleted = 0")
    contacts.delete(workspace, [uid for (uid,) in rows], "all")
    demo.fill(workspace, 11, 1, now)
    assert queries.count_contacts(workspace.database) == 11
