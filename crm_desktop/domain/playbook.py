"""Playbooks: routine work written once, as steps that lie so many days before or after an anchor day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.text import fold
from crm_desktop.domain.translation import translate
from crm_desktop.domain.uid import Uid, named_uid, uid_text

STARTS = ("tag", "status", "tier")
FARTHEST = 3660
"""The most days that a step may lie from its anchor day."""
WEEKEND = frozenset({5, 6})
"""The days of the week on which nobody works, Monday 0; what they are elsewhere is passed."""

_DAYS_OF_A_WEEK = 7
_DAY = len("2026-12-24")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done so many `days` after the anchor day, before it if negative; only working days are counted
    where `working_days` says so. `time` is a local `HH:MM`, "" any; `duration` minutes, `priority` 1 (highest) to 9.
    """

    uid: str = ""
    type: str = "todo"
    summary: str = ""
    description: str = ""
    days: int = 0
    working_days: bool = False
    time: str = ""
    duration: int | None = None
    priority: int | None = None


@dataclass(frozen=True, slots=True)
class Playbook:
    """A playbook as a document, its steps in their order.

    `anchor` is what its anchor day is called; `starts_on` what starts it by itself: "tag:…", "status:…", "tier:…", or
    "" for nothing. One that `stops_on_reach` ends when the contact answers.
    """

    uid: str = ""
    name: str = ""
    description: str = ""
    anchor: str = ""
    starts_on: str = ""
    stops_on_reach: bool = False
    steps: tuple[Step, ...] = field(default=())


def step_day(anchor: date, days: int, working_days: bool = False, weekend: frozenset[int] = WEEKEND) -> date:
    """The day that lies `days` after an anchor day, before it if negative.

    Of working days, those of the `weekend` are not counted; none after an anchor day on a weekend is the next working
    day. Where the weekend is the whole week, every day is a working day. OverflowError outside of the calendar.
    """
    free = {day for day in weekend if 0 <= day < _DAYS_OF_A_WEEK}
    if not working_days or not free or len(free) == _DAYS_OF_A_WEEK:
        return anchor + timedelta(days=days)
    if not days:
        return _worked(anchor, 1, free)
    forward = 1 if days > 0 else -1
    day = _worked(anchor, -forward, free)  # a weekend counts as the working day that it comes after
    weeks, left = divmod(abs(days), _DAYS_OF_A_WEEK - len(free))
    day += timedelta(days=forward * weeks * _DAYS_OF_A_WEEK)
    for _ in range(left):
        day = _worked(day + timedelta(days=forward), forward, free)
    return day


def _worked(day: date, forward: int, free: set[int]) -> date:
    """The first working day from `day` on, or back."""
    while day.weekday() in free:
        day += timedelta(days=forward)
    return day


def due(step: Step, anchor: str, weekend: frozenset[int] = WEEKEND) -> str:
    """When a step is due: a local day, or a local time.

    Raises UserError("time-unclear") where `anchor` is no day, ("playbook-outside") where the calendar ends before.
    """
    try:
        day = step_day(day_of(anchor), step.days, step.working_days, weekend)
    except OverflowError:
        raise UserError("playbook-outside", day=anchor, summary=step.summary or step.type) from None
    return f"{day.isoformat()}T{step.time}" if _TIME.fullmatch(step.time) else day.isoformat()


def day_of(anchor: str) -> date:
    """The day that an ISO day or time is on; raises UserError("time-unclear")."""
    try:
        return date.fromisoformat(anchor[:_DAY])
    except ValueError:
        raise UserError("time-unclear", value=anchor) from None


def moved(due: str, days: int, working_days: bool = False, weekend: frozenset[int] = WEEKEND) -> str:
    """A due day or time so many days later: at the same time of day, of working days not on a weekend.

    What has no day stays. Raises UserError("playbook-outside") where the calendar ends before.
    """
    if not due:
        return due
    try:
        day = day_of(due) + timedelta(days=days)
        return (step_day(day, 0, working_days, weekend) if working_days else day).isoformat() + due[_DAY:]
    except OverflowError:
        raise UserError("playbook-outside", day=due, summary="") from None


def days_between(before: str, after: str) -> int:
    """By how many days a due day or time was moved; none where either has no day."""
    return (day_of(after) - day_of(before)).days if before and after else 0


def set_by(before: Contact | None, after: Contact) -> Iterator[str]:
    """What an edit of a contact set, in the words of `Playbook.starts_on`: "tag:vip", "status:lead", "tier:A"."""
    former = {fold(tag) for tag in before.tags} if before else set()
    yield from (f"tag:{tag}" for tag in after.tags if fold(tag) not in former)
    for name in ("status", "tier"):
        value = str(getattr(after, name))
        if value and (before is None or fold(value) != fold(str(getattr(before, name)))):
            yield f"{name}:{value}"


def start_key(starts_on: str) -> str:
    """By what is looked up whether something starts a playbook: two spellings of a tag are one. "" starts nothing."""
    kind, _, value = starts_on.partition(":")
    return f"{kind}:{fold(value)}" if kind in STARTS and value.strip() else ""


def run_uid(contact: Uid, playbook: Uid, anchor: str, again: int = 0) -> Uid:
    """The uid of a run, the same on every device that starts it; `again` counts those of that day before it."""
    return named_uid(b"playbook_run", contact, playbook, anchor.encode(), str(again).encode())


def activity_uid(run: Uid, step: Uid) -> Uid:
    """The uid of the activity that a step of a run becomes, the same on every device."""
    return named_uid(b"playbook_activity", run, step)


def is_since(completed: str, started: str) -> bool:
    """Whether something was done (UTC) when a run had started (UTC, both to the second)."""
    return bool(completed) and (completed if "T" in completed else f"{completed}T23:59:59Z") >= started


def _standard(code: str, playbook: Playbook) -> Playbook:
    """A playbook that comes with the program, with uids that are the same on every device."""
    uid = named_uid(b"playbook", code.encode())
    steps = (
        replace(step, uid=uid_text(named_uid(b"playbook_step", uid, str(number).encode())))
        for number, step in enumerate(playbook.steps)
    )
    return replace(playbook, uid=uid_text(uid), steps=tuple(steps))


STANDARD = (
    _standard(
        "new-lead",
        Playbook(
            name="New lead",
            description="Five tries in two weeks, until they answer. Then what they need decides what comes next.",
            anchor="the day the lead came in",
            stops_on_reach=True,
            steps=(
                Step(type="call", summary="First call: what do they need?", working_days=True),
                Step(type="email", summary="Introduce ourselves, offer two times to talk", days=1, working_days=True),
                Step(type="call", summary="Second call", days=3, working_days=True),
                Step(type="email", summary="Send something useful to them", days=6, working_days=True),
                Step(type="call", summary="Last call: go on, or let it rest", days=10, working_days=True),
            ),
        ),
    ),
    _standard(
        "after-meeting",
        Playbook(
            name="After a meeting",
            description="What was said is written down, thanked for, and kept.",
            anchor="the day of the meeting",
            steps=(
                Step(type="todo", summary="Write down what was agreed, and by whom"),
                Step(type="email", summary="Thank them, with a summary", days=1, working_days=True),
                Step(type="todo", summary="Do what was promised", days=3, working_days=True),
                Step(type="call", summary="Ask whether anything is open", days=5, working_days=True),
            ),
        ),
    ),
    _standard(
        "renewal",
        Playbook(
            name="Renewal",
            description="Nobody is lost because a day was forgotten: begins two months before it.",
            anchor="the day of the renewal",
            steps=(
                Step(type="todo", summary="Look at how they use it, and at the price", days=-60),
                Step(type="call", summary="Ask what should be different next year", days=-45),
                Step(type="email", summary="Send the offer", days=-20, working_days=True),
                Step(type="call", summary="Go through the offer", days=-10, working_days=True),
                Step(type="todo", summary="Record the outcome"),
                Step(type="letter", summary="Thank them", days=3, working_days=True),
            ),
        ),
    ),
)
"""The playbooks that come with the program; as records they can be changed and deleted as any other."""


def in_words(playbook: Playbook) -> Playbook:
    """A playbook that comes with the program, in the user's language."""
    steps = (replace(step, summary=translate("Playbook", step.summary)) for step in playbook.steps)
    return replace(
        playbook,
        name=translate("Playbook", playbook.name),
        description=translate("Playbook", playbook.description),
        anchor=translate("Playbook", playbook.anchor),
        steps=tuple(steps),
    )
