"""Made-up activities: the stories of `stories`, told in a contact's language and set around a moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.samples.dice import Dice
from crm_desktop.domain.samples.people import in_digits
from crm_desktop.domain.samples.stories import CANCELLED, PLANNED_SHARE, STEPS, STORIES
from crm_desktop.domain.samples.vocabulary import Goods, Language

WEIGHTED = tuple(story for story in STORIES for _ in range(story.weight))
CLOSED_LENGTH = sum(len(story.done) for story in WEIGHTED) / len(WEIGHTED)
NEWEST_LENGTH = CLOSED_LENGTH + PLANNED_SHARE * sum(1 for story in WEIGHTED if story.next) / len(WEIGHTED)
# When the open step is due, in days from now, first and last; each range is as likely as the others.
DUE_DAYS = ((-14, -1), (-5, -1), (0, 0), (0, 0), (1, 6), (1, 6), (1, 6), (7, 60), (7, 60), (7, 25))
TIMED_TYPES = ("call", "meeting", "visit")
JOINT_TYPES = ("meeting", "visit")
DAY = timedelta(days=1)


@dataclass(slots=True)
class SampleActivity:
    """An activity without uids: the caller gives them, to this and to the contacts.

    `contacts` are the places of those who take part in the order of the contacts: first the one it belongs to, and
    no later one. `follows` is a position among the activities of the same contact.
    """

    activity: Activity
    contacts: tuple[int, ...]
    follows: int | None


@dataclass(slots=True)
class Subject:
    """Of whom stories are told: a contact's index, language and owner, and the index of who joins a meeting."""

    index: int
    language: Language
    owner: str
    partner: int | None


class _Topic(NamedTuple):
    """What one story is about: goods, and how many of them."""

    goods: Goods
    number: str


class ActivityMaker:
    """Makes activities around `now` by the dice; a `now` without a zone is taken as UTC."""

    def __init__(self, dice: Dice, now: datetime) -> None:
        self._dice = dice
        self._zone = now.tzinfo or UTC
        self._now = now.replace(tzinfo=None, second=0, microsecond=0)
        self._today = self._now.date()

    def stories_for(self, average: float) -> int:
        """How many stories to tell of a contact, so that contacts have `average` activities each."""
        if average <= NEWEST_LENGTH:
            return int(average / NEWEST_LENGTH + self._dice.share())
        return 1 + int((average - NEWEST_LENGTH) / CLOSED_LENGTH + self._dice.share())

    def tell(self, subject: Subject, stories: int, at_least: int = 0) -> list[SampleActivity]:
        """The activities of so many stories, oldest first; of more where there are not yet `at_least`."""
        told: list[tuple[Activity, bool]] = []
        day = self._today
        while stories > 0 or len(told) < at_least:
            day = self._tell_one(told, subject, day)
            stories -= 1
        return [
            SampleActivity(activity, self._takers(activity, subject), position - 1 if follows else None)
            for position, (activity, follows) in enumerate(reversed(told))
        ]

    def _tell_one(self, told: list[tuple[Activity, bool]], subject: Subject, end: date) -> date:
        """Adds one story that ends before `end`, its last step first; gives the day before which an older one ends.

        Each activity comes with whether it follows from the step before it.
        """
        story = self._dice.one(WEIGHTED)
        topic = _Topic(
            self._dice.one(subject.language.goods), in_digits(str(20 + 10 * self._dice.below(8)), subject.language)
        )
        day = end - timedelta(days=3 + int(200 * self._dice.share() ** 2))
        if not told and story.next and self._dice.chance(PLANNED_SHARE):
            due = self._due_day(subject.language)
            told.append((self._planned(self._dice.one(story.next), due, subject, topic), bool(story.done)))
            day = min(end, due - DAY) - timedelta(days=self._dice.below(12))
        for position in reversed(range(len(story.done))):
            day = _working_day(day, subject.language, -DAY)
            told.append((self._done(story.done[position], day, subject, topic), position > 0))
            day -= timedelta(days=1 + self._dice.below(6))
        return day

    def _planned(self, key: str, due: date, subject: Subject, topic: _Topic) -> Activity:
        activity = self._activity(key, subject, topic)
        timed = activity.type in JOINT_TYPES or (activity.type == "call" and self._dice.chance(0.4))
        activity.due = _minutes(datetime.combine(due, self._time())) if timed else due.isoformat()
        if self._dice.chance(0.13):
            activity.priority = self._dice.one((1, 1, 9))
        return activity

    def _done(self, key: str, day: date, subject: Subject, topic: _Topic) -> Activity:
        """A step that lies behind: at a working hour of a past day, or in the last two hours of today."""
        activity = self._activity(key, subject, topic)
        lasts = timedelta(minutes=activity.duration or 0)
        if day < self._today:
            begin = datetime.combine(day, self._time())
        else:
            begin = self._now - lasts - timedelta(minutes=1 + self._dice.below(120))
        if activity.direction != "in" and activity.type != "note":
            activity.due = _minutes(begin) if activity.type in TIMED_TYPES else begin.date().isoformat()
        if key == CANCELLED:
            activity.status = "cancelled"
        else:
            activity.status = "done"
            activity.completed = _minutes((begin + lasts).replace(tzinfo=self._zone).astimezone(UTC)) + ":00Z"
        return activity

    def _activity(self, key: str, subject: Subject, topic: _Topic) -> Activity:
        step = STEPS[key]
        line = self._dice.one(subject.language.texts[key])
        return Activity(
            type=step.type,
            direction=step.direction,
            summary=_filled(line.summary, topic),
            description=_filled(line.description, topic),
            duration=step.minutes or None,
            result=step.result,
            owner=subject.owner,
        )

    def _takers(self, activity: Activity, subject: Subject) -> tuple[int, ...]:
        if subject.partner is not None and activity.type in JOINT_TYPES and self._dice.chance(0.5):
            return subject.index, subject.partner
        return (subject.index,)

    def _due_day(self, language: Language) -> date:
        """Today, a day before or a day after it; but for today, one that is worked on."""
        first, last = self._dice.one(DUE_DAYS)
        day = self._today + timedelta(days=first + self._dice.below(last - first + 1))
        return day if day == self._today else _working_day(day, language, -DAY if first < 0 else DAY)

    def _time(self) -> time:
        """A time of a working day, between 8:00 and 16:50."""
        return time(8 + self._dice.below(9), 10 * self._dice.below(6))


def _working_day(day: date, language: Language, step: timedelta) -> date:
    """The day, or the next one by `step` that is no weekend."""
    while day.weekday() in language.weekend:
        day += step
    return day


def _minutes(moment: datetime) -> str:
    """YYYY-MM-DDTHH:MM."""
    return moment.isoformat()[:16]


def _filled(text: str, topic: _Topic) -> str:
    if "{" not in text:
        return text
    return text.format(n=topic.number, counted=topic.goods.counted, goods=topic.goods.about)
