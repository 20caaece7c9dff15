from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.damage import CELL_LIMIT, damage

NAMES = st.sampled_from(
    ["Adomaitė", "Łukasz Żak", "Jürgen Groß", "Иван Петров", "Ελένη", "ليلى ناصر", "Zoë", "Óscar", "王伟", "Šarūnas"]
)


@pytest.mark.parametrize(
    ("held", "found", "code"),
    [
        ("01109", "1109", "zeros"),
        ("0600 11122", "600 11122", "zeros"),
        ("000", "0", "zeros"),
        ("00.5", "0.5", "zeros"),
        ("+49301234567", "49301234567", "plus"),
        ("+370 600 11122", "370 600 11122", "plus"),
        ("+493012345678", "4.93012E+11", "exponent"),
        ("0049301234567", "4,9E+10", "exponent"),
        ("+493012345678", "5E11", "exponent"),
        ("", "4.9E+11", "exponent"),
        ("+370 600 11122", "4,9E+11", "exponent"),
        ("1234567890123456789", "1234567890123450000", "rounded"),
        ("2026-11-22", "22.11.2026", "date"),
        ("2026-11-22", "11/22/2026", "date"),
        ("2026-11-22", "22/11/26", "date"),
        ("2026-11-22", "46348", "date"),
        ("2026-11-22", "44886", "date"),
        ("2026-11-22", "22-Nov-26", "date"),
        ("2026-11-22", "22. Dez. 2026", "date"),
        ("1926-11-22", "22.11.26", "date"),
        ("2026-03-04", "2026-04-03", "date"),
        ("1/2", "02. Jan", "date"),
        ("1-2", "2026-02-01", "date"),
        ("3-12", "12-Mar", "date"),
        ("Adomaitė", "AdomaitÄ—", "letters"),
        ("Adomaitė", "Adomait?", "letters"),
        ("Adomaitė", "Adomait??", "letters"),
        ("Adomaitė", "Adomaite", "letters"),
        ("Jürgen Groß", "J\ufffdrgen Gro\ufffd", "letters"),
        ("", "MÃ¼ller", "letters"),
        ("", "M\ufffdller", "letters"),
        ("true", "TRUE", "truth"),
        ("true", "WAHR", "truth"),
        ("false", "FAUX", "truth"),
        ("12345", "12,345", "separators"),
        ("12345", "12\u202f345", "separators"),
        ("1234567.5", "1.234.567,50", "separators"),
        ("12", "12.00", "separators"),
        ("0.5", "0,5", "separators"),
        ("Elm 1\nBack yard", "Elm 1 Back yard", "spaces"),
        ("Elm 1\nBack yard", "Elm 1Back yard", "spaces"),
        ("Elm 1\r\nBack yard", "Elm 1_x000D_\nBack yard", "spaces"),
        ("Ana ", "Ana", "spaces"),
        ("x" * 40_000, "x" * CELL_LIMIT, "cut"),
        ("", "x" * CELL_LIMIT, "cut"),
        ("-Ana-", "#NAME?", "error"),
        ("=x", "#ИМЯ?", "error"),
        ("7", "#DIV/0!", "error"),
        ("12 of them", "####", "error"),
    ],
)
def test_what_a_spreadsheet_does(held: str, found: str, code: str) -> None:
    assert damage(held, found) == code


@pytest.mark.parametrize(
    ("held", "found"),
    [
        ("Director", "Owner"),
        ("Ana", "Anna"),
        ("Adomaite", "Adomaitė"),
        ("Müller", "Möller"),
        ("Zoë", "Ben"),
        ("true", "false"),
        ("no", "TRUE"),
        ("+370 600 11122", "+370 600 11133"),
        ("030 123", "040 123"),
        ("01109", "01110"),
        ("12345", "12346"),
        ("12345", "12.346"),
        ("5", "1E"),
        ("2026-11-22", "2026-11-23"),
        ("2026-11-22", "2027-11-22"),
        ("2026-11-22", "23.11.2026"),
        ("--11-22", "2026-11-22"),
        ("1/2", "1/3"),
        ("Elm 1", "Elm 2"),
        ("Elm 1", "Elm 1\nBack yard"),
        ("short", "short, but more of it"),
        ("", "Ümit"),
        ("", "José Åkesson"),
        ("", "+49 30 1234567"),
        ("", "1E5"),
        ("", "#1"),
        ("", "#team"),
        ("x" * 40_000, "x" * 30_000),
    ],
)
def test_what_people_write_is_sound(held: str, found: str) -> None:
    assert damage(held, found) == ""


@given(st.text(max_size=20), st.text(max_size=20))
@settings(max_examples=500)
def test_any_two_texts_are_judged_and_the_same_one_is_never_damaged(held: str, found: str) -> None:
    damage(held, found)
    assert damage(held, held) == ""
    assert damage(held, "") == ""


@given(st.from_regex(r"\A0{1,3}[1-9][0-9]{3,12}\Z"))
def test_numbers_that_lost_their_zeros(number: str) -> None:
    assert damage(number, str(int(number))) == "zeros"


@given(st.from_regex(r"\A\+[1-9][0-9]{6,13}\Z"), st.integers(0, 5), st.sampled_from(".,"))
def test_phone_numbers_as_numbers(number: str, places: int, sign: str) -> None:
    assert damage(number, number[1:]) == "plus"
    assert damage(number, f"{Decimal(number):.{places}E}".replace(".", sign)) == "exponent"


@given(st.from_regex(r"\A[1-9][0-9]{15,21}\Z"))
def test_long_numbers_keep_fifteen_digits(number: str) -> None:
    kept = number[:15] + "0" * (len(number) - 15)
    assert damage(number, kept) == ("rounded" if kept != number else "")


@given(st.integers(1000, 10**12), st.sampled_from([",", ".", "'", "’", "\u00a0", "\u202f"]))
def test_digits_in_groups(number: int, sign: str) -> None:
    assert damage(str(number), f"{number:,}".replace(",", sign)) == "separators"


@given(
    st.dates(date(1905, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y", "%d.%m.%y", "%m/%d/%y", "%d-%b-%y", "%d %B %Y", "%Y/%m/%d"]),
)
def test_days_in_another_form(day: date, form: str) -> None:
    assert damage(day.isoformat(), day.strftime(form)) == "date"


@given(st.dates(date(1905, 1, 1), date(2099, 12, 31)), st.sampled_from([date(1899, 12, 30), date(1904, 1, 1)]))
def test_days_as_numbers(day: date, epoch: date) -> None:
    assert damage(day.isoformat(), str((day - epoch).days)) == "date"


@given(st.dates(date(1905, 1, 1), date(2099, 12, 31)), st.integers(1, 27))
def test_another_day_is_sound(day: date, more: int) -> None:
    other = day + timedelta(more)
    if (other.month, other.day) != (day.day, day.month) or other.year != day.year:
        assert damage(day.isoformat(), other.strftime("%d.%m.%Y")) in ("", "date" if other.day == day.month else "")
        assert damage(day.isoformat(), other.isoformat()) == ""


@given(NAMES, st.sampled_from(["cp1252", "latin-1", "cp1250", "cp1251", "cp1257", "cp437", "mac_roman"]))
def test_letters_read_as_another_encoding(name: str, page: str) -> None:
    misread = name.encode().decode(page, "replace")
    assert damage(name, misread) == "letters"
    assert damage(name, misread.encode().decode(page, "replace")) == "letters"


@given(NAMES, st.sampled_from(["cp1252", "ascii", "cp1250", "cp1251"]))
def test_letters_that_an_encoding_has_not(name: str, page: str) -> None:
    lost = name.encode(page, "replace").decode(page)
    assert damage(name, lost) == ("letters" if lost != name else "")
    assert damage(name, "".join(char if char.isascii() else "\ufffd" for char in name)) == "letters"


@given(st.text("ab \nė😀", min_size=200, max_size=300), st.integers(0, 5))
@settings(max_examples=30)
def test_what_does_not_fit_into_a_cell(text: str, more: int) -> None:
    whole = text * (CELL_LIMIT // 200 + more)
    kept = whole.encode("utf-16-le")[: 2 * CELL_LIMIT].decode("utf-16-le", "ignore")
    assert damage(whole, kept) in (("cut", "spaces") if kept != whole else ("",))
