CREATE TABLE contact(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '', given TEXT NOT NULL DEFAULT '', family TEXT NOT NULL DEFAULT '', additional TEXT NOT NULL DEFAULT '', prefixes TEXT NOT NULL DEFAULT '', suffixes TEXT NOT NULL DEFAULT '', nickname TEXT NOT NULL DEFAULT '', company TEXT NOT NULL DEFAULT '', company_uid BLOB, title TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '', tier TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '', cadence_days INTEGER, private INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '', photo TEXT NOT NULL DEFAULT '', deleted INTEGER NOT NULL DEFAULT 0);
CREATE TABLE detail(uid BLOB PRIMARY KEY, contact BLOB, kind TEXT NOT NULL DEFAULT '', label TEXT NOT NULL DEFAULT '', value TEXT NOT NULL DEFAULT '', position INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE address(uid BLOB PRIMARY KEY, contact BLOB, label TEXT NOT NULL DEFAULT '', street TEXT NOT NULL DEFAULT '', extended TEXT NOT NULL DEFAULT '', po_box TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', postal_code TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '', position INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE activity(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, type TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', direction TEXT NOT NULL DEFAULT '', summary TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '', due TEXT NOT NULL DEFAULT '', timezone TEXT NOT NULL DEFAULT '', duration INTEGER, priority INTEGER, completed TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '', follows BLOB, private INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0);
CREATE TABLE participant(uid BLOB PRIMARY KEY, activity BLOB, contact BLOB, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE custom_field(uid BLOB PRIMARY KEY, name TEXT NOT NULL DEFAULT '', type TEXT NOT NULL DEFAULT '', choices TEXT NOT NULL DEFAULT '', position INTEGER, deleted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE batch(
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, time INTEGER NOT NULL, author TEXT NOT NULL,
    action TEXT NOT NULL, subject TEXT NOT NULL, changes INTEGER NOT NULL,
    undoes INTEGER, root INTEGER, depth INTEGER NOT NULL DEFAULT 0);
CREATE INDEX batch_root ON batch(root) WHERE root IS NOT NULL;
CREATE TABLE change(
    batch INTEGER NOT NULL, n INTEGER NOT NULL, tbl TEXT NOT NULL, uid BLOB NOT NULL,
    field TEXT, old, value, PRIMARY KEY(batch, n)) WITHOUT ROWID;
CREATE INDEX change_uid ON change(uid);
CREATE TABLE writing(batch INTEGER);
CREATE INDEX contact_company_uid ON contact(company_uid) WHERE company_uid IS NOT NULL;
CREATE INDEX detail_contact ON detail(contact);
CREATE INDEX detail_custom ON detail(label) WHERE kind = 'custom';
CREATE INDEX address_contact ON address(contact);
CREATE INDEX participant_activity ON participant(activity);
CREATE INDEX participant_contact ON participant(contact);
CREATE INDEX activity_open ON activity(due) WHERE status = 'planned' AND deleted = 0;
CREATE INDEX activity_follows ON activity(follows) WHERE follows IS NOT NULL;
CREATE TABLE import_seen(key INTEGER PRIMARY KEY, contact BLOB NOT NULL, batch INTEGER NOT NULL);
CREATE TABLE contact_list(
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, sort_name TEXT NOT NULL,
    company TEXT NOT NULL, sort_company TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, city TEXT NOT NULL,
    tier TEXT NOT NULL, status TEXT NOT NULL, owner TEXT NOT NULL, changed INTEGER NOT NULL,
    last_reach TEXT NOT NULL, last_attempt TEXT NOT NULL, last_meeting TEXT NOT NULL,
    next_due TEXT NOT NULL, next_type TEXT NOT NULL, next_summary TEXT NOT NULL, next_uid BLOB,
    cold_after TEXT NOT NULL);
CREATE INDEX contact_list_name ON contact_list(sort_name);
CREATE INDEX contact_list_company ON contact_list(sort_company, sort_name);
CREATE INDEX contact_list_tier ON contact_list(tier, sort_name) WHERE tier <> '';
CREATE INDEX contact_list_status ON contact_list(status, sort_name) WHERE status <> '';
CREATE INDEX contact_list_reach ON contact_list(last_reach) WHERE last_reach <> '';
CREATE INDEX contact_list_next ON contact_list(next_due) WHERE next_due <> '';
CREATE INDEX contact_list_cold ON contact_list(cold_after) WHERE cold_after <> '';
CREATE TABLE contact_key(kind TEXT NOT NULL, key TEXT NOT NULL, contact INTEGER NOT NULL,
    PRIMARY KEY(kind, key, contact)) WITHOUT ROWID;
CREATE INDEX contact_key_contact ON contact_key(contact);
CREATE TABLE contact_activity(contact INTEGER NOT NULL, n INTEGER NOT NULL, activity INTEGER NOT NULL,
    PRIMARY KEY(contact, n)) WITHOUT ROWID;
CREATE INDEX contact_activity_activity ON contact_activity(activity);
CREATE VIRTUAL TABLE text_index USING fts5(
    name, company, email, city, country, address, tags, notes, other, activity,
    content='', contentless_delete=1, prefix='2', tokenize='ascii');
INSERT INTO text_index(text_index, rank) VALUES('automerge', 16);
CREATE VIRTUAL TABLE phone_index USING fts5(digits, content='', contentless_delete=1, tokenize='trigram');
CREATE TRIGGER contact_insert_in_batch BEFORE INSERT ON contact WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER contact_update_in_batch BEFORE UPDATE ON contact WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER contact_delete_in_batch BEFORE DELETE ON contact WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER detail_insert_in_batch BEFORE INSERT ON detail WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER detail_update_in_batch BEFORE UPDATE ON detail WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER detail_delete_in_batch BEFORE DELETE ON detail WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER address_insert_in_batch BEFORE INSERT ON address WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER address_update_in_batch BEFORE UPDATE ON address WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER address_delete_in_batch BEFORE DELETE ON address WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER activity_insert_in_batch BEFORE INSERT ON activity WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER activity_update_in_batch BEFORE UPDATE ON activity WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER activity_delete_in_batch BEFORE DELETE ON activity WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER participant_insert_in_batch BEFORE INSERT ON participant WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER participant_update_in_batch BEFORE UPDATE ON participant WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER participant_delete_in_batch BEFORE DELETE ON participant WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER custom_field_insert_in_batch BEFORE INSERT ON custom_field WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER custom_field_update_in_batch BEFORE UPDATE ON custom_field WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER custom_field_delete_in_batch BEFORE DELETE ON custom_field WHEN NOT EXISTS (SELECT 1 FROM writing) BEGIN SELECT RAISE(ABORT, 'records are written by the journal only'); END;
CREATE TRIGGER change_update_never BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER batch_update_never BEFORE UPDATE ON batch WHEN OLD.id NOT IN (SELECT batch FROM writing) BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER change_delete_never BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER batch_delete_never BEFORE DELETE ON batch WHEN OLD.id NOT IN (SELECT batch FROM writing) BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
PRAGMA application_id = 1129467204;
PRAGMA user_version = 1;
INSERT INTO writing VALUES (0);
INSERT INTO contact VALUES (1, X'01a201dc18717158b6baf037718b3f4e', 'individual', '', 'Ana', 'Adomaite', '', '', '', '', '', NULL, 'Clerk', '', '', '', '', '', NULL, 0, '', '', 0);
INSERT INTO contact VALUES (2, X'01a201dc187a73fdab9f2ee7165ad732', 'individual', '', 'Ben', '', '', '', '', '', '', NULL, '', '', '', '', '', '', NULL, 0, '', '', 0);
INSERT INTO detail VALUES (X'01a201dc18717158b6baf037718b3f4f', X'01a201dc18717158b6baf037718b3f4e', 'phone', 'mobile', '+1 555 0100', 0, 0);
INSERT INTO detail VALUES (X'01a201dc18717158b6baf037718b3f50', X'01a201dc18717158b6baf037718b3f4e', 'tag', '', 'vip', 0, 0);
INSERT INTO detail VALUES (X'01a201dc18717158b6baf037718b3f51', X'01a201dc18717158b6baf037718b3f4e', 'custom', '01a201dc18717158b6baf037716ee37a', '39', 0, 0);
INSERT INTO activity VALUES (1, X'01a201dc187e727293a277d600638eff', 'call', 'planned', '', 'quote', '', '2026-12-24', '', NULL, NULL, '', '', 'Me', NULL, 0, 0);
INSERT INTO participant VALUES (X'01a201dc187e727293a277d600638f00', X'01a201dc187e727293a277d600638eff', X'01a201dc18717158b6baf037718b3f4e', 0);
INSERT INTO custom_field VALUES (X'01a201dc18717158b6baf037716ee37a', 'Shoe size', 'text', '', 0, 0);
INSERT INTO batch VALUES (1, X'01a201dc18717158b6baf0377156ad89', 1795327531121, 'Me', 'create', 'Ana Adomaite', 2, NULL, NULL, 0);
INSERT INTO batch VALUES (2, X'01a201dc187573c2b150853a554647e8', 1795327531125, 'Me', 'edit', 'Ana Adomaite', 1, NULL, NULL, 0);
INSERT INTO batch VALUES (3, X'01a201dc1877718580d94c6501d08bd9', 1795327531127, 'Me', 'edit', 'Ana Adomaite', 1, NULL, NULL, 0);
INSERT INTO batch VALUES (4, X'01a201dc187972a1b2184cf06fc409f6', 1795327531129, 'Me', 'undo', 'Ana Adomaite', 1, 3, 3, 1);
INSERT INTO batch VALUES (5, X'01a201dc187a73fdab9f2ee716402869', 1795327531130, 'Me', 'create', 'Ben', 1, NULL, NULL, 0);
INSERT INTO batch VALUES (6, X'01a201dc187b7015b8b99bbba03237d0', 1795327531131, 'Me', 'undo', 'Ben', 1, 5, 5, 1);
INSERT INTO batch VALUES (7, X'01a201dc187d7228b5031ddc591075e2', 1795327531133, 'Me', 'redo', 'Ben', 1, 6, 5, 2);
INSERT INTO batch VALUES (8, X'01a201dc187e727293a277d600447565', 1795327531134, 'Me', 'plan', 'quote · Ana Adomaite', 1, NULL, NULL, 0);
INSERT INTO batch VALUES (9, X'01a201dc188070c0b069adf6c2e9221d', 1795327531136, 'Me', 'edit', 'Ben', 1, NULL, NULL, 0);
INSERT INTO batch VALUES (10, X'01a201dc1882704abd9f150b2853c6c1', 1795327531138, 'Me', 'undo', 'Ben', 1, 9, 9, 1);
INSERT INTO change VALUES (1, 1, 'custom_field', X'01a201dc18717158b6baf037716ee37a', NULL, NULL, '{"name":"Shoe size","type":"text","position":0}');
INSERT INTO change VALUES (1, 2, 'contact', X'01a201dc18717158b6baf037718b3f4e', NULL, NULL, '{"given":"Ana","family":"Adomaite","kind":"individual","parts":[["detail",{"kind":"phone","value":"+1 555 0100","position":0,"label":"mobile"}],["detail",{"kind":"tag","value":"vip","position":0}],["detail",{"kind":"custom","value":"39","position":0,"label":"01a201dc18717158b6baf037716ee37a"}]]}');
INSERT INTO change VALUES (2, 1, 'contact', X'01a201dc18717158b6baf037718b3f4e', 'title', '', 'Clerk');
INSERT INTO change VALUES (3, 1, 'contact', X'01a201dc18717158b6baf037718b3f4e', 'title', 'Clerk', 'Boss');
INSERT INTO change VALUES (4, 1, 'contact', X'01a201dc18717158b6baf037718b3f4e', 'title', 'Boss', 'Clerk');
INSERT INTO change VALUES (5, 1, 'contact', X'01a201dc187a73fdab9f2ee7165ad732', NULL, NULL, '{"given":"Ben","kind":"individual"}');
INSERT INTO change VALUES (6, 1, 'contact', X'01a201dc187a73fdab9f2ee7165ad732', 'deleted', 0, 1);
INSERT INTO change VALUES (7, 1, 'contact', X'01a201dc187a73fdab9f2ee7165ad732', 'deleted', 1, 0);
INSERT INTO change VALUES (8, 1, 'activity', X'01a201dc187e727293a277d600638eff', NULL, NULL, '{"type":"call","status":"planned","summary":"quote","due":"2026-12-24","owner":"Me","parts":[["participant",{"contact":"01a201dc18717158b6baf037718b3f4e"}]]}');
INSERT INTO change VALUES (9, 1, 'contact', X'01a201dc187a73fdab9f2ee7165ad732', 'tier', '', 'A');
INSERT INTO change VALUES (10, 1, 'contact', X'01a201dc187a73fdab9f2ee7165ad732', 'tier', 'A', '');
INSERT INTO contact_list VALUES (1, X'01a201dc18717158b6baf037718b3f4e', 'individual', 'Ana Adomaite', 'ana adomaite', '', '', '', '+1 555 0100', '', '', '', '', 1795327531129, '', '', '', '2026-12-24', 'call', 'quote', X'01a201dc187e727293a277d600638eff', '');
INSERT INTO contact_list VALUES (2, X'01a201dc187a73fdab9f2ee7165ad732', 'individual', 'Ben', 'ben', '', '', '', '', '', '', '', '', 1795327531138, '', '', '', '', '', '', NULL, '');
INSERT INTO contact_key VALUES ('phone', '15550100', 1);
INSERT INTO contact_key VALUES ('tag', 'vip', 1);
INSERT INTO contact_activity VALUES (1, 1, 1);
DELETE FROM writing;
