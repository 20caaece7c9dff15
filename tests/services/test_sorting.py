"""Names are listed in the order of the user's language."""

from __future__ import annotations

import pytest

from crm_desktop.domain.collation import Order
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.query import Query
from crm_desktop.services import checking, contacts, sorting
from crm_desktop.store import ordering, queries, search
from crm_desktop.store.workspace import Workspace
from tests.store.derived_content import content, rebuilt

NAMES = ["Žukas", "Zyla", "Zz", "Yčas", "Ivas", "Čekas", "Czapski", "Adomas"]
ROOT = ["Adomas", "Čekas", "Czapski", "Ivas", "Yčas", "Žukas", "Zyla", "Zz"]
LITHUANIAN = ["Adomas", "Czapski", "Čekas", "Yčas", "Ivas", "Zyla", "Zz", "Žukas"]


def listed(workspace: Workspace, sort: str = "name") -> list[str]:
    ids = search.find_ids(workspace.database, Query(), sort)
    return [row.name for row in queries.contact_rows(workspace.database, list(ids))]


@pytest.fixture
def named(workspace: Workspace) -> Workspace:
    for name in NAMES:
        contacts.create(workspace, Contact(family=name, company=name, tier="A"))
    return workspace


def test_names_companies_and_tiers_follow_the_language(named: Workspace) -> None:
    assert [listed(named, sort) for sort in ("name", "company", "tier")] == [ROOT] * 3
    sorting.sort(named, Order("lt"))
    assert sorting.is_sorted(named, Order("lt"))
    assert not sorting.is_sorted(named, Order("fa"))
    assert [listed(named, sort) for sort in ("name", "company", "tier")] == [LITHUANIAN] * 3
    sorting.sort(named, Order("en"))
    assert listed(named) == ROOT


def test_who_comes_later_is_listed_in_that_order(named: Workspace) -> None:
    sorting.sort(named, Order("lt"))
    contacts.create(named, Contact(family="Žemaitė"))
    contacts.create(named, Contact(family="Zzz"))
    assert listed(named)[-4:] == ["Zz", "Zzz", "Žemaitė", "Žukas"]
    assert content(named.database) == rebuilt(named.database)


def test_sorting_that_was_stopped_goes_on(named: Workspace) -> None:
    ordering.begin(named.database, Order("lt"))
    assert ordering.go_on(named.database, 3)
    assert not sorting.is_sorted(named, Order("lt"))
    assert checking.check(named) == []  # half sorted is no damage
    sorting.sort(named, Order("lt"))
    assert sorting.is_sorted(named, Order("lt"))
    assert checking.check(named) == []
    assert listed(named) == LITHUANIAN
