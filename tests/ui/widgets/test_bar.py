"""The bar of a view, where there is room for all of it and where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.chip import Chip


@pytest.fixture
def bar(qtbot) -> Bar:
    found = Bar("Contacts")
    qtbot.addWidget(found)
    found.set_count(300)
    found.add(Chip("tier: A", closable=True), yields=1)
    found.add(Chip("+ Filter"))
    mine = Chip("Mine", checkable=True)
    mine.setChecked(True)
    found.add_trailing(mine, yields=2)
    found.add_trailing(Button("Import"), yields=3)
    found.add_trailing(Button("Export"), yields=3)
    found.resize(900, found.height())
    with qtbot.waitExposed(found):
        found.show()
    return found


def seen(bar: Bar) -> list[str]:
    """What the bar shows, from its leading edge; fails where anything is cut or lies upon something else."""
    inside = sorted((each for each in bar.children() if _is_seen(each)), key=lambda each: each.x())
    end = 0
    for each in inside:
        assert each.width() >= each.sizeHint().width(), f"{each.text()} is cut"
        assert each.x() >= end, f"{each.text()} lies upon what is before it"
        end = each.geometry().right() + 1
    assert end <= bar.width()
    return [each.text() or "…" for each in inside]


def _is_seen(child: object) -> bool:
    return isinstance(child, QWidget) and child.isVisible()


def in_menu(bar: Bar) -> list[str]:
    return [action.text() for action in bar.menu().actions() if not action.isSeparator()]


def widened(bar: Bar, width: int) -> Bar:
    bar.resize(QSize(width, bar.height()))
    QApplication.processEvents()
    return bar


def test_all_is_seen_where_there_is_room(bar: Bar) -> None:
    assert seen(bar) == ["Contacts", "300", "tier: A", "+ Filter", "Mine", "Import", "Export"]


def test_what_yields_most_goes_first_and_stands_in_the_menu(bar: Bar) -> None:
    found = []
    for width in range(560, 250, -10):
        now = seen(widened(bar, width)), in_menu(bar)
        if not found or found[-1] != now:
            found.append(now)
    assert found == [
        (["Contacts", "300", "tier: A", "+ Filter", "Mine", "Import", "Export"], []),
        (["Contacts", "tier: A", "+ Filter", "Mine", "Import", "Export"], []),
        (["Contacts", "tier: A", "+ Filter", "Mine", "…"], ["Import", "Export"]),
        (["Contacts", "tier: A", "+ Filter", "…"], ["Mine", "Import", "Export"]),
        (["Contacts", "+ Filter", "…"], ["tier: A", "Mine", "Import", "Export"]),
    ]
    assert len(seen(widened(bar, 900))) == 7, "all comes back"


def test_lines_of_the_menu_do_what_their_buttons_do(bar: Bar, qtbot) -> None:
    widened(bar, 260)
    lines = {action.text(): action for action in bar.menu().actions()}
    assert lines["Mine"].isChecked()
    assert not lines["Import"].isCheckable()
    with qtbot.waitSignal(next(b for b in bar.findChildren(Button) if b.text() == "Import").clicked):
        lines["Import"].trigger()
    with qtbot.waitSignal(next(c for c in bar.findChildren(Chip) if c.text() == "tier: A").closed):
        lines["tier: A"].trigger()


def test_what_is_not_to_be_seen_is_in_no_menu_either(bar: Bar) -> None:
    export = next(button for button in bar.findChildren(Button) if button.text() == "Export")
    widened(bar, 260)
    bar.set_shown(export, False)
    assert in_menu(bar) == ["tier: A", "Mine", "Import"]
    assert "Export" not in seen(widened(bar, 900))
    bar.set_shown(export, True)
    assert seen(bar)[-1] == "Export"


def test_a_menu_opens_under_what_is_seen(bar: Bar) -> None:
    export = next(button for button in bar.findChildren(Button) if button.text() == "Export")
    assert bar.corner_of(export) == export.mapToGlobal(export.rect().bottomLeft())
    widened(bar, 260)
    assert bar.corner_of(export) == bar.more_button.mapToGlobal(bar.more_button.rect().bottomLeft())


def test_only_a_long_title_is_cut(bar: Bar) -> None:
    bar.set_title("Everyone in Klaipėda who has asked for a quote since spring")
    widened(bar, 400)
    assert bar._title.width() > 200, "rather something else yields"
    bar.set_title("Contacts")
    assert "Contacts" in seen(widened(bar, 260))


def test_mirrored(bar: Bar, app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert seen(widened(bar, 300))[-1] == "Contacts"
