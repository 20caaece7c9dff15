from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import settings
from crm_desktop.services import places
from crm_desktop.services.places import Doubt
from crm_desktop.ui.dialogs.place_dialog import PlaceWatch
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.three_people import session, window

__all__ = ["session", "window"]


@pytest.mark.parametrize(
    ("doubt", "words"),
    [
        (Doubt("network", "cifs"), "lies on a network drive (cifs)"),
        (Doubt("synced", "Dropbox"), "lies in a folder that is synced (Dropbox)"),
        (Doubt("removable", "vfat"), "lies on a removable disk (vfat)"),
    ],
)
def test_a_doubtful_place_is_told_once(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, doubt: Doubt, words: str
) -> None:
    monkeypatch.setattr(places, "doubt", lambda folder: doubt)
    watch = PlaceWatch(session, window)
    watch.begin()
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.dialog is not None
    assert words in watch.dialog.words.text()
    watch.dialog.reject()
    assert watch.dialog is None
    kept, _ = settings.load(session.app.settings_file)
    assert kept.places_told == [str(session.workspace.folder)]
    looked: list[object] = []
    monkeypatch.setattr(places, "doubt", looked.append)
    watch.begin()
    qtbot.wait(100)
    assert looked == []


def test_of_a_good_place_nothing_is_said(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    monkeypatch.setattr(places, "doubt", looked.append)
    watch = PlaceWatch(session, window)
    watch.begin()
    qtbot.waitUntil(lambda: bool(looked))
    qtbot.wait(50)
    assert watch.dialog is None
