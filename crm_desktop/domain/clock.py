"""Days and moments as text: local ones for plans, UTC ones for what happened."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta


def utc_text(moment: datetime) -> str:
    """A moment as activities record it: UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def utc_now() -> str:
    """The present moment as activities record it."""
    return utc_text(datetime.now(UTC))


def parse_moment(text: str) -> datetime:
    """A day or time in ISO 8601, local where it names no zone; raises ValueError."""
    moment = datetime.fromisoformat(text)
    return moment.astimezone() if moment.tzinfo is None else moment


def end_of(text: str) -> int:
    """The last millisecond since 1970 that a day, minute or second in ISO 8601 covers; raises ValueError."""
    moment = parse_moment(text)
    if len(text) <= len("2026-12-24"):
        moment = datetime.combine(moment.date() + timedelta(days=1), time.min).astimezone()
        return int(moment.timestamp() * 1000) - 1
    covered = 60_000 if len(text) <= len("2026-12-24T15:30") else 1000
    return int(moment.timestamp() * 1000) + covered - 1


def local_time(milliseconds: int) -> datetime:
    """The local moment of a time in milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone()


def local_day(moment: str) -> str:
    """The local day of a UTC moment, ISO; of a day itself, that day."""
    return parse_moment(moment).astimezone().date().isoformat() if "T" in moment else moment


def days_since(day: str, today: date) -> int:
    """Whole days from an ISO day or moment until `today`."""
    return (today - date.fromisoformat(local_day(day))).days
