"""What holds in every view and dialog, whatever the language, on the smallest screen: one walk for each language."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QMargins, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crm_desktop.domain.translation import LANGUAGES
from crm_desktop.ui import accessible, theme, translation
from crm_desktop.ui.dialogs.dialog import _ROOM_AROUND, Dialog
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from tests.ui.rooms import DIALOGS, ROOMS, SMALLEST, House, entered
from tests.ui.rules.clipped import clipped, texts_of
from tests.ui.rules.contrast import weak
from tests.ui.rules.keyboard import disordered, unreached
from tests.ui.rules.mixed import torn, values_of
from tests.ui.rules.painted import written_in
from tests.ui.rules.told import untold

_AROUND = QMargins(*[_ROOM_AROUND] * 4)
_THEMES = {"lt": "dark"}
_LONGEST = ("lt", "te")
_LARGER = "1.5"


@pytest.fixture(scope="module", autouse=True)
def roles() -> None:
    accessible.tell_roles()


@pytest.fixture(autouse=True)
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    room = SMALLEST.shrunkBy(_AROUND)
    monkeypatch.setattr(Dialog, "_fit", lambda dialog, size: dialog.resize(QSize(size).boundedTo(room)))


@pytest.fixture
def house(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], House]]:
    made: list[House] = []
    folder = tmp_path_factory.mktemp("house")  # as short as those of people: it is shown

    def open_(language: str) -> House:
        translation.speak(app, language)
        theme.apply(app, _THEMES.get(language, "light"))
        made.append(House(folder))
        return made[-1]

    yield open_
    for each in made:
        each.close()
    translation.speak(app, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_holds_in_every_room(house: Callable[[str], House], language: str) -> None:
    """No text is cut, too weak, or torn by its direction; all is told to screen readers, and reached by keys in the
    order in which it is read; nothing moves.
    """
    own, opened = texts_of(language), house(language)
    values = values_of(opened.workspace.database)
    found: list[str] = []
    seen = 0
    for name in ROOMS:
        with entered(opened, name) as room:
            written, image = written_in(room)
            seen += len(written)
            problems = [*_cut(name, room, own), *weak(written, image), *torn(written, values)]
            problems += [*untold(room), *unreached(room), *_moving(room), *disordered(room)]
        found += [f"{name}: {problem}" for problem in dict.fromkeys(problems)]
    assert not found, "\n".join(found)
    assert seen > 1000


@pytest.mark.parametrize("language", _LONGEST)
def test_no_text_is_cut_on_a_scaled_screen(house: Callable[[str], House], language: str) -> None:
    """In a process of its own: Qt reads its scale once."""
    if os.environ.get("QT_SCALE_FACTOR") != _LARGER:
        test = f"{Path(__file__).name}::{test_no_text_is_cut_on_a_scaled_screen.__name__}[{language}]"
        command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", test]
        scaled = os.environ | {"QT_SCALE_FACTOR": _LARGER}
        done = subprocess.run(command, cwd=Path(__file__).parent, env=scaled, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
        return
    own, opened = texts_of(language), house(language)
    assert opened.window.devicePixelRatio() == float(_LARGER)
    found: list[str] = []
    for name in ROOMS:
        with entered(opened, name) as room:
            found += [f"{name}: {problem}" for problem in _cut(name, room, own)]
    assert not found, "\n".join(found)


def _cut(name: str, room: QWidget, own: Callable[[str], bool]) -> list[str]:
    found = clipped(room, own)
    if name in DIALOGS and SMALLEST.expandedTo(room.size()) != SMALLEST:
        found.append(f"larger than the screen: {room.width()} × {room.height()}")
    return found


def _moving(room: QWidget) -> Iterator[str]:
    for animation in room.findChildren(QAbstractAnimation):
        if animation.state() is QAbstractAnimation.State.Running:
            yield f"{type(animation.parent()).__name__} moves"


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
