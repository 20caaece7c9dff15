"""Writing templates down: making, changing and deleting them, and those that come with the program."""

from __future__ import annotations

from dataclasses import replace

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import Value
from crm_desktop.domain.template import KINDS, STANDARD, Template, in_words
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.store import templates as stored
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace

_CELLS = ("name", "kind", "subject", "body")


def read(workspace: Workspace) -> list[Template]:
    """All templates in their order."""
    return stored.templates(workspace.database)


def lacks_standard(workspace: Workspace) -> bool:
    """Whether a template that comes with the program was never written down here, nor deleted."""
    return bool(stored.missing(workspace.database, [parse_uid(each.uid) for each in STANDARD]))


def bring_standard(workspace: Workspace) -> None:
    """Write down the templates that come with the program, where they never were. Undo passes over it."""
    wanted = {parse_uid(each.uid): in_words(each) for each in STANDARD}
    with workspace.journal.batch("template-bring") as batch:
        first = stored.last_position(workspace.database) + 1
        for position, uid in enumerate(stored.missing(workspace.database, list(wanted)), first):
            _put(batch, wanted[uid], position)


def create(workspace: Workspace, template: Template) -> Uid:
    """Write down a new template at the end of the list. Raises UserError("template-name-missing")."""
    _check(template)
    with workspace.journal.batch("template-create", template.name) as batch:
        return _put(batch, replace(template, uid=""), stored.last_position(workspace.database) + 1)


def save(workspace: Workspace, before: Template, after: Template) -> BatchInfo | None:
    """Write what differs between two documents of one template; None where nothing does. Raises as `create`.

    What is not right in its text is written all the same: it is told wherever the template is used.
    """
    _check(after)
    uid = parse_uid(before.uid)
    with workspace.journal.batch("template-edit", after.name) as batch:
        for name in _CELLS:
            if getattr(before, name) != getattr(after, name):
                batch.set("template", uid, name, getattr(after, name))
    return batch.info if batch.changes else None


def delete(workspace: Workspace, uid: Uid) -> BatchInfo:
    """Delete a template."""
    with workspace.journal.batch("template-delete", stored.template(workspace.database, uid).name) as batch:
        batch.set("template", uid, "deleted", 1)
    return batch.info


def _put(batch: Batch, template: Template, position: int) -> Uid:
    cells: dict[str, Value] = {name: getattr(template, name) for name in _CELLS}
    uid = parse_uid(template.uid) if template.uid else None
    return batch.put("template", {**cells, "position": position}, uid)


def _check(template: Template) -> None:
    if not template.name.strip():
        raise UserError("template-name-missing")
    if template.kind not in KINDS:
        raise ValueError(template.kind)
