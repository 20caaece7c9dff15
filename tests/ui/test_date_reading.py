"""What is written as a date is read as that date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from crm_desktop.ui import calendars, when
from crm_desktop.ui.date_reading import read

LANGUAGES = ["en_GB", "en_US", "lt", "ar", "fa", "te", "de"]
days = st.dates(date(1950, 1, 1), date(2070, 1, 1))


@pytest.fixture(autouse=True)
def usual_calendar() -> Iterator[None]:
    yield
    calendars.choose("", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("calendar", ["", "solar-hijri", "islamic"])
@settings(max_examples=40)
@given(day=days)
def test_a_day_that_is_written_is_read(language: str, calendar: str, day: date) -> None:
    QLocale.setDefault(QLocale(language))
    calendars.choose(calendar, "")
    iso = day.isoformat()
    assert read(when.full_day_text(iso)) == iso
    assert read(iso) == iso
    if "yyyy" in QLocale().dateFormat(QLocale.FormatType.ShortFormat):
        assert read(calendars.short_text(day)) == iso


def test_a_year_may_be_left_out() -> None:
    QLocale.setDefault(QLocale("lt"))
    assert read("gruodžio 7 d.") == "--12-07"
    assert read("7 gruodžio") == "--12-07"
    assert read("7 arbūzo") is None
    assert read("31 vasario 2020") is None
