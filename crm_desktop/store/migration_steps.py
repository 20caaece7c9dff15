"""The steps from one version of the database to the next, as they were written then.

Plain statements: a step never goes through the code of today, which will have changed when it runs. What is derived is
none of their business: it is made anew behind the last one.
"""

from __future__ import annotations

from crm_desktop.store.database import Database
from crm_desktop.store.packing import packed


def to_version_2(database: Database) -> None:
    """An office: batches are known by their uids, tables for segments, the table of devices."""
    for statement in _VERSION_2.strip().split(";;\n"):
        database.execute(statement)


def to_version_3(database: Database) -> None:
    """Segments say what their authors lacked of that which others had seen."""
    database.execute("ALTER TABLE segment ADD COLUMN missing BLOB NOT NULL DEFAULT x''")


def to_version_4(database: Database) -> None:
    """The working day: series of activities, reminders, playbooks, what can be chosen, saved groups, files."""
    for statement in _VERSION_4.strip().split(";;\n"):
        database.execute(statement)
    for table in _NEW_IN_4:
        _guard(database, table)


def to_version_5(database: Database) -> None:
    """Contacts that became one, those that are not the same, templates."""
    for statement in _VERSION_5.strip().split(";;\n"):
        database.execute(statement)
    for table in ("not_same", "template"):
        _guard(database, table)


def to_version_6(database: Database) -> None:
    """Names in the order of a language: what is derived has keys for it, which is all that is new."""


def to_version_7(database: Database) -> None:
    """Long lines of the journal are packed."""
    (guard,) = database.row("SELECT sql FROM sqlite_schema WHERE name = 'change_update_never'") or ("",)
    database.execute("DROP TRIGGER change_update_never")
    last = (0, 0)
    while page := database.rows(_LINES_TO_PACK, last):
        last = page[-1][:2]
        database.execute_many(
            "UPDATE change SET value = ? WHERE batch = ? AND n = ?",
            ((packed(line), batch, n) for batch, n, line in page),
        )
    database.execute(guard)


def to_version_8(database: Database) -> None:
    """Keys for matching are numbers, those of tags have a table of their own: both are derived."""


def _guard(database: Database, table: str) -> None:
    for event in ("INSERT", "UPDATE", "DELETE"):
        database.execute(
            f"CREATE TRIGGER {table}_{event.lower()}_in_batch BEFORE {event} ON {table} "
            "WHEN NOT EXISTS (SELECT 1 FROM writing) "
            "BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END"
        )


_LINES_TO_PACK = (
    "SELECT batch, n, value FROM change WHERE (batch, n) > (?, ?) AND field IS NULL ORDER BY batch, n LIMIT 2000"
)

_VERSION_2 = """
DROP TRIGGER batch_update_never;;
DROP TRIGGER batch_delete_never;;
DROP INDEX batch_root;;
ALTER TABLE batch RENAME TO former_batch;;
CREATE TABLE batch(
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, time INTEGER NOT NULL, author TEXT NOT NULL,
    action TEXT NOT NULL, subject TEXT NOT NULL, changes INTEGER NOT NULL,
    undoes BLOB, root BLOB, depth INTEGER NOT NULL DEFAULT 0, own INTEGER NOT NULL DEFAULT 1);;
INSERT INTO batch(id, uid, time, author, action, subject, changes, undoes, root, depth)
    SELECT b.id, b.uid, b.time, b.author, b.action, b.subject, b.changes,
        (SELECT uid FROM former_batch f WHERE f.id = b.undoes), (SELECT uid FROM former_batch f WHERE f.id = b.root),
        b.depth FROM former_batch b;;
DROP TABLE former_batch;;
CREATE INDEX batch_root ON batch(root) WHERE root IS NOT NULL;;
CREATE INDEX batch_own ON batch(id) WHERE own = 1;;
CREATE TRIGGER batch_update_never BEFORE UPDATE ON batch WHEN OLD.id NOT IN (SELECT batch FROM writing)
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;;
CREATE TRIGGER batch_delete_never BEFORE DELETE ON batch WHEN OLD.id NOT IN (SELECT batch FROM writing)
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;;
DROP INDEX change_uid;;
CREATE INDEX change_uid ON change(uid, field);;
ALTER TABLE contact_list ADD COLUMN text_sum INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE contact_list ADD COLUMN digits_sum INTEGER NOT NULL DEFAULT 0;;
CREATE INDEX contact_private ON contact(uid) WHERE private = 1;;
CREATE INDEX contact_photo ON contact(photo) WHERE photo <> '';;
CREATE INDEX activity_private ON activity(uid) WHERE private = 1;;
CREATE TABLE device(uid BLOB PRIMARY KEY, code TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '', retired INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0)
    WITHOUT ROWID;;
CREATE TRIGGER device_insert_in_batch BEFORE INSERT ON device WHEN NOT EXISTS (SELECT 1 FROM writing)
    BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;;
CREATE TRIGGER device_update_in_batch BEFORE UPDATE ON device WHEN NOT EXISTS (SELECT 1 FROM writing)
    BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;;
CREATE TRIGGER device_delete_in_batch BEFORE DELETE ON device WHEN NOT EXISTS (SELECT 1 FROM writing)
    BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;;
CREATE TABLE office(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;;
CREATE TABLE segment(
    id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, device TEXT NOT NULL, number INTEGER NOT NULL,
    parents BLOB NOT NULL, chain INTEGER NOT NULL, position INTEGER NOT NULL, seen TEXT NOT NULL,
    head INTEGER NOT NULL, latest INTEGER NOT NULL, merged INTEGER NOT NULL, own INTEGER NOT NULL,
    understood INTEGER NOT NULL, published INTEGER NOT NULL DEFAULT 0, content BLOB);;
CREATE INDEX segment_chain ON segment(chain, position, device);;
CREATE INDEX segment_device ON segment(device, number);;
CREATE INDEX segment_head ON segment(id) WHERE head = 1;;
CREATE TABLE missing_parent(digest BLOB NOT NULL, child INTEGER NOT NULL, PRIMARY KEY(digest, child)) WITHOUT ROWID;;
CREATE TABLE sealed(
    batch INTEGER NOT NULL, segment INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY(batch, segment, first)) WITHOUT ROWID;;
CREATE INDEX sealed_segment ON sealed(segment);;
CREATE TABLE contest(
    tbl TEXT NOT NULL, uid BLOB NOT NULL, field TEXT NOT NULL, batch INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(tbl, uid, field, batch, n)) WITHOUT ROWID;;
CREATE TABLE revived(
    tbl TEXT NOT NULL, uid BLOB NOT NULL, batch INTEGER NOT NULL, PRIMARY KEY(tbl, uid)) WITHOUT ROWID;;
CREATE TABLE orphan(uid BLOB PRIMARY KEY) WITHOUT ROWID;;
CREATE TABLE folder_file(
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, stamp INTEGER NOT NULL, checked INTEGER NOT NULL,
    problem TEXT NOT NULL);;
CREATE TABLE folder_segment(
    name TEXT NOT NULL, digest BLOB NOT NULL, PRIMARY KEY(digest, name)) WITHOUT ROWID;;
CREATE INDEX folder_segment_name ON folder_segment(name);;
CREATE TABLE attachment_due(name TEXT NOT NULL, direction TEXT NOT NULL, PRIMARY KEY(name, direction)) WITHOUT ROWID
"""

_NEW_IN_4 = (
    "exdate",
    "reminded",
    "playbook",
    "playbook_step",
    "playbook_run",
    "choice",
    "contact_group",
    "contact_file",
    "activity_file",
)
_VERSION_4 = """
ALTER TABLE activity ADD COLUMN location TEXT NOT NULL DEFAULT '';;
ALTER TABLE activity ADD COLUMN rrule TEXT NOT NULL DEFAULT '';;
ALTER TABLE activity ADD COLUMN series BLOB;;
ALTER TABLE activity ADD COLUMN recurrence_id TEXT NOT NULL DEFAULT '';;
ALTER TABLE activity ADD COLUMN reminders TEXT NOT NULL DEFAULT '';;
ALTER TABLE activity ADD COLUMN run BLOB;;
ALTER TABLE activity ADD COLUMN step BLOB;;
ALTER TABLE activity ADD COLUMN message_id TEXT NOT NULL DEFAULT '';;
CREATE TABLE exdate(uid BLOB PRIMARY KEY, activity BLOB, recurrence_id TEXT NOT NULL DEFAULT '', deleted INTEGER NOT
    NULL DEFAULT 0) WITHOUT ROWID;;
CREATE TABLE reminded(uid BLOB PRIMARY KEY, activity BLOB, recurrence_id TEXT NOT NULL DEFAULT '', minutes INTEGER,
    snoozed TEXT NOT NULL DEFAULT '', deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;;
CREATE TABLE playbook(uid BLOB PRIMARY KEY, name TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '',
    anchor TEXT NOT NULL DEFAULT '', starts_on TEXT NOT NULL DEFAULT '', stops_on_reach INTEGER NOT NULL DEFAULT 0,
    position INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;;
CREATE TABLE playbook_step(uid BLOB PRIMARY KEY, playbook BLOB, type TEXT NOT NULL DEFAULT '', summary TEXT NOT NULL
    DEFAULT '', description TEXT NOT NULL DEFAULT '', days INTEGER, working_days INTEGER NOT NULL DEFAULT 0, time
    TEXT NOT NULL DEFAULT '', duration INTEGER, priority INTEGER, position INTEGER, deleted INTEGER NOT NULL DEFAULT
    0) WITHOUT ROWID;;
CREATE TABLE playbook_run(uid BLOB PRIMARY KEY, contact BLOB, playbook BLOB, anchor TEXT NOT NULL DEFAULT '', status
    TEXT NOT NULL DEFAULT '', deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;;
CREATE TABLE choice(uid BLOB PRIMARY KEY, kind TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '', name TEXT
    NOT NULL DEFAULT '', meaning TEXT NOT NULL DEFAULT '', color TEXT NOT NULL DEFAULT '', position INTEGER, hidden
    INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;;
CREATE TABLE contact_group(uid BLOB PRIMARY KEY, kind TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '', query
    TEXT NOT NULL DEFAULT '', folder BLOB, position INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;;
CREATE TABLE contact_file(uid BLOB PRIMARY KEY, contact BLOB, name TEXT NOT NULL DEFAULT '', media_type TEXT NOT
    NULL DEFAULT '', digest TEXT NOT NULL DEFAULT '', size INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT
    ROWID;;
CREATE TABLE activity_file(uid BLOB PRIMARY KEY, activity BLOB, name TEXT NOT NULL DEFAULT '', media_type TEXT NOT
    NULL DEFAULT '', digest TEXT NOT NULL DEFAULT '', size INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT
    ROWID;;
CREATE INDEX detail_tag ON detail(contact, value) WHERE kind = 'tag' AND deleted = 0;;
CREATE INDEX activity_due ON activity(due, timezone) WHERE deleted = 0 AND rrule = '';;
CREATE INDEX activity_series ON activity(series) WHERE series IS NOT NULL;;
CREATE INDEX activity_recurring ON activity(due) WHERE rrule <> '';;
CREATE INDEX activity_run ON activity(run) WHERE run IS NOT NULL;;
CREATE INDEX activity_message ON activity(message_id) WHERE message_id <> '';;
CREATE INDEX exdate_activity ON exdate(activity);;
CREATE INDEX reminded_activity ON reminded(activity);;
CREATE INDEX activity_reminding ON activity(due) WHERE reminders <> '' AND status = 'planned';;
CREATE INDEX activity_done ON activity(completed) WHERE status = 'done' AND deleted = 0;;
CREATE INDEX detail_annual ON detail(substr(value, -5)) WHERE kind = 'date' AND deleted = 0;;
CREATE INDEX playbook_step_playbook ON playbook_step(playbook);;
CREATE INDEX playbook_run_contact ON playbook_run(contact);;
CREATE INDEX contact_file_contact ON contact_file(contact);;
CREATE INDEX activity_file_activity ON activity_file(activity)
"""

_VERSION_5 = """
ALTER TABLE contact ADD COLUMN merged_into BLOB;;
CREATE INDEX contact_merged_into ON contact(merged_into) WHERE merged_into IS NOT NULL;;
CREATE TABLE not_same(uid BLOB PRIMARY KEY, contact BLOB, other BLOB, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT
    ROWID;;
CREATE INDEX not_same_contact ON not_same(contact);;
CREATE INDEX not_same_other ON not_same(other);;
CREATE TABLE template(uid BLOB PRIMARY KEY, name TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT '', subject
    TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '', position INTEGER, deleted INTEGER NOT NULL DEFAULT 0)
    WITHOUT ROWID
"""
