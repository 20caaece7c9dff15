from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, series
from crm_desktop.services.series import Scope
from crm_desktop.store import follow_ups, occurrences, queries
from tests.store.devices import Device, Devices, meet


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Devices]:
    made = Devices(tmp_path, monkeypatch)
    yield made
    made.close()


@pytest.fixture
def weekly(devices: Devices) -> tuple[Device, Device, Uid, Uid]:
    """Two devices that both know a series with Ana: these, the series, and Ana."""
    one, two = devices("one"), devices("two")
    ana = one.create(Contact(given="Ana"))
    call = Activity(type="call", summary="Call", due="2026-03-02T09:00", rrule="FREQ=WEEKLY", contacts=[uid_text(ana)])
    uid = activities.add(one.workspace, call)
    meet(one, two)
    devices.time += 60
    return one, two, uid, ana


def march(device: Device) -> list[tuple[str, str, str]]:
    found = occurrences.between(device.database, "2026-03-01", "2026-04-01")
    return [(each.due, each.status, each.contacts_text) for each in found]


def test_two_devices_that_complete_the_same_occurrence_have_one_record(
    devices: Devices, weekly: tuple[Device, Device, Uid, Uid]
) -> None:
    one, two, uid, ana = weekly
    activities.complete(one.workspace, uid, "reached")
    devices.time += 60
    series.complete(two.workspace, uid, "2026-03-02T09:00", "reached")
    meet(one, two)
    for device in (one, two):
        assert march(device)[:2] == [("2026-03-02T09:00", "done", "Ana"), ("2026-03-09T09:00", "planned", "Ana")]
        assert device.database.row("SELECT count(*) FROM activity WHERE deleted = 0") == (2,)
        row = queries.contact_row(device.database, ana)
        assert row is not None
        assert row.next_due == "2026-03-09T09:00"
    assert march(one) == march(two)


def test_two_devices_that_divide_a_series_at_the_same_place_have_one_more(
    devices: Devices, weekly: tuple[Device, Device, Uid, Uid]
) -> None:
    one, two, uid, _ = weekly
    series.move(one.workspace, uid, "2026-03-16T09:00", "2026-03-17T09:00", Scope.FOLLOWING)
    devices.time += 60
    series.move(two.workspace, uid, "2026-03-16T09:00", "2026-03-17T10:00", Scope.FOLLOWING)
    meet(one, two)
    assert march(one) == march(two)
    assert [due for due, *_ in march(one)] == [
        "2026-03-02T09:00", "2026-03-09T09:00", "2026-03-17T10:00", "2026-03-24T10:00", "2026-03-31T10:00",
    ]  # fmt: skip


def test_one_left_out_here_and_one_completed_there_are_both(
    devices: Devices, weekly: tuple[Device, Device, Uid, Uid]
) -> None:
    one, two, uid, _ = weekly
    series.delete(one.workspace, uid, "2026-03-09T09:00")
    series.complete(two.workspace, uid, "2026-03-16T09:00", "reached")
    meet(one, two)
    assert march(one) == march(two)
    assert [due[8:10] for due, *_ in march(one)] == ["02", "16", "23", "30"]


def test_a_rule_from_elsewhere_that_cannot_be_read_stands_on_its_first_day(devices: Devices) -> None:
    device = devices("one")
    with device.workspace.journal.batch("plan", "") as batch:
        for rule in ("nonsense", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"):
            batch.put("activity", {"type": "todo", "status": "planned", "due": "2026-03-05", "rrule": rule})
    assert [due for due, *_ in march(device)] == ["2026-03-05", "2026-03-05"]
    assert [item.due for item in follow_ups.find(device.database)] == ["2026-03-05", "2026-03-05"]


def test_a_week_is_read_by_index(devices: Devices, monkeypatch: pytest.MonkeyPatch) -> None:
    device = devices("one")
    asked: list[tuple[str, object]] = []
    rows = device.database.rows
    monkeypatch.setattr(
        device.database, "rows", lambda sql, values=(): asked.append((sql, values)) or rows(sql, values)
    )
    occurrences.between(device.database, "2026-03-02", "2026-03-09", "Me")
    plans = [rows(f"EXPLAIN QUERY PLAN {sql}", values) for sql, values in asked]
    told = json.dumps([step[-1] for plan in plans for step in plan])
    assert "activity_due" in told
    assert "activity_recurring" in told
    assert "SCAN a" not in told
