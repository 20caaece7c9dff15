"""The order in which this workspace lists names, which is that of its user's language."""

from __future__ import annotations

from crm_desktop.domain.collation import Order
from crm_desktop.store import office as kept
from crm_desktop.store.database import Database

_ORDER, _FROM = "name_order", "name_order_from"


def current(database: Database) -> Order:
    """The order of what is listed from now on."""
    return Order.named(kept.get(database, _ORDER))


def is_whole(database: Database) -> bool:
    """Whether all that is listed is in this order."""
    return not kept.get(database, _FROM)


def begin(database: Database, order: Order) -> None:
    """Choose an order; `go_on` brings what is listed into it, until it is whole."""
    with database.transaction():
        kept.put(database, _ORDER, order.name)
        kept.put(database, _FROM, "0")


def go_on(database: Database, count: int) -> bool:
    """Bring so many contacts more into the order; whether any are left."""
    with database.transaction():
        start = kept.get(database, _FROM)
        if not start:
            return False
        key = current(database).key
        sql = "SELECT id, name, company FROM contact_list WHERE id >= ? ORDER BY id LIMIT ?"
        rows = database.rows(sql, (int(start), count))
        database.execute_all(
            "UPDATE contact_list SET name_order = c0, company_order = c1 FROM given WHERE id = c2 "
            "AND (name_order <> c0 OR company_order <> c1)",
            [(key(name), key(company), number) for number, name, company in rows],
        )
        left = len(rows) == count
        kept.put(database, _FROM, str(rows[-1][0] + 1) if left else "")
    return left
