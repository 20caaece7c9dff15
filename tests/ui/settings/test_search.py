"""A setting is found by any of its words, in the user's language, and the keyboard goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.ui import translation
from crm_desktop.ui.leads.page import LeadsPage
from crm_desktop.ui.safety.check_section import CheckSection
from crm_desktop.ui.safety.page import SafetyPage
from crm_desktop.ui.settings.dialog import SettingsDialog

Opened = Callable[[str], SettingsDialog]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda language: translation.speak(qapp, language)
    translation.speak(qapp, "en")


def found(qtbot: QtBot, dialog: SettingsDialog, text: str) -> list[str]:
    """The headings (with a colon) and lines that are found."""
    dialog.search.line.setText(text)
    qtbot.waitUntil(lambda: not dialog.search.line._timer.isActive() and not dialog.search.busy())
    rows = dialog.search.rows
    return [str(rows.index(at).data()) + ("" if rows.entry(at) else ":") for at in range(rows.rowCount())]


FOUND: dict[str, list[str]] = {
    "dark": ["General:", "Theme"],
    "owns plan": ["General:", "Your name"],  # of its note
    "solar hijri": ["General:", "Calendar", "Second calendar"],  # what there is to choose from
    "envelopes": ["General:", "Sender"],
    "tiers": ["Tiers:", "Tiers"],  # a section
    "key store": ["Safety:", "Passphrase"],  # it shows once there is one
    "twelve months": ["Safety:", "Backups"],
    "nothing in the folder": ["Web form:", "Files"],
    "quarterly": [],
}


def test_by_title_note_choice_and_section(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened("tier")
    assert {text: found(qtbot, dialog, text) for text in FOUND} == FOUND
    assert dialog.rail.isHidden()
    assert found(qtbot, dialog, "") == []
    assert dialog.rail.isVisible()


def test_in_the_users_language_with_or_without_its_marks(
    qtbot: QtBot, opened: Opened, speak: Callable[[str], None]
) -> None:
    speak("lt")
    assert "Kalba" in found(qtbot, opened("general"), "KALBA")
    assert "Siuntėjas" in found(qtbot, opened("general"), "siuntejas")
    speak("ar")
    assert "اللغة" in found(qtbot, opened("general"), "لغة")


def test_the_keyboard_goes_to_what_was_found(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened("general")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.line.hasFocus()
    found(qtbot, dialog, "source")
    qtbot.keyClick(dialog.search.line, Qt.Key.Key_Return)
    page = dialog.page("leads")
    assert isinstance(page, LeadsPage)
    assert page.isVisible()
    assert page.source.hasFocus()
    assert dialog.rail.current() == "leads"
    dialog.search.line.setFocus()
    found(qtbot, dialog, "check")
    while dialog.search.list.currentIndex().data() != "Check the workspace":
        qtbot.keyClick(dialog.search.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search.line, Qt.Key.Key_Return)
    safety = dialog.page("safety")
    assert isinstance(safety, SafetyPage)
    button = safety.findChild(CheckSection).check_button
    assert button.hasFocus()
    assert not button.visibleRegion().isEmpty(), "it was scrolled to"


def test_esc_empties_the_line_and_then_closes(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened("general")
    found(qtbot, dialog, "theme")
    qtbot.keyClick(dialog.search.line, Qt.Key.Key_Escape)
    assert dialog.rail.isVisible()
    qtbot.keyClick(dialog.search.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_sender_of_envelopes_is_kept(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened("general")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.general.return_address
    field.setFocus()
    field.setPlainText("Ana Lee\n1 Main Street\n")
    dialog.rail.focus_current()
    assert dialog.general._session.app.settings.return_address == "Ana Lee\n1 Main Street"
    assert "1 Main Street" in dialog.general._session.app.settings_file.read_text("utf-8")
