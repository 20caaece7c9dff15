from __future__ import annotations

import threading

import peewee
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.uid import Uid, new_uid, uid_text
from crm_desktop.services import activities, contacts
from crm_desktop.store import history, queries
from crm_desktop.store.undo import redo, undo
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt

TRACES = ("batch", "change", "writing", *TABLES)


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(workspace, Contact(given="Ana", emails=[Labelled("work", "ana@example.com")]))


def everything(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    rows = {table: workspace.database.rows(f"SELECT * FROM {table}") for table in TRACES}
    return rows | content(workspace.database)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize(
    "sql", ["INSERT INTO {}(uid) VALUES (x'00')", "UPDATE {} SET deleted = 1", "DELETE FROM {}"], ids=lambda s: s[:6]
)
def test_records_change_inside_a_batch_only(workspace: Workspace, table: str, sql: str) -> None:
    with workspace.journal.batch("create") as batch:
        batch.put(table, {})
    with pytest.raises(peewee.IntegrityError, match="by the journal only"):
        workspace.database.execute(sql.format(table))


@pytest.mark.parametrize("table", ["batch", "change"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET uid = x'00'", "DELETE FROM {}"], ids=lambda s: s[:6])
def test_what_the_journal_says_stays_said(workspace: Workspace, ana: Uid, table: str, sql: str) -> None:
    with pytest.raises(peewee.IntegrityError, match="only added to"):
        workspace.database.execute(sql.format(table))
    former = " WHERE id = 1" if table == "batch" else ""
    with workspace.journal.batch("edit"), pytest.raises(peewee.IntegrityError, match="only added to"):
        workspace.database.execute(sql.format(table) + former)


def test_who_gets_a_tag_and_what_was_done_with_another_is_listed_with_both(workspace: Workspace, ana: Uid) -> None:
    ben = contacts.create(workspace, Contact(given="Ben", tags=["vip"]))
    done = Activity(type="call", status="done", result="reached", completed="2026-01-02T10:00:00Z")
    done.contacts = [uid_text(ben)]
    activities.add(workspace, done)
    [(tag,)] = workspace.database.rows("SELECT uid FROM detail WHERE kind = 'tag'")
    [(part,)] = workspace.database.rows("SELECT uid FROM participant")
    with workspace.journal.batch("merge", "Ana") as batch:
        batch.set("detail", tag, "contact", ana)
        batch.set("participant", part, "contact", ana)
    found = queries.contact(workspace.database, ana)
    assert (found.tags, found.last_reach) == (["vip"], "2026-01-02T10:00:00Z")
    assert content(workspace.database) == rebuilt(workspace.database)


def test_an_exception_in_a_batch_leaves_nothing(workspace: Workspace, ana: Uid) -> None:
    before = everything(workspace)

    def fail() -> None:
        with workspace.journal.batch("edit") as batch:
            batch.put("contact", {"given": "Half"})
            batch.set("contact", ana, "tier", "A")
            batch.settle()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert everything(workspace) == before
    assert contacts.delete(workspace, [ana], "Ana") is not None


def test_an_empty_batch_leaves_no_trace(workspace: Workspace, ana: Uid) -> None:
    before = everything(workspace)
    with workspace.journal.batch("edit") as batch:
        assert not batch.set("contact", ana, "given", "Ana")
    assert batch.changes == 0
    assert everything(workspace) == before


def test_there_is_no_batch_within_a_batch(workspace: Workspace) -> None:
    before = everything(workspace)
    with pytest.raises(RuntimeError), workspace.journal.batch("edit"):
        contacts.create(workspace, Contact(given="Ana"))
    assert everything(workspace) == before


def test_one_field_of_many_records_and_of_one_twice(workspace: Workspace) -> None:
    with workspace.journal.batch("create") as batch:
        uids = [batch.put("contact", {"tier": "B"}) for _ in range(1203)]
    with workspace.journal.batch("edit") as batch:
        pairs = [(uid, "A") for uid in uids] + [(uids[-1], "B")]
        assert batch.set_many("contact", "tier", pairs) == 1202
    tiers = workspace.database.rows("SELECT tier, count(*) FROM contact GROUP BY tier ORDER BY tier")
    assert tiers == [("A", 1202), ("B", 1)]
    lines = workspace.database.rows("SELECT old, value, count(*) FROM change WHERE batch = 2 GROUP BY old, value")
    assert lines == [("B", "A", 1202)]


def test_an_unknown_record_is_a_bug(workspace: Workspace) -> None:
    with pytest.raises(KeyError), workspace.journal.batch("edit") as batch:
        batch.set("contact", new_uid(), "tier", "A")


def test_batches_tell_who_did_what_when(workspace: Workspace, ana: Uid) -> None:
    contacts.delete(workspace, [ana], "Ana")
    later, earlier = history.batches(workspace.database, 10)
    assert (earlier.action, earlier.subject, earlier.author, earlier.changes) == ("create", "Ana", "Me", 1)
    assert (later.action, later.subject, later.changes) == ("delete", "Ana", 1)
    assert later.time > earlier.time
    assert history.batches(workspace.database, 10, before=later.id) == [earlier]


def test_time_never_goes_back(workspace: Workspace, ana: Uid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 86400.0)
    contacts.delete(workspace, [ana], "Ana")
    later, earlier = history.batches(workspace.database, 2)
    assert later.time == earlier.time + 1


texts = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(
    [
        "\x00",
        "a\x00b",
        "'",
        '"',
        "\\u0000",
        "\u2028",
        "{}",
        "null",
        "1",
        "1e5",
        "true",
        "=1+1",
        "\ufeff",
        "🇱🇹",
        "\u200f",
        "\r\n",
    ]
)


@given(notes=texts.filter(lambda text: not text.endswith("!")), value=texts, then=texts)
@settings(max_examples=150)
def test_any_text_survives(shared: Workspace, notes: str, value: str, then: str) -> None:
    with shared.journal.batch("create") as batch:
        uid = batch.put(
            "contact", {"notes": notes}, parts=[("detail", {"kind": "extra", "value": value, "label": then})]
        )
    cells = "SELECT c.notes, d.value, d.label FROM contact c JOIN detail d ON d.contact = c.uid WHERE c.uid = ?"
    assert shared.database.row(cells, (uid,)) == (notes, value, then)
    made = history.batches(shared.database, 1)[0]
    with shared.journal.batch("edit") as batch:
        batch.set("contact", uid, "notes", then + "!")
    parts = history.parts_of(shared.database, uid)
    assert history.cells_as_of(shared.database, parts, made.time)["contact", uid]["notes"] == notes
    undo(shared.journal)
    assert shared.database.row(cells, (uid,)) == (notes, value, then)
    redo(shared.journal)
    assert shared.database.row(cells, (uid,)) == (then + "!", value, then)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace(tmp_path_factory.mktemp("shared"), "Me")


def test_records_brought_with_neighbouring_uids_keep_their_parts_apart(workspace: Workspace) -> None:
    uids = [f"018f0000-0000-7000-8000-00000000000{n}" for n in range(1, 5)]
    for uid in uids:
        contacts.create(workspace, Contact(uid=uid, given=uid, tags=["a", "b", "c", "d"]))
    for found in queries.contacts(workspace.database, [bytes.fromhex(uid.replace("-", "")) for uid in uids]):
        assert found.tags == ["a", "b", "c", "d"]
        assert found.given == found.uid


def test_threads_read_while_one_writes(workspace: Workspace, ana: Uid) -> None:
    """Each reader sees states between batches only: both cells of a batch, or none."""
    database = workspace.database
    stop = threading.Event()
    seen: list[set[tuple[str, str]]] = [set(), set()]
    failures: list[Exception] = []

    def read(mine: set[tuple[str, str]]) -> None:
        try:
            while not stop.is_set():
                [found] = queries.contacts(database, [ana])
                mine.add((found.tier, found.emails[0].value))
                with database.snapshot():
                    first = database.row("SELECT tier FROM contact_list")
                    assert first == database.row("SELECT tier FROM contact")
        except Exception as error:  # noqa: BLE001, told by the test
            failures.append(error)
        finally:
            database.close()

    readers = [threading.Thread(target=read, args=(mine,)) for mine in seen]
    for reader in readers:
        reader.start()
    wanted = {("", "ana@example.com")}
    for number in range(30):
        before = queries.contact(database, ana)
        after = queries.contact(database, ana)
        after.tier = after.emails[0].value = str(number)
        contacts.save(workspace, before, after)
        wanted.add((str(number), str(number)))
    stop.set()
    for reader in readers:
        reader.join()
    assert not failures
    assert all(mine and mine <= wanted for mine in seen)
