"""What this workspace knows of its office, and the program of this workspace's part in it: names and values."""

from __future__ import annotations

from crm_desktop.store.database import Database


def get(database: Database, key: str) -> str:
    """The value of that name, "" where there is none."""
    row = database.row("SELECT value FROM office WHERE key = ?", (key,))
    return str(row[0]) if row else ""


def put(database: Database, key: str, value: str) -> None:
    """Keep a value."""
    database.execute("INSERT OR REPLACE INTO office VALUES (?, ?)", (key, value))


def joined(database: Database) -> bool:
    """Whether the workspace belongs to an office."""
    return bool(get(database, "id"))
