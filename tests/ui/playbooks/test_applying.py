"""Applying a playbook, moving its steps, and where it shows that one is at work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt

from crm_desktop.domain.playbook import STANDARD
from crm_desktop.domain.uid import parse_uid
from crm_desktop.services import activities, playbooks
from crm_desktop.store import follow_ups, queries
from crm_desktop.store import playbooks as stored
from crm_desktop.ui.contact.pane import ContactPane
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.view import FollowUpsView
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.playbooks.apply_dialog import ApplyDialog, StepLine
from crm_desktop.ui.playbooks.dialog import PlaybooksDialog
from crm_desktop.ui.playbooks.move_dialog import MoveStepDialog
from crm_desktop.ui.playbooks.words import offset_text
from crm_desktop.ui.window_menu import make_menu
from tests.ui.opened import in_dialog
from tests.ui.playbooks.conftest import THURSDAY

NEW_LEAD = parse_uid(STANDARD[0].uid)


@pytest.fixture
def at_work(session, ana):
    """New lead, at work for Ana since Thursday."""
    playbooks.bring_standard(session.workspace)
    playbooks.apply(session.workspace, NEW_LEAD, [ana], THURSDAY.isoformat())
    return ana


def opened(qtbot, session, *contacts) -> ApplyDialog:
    found = ApplyDialog(None, session, contacts)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def days(dialog: ApplyDialog) -> list[str]:
    lines = dialog.preview.widget().findChildren(StepLine)
    return [line.due.text() for line in lines]


def planned(session, contact) -> list[tuple[str, str]]:
    found = queries.timeline(session.workspace.database, contact, 100)
    return [(each.due, each.summary.split()[0]) for each in found if each.status == "planned"]


def test_the_day_of_each_step_shows_before_it_is_applied(qtbot, session, ana, foot) -> None:
    dialog = opened(qtbot, session, ana)
    assert dialog.choice.currentText() == "New lead"
    assert days(dialog) == ["Thu 22 Oct", "Fri 23 Oct", "Tue 27 Oct", "Fri 30 Oct", "Thu 5 Nov"]
    dialog.day.setDate(QDate(2026, 10, 24))
    assert days(dialog)[:2] == ["Mon 26 Oct", "Mon 26 Oct"]
    assert planned(session, ana) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert ("2026-10-26", "First") in planned(session, ana)
    assert foot == ["Applied New lead · Ana Adomaitė"]


def test_a_day_that_is_past_is_red(qtbot, session, ana) -> None:
    dialog = opened(qtbot, session, ana)
    dialog.choice.setCurrentIndex(2)
    lines = dialog.preview.widget().findChildren(StepLine)
    assert [line.due.property("ink") for line in lines] == ["red"] * 4 + ["amber", "ink"]


def test_for_whom_it_is_at_work_already_is_said(qtbot, session, at_work, ben) -> None:
    alone = opened(qtbot, session, at_work)
    assert not alone.apply.isEnabled()
    both = opened(qtbot, session, at_work, ben)
    assert "1 of them" in both._busy.text()
    both.apply.click()
    assert len(planned(session, at_work)) == len(planned(session, ben)) == 5


def test_many_are_applied_as_long_work(qtbot, session, ana, ben, foot, monkeypatch) -> None:
    monkeypatch.setattr("crm_desktop.ui.playbooks.apply_dialog._AT_ONCE", 1)
    dialog = opened(qtbot, session, ana, ben)
    with qtbot.waitSignal(session.changed):
        dialog.apply.click()
    assert len(planned(session, ben)) == 5
    assert foot == ["Applied New lead · 2 contacts"]


def test_a_playbook_can_be_written_on_the_way(qtbot, session, ana) -> None:
    dialog = opened(qtbot, session, ana)

    def shorten(other: PlaybooksDialog) -> None:
        for _ in range(4):
            other.form.rows[-1].removed.emit()

    in_dialog(PlaybooksDialog, shorten)
    dialog._edit()
    assert days(dialog) == ["Thu 22 Oct"]


def test_one_step_moves_and_the_rest_follow_if_wanted(qtbot, session, at_work) -> None:
    step = queries.timeline(session.workspace.database, at_work, 9)[1]
    dialog = MoveStepDialog(None, session, step)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.picker.set_due("2026-10-26")
    dialog.follow.setChecked(False)
    dialog.move_button.click()
    assert [due for due, _ in planned(session, at_work)][:3] == ["2026-10-22", "2026-10-26", "2026-10-27"]
    dialog = MoveStepDialog(None, session, queries.activity(session.workspace.database, parse_uid(step.uid)))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.picker.set_due("2026-10-27")
    dialog.move_button.click()
    assert [due for due, _ in planned(session, at_work)] == [
        "2026-10-22", "2026-10-27", "2026-10-28", "2026-11-02", "2026-11-06"
    ]  # fmt: skip


def test_follow_ups_say_which_step_it_is(session, at_work) -> None:
    found = follow_ups.find(session.workspace.database)
    places = [f"\u2066{number}/5\u2069" for number in range(1, 6)]
    assert [rows.detail(row).endswith(f"playbook: New lead {place}") for row, place in zip(found, places, strict=True)]
    assert rows.detail(found[2]) == f"playbook: New lead {places[2]}"


def test_the_contact_says_which_step_comes_next_and_can_stop_it(qtbot, session, at_work, foot) -> None:
    pane = ContactPane(session)
    qtbot.addWidget(pane)
    pane.show_contact(at_work)
    assert pane.next_step.card.accessibleDescription().startswith("playbook: New lead \u20661/5\u2069")
    entries = pane.timeline.list.entries
    assert entries.entry(entries.index(4)).text == "playbook: New lead \u20665/5\u2069"
    menu = pane.contact_actions.menu()
    next(action for action in menu.actions() if action.text() == "Stop New lead").trigger()
    assert foot == ["Stopped New lead · Ana Adomaitė"]
    assert planned(session, at_work) == []
    assert not any(action.text() == "Stop New lead" for action in pane.contact_actions.menu().actions())


def test_an_answer_is_said_to_have_stopped_it(session, at_work, foot) -> None:
    first = queries.timeline(session.workspace.database, at_work, 9)[0]
    session.write(lambda: activities.complete(session.workspace, parse_uid(first.uid), "reached"))
    assert foot == ["Completed First call: what do they need? · Ana Adomaitė · New lead stopped: Ana Adomaitė answered"]
    assert stored.runs_of(session.workspace.database, at_work) == []


@pytest.mark.parametrize(
    ("days", "working", "words"),
    [
        (0, False, "on the day"),
        (1, True, "the working day after"),
        (-1, False, "the day before"),
        (-20, True, "20 working days before"),
        (3, False, "3 days after"),
    ],
)
def test_where_a_step_lies(days: int, working: bool, words: str) -> None:
    assert offset_text(days, working) == words


def test_from_the_timeline_and_the_follow_ups_a_step_can_be_moved(qtbot, session, at_work) -> None:
    def move(dialog: MoveStepDialog) -> None:
        dialog.picker.set_due("2026-11-30")
        dialog.follow.setChecked(False)
        dialog.move_button.click()

    pane = ContactPane(session)
    qtbot.addWidget(pane)
    pane.show_contact(at_work)
    entries = pane.timeline.list.entries
    menu = pane.timeline.list.menu(entries.entry(entries.index(4)).activity)
    in_dialog(MoveStepDialog, move)
    next(action for action in menu.actions() if action.text() == "Move the step…").trigger()
    assert planned(session, at_work)[-1] == ("2026-11-30", "Last")
    view = FollowUpsView(session)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.table.setFocus()
    qtbot.waitUntil(lambda: view.table.currentIndex().isValid())
    in_dialog(MoveStepDialog, move)
    qtbot.keyClick(view.table, Qt.Key.Key_M)
    assert ("2026-11-30", "First") in planned(session, at_work)


def test_from_the_window(qtbot, session, ana) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.start()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.contacts.selected_uids()))
    shown = []
    in_dialog(ApplyDialog, lambda dialog: shown.append(dialog.choice.currentText()))
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    in_dialog(PlaybooksDialog, lambda dialog: shown.append(dialog.form.name.text()))
    next(action for action in make_menu(window).actions() if action.text().startswith("Playbooks")).trigger()
    assert shown == ["New lead", "New lead"]
    window.close()
