"""Links handed over by other programs: whoever has the number or address shows, or may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm_desktop.domain.handed_links import way_of
from crm_desktop.store import queries

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow


def take(window: MainWindow, link: str) -> None:
    """Show the one who is reached by a link, all who are, or a form for somebody new."""
    way = way_of(link)
    if way is None:
        return
    session = window.session
    found = queries.holders(session.workspace.database, way.kind, way.key())
    if len(found) > 1:
        session.query_wanted.emit(way.query())
    elif found:
        window.show_contact(found[0])
    else:
        window.add_contact(way.contact())
