"""Reads of templates, and of those whom a letter or an e-mail cannot reach."""

from __future__ import annotations

import json
from collections.abc import Sequence

from crm_desktop.domain.contact import ADDRESS_PARTS
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.template import KINDS, Template
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks

_CELLS = "uid, name, kind, subject, body"
_THESE = "c.uid IN (SELECT unhex(value) FROM json_each(?))"
_ADDRESSED = " OR ".join(f"trim(a.{part}) <> ''" for part in ADDRESS_PARTS)


def templates(database: Database) -> list[Template]:
    """All templates in their order."""
    rows = database.rows(f"SELECT {_CELLS} FROM template WHERE deleted = 0 ORDER BY position IS NULL, position, uid")
    return [_document(*row) for row in rows]


def template(database: Database, uid: Uid) -> Template:
    """One template; raises UserError("template-unknown")."""
    row = database.row(f"SELECT {_CELLS} FROM template WHERE uid = ? AND deleted = 0", (uid,))
    if row is None:
        raise UserError("template-unknown", uid=uid_text(uid))
    return _document(*row)


def _document(uid: Uid, name: str, kind: str, subject: str, body: str) -> Template:
    """A template; one of a kind that only a newer version knows is taken for a letter."""
    return Template(uid_text(uid), name, kind if kind in KINDS else "letter", subject, body)


def missing(database: Database, uids: Sequence[Uid]) -> list[Uid]:
    """Those of the templates that were never here, nor deleted."""
    here = {row[0] for row in database.rows(f"SELECT uid FROM template WHERE uid IN ({marks(uids)})", uids)}
    return [uid for uid in uids if uid not in here]


def last_position(database: Database) -> int:
    """Where the last template stands."""
    (last,) = database.row("SELECT max(position) FROM template WHERE deleted = 0") or (None,)
    return -1 if last is None else int(last)


def without_address(database: Database, contacts: Sequence[Uid]) -> set[Uid]:
    """Those of the contacts that have no postal address."""
    sql = (
        f"SELECT c.uid FROM contact_list c WHERE {_THESE} AND NOT EXISTS "
        f"(SELECT 1 FROM address a WHERE a.contact = c.uid AND a.deleted = 0 AND ({_ADDRESSED}))"
    )
    return _found(database, sql, contacts)


def without_email(database: Database, contacts: Sequence[Uid]) -> set[Uid]:
    """Those of the contacts that have no address of e-mail."""
    return _found(database, f"SELECT c.uid FROM contact_list c WHERE {_THESE} AND c.email = ''", contacts)


def _found(database: Database, sql: str, contacts: Sequence[Uid]) -> set[Uid]:
    return {row[0] for row in database.rows(sql, (json.dumps([uid.hex() for uid in contacts]),))}
