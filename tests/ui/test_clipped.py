"""In no language is a text cut, in any view or dialog, on the smallest screen.

QT_SCALE_FACTOR=1.5 asks the same of a screen with a scale of 150 %.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crm_desktop.domain.translation import LANGUAGES
from crm_desktop.ui import translation
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from tests.ui.clipped import clipped, texts_of
from tests.ui.rooms import DIALOGS, ROOMS, SMALLEST, House, entered

_AROUND = QMargins(48, 48, 48, 48)


@pytest.fixture(autouse=True)
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    room = SMALLEST.shrunkBy(_AROUND)
    monkeypatch.setattr(Dialog, "_fit", lambda dialog, size: dialog.resize(QSize(size).boundedTo(room)))


@pytest.fixture
def house(app: QApplication, tmp_path: Path) -> Iterator[Callable[[str], House]]:
    made: list[House] = []

    def open_(language: str) -> House:
        translation.speak(app, language)
        made.append(House(tmp_path))
        return made[-1]

    yield open_
    for each in made:
        each.close()
    translation.speak(app, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut(house: Callable[[str], House], language: str) -> None:
    own, opened = texts_of(language), house(language)
    found: list[str] = []
    for name in ROOMS:
        with entered(opened, name) as room:
            found += [f"{name}: {problem}" for problem in dict.fromkeys(clipped(room, own))]
            if name in DIALOGS and SMALLEST.expandedTo(room.size()) != SMALLEST:
                found.append(f"{name} is larger than the screen: {room.width()} × {room.height()}")
    assert found == []


def test_what_is_cut_is_found(app: QApplication) -> None:
    long = "Words that are far too long for it"
    room = QWidget()
    column = QVBoxLayout(room)
    for widget in (Label(long), ElidedLabel(long), Button(long), CheckBox(long)):
        widget.setFixedSize(60, 20)
        column.addWidget(widget)
    room.show()
    found = clipped(room, lambda text: text == long)
    room.close()
    assert {problem.split()[0] for problem in found} >= {"Label", "ElidedLabel", "Button", "CheckBox"}
