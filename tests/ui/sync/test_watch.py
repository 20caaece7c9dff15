from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from crm_desktop.ui.sync.watch import FolderWatch


def test_a_file_that_appears_in_a_watched_folder_is_a_hint(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    watch = FolderWatch()
    told: list[bool] = []
    watch.hinted.connect(lambda: told.append(True))
    watch.show([str(first)])
    qtbot.wait(200)
    (first / "a").write_text("a")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(200)
    told.clear()
    watch.show([str(second)])
    qtbot.wait(200)
    (first / "b").write_text("b")
    qtbot.wait(200)
    assert not told
    (second / "c").write_text("c")
    qtbot.waitUntil(lambda: bool(told))
    watch.stop()


def test_it_is_stopped_and_begun_many_times(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FolderWatch()
    for _ in range(20):
        watch.show([str(tmp_path)])
        watch.stop()
    watch.show([str(tmp_path), str(tmp_path / "missing")])
    watch.stop()
