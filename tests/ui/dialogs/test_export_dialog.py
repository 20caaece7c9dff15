from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.contact_json import to_json
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.services.import_files import import_file
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.export_dialog import FORMATS, ExportDialog
from crm_desktop.ui.session import Session


@pytest.fixture
def people(session: Session) -> list[Uid]:
    workspace = session.workspace
    return [
        contacts.create(
            workspace,
            Contact(given=name, family="Lee", emails=[Labelled("work", f"{name.lower()}@example.com")], tier=tier),
        )
        for name, tier in (("Ana", "A"), ("Ben", "A"), ("Cara", "B"))
    ]


@pytest.mark.parametrize("key", FORMATS)
def test_what_was_exported_can_be_imported_again(
    qtbot: QtBot, session: Session, people: list[Uid], tmp_path: Path, foot: list[tuple[str, bool]], key: str
) -> None:
    dialog = ExportDialog(None, session, "", [])
    qtbot.addWidget(dialog)
    dialog.format.choose(key)
    path = tmp_path / f"out{FORMATS[key].suffix}"
    dialog.export_to(path)
    qtbot.waitUntil(lambda: bool(foot))
    assert foot[0][0].startswith(f"Exported 3 contacts to {path}")
    assert not foot[0][1]
    other = Workspace(tmp_path / "other", "Me")
    outcome, _ = import_file(other, path)
    assert (outcome.created, outcome.rejected) == (3, [])
    if key == "csv":
        there = queries.contact(other.database, people[0])
        assert to_json(there) == to_json(queries.contact(session.workspace.database, people[0]))
    other.close()


@pytest.mark.parametrize(
    ("query", "selected", "options", "usual", "count"),
    [
        ("", 0, ["all"], "all", 3),
        ("tier:A", 0, ["found", "all"], "found", 2),
        ("tier:A", 1, ["selected", "found", "all"], "found", 2),  # one row is always selected
        ("", 2, ["selected", "all"], "selected", 2),
    ],
)
def test_which_contacts(
    qtbot: QtBot,
    session: Session,
    people: list[Uid],
    tmp_path: Path,
    foot: list[tuple[str, bool]],
    query: str,
    selected: int,
    options: list[str],
    usual: str,
    count: int,
) -> None:
    dialog = ExportDialog(None, session, query, people[:selected])
    qtbot.addWidget(dialog)
    assert dialog.what.current() == usual
    for option in options:
        dialog.what.choose(option)
    dialog.what.choose(usual)
    dialog.export_to(tmp_path / "out.vcf")
    qtbot.waitUntil(lambda: bool(foot))
    assert f"Exported {count} contacts" in foot[0][0]


def test_what_the_layout_has_no_place_for_is_told(
    qtbot: QtBot, session: Session, tmp_path: Path, foot: list[tuple[str, bool]]
) -> None:
    contacts.create(session.workspace, Contact(name="Ana", photo=b"\xff\xd8\xff" + bytes(50)))
    dialog = ExportDialog(None, session, "", [])
    qtbot.addWidget(dialog)
    dialog.export_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: bool(foot))
    assert "Exported one contact" in foot[0][0]
    assert "Photo (1)" in foot[0][0]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(
    qtbot: QtBot, session: Session, people: list[Uid], tmp_path: Path, foot: list[tuple[str, bool]]
) -> None:
    dialog = ExportDialog(None, session, "", [])
    qtbot.addWidget(dialog)
    dialog.export_to(tmp_path / "nowhere" / "out.csv")
    qtbot.waitUntil(lambda: bool(foot))
    assert "There is no folder" in foot[0][0]
