from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.contact.timeline_model import PAGE


def day(ago: int) -> str:
    return (date.today() - timedelta(days=ago)).isoformat()


def done(ago: int, **values) -> Activity:
    moment = datetime.combine(date.today() - timedelta(days=ago), datetime.min.time()).replace(hour=12)
    return Activity(status="done", completed=utc_text(moment.astimezone()), **{"type": "call", **values})


def fill(workspace: Workspace, ana: Uid, *found: Activity) -> list[str]:
    uids = []
    for activity in found:
        activity.contacts = [uid_text(ana)]
        uids.append(uid_text(activities.add(workspace, activity)))
    return uids


@pytest.fixture
def timeline(pane, workspace, ana, session):
    """A planned and an undated step, and three calls."""
    fill(
        workspace,
        ana,
        done(3, result="no answer"),
        done(400, summary="First talk"),
        done(1, result="reached", description="Wants panels.", duration=95),
        Activity(type="todo", summary="Some day"),
        Activity(type="call", summary="Call about panels", due=day(2)),
    )
    session.changed.emit()
    return pane.timeline.list


def titles(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_is_planned_comes_first_then_the_latest(timeline) -> None:
    assert titles(timeline.entries) == [
        "Call about panels",
        "Some day",
        "Call · reached",
        "Call · no answer",
        "First talk",
    ]
    entries = [timeline.entries.entry(timeline.entries.index(row)) for row in range(5)]
    assert [entry.moment for entry in entries[:3]] == ["2 d late", "any day", "yesterday 12:00 · 1 h 35 min"]
    QAbstractItemModelTester(timeline.entries, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_an_activity_tells_what_followed_it(pane, workspace, session, ana) -> None:
    step = Activity(type="todo", summary="Send the quote", due=day(0))
    first = done(1, description="Wants panels.")
    first.contacts = [uid_text(ana)]
    activities.add(workspace, first, step)
    session.changed.emit()
    entry = pane.timeline.list.entries.entry(pane.timeline.list.entries.index(1))
    assert entry.text == "Wants panels. →\u00a0Send the quote · today"


def test_a_long_timeline_is_loaded_by_the_page_as_it_is_scrolled(qtbot, pane, workspace, ana, session) -> None:
    with workspace.journal.batch("import") as batch:
        for ago in range(120):
            activity = done(ago)
            activity.contacts = [uid_text(ana)]
            activities.write(batch, activity)
    session.changed.emit()
    timeline, bar = pane.timeline.list, pane.scroller.verticalScrollBar()
    assert timeline.entries.rowCount() == PAGE
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(bar.maximum())
    assert timeline.entries.rowCount() == 2 * PAGE
    qtbot.waitUntil(lambda: pane.scroller.widget().height() > 100 * 43)
    bar.setValue(bar.maximum())
    assert timeline.entries.rowCount() == 120
    qtbot.waitUntil(lambda: pane.scroller.widget().height() > 120 * 43)
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.currentIndex().row() == 119
    assert bar.value() == bar.maximum()
    session.changed.emit()
    assert (timeline.entries.rowCount(), timeline.currentIndex().row()) == (120, 119)
    pane.show_contact(contacts.create(workspace, Contact(given="Bob")))
    pane.show_contact(ana)
    assert timeline.entries.rowCount() == PAGE


def test_delete_takes_the_current_one_and_undo_brings_it_back(qtbot, timeline, session, said) -> None:
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.entries.index(3))
    qtbot.keyClick(timeline, Qt.Key.Key_Delete)
    assert titles(timeline.entries) == ["Call about panels", "Some day", "Call · reached", "First talk"]
    assert said == ["Deleted Call · no answer"]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert len(titles(timeline.entries)) == 5


def test_the_rows_and_their_text_have_room(timeline) -> None:
    heights = [timeline.visualRect(timeline.entries.index(row)).height() for row in range(5)]
    assert heights == [43, 43, 63, 43, 43]
    assert timeline.height() == sum(heights)


def test_a_click_selects(qtbot, timeline) -> None:
    place = timeline.visualRect(timeline.entries.index(2)).center()
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert timeline.current().description == "Wants panels."


def test_enter_asks_to_edit_and_only_what_was_changed_is_written(qtbot, timeline, workspace, monkeypatch, pane) -> None:
    shown = []

    def ask(parent, activity: Activity, files) -> Activity:
        shown.append(activity)
        dialog = EditDialog(parent, activity)
        qtbot.addWidget(dialog)
        dialog.summary.setText("Panels")
        dialog.type.setCurrentIndex(dialog.type.findData("meeting"))
        dialog.results.choose("held")
        # Meanwhile somebody else changes the text.
        after = queries.activity(workspace.database, parse_uid(activity.uid))
        after.description = "Wants 40 panels."
        activities.save(workspace, queries.activity(workspace.database, parse_uid(activity.uid)), after)
        return dialog.activity()

    monkeypatch.setattr(EditDialog, "ask", staticmethod(ask))
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.entries.index(2))
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    after = queries.activity(workspace.database, parse_uid(shown[0].uid))
    assert (after.type, after.summary, after.result) == ("meeting", "Panels", "held")
    assert after.description == "Wants 40 panels."
    assert (after.completed, after.duration) == (shown[0].completed, 95)


def test_a_planned_activity_can_lose_its_day(qtbot, timeline) -> None:
    planned = timeline.entries.entry(timeline.entries.index(0)).activity
    dialog = EditDialog(None, planned)
    qtbot.addWidget(dialog)
    assert dialog.activity() == planned
    dialog.when.set_due("2026-12-24T15:30")
    assert dialog.activity().due == "2026-12-24T15:30"
    dialog.dated.setChecked(False)
    assert dialog.activity().due == ""


def test_what_was_done_can_be_moved_to_when_it_was(qtbot) -> None:
    activity = done(1, uid="x", result="someone's own")
    dialog = EditDialog(None, activity)
    qtbot.addWidget(dialog)
    assert dialog.activity() == activity
    dialog.when.set_due("2026-01-05T09:15")
    moment = datetime(2026, 1, 5, 9, 15).astimezone()
    assert dialog.activity().completed == utc_text(moment)


def test_a_planned_one_is_completed_from_its_menu(timeline, pane) -> None:
    activity = timeline.entries.entry(timeline.entries.index(0)).activity
    menu = timeline.menu(activity)
    next(action for action in menu.actions() if action.text() == "Complete…").trigger()
    assert pane.cards.card.planned == activity
