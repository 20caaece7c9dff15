"""How long something takes, as people write it."""

from __future__ import annotations

import re

from crm_desktop.domain.quick_repeat import read_minutes

_CLOCK = re.compile(r"(\d{1,4})[:٫.](\d\d)")
_FRACTION = re.compile(r"(\d{1,4})[.,٫](\d{1,2})\s*(\D+)")


def read_duration(text: str) -> int | None:
    """The minutes that a few words mean: "90", "1:30", "1.5 h", "2 hours", "3 days", in five languages; None where they
    mean none. A number alone is one of minutes.
    """
    text = text.strip()
    if clock := _CLOCK.fullmatch(text):
        hours, minutes = int(clock[1]), int(clock[2])
        return hours * 60 + minutes if minutes < 60 else None
    if fraction := _FRACTION.fullmatch(text):
        unit = read_minutes(f"1 {fraction[3]}")
        return round(float(f"{int(fraction[1])}.{int(fraction[2]):0{len(fraction[2])}}") * unit[0]) if unit else None
    found = read_minutes(text)
    return sum(found) if found else None
