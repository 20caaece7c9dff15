from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import contacts
from crm_desktop.ui.activity.due_picker import DuePicker, parse_time
from crm_desktop.ui.activity.next_step_chips import NextStepChips
from crm_desktop.ui.activity.note_edit import NoteLine
from crm_desktop.ui.activity.result_chips import ResultChips
from crm_desktop.ui.activity.understood import Understood
from tests.ui.wednesday import session

__all__ = ["session"]

TODAY = date(2026, 11, 21)


def key(number: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_0) + number, modifiers)


def test_digits_choose_results(qtbot) -> None:
    chips = ResultChips("call")
    qtbot.addWidget(chips)
    with qtbot.waitSignal(chips.chosen) as chosen:
        assert chips.choose_by_key(key(2))
    assert (chosen.args, chips.current()) == (["no answer"], "no answer")
    assert chips.choose_by_key(key(4, Qt.KeyboardModifier.AltModifier))
    assert chips.current() == "wrong number"
    assert not chips.choose_by_key(key(5))
    assert not chips.choose_by_key(key(1, Qt.KeyboardModifier.ControlModifier))
    assert chips.current() == "wrong number"


def test_each_type_has_its_results_and_keeps_what_it_shares(qtbot) -> None:
    chips = ResultChips("email")
    qtbot.addWidget(chips)
    chips.choose("not interested")
    chips.set_type("meeting")
    assert chips.current() == "not interested"
    chips.set_type("call")
    assert chips.current() == ""
    chips.set_type("note")
    assert not chips.choose_by_key(key(1))


@pytest.mark.parametrize(("chip", "due"), [("tomorrow", "2026-11-22"), ("three", "2026-11-24"), ("week", "2026-11-28")])
def test_the_next_step_is_on_the_chosen_day(qtbot, session, chip: str, due: str) -> None:
    chips = NextStepChips(session)
    qtbot.addWidget(chips)
    assert chips.activity(TODAY) is None
    chips.follow("call", "Panels")
    chips.choose(chip)
    step = chips.activity(TODAY)
    assert step is not None
    assert (step.type, step.summary, step.due, step.status) == ("call", "Panels", due, "planned")
    chips.choose("none")
    assert chips.activity(TODAY) is None


def test_a_picked_day_may_have_a_time(qtbot, session) -> None:
    chips = NextStepChips(session)
    qtbot.addWidget(chips)
    chips.choose("pick")
    chips.findChild(DuePicker).set_due("2026-12-24T15:30")
    step = chips.activity(TODAY)
    assert step is not None
    assert step.due == "2026-12-24T15:30"


def test_trying_again_is_proposed_until_the_user_chose(qtbot, session) -> None:
    chips = NextStepChips(session)
    qtbot.addWidget(chips)
    chips.suggest("no answer")
    step = chips.activity(TODAY)
    assert step is not None
    assert step.due == "2026-11-22"
    chips.suggest("reached")
    assert chips.activity(TODAY) is None
    chips.choose("week")
    chips.suggest("no answer")
    step = chips.activity(TODAY)
    assert step is not None
    assert step.due == "2026-11-28"


def test_several_may_be_named_in_the_next_step(qtbot, session) -> None:
    uids = [
        uid_text(contacts.create(session.workspace, Contact(name=name)))
        for name in ("Ana Example", "Ben Example", "Cara One", "Cara Two")
    ]
    chips = NextStepChips(session)
    qtbot.addWidget(chips)
    chips.show()
    chips.choose("week")
    line, understood = chips.findChild(NoteLine), chips.findChild(Understood)
    line.setText("call Ana and Ben friday")
    step = chips.activity(session.today())
    assert (step.type, step.due, step.contacts, step.summary) == ("call", "2026-03-06", uids[:2], "")
    assert understood.text() == "with Ana Example, Ben Example · Fri"
    line.setText("call Ana and Cara")
    step = chips.activity(session.today())
    assert (step.contacts, step.summary, step.due) == (uids[:1], "Cara", "2026-03-11")
    assert understood.text() == "with Ana Example · who is Cara?"
    line.setText("send the quote fri")
    assert chips.activity(session.today()).contacts == []
    line.clear()
    assert not understood.isVisible()


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9", "09:00"),
        ("930", "09:30"),
        ("15:30", "15:30"),
        ("3 p.m.", "15:00"),
        ("12am", "00:00"),
        ("٣", "03:00"),
        ("25", None),
        ("12:75", None),
        ("13pm", None),
        ("soon", None),
    ],
)
def test_times_as_people_type_them(text: str, time: str | None) -> None:
    assert parse_time(text) == time


def test_what_is_no_time_gives_way_to_the_time_before(qtbot) -> None:
    picker = DuePicker("2026-12-24T15:30")
    qtbot.addWidget(picker)
    picker._line.setText("soon")
    assert picker.due() == "2026-12-24T15:30"
    picker._line.setText("")
    assert picker.due() == "2026-12-24"
