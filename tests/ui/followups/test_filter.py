"""Only some follow-ups: by type, priority and tag, with keys, and remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from crm_desktop import settings
from tests.ui.followups.conftest import lines
from tests.ui.opened import in_menu

SHIFT = Qt.KeyboardModifier.ShiftModifier


def choose(menu: QMenu, text: str) -> None:
    inner = [action.menu() for action in menu.actions() if action.menu()]
    actions = [*menu.actions(), *(action for each in inner for action in each.actions())]
    next(action for action in actions if action.text() == text).trigger()


def summaries(view) -> list[str]:
    return [line.split(" | ")[0] for line in lines(view) if " | " in line]


def world_of_work(world) -> None:
    vip = world.person("Ana Example", tags=["vip"])
    world.plan("Call", 0, vip, priority=1)
    world.plan("Letter", 0, world.person("Tom Example"), type="letter")
    world.plan("Other call", -1)


def test_types_priorities_and_tags_are_chosen_from_a_menu(world, show, qtbot) -> None:
    world_of_work(world)
    view = show()
    assert summaries(view) == ["Other call", "Call", "Letter"]
    in_menu(lambda menu: choose(menu, "Call"))
    qtbot.keyClick(view.table, Qt.Key.Key_F)
    assert summaries(view) == ["Other call", "Call"]
    in_menu(lambda menu: choose(menu, "vip"))
    view.filter.open()
    assert summaries(view) == ["Call"]
    assert view.filter.chip.text() == "Call · #vip"


def test_letters_are_the_menu_s_own_while_it_is_open(world, session, show, qtbot) -> None:
    world_of_work(world)
    session.app.settings.follow_ups_only = ["types:letter"]
    view = show()
    in_menu(lambda menu: qtbot.keyClick(menu, Qt.Key.Key_A))  # in the list A asks whose it is to be
    view.filter.open()
    assert len(summaries(view)) == 3


def test_a_key_shows_all_again(world, session, show, qtbot) -> None:
    world_of_work(world)
    session.app.settings.follow_ups_only = ["types:letter"]
    view = show()
    assert summaries(view) == ["Letter"]
    qtbot.keyClick(view.table, Qt.Key.Key_F, SHIFT)
    assert len(summaries(view)) == 3


def test_the_choice_is_remembered_and_taken_away_by_its_cross(world, session, show, qtbot) -> None:
    world_of_work(world)
    view = show()
    in_menu(lambda menu: choose(menu, "High priority"))
    qtbot.mouseClick(view.filter.chip, Qt.MouseButton.LeftButton)
    assert settings.load(session.app.settings_file)[0].follow_ups_only == ["priorities:high"]
    again = show()
    assert summaries(again) == ["Call"]
    again.filter.chip.closed.emit()
    assert len(summaries(again)) == 3


def test_mine_and_everyones_by_a_key_and_remembered(world, session, show, qtbot) -> None:
    world.plan("My call", -1)
    world.plan("Their call", -1, owner="Tom Example")
    view = show()
    qtbot.keyClick(view.table, Qt.Key.Key_V)
    assert summaries(view) == ["My call", "Their call"]
    assert summaries(show()) == ["My call", "Their call"]


def test_the_count_of_what_is_late_knows_no_filter(world, show, qtbot) -> None:
    world_of_work(world)
    view = show()
    counted = []
    view.overdue_changed.connect(counted.append)
    in_menu(lambda menu: choose(menu, "Letter"))
    qtbot.keyClick(view.table, Qt.Key.Key_F)
    assert (summaries(view), counted) == (["Letter"], [1])


def test_nothing_of_that_kind_offers_all(world, show, qtbot) -> None:
    world_of_work(world)
    view = show()
    in_menu(lambda menu: choose(menu, "Visit"))
    qtbot.keyClick(view.table, Qt.Key.Key_F)
    assert view._empty.isVisible()
    qtbot.mouseClick(view._leave_out_nothing, Qt.MouseButton.LeftButton)
    assert len(summaries(view)) == 3


def test_what_is_selected_from_elsewhere_is_shown_whatever_was_left_out(world, show, qtbot) -> None:
    world_of_work(world)
    theirs = world.plan("Visit", 0, type="visit", owner="Tom Example")
    view = show()
    in_menu(lambda menu: choose(menu, "Letter"))
    qtbot.keyClick(view.table, Qt.Key.Key_F)
    view.select(theirs)
    assert view.model.row(view.table.currentIndex()).uid == theirs


def test_settings_by_hand_that_mean_nothing_are_passed_over(world, session, show) -> None:
    world_of_work(world)
    session.app.settings.follow_ups_only = ["", "types:", "priorities:whatever", "colour:red"]
    assert len(summaries(show())) == 3
