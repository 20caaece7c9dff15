"""Adding the contacts that a list brings, with what it tells of the last and the next contact with them."""

from __future__ import annotations

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, NextStep
from crm_desktop.domain.description import Description
from crm_desktop.domain.uid import Uid, is_ours, parse_uid, uid_text
from crm_desktop.services import activities
from crm_desktop.services.contacts import Writer
from crm_desktop.services.import_rows import ReadyRow
from crm_desktop.store.journal import Batch
from crm_desktop.store.workspace import Workspace


class Newcomers:
    """Adds contacts within one batch; `made` are those added so far."""

    def __init__(self, workspace: Workspace, batch: Batch, writer: Writer) -> None:
        self._author = workspace.journal.author
        self._database = workspace.database
        self._batch = batch
        self._writer = writer
        self._planned: set[Uid] = set()
        self.made: set[Uid] = set()

    def add(self, contact: Contact, description: Description | None = None) -> Uid:
        """Add a contact, under a new uid where its own is taken; a description that is given is not made anew."""
        if contact.uid and self._is_taken(parse_uid(contact.uid), "contact"):
            contact.uid = ""
        uid = self._writer.create(contact, description)
        self.made.add(uid)
        self._bring_history(uid, contact)
        return uid

    def add_row(self, row: ReadyRow) -> Uid:
        """Add the contact of a row, as it was drafted where that can be."""
        draft = row.draft
        is_free = not row.told or not self._is_taken(parse_uid(row.told), "contact")
        if draft is None or not is_free or not self._writer.add(draft, row.description):
            return self.add(row.contact(), row.description)
        self.made.add(draft.uid)
        return draft.uid

    def _is_taken(self, uid: Uid, table: str) -> bool:
        """A deleted record keeps its uid for ever; what is brought in its place gets a new one."""
        return uid in self.made or self._database.row(f"SELECT 1 FROM {table} WHERE uid = ?", (uid,)) is not None

    def _bring_history(self, uid: Uid, contact: Contact) -> None:
        """What a list tells of the last and next contact becomes activities, so that it is not lost."""
        done = [(contact.last_reach, "reached")]
        if contact.last_attempt > contact.last_reach:
            done.append((contact.last_attempt, "no answer"))
        for time, result in done:
            if time:
                call = Activity(type="call", status="done", result=result, completed=time, contacts=[uid_text(uid)])
                activities.write(self._batch, call)
        if contact.next_step is not None:
            self._plan(uid, contact.next_step)

    def _plan(self, contact: Uid, step: NextStep) -> None:
        if not (step.summary or step.due):
            return
        own = parse_uid(step.uid) if is_ours(step.uid) else None
        if own in self._planned:  # several take part
            self._batch.put("participant", {"activity": own, "contact": contact})
            return
        planned = Activity(type=step.type, summary=step.summary, due=step.due, contacts=[uid_text(contact)])
        if own and not self._is_taken(own, "activity"):
            planned.uid = step.uid
        self._planned.add(activities.write(self._batch, planned, self._author))
