from __future__ import annotations

from collections.abc import Callable

import pytest

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts
from crm_desktop.ui.session import Session
from tests.ui.wednesday import session

__all__ = ["session"]


@pytest.fixture
def person(session: Session) -> Callable[..., Uid]:
    """Makes a contact, with an address and an e-mail if they are given."""

    def make(name: str, city: str = "", mail: str = "", **cells: object) -> Uid:
        contact = Contact(given=name, **cells)
        contact.addresses = [PostalAddress(street="Main 1", postal_code="12345", city=city)] if city else []
        contact.emails = [Labelled("work", mail)] if mail else []
        return contacts.create(session.workspace, contact)

    return make


@pytest.fixture
def foot(session: Session) -> list[tuple[str, bool]]:
    """What the foot of the window said, and whether it can be undone."""
    said: list[tuple[str, bool]] = []
    session.said.connect(lambda text, undoable: said.append((text, undoable)))
    return said
