"""Before many rows are imported there is a backup of what was there, and without one nothing is imported."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.services import backups, contacts
from crm_desktop.services.activity_import import import_calendar
from crm_desktop.services.before_import import MANY, BeforeImport
from crm_desktop.services.import_files import import_file
from crm_desktop.store.backup_reading import contacts_in
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.csv"
    path.write_text("Name,E-mail\r\n" + "".join(f"Person {n},p{n}@example.com\r\n" for n in range(MANY + 1)))
    return path


def count(workspace: Workspace) -> int:
    return int((workspace.database.row("SELECT count(*) FROM contact") or (0,))[0])


def test_a_backup_of_before_is_made_of_many_rows_only(workspace: Workspace, many: Path, tmp_path: Path) -> None:
    contacts.create(workspace, Contact(given="Ana"))
    few = tmp_path / "few.csv"
    few.write_text("\r\n".join(many.read_text().splitlines()[: MANY + 1]))
    import_file(workspace, few)
    import_file(workspace, many, dry_run=True)
    assert backups.listed(workspace.folder) == []
    import_file(workspace, many)
    (made,) = backups.listed(workspace.folder)
    assert (made.reason, contacts_in(made.path, "")) == ("import", MANY + 1)
    assert count(workspace) == MANY + 2


def test_several_files_of_a_run_have_one(workspace: Workspace, many: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(many.read_text().replace("Person", "Somebody").replace("@", ".else@"))
    before = BeforeImport(workspace)
    for file in (many, other):
        import_file(workspace, file, before=before)
    (made,) = backups.listed(workspace.folder)
    assert contacts_in(made.path, "") == 0
    assert count(workspace) == 2 * (MANY + 1)


def test_a_calendar_of_many_entries_has_one(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "all.ics"
    entry = "BEGIN:VEVENT\r\nUID:{0}@example.com\r\nDTSTART:20260304T090000Z\r\nSUMMARY:Talk {0}\r\nEND:VEVENT\r\n"
    entries = "".join(map(entry.format, range(MANY + 1)))
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{entries}END:VCALENDAR\r\n", newline="")
    import_calendar(workspace, path, dry_run=True)
    assert backups.listed(workspace.folder) == []
    import_calendar(workspace, path)
    assert [each.reason for each in backups.listed(workspace.folder)] == ["import"]


def test_without_a_backup_nothing_is_imported_unless_that_is_wanted(
    workspace: Workspace, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(many)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1))
    before = BeforeImport(workspace)
    for _ in range(2):
        with pytest.raises(UserError) as error:
            import_file(workspace, many, before=before)
        assert error.value.code == "backup-no-room"
        assert count(workspace) == 0
    monkeypatch.undo()
    (workspace.folder / "backups").write_text("in the way")
    with pytest.raises(UserError) as error:
        import_file(workspace, many, before=before)
    assert error.value.code == "backup-failed"
    assert count(workspace) == 0
    import_file(workspace, many, before=BeforeImport(workspace, wanted=False))
    assert count(workspace) == MANY + 1


def test_an_import_that_is_cancelled_ends_its_backup(workspace: Workspace, many: Path) -> None:
    class Impatient(Progress):
        def __init__(self) -> None:
            self.asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked > 2:
                raise Cancelled

    before = BeforeImport(workspace)
    with pytest.raises(Cancelled):
        import_file(workspace, many, progress=Impatient(), before=before)
    assert [path for path in (workspace.folder / "backups").glob("*") if path.suffix != ".db"] == []
    import_file(workspace, many, before=before)
    assert count(workspace) == MANY + 1
