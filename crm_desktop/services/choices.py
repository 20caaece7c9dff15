"""What can be chosen, edited: types and results of activities, statuses, tiers and labels.

A status, tier or label is text that records hold, so that every file, search and other program reads it as it is
called: renaming one rewrites the records that hold it, as merging does. A type or result is known by its code, and is
renamed with one cell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.choices import LABELLED, Choice, Choices, alias_of, choice_uid
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid
from crm_desktop.store.choices import load
from crm_desktop.store.database import Database
from crm_desktop.store.documents import CHUNK, marks
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

__all__ = ["IS_TEXT", "Use", "add", "change", "counts", "delete", "listed", "load", "merge", "order", "rename"]

IS_TEXT = ("status", "tier", "label")
"""The kinds whose code is what people read."""
# Where records hold the codes of each kind: table, field, and which of its records.
_HOLDERS = {
    "type": (("activity", "type", ""), ("playbook_step", "type", "")),
    "result": (("activity", "result", ""),),
    "status": (("contact", "status", ""),),
    "tier": (("contact", "tier", ""),),
    "label": (("detail", "label", f"AND kind IN {LABELLED}"), ("address", "label", "")),
}


@dataclass(frozen=True, slots=True)
class Use:
    """A choice, and how many records hold it."""

    choice: Choice
    count: int


def counts(database: Database, kind: str) -> dict[str, int]:
    """How many records hold each value of a kind; what was merged into another counts with that."""
    choices = load(database)
    found: dict[str, int] = {}
    for table, field, which in _HOLDERS[kind]:
        for code, count in database.rows(
            f"SELECT {field}, count(*) FROM {table} WHERE deleted = 0 AND {field} <> '' {which} GROUP BY {field}"
        ):
            into = choices.resolve(kind, code)
            found[into] = found.get(into, 0) + count
    return found


def listed(database: Database, kind: str, counted: Mapping[str, int] | None = None) -> list[Use]:
    """Those of a kind in their order, then the values that records hold and nobody defined, most used first.

    `counted` is what `counts` found, where that is known.
    """
    choices, used = load(database), dict(counts(database, kind) if counted is None else counted)
    defined = [Use(choice, used.pop(choice.code, 0)) for choice in choices.all(kind)]
    others = sorted(used.items(), key=lambda item: (-item[1], item[0]))
    return [*defined, *(Use(choices.get(kind, code), count) for code, count in others)]


def add(workspace: Workspace, kind: str, name: str, meaning: str = "", color: str = "") -> BatchInfo:
    """Add a choice behind the others; one that was hidden, merged or deleted before is there again.

    Raises UserError("choice-name-missing" | "choice-name-taken").
    """
    choices = load(workspace.database)
    name = _free_name(choices, kind, name)
    code = next((each.code for each in choices.all(kind) if each.hidden and name in (each.name, each.code)), name)
    number = 1
    while code == name and kind not in IS_TEXT and code in (each.code for each in choices.offered(kind)):
        number += 1  # the code of one that is called otherwise by now
        code = f"{name} {number}"
    cells: dict[str, Value] = {"meaning": meaning, "color": color, "hidden": 0, "position": len(choices.all(kind))}
    if code != name:
        cells["name"] = name
    with workspace.journal.batch("add-choice", name) as batch:
        _write(workspace.database, batch, kind, code, cells)
    return batch.info


def change(
    workspace: Workspace,
    kind: str,
    code: str,
    *,
    color: str | None = None,
    meaning: str | None = None,
    hidden: bool | None = None,
) -> BatchInfo | None:
    """Give a choice another colour or meaning (`domain.choices.Choice`), hide it or show it again."""
    cells: dict[str, Value] = {
        name: value for name, value in (("color", color), ("meaning", meaning)) if value is not None
    }
    if hidden is not None:
        cells["hidden"] = int(hidden)
    with workspace.journal.batch("change-choice", _called(load(workspace.database).get(kind, code))) as batch:
        _write(workspace.database, batch, kind, code, cells)
    return batch.info if batch.changes else None


def order(workspace: Workspace, kind: str, codes: Sequence[str]) -> BatchInfo | None:
    """Put the choices of a kind in this order; all of them are named."""
    choices = load(workspace.database)
    with workspace.journal.batch("order-choices", kind) as batch:
        for position, code in enumerate(codes):
            if choices.get(kind, code).position != position:
                _write(workspace.database, batch, kind, code, {"position": position})
    return batch.info if batch.changes else None


def rename(workspace: Workspace, kind: str, code: str, name: str, progress: Progress | None = None) -> BatchInfo | None:
    """Call a choice otherwise, what holds it included; "" gives one that is built in its usual words back.

    Raises UserError("choice-name-missing" | "choice-name-taken").
    """
    database, choices = workspace.database, load(workspace.database)
    old = choices.get(kind, code)
    usual = not name.strip() and old.built_in and kind not in IS_TEXT
    name = "" if usual else _free_name(choices, kind, name, but=code)
    if kind in IS_TEXT and name == code:
        return None
    with workspace.journal.batch("rename-choice", f"{_called(old)} → {name or code}") as batch:
        if kind not in IS_TEXT:
            _write(database, batch, kind, code, {"name": "" if name == code else name})
        else:
            cells: dict[str, Value] = {"meaning": old.meaning, "color": old.color, "hidden": int(old.hidden)}
            if choices.defines(kind, code):
                cells["position"] = old.position
            _write(database, batch, kind, name, cells)
            _rewrite(workspace, batch, choices, kind, code, name, progress or Progress())
    return batch.info if batch.changes else None


def merge(workspace: Workspace, kind: str, code: str, into: str, progress: Progress | None = None) -> BatchInfo:
    """Make one choice another: whatever holds the one holds the other then, also what comes later."""
    choices = load(workspace.database)
    if choices.resolve(kind, into) == choices.resolve(kind, code):
        raise ValueError(into)
    subject = f"{_called(choices.get(kind, code))} → {_called(choices.get(kind, into))}"
    with workspace.journal.batch("merge-choices", subject) as batch:
        _rewrite(workspace, batch, choices, kind, code, choices.resolve(kind, into), progress or Progress())
    return batch.info


def delete(workspace: Workspace, kind: str, code: str) -> BatchInfo | None:
    """Take away a choice that nothing holds; one that is built in is hidden. Raises UserError("choice-in-use")."""
    database = workspace.database
    choice = load(database).get(kind, code)
    if count := counts(database, kind).get(code):
        raise UserError("choice-in-use", name=_called(choice), count=count)
    if choice.built_in:
        return change(workspace, kind, code, hidden=True)
    with workspace.journal.batch("delete-choice", _called(choice)) as batch:
        _write(database, batch, kind, code, {"deleted": 1})
    return batch.info if batch.changes else None


def _called(choice: Choice) -> str:
    return choice.name or choice.code


def _free_name(choices: Choices, kind: str, name: str, but: str = "") -> str:
    """The name without needless blanks, where no other choice is called so."""
    name = " ".join(name.split())
    if not name:
        raise UserError("choice-name-missing")
    others = (each for each in choices.offered(kind) if each.code != but)
    if any(fold(name) == fold(_called(each)) for each in others):
        raise UserError("choice-name-taken", name=name)
    return name


def _write(database: Database, batch: Batch, kind: str, code: str, cells: dict[str, Value]) -> None:
    """Set cells of a choice's record, which is made where there is none."""
    uid, wanted = choice_uid(kind, code), {"deleted": 0, **cells}
    batch.flush()
    if database.row("SELECT 1 FROM choice WHERE uid = ?", (uid,)) is None:
        if wanted["deleted"]:
            return
        batch.put("choice", {"kind": kind, "code": code, **cells}, uid)
        return
    for name, value in wanted.items():
        batch.set("choice", uid, name, value)


def _rewrite(
    workspace: Workspace, batch: Batch, choices: Choices, kind: str, code: str, into: str, progress: Progress
) -> None:
    """Put another code in the place of one, in all that holds it, and remember what it stands for from now on."""
    database = workspace.database
    codes = [code, *choices.aliases_of(kind, code)]
    found = [
        (table, field, into, _holding(database, table, field, which, codes)) for table, field, which in _HOLDERS[kind]
    ]
    starters = _holding(database, "playbook", "starts_on", "", [f"{kind}:{each}" for each in codes])
    found.append(("playbook", "starts_on", f"{kind}:{into}", starters))
    total, done = sum(len(uids) for *_, uids in found), 0
    for table, field, value, uids in found:
        for start in range(0, len(uids), CHUNK):
            progress.check()
            chunk = uids[start : start + CHUNK]
            batch.set_many(table, field, ((uid, value) for uid in chunk))
            batch.settle()
            done += len(chunk)
            progress.advance(done, total)
    _write(database, batch, kind, code, {"meaning": alias_of(into)})


def _holding(database: Database, table: str, field: str, which: str, codes: Sequence[str]) -> list[Uid]:
    """Those of a contact one after another, so that what is derived of it is computed once."""
    order = "contact" if table in ("detail", "address") else "uid"
    sql = f"SELECT uid FROM {table} WHERE deleted = 0 AND {field} IN ({marks(codes)}) {which} ORDER BY {order}"
    return [row[0] for row in database.rows(sql, codes)]
