from __future__ import annotations

from itertools import count
from pathlib import Path

from pytestqt.qtbot import QtBot

from crm_desktop.ui.sync.watch import FolderWatch


def test_a_file_that_appears_in_a_watched_folder_is_a_hint(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    watch = FolderWatch()
    told: list[bool] = []
    names = map(str, count())
    watch.hinted.connect(lambda: told.append(True))

    def hint(folder: Path) -> bool:
        (folder / next(names)).touch()  # one more each time: nobody tells when the watch has begun
        return bool(told)

    watch.show([str(first)])
    qtbot.waitUntil(lambda: hint(first))
    qtbot.wait(200)
    told.clear()
    watch.show([str(second)])
    qtbot.waitUntil(lambda: hint(second))
    qtbot.wait(200)
    told.clear()
    hint(first)
    qtbot.wait(200)
    assert not told
    watch.stop()


def test_it_is_stopped_and_begun_many_times(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FolderWatch()
    for _ in range(20):
        watch.show([str(tmp_path)])
        watch.stop()
    watch.show([str(tmp_path), str(tmp_path / "missing")])
    watch.stop()
