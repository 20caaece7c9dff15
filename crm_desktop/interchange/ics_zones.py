"""What the times of a calendar mean: IANA names, those of Windows, and zones that the file itself defines."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from crm_desktop.domain import zones
from crm_desktop.interchange.ics_blocks import ZONE

_MOZILLA = re.compile(r"/[^/]+/[^/]+/(.+)")
_TO_THE_MINUTE = len("2026-12-24T15:30")


class Zones:
    """The zones of one file."""

    def __init__(self) -> None:
        self._defined: dict[str, tzinfo] = {}
        self._names: dict[str, str] = {}

    def learn(self, text: str) -> None:
        """Take the definition of a zone; one that is broken defines nothing."""
        from icalendar import Timezone

        try:
            found = Timezone.from_ical(text)
            name = str(found.get("TZID", ""))
            location = str(found.get("X-LIC-LOCATION", ""))
            if zones.zone(location) is not None:
                self._names[name] = location
            elif name and not self.name(name) and isinstance(found, Timezone):
                self._defined[name] = found.to_tz(lookup_tzid=False)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError):
            return

    def name(self, told: str) -> str:
        """The IANA name of a zone that a file names; "" where it has none."""
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        if told not in self._names:
            plain = told.strip().strip('"')
            mozilla = _MOZILLA.fullmatch(plain)
            names = (plain, mozilla[1] if mozilla else "", WINDOWS_TO_OLSON.get(plain, ""))
            self._names[told] = next((name for name in names if zones.zone(name) is not None), "")
        return self._names[told]

    def told(self, value: Any, warnings: list[str]) -> tuple[str, str]:
        """The day or time that a value tells, and the zone it is of; ("", "") for neither. A zone that nobody knows is
        a warning, `ics-zone`.
        """
        moment = getattr(value, "dt", None)
        if isinstance(moment, tuple):  # a period: when it begins
            moment = moment[0]
        if not isinstance(moment, date) or moment.year < 1:
            return "", ""
        if not isinstance(moment, datetime):
            return moment.isoformat(), ""
        wall = moment.replace(tzinfo=None)
        told = str(value.params.get(ZONE, "")) if hasattr(value, "params") else ""
        if moment.tzinfo is not None and moment.utcoffset() == timedelta(0) and (not told or told == "UTC"):
            return _text(wall), "UTC"
        if not told or (name := self.name(told)):
            return _text(wall), name if told else ""
        if (defined := self._defined.get(told)) is not None:
            try:
                return _text(wall.replace(tzinfo=defined).astimezone(UTC).replace(tzinfo=None)), "UTC"
            except (ValueError, OverflowError):
                return "", ""
        warnings.append("ics-zone")
        return _text(wall), ""


def _text(moment: datetime) -> str:
    return moment.isoformat()[:_TO_THE_MINUTE]
