"""Dates and times in sentences of five languages."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.sentence import tokens
from crm_desktop.domain.when import When, find_when

NOW = datetime(2026, 11, 21, 10, 0, 30)  # a Saturday


def read(text: str, past: bool = False, now: datetime = NOW) -> tuple[str, int | None]:
    found = find_when(tokens(text), now, past)
    return found.value, found.duration


DAYS = {
    "2026-11-21": "today, šiandien, siandien, اليوم, امروز, ఈరోజు",
    "2026-11-22": "tomorrow, Tomorrow, on Sunday, on sun, rytoj, غدا, غدًا, يوم الأحد, فردا, یکشنبه, రేపు, ఆదివారం",
    "2026-11-23": "the day after tomorrow, Monday, next week, poryt, pirmadienį, kitą savaitę, بعد غد, بعد يومين, "
    "الأسبوع القادم, پس‌فردا, پس فردا, هفته آینده, ఎల్లుండి, వచ్చే వారం",
    "2026-11-24": "in 3 days, 3 days from now, Tuesday, tue, po 3 dienų, po trijų dienų, بعد 3 أيام, بعد ثلاثة أيام, "
    "۳ روز دیگر, سه روز بعد, سه‌شنبه, سه شنبه, 3 రోజుల్లో, మూడు రోజుల తర్వాత",
    "2026-11-27": "Friday, by Friday, this Friday, next Friday, penktadienį, kitą penktadienį, الجمعة, الجمعة القادمة, "
    "جمعه, శుక్రవారం",
    "2026-11-28": "in a week, Saturday, po savaitės, بعد أسبوع, یک هفته دیگر, వారం తర్వాత",
    "2026-12-05": "in two weeks, December 5, Dec 5th, 5 Dec, 5 December 2026, 12/5, 5.12., 5.12.2026, 2026-12-05, "
    "2026/12/05, gruodžio 5, gruodžio 5 d., 2026 m. gruodžio 5 d., 5 ديسمبر, ۵ دسامبر, డిసెంబర్ 5, po dviejų savaičių, "
    "بعد أسبوعين, రెండు వారాల్లో",
    "2026-12-01": "next month, kitą mėnesį, الشهر القادم, ماه آینده, వచ్చే నెల",
    "2027-05-05": "May 5, 5.5.",
    "2026-12-06": "۱۵ آذر, ۱۵ آذر ۱۴۰۵, ۱۴۰۵/۹/۱۵, 1405-09-15, the 6th",
    "2027-03-20": "۲۹ اسفند, ۲۹ اسفند ۱۴۰۵",
    "2028-02-29": "29.2.",
    "2026-11-19": "2 days ago, prieš 2 dienas, قبل يومين, ۲ روز پیش, 2 రోజుల క్రితం",
    "2026-11-20": "yesterday, last Friday, vakar, أمس, دیروز, నిన్న",
}

TIMES = {
    "2026-11-22T15:00": "tomorrow 3pm, tomorrow 3 pm, 3 p.m. tomorrow, tomorrow at 3, tomorrow 15:00, rytoj 15 val., "
    "rytoj 3 val. dienos, tomorrow at three, غدا الساعة الثالثة, فردا ساعت سه, రేపు మూడు గంటలకు, "
    "غدا الساعة 3, غدا الساعة ٣ مساءً, فردا ساعت ۱۵, فردا ساعت ۳ بعدازظهر, రేపు 3 గంటలకు",
    "2026-11-22T09:00": "tomorrow morning, tomorrow in the morning, 9am, at 9, rytoj ryte, غدا صباحا, "
    "فردا صبح, రేపు ఉదయం",
    "2026-11-22T17:00": "tomorrow at 5, rytoj 5 val. vakaro, فردا عصر ساعت ۵, రేపు సాయంత్రం 5 గంటలకు",
    "2026-11-21T12:00": "in 2 hours, noon, 12:00, today 12pm, po 2 valandų, بعد ساعتين, ۲ ساعت دیگر, 2 గంటల్లో",
    "2026-11-21T20:00": "tonight, today 20:00, 8pm, الليلة, امشب",
    "2026-11-28T16:00": "Sat 4pm, Saturday 16:00",
    "2026-12-05T15:30": "5 Dec 2026 15:30, 2026-12-05T15:30, 2026-12-05 15:30, gruodžio 5 d. 15:30, "
    "۵ دسامبر ساعت ۱۵:۳۰",
    "2026-11-22T00:30": "tomorrow 12:30am, 0:30",
}

RANGES = {
    ("2026-11-27T10:00", 90): "on Friday 10-11:30, Friday 10:00–11:30, from 10 to 11:30 on Friday, "
    "penktadienį nuo 10 iki 11:30 val., الجمعة من 10 إلى 11:30, جمعه از ۱۰ تا ۱۱:۳۰, శుక్రవారం 10-11:30",
    ("2026-11-27T15:00", 60): "Friday 3-4pm, Friday 3-4, Friday 15:00-16:00",
    ("2026-11-27T11:00", 120): "Friday 11-1pm",
    ("2026-11-27T09:30", 45): "Friday 9:30 for 45 min, Friday 9:30 45min",
    ("2026-11-27", 120): "Friday for 2 hours, Friday 2h, penktadienį 2 valandas, الجمعة لمدة ساعتين, جمعه ۲ ساعت",
    ("", 90): "1h30, 1.5h, 90 minutes, 90 minučių, 90 دقيقة, ۹۰ دقیقه, 90 నిమిషాలు",
    ("", 30): "half an hour, pusvalandį, نصف ساعة, نیم ساعت, అరగంట",
}

NOTHING = (
    "40 panels, order 40 panels, 10-11 panels, sun panels, case 31, 25:00, 31.4., 2026-02-30, 5, morning, "
    "the good evening, may, March, end, 1.2, 3 m, +370 5 555 0123, 555-0100, 12:75, 0h, from, at, in, in a, po, بعد"
)


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(text.strip(), value) for value, texts in table.items() for text in texts.split(",")]


@pytest.mark.parametrize(("text", "value"), cases(DAYS) + cases(TIMES))
def test_days_and_times(text: str, value: str) -> None:
    assert read(text) == (value, None)
    assert read(f"call Ana {text} please")[0] == value


@pytest.mark.parametrize(
    ("text", "expected"), [(text.strip(), value) for value, texts in RANGES.items() for text in texts.split(",")]
)
def test_ranges_and_durations(text: str, expected: tuple[str, int]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", [text.strip() for text in NOTHING.split(",")])
def test_other_numbers_and_words_are_no_dates(text: str) -> None:
    assert find_when(tokens(text), NOW) == When()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Monday", "2026-11-16"),
        ("Saturday", "2026-11-14"),
        ("December 5", "2025-12-05"),
        ("5.12.", "2025-12-05"),
        ("9:30", "2026-11-21T09:30"),
        ("15:30", "2026-11-20T15:30"),
    ],
)
def test_what_is_done_lies_behind(text: str, value: str) -> None:
    assert read(text, past=True)[0] == value


def test_a_time_that_is_over_is_tomorrows() -> None:
    assert read("9:59")[0] == "2026-11-22T09:59"
    assert read("10:01")[0] == "2026-11-21T10:01"


def test_monday_of_next_week_on_a_monday() -> None:
    monday = datetime(2026, 11, 23, 8, 0)
    assert read("next week", now=monday)[0] == "2026-11-30"
    assert read("next Friday", now=monday)[0] == "2026-12-04"
    assert read("Friday", now=monday)[0] == "2026-11-27"
    assert read("Monday", now=monday)[0] == "2026-11-30"
    assert read("this Monday", now=monday)[0] == "2026-11-23"


def test_an_impossible_time_is_none() -> None:
    assert find_when(tokens("call Ana 2026-12-05T25:10"), NOW).value == ""


def test_months_end_where_they_end() -> None:
    assert read("in 3 months", now=datetime(2026, 11, 30, 8, 0))[0] == "2027-02-28"


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("call Ana tomorrow at 3pm about Friday", ["tomorrow", "at 3pm"]),
        ("meeting on Friday from 10 to 11:30 with Ana", ["on Friday", "from 10 to 11:30"]),
        ("skambinti gruodžio 5 d. 15 val. Onai", ["gruodžio 5 d.", "15 val."]),
        ("call Ana for 20 min tomorrow", ["for 20 min", "tomorrow"]),
    ],
)
def test_the_words_that_told_it(text: str, used: list[str]) -> None:
    words = tokens(text)
    found = find_when(words, NOW)
    assert [text[words[one.start].start : words[one.end - 1].end] for one in found.used] == used


def test_taken_words_do_not_count() -> None:
    words = tokens("Friday tomorrow")
    assert find_when(words, NOW, taken={0}).value == "2026-11-22"
    assert find_when(tokens("in 3 days"), NOW, taken={1}).value == ""


NUMBERS = st.integers(0, 99).map(str)
WORDS = st.sampled_from(
    [
        "in",
        "at",
        "from",
        "to",
        "-",
        "on",
        "am",
        "pm",
        "days",
        "hours",
        "friday",
        "dec",
        "may",
        "ago",
        "next",
        ":",
        "val",
    ]
)


@given(
    st.lists(
        NUMBERS
        | WORDS
        | st.from_regex(r"\d{1,4}[-./:]\d{1,4}([-./:]\d{1,4})?", fullmatch=True)
        | st.from_regex(r"20\d\d-[01]\d-[0-3]\dT[0-9]\d:[0-9]\d", fullmatch=True),
        max_size=8,
    ),
    st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_any_numbers_give_a_date_or_none(words: list[str], now: datetime, past: bool) -> None:
    found = find_when(tokens(" ".join(words)), now, past)
    assert not found.value or datetime.fromisoformat(found.value)
    assert found.duration is None or found.duration > 0
    assert bool(found.value or found.duration) == bool(found.used)
