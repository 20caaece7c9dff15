"""Numbered steps that bring an older database to the current version, behind a verified copy."""

from __future__ import annotations

from collections.abc import Callable

from crm_desktop.store import derived, migration_steps, schema
from crm_desktop.store.backup import back_up, place
from crm_desktop.store.database import Database

# MIGRATIONS[n] brings a database of version n + 1 to version n + 2.
MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    migration_steps.to_version_2,
    migration_steps.to_version_3,
    migration_steps.to_version_4,
    migration_steps.to_version_5,
    migration_steps.to_version_6,
    migration_steps.to_version_7,
    migration_steps.to_version_8,
)


def current_version() -> int:
    """The version that this program writes."""
    return 1 + len(MIGRATIONS)


def migrate(database: Database) -> None:
    """Create an empty database, or bring an older one up to date.

    Each step looks again whether it is needed: another process may have been quicker.
    """
    version = _version(database)
    if version == 0:
        with database.transaction():
            if _version(database) == 0:
                for statement in schema.create_statements():
                    database.execute(statement)
                database.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
                database.execute(f"PRAGMA user_version = {current_version()}")
        return
    if version < current_version():  # one copy, which the older program opens: rotation keeps but some of this kind
        back_up(database, place(database.path.parent, "migration"))
    for number in range(version, current_version()):
        with database.transaction():
            if _version(database) == number:
                database.execute("INSERT INTO writing VALUES (0)")
                MIGRATIONS[number - 1](database)
                if number + 1 == current_version():
                    derived.rebuild(database)
                database.execute("DELETE FROM writing")
                database.execute(f"PRAGMA user_version = {number + 1}")


def _version(database: Database) -> int:
    found = database.row("PRAGMA user_version")
    return int(found[0]) if found else 0
