from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu

from crm_desktop.ui.activity.scope_question import ScopeQuestion
from crm_desktop.ui.calendar import look
from crm_desktop.ui.calendar.entry_dialogs import NewEntryDialog
from tests.ui.calendar.conftest import MONDAY, WEDNESDAY, drag, entry, middle, place, spots
from tests.ui.opened import in_dialog, in_menu

ALT = Qt.KeyboardModifier.AltModifier


def shown(view) -> tuple[str, str]:
    return view.bar._title.text(), view.bar._week.text()


def test_letters_choose_the_view_and_page_keys_turn(qtbot, show) -> None:
    view = show()
    assert shown(view) == ("March 2026", "week 10")
    qtbot.keyClick(view.grid, Qt.Key.Key_PageDown)
    assert (view.day, view.grid.page.first) == (WEDNESDAY + timedelta(days=7), MONDAY + timedelta(days=7))
    qtbot.keyClick(view.grid, Qt.Key.Key_M)
    assert view.view == "month"
    qtbot.keyClick(view.grid, Qt.Key.Key_PageUp)
    assert shown(view) == ("February 2026", "")
    qtbot.keyClick(view.grid, Qt.Key.Key_T)
    assert view.day == WEDNESDAY
    qtbot.keyClick(view.grid, Qt.Key.Key_D)
    assert shown(view) == ("4 March 2026", "week 10")
    assert view.grid.hasFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_A)
    assert shown(view)[0] == "March – April 2026"
    qtbot.keyClick(view.grid, Qt.Key.Key_W)
    assert view.view == view._session.app.settings.calendar_view == "week"


def test_the_week_begins_as_the_locale_has_it(show) -> None:
    QLocale.setDefault(QLocale("en_US"))
    view = show()
    assert view.grid.page.first == date(2026, 3, 1)
    assert shown(view) == ("March 2026", "week 10")


def test_everyones_are_shown_where_asked_for(qtbot, world, show) -> None:
    world.plan("Mine", "2T10:00", 60)
    world.plan("Jon's", "2T10:00", 60, owner="Jon Example")
    view = show()
    assert [e.of.summary for e in view.grid.page.entries] == ["Mine"]
    view.bar._everyone.click()
    assert {e.of.summary for e in view.grid.page.entries} == {"Mine", "Jon's"}
    mine, other = entry(view, "Mine"), entry(view, "Jon's")
    assert look.face(mine, view.grid.page) != look.face(other, view.grid.page)
    assert not view.grid.page.clashes
    assert "Jon Example" in look.spoken(other, view.grid.page)


def test_late_done_and_open_look_different(world, show) -> None:
    for summary, due, cells in (
        ("late", "1T10:00", {}), ("open", "3T10:00", {}), ("done", "1T12:00", {"status": "done"}),
    ):  # fmt: skip
        world.plan(summary, due, 60, **cells)
    page = show().grid.page
    faces = {e.of.summary: look.face(e, page) for e in page.entries}
    assert len(set(map(str, faces.values()))) == 3


def test_what_others_write_shows_when_the_view_is_shown(qtbot, world, session, show) -> None:
    view = show()
    world.plan("New", "2T10:00", 60)
    session.changed.emit()
    assert [e.of.summary for e in view.grid.page.entries] == ["New"]
    view.hide()
    world.plan("Newer", "2T11:00", 60)
    session.changed.emit()
    assert len(view.grid.page.entries) == 1
    view.show()
    assert len(view.grid.page.entries) == 2


def test_selecting_goes_to_the_day(world, show) -> None:
    uid = world.plan("Far", "2027-01-07T10:00", 60, owner="Jon Example")
    view = show()
    view.select(uid)
    assert view.day == date(2027, 1, 7)
    assert view.grid.current == entry(view, "Far")


@pytest.mark.parametrize("due", ["2026-02-30", "soon", "2026-03-04T99:00"])
def test_an_impossible_day_breaks_nothing(world, show, due: str) -> None:
    uid = world.plan("Odd", due)
    view = show()
    view.select(uid)
    assert not [e for e in view.grid.page.entries if e.of.summary == "Odd"]


def test_the_line_of_now_moves(show) -> None:
    view = show("day")
    line = []
    for hour in (9, 10):
        view.hours.show_now(datetime.combine(WEDNESDAY, datetime.min.time().replace(hour=hour)))
        image = view.grid.viewport().grab().toImage()
        x = image.width() // 2
        red = look.theme.colors().red
        line.append([y for y in range(image.height()) if image.pixelColor(x, y) == red])
    assert [len(rows) for rows in line] == [2, 2]
    assert line[1][0] - line[0][0] == 52


def test_the_menu_of_an_entry(qtbot, world, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show()
    view.grid.go_to(entry(view, "Demo"))

    def delete(menu: QMenu) -> None:
        assert [a.text().split("\t")[0] for a in menu.actions() if a.text()] == ["Done", "Edit…", "Delete"]
        menu.actions()[-1].trigger()

    in_menu(delete)
    view.grid.menu_wanted.emit(view.grid.current, view.grid.menu_place())
    assert not view.grid.page.entries
    with pytest.raises(Exception, match="activity-unknown"):
        world.activity(uid)


def test_an_occurrence_of_a_series_moves_alone(qtbot, world, session, show) -> None:
    uid = world.plan("Stand-up", "0T09:00", 15, rrule="FREQ=DAILY")
    view = show()
    assert len(spots(view, "Stand-up")) == 7
    in_dialog(ScopeQuestion, lambda question: qtbot.keyClick(question, Qt.Key.Key_1))
    drag(view.grid, middle(view.grid, spots(view, "Stand-up")[2]), place(view.grid, WEDNESDAY, "13:05"))
    found = sorted(e.start.strftime("%a %H:%M") for e in view.grid.page.entries if e.start.date() == WEDNESDAY)
    assert found == ["Wed 13:00"]
    assert view.grid.current is not None
    assert view.grid.current.start.hour == 13
    assert len(view.grid.page.entries) == 7
    assert world.activity(uid).due == "2026-03-02T09:00"
    session.undo()
    qtbot.waitUntil(lambda: {e.start.hour for e in view.grid.page.entries} == {9})


def test_a_question_that_is_left_moves_nothing(qtbot, world, show) -> None:
    world.plan("Stand-up", "0T09:00", 15, rrule="FREQ=DAILY")
    view, before = show(), world.batches()
    in_dialog(ScopeQuestion, lambda question: qtbot.keyClick(question, Qt.Key.Key_Escape))
    drag(view.grid, middle(view.grid, spots(view, "Stand-up")[2]), place(view.grid, WEDNESDAY, "13:05"))
    assert world.batches() == before
    assert {e.start.hour for e in view.grid.page.entries} == {9}


def test_what_is_read_ahead_is_forgotten_when_something_is_written(qtbot, world, session, show) -> None:
    view = show()
    view.turn(1)
    qtbot.waitUntil(lambda: len(view.reader._known) == 2)
    world.plan("New", "2026-03-18T10:00", 60)
    session.changed.emit()
    view.turn(1)
    assert [e.of.summary for e in view.grid.page.entries] == ["New"]


# The month


def test_a_month_says_how_many_more_and_shows_them(world, show) -> None:
    for number in range(9):
        world.plan(f"Call {number}", f"2T{9 + number:02}:00", 30)
    view = show("month")
    mark = next(spot for spot in view.grid.spots() if spot.more)
    assert len(spots(view, "Call 0")) == 1
    assert len(mark.more) + sum(1 for s in view.grid.spots() if s.entry) == 9
    cells = [s.rect for s in view.grid.spots() if s.day == WEDNESDAY]
    assert all(cells[n].bottom() < cells[n + 1].top() for n in range(1, len(cells) - 1))
    view.grid.click(mark)
    assert (view.view, view.day) == ("day", WEDNESDAY)


def test_in_a_month_an_entry_is_dragged_to_another_day(world, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show("month")
    grid = view.month
    drag(grid, middle(grid, spots(view, "Demo")[0]), grid.mirrored(grid._cell(date(2026, 3, 20))).center())
    assert world.activity(uid).due == "2026-03-20T10:00"
    assert view.grid.current == entry(view, "Demo")


def test_dragging_over_days_plans_something_of_several_days(qtbot, world, show) -> None:
    view = show("month")
    grid = view.month

    def cell(day: int) -> QPoint:
        return grid.mirrored(grid._cell(date(2026, 3, day))).center()

    def fill(dialog: NewEntryDialog) -> None:
        dialog.summary.setText("Trade fair")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(NewEntryDialog, fill)
    drag(grid, cell(19), cell(17))  # backwards is the same
    made = entry(view, "Trade fair")
    assert (made.days(), made.timed) == ([date(2026, 3, day) for day in (17, 18, 19)], False)
    assert [(spot.day.day, spot.last.day) for spot in spots(view, "Trade fair")] == [(17, 19)]
    before = world.batches()
    drag(grid, cell(24), cell(24) + QPoint(20, 20))  # within a day it is none
    drag(grid, cell(24), cell(26), drop=False)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert world.batches() == before


def test_dragging_along_what_has_no_time_plans_for_these_days(show) -> None:
    view, asked = show(), []
    view.grid.new_wanted.disconnect()
    view.grid.new_wanted.connect(lambda *what: asked.append(what))
    drag(view.grid, place(view.grid, MONDAY, ""), place(view.grid, WEDNESDAY, ""))
    assert asked == [(datetime(2026, 3, 2), False, 3 * 24 * 60)]


def test_selecting_what_was_done_without_a_day_goes_to_where_it_stands(world, show) -> None:
    done = world.plan("Call back", "", status="done", completed="2026-03-12T12:00:00Z")
    view = show()
    view.select(done)
    assert view.day == date(2026, 3, 12)
    assert view.grid.current == entry(view, "Call back")


def test_the_keys_of_a_month(qtbot, world, show) -> None:
    uid = world.plan("Demo", "2T10:00", 60)
    view = show("month")
    grid = view.grid
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current == entry(view, "Demo")
    qtbot.keyClick(grid, Qt.Key.Key_Down, ALT)
    assert world.activity(uid).due == "2026-03-11T10:00"
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.current is None
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.at.date() == WEDNESDAY
    for _ in range(4):
        qtbot.keyClick(grid, Qt.Key.Key_Down)
        qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert view.day.month == 4


# The agenda


def test_an_agenda_lists_days_that_hold_anything(qtbot, world, show) -> None:
    for summary, due in (("A", "2T10:00"), ("B", "2T09:00"), ("C", "2026-03-20"), ("Past", "1T10:00")):
        world.plan(summary, due, 60)
    view = show("agenda")
    assert [(s.day.day, s.entry.of.summary) for s in view.grid.spots()] == [(4, "B"), (4, "A"), (20, "C")]
    for expected in ("B", "A", "C", "C"):
        qtbot.keyClick(view.grid, Qt.Key.Key_Down)
        assert view.grid.current.of.summary == expected
    qtbot.keyClick(view.grid, Qt.Key.Key_Left)
    assert view.grid.current.of.summary == "B"


def test_a_new_entry_of_an_agenda_has_no_time(qtbot, session, show) -> None:
    view = show("agenda")

    def fill(dialog: NewEntryDialog) -> None:
        dialog.summary.setText("Write the report")
        dialog.accept()

    in_dialog(NewEntryDialog, fill)
    qtbot.keyClick(view.grid, Qt.Key.Key_N)
    made = entry(view, "Write the report")
    assert (made.of.due, made.of.type) == (WEDNESDAY.isoformat(), "todo")


def test_what_repeats_has_a_sign_and_says_so(world, show) -> None:
    world.plan("Standing", "2T10:00", 60, rrule="FREQ=WEEKLY")
    world.plan("Once", "2T13:00", 60)
    world.plan("Standing list", "2", rrule="FREQ=WEEKLY")

    def signs(view, summary: str) -> int:
        """How many dark pixels there are at the far end of an entry."""
        grid = view.grid
        box = next(grid.on_screen(spot) for spot in spots(view, summary))
        image = grid.viewport().grab(QRect(box.right() - 24, box.top(), 24, 22)).toImage()
        return sum(image.pixelColor(x, y).lightness() < 190 for x in range(24) for y in range(22))

    for each in ("week", "month", "agenda"):
        view = show(each)
        assert signs(view, "Standing") > 5, each
        assert signs(view, "Standing list") > 5, each
        assert signs(view, "Once") == 0, each
        assert "repeats" in look.spoken(entry(view, "Standing"), view.grid.page)
        assert "repeats" not in look.spoken(entry(view, "Once"), view.grid.page)
