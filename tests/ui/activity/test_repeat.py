from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from pytestqt.qtbot import QtBot

from crm_desktop.domain.activity import Activity
from crm_desktop.services.series import Scope
from crm_desktop.ui.activity.edit_dialog import EditDialog
from crm_desktop.ui.activity.repeat_row import RepeatRow
from crm_desktop.ui.activity.repeat_words import rule_text
from crm_desktop.ui.activity.scope_question import ScopeQuestion

TUESDAY = "2026-11-24T09:30"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", ""),
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=3;COUNT=5", "every 3 days, 5 times"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every working day"),
        ("FREQ=WEEKLY", "every week on Tue"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270303", "every 2 weeks on Mon, Thu until 3 Mar 2027"),
        ("FREQ=MONTHLY", "every month on day 24"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU", "every 2 months on the last Tue"),
        ("FREQ=YEARLY", "every year on 24 Nov"),
        ("FREQ=YEARLY;BYWEEKNO=3", "by a rule of its own: \u2068FREQ=YEARLY;BYWEEKNO=3\u2069"),
        ("nonsense", "nonsense"),
    ],
)
def test_a_rule_in_words(rule: str, words: str) -> None:
    assert rule_text(rule, TUESDAY) == words


@pytest.mark.parametrize(
    "rule",
    [
        "", "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3;COUNT=5", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY",
        "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270303", "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYMONTHDAY=24", "FREQ=MONTHLY;BYDAY=-1TU", "FREQ=MONTHLY;BYDAY=4TU;COUNT=2", "FREQ=YEARLY",
        "FREQ=YEARLY;BYWEEKNO=3", "FREQ=MONTHLY;BYMONTHDAY=3", "FREQ=WEEKLY;BYDAY=TU;WKST=SU", "nonsense",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24",
    ],
)  # fmt: skip
def test_what_nobody_changes_stays_as_it_is(qtbot: QtBot, rule: str) -> None:
    row = RepeatRow(rule, TUESDAY)
    qtbot.addWidget(row)
    if rule != "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR":
        assert row.rule() == rule
    else:
        assert rule_text(row.rule(), TUESDAY) == rule_text(rule, TUESDAY)


def test_a_rule_is_made_by_choosing(qtbot: QtBot) -> None:
    row = RepeatRow("", TUESDAY)
    qtbot.addWidget(row)
    row.how.setCurrentIndex(row.how.findData("WEEKLY"))
    assert row.rule() == "FREQ=WEEKLY;BYDAY=TU"
    row.interval.setText("2")
    row.weekdays.choose(["MO", "TH"])
    row.ends.setCurrentIndex(row.ends.findData("UNTIL"))
    row.until.setDate(QDate(2027, 3, 3))
    assert row.rule() == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270303"
    assert row.words.text() == "every 2 weeks on Mon, Thu until 3 Mar 2027"
    row.how.setCurrentIndex(row.how.findData("MONTHLY"))
    row.ends.setCurrentIndex(row.ends.findData("COUNT"))
    row.count.setText("6")
    assert row.in_month is not None
    row.in_month.choose("last weekday")
    assert row.rule() == "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU;COUNT=6"
    row.set_due("2026-11-30")
    assert row.rule() == "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1MO;COUNT=6"


@pytest.mark.parametrize(("typed", "every"), [("1,", ""), ("+", ""), ("+3", ";INTERVAL=3"), ("2,", ";INTERVAL=2")])
def test_a_number_is_read_from_whatever_may_be_typed(qtbot: QtBot, typed: str, every: str) -> None:
    QLocale.setDefault(QLocale("en_US"))
    row = RepeatRow("", TUESDAY)
    qtbot.addWidget(row)
    row.how.setCurrentIndex(row.how.findData("DAILY"))
    row.ends.setCurrentIndex(row.ends.findData("COUNT"))
    for line in (row.interval, row.count):
        line.clear()
        qtbot.keyClicks(line, typed)
        assert line.text() == typed
    count = every.removeprefix(";INTERVAL=") or "1"
    assert row.rule() == f"FREQ=DAILY{every};COUNT={count}"


def test_the_only_weekday_goes_with_the_day(qtbot: QtBot) -> None:
    row = RepeatRow("FREQ=WEEKLY;BYDAY=TU", TUESDAY)
    qtbot.addWidget(row)
    row.set_due("2026-11-26T09:30")
    assert row.rule() == "FREQ=WEEKLY;BYDAY=TH"


def test_the_dialog_says_when_a_rule_gives_no_day(qtbot: QtBot) -> None:
    dialog = EditDialog(None, Activity(type="call", due=TUESDAY))
    qtbot.addWidget(dialog)
    dialog.repeat.how.setCurrentIndex(dialog.repeat.how.findData("DAILY"))
    dialog.repeat.ends.setCurrentIndex(dialog.repeat.ends.findData("UNTIL"))
    dialog.repeat.until.setDate(QDate(2020, 1, 1))
    dialog.accept()
    assert dialog.result() == EditDialog.DialogCode.Rejected
    assert "no day at all" in dialog.problem()
    dialog.repeat.until.setDate(QDate(2027, 1, 1))
    dialog.accept()
    assert dialog.activity().rrule == "FREQ=DAILY;UNTIL=20270101"
    dialog.dated.setChecked(False)
    assert dialog.activity().rrule == ""


@pytest.mark.parametrize(
    ("key", "scope"),
    [
        (Qt.Key.Key_1, Scope.THIS),
        (Qt.Key.Key_2, Scope.FOLLOWING),
        (Qt.Key.Key_3, Scope.ALL),
        (Qt.Key.Key_Return, Scope.THIS),
        (Qt.Key.Key_Escape, None),
    ],
)
def test_how_much_is_meant_is_told_by_one_key(qtbot: QtBot, key: Qt.Key, scope: Scope | None) -> None:
    question = ScopeQuestion(None, "What is to be moved?", tuple(Scope))
    qtbot.addWidget(question)
    question.show()
    qtbot.keyClick(question, key)
    assert question.chosen is scope
