"""A walk through everything that can be done, beside a plain model of what should come of it."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from crm_desktop.domain import zones
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import queries
from crm_desktop.store.documents import load_activities
from crm_desktop.store.undo import Undone, redo, undo
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt
from tests.store.model import Model, ModelBatch, read_lines

words = st.sampled_from(["Ana", "Ąžuolas", "علي", "తెలుగు", "O'Neil"])
companies = st.sampled_from(["", "Baltic Solar", "baltic solar", "Ana"])
labels = st.sampled_from(["", "work", "home"])
emails = st.builds(Labelled, labels, st.sampled_from(["a@x.example", "b@x.example", "c@x.example", " "]))
phones = st.builds(Labelled, labels, st.sampled_from(["+370 600 11111", "(5) 55", "٠٥٥"]))
cities = st.sampled_from(["", "Vilnius"])
addresses = st.builds(PostalAddress, labels, street=st.sampled_from(["", "Elm 1"]), city=cities)
tags = st.lists(st.sampled_from(["vip", "VIP", "press", "new"]), max_size=3)
custom = st.dictionaries(st.sampled_from(["Size", "Hat"]), st.sampled_from(["", "42", "43"]), max_size=2)
lists = {
    "emails": st.lists(emails, max_size=3),
    "phones": st.lists(phones, max_size=2),
    "addresses": st.lists(addresses, max_size=2),
    "tags": tags,
    "custom": custom,
}
cells: dict[str, st.SearchStrategy[Any]] = {
    "family": words,
    "nickname": words,
    "company": companies,
    "tier": st.sampled_from(["", "A", "B"]),
    "cadence_days": st.sampled_from([None, 30, 10**9]),
    "private": st.booleans(),
    "notes": st.sampled_from(["", "likes\ntea", "\x00 odd ☎"]),
}
persons = st.builds(Contact, given=words, **cells, **lists)
orgs = st.builds(Contact, kind=st.just("org"), name=st.sampled_from(["Baltic Solar", "Ana"]), emails=lists["emails"])
days = st.sampled_from(["", "2026-01-05", "2026-01-05T09:30", "2026-02-01"])
moments = st.sampled_from(["2026-01-02T10:00:00Z", "2026-01-03T23:30:00Z"])
steps = st.builds(
    Activity,
    type=st.sampled_from(["call", "meeting", "todo"]),
    summary=words,
    description=words,
    due=days,
    priority=st.sampled_from([None, 1, 9]),
)
results = st.sampled_from(["reached", "no answer", ""])


def zone_of(activity: Activity) -> str:
    """The time zone in which it is planned for a time of day."""
    return zones.local_zone() if activity.status == "planned" and "T" in activity.due else ""


class Machine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = Workspace(Path(self.folder.name), "Me")
        self.database = self.workspace.database
        self.model = Model()

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    # what is done

    @initialize(documents=st.lists(persons, min_size=2, max_size=3))
    def begin(self, documents: list[Contact]) -> None:
        for document in documents:
            self.add(document)

    @rule(document=persons | orgs)
    def create(self, document: Contact) -> None:
        self.add(document)

    def add(self, document: Contact) -> None:
        employers = self.model.companies_called(document.company) if document.kind != "org" else []
        uid = contacts.create(self.workspace, document)
        self.learn("create")
        self.expect(document, uid, employers)

    @precondition(lambda self: self.model.live("contact"))
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        uid = self.draw(data, "contact")
        before = queries.contact(self.database, uid)
        after = copy.deepcopy(before)
        for name in data.draw(st.lists(st.sampled_from([*cells, *lists]), min_size=1, max_size=3, unique=True)):
            held = getattr(before, name)
            if isinstance(held, list) and held and data.draw(st.booleans()):
                setattr(after, name, data.draw(st.permutations(held)))
            else:
                setattr(after, name, data.draw({**cells, **lists}[name]))
        if before.kind == "org":
            after.name = data.draw(words)
        expected = copy.deepcopy(after)
        employers = None
        if after.company != before.company:
            employers = self.model.companies_called(after.company) if after.kind != "org" else []
        done = contacts.save(self.workspace, before, after)
        assert (done is None) == (not self.learn("edit"))
        self.expect(expected, uid, employers)

    @precondition(lambda self: self.model.live("contact"))
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        chosen = self.draw_some(data, "contact")
        contacts.delete(self.workspace, chosen, "some")
        self.learn("delete")
        assert not set(chosen) & set(self.model.live("contact"))

    @precondition(lambda self: self.model.live("contact"))
    @rule(tiers=st.lists(st.sampled_from(["A", "B", "C"]), min_size=1, max_size=3), half=st.booleans())
    def edit_many(self, tiers: list[str], half: bool) -> None:
        """One batch after the other, the last one twice: of that, what counts is before and after."""
        chosen = sorted(self.model.live("contact"))[half:]
        for tier in tiers:
            with self.workspace.journal.batch("edit", "some") as batch:
                if tier is tiers[-1]:
                    batch.set_many("contact", "tier", ((uid, "D") for uid in chosen))
                batch.set_many("contact", "tier", ((uid, tier) for uid in chosen))
            self.learn("edit")
            assert all(self.model.records["contact", uid]["tier"] == tier for uid in chosen)

    @precondition(lambda self: self.model.live("contact"))
    @rule(data=st.data(), step=steps, following=st.none() | steps, done=st.booleans(), result=results, at=moments)
    def add_activity(
        self, data: st.DataObject, step: Activity, following: Activity | None, done: bool, result: str, at: str
    ) -> None:
        people = [uid_text(uid) for uid in self.draw_some(data, "contact", most=3)]
        step.contacts = people
        if done:
            step.status, step.result, step.completed = "done", result, at
        uid = activities.add(self.workspace, copy.deepcopy(step), following)
        self.learn("log" if done else "plan")
        step.uid, step.owner = uid_text(uid), "Me"
        step.timezone = zone_of(step)
        assert self.model.activity(uid) == step
        self.expect_follower(uid, people, following)

    @precondition(lambda self: self.model.live("activity"))
    @rule(data=st.data(), result=results, at=moments, text=st.sampled_from(["", "so"]), following=st.none() | steps)
    def complete(self, data: st.DataObject, result: str, at: str, text: str, following: Activity | None) -> None:
        uid = self.draw(data, "activity")
        expected = self.model.activity(uid)
        if expected.status != "planned":
            with pytest.raises(UserError, match="activity-not-open"):
                activities.complete(self.workspace, uid, result, text, at, following)
            return
        activities.complete(self.workspace, uid, result, text, at, following)
        self.learn("complete")
        expected.status, expected.result, expected.completed = "done", result, at
        expected.description += f"\n{text}" if text else ""
        assert self.model.activity(uid) == expected
        self.expect_follower(uid, expected.contacts, following)

    @precondition(lambda self: self.model.live("activity"))
    @rule(data=st.data(), due=days)
    def reschedule(self, data: st.DataObject, due: str) -> None:
        chosen = self.draw_some(data, "activity")
        activities.reschedule(self.workspace, chosen, due)
        self.learn("reschedule")
        assert all(self.model.activity(uid).due == due for uid in chosen)

    @precondition(lambda self: self.model.live("activity"))
    @rule(data=st.data(), gone=st.booleans())
    def give_up(self, data: st.DataObject, gone: bool) -> None:
        chosen = self.draw_some(data, "activity")
        (activities.delete if gone else activities.cancel)(self.workspace, chosen)
        self.learn("delete-activity" if gone else "cancel")
        for uid in chosen:
            assert gone == (uid not in self.model.live("activity"))
            assert gone or self.model.activity(uid).status == "cancelled"

    @precondition(lambda self: self.model.live("activity") and self.model.live("contact"))
    @rule(data=st.data())
    def change_participants(self, data: st.DataObject) -> None:
        uid = self.draw(data, "activity")
        before = queries.activity(self.database, uid)
        after = copy.deepcopy(before)
        after.contacts = [uid_text(contact) for contact in self.draw_some(data, "contact", most=3)]
        activities.save(self.workspace, before, after)
        self.learn("edit-activity")
        assert set(self.model.activity(uid).contacts) == set(after.contacts)

    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        standing = [b.id for b in self.model.batches.values() if b.depth == 0 and self.model.stands(b)]
        anything = sorted(self.model.batches)
        chosen = data.draw(st.sampled_from([None, *standing, *standing[1:-1] * 2, *anything]), label="batch")
        target = self.model.to_undo(chosen)
        if isinstance(target, str):
            with pytest.raises(UserError) as refused:
                undo(self.workspace.journal, chosen)
            assert refused.value.code == target
            return
        expected = self.model.undone(target)
        self.expect_undone(target, undo(self.workspace.journal, chosen), expected)

    @rule()
    def redo(self) -> None:
        target = self.model.to_redo()
        if isinstance(target, str):
            with pytest.raises(UserError) as refused:
                redo(self.workspace.journal)
            assert refused.value.code == target
            return
        expected = self.model.undone(target)
        self.expect_undone(target, redo(self.workspace.journal), expected)

    # what should come of it

    @invariant()
    def rows_are_the_fold_of_the_journal(self) -> None:
        assert not self.learn(None)
        for table, spec in TABLES.items():
            names = [f.name for f in spec.fields]
            rows = self.database.rows(f"SELECT uid, {', '.join(names)} FROM {table}")
            expected = {uid: list(cells.values()) for (of, uid), cells in self.model.records.items() if of == table}
            assert {uid: cells for uid, *cells in rows} == expected

    @invariant()
    def what_is_seen_equals_the_model(self) -> None:
        seen = {c.uid: c for c in queries.contacts(self.database, list(self.model.live("contact")))}
        assert seen == self.model.contacts()
        uids = list(self.model.live("activity"))
        assert load_activities(self.database, uids) == [self.model.activity(uid) for uid in uids]

    @invariant()
    def what_is_derived_equals_a_rebuild(self) -> None:
        now = content(self.database)
        then = rebuilt(self.database)
        for table in now:
            assert now[table] == then[table], table

    # helpers

    def draw(self, data: st.DataObject, table: str) -> Uid:
        return data.draw(st.sampled_from(sorted(self.model.live(table))), label=table)

    def draw_some(self, data: st.DataObject, table: str, most: int = 10) -> list[Uid]:
        uids = st.sampled_from(sorted(self.model.live(table)))
        return data.draw(st.lists(uids, min_size=1, max_size=most, unique=True), label=table)

    def learn(self, action: str | None) -> ModelBatch | None:
        """Fold the journal's new batch into the model; there is at most one."""
        known = max(self.model.batches, default=0)
        rows = self.database.rows(
            "SELECT id, depth, (SELECT r.id FROM batch r WHERE r.uid = b.root), action, changes FROM batch b "
            "WHERE id > ?",
            (known,),
        )
        if not rows:
            return None
        [(number, depth, root, found, changes)] = rows
        assert found == action  # None: nobody has done anything
        sql = "SELECT tbl, uid, field, old, value FROM change WHERE batch = ? ORDER BY n"
        lines = self.database.rows(sql, (number,))
        assert len(lines) == changes > 0 or depth
        batch = ModelBatch(number, depth, root, read_lines(lines))
        self.model.take(batch)
        return batch

    def expect(self, document: Contact, uid: Uid, employers: list[Uid] | None) -> None:
        """The contact is as the document says; it works for the only one of `employers` (None: the same as before)."""
        found = self.model.contact(uid)
        expected = copy.deepcopy(document)
        expected.uid, expected.next_step = found.uid, found.next_step
        expected.last_reach, expected.last_attempt = found.last_reach, found.last_attempt
        expected.tags = list(dict.fromkeys(expected.tags))
        expected.emails = [item for item in expected.emails if item.value.strip()]
        expected.custom = {name: value for name, value in expected.custom.items() if value}
        expected.addresses = [a for a in expected.addresses if a.street or a.city]
        if employers is not None:
            expected.company_uid = ""
            if len(employers) == 1:
                expected.company_uid = uid_text(employers[0])
                expected.company = found.company
        elif expected.kind == "org" or found.uid in (uid_text(e) for e in self.model.companies_called(found.company)):
            expected.company = found.company
        assert found == expected

    def expect_follower(self, uid: Uid, people: list[str], following: Activity | None) -> None:
        if following is not None:
            newest = max(self.model.live("activity"))
            expected = copy.deepcopy(following)
            expected.uid, expected.follows = uid_text(newest), uid_text(uid)
            expected.owner, expected.contacts, expected.timezone = "Me", people, zone_of(following)
            assert self.model.activity(newest) == expected

    def expect_undone(self, target: ModelBatch, done: Undone, expected: Any) -> None:
        batch = self.learn("redo" if target.depth else "undo")
        assert batch is not None
        assert done.target.id == target.id
        assert done.batch.id == batch.id
        assert {(line.table, line.uid, line.field): line.value for line in batch.lines} == expected.sets
        assert len(batch.lines) == len(expected.sets)
        assert {(k.table, k.uid, k.field, k.value, k.reason) for k in done.kept} == expected.kept
        assert len(done.kept) == len(expected.kept)


TestMachine = Machine.TestCase
TestMachine.settings = settings(max_examples=15, stateful_step_count=25)
