"""What becomes of the runs of playbooks as their steps are done and their contacts answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crm_desktop.domain.activity import is_reach
from crm_desktop.domain.playbook import is_since
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.store import choices, playbooks
from crm_desktop.store.database import Database
from crm_desktop.store.documents import load_activities
from crm_desktop.store.journal import Batch


def settle(database: Database, batch: Batch, activities: Sequence[Uid]) -> None:
    """Call within a batch that did, gave up or deleted these activities: a run whose contact answered since it began
    stops, if it is set so, and one whose last step this was is done.
    """
    if not playbooks.any_at_work(database):
        return
    batch.flush()
    stop(database, batch, _answered(database, activities))
    _end(database, batch, playbooks.running_of(database, activities))


def stop_answered(database: Database, batch: Batch, runs: Sequence[Uid]) -> None:
    """Stop those of these runs, within a batch, whose contacts answered since they began, if they are set so."""
    reached = playbooks.answered(database, runs)
    stop(database, batch, [run for run, reach, started in reached if is_since(reach, started)])


def stop(database: Database, batch: Batch, runs: Iterable[Uid]) -> None:
    """Stop runs within a batch: what is still planned of them is given up. One with nothing left to do is done."""
    these = list(runs)
    left = playbooks.steps_left(database, these)
    batch.set_many("activity", "status", ((activity, "cancelled") for activity, _ in left))
    unfinished = {run for _, run in left}
    batch.set_many("playbook_run", "status", ((run, "stopped" if run in unfinished else "done") for run in these))


def _end(database: Database, batch: Batch, runs: set[Uid]) -> None:
    unfinished = {run for _, run in playbooks.steps_left(database, list(runs))}
    batch.set_many("playbook_run", "status", ((run, "done") for run in runs - unfinished))


def _answered(database: Database, activities: Sequence[Uid]) -> list[Uid]:
    """The runs that stop because one of these activities reached their contact after they had begun."""
    latest: dict[Uid, str] = {}
    meanings = choices.load(database)
    for activity in load_activities(database, activities):
        if is_reach(activity, meanings):
            for contact in map(parse_uid, activity.contacts):
                latest[contact] = max(activity.completed, latest.get(contact, ""))
    found = playbooks.stopping_for(database, list(latest))
    return [run for run, contact, started in found if is_since(latest[contact], started)]
