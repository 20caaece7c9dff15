from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.durations import read_duration


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("90", 90), ("1:30", 90), ("0:45", 45), ("1.5 h", 90), ("1,5 hours", 90), ("2 hours", 120), ("3 days", 4320),
        ("1 day 2 h", 1560), ("1 h 30 min", 90), ("half an hour", 30), (" 2 weeks ", 20160), ("3 dienos", 4320),
        ("٣ أيام", 4320), ("يومان", 2880), ("يوم واحد", 1440), ("ساعتين و30 دقيقة", 150), ("ساعة و١٥ دقيقة", 75),
        ("۱:۳۰", 90), ("0", 0), ("1:75", None), ("soon", None), ("", None), ("-5", None),
    ],
)  # fmt: skip
def test_how_long_as_people_write_it(text: str, minutes: int | None) -> None:
    assert read_duration(text) == minutes


@given(st.text(max_size=20))
def test_any_text_is_minutes_or_none(text: str) -> None:
    assert (read_duration(text) or 0) >= 0
