from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.roles import Tone
from crm_desktop.ui.screens import grab
from crm_desktop.ui.shell import Shell
from crm_desktop.ui.table import Table
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button, IconButton, LinkButton, PrimaryButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.chip import Chip, ChipChoice
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.form_row import FormRow, Kind
from crm_desktop.ui.widgets.rail import Group
from crm_desktop.ui.widgets.tabs import Tabs


def column(*widgets: QWidget) -> QWidget:
    result = QWidget()
    layout = QVBoxLayout(result)
    for widget in widgets:
        layout.addWidget(widget)
    return result


def filled() -> Shell:
    """A window with one of everything."""
    shell = Shell("CRM Desktop")
    shell.top_bar.add(Button("Quick add", shortcut="Ctrl+J", large=True))
    shell.top_bar.add(PrimaryButton("New contact", icon="add", large=True))
    bar = Bar("Contacts")
    bar.set_count(12_480)
    bar.add(Chip("tier: A", Tone.ACCENT, closable=True))
    bar.add_trailing(Button("Import"))
    tabs = Tabs("Contact")
    tabs.add_tab("Timeline", EmptyState("timeline", "Nothing yet", "Calls will be here.", [Button("Log a call")]))
    tabs.add_tab("Files", QWidget(), 2)
    card = Card("Next step", tone=Tone.AMBER)
    card.body.addWidget(LinkButton("Northwind Ltd"))
    detail = column(
        IconButton("more", "More"),
        card,
        FormRow("Mobile", "+370 687 11223", isolate=True),
        FormRow("Notes", kind=Kind.TEXT, placeholder="Add a note"),
        FormRow("Tier", "A", kind=Kind.CHOICE, choices=[("A", "A"), ("B", "B")]),
        ChipChoice("How did it go?", [("yes", "1 Reached"), ("no", "2 No answer")]),
        tabs,
    )
    shell.add_view("contacts", "Contacts", "contacts", column(bar, Table("Contacts")), 12_480, detail)
    shell.add_view("today", "Today", "today", QWidget())
    shell.rail.set_groups([Group("g1", "A customers", 312)])
    shell.foot.set_state("Saved on this computer")
    shell.say("Merged 2 contacts", undoable=True)
    return shell


@pytest.fixture
def shell(qtbot) -> Shell:
    result = filled()
    qtbot.addWidget(result)
    result.show()
    return result


def test_every_control_has_a_name_for_screen_readers(shell: Shell) -> None:
    shell.busy("Importing", cancel=lambda: None)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in shell.findChildren(QWidget)
        if widget.window() is shell
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.parentWidget().focusProxy() is not widget
    ]
    assert nameless == []


def test_a_view_shows_with_its_detail_pane_or_with_none(shell: Shell, qtbot) -> None:
    detail = shell.findChild(Tabs)
    assert (shell.current_view(), detail.isVisible()) == ("contacts", True)
    with qtbot.waitSignal(shell.view_changed) as changed:
        shell.rail.selected.emit("today")
    assert changed.args == ["today"]
    assert not detail.isVisible()
    shell.show_view("contacts")
    assert detail.isVisible()
    assert shell.rail.current() == "contacts"


def test_the_window_opens_as_it_was_left(shell: Shell, qtbot) -> None:
    shell.resize(1200, 700)
    shell._splitter.setSizes([500, 492])
    shell._splitter.splitterMoved.emit(500, 1)
    again = filled()
    qtbot.addWidget(again)
    again.restore_layout(*shell.layout_state())
    again.show()
    assert again.height() == shell.height()
    again.resize(shell.size())  # the screen of the tests is too narrow for the window
    assert again._splitter.sizes() == shell._splitter.sizes()


def test_a_layout_that_cannot_be_read_changes_nothing(shell: Shell) -> None:
    size = shell.size()
    shell.restore_layout(b"nonsense", b"")
    assert shell.size() == size


def test_the_detail_pane_is_as_wide_as_designed_and_narrower_in_a_narrow_window(shell: Shell) -> None:
    detail = shell._splitter.widget(1)
    shell.resize(1360, 850)
    assert detail.width() == theme.DETAIL - 1
    shell.resize(1024, 640)
    assert detail.width() < theme.DETAIL - 1


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_pictures(app: QApplication, qtbot, tmp_path: Path, choice: str, direction: Qt.LayoutDirection) -> None:
    theme.apply(app, choice)
    app.setLayoutDirection(direction)
    shell = filled()
    qtbot.addWidget(shell)
    grab(shell, tmp_path / "window.png", QSize(1360, 850))
    image = QImage(str(tmp_path / "window.png"))
    assert (image.width(), image.height()) == (1360, 850)
    x = 100 if direction == Qt.LayoutDirection.LeftToRight else 1260
    assert image.pixelColor(x, 780).name() == theme.colors().rail.name()
    assert theme.colors().accent.name() in {image.pixelColor(1360 - x, y).name() for y in range(10, 38)}
    with pytest.raises(OSError, match="cannot write"):
        grab(shell, tmp_path / "no such folder" / "window.png")
