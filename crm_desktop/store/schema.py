"""The tables of the workspace database.

Three kinds: the synced tables of `domain.fields` (written by the journal alone), the journal itself,
and derived tables that `derived` can rebuild from the first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from crm_desktop.domain.fields import TABLES, Field, Table, Type

APPLICATION_ID = 0x43524D44  # "CRMD": tells our databases from others'

_SQL_TYPES = {Type.TEXT: "TEXT", Type.INTEGER: "INTEGER", Type.BOOLEAN: "INTEGER", Type.UID: "BLOB"}

# Records that the search index refers to have a number; the others are keyed by uid alone.
NUMBERED = ("contact", "activity")


def record_table(table: Table) -> str:
    """The statement that makes a synced table from its registry entry."""
    key = "id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE" if table.name in NUMBERED else "uid BLOB PRIMARY KEY"
    cells = ", ".join(f"{f.name} {column(f)}" for f in table.fields)
    return f"CREATE TABLE {table.name}({key}, {cells})" + ("" if table.name in NUMBERED else " WITHOUT ROWID")


def column(field: Field) -> str:
    """Type and default of a cell's column."""
    return _SQL_TYPES[field.type] + ("" if field.default is None else f" NOT NULL DEFAULT {field.default!r}")


_TABLES_SQL = """
CREATE TABLE batch(
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, time INTEGER NOT NULL, author TEXT NOT NULL,
    action TEXT NOT NULL, subject TEXT NOT NULL, changes INTEGER NOT NULL,
    undoes BLOB, root BLOB, depth INTEGER NOT NULL DEFAULT 0, own INTEGER NOT NULL DEFAULT 1);
CREATE INDEX batch_root ON batch(root) WHERE root IS NOT NULL;
CREATE INDEX batch_own ON batch(id) WHERE own = 1;
CREATE TABLE change(
    batch INTEGER NOT NULL, n INTEGER NOT NULL, tbl TEXT NOT NULL, uid BLOB NOT NULL,
    field TEXT, old, value, PRIMARY KEY(batch, n)) WITHOUT ROWID;
CREATE INDEX change_uid ON change(uid, field);
CREATE TABLE writing(batch INTEGER);

CREATE INDEX contact_company_uid ON contact(company_uid) WHERE company_uid IS NOT NULL;
CREATE INDEX contact_merged_into ON contact(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX not_same_contact ON not_same(contact);
CREATE INDEX not_same_other ON not_same(other);
CREATE INDEX detail_contact ON detail(contact);
CREATE INDEX detail_tag ON detail(contact, value) WHERE kind = 'tag' AND deleted = 0;
CREATE INDEX detail_custom ON detail(label) WHERE kind = 'custom';
CREATE INDEX address_contact ON address(contact);
CREATE INDEX participant_activity ON participant(activity);
CREATE INDEX participant_contact ON participant(contact);
CREATE INDEX activity_open ON activity(due) WHERE status = 'planned' AND deleted = 0;
CREATE INDEX activity_due ON activity(due, timezone) WHERE deleted = 0 AND rrule = '';
CREATE INDEX activity_follows ON activity(follows) WHERE follows IS NOT NULL;
CREATE INDEX activity_series ON activity(series) WHERE series IS NOT NULL;
CREATE INDEX activity_recurring ON activity(due) WHERE rrule <> '';
CREATE INDEX activity_run ON activity(run) WHERE run IS NOT NULL;
CREATE INDEX activity_message ON activity(message_id) WHERE message_id <> '';
CREATE INDEX exdate_activity ON exdate(activity);
CREATE INDEX reminded_activity ON reminded(activity);
CREATE INDEX activity_reminding ON activity(due) WHERE reminders <> '' AND status = 'planned';
CREATE INDEX activity_done ON activity(completed) WHERE status = 'done' AND deleted = 0;
CREATE INDEX detail_annual ON detail(substr(value, -5)) WHERE kind = 'date' AND deleted = 0;
CREATE INDEX playbook_step_playbook ON playbook_step(playbook);
CREATE INDEX playbook_run_contact ON playbook_run(contact);
CREATE INDEX contact_file_contact ON contact_file(contact);
CREATE INDEX activity_file_activity ON activity_file(activity);

CREATE INDEX contact_private ON contact(uid) WHERE private = 1;
CREATE INDEX contact_photo ON contact(photo) WHERE photo <> '';
CREATE INDEX activity_private ON activity(uid) WHERE private = 1;

CREATE TABLE import_seen(key INTEGER PRIMARY KEY, contact BLOB NOT NULL, batch INTEGER NOT NULL);
"""

# Beside the journal, for an office: the segments that were merged or sealed here, with what their authors had seen
# (`ancestry`); which changes of a batch each holds; and what follows from both (`merging`).
SYNC_SQL = """
CREATE TABLE office(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE segment(
    id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, device TEXT NOT NULL, number INTEGER NOT NULL,
    parents BLOB NOT NULL, chain INTEGER NOT NULL, position INTEGER NOT NULL, seen TEXT NOT NULL,
    head INTEGER NOT NULL, latest INTEGER NOT NULL, merged INTEGER NOT NULL, own INTEGER NOT NULL,
    understood INTEGER NOT NULL, published INTEGER NOT NULL DEFAULT 0, content BLOB,
    missing BLOB NOT NULL DEFAULT x'');
CREATE INDEX segment_chain ON segment(chain, position, device);
CREATE INDEX segment_device ON segment(device, number);
CREATE INDEX segment_head ON segment(id) WHERE head = 1;
CREATE TABLE missing_parent(digest BLOB NOT NULL, child INTEGER NOT NULL, PRIMARY KEY(digest, child)) WITHOUT ROWID;
CREATE TABLE sealed(
    batch INTEGER NOT NULL, segment INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY(batch, segment, first)) WITHOUT ROWID;
CREATE INDEX sealed_segment ON sealed(segment);
CREATE TABLE contest(
    tbl TEXT NOT NULL, uid BLOB NOT NULL, field TEXT NOT NULL, batch INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(tbl, uid, field, batch, n)) WITHOUT ROWID;
CREATE TABLE revived(
    tbl TEXT NOT NULL, uid BLOB NOT NULL, batch INTEGER NOT NULL, PRIMARY KEY(tbl, uid)) WITHOUT ROWID;
CREATE TABLE orphan(uid BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE folder_file(
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, stamp INTEGER NOT NULL, checked INTEGER NOT NULL,
    problem TEXT NOT NULL);
CREATE TABLE folder_segment(
    name TEXT NOT NULL, digest BLOB NOT NULL, PRIMARY KEY(digest, name)) WITHOUT ROWID;
CREATE INDEX folder_segment_name ON folder_segment(name);
CREATE TABLE attachment_due(name TEXT NOT NULL, direction TEXT NOT NULL, PRIMARY KEY(name, direction)) WITHOUT ROWID;
"""

# A row of the search index is numbered by its contact and, in its lower bits, by the activity: a contact may have a
# million. The last numbers are those of a contact's parts and of its tags, which share some rows, so that one is added
# or taken away without touching the others; its own cells are at 0.
ACTIVITY_BITS = 20
OF_PARTS = (1 << ACTIVITY_BITS) - 1
TAG_ROWS = 256
OF_TAGS = OF_PARTS - TAG_ROWS

DERIVED_SQL = """
CREATE TABLE contact_list(
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, sort_name TEXT NOT NULL,
    company TEXT NOT NULL, sort_company TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, city TEXT NOT NULL,
    tier TEXT NOT NULL, status TEXT NOT NULL, owner TEXT NOT NULL, changed INTEGER NOT NULL,
    last_reach TEXT NOT NULL, last_attempt TEXT NOT NULL, last_meeting TEXT NOT NULL,
    next_due TEXT NOT NULL, next_type TEXT NOT NULL, next_summary TEXT NOT NULL, next_uid BLOB,
    cold_after TEXT NOT NULL, text_sum INTEGER NOT NULL DEFAULT 0, digits_sum INTEGER NOT NULL DEFAULT 0,
    parts_sum INTEGER NOT NULL DEFAULT 0, name_order TEXT NOT NULL, company_order TEXT NOT NULL);
CREATE INDEX contact_list_name ON contact_list(sort_name);
CREATE INDEX contact_list_company ON contact_list(sort_company);
CREATE INDEX contact_list_name_order ON contact_list(name_order);
CREATE INDEX contact_list_company_order ON contact_list(company_order, name_order);
CREATE INDEX contact_list_tier ON contact_list(tier, name_order) WHERE tier <> '';
CREATE INDEX contact_list_status ON contact_list(status, name_order) WHERE status <> '';
CREATE INDEX contact_list_reach ON contact_list(last_reach) WHERE last_reach <> '';
CREATE INDEX contact_list_next ON contact_list(next_due) WHERE next_due <> '';
CREATE INDEX contact_list_cold ON contact_list(cold_after) WHERE cold_after <> '';
CREATE TABLE contact_key(key INTEGER NOT NULL, contact INTEGER NOT NULL, PRIMARY KEY(key, contact)) WITHOUT ROWID;
CREATE INDEX contact_key_contact ON contact_key(contact);
CREATE TABLE contact_tag(key TEXT NOT NULL, contact INTEGER NOT NULL, PRIMARY KEY(key, contact)) WITHOUT ROWID;
CREATE INDEX contact_tag_contact ON contact_tag(contact);
CREATE TABLE contact_activity(contact INTEGER NOT NULL, n INTEGER NOT NULL, activity INTEGER NOT NULL,
    PRIMARY KEY(contact, n)) WITHOUT ROWID;
CREATE INDEX contact_activity_activity ON contact_activity(activity);
CREATE VIRTUAL TABLE text_index USING fts5(
    name, company, email, city, country, address, tags, notes, other, activity,
    content='', contentless_delete=1, prefix='2', tokenize='ascii');
INSERT INTO text_index(text_index, rank) VALUES('automerge', 16);
INSERT INTO text_index(text_index, rank) VALUES('deletemerge', 50);
CREATE VIRTUAL TABLE phone_index USING fts5(digits, content='', contentless_delete=1, tokenize='trigram');
"""

DERIVED_TABLES = ("contact_list", "contact_key", "contact_tag", "contact_activity", "text_index", "phone_index")


def create_statements() -> Iterator[str]:
    """Every statement that makes an empty database of the current version."""
    yield from (record_table(table) for table in TABLES.values())
    yield from _statements(_TABLES_SQL)
    yield from _statements(SYNC_SQL)
    yield from derived_statements()
    yield from guards()


def derived_statements() -> Iterator[str]:
    """The statements that make the derived tables, empty."""
    yield from _statements(DERIVED_SQL)


def _statements(script: str) -> Iterator[str]:
    yield from (statement.strip() for statement in script.split(";\n") if statement.strip())


def guards(tables: Collection[str] = TABLES, journals: Collection[str] = ("batch", "change")) -> Iterator[str]:
    """Triggers: synced tables change inside a batch only; the journal is only ever added to."""
    for table in tables:
        for event in ("INSERT", "UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {table}_{event.lower()}_in_batch BEFORE {event} ON {table} "
                "WHEN NOT EXISTS (SELECT 1 FROM writing) "
                "BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END"
            )
    for event in ("UPDATE", "DELETE"):
        for table in journals:
            when = "WHEN OLD.id NOT IN (SELECT batch FROM writing) " if table == "batch" else ""
            yield (
                f"CREATE TRIGGER {table}_{event.lower()}_never BEFORE {event} ON {table} "
                f"{when}BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END"
            )
