"""The list of contacts: many are shown in two steps, and nobody notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.app import App
from crm_desktop.domain.contact import Contact
from crm_desktop.services import contacts
from crm_desktop.services.contacts import Writer
from crm_desktop.settings import Settings
from crm_desktop.store import along
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.contacts.finder import FIRST_ROWS
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.session import Session

MANY = 3000  # more than are sorted anew for each search


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    found = Workspace(tmp_path_factory.mktemp("many") / "workspace", "Me")
    with found.journal.batch("import", "many") as batch:
        writer = Writer(found, batch)
        for number in range(MANY):
            writer.create(Contact(given="Person", family=f"{number:05}", notes="Met at the fair."))
    yield found
    found.close()


@pytest.fixture
def session(qapp, filled: Workspace, tmp_path: Path) -> Iterator[Session]:
    found = Session(App(filled, Settings(author="Me"), tmp_path / "settings.toml", None))
    yield found
    found.jobs.stop()


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> Iterator[ContactsView]:
    found = ContactsView(session)
    qtbot.addWidget(found)
    found.resize(800, 600)
    found.start()
    with qtbot.waitExposed(found):
        found.show()
    qtbot.waitUntil(lambda: len(found.model.ids(list(range(MANY)))) == MANY)
    yield found
    found.finder.stop()


def name(view: ContactsView, row: int) -> str:
    return view.model.index(row, 0).data(Qt.ItemDataRole.DisplayRole)


def settled(qtbot: QtBot, view: ContactsView, total: int) -> Callable[[], bool]:
    def whole() -> bool:
        rows = view.model.rowCount()
        return not view.finder.busy() and rows == total == len(view.model.ids(list(range(rows))))

    return whole


@pytest.mark.parametrize("counted", [True, False])
def test_the_first_of_many_come_before_the_rest(
    qtbot: QtBot, view: ContactsView, monkeypatch: pytest.MonkeyPatch, *, counted: bool
) -> None:
    # It is quicker to ask the index, or to look into one after the other.
    monkeypatch.setattr(along, "_LOOK", 10**9 if counted else 0)
    steps: list[tuple[int, int | None]] = []
    view.finder.found.connect(lambda found: steps.append((len(found.ids), found.total)))
    view.set_text("fair")
    qtbot.waitUntil(settled(qtbot, view, MANY))
    assert steps == [(FIRST_ROWS, MANY if counted else None), (MANY, MANY)]
    assert [name(view, row) for row in (0, 1, FIRST_ROWS - 1, FIRST_ROWS, FIRST_ROWS + 140, MANY - 1)] == [
        "Person 00000", "Person 00001", "Person 00063", "Person 00064", "Person 00204", "Person 02999",
    ]  # fmt: skip


def test_a_search_shows_the_top_and_keeps_the_chosen_one(qtbot: QtBot, view: ContactsView) -> None:
    view.table.select_row(2500)
    assert view.table.verticalScrollBar().value() > 0
    view.set_text("fair")
    qtbot.waitUntil(settled(qtbot, view, MANY))
    assert name(view, view.table.currentIndex().row()) == "Person 02500"


def test_what_is_written_moves_nothing_in_a_long_list(qtbot: QtBot, view: ContactsView, session: Session) -> None:
    view.set_text("fair")
    qtbot.waitUntil(settled(qtbot, view, MANY))
    view.table.select_row(1500)
    before = view.table.verticalScrollBar().value()
    assert before > 0
    tops: list[int] = []
    view.table.verticalScrollBar().valueChanged.connect(tops.append)
    with qtbot.waitSignal(view.finder.found):
        session.write(lambda: contacts.create(session.workspace, Contact(given="Zoe", notes="Met at the fair.")))
    qtbot.waitUntil(settled(qtbot, view, MANY + 1))
    assert view.table.verticalScrollBar().value() == before
    assert not [top for top in tops if top != before]
    assert name(view, view.table.currentIndex().row()) == "Person 01500"
    session.undo()
    qtbot.waitUntil(settled(qtbot, view, MANY))


@pytest.mark.parametrize("count", [1, 40])
def test_what_stood_behind_the_deleted_is_selected_and_seen(
    qtbot: QtBot, view: ContactsView, session: Session, count: int
) -> None:
    view.table.select_row(1500)
    for _ in range(count - 1):
        qtbot.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    view.bulk.delete()
    qtbot.waitUntil(settled(qtbot, view, MANY - count))
    current = view.table.currentIndex()
    assert name(view, current.row()) == f"Person {1500 + count:05}"
    assert view.table.selected_ranges() == [(1500, 1500)]
    assert view.table.viewport().rect().contains(view.table.visualRect(current).center())
    session.undo()
    qtbot.waitUntil(settled(qtbot, view, MANY))


def test_a_deleted_last_one_gives_way_to_the_one_before(qtbot: QtBot, view: ContactsView, session: Session) -> None:
    view.table.select_row(MANY - 1)
    view.bulk.delete()
    qtbot.waitUntil(settled(qtbot, view, MANY - 1))
    assert name(view, view.table.currentIndex().row()) == f"Person {MANY - 2:05}"
    session.undo()
    qtbot.waitUntil(settled(qtbot, view, MANY))


def test_a_new_search_without_the_chosen_one_begins_at_its_top(qtbot: QtBot, view: ContactsView) -> None:
    view.table.select_row(1500)
    view.set_text("0012")
    qtbot.waitUntil(settled(qtbot, view, 10))
    assert view.table.currentIndex().row() == 0


def test_typing_on_shows_the_last_word_only(qtbot: QtBot, view: ContactsView) -> None:
    for text in ("f", "fa", "fai", "fair", "0012", "00123"):
        view.set_text(text)
    qtbot.waitUntil(settled(qtbot, view, 1))
    assert name(view, 0) == "Person 00123"
