"""The journal of one contact or activity as people read it: what each action changed, in terms of its fields."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import ADDRESS_PARTS
from crm_desktop.domain.fields import DETAIL_KINDS, TABLES, Value
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services.history import contact_changes, latest_batches
from crm_desktop.store.documents import custom_names
from crm_desktop.store.files import TABLES as TABLES_OF_FILES
from crm_desktop.store.history import RecordChange, is_undone
from crm_desktop.store.lines import decode, decode_put
from crm_desktop.store.workspace import Workspace

# Cells that follow from others, or that only this program reads.
_SILENT = ("company_uid", "kind", "run", "step", "timezone", "series", "recurrence_id", "merged_into")
_SILENT_LISTS = ("source_uids", "extras")
_OF_CONTACT = ("detail", "address", "contact_file")
# The list that a part of an activity stands in, and the cell that tells it apart.
_PARTS_OF_ACTIVITY = {"participant": ("contacts", "contact"), "exdate": ("exdates", "recurrence_id")}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a contact or an activity before and after.

    `field` is one of `domain.contact.Contact` or `domain.activity.Activity`, "exdates" (days that a series leaves out),
    "files" or "deleted"; `label` tells values of a
    list apart (of a custom field, its name), `part` is "label", a part of an address, or "position" where a value only
    moved. "" is no value.
    """

    field: str
    old: str
    new: str
    label: str = ""
    part: str = ""


@dataclass(slots=True)
class ContactAction:
    """What one action did to the record; `made` where it is the one that added it."""

    batch: BatchInfo
    undone: bool
    made: bool = False
    changes: list[FieldChange] = field(default_factory=list)


def contact_actions(workspace: Workspace, uid: Uid, limit: int | None = None) -> list[ContactAction]:
    """Every action that changed something to be seen of a contact or an activity, newest first; at most `limit`."""
    if limit is None:
        return _actions(workspace, uid, 0)
    count = limit
    while True:  # some batches change nothing to be seen
        batches = latest_batches(workspace, uid, count)
        is_all = len(batches) < count
        found = _actions(workspace, uid, 0 if is_all else batches[-1])
        if is_all or len(found) >= limit:
            return found[:limit]
        count *= 2


def _actions(workspace: Workspace, uid: Uid, since: int) -> list[ContactAction]:
    """The actions of the batches from `since` on."""
    database = workspace.database
    reader = _Reader(uid, custom_names(database))
    found: dict[int, ContactAction] = {}
    lines: dict[int, dict[FieldChange, None]] = defaultdict(dict)
    for change in contact_changes(workspace, uid, since):
        number = change.batch.id
        read = reader.read(change)
        if number < since:
            continue
        if number not in found:
            found[number] = ContactAction(change.batch, is_undone(database, change.batch))
        found[number].made |= change.uid == uid and change.field is None
        lines[number].update(dict.fromkeys(read))
    for number, action in found.items():
        # Values move up where another one goes; that is no news.
        told = {line.field for line in lines[number] if line.part != "position"}
        action.changes = [line for line in lines[number] if line.part != "position" or line.field not in told]
    return [action for action in reversed(found.values()) if action.changes or action.made]


class _Reader:
    """Goes through the lines of a contact oldest first, and knows each of its parts as it then stood.

    A part tells what happened while it was this contact's: a merge brings those of another.
    """

    def __init__(self, uid: Uid, custom: dict[str, str]) -> None:
        self._uid = uid
        self._custom = custom
        self._cells: dict[Uid, dict[str, Value]] = {}

    def read(self, change: RecordChange) -> list[FieldChange]:
        if change.field is None:
            cells = self._cells[change.uid] = decode_put(TABLES[change.table], str(change.value))
            return self._made(change.table, cells)
        types = TABLES[change.table].types
        old, new = (decode(types[change.field], value) for value in (change.old, change.value))
        cells = self._cells.setdefault(change.uid, dict(TABLES[change.table].defaults))
        lines = self._set(change.table, cells, change.field, old, new)
        cells[change.field] = new
        return lines

    def _made(self, table: str, cells: dict[str, Value]) -> list[FieldChange]:
        if TABLES[table].part_of:
            return self._part(table, cells, gone=False)
        return [
            FieldChange(name, "", _text(name, value))
            for name, value in cells.items()
            if name not in (*_SILENT, "deleted") and _text(name, value)
        ]

    def _set(self, table: str, cells: dict[str, Value], name: str, old: Value, new: Value) -> list[FieldChange]:
        if not TABLES[table].part_of:
            return [] if name in _SILENT else [FieldChange(name, _text(name, old), _text(name, new))]
        if name == "contact" and table in _OF_CONTACT and not cells["deleted"] and self._uid in (old, new):
            return self._part(table, cells | {"contact": self._uid}, gone=old == self._uid)
        if name == "deleted":
            return self._part(table, cells, gone=bool(new))
        list_, label = self._place(table, cells)
        if (
            self._is_of_another(table, cells)
            or cells["deleted"]
            or name in ("contact", "activity")
            or list_ in _SILENT_LISTS
        ):
            return []
        if name == "position":
            return [FieldChange(list_, "", "", part="position")]
        if name == "label":
            return [FieldChange(list_, str(old), str(new), self._shown(table, cells), "label")]
        part = name if table == "address" else ""
        return [FieldChange(list_, _text(name, old), _text(name, new), label, part)]

    def _part(self, table: str, cells: dict[str, Value], *, gone: bool) -> list[FieldChange]:
        """A value of a list that came or went."""
        list_, label = self._place(table, cells)
        shown = self._shown(table, cells)
        if list_ in _SILENT_LISTS or not shown or self._is_of_another(table, cells):
            return []
        return [FieldChange(list_, shown, "", label) if gone else FieldChange(list_, "", shown, label)]

    def _is_of_another(self, table: str, cells: dict[str, Value]) -> bool:
        return table in _OF_CONTACT and cells["contact"] not in (None, self._uid)

    def _place(self, table: str, cells: dict[str, Value]) -> tuple[str, str]:
        """The list that a part stands in, and its label."""
        if table in _PARTS_OF_ACTIVITY:
            return _PARTS_OF_ACTIVITY[table][0], ""
        if table in TABLES_OF_FILES.values():
            return "files", ""
        label = str(cells["label"])
        if table == "address":
            return "addresses", label
        kind = str(cells["kind"])
        return DETAIL_KINDS.get(kind, kind), self._custom.get(label, "") if kind == "custom" else label

    def _shown(self, table: str, cells: dict[str, Value]) -> str:
        if table == "address":
            return ", ".join(str(cells[part]) for part in ADDRESS_PARTS if cells[part])
        if table in TABLES_OF_FILES.values():
            return str(cells["name"])
        if table in _PARTS_OF_ACTIVITY:
            return _text("", cells[_PARTS_OF_ACTIVITY[table][1]])
        return str(cells["value"])


def _text(name: str, value: Value) -> str:
    if name in ("private", "deleted"):
        return "yes" if value else ""
    if isinstance(value, bytes):
        return uid_text(value)
    return "" if value is None else str(value)
