from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.dates import Order, guess_order, parse_date


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2023-10-15", "mdy", "2023-10-15"),
        (" 2023/1/5 ", "dmy", "2023-01-05"),
        ("20231015", "mdy", "2023-10-15"),
        ("2023-10-15T23:59:59Z", "ymd", "2023-10-15"),
        ("20231015T102200+0200", "ymd", "2023-10-15"),
        ("10/15/2023 12:00:00 AM", "mdy", "2023-10-15"),
        ("10/15/2023", "mdy", "2023-10-15"),
        ("15.10.2023", "dmy", "2023-10-15"),
        ("5. 10. 2023", "dmy", "2023-10-05"),
        ("5-10-2023", "dmy", "2023-10-05"),
        ("23-10-15", "ymd", "2023-10-15"),
        ("1/2/2023", "ymd", "2023-01-02"),
        ("1.2.2023", "ymd", "2023-02-01"),
        ("1/2/30", "mdy", "1930-01-02"),
        ("1/2/29", "mdy", "2029-01-02"),
        ("15 Oct 2023", "ymd", "2023-10-15"),
        ("15-Oct-23", "ymd", "2023-10-15"),
        ("Oct. 15, 2023", "ymd", "2023-10-15"),
        ("September 1st, 2023", "ymd", "2023-09-01"),
        ("3 Sept 2023", "ymd", "2023-09-03"),
        ("--06-15", "ymd", "--06-15"),
        ("--0615", "ymd", "--06-15"),
        ("0000-06-15", "ymd", "--06-15"),
        ("--02-29", "ymd", "--02-29"),
        ("6/15", "mdy", "--06-15"),
        ("15.6.", "dmy", "--06-15"),
        ("15 June", "ymd", "--06-15"),
        ("1604-06-15", "ymd", "1604-06-15"),
        ("٢٠٢٣-١٠-١٥", "ymd", "2023-10-15"),
        ("۱۵/۱۰/۲۰۲۳", "dmy", "2023-10-15"),
        ("", "mdy", ""),
        ("0/0/00", "mdy", ""),
        ("00.00.0000", "dmy", ""),
        ("0000-00-00", "ymd", ""),
        ("31.2.2023", "dmy", None),
        ("2023-02-29", "ymd", None),
        ("15/10/2023", "mdy", None),
        ("--13-01", "ymd", None),
        ("15 Okt 2023", "ymd", None),
        ("123-01-02", "ymd", None),
        ("2023-10-15 9:30 pm", "ymd", "2023-10-15"),
        ("1/2/123456", "mdy", None),
        ("2023", "ymd", None),
        ("soon", "ymd", None),
        ("-", "ymd", None),
    ],
)
def test_dates_are_read(text: str, order: Order, expected: str | None) -> None:
    assert parse_date(text, order) == expected


def test_a_year_that_stands_for_no_year_is_left_out() -> None:
    assert parse_date("1604-06-15", "ymd", omit_year=1604) == "--06-15"


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["1/2/2023", "3/4/2023"], "mdy"),
        (["1/2/2023", "13/4/2023"], "dmy"),
        (["1/2/2023", "4/13/2023"], "mdy"),
        (["1.2.2023"], "dmy"),
        (["1-2-2023"], "dmy"),
        (["2.13.2023", ""], "mdy"),
        (["99/12/31", "00/01/02"], "ymd"),
        (["13/1/2023", "14/1/2023", "1/14/2023"], "dmy"),
        (["0/0/00", "13/1/2023"], "dmy"),
        (["2023-10-15", "n/a"], "ymd"),
        (["13/1/2023 10:00", "1/2/2023 10:00"], "dmy"),
        ([], "ymd"),
    ],
)
def test_the_order_of_a_column_is_told_by_all_of_its_values(values: list[str], order: str) -> None:
    assert guess_order(values) == order


@given(st.lists(st.dates(date(1930, 1, 1), date(2029, 12, 31)), min_size=1), st.sampled_from(["/", ".", "-"]))
def test_every_written_date_comes_back(days: list[date], separator: str) -> None:
    forms: tuple[tuple[Order, str], ...] = (
        ("mdy", "{m}{s}{d}{s}{y}"),
        ("dmy", "{d}{s}{m}{s}{y}"),
        ("ymd", "{y}{s}{m}{s}{d}"),
    )
    for order, form in forms:
        written = [form.format(d=day.day, m=day.month, y=day.year, s=separator) for day in days]
        assert [parse_date(text, order) for text in written] == [day.isoformat() for day in days]


@given(st.text() | st.text(alphabet="0123456789-/. TZ:julyoct,"), st.sampled_from(["mdy", "dmy", "ymd"]))
def test_any_text_is_a_date_or_none(text: str, order: Order) -> None:
    found = parse_date(text, order)
    if found:
        date.fromisoformat(found.replace("--", "2000-", 1))
        assert parse_date(found, order) == found
    guess_order([text])
