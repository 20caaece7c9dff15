"""Today, as its user meets it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.contact import Labelled
from crm_desktop.services import activities
from crm_desktop.ui.main_window import MainWindow
from tests.ui.opened import in_menu
from tests.ui.today.conftest import World, line, said, view_of

Open = Callable[[], MainWindow]


def test_the_window_opens_with_the_day_unless_another_view_was_open_last(open_window: Open, session) -> None:
    assert open_window().current_view() == "today"
    session.app.settings.view = "contacts"
    assert open_window().current_view() == "contacts"


def test_the_day_at_a_glance(world: World, open_window: Open) -> None:
    ana, jonas = world.person("Ana Adomaitė"), world.person("Jonas", cadence_days=30, company="Baltic Solar")
    world.reached(jonas, 45)
    world.plan("Call about panels", -2, ana)
    world.plan("Send contract", -1, ana, type="todo")
    world.plan("Check-in call", 0, ana, at="17:30")
    world.plan("Confirm delivery", 0, type="todo")
    world.plan("", 1, ana, at="09:30")
    world.person("Nora Stein", dates=[Labelled("birthday", "1986-03-16")])
    view = view_of(open_window())
    assert view.heading.text() == "Wednesday, 4 March"
    assert view.summary.text() == "2 overdue, 2 for today, one going cold"
    assert said(view.to_do) == [
        "late, Call about panels, Ana Adomaitė, 2 days late",
        "late, Send contract, Ana Adomaitė, yesterday",
        "any time, Confirm delivery, today",
        "17:30, Check-in call, Ana Adomaitė, today",
    ]
    assert said(view.coming) == ["tomorrow 09:30 · Call · Ana Adomaitė", "16 Mar · Birthday: Nora Stein (40)"]
    assert said(view.cold) == ["Jonas, Baltic Solar, 45 d"]
    figures = [view.overdue, view.talks, view.going_cold, view.done]
    assert [each.count() for each in figures] == [2, 3, 1, 0]


def test_a_click_on_the_circle_completes_and_undo_brings_back(world: World, open_window: Open, session, qtbot) -> None:
    uid = world.plan("Call", 0, world.person("Ana"))
    window = open_window()
    view = view_of(window)
    told: list[tuple[str, bool]] = []
    session.said.connect(lambda *each: told.append(each))
    target = line(view.to_do, "Call")
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.check_rect().center())
    assert (world.activity(uid).status, world.activity(uid).result) == ("done", "reached")
    assert told == [("Completed Call · Ana", True)]
    assert said(view.to_do) == []
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert said(view.to_do) == ["any time, Call, Ana, today"]


def test_a_digit_completes_with_its_result_and_the_keyboard_goes_on(world: World, open_window: Open, qtbot) -> None:
    uids = [world.plan(f"Call {number}", -number) for number in (3, 2, 1)]
    view = view_of(open_window())
    line(view.to_do, "Call 3").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert world.activity(uids[0]).result == "no answer"
    assert QApplication.focusWidget() is line(view.to_do, "Call 2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_9)
    assert world.activity(uids[1]).status == "planned", "there is no ninth result"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert world.activity(uids[1]).result == "reached"


def test_of_a_series_its_next_is_completed(world: World, open_window: Open, qtbot) -> None:
    uid = world.plan("Stand-up", -1, type="meeting", rrule="FREQ=DAILY;COUNT=3")
    view = view_of(open_window())
    line(view.to_do, "Stand-up").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert said(view.to_do) == ["any time, Stand-up, today"]
    assert world.activity(uid).status == "planned"


def test_x_skips_what_was_missed_of_a_series(world: World, open_window: Open, session, qtbot) -> None:
    world.plan("Stand-up", -6, type="meeting", rrule="FREQ=DAILY")
    world.plan("Once", -6, type="meeting")
    world.plan("Weekly", -5, type="meeting", rrule="FREQ=WEEKLY")
    view = view_of(open_window())
    chips = {each.words().text: each.words().chip for each in view.to_do.lines()}
    late = {"Stand-up": "6 days late · missed ×6", "Once": "6 days late", "Weekly": "5 days late"}
    assert chips == late
    qtbot.keyClick(line(view.to_do, "Once"), Qt.Key.Key_X)
    assert {each.words().text: each.words().chip for each in view.to_do.lines()} == late
    told: list[tuple[str, bool]] = []
    session.said.connect(lambda *each: told.append(each))
    qtbot.keyClick(line(view.to_do, "Stand-up"), Qt.Key.Key_X)
    assert told == [("Skipped what was missed of Stand-up", True)]
    assert line(view.to_do, "Stand-up").words().chip == "today"
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert line(view.to_do, "Stand-up").words().chip == late["Stand-up"]


def test_shift_x_says_that_what_was_missed_was_done(world: World, open_window: Open, session, qtbot) -> None:
    world.plan("Stand-up", -6, type="meeting", rrule="FREQ=DAILY")
    view = view_of(open_window())
    told: list[tuple[str, bool]] = []
    session.said.connect(lambda *each: told.append(each))
    qtbot.keyClick(line(view.to_do, "Stand-up"), Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert told == [("Completed what was missed of Stand-up", True)]
    assert line(view.to_do, "Stand-up").words().chip == "today"


def test_the_menu_of_a_line_has_what_its_keys_do(world: World, open_window: Open) -> None:
    world.plan("Stand-up", -3, type="meeting", rrule="FREQ=DAILY")
    target = line(view_of(open_window()).to_do, "Stand-up")
    shown: list[str] = []

    def act(menu: QMenu) -> None:
        shown.extend(action.text().partition("\t")[0] for action in menu.actions())
        next(action for action in menu.actions() if action.text().startswith("Skip")).trigger()

    in_menu(act)
    QApplication.sendEvent(
        target, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), target.mapToGlobal(QPoint()))
    )
    assert shown == ["Done", "Skip the missed ones (3)", "The missed ones are done (3)", "Show"]
    assert world.open_days() == [world.session.day.isoformat()]


def test_enter_shows_the_contact_and_the_work_of_nobody(world: World, open_window: Open, qtbot) -> None:
    ana = world.person("Ana")
    world.plan("With Ana", 0, ana)
    todo = world.plan("By myself", 0, type="todo")
    window = open_window()
    view = view_of(window)
    qtbot.keyClick(line(view.to_do, "By"), Qt.Key.Key_Return)
    assert window.current_view() == "followups"
    assert [row.uid for row in window.follow_ups.selected()] == [todo]
    window.show_view("today")
    qtbot.keyClick(line(view.to_do, "With"), Qt.Key.Key_Return)
    assert window.current_view() == "contacts"


def test_the_keyboard_is_at_the_first_that_is_to_be_done(world: World, open_window: Open, qtbot) -> None:
    world.plan("One", -1)
    window = open_window()
    assert QApplication.focusWidget() is line(view_of(window).to_do, "One")
    window.show_view("contacts")
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is line(view_of(window).to_do, "One")


def test_arrows_go_from_line_to_line(world: World, open_window: Open, qtbot) -> None:
    world.plan("One", -1)
    world.plan("Two", 0)
    world.plan("Three", 1)
    view = view_of(open_window())
    view.overdue.setFocus()
    seen = []
    for _ in range(7):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert seen[:4] == [view.overdue, view.talks, view.going_cold, view.done]
    assert seen[4:6] == [line(view.to_do, "One"), line(view.to_do, "Two")]


def test_p_plans_a_call_on_the_next_day_of_work(world: World, open_window: Open, session, qtbot) -> None:
    ana = world.person("Ana", cadence_days=30)
    world.reached(ana, 45)
    session.day = session.day.replace(day=6)  # a Friday
    view = view_of(open_window())
    told: list[tuple[str, bool]] = []
    session.said.connect(lambda *each: told.append(each))
    qtbot.keyClick(line(view.cold, "Ana"), Qt.Key.Key_P)
    assert told == [("Planned a call with Ana: Mon", True)]
    assert said(view.cold) == []
    assert said(view.coming) == ["Mon · Call · Ana"]


def test_p_does_the_same_in_the_follow_ups(world: World, open_window: Open, qtbot) -> None:
    ana = world.person("Ana", cadence_days=30)
    world.reached(ana, 45)
    window = open_window()
    window.follow_ups.select(ana)
    window.follow_ups.table.setFocus()
    qtbot.keyClick(window.follow_ups.table, Qt.Key.Key_P)
    rows = [row for _, row in window.follow_ups.model.work()]
    assert [(row.name, row.due) for row in rows] == [("Ana", "2026-03-05")]


def test_what_others_did_is_told_and_leads_to_its_contact(world: World, open_window: Open, session, qtbot) -> None:
    ana = world.person("Ana")
    world.plan("Quote", 0, ana)
    session.day = session.now().now().date()
    view = view_of(open_window())
    texts = [each.accessibleName().partition(", ")[2] for each in view.news.lines()]
    assert texts == ["Planned Quote · Ana, you", "Added Ana, you"]
    shown: list[bytes] = []
    session.contact_wanted.connect(shown.append)
    qtbot.keyClick(view.news.lines()[0], Qt.Key.Key_Return)
    assert shown == [ana]


def test_it_stays_up_to_date(world: World, open_window: Open, session) -> None:
    window = open_window()
    view = view_of(window)
    uid: list[bytes] = []
    session.write(lambda: uid.append(world.plan("New", 0)))
    assert said(view.to_do) == ["any time, New, today"]
    window.show_view("contacts")
    session.write(lambda: _none(activities.reschedule(world.workspace, uid, "2026-03-05")))
    window.show_view("today")
    assert said(view.to_do) == []
    assert said(view.coming) == ["tomorrow · New"]


def _none(_: BatchInfo | None) -> None:
    return None


def test_an_empty_day_says_what_would_be_here(open_window: Open, qtbot) -> None:
    view = view_of(open_window())
    assert view.summary.text() == "Nothing is waiting for you."
    for card in (view.to_do, view.coming, view.cold, view.news):
        assert any("stands here" in each.text() and each.isVisible() for each in card.findChildren(QLabel))
    view.plan_wanted.disconnect()
    with qtbot.waitSignal(view.plan_wanted):
        view.to_do.more_wanted.emit()


def test_more_than_is_shown_leads_to_the_follow_ups(world: World, open_window: Open) -> None:
    for number in range(12):
        world.plan(f"{number}", -1)
    window = open_window()
    view = view_of(window)
    assert (len(view.to_do.lines()), view.overdue.count()) == (10, 12)
    view.to_do.more_wanted.emit()
    assert window.current_view() == "followups"


def test_figures_say_all_they_count_however_narrow_the_window_is(open_window: Open) -> None:
    window = open_window()
    view = view_of(window)
    for width in (900, 1024, 1360):
        window.resize(width, 640)
        QApplication.processEvents()
        for figure in (view.overdue, view.talks, view.going_cold, view.done):
            words = figure._words(figure.width())
            assert not any(words._lines), f"{figure.text()} is cut at {width}"
            assert figure.height() >= figure.heightForWidth(figure.width())
