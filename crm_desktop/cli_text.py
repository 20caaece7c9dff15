"""Results of the command line as JSON values and as text for people."""

from __future__ import annotations

from typing import Any

from crm_desktop import messages
from crm_desktop.domain.clock import local_time
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import parse_uid, uid_text
from crm_desktop.services import history as history_service
from crm_desktop.services.agenda import GROUPS, Agenda
from crm_desktop.store import history
from crm_desktop.store.queries import FollowUp, GoingCold
from crm_desktop.store.workspace import Workspace

_TITLES = {"overdue": "Overdue", "today": "Today", "this_week": "This week", "later": "Later", "going_cold": "Going cold"}


def agenda_json(found: Agenda, limit: int | None) -> dict[str, list[dict[str, Any]]]:
    """Follow-ups by group, at most `limit` of each."""
    groups: dict[str, list[dict[str, Any]]] = {n: [_follow_up(f) for f in getattr(found, n)[:limit]] for n in GROUPS}
    groups["going_cold"] = [_cold(contact) for contact in found.going_cold[:limit]]
    return groups


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


def agenda_text(found: Agenda, limit: int | None) -> str:
    """Follow-ups as lines under their groups, at most `limit` of each."""
    lines: list[str] = []
    for name in GROUPS:
        items = getattr(found, name)
        if items:
            lines.append(f"{_TITLES[name]} · {found.totals[name]}")
            lines += [_agenda_line(f) for f in items[:limit]]
    if found.going_cold:
        lines.append(f"{_TITLES['going_cold']} · {found.cold_total}")
        lines += [f"  {c.name}  every {c.cadence_days} days  since {c.cold_after}" for c in found.going_cold[:limit]]
    return "\n".join(lines) or "Nothing to do."


def _agenda_line(item: FollowUp) -> str:
    parts = (item.due.replace("T", " "), item.type, item.summary, item.name, item.phone)
    return "  " + "  ".join(part for part in parts if part)


def batches(workspace: Workspace, limit: int) -> list[dict[str, Any]]:
    """What happened, newest first."""
    return [
        {
            "batch": batch.id,
            "time": local_time(batch.time).isoformat(timespec="seconds"),
            "author": batch.author,
            "action": batch.action,
            "label": messages.label(batch),
            "changes": batch.changes,
            "undone": batch.depth == 0 and history.is_undone(workspace.database, batch),
        }
        for batch in history.batches(workspace.database, limit)
    ]


def record_history(workspace: Workspace, uid: str) -> list[dict[str, Any]]:
    """The changes of one record and its parts, newest first."""
    try:
        record = parse_uid(uid)
    except ValueError as error:
        raise UserError("contact-unknown", uid=uid) from error
    changes = history_service.contact_changes(workspace, record)
    if not changes:
        raise UserError("contact-unknown", uid=uid)
    return [
        {
            "batch": change.batch.id,
            "time": local_time(change.batch.time).isoformat(timespec="seconds"),
            "author": change.batch.author,
            "label": messages.label(change.batch),
            "table": change.table,
            "uid": uid_text(change.uid),
            "field": change.field,
            "old": change.old,
            "value": change.value,
        }
        for change in reversed(changes)
    ]


def history_line(row: dict[str, Any]) -> str:
    """One line of either history."""
    start = f"{row['batch']:>6}  {row['time'].replace('T', ' ')}  {row['author']}  "
    if "field" not in row:
        return start + row["label"] + ("  (undone)" if row["undone"] else "")
    if row["field"] is None:
        return start + f"{row['table']} made: {row['value']}"
    return start + f"{row['table']}.{row['field']}: {row['old']!r} → {row['value']!r}"


def undone(workspace: Workspace, done: history_service.Undone) -> tuple[dict[str, Any], str]:
    """What an undo or redo did, as JSON and as text."""
    kept = history_service.kept_as_json(workspace, done.kept)
    for item in kept:
        item["reason"] = messages.KEPT[str(item["reason"])]
    lines = [messages.label(done.batch)]
    lines += [f"  left as it is: {k['name']}, {k['field']} ({k['reason']})" for k in kept[:20]]
    if len(kept) > 20:
        lines.append(f"  … and {len(kept) - 20} more")
    return {"batch": done.batch.id, "kept": kept}, "\n".join(lines)
