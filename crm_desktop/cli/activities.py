"""The loop: record what was done, see what is due, complete it, plan the next step."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from crm_desktop import choice_words, messages
from crm_desktop.cli import speaking
from crm_desktop.cli.program import Context, command, text
from crm_desktop.domain.activity import RESULTS, TYPES, Activity
from crm_desktop.domain.choices import Choices
from crm_desktop.domain.clock import parse_moment, utc_now, utc_text
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import counted, translate
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, choices, quick
from crm_desktop.services.agenda import GROUPS, Agenda, agenda
from crm_desktop.store import queries
from crm_desktop.store.follow_ups import FollowUp, GoingCold

_SHOWN = 50  # of each group
_TYPES, _RESULTS = ", ".join(TYPES), ", ".join(RESULTS)


@command()
@click.argument("uid", type=text)
@click.option("--type", "type_", default="call", show_default=True, help=f"{_TYPES}, or one of your own.", type=text)
@click.option("--result", default="", help=f"{_RESULTS}, or words of your own.", type=text)
@click.option("--text", "said", default="", help="What was said.", type=text)
@click.option("--at", default="", metavar="TIME", help="When, such as 2026-12-24T15:30; by default now.")
@click.option("--next", "next_words", default="", help="The next step in plain words: call tomorrow 10am.", type=text)
def log(context: Context, uid: str, type_: str, result: str, said: str, at: str, next_words: str) -> None:
    """Record something done with a contact, and the next step."""
    known = choices.load(context.workspace.database)
    type_, result = _type(known, type_), _result(known, result)
    contact = queries.resolve(context.workspace.database, uid)
    done = Activity(
        type=type_,
        status="done",
        result=result,
        description=said,
        completed=_moment(at) if at else utc_now(),
        contacts=[uid_text(contact)],
    )
    made = activities.add(context.workspace, done, _next_step(context, next_words))
    words = [choice_words.name(known.get("type", type_)), *([_result_name(known, result)] if result else [])]
    context.put({"uid": uid_text(made)}, translate("Commands", "Recorded: {what}").format(what=" · ".join(words)))


@command()
@click.argument("uid", type=text)
@click.option("--result", required=True, help=f"{_RESULTS}, or words of your own.", type=text)
@click.option("--text", "said", default="", help="What was said.", type=text)
@click.option("--next", "next_words", default="", help="The next step in plain words: call tomorrow 10am.", type=text)
def complete(context: Context, uid: str, result: str, said: str, next_words: str) -> None:
    """Complete an open activity with a result, and plan the next step."""
    activity = queries.resolve(context.workspace.database, uid, "activity")
    known = choices.load(context.workspace.database)
    result = _result(known, result)
    activities.complete(context.workspace, activity, result, said, next_step=_next_step(context, next_words))
    words = translate("Commands", "Completed: {result}").format(result=_result_name(known, result))
    context.put({"uid": uid_text(activity)}, words)


def _type(known: Choices, told: str) -> str:
    """The type that is called so; wrong usage where there is none."""
    found = known.find("type", told)
    if found is None:
        names = (choice.name or choice.code for choice in known.offered("type"))
        unknown = UserError("type-unknown", type=told, types=", ".join(names))
        raise click.BadParameter(messages.sentence(unknown), param_hint="--type")
    return found


def _result(known: Choices, told: str) -> str:
    """The result that is called so, however it was written, or the words themselves."""
    return known.find("result", told) or told.strip()


def _result_name(known: Choices, result: str) -> str:
    return choice_words.name(known.get("result", result))


def _moment(time: str) -> str:
    try:
        return utc_text(parse_moment(time))
    except (ValueError, OverflowError) as error:
        raise UserError("time-unclear", value=time) from error


def _next_step(context: Context, words: str) -> Activity | None:
    database = context.workspace.database
    return quick.next_step(database, words, datetime.now()).activity if words.strip() else None


@command()
@click.option("--all", "everything", is_flag=True, help=f"All of them, not only the first {_SHOWN} of each group.")
def due(context: Context, everything: bool) -> None:
    """Open follow-ups: overdue, today, this week, later, going cold."""
    limit = None if everything or context.as_json else _SHOWN
    found = agenda(context.workspace.database, datetime.now().date(), limit=limit)
    known = choices.load(context.workspace.database)
    context.put(_agenda_json(found), lambda: _agenda_text(found, known))


def _agenda_json(found: Agenda) -> dict[str, list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {name: [_follow_up(f) for f in getattr(found, name)] for name in GROUPS}
    return {**groups, "going_cold": [_cold(contact) for contact in found.going_cold]}


def _follow_up(item: FollowUp) -> dict[str, Any]:
    return {
        "uid": uid_text(item.uid),
        "type": item.type,
        "summary": item.summary,
        "due": item.due or None,
        "priority": item.priority,
        "owner": item.owner,
        "contact_uid": uid_text(item.contact) if item.contact else None,
        "name": item.name,
        "company": item.company,
        "phone": item.phone,
        "tries": item.tries,
        "last_result": item.last_result,
    }


def _cold(contact: GoingCold) -> dict[str, Any]:
    return {
        "uid": uid_text(contact.uid),
        "name": contact.name,
        "company": contact.company,
        "tier": contact.tier,
        "cadence_days": contact.cadence_days,
        "last_reach": contact.last_reach or None,
        "cold_after": contact.cold_after,
    }


def _agenda_text(found: Agenda, known: Choices) -> str:
    lines: list[str] = []
    for name in GROUPS:
        items: list[FollowUp] = getattr(found, name)
        told = [
            _line(
                f.uid, speaking.moment(f.due), choice_words.name(known.get("type", f.type)), f.summary, f.name, f.phone
            )
            for f in items
        ]
        lines += _group(name, told, found.totals[name])
    cold = [_line(c.uid, c.name, _every(c.cadence_days), _since(c.cold_after)) for c in found.going_cold]
    lines += _group("going_cold", cold, found.cold_total)
    return "\n".join(lines) or translate("Commands", "Nothing to do.")


def _every(days: int) -> str:
    return counted("Commands", "every day", "every %Ln days", days)


def _since(day: str) -> str:
    return translate("Commands", "since {day}").format(day=speaking.moment(day))


def _group(name: str, lines: list[str], total: int) -> list[str]:
    if not lines:
        return []
    left = total - len(lines)
    more = ["  " + translate("Commands", "… and %Ln more; --all shows them", "", left)] if left > 0 else []
    return [f"{_title(name)} · {speaking.number(total)}", *lines, *more]


def _title(group: str) -> str:
    return {
        "overdue": translate("Commands", "Overdue"),
        "today": translate("Commands", "Today"),
        "this_week": translate("Commands", "This week"),
        "later": translate("Commands", "Later"),
        "going_cold": translate("Commands", "Going cold"),
    }[group]


def _line(uid: bytes, *parts: str) -> str:
    return "  ".join(["", uid_text(uid), *(part for part in parts if part)])
