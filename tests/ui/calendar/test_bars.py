"""What takes several days is one bar across them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt

from tests.ui.calendar.conftest import MONDAY, WEDNESDAY, drag, entry, middle, place, spots

DAY = 24 * 60


def on(day: date, view) -> QPoint:
    """The middle of a day of the month."""
    grid = view.month
    return grid.mirrored(grid._cell(day)).center()


def test_in_a_week_it_is_one_bar_from_its_first_day_to_its_last(world, show) -> None:
    world.plan("Fair", "1", 3 * DAY)
    world.plan("Letter", "2")
    view = show()
    (bar,), (letter,) = spots(view, "Fair"), spots(view, "Letter")
    box = view.grid.on_screen(bar)
    days = {day for day in view.grid.page.days() if box.left() <= place(view.grid, day, "").x() <= box.right()}
    assert days == {MONDAY + timedelta(days=n) for n in (1, 2, 3)}
    assert letter.rect.top() > bar.rect.bottom()
    assert bar.goes_beyond() == (False, False)


def test_what_goes_on_beyond_the_page_says_so(world, show) -> None:
    world.plan("Before", "2026-02-27", 5 * DAY)
    world.plan("After", "6", 2 * DAY)
    view = show()
    assert [spot.goes_beyond() for spot in spots(view, "Before")] == [(True, False)]
    assert [spot.goes_beyond() for spot in spots(view, "After")] == [(False, True)]
    view.show_view("month")
    assert [(s.day.day, s.goes_beyond()) for s in spots(view, "Before")] == [(27, (False, True)), (2, (True, False))]


def test_it_is_dragged_as_one_by_any_of_its_days(world, show) -> None:
    uid = world.plan("Fair", "1", 3 * DAY)
    view = show()
    grid, (bar,) = view.grid, spots(view, "Fair")
    last = QPoint(place(grid, MONDAY + timedelta(days=3), "").x(), middle(grid, bar).y())
    drag(grid, last, QPoint(place(grid, MONDAY + timedelta(days=4), "").x(), last.y()))
    assert (world.activity(uid).due, world.activity(uid).duration) == ("2026-03-04", 3 * DAY)
    view.show_view("month")
    (bar,) = spots(view, "Fair")
    line = middle(view.month, bar).y()
    drag(view.month, QPoint(on(date(2026, 3, 6), view).x(), line), on(date(2026, 3, 13), view))
    assert world.activity(uid).due == "2026-03-11"


def test_a_click_on_any_of_its_days_opens_it_and_the_keyboard_is_at_that_day(qtbot, world, show) -> None:
    world.plan("Fair", "1", 3 * DAY)
    view, opened = show(), []
    view.grid.opened.disconnect()
    view.grid.opened.connect(opened.append)
    (bar,) = spots(view, "Fair")
    at = QPoint(place(view.grid, WEDNESDAY, "").x(), middle(view.grid, bar).y())
    qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [entry(view, "Fair")]
    assert view.grid.at.date() == WEDNESDAY
    assert view.grid.focused() == bar


def test_it_counts_on_each_day_where_there_is_no_room_for_it(world, show) -> None:
    for number in range(4):
        world.plan(f"Fair {number}", "1", 2 * DAY)
    view = show()
    marks = [(spot.day.day, len(spot.more)) for spot in view.grid.spots() if spot.more]
    assert marks == [(3, 2), (4, 2)]


def test_right_to_left_it_begins_at_the_right(qapp, world, show) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    world.plan("Fair", "1", 3 * DAY)
    view = show()
    box = view.grid.on_screen(spots(view, "Fair")[0])
    first, last = (place(view.grid, MONDAY + timedelta(days=n), "").x() for n in (1, 3))
    assert box.left() < last < first < box.right()
    view.grid.grab()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_page_that_was_made_ready_is_the_one_that_is_shown(qtbot, world, show) -> None:
    world.plan("Fair", "2026-03-10", 3 * DAY)
    world.plan("Call", "2026-03-11T09:00", 30)
    view = show()
    qtbot.waitUntil(lambda: not view.reader.is_busy())
    ready = view.grid._ready
    view.turn(1)
    assert view.grid.laid() is ready
    picture = view.grid.grab().toImage()
    view.grid.changed_size()
    assert view.grid.grab().toImage() == picture, "it looks as if it were laid out now"
