"""What a user action did to the records: the unit of undo, of history and of sync."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.domain.uid import Uid

UNTOLD = ("remind", "snooze-reminder", "tell")
"""Actions that change nothing people entered: lists of what happened pass over them."""
OF_THE_PROGRAM = ("join-office", "rename-device", "playbook-bring", "template-bring", "reconcile", *UNTOLD)
"""What the program does on its own, such as to say amid a sync what the computer is called: undo and redo pass over
that unless it is asked for."""

FOR_GOOD = "erase"
"""The action that nothing takes back: a person was erased."""


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """What happened, when (milliseconds since 1970) and by whom; `action` is a code, `subject` its object.

    `id` counts here, in the order in which batches came; `uid` is the same everywhere. `undoes` is the batch that this
    one takes back, `root` the action at the beginning of such a chain; `depth` 0 is an action of its own, odd an undo,
    even a redo; `of` is what that action was, "" for one of its own. `own` is whether it was done on this device.
    """

    id: int
    uid: Uid
    time: int
    author: str
    action: str
    subject: str
    changes: int
    undoes: Uid | None
    root: Uid | None
    depth: int
    own: bool = True
    of: str = ""
