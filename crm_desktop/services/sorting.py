"""Listing names in the order of the user's language."""

from __future__ import annotations

from collections.abc import Iterable

from crm_desktop.domain.collation import Order
from crm_desktop.store import ordering
from crm_desktop.store.workspace import Workspace

_AT_ONCE = 1_000
"""Contacts in one transaction: others who write wait for it."""


def in_order(workspace: Workspace, names: Iterable[str]) -> list[str]:
    """Names of whatever kind in the order in which those of contacts are listed."""
    return sorted(names, key=ordering.current(workspace.database).key)


def is_sorted(workspace: Workspace, order: Order) -> bool:
    """Whether names are listed in this order."""
    return ordering.current(workspace.database).name == order.name and ordering.is_whole(workspace.database)


def sort(workspace: Workspace, order: Order) -> None:
    """List names in this order from now on. It can be stopped anywhere, and goes on where it was."""
    database = workspace.database
    if ordering.current(database).name != order.name:
        ordering.begin(database, order)
    while ordering.go_on(database, _AT_ONCE):
        pass
