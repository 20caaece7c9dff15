from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QLineEdit, QWidget
from shiboken6 import Shiboken

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, contacts, history
from crm_desktop.store import queries
from crm_desktop.ui.activity.card import PlanCard, RecordCard
from crm_desktop.ui.contact.pane import DETAILS, HISTORY
from crm_desktop.ui.screens import grab
from crm_desktop.ui.widgets.empty import EmptyState
from tests.ui.contact.conftest import editor_of


def batches(workspace) -> int:
    return workspace.database.row("SELECT count(*) FROM batch")[0]


def phone(pane, place: int = 0):
    return pane.fields.rows["phones", place]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_number_edited_in_place_is_one_batch_and_undo_brings_it_back(qtbot, pane, workspace, ana, session) -> None:
    before = batches(workspace)
    row = phone(pane)
    row.form.edit()
    editor_of(row).setText("+1 555 0777")
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Return)
    assert batches(workspace) == before + 1
    assert queries.contact(workspace.database, ana).phones[0] == Labelled("mobile", "+1 555 0777")
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert phone(pane).form.value() == "+1 555 0100"


def test_an_emptied_number_is_taken_away_and_the_rows_move_up(qtbot, pane) -> None:
    row = phone(pane)
    row.form.edit()
    editor_of(row).clear()
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Return)
    assert phone(pane).form.value() == "+1 555 0199"
    assert ("phones", 1) not in pane.fields.rows


def test_typing_survives_news(qtbot, pane, workspace, ana, session) -> None:
    row = phone(pane)
    row.form.edit()
    editor_of(row).clear()
    qtbot.keyClicks(editor_of(row), "+1 555 08")
    contacts.set_fields(workspace, ana, [("tier", "A"), ("phones.mobile", "+1 555 0666")])
    session.changed.emit()
    assert (editor_of(row).text(), editor_of(row).hasFocus()) == ("+1 555 08", True)
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Escape)
    assert phone(pane).form.value() == "+1 555 0666"


def test_a_name_being_typed_survives_news(pane, workspace, ana, session) -> None:
    pane.header.name.edit()
    line = focused()
    line.setText("Ana A")
    contacts.set_fields(workspace, ana, [("tier", "A"), ("name", "Anna Adomaitė")])
    session.changed.emit()
    assert (line.text(), line.hasFocus()) == ("Ana A", True)


def test_a_name_that_came_in_while_nothing_was_typed_stays(pane, workspace, ana, session) -> None:
    pane.header.name.edit()
    contacts.set_fields(workspace, ana, [("name", "Ana Jonaitė")])
    session.changed.emit()
    pane.header.name.commit()
    assert queries.contact(workspace.database, ana).family == "Jonaitė"
    assert pane.header.name._shown.text() == "Ana Jonaitė"


def test_what_is_typed_goes_to_the_number_it_was_typed_for(qtbot, pane, workspace, ana, session) -> None:
    row = phone(pane, 1)
    row.form.edit()
    editor_of(row).setText("+1 555 0888")
    contacts.set_fields(workspace, ana, [("phones.mobile", "")])
    session.changed.emit()
    assert editor_of(row).text() == "+1 555 0888"
    assert editor_of(row).isVisible()
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Return)
    assert queries.contact(workspace.database, ana).phones == [Labelled("work", "+1 555 0888")]


def test_an_edit_under_way_of_a_value_that_is_gone_is_not_lost(qtbot, pane, workspace, ana, session) -> None:
    row = phone(pane, 1)
    row.form.edit()
    editor_of(row).setText("+1 555 0888")
    contacts.set_fields(workspace, ana, [("phones.work", "")])
    session.changed.emit()
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Return)
    values = [item.value for item in queries.contact(workspace.database, ana).phones]
    assert values == ["+1 555 0100", "+1 555 0888"]


def put_phones(session, uid, *phones: Labelled) -> None:
    """Somebody else writes the list of numbers."""
    before = queries.contact(session.workspace.database, uid)
    contacts.save(session.workspace, before, replace(before, phones=list(phones)))
    session.changed.emit()


def test_a_first_number_being_typed_leaves_the_one_that_came_in(qtbot, pane, workspace, session) -> None:
    bob = contacts.create(workspace, Contact(given="Bob"))
    pane.show_contact(bob)
    row = phone(pane)
    row.form.edit()
    editor_of(row).setText("+1 555 0888")
    put_phones(session, bob, Labelled("", "+1 555 0666"))
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Return)
    values = [item.value for item in queries.contact(workspace.database, bob).phones]
    assert values == ["+1 555 0666", "+1 555 0888"]
    assert [phone(pane, place).form.value() for place in range(2)] == values


@pytest.mark.parametrize("moved_up", ["work", "mobile"])
def test_what_is_typed_for_a_number_that_is_gone_leaves_the_next(qtbot, pane, ana, session, moved_up) -> None:
    mobile, other = Labelled("mobile", "+1 555 0100"), Labelled(moved_up, "+1 555 0199")
    put_phones(session, ana, mobile, other)
    row = phone(pane)
    row.form.edit()
    editor_of(row).setText("+1 555 0888")
    put_phones(session, ana, other)
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Return)
    assert queries.contact(session.workspace.database, ana).phones == [other, Labelled("mobile", "+1 555 0888")]


def test_a_number_that_changed_while_nothing_was_typed_shows(qtbot, pane, workspace, ana, session) -> None:
    row = phone(pane)
    row.form.edit()
    contacts.set_fields(workspace, ana, [("phones.mobile", "")])
    session.changed.emit()
    qtbot.keyClick(editor_of(row), Qt.Key.Key_Escape)
    assert (phone(pane).form.value(), phone(pane).form._label.text()) == ("+1 555 0199", "Work")
    assert [item.label for item in queries.contact(workspace.database, ana).phones] == ["work"]


def test_the_name_is_edited_by_f2(qtbot, pane, workspace, ana) -> None:
    pane.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_F2)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.text() == "Ana Adomaitė"
    line.setText("Dr Ana Adomaitė")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    contact = queries.contact(workspace.database, ana)
    assert (contact.prefixes, contact.given, contact.family) == ("Dr", "Ana", "Adomaitė")
    pane.header.name.edit()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert not pane.header.name.isHidden()
    assert not pane.header.name.is_editing()


def test_a_call_dials_and_offers_to_record_it_by_keys_alone(qtbot, pane, desktop, workspace, ana) -> None:
    pane.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert desktop.opened == ["tel:+15550100"]
    assert isinstance(pane.cards.card, RecordCard)
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.cards.card is None
    done = queries.timeline(workspace.database, ana, 10)
    assert [(a.type, a.status, a.result) for a in done] == [("call", "done", "reached")]


def test_log_with_result_text_and_next_step_by_keys_alone(qtbot, pane, workspace, ana, session, said) -> None:
    pane.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(focused(), Qt.Key.Key_2)
    while not (focused().accessibleName().startswith("What was said")):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "Busy until 3")
    qtbot.keyClick(focused(), Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    before = batches(workspace)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert batches(workspace) == before + 1
    planned, done = queries.timeline(workspace.database, ana, 10)
    assert (done.type, done.result, done.description) == ("call", "left message", "Busy until 3")
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    assert (planned.type, planned.status, planned.due) == ("call", "planned", tomorrow)
    assert said == ["Recorded Call · left message"]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert queries.timeline(workspace.database, ana, 10) == []


def test_escape_closes_the_card_and_then_leaves_the_pane(qtbot, pane) -> None:
    pane.log()
    with qtbot.assertNotEmitted(pane.left):
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert pane.cards.card is None
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)


def test_a_follow_up_is_planned_by_words(qtbot, pane, workspace, ana) -> None:
    pane.setFocus()
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(focused(), Qt.Key.Key_F, control_shift)
    assert isinstance(pane.cards.card, PlanCard)
    qtbot.keyClicks(focused(), "meeting about panels tomorrow 3pm")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    (step,) = queries.timeline(workspace.database, ana, 10)
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    assert (step.type, step.summary, step.due, step.status) == ("meeting", "panels", f"{tomorrow}T15:00", "planned")
    assert pane.next_step.card.text() == "panels"


def test_without_words_a_follow_up_is_a_call_on_the_chosen_day(qtbot, pane, workspace, ana) -> None:
    pane.plan()
    pane.cards.card._days.choose("3")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (step,) = queries.timeline(workspace.database, ana, 10)
    assert (step.type, step.due) == ("call", (date.today() + timedelta(days=3)).isoformat())


def test_the_next_step_is_completed_where_it_stands(qtbot, pane, workspace, ana, session) -> None:
    late = (date.today() - timedelta(days=2)).isoformat()
    me = [uid_text(ana)]
    activities.add(workspace, Activity(type="call", status="done", completed="2026-01-05T09:00:00Z", contacts=me))
    activities.add(workspace, Activity(type="call", summary="Call about panels", due=late, contacts=me))
    session.changed.emit()
    assert pane.next_step.card.accessibleName() == "Next step: Call about panels, 2 d late"
    pane.next_step.card.setFocus()
    qtbot.keyClick(pane.next_step.card, Qt.Key.Key_Return)
    assert not pane.next_step.isVisible()
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.next_step.step is None
    done = queries.timeline(workspace.database, ana, 1)[0]
    assert (done.summary, done.status, done.result) == ("Call about panels", "done", "reached")


def test_what_is_written_about_one_contact_waits_while_another_is_shown(qtbot, pane, workspace, ana) -> None:
    bob = contacts.create(workspace, Contact(given="Bob"))
    pane.log()
    pane.cards.card._text.setPlainText("Asked for")
    pane.show_contact(bob)
    assert pane.cards.card is None
    pane.log()
    pane.show_contact(ana)
    assert isinstance(pane.cards.card, RecordCard)
    assert pane.cards.card._text.text() == "Asked for"
    pane.show_contact(bob)
    assert pane.cards.card is None


def test_an_edit_is_written_when_another_contact_is_shown(pane, workspace, ana) -> None:
    bob = contacts.create(workspace, Contact(given="Bob"))
    row = phone(pane)
    row.form.edit()
    editor_of(row).setText("+1 555 0777")
    pane.show_contact(bob)
    assert queries.contact(workspace.database, ana).phones[0].value == "+1 555 0777"
    assert queries.contact(workspace.database, bob).phones == []


def test_edits_left_open_behind_another_window_stay_with_their_contact(qtbot, pane, workspace, ana) -> None:
    bob = contacts.create(workspace, Contact(given="Bob", phones=[Labelled("work", "+1 555 0200")]))
    pane.tabs.setCurrentIndex(DETAILS)
    groups = pane.details.groups

    def behind_a_window(begin, text: str) -> None:
        pane.activateWindow()
        begin()
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        focused().setText(text)
        other = QWidget()
        qtbot.addWidget(other)
        with qtbot.waitActive(other):
            other.show()
            other.activateWindow()
        pane.show_contact(bob)
        other.close()
        pane.show_contact(ana)

    behind_a_window(groups["phones"].items[0].form.edit, "+1 555 0777")
    behind_a_window(groups["emails"].begin, "ana@example.org")
    behind_a_window(groups["tags"].begin, "vip")
    behind_a_window(groups["work"].fields["title"].form.edit, "Director")
    behind_a_window(groups["addresses"].begin, "2 Oak Ave")
    found = queries.contact(workspace.database, ana)
    assert found.phones[0].value == "+1 555 0777"
    assert [item.value for item in found.emails] == ["ana@example.com", "ana@example.org"]
    assert (found.tags, found.title, found.addresses[1].street) == (["press", "vip"], "Director", "2 Oak Ave")
    other = queries.contact(workspace.database, bob)
    assert (other.phones, other.emails, other.tags, other.title, other.addresses) == (
        [Labelled("work", "+1 555 0200")], [], [], "", [],
    )  # fmt: skip


def test_the_company_leads_to_its_record_or_to_its_people(qtbot, pane, workspace, session, ana) -> None:
    with qtbot.waitSignal(session.query_wanted) as query:
        pane.header._company.click()
    assert query.args == ['company:"Baltic Solar"']
    org = contacts.create(workspace, Contact(kind="org", name="Nile Logistics"))
    contacts.set_fields(workspace, ana, [("company", "Nile Logistics")])
    session.changed.emit()
    with qtbot.waitSignal(session.contact_wanted) as contact:
        pane.header._company.click()
    assert contact.args == [org]


def test_a_deleted_contact_is_said_and_comes_back_with_undo(qtbot, pane, session, said) -> None:
    menu = pane.contact_actions.menu()
    next(action for action in menu.actions() if action.text() == "Delete contact").trigger()
    assert said == ["Deleted Ana Adomaitė"]
    assert pane.findChild(EmptyState).isVisible()
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert not pane.findChild(EmptyState).isVisible()
    assert pane.header.name._shown.text() == "Ana Adomaitė"


def test_a_photo_is_made_small_and_can_be_removed(pane, workspace, tmp_path: Path, said) -> None:
    picture = tmp_path / "me.png"
    image = QImage(QSize(1600, 900), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(picture))
    pane.contact_actions.set_photo(str(picture))
    photo = pane.record.photo()
    assert photo is not None
    assert (photo.width(), photo.height()) == (512, 288)
    pane.contact_actions.remove_photo()
    assert pane.record.photo() is None
    text = tmp_path / "note.png"
    text.write_text("no picture")
    pane.contact_actions.set_photo(str(text))
    assert "no picture that can be read" in said[-1]


def test_private_by_the_menu(pane, workspace, ana) -> None:
    private = next(action for action in pane.contact_actions.menu().actions() if action.text() == "Private")
    private.trigger()
    assert queries.contact(workspace.database, ana).private
    assert pane.header._private.isVisible()


def test_a_web_address_that_is_a_file_is_refused_aloud(pane, desktop, said) -> None:
    pane.contact_actions.open("file:///etc/passwd")
    assert desktop.opened == []
    assert "file:///etc/passwd" in said[-1]


def test_every_control_has_a_name_for_screen_readers(pane, workspace, ana) -> None:
    pane.log()
    pane.tabs.setCurrentIndex(DETAILS)
    for group in ("phones", "addresses", "tags"):
        pane.details.groups[group].begin()
    pane.tabs.setCurrentIndex(HISTORY)
    pane.plan()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in pane.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.isWindow()
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.parentWidget().focusProxy() is not widget
        and widget.isVisibleTo(pane)
    ]
    assert nameless == []


def test_keys_of_the_card_come_before_shortcuts_of_the_window(pane) -> None:
    pane.log()
    override = QKeyEvent(QEvent.Type.ShortcutOverride, int(Qt.Key.Key_Escape), Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(pane.cards.card, override)
    assert override.isAccepted()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [300, 420])
def test_a_narrow_pane_cuts_nothing_off(qtbot, app, pane, workspace, session, ana, tmp_path, direction, width) -> None:
    app.setLayoutDirection(direction)
    contacts.set_fields(workspace, ana, [("title", "x" * 200), ("company", "y " * 100), ("notes", "z" * 200)])
    session.changed.emit()
    for tab in range(3):
        pane.tabs.setCurrentIndex(tab)
        grab(pane, tmp_path / "pane.png", QSize(width, 700))
        assert pane.width() == width
        body = pane.scroller.widget()
        assert body.width() <= pane.scroller.viewport().width()
        assert body.minimumSizeHint().width() <= width, tab


def test_the_history_of_an_undone_action_says_so(qtbot, pane, workspace, ana, session) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A")])
    history.undo_batch(workspace)
    session.changed.emit()
    pane.tabs.setCurrentIndex(HISTORY)
    assert "undone" in [label.text() for label in pane.history.findChildren(QWidget) if hasattr(label, "text")]


def test_tab_goes_down_the_pane_as_it_stands_and_back(qtbot, pane) -> None:
    pane.log()
    pane.header.more.setFocus()
    stops = [pane.header.more]
    while not pane.tabs.hasFocus():
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() not in stops
        stops.append(focused())
    names = [stop.accessibleName() for stop in stops]
    assert names[1] == "Call"
    assert names.index("What was said, what was agreed…") < names.index("Done") < names.index("Plan a follow-up")
    assert names.index("Plan a follow-up") < names.index("Mobile: +1 555 0100") < names.index("E-mail: ana@example.com")
    while not pane.header.more.hasFocus():
        stops.pop()
        qtbot.keyClick(focused(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert focused() is stops[-1]


def test_python_keeps_no_items_of_layouts_that_qt_deletes(pane, workspace, ana) -> None:
    """Kept items are deleted unseen by Qt, and whatever comes to lie where they lay crashes."""

    def kept() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        items = [found for found in Shiboken.getAllValidWrappers() if isinstance(found, QLayoutItem)]
        return sum(not isinstance(found, QLayout) for found in items)

    other = contacts.create(workspace, Contact(given="Other", tags=["a", "b"], emails=[Labelled("work", "o@x.com")]))
    counts = []
    for uid in [ana, other] * 4:
        pane.show_contact(uid)
        pane.log()
        pane.focusNextPrevChild(True)
        pane.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
        counts.append(kept())
    assert len(set(counts[2:])) == 1
