from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.contact_json import to_json
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.services.import_files import import_file
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.columns_dialog import LayoutDialog
from crm_desktop.ui.dialogs.export_dialog import ExportDialog
from crm_desktop.ui.dialogs.export_formats import FORMATS
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog


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


@pytest.mark.parametrize("key", [key for key in FORMATS if key != "ics"])
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
    if key in ("csv", "xlsx"):
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


def test_chosen_columns_in_their_order_are_kept_by_name(
    qtbot: QtBot, session: Session, people: list[Uid], tmp_path: Path, foot: list[tuple[str, bool]]
) -> None:
    dialog = ExportDialog(None, session, "", [])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.columns.in_words.isVisible()

    def choose(asked: LayoutDialog) -> None:
        columns = asked.list
        columns.show_columns(["tier", "name"])
        columns.table.select_row(1)
        qtbot.keyClick(columns.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert columns.columns() == ["name", "tier"]
        columns.further.setCurrentIndex(columns.further.findData("emails.work"))
        columns.add.click()
        qtbot.keyClick(columns.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        asked.name.setText("For the fair")
        asked.done_button.click()

    in_dialog(LayoutDialog, choose)
    dialog.columns.edit.click()
    assert dialog.columns.layouts.currentText() == "For the fair"
    assert session.app.settings.export_layouts == {"For the fair": ["name", "emails.work", "tier"]}
    assert dialog.columns.in_words.isVisible()
    dialog.export_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: bool(foot))
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[:2] == [
        "Full name,E-mail (work),Tier",
        "Ana Lee,ana@example.com,A",
    ]
    again = ExportDialog(None, session, "", [])
    qtbot.addWidget(again)
    again.columns.layouts.setCurrentIndex(again.columns.layouts.findData("For the fair"))
    again.columns.in_words.setChecked(False)
    again.export_to(tmp_path / "again.csv")
    qtbot.waitUntil(lambda: len(foot) > 1)
    assert (tmp_path / "again.csv").read_text(encoding="utf-8-sig").startswith("name,emails.work,tier")


def test_columns_that_are_none_are_told(qtbot: QtBot, session: Session, people: list[Uid], tmp_path: Path) -> None:
    session.app.settings.export_layouts = {"Odd": ["name", "no such thing"]}
    dialog = ExportDialog(None, session, "", [])
    qtbot.addWidget(dialog)
    dialog.columns.layouts.setCurrentIndex(1)
    dialog.export_to(tmp_path / "out.csv")
    assert "There is no field no such thing" in dialog.problem()


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_says_what_it_is_for_and_what_it_has_no_place_for(
    qtbot: QtBot, session: Session, key: str
) -> None:
    dialog = ExportDialog(None, session, "", [])
    qtbot.addWidget(dialog)
    dialog.format.choose(key)
    assert "no place for" in dialog._hint.text()
    assert dialog.columns.isHidden() == (key not in ("csv", "xlsx"))


def test_activities_of_the_selected_go_into_a_calendar(
    qtbot: QtBot, session: Session, people: list[Uid], tmp_path: Path, foot: list[tuple[str, bool]]
) -> None:
    for uid in people:
        activities.add(session.workspace, Activity(summary="Ask", due="2026-03-01", contacts=[uid_text(uid)]))
    dialog = ExportDialog(None, session, "", people[:2])
    qtbot.addWidget(dialog)
    dialog.format.choose("ics")
    dialog.export_to(tmp_path / "out.ics")
    qtbot.waitUntil(lambda: bool(foot))
    assert foot[0][0] == f"Exported 2 activities to {tmp_path / 'out.ics'}"
