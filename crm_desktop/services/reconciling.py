"""What follows where several did something without knowing of each other, and what no merge can tell by itself.

It is written as an ordinary batch, after the merge, by every device: all come to the same, and nothing is left to do.
"""

from __future__ import annotations

from crm_desktop.domain.uid import Uid
from crm_desktop.services import merge_contacts, playbook_runs
from crm_desktop.store import office as kept
from crm_desktop.store import playbooks, rejoining
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace

_DONE = "reconciled"  # the name under which is kept to which batch all was looked at


def reconcile(workspace: Workspace) -> None:
    """Look at what came in since the last time.

    Contacts that somebody merged become one also where others did something to them meanwhile, a run of a playbook
    stops if the contact had answered, and what was done with an occurrence of a series goes where the series
    goes on.
    """
    database = workspace.database
    with database.transaction():
        (latest,) = database.row("SELECT coalesce(max(id), 0) FROM batch") or (0,)
        since = int(kept.get(database, _DONE) or 0)
        if since < latest:
            runs, series = playbooks.concerned(database, since), _series(database, since)
            with workspace.journal.batch("reconcile") as batch:
                merge_contacts.settle(database, batch)
                playbook_runs.stop_answered(database, batch, runs)
                rejoining.settle(database, batch, series)
        if since != latest:
            kept.put(database, _DONE, str(latest))


def _series(database: Database, since: int) -> list[Uid]:
    """The series of which, or of whose occurrences, something came in after a batch."""
    rows = database.rows(
        "WITH came AS (SELECT DISTINCT c.tbl, c.uid FROM change c JOIN batch b ON b.id = c.batch WHERE c.batch > ? "
        "AND b.own = 0 AND c.tbl IN ('activity', 'exdate')) "
        "SELECT s.uid FROM activity s WHERE s.rrule <> '' AND s.uid IN ("
        "SELECT uid FROM came UNION SELECT a.series FROM came JOIN activity a ON a.uid = came.uid "
        "UNION SELECT e.activity FROM came JOIN exdate e ON e.uid = came.uid) ORDER BY s.uid",
        (since,),
    )
    return [row[0] for row in rows]
