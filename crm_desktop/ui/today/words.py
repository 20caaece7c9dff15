"""What the lines of the day say."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop import messages
from crm_desktop.domain.clock import local_time
from crm_desktop.domain.translation import listed
from crm_desktop.services.today import Annual, News, Today
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.store.occurrences import Occurrence
from crm_desktop.ui import calendars, paint, when, words
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.skipping import skip_text
from crm_desktop.ui.today.line import Words

_DAY = len("2026-12-24")


def heading(day: date) -> str:
    """The day as a heading: "Saturday, 21 November"."""
    text = _tr("{weekday}, {day}").format(weekday=calendars.text(day, "dddd"), day=when.month_day_text(day))
    return text[:1].upper() + text[1:]


def summary(today: Today) -> str:
    """The day in one line: "2 overdue, 3 for today, 48 people going cold"."""
    parts = [
        (today.overdue_total, _tr("{count} overdue")),
        (today.today_total, _tr("{count} for today")),
        (today.cold_total, _tr("{count} people going cold") if today.cold_total != 1 else _tr("one going cold")),
    ]
    said = [text.format(count=rows.counted(count)) for count, text in parts if count]
    return listed(said) or _tr("Nothing is waiting for you.")


def to_do(today: Today) -> list[Words]:
    """What is late, and what is due today."""
    late = [_work(each, today.day, _tr("late"), today.missed.get(each.uid, 0)) for each in today.overdue]
    return late + [_work(each, today.day, _lead(each.due)) for each in today.today]


def _work(work: FollowUp, day: date, lead: str, missed: int = 0) -> Words:
    late = work.due[:_DAY] < day.isoformat()
    chip = rows.due(work, day) if late else _tr("today")
    if missed > 1:
        chip = _tr("{late} · missed ×{count}").format(late=chip, count=paint.number(missed))
    return Words(
        about=work,
        lead=lead,
        text=rows.summary(work, day),
        second=work.name,
        chip=chip,
        tone=when.due_tone(work.due, day),
        check=True,
        missed=missed,
        hint=_hint(work, missed),
    )


def _hint(work: FollowUp, missed: int) -> str:
    results = words.choices().results_of(work.type)
    keys = [f"{paint.number(number)} {words.result(code)}" for number, code in enumerate(results, 1)]
    skip = [_tr("X: {skip}").format(skip=skip_text(missed))] if missed else []
    return " · ".join([_tr("Space: done"), *keys, *skip])


def _lead(due: str) -> str:
    return when.time_text(due[_DAY + 1 :]) if "T" in due else _tr("any time")


def coming(today: Today) -> list[Words]:
    """What is planned for the next days, and annual days, by when they are."""
    dated = [(each.due, _occurrence(each, today.day)) for each in today.coming]
    dated += [(each.day, _annual(each, today.day)) for each in today.annual]
    return [line for _, line in sorted(dated, key=lambda each: each[0])]


def _occurrence(each: Occurrence, day: date) -> Words:
    title = each.summary or words.activity_type(each.type)
    parts = (when.due_text(each.due, day), paint.isolate(title), paint.isolate(each.contacts_text))
    return Words(about=each, text=" · ".join(filter(None, parts)), low=True)


def _annual(each: Annual, day: date) -> Words:
    what = _tr("{what}: {name}").format(what=words.label(each.label), name=paint.isolate(each.name))
    if each.times is not None:
        what = _tr("{what} ({years})").format(what=what, years=paint.number(each.times))
    return Words(about=each, text=f"{when.due_text(each.day, day)} · {what}", low=True)


def cold(today: Today) -> list[Words]:
    """Who goes cold, and how long ago they were reached."""
    return [_cold(each, today.day) for each in today.cold]


def _cold(each: GoingCold, day: date) -> Words:
    hint = " · ".join([rows.summary(each, day), rows.detail(each), _tr("P: plan a call")])
    ago = when.ago_text(each.last_reach, day) or _tr("never")
    return Words(about=each, text=each.name, second=each.company, chip=ago, plan=True, low=True, hint=hint)


def news(today: Today) -> list[Words]:
    """What changed since yesterday."""
    return [_news(each, today.day) for each in today.news]


def _news(each: News, day: date) -> Words:
    batch = each.batch
    text = messages.label(batch)
    if each.count > 1:
        text = _tr("{what} ×{count}").format(what=text, count=paint.number(each.count))
    moment = local_time(batch.time)
    lead = when.time_text(f"{moment:%H:%M}") if moment.date() == day else _tr("yesterday")
    who = _tr("you") if batch.own else batch.author or _tr("somebody")
    return Words(about=each, lead=lead, text=text, second=who, low=True)


def _tr(text: Any) -> str:
    return QCoreApplication.translate("Today", text)
