"""Cells that no record can hold as a file tells them: what is not as it must be is put where nothing is lost."""

from __future__ import annotations

from datetime import datetime

from crm_desktop.domain.choices import LONGEST_CADENCE, USUAL, Choices
from crm_desktop.domain.clock import parse_moment, utc_text
from crm_desktop.domain.contact import Contact, Labelled, NextStep
from crm_desktop.domain.uid import is_ours, uid_or_none

_DAY = len("2026-12-24")


def make_usable(contact: Contact, choices: Choices = USUAL) -> None:
    """Mend uids, times and numbers in place, so that the contact can be recorded.

    A uid that is not ours becomes the identifier of another program, a time that is none a custom field, what is due
    at no day part of the summary. What was merged into another of the `choices` is that one.
    """
    if contact.uid and not is_ours(contact.uid):
        contact.source_uids.append(Labelled("uid", contact.uid))
        contact.uid = ""
    if contact.company_uid and uid_or_none(contact.company_uid) is None:
        contact.company_uid = ""
    if contact.cadence_days is not None and not 0 < contact.cadence_days <= LONGEST_CADENCE:
        contact.custom.setdefault("cadence_days", str(contact.cadence_days))
        contact.cadence_days = None
    for name in ("last_reach", "last_attempt"):
        if told := getattr(contact, name):
            moment = _moment(told)
            setattr(contact, name, moment)
            if not moment:
                contact.custom.setdefault(name, told)
    if contact.next_step is not None:
        _mend_step(contact.next_step, choices)
    choices.settle(contact)


def _moment(text: str) -> str:
    """A UTC moment; of a day its noon, which is the same day nearly everywhere. Empty where `text` is none."""
    try:
        return utc_text(parse_moment(f"{text}T12:00:00Z" if len(text) == _DAY else text))
    except (ValueError, OverflowError):
        return ""


def _mend_step(step: NextStep, choices: Choices) -> None:
    if choices.defines("type", step.type):
        step.type = choices.resolve("type", step.type)
    else:
        step.type = choices.find("type", step.type) or "todo"
    if step.due:
        try:
            moment = datetime.fromisoformat(step.due)
            local = moment if moment.tzinfo is None else moment.astimezone()
            step.due = local.isoformat()[: _DAY if len(step.due) <= _DAY else len("2026-12-24T15:30")]
        except (ValueError, OverflowError):
            step.summary = f"{step.summary} ({step.due})".strip()
            step.due = ""
