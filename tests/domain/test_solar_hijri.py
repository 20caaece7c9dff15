from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.domain.solar_hijri import is_leap, to_date


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1357, 11, 22, date(1979, 2, 11)),
        (1399, 12, 30, date(2021, 3, 20)),
        (1403, 1, 1, date(2024, 3, 20)),
        (1403, 12, 30, date(2025, 3, 20)),
        (1404, 1, 1, date(2025, 3, 21)),
        (1405, 1, 1, date(2026, 3, 21)),
        (1405, 9, 15, date(2026, 12, 6)),
        (1408, 1, 1, date(2029, 3, 20)),
    ],
)
def test_days_as_they_are_known(year: int, month: int, day: int, expected: date) -> None:
    assert to_date(year, month, day) == expected


def test_leap_years() -> None:
    assert [year for year in range(1370, 1413) if is_leap(year)] == [
        1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "day", [(1404, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 0, 1), (1404, 1, 0), (1200, 1, 1)]
)
def test_days_that_are_none(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="-"):
        to_date(*day)
