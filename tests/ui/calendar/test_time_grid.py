from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt

from crm_desktop.ui.calendar.entry_dialogs import NewEntryDialog, OpenEntryDialog
from tests.ui.calendar.conftest import MONDAY, WEDNESDAY, drag, entry, middle, moment, place, spots
from tests.ui.opened import in_dialog

NO, ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def test_an_entry_stands_at_its_day_and_time(world, show) -> None:
    world.plan("Demo", "2T10:00", 60)
    view = show()
    (spot,) = spots(view, "Demo")
    box = view.grid.on_screen(spot)
    assert box.contains(place(view.grid, WEDNESDAY, "10:10"))
    assert box.contains(place(view.grid, WEDNESDAY, "10:50"))
    assert not box.contains(place(view.grid, WEDNESDAY, "11:05"))
    assert not box.contains(place(view.grid, WEDNESDAY + timedelta(days=1), "10:10"))


def test_right_to_left_the_week_runs_the_other_way(qapp, world, show) -> None:
    QLocale.setDefault(QLocale("ar"))
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    world.plan("Demo", "2T10:00", 60)
    view = show()
    assert view.grid.page.first == date(2026, 2, 28)  # a Saturday
    box = view.grid.on_screen(spots(view, "Demo")[0])
    assert box.contains(place(view.grid, WEDNESDAY, "10:30"))
    assert box.center().x() < place(view.grid, MONDAY, "10:30").x()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_two_boxes_of_a_day_with_forty_share_place(world, show) -> None:
    for number in range(40):
        world.plan(f"Call {number}", f"2T{9 + number % 4:02}:{15 * (number % 3):02}", 45)
    view = show()
    boxes = [spot.rect for spot in view.grid.spots() if not spot.pinned]
    assert all(not one.intersects(other) for one, other in combinations(boxes, 2))
    hidden = sum(len(spot.more) for spot in view.grid.spots())
    assert hidden + len([s for s in view.grid.spots() if s.entry]) == 40
    mark = next(spot for spot in view.grid.spots() if spot.more)
    view.grid.click(mark)
    assert (view.view, view.day) == ("day", WEDNESDAY)
    assert sum(1 for spot in view.grid.spots() if spot.entry) == 40


def test_many_of_any_time_end_in_a_mark(world, show) -> None:
    for number in range(9):
        world.plan(f"Letter {number}", "2")
    view = show()
    pinned = [spot for spot in view.grid.spots() if spot.pinned and spot.day == WEDNESDAY]
    assert [len(spot.more) for spot in pinned if spot.more] == [7]
    assert all(spot.rect.bottom() < view.grid.clip_top() for spot in pinned)


def test_what_crosses_midnight_stands_on_both_days(world, show) -> None:
    world.plan("Night train", "2T22:00", 300)
    first, second = spots(show(), "Night train")
    assert (first.day, second.day) == (WEDNESDAY, WEDNESDAY + timedelta(days=1))


# Dragging


def test_dragging_over_free_hours_plans(qtbot, world, session, show) -> None:
    world.person("Ana Adomaitė")
    view = show()

    def fill(dialog: NewEntryDialog) -> None:
        qtbot.keyClicks(dialog.people.line, "Ana Adom")
        dialog.summary.setText("Site visit")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    in_dialog(NewEntryDialog, fill)
    drag(view.grid, place(view.grid, WEDNESDAY, "10:05"), place(view.grid, WEDNESDAY, "11:25"))
    made = entry(view, "Site visit")
    assert (made.start, made.end) == (moment(2, "10:00"), moment(2, "11:30"))
    assert made.of.contacts_text == "Ana Adomaitė"
    assert view.grid.current == made
    session.undo()
    qtbot.waitUntil(lambda: not view.grid.page.entries)


def test_dragging_upwards_and_over_midnight_plans_the_same(qtbot, show) -> None:
    view, asked = show(), []
    view.grid.new_wanted.disconnect()
    view.grid.new_wanted.connect(lambda *what: asked.append(what))
    drag(view.grid, place(view.grid, WEDNESDAY, "11:25"), place(view.grid, WEDNESDAY, "10:05"))
    view.grid.verticalScrollBar().setValue(10_000)
    thursday = WEDNESDAY + timedelta(days=1)
    grid = view.grid
    drag(grid, place(grid, WEDNESDAY, "23:05"), place(grid, thursday, "21:05"))
    assert asked == [(moment(2, "10:00"), True, 90), (moment(2, "23:00"), True, 22 * 60 + 15)]


def test_an_entry_is_dragged_to_another_day_and_time_and_back_by_undo(qtbot, world, session, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()
    friday = WEDNESDAY + timedelta(days=2)
    drag(view.grid, place(view.grid, WEDNESDAY, "10:30"), place(view.grid, friday, "14:17"))
    assert (world.activity(uid).due, world.activity(uid).duration) == ("2026-03-06T13:45", 60)
    assert view.grid.current == entry(view, "Demo")
    session.undo()
    qtbot.waitUntil(lambda: entry(view, "Demo").start == moment(2, "10:00"))


def test_right_to_left_it_is_dragged_under_the_mouse(qapp, world, show) -> None:
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()
    drag(view.grid, place(view.grid, WEDNESDAY, "10:30"), place(view.grid, MONDAY, "10:30"))
    assert world.activity(uid).due == "2026-03-02T10:00"


def test_an_entry_is_dragged_out_of_the_hours_and_back(world, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()
    drag(view.grid, place(view.grid, WEDNESDAY, "10:30"), place(view.grid, MONDAY, ""))
    assert world.activity(uid).due == "2026-03-02"
    drag(view.grid, middle(view.grid, spots(view, "Demo")[0]), place(view.grid, WEDNESDAY, "09:20"))
    assert (world.activity(uid).due, world.activity(uid).duration) == ("2026-03-04T09:15", 60)


@pytest.mark.parametrize(
    ("edge", "to", "due", "minutes"),
    [
        (-3, "12:05", "2026-03-04T10:00", 120),
        (-3, "09:00", "2026-03-04T10:00", 15),
        (2, "09:16", "2026-03-04T09:15", 105),
        (2, "15:00", "2026-03-04T10:45", 15),
    ],
)
def test_its_ends_are_dragged(world, show, edge: int, to: str, due: str, minutes: int) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()
    box = view.grid.on_screen(spots(view, "Demo")[0])
    at = QPoint(box.center().x(), box.top() + edge if edge > 0 else box.bottom() + 1 + edge)
    drag(view.grid, at, place(view.grid, WEDNESDAY, to))
    assert (world.activity(uid).due, world.activity(uid).duration) == (due, minutes)


def test_escape_lets_go_of_what_is_dragged(qtbot, world, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view, before = show(), world.batches()
    begin, end = place(view.grid, WEDNESDAY, "10:30"), place(view.grid, MONDAY, "14:00")
    drag(view.grid, begin, end, drop=False)
    qtbot.keyClick(view.grid, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert (world.activity(uid).due, world.batches()) == ("2026-03-04T10:00", before)


def test_a_drag_that_ends_where_it_began_writes_nothing(world, show) -> None:
    world.plan("Demo", "2T10:00", 60)
    view, before = show(), world.batches()
    begin = place(view.grid, WEDNESDAY, "10:30")
    drag(view.grid, begin, begin + QPoint(12, 1))
    assert world.batches() == before


# A click and the keyboard


def test_a_click_opens_and_done_completes(qtbot, world, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()

    def change(dialog: OpenEntryDialog) -> None:
        dialog.summary.setText("Great demo")
        dialog.done_button.click()

    in_dialog(OpenEntryDialog, change)
    qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place(view.grid, WEDNESDAY, "10:30"))
    assert (world.activity(uid).status, world.activity(uid).summary) == ("done", "Great demo")


def test_arrows_go_between_days_and_entries(qtbot, world, show) -> None:
    for summary, due in (("A", "2T10:00"), ("B", "2T12:00"), ("Any", "2"), ("C", "3T12:15"), ("D", "3T16:00")):
        world.plan(summary, due, 60)
    view = show()
    grid = view.grid

    def press(key: Qt.Key) -> str:
        qtbot.keyClick(grid, key)
        return grid.current.of.summary if grid.current else ""

    assert press(Qt.Key.Key_Down) == "A"
    assert press(Qt.Key.Key_Up) == "Any"
    assert press(Qt.Key.Key_Down) == "A"
    assert press(Qt.Key.Key_Down) == "B"
    assert press(Qt.Key.Key_Down) == "B"
    assert press(Qt.Key.Key_Right) == "C"
    assert press(Qt.Key.Key_Right) == ""
    assert grid.at.date() == MONDAY + timedelta(days=4)
    assert press(Qt.Key.Key_Home) == ""
    assert grid.at.date() == MONDAY
    assert press(Qt.Key.Key_Left) == ""
    assert view.day == MONDAY - timedelta(days=1)
    assert view.grid.page.first == MONDAY - timedelta(days=7)


def test_every_entry_is_reached_by_keys_also_one_without_room(qtbot, world, show) -> None:
    for number in range(12):
        world.plan(f"Call {number}", "2T10:00", 60)
    view, seen = show(), set()
    for _ in range(12):
        qtbot.keyClick(view.grid, Qt.Key.Key_Down)
        seen.add(view.grid.current.of.summary)
        assert view.grid.focused() is not None
    assert len(seen) == 12


@pytest.mark.parametrize(
    ("key", "modifiers", "due", "minutes"),
    [
        (Qt.Key.Key_Down, ALT, "2026-03-04T10:15", 60),
        (Qt.Key.Key_Up, ALT, "2026-03-04T09:45", 60),
        (Qt.Key.Key_Right, ALT, "2026-03-05T10:00", 60),
        (Qt.Key.Key_Left, ALT, "2026-03-03T10:00", 60),
        (Qt.Key.Key_Down, ALT | SHIFT, "2026-03-04T10:00", 75),
        (Qt.Key.Key_Up, ALT | SHIFT, "2026-03-04T10:00", 45),
    ],
)
def test_keys_move_and_resize(qtbot, world, show, key, modifiers, due: str, minutes: int) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    qtbot.keyClick(view.grid, key, modifiers)
    assert (world.activity(uid).due, world.activity(uid).duration) == (due, minutes)
    assert view.grid.current == entry(view, "Demo")


def test_what_is_moved_out_of_the_week_is_followed(qtbot, world, show) -> None:
    world.plan("Demo", "6T10:00", 60)
    view = show()
    view.go_to(MONDAY + timedelta(days=6))
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    qtbot.keyClick(view.grid, Qt.Key.Key_Right, ALT)
    assert view.grid.page.first == MONDAY + timedelta(days=7)
    assert view.grid.current == entry(view, "Demo")


def test_the_chosen_half_hours_become_a_new_entry(qtbot, show) -> None:
    view, asked = show(), []
    grid = view.grid
    grid.new_wanted.disconnect()
    grid.new_wanted.connect(lambda *what: asked.append(what))
    grid.at = moment(2, "09:00")
    qtbot.keyClick(grid, Qt.Key.Key_Down, CTRL)
    qtbot.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(grid, Qt.Key.Key_N)
    qtbot.keyClick(grid, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert asked == [(moment(2, "09:30"), True, 45), (moment(2, "09:00"), True, 30)]


def test_delete_space_and_digits(qtbot, world, session, show) -> None:
    gone, done, called = (world.plan(name, f"2T1{n}:00", 30) for n, name in enumerate("ABC"))
    view = show()
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    qtbot.keyClick(view.grid, Qt.Key.Key_Delete)
    assert [e.of.summary for e in view.grid.page.entries] == ["B", "C"]
    session.undo()
    qtbot.waitUntil(lambda: len(view.grid.page.entries) == 3)
    assert world.activity(gone).status == "planned"
    view.grid.go_to(entry(view, "B"))
    qtbot.keyClick(view.grid, Qt.Key.Key_Space)
    view.grid.go_to(entry(view, "C"))
    qtbot.keyClick(view.grid, Qt.Key.Key_2)
    assert world.activity(done).status == "done"
    assert (world.activity(called).status, world.activity(called).result) == ("done", "no answer")


def test_who_listens_is_told_of_the_entry_under_the_keyboard(qtbot, world, show) -> None:
    world.plan("Demo", "1T10:00", 60, world.person("Ana Adomaitė"))
    world.plan("Call", "1T10:30", 60)
    view = show()
    view.grid.go_to(entry(view, "Demo"))
    told = view.grid.accessibleName()
    for part in ("Demo", "Ana Adomaitė", "Tuesday", "10:00 – 11:00", "late", "same time"):
        assert part in told
