"""Two contacts that are one person."""

from __future__ import annotations

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.store.workspace import Workspace


def people(workspace: Workspace) -> tuple[Uid, Uid]:
    """The first is called in full, the second has more."""
    one = contacts.create(workspace, Contact(
        given="Jonas", family="Example", title="Clerk", phones=[Labelled("mobile", "+1 555 0100")], tags=["vip"],
        notes="Likes tea.", custom={"Size": "39"}, dates=[Labelled("birthday", "1980-05-01")],
    ))  # fmt: skip
    other = contacts.create(workspace, Contact(
        given="J.", family="Example", title="Boss", department="Sales", phones=[Labelled("work", "1 (555) 0100")],
        emails=[Labelled("work", "jonas@example.com")], tags=["VIP", "press"], notes="Has a dog.",
        custom={"Size": "40"}, addresses=[PostalAddress("work", city="Example City")],
        dates=[Labelled("birthday", "1980-05-02")],
    ))  # fmt: skip
    return one, other
