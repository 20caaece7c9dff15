from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from crm_desktop.domain.clock import utc_text
from crm_desktop.ui import when
from crm_desktop.ui.roles import Tone

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("due", "text", "tone"),
    [
        ("", "any day", Tone.PLAIN),
        ("2026-11-21", "today", Tone.AMBER),
        ("2026-11-21T16:00", "today 16:00", Tone.AMBER),
        ("2026-11-20T10:00", "yesterday", Tone.RED),
        ("2026-11-19", "2 d late", Tone.RED),
        ("2026-11-22T09:30", "tomorrow 09:30", Tone.PLAIN),
        ("2026-11-27T14:00", "Fri 14:00", Tone.PLAIN),
        ("2026-11-28T14:00", "28 Nov", Tone.PLAIN),
        ("2027-01-02", "2 Jan 2027", Tone.PLAIN),
    ],
)
def test_when_something_is_due(due: str, text: str, tone: Tone) -> None:
    assert (when.due_text(due, TODAY), when.due_tone(due, TODAY)) == (text, tone)


@pytest.mark.parametrize(
    ("local", "moment", "ago", "past"),
    [
        (datetime(2026, 11, 21, 9, 12), "today 09:12", "today", "this morning"),
        (datetime(2026, 11, 20, 23, 59), "yesterday 23:59", "1 d", "yesterday"),
        (datetime(2026, 11, 19, 16, 40), "Thu 16:40", "2 d", "on Thu"),
        (datetime(2026, 11, 12, 8, 0), "12 Nov", "9 d", "on 12 Nov"),
        (datetime(2024, 11, 12, 8, 0), "12 Nov 2024", "2 y", "on 12 Nov 2024"),
    ],
)
def test_when_something_happened(local: datetime, moment: str, ago: str, past: str) -> None:
    utc = utc_text(local.astimezone())
    assert when.moment_text(utc, TODAY) == moment
    assert when.ago_text(utc, TODAY) == ago
    assert when.past_text(utc, datetime(2026, 11, 21, 19)) == past


def test_what_never_happened_has_no_words() -> None:
    assert (when.moment_text("", TODAY), when.ago_text("", TODAY)) == ("", "")


@pytest.mark.parametrize("moment", ["junk", "2026-13-45", "Tomorrow", "2026-03-05 10:00", "0001-01-01T00:00:00+14:00"])
def test_what_is_no_date_has_no_words(moment: str) -> None:
    assert (when.moment_text(moment, TODAY), when.ago_text(moment, TODAY)) == ("", "")


@pytest.mark.parametrize(
    ("language", "near", "whole"),
    [
        ("en_US", "Dec 7", "December 7, 1980"),
        ("de_DE", "7. Dez.", "7. Dezember 1980"),
        ("hu_HU", "dec. 7.", "1980. december 7."),
        ("zh_CN", "12月7日", "1980年12月7日"),
        ("ar_EG", "٧ ديسمبر", "٧ ديسمبر ١٩٨٠"),
    ],
)
def test_days_are_written_as_the_language_writes_them(language: str, near: str, whole: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert when.day_text("2026-12-07", TODAY) == near
    assert when.full_day_text("1980-12-07") == whole


def test_no_language_says_the_year_where_it_is_not_asked() -> None:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        QLocale.setDefault(locale)
        year = locale.toString(2026).replace(locale.groupSeparator(), "")
        assert year not in when.day_text("2026-12-07", TODAY), locale.name()
        assert when.full_day_text("--12-07")


@pytest.mark.parametrize(("locale", "text"), [("te_IN", "22 నవంబర్"), ("lt_LT", "lapkričio 22 d.")])
def test_a_day_without_its_year_is_written_as_the_language_does(locale: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert when.month_day_text(date(2026, 11, 22)) == text
