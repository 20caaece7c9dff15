"""Checking a workspace: the file, the records against the journal, what is derived, what is attached, what is kept of
the office.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.problem import Findings, Problem
from crm_desktop.domain.progress import Progress
from crm_desktop.services import backups
from crm_desktop.store import checking_derived, checking_file, checking_links, checking_rows, checking_sync, mending
from crm_desktop.store import office as kept
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.database import Database
from crm_desktop.store.files import unnamed
from crm_desktop.store.salvaging import copy_as_it_is
from crm_desktop.store.workspace import DATABASE, Workspace

_UNITS = 1000
_READING_FAILS = ("database-damaged", "disk-error")


class _Share(Progress):
    """A share of the whole work, which tells of the whole."""

    def __init__(self, whole: Progress, first: int, last: int) -> None:
        self._whole, self._first, self._last = whole, first, last

    def advance(self, done: int, total: int) -> None:
        self._whole.check()
        part = min(done, total) / total if total else 0.0
        self._whole.advance(self._first + int((self._last - self._first) * part), _UNITS)

    def check(self) -> None:
        self._whole.check()


_LOOKED = "checked"
_AGAIN = 7 * 24 * 60 * 60  # seconds between two looks that the program takes by itself


def last_look(workspace: Workspace) -> datetime | None:
    """When the workspace was last looked at, by anybody."""
    seconds = kept.get(workspace.database, _LOOKED)
    return datetime.fromtimestamp(int(seconds), UTC).astimezone() if seconds else None


def look(workspace: Workspace, now: float | None = None, *, cut_off: bool = False) -> list[Problem]:
    """A quick check once a week, and where the program was `cut_off`; what it finds, which is mostly nothing."""
    now = time.time() if now is None else now
    if not cut_off and 0 <= now - float(kept.get(workspace.database, _LOOKED) or 0) < _AGAIN:
        return []
    return [problem for problem in check(workspace, quick=True) if not problem.harmless]


def names(workspace: Workspace, problem: Problem, most: int) -> list[str]:
    """What the first contacts and activities are called that a problem concerns."""
    try:
        return checking_links.names(workspace.database, problem.records)[:most]
    except UserError:  # what they are called is damaged, too
        return []


def check(workspace: Workspace, progress: Progress | None = None, *, quick: bool = False) -> list[Problem]:
    """All that is wrong with a workspace; nothing is changed. `quick` leaves out what takes long: it asks SQLite, and
    looks whether attachments are there.
    """
    database = workspace.database
    found = check_file(database.path, database.key, workspace.attachments, progress or Progress(), quick=quick)
    if all(problem.harmless for problem in found):
        _remember(workspace)
    return found


def _remember(workspace: Workspace) -> None:
    """A look that found nothing; where it cannot be written down there will be another."""
    with suppress(UserError):
        kept.put(workspace.database, _LOOKED, str(int(time.time())))


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair did: what was wrong before and is now, and the backup that was made first, None where nothing
    could be mended.
    """

    before: list[Problem]
    after: list[Problem]
    backup: Path | None = None

    @property
    def mended(self) -> list[Problem]:
        """What was wrong and is not any more."""
        left = {problem.code for problem in self.after}
        return [problem for problem in self.before if problem.code not in left]


def repair(workspace: Workspace, progress: Progress | None = None) -> Repaired:
    """Check, back up, mend all that can be in one transaction, and check again."""
    progress = progress or Progress()
    before = check(workspace, _Share(progress, 0, 300))
    codes = {problem.code for problem in before if problem.mendable}
    if not codes:
        return Repaired(before, before)
    backup = _back_up(workspace)
    progress.advance(350, _UNITS)
    try:
        with checking_file.as_damage(workspace.database.path, {problem.code for problem in before}):
            mending.mend(workspace.journal, codes, progress)
    except UserError as error:
        if error.code not in _READING_FAILS:
            raise
        damaged = Problem("file-damaged", 1, detail=error.code)  # what holds the rows is damaged itself
        return Repaired(before, [damaged, *(one for one in before if one.code != damaged.code)], backup)
    progress.advance(700, _UNITS)
    after = check(workspace, _Share(progress, 700, 850 if "index-damaged" in codes else _UNITS))
    hidden = {problem.code for problem in after if problem.mendable}
    if "index-damaged" in codes and hidden:  # what an index hid is seen once it was made anew
        mending.mend(workspace.journal, hidden, progress)
        after = check(workspace, _Share(progress, 850, _UNITS))
    return Repaired(before, after, backup)


def _back_up(workspace: Workspace) -> Path:
    """A verified copy; of a file that SQLite does not find whole, the file as it is."""
    try:
        return backups.make(workspace, "repair")
    except UserError as error:
        if error.code != "backup-failed" or error.values.get("reason") != "database damaged":
            raise
    return copy_as_it_is(workspace.database.path, workspace.folder / "backups")


def check_damaged(folder: Path, key: str, progress: Progress, *, quick: bool = False) -> list[Problem]:
    """The same of the workspace in `folder`, which is refused otherwise."""
    path, attachments = folder / DATABASE, folder / "attachments"
    return check_file(path, key, None if key else Attachments(attachments), progress, quick=quick)


def check_file(
    path: Path, key: str, attachments: Attachments | None, progress: Progress, *, quick: bool = False
) -> list[Problem]:
    """The same of the database at `path`, which need not be one that can be opened otherwise."""
    findings = Findings()
    database: Database | None = None
    try:
        database = checking_file.to_check(path, key)
        with database.interruptible(progress.check):
            _check(database, attachments, findings, progress, quick)
    except UserError as error:
        if error.code not in _READING_FAILS:
            raise
        if "file-damaged" not in findings:
            findings.add("file-damaged", detail=error.code)
    finally:
        if database is not None:
            database.close()
    return findings.problems()


def _check(
    database: Database, attachments: Attachments | None, findings: Findings, progress: Progress, quick: bool
) -> None:
    checking_file.integrity(database, findings, quick=quick)
    progress.advance(150, _UNITS)
    checking_file.check_schema(database, findings)
    if checking_file.lacks_tables(database):
        return  # nothing else can be asked for
    if not quick:
        _try(database.path, findings, lambda: _check_rows(database, findings, _Share(progress, 150, 450)))
        _try(database.path, findings, lambda: checking_links.check(database, findings))
        _try(database.path, findings, lambda: checking_sync.check(database, findings, _Share(progress, 450, 500)))
        share = _Share(progress, 500, 850)
        _try(database.path, findings, lambda: checking_derived.check(database.path, database.key, findings, share))
    if attachments is not None:
        share = _Share(progress, 850, _UNITS)
        _try(database.path, findings, lambda: _check_attachments(database, attachments, findings, share, quick))


def _try(path: Path, findings: Findings, part: Callable[[], None]) -> None:
    """One that cannot be read to its end does not keep the others from being looked at."""
    try:
        with checking_file.as_damage(path, findings):
            part()
    except UserError as error:
        if error.code not in _READING_FAILS:
            raise
        if "file-damaged" not in findings:
            findings.add("file-damaged", detail=error.code)


def _check_rows(database: Database, findings: Findings, progress: Progress) -> None:
    with database.snapshot():
        fold = checking_rows.Fold(database)
        for one in fold.differences(progress):
            findings.add("row-missing" if one.found is None else "row-differs", (one.table, one.uid))
        findings.add_all("row-untold", fold.untold())
        for batch, _ in fold.unreadable:
            findings.add("line-unreadable", ("batch", batch.to_bytes(16, "big")))
        for batch, lacking in checking_rows.gaps(database):
            findings.add("lines-missing", ("batch", batch.to_bytes(16, "big")), count=lacking)
        for batch, lacking in checking_rows.gaps_of_others(database):
            findings.add("segment-lines-missing", ("batch", batch.to_bytes(16, "big")), count=lacking)
        findings.add_all("lines-of-nothing", checking_rows.of_nothing(database))
        findings.add_all("contest-differs", (cell[:2] for cell in fold.contests))
        findings.add_all("contest-differs", fold.revivals)


def _check_attachments(
    database: Database, attachments: Attachments, findings: Findings, progress: Progress, quick: bool
) -> None:
    names = list(checking_links.attachments(database))
    for done, name in enumerate(names):
        progress.advance(done, len(names))
        if not attachments.is_name(name) or not attachments.size(name):
            code = "attachment-missing"
        elif not quick and not attachments.holds(name):
            code = "attachment-changed"
        else:
            continue
        for record in checking_links.named_by(database, name):
            findings.add(code, record, detail=name)
    if not quick:
        unused = unnamed(database, set(attachments.names()))
        if unused:
            findings.add("attachment-unused", count=len(unused), detail=min(unused))
