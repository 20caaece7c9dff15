"""Days are written in the calendar that the user lives by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.ui import calendars, when
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.page import page_of
from crm_desktop.ui.widgets.date_box import DateBox

DAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def usual_calendar() -> Iterator[None]:
    yield
    calendars.choose("", "")


def test_the_country_has_its_calendar() -> None:
    QLocale.setDefault(QLocale("fa"))
    assert when.full_day_text("2026-11-22") == "۱ آذر ۱۴۰۵"
    assert when.day_text("2027-02-01", DAY) == "۱۲ بهمن"
    assert when.day_text("2026-03-01", DAY) == "۱۰ اسفند ۱۴۰۴"
    assert calendars.short_text(DAY) == "۱۴۰۵/۹/۱"
    assert calendars.long_text(DAY) == "یکشنبه ۱ آذر ۱۴۰۵"
    QLocale.setDefault(QLocale("ar"))
    assert when.full_day_text("2026-11-22") == "٢٢ نوفمبر ٢٠٢٦"


def test_the_one_that_was_chosen_holds() -> None:
    QLocale.setDefault(QLocale("ar"))
    calendars.choose("islamic", "")
    assert when.full_day_text("2026-11-22") == "١٢ جمادى الآخرة ١٤٤٨"
    QLocale.setDefault(QLocale("en_GB"))
    assert when.full_day_text("2026-11-22") == "12 Jumada II 1448"
    assert when.month_day_text(DAY) == "12 Jumada II"
    calendars.choose("gregorian", "")
    QLocale.setDefault(QLocale("fa"))
    assert when.full_day_text("2026-11-22") == "۲۲ نوامبر ۲۰۲۶"


def test_what_a_calendar_does_not_know_is_gregorian() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    calendars.choose("islamic", "")
    assert when.full_day_text("1850-01-02") == "2 January 1850"
    assert when.full_day_text("--12-07") == "7 December"


@pytest.mark.parametrize(
    ("first", "second", "title", "beside", "number"),
    [
        ("", "", "November 2026", "", ""),
        ("solar-hijri", "", "Azar 1405", "November – December 2026", "22"),
        ("gregorian", "islamic", "November 2026", "Jumada I – Jumada II 1448", "12"),
        ("islamic", "none", "Jumada II 1448", "", ""),
    ],
)
def test_a_month_of_the_calendar_view(first: str, second: str, title: str, beside: str, number: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    calendars.choose(first, second)
    page = page_of("month", DAY, [], DAY, "Me", 0, calendars.first())
    assert look.month_text(page, "month") == title
    assert look.second_text(page, "month") == beside
    assert look.second_day(DAY) == number
    begin, end = calendars.month_of(DAY)
    assert page.holds(begin)
    assert page.holds(end)


def test_a_date_field_counts_as_the_country(qtbot: QtBot, qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("fa"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = DateBox("Day", QDate(2026, 11, 22))
    qtbot.addWidget(box)
    assert box.text() == "۱۴۰۵/۹/۱"
    box.stepBy(1)
    assert box.date() > QDate(2026, 11, 22)
