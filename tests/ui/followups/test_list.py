from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from crm_desktop.services import agenda, choices
from crm_desktop.ui import theme
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.model import Column, FollowUpsModel
from tests.ui.followups.conftest import current, lines


def test_groups_by_day_with_what_matters_beside(world, show) -> None:
    ana = world.person("Ana Example", company="Baltic Solar")
    leila = world.person("Leila Example", company="Cedar Imports", cadence_days=30)
    cold = world.person("Jonas Example", tier="C", cadence_days=60)
    world.log(ana, "no answer", 2)
    world.log(ana, "no answer", 1)
    world.log(cold, "reached", 88)
    world.plan("Call about panels", -2, ana)
    world.plan("Send contract", -1, type="email", priority=1)
    world.plan("Confirm delivery", 0)
    world.plan("Check-in call", 0, leila, time="17:30")
    world.plan("Demo", 1, time="14:00")
    world.plan("Renewal", 40)
    world.plan("Some day", None)
    assert lines(show()) == [
        "Overdue · 2",
        "Call about panels | Ana Example · Baltic Solar | last try: no answer ×2 | 2 days late",
        "Send contract |  | high priority | yesterday",
        "Today · 2",
        "Check-in call | Leila Example · Cedar Imports | every 30 days | 17:30",
        "Confirm delivery |  |  | any time",
        "This week · 1",
        "Demo |  |  | tomorrow 14:00",
        "Later · 2",
        "Renewal |  |  | 13 Apr",
        "Some day |  |  | any day",
        "Going cold — nothing planned · 1",
        "No contact for 88 days | Jonas Example | C · every 60 days | plan…",
    ]


def test_the_cadence_of_a_tier_is_told_as_one_of_its_own_is(world, session, show) -> None:
    choices.change(world.workspace, "tier", "A", meaning="30")
    world.plan("Check-in call", 0, world.person("Leila Example", tier="A"))
    assert lines(show())[1] == "Check-in call | Leila Example | every 30 days (tier A) | any time"


def test_the_model_keeps_the_rules_of_models(world, session) -> None:
    model = FollowUpsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for number in range(3):
        world.plan(f"Call {number}", number - 1)
        model.show(agenda.agenda(world.workspace.database, session.day), session.day)
    assert model.rowCount() == 6


def test_a_group_beyond_the_limit_counts_all_and_says_so(world, session) -> None:
    for number in range(5):
        world.plan(f"Call {number}", -1)
    model = FollowUpsModel()
    model.show(agenda.agenda(world.workspace.database, session.day, limit=3), session.day)
    assert model.index(0, 0).data() == "Overdue · 5"
    assert model.index(4, 0).data() == "2 more come up as these are done"
    assert not model.flags(model.index(4, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_what_was_not_counted_to_its_end_has_a_plus() -> None:
    assert [rows.counted(7), rows.counted(agenda.MOST_COUNTED)] == ["7", "2,000+"]
    assert rows.counted(agenda.MOST_COUNTED, 1700) == "1,700+"


def test_arrows_pass_over_headings(world, show, qtbot) -> None:
    for summary, day in (("Late", -1), ("Now", 0), ("Soon", 1)):
        world.plan(summary, day)
    view = show()
    seen = [current(view)]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(view.table, key)
        seen.append(current(view))
    assert seen == ["Late", "Late", "Now", "Soon", "Soon", "Now", "Late"]
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    assert current(view) == "Soon"


def test_pages_land_on_work(world, show, qtbot) -> None:
    for number in range(60):
        world.plan(f"Call {number}", number - 30)
    view = show()
    for key in [Qt.Key.Key_PageDown] * 6 + [Qt.Key.Key_PageUp] * 6:
        qtbot.keyClick(view.table, key)
        assert current(view).startswith("Call")
        if key == Qt.Key.Key_PageDown:
            furthest = current(view)
    assert furthest == "Call 59"
    assert current(view) == "Call 0"


def test_what_comes_next_is_selected_wherever_one_was(world, show, qtbot) -> None:
    for number in range(4):
        world.plan(f"Call {number}", number - 2)
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert current(view) == "Call 2"
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert current(view) == "Call 2"


def test_rows_keep_their_height_as_headings_move(world, show, qtbot) -> None:
    for day in (-2, -1, 0, 1):
        world.plan(f"Call {day}", day)
    view = show()
    for _ in range(3):
        texts = lines(view)
        heights = {("·" in text, view.table.rowHeight(row)) for row, text in enumerate(texts)}
        assert heights == {(True, 36), (False, 44)}
        qtbot.keyClick(view.table, Qt.Key.Key_Delete)


def test_a_heading_shows_with_the_first_row_of_its_group(world, show, qtbot) -> None:
    for number in range(40):
        world.plan(f"Call {number}", -1)
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    assert view.table.rowViewportPosition(0) < 0
    qtbot.keyClick(view.table, Qt.Key.Key_Home)
    assert view.table.rowViewportPosition(0) == 0


def test_mine_and_everyone(world, show, qtbot) -> None:
    world.plan("My call", -1)
    world.plan("Nobody's call", -1, owner="")
    world.plan("Their call", -1, owner="Tom Example")
    view = show()
    counted = []
    view.overdue_changed.connect(counted.append)
    assert view.overdue_count() == 2
    assert not any("Their call" in line for line in lines(view))
    qtbot.mouseClick(view.filter.everyone, Qt.MouseButton.LeftButton)
    assert any("Their call" in line for line in lines(view))
    assert counted == [3]


def test_everyones_at_first_where_nothing_is_mine(world, show) -> None:
    world.plan("Their call", 0, owner="Tom Example")
    view = show()
    assert any("Their call" in line for line in lines(view))


def test_another_day_makes_tomorrow_today(world, session, show) -> None:
    world.plan("Call", 1)
    view = show()
    assert lines(view)[0] == "This week · 1"
    for expected in ("Today · 1", "Overdue · 1"):
        session.day += timedelta(days=1)
        session.changed.emit()
        assert lines(view)[0] == expected


def test_nothing_to_do_offers_to_plan(show, qtbot) -> None:
    view = show()
    assert not view.table.isVisible()
    assert view._empty.isVisible()
    with qtbot.waitSignal(view.plan_wanted):
        qtbot.mouseClick(view._plan, Qt.MouseButton.LeftButton)


def test_nothing_of_mine_offers_everyones(world, session, show, qtbot) -> None:
    mine = world.plan("My call", 0)
    world.plan("Their call", 0, owner="Tom Example")
    view = show()
    view.select(mine)
    view.work.delete()
    assert view._empty.isVisible()
    qtbot.mouseClick(view._show_all, Qt.MouseButton.LeftButton)
    assert lines(view) == ["Today · 1", "Their call |  |  | any time"]


def test_a_hidden_view_counts_and_reads_when_it_shows(world, session, show, qtbot) -> None:
    world.plan("Call", -1)
    view = show()
    view.hide()
    world.plan("Another call", -1)
    with qtbot.waitSignal(view.overdue_changed, check_params_cb=lambda count: count == 2):
        session.changed.emit()
    assert lines(view)[0] == "Overdue · 1"
    view.show()
    assert lines(view)[0] == "Overdue · 2"


def test_select_shows_somebody_elses(world, show) -> None:
    world.plan("My call", 0)
    theirs = world.plan("Their call", 30, owner="Tom Example")
    view = show()
    view.select(theirs)
    assert current(view) == "Their call"


def test_in_a_narrow_window_with_whom_stands_below_what(world, show) -> None:
    ana = world.person("Ana Example", company="Baltic Solar")
    world.plan("Call", -1, ana, priority=1)
    world.plan("Call with a summary that is far too long for two lines of any list there is " * 3, -1)
    view = show()

    def is_written(lower: bool) -> bool:
        """Whether anything stands in the lower or upper half of the first summary, after its icon."""
        cell = view.table.visualRect(view.model.index(1, Column.SUMMARY)).adjusted(48, 1, 0, -2)
        half = cell.adjusted(0, cell.height() // 2 + 2, 0, 0) if lower else cell.adjusted(0, 0, 0, -cell.height() // 2)
        image = view.table.viewport().grab(half).toImage()
        colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        return len(colours) > 8

    assert not view.table.isColumnHidden(Column.DETAIL)
    view.window().resize(900, 560)
    QApplication.processEvents()
    assert [view.table.isColumnHidden(column) for column in Column] == [False, False, True, True, False]
    assert sum(view.table.columnWidth(column) for column in Column) == view.table.viewport().width()
    assert is_written(lower=False)
    assert is_written(lower=True)
    summary = view.model.index(1, Column.SUMMARY)
    assert summary.data(Qt.ItemDataRole.ToolTipRole) == "Call\nAna Example · Baltic Solar\nhigh priority"


def test_late_is_red_and_the_pointer_shows_the_check(world, show, qtbot) -> None:
    world.plan("Call", -1)
    view = show()
    view.table.clearSelection()

    def colours(column: int) -> set[str]:
        image = view.table.viewport().grab(view.table.visualRect(view.model.index(1, column))).toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert theme.LIGHT.red_soft.name() in colours(Column.WHEN)
    assert theme.LIGHT.green_soft.name() not in colours(Column.CHECK)
    check = view.table.visualRect(view.model.index(1, Column.CHECK)).center()
    qtbot.mouseMove(view.table.viewport(), check)
    assert theme.LIGHT.green_soft.name() in colours(Column.CHECK)
    qtbot.mouseMove(view.table.viewport(), check + QPoint(200, 0))
    assert theme.LIGHT.green_soft.name() not in colours(Column.CHECK)


def test_right_to_left(app: QApplication, world, show) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    world.plan("مكالمة بخصوص العرض " * 6, 0, world.person("دانة مثال", company="شركة مثال للمقاولات", phone="555-0100"))
    view = show()
    rects = [view.table.visualRect(view.model.index(1, column)) for column in Column]
    assert rects[Column.CHECK].left() > rects[Column.SUMMARY].left() > rects[Column.WHEN].left()
    assert not view.grab().isNull()
    assert not view.pane.grab().isNull()
