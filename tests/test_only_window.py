from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_desktop import paths
from crm_desktop.domain.errors import UserError
from crm_desktop.only_window import Given, OnlyWindow, Request, claim


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


@pytest.fixture
def window(workspace: Path) -> Iterator[OnlyWindow]:
    found = claim(workspace)
    assert found is not None
    yield found
    found.release()


def answering(window: OnlyWindow) -> tuple[threading.Thread, list[Request]]:
    """The window answers one request, as soon as it comes."""
    seen: list[Request] = []

    def answer() -> None:
        while not seen:
            seen.extend(window.requests())

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    return thread, seen


def test_who_comes_second_hands_over_what_it_was_given(
    workspace: Path, window: OnlyWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "made-up")
    monkeypatch.delenv("DESKTOP_STARTUP_ID", raising=False)
    monkeypatch.chdir(tmp_path)
    thread, seen = answering(window)
    odd = Path(os.fsdecode(b"list \xff\n.csv"))
    assert claim(workspace, Given((Path("list.csv"), odd), ("tel:+37060000000",))) is None
    thread.join()
    given = Given((tmp_path / "list.csv", tmp_path / odd), ("tel:+37060000000",))
    assert seen == [Request(given, {"XDG_ACTIVATION_TOKEN": "made-up"})]
    assert window.requests() == []


def test_by_whatever_name_it_is_the_same_workspace(workspace: Path, window: OnlyWindow, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(workspace, target_is_directory=True)
    for name in (tmp_path / "link", tmp_path / "link" / ".." / "workspace"):
        thread, seen = answering(window)
        assert claim(name) is None
        thread.join()
        assert len(seen) == 1


def test_another_workspace_has_a_window_of_its_own(window: OnlyWindow, tmp_path: Path) -> None:
    other = claim(tmp_path / "other")
    assert other is not None
    other.release()


def test_a_window_that_does_not_answer_is_told(workspace: Path, window: OnlyWindow) -> None:
    with pytest.raises(UserError, match="window-silent"):
        claim(workspace, patience=0.05)
    assert window.requests() == []  # it does not answer to who has gone


def test_who_waits_for_a_window_that_closes_becomes_the_window(workspace: Path, window: OnlyWindow) -> None:
    threading.Timer(0.1, window.release).start()
    successor = claim(workspace)
    assert successor is not None
    assert successor.is_held()
    assert successor.requests() == []
    successor.release()


def test_a_crash_leaves_nothing_in_the_way(workspace: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from crm_desktop import only_window; "
        "assert only_window.claim(Path(sys.argv[1])).is_held(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(workspace)], check=False)
    found = claim(workspace)
    assert found is not None
    assert found.is_held()
    found.release()


def test_what_was_asked_of_a_window_long_gone_is_forgotten(workspace: Path, window: OnlyWindow) -> None:
    request = window.folder / "1.request"
    request.write_text('{"files": ["/tmp/list.csv"], "links": [], "tokens": {}}')
    os.utime(request, (0, 0))
    (window.folder / "2.request").write_text("[torn")
    assert window.requests() == []
    assert sorted(path.name for path in window.folder.iterdir()) == ["lock"]


def test_without_a_place_for_locks_the_window_opens_all_the_same(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "runtime_folder", lambda: tmp_path / "file" / "run")
    found = claim(workspace)
    assert found is not None
    assert not found.is_held()
    assert found.requests() == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders of users are kept apart by the system there")
def test_a_place_that_others_can_write_to_is_not_trusted(workspace: Path, tmp_path: Path) -> None:
    paths.runtime_folder().mkdir(parents=True)
    paths.runtime_folder().chmod(0o777)
    found = claim(workspace)
    assert found is not None
    assert not found.is_held()


def test_two_at_once_make_one_window(workspace: Path) -> None:
    found: list[OnlyWindow | None] = []
    threads = [threading.Thread(target=lambda: found.append(claim(workspace))) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        for window in filter(None, found):
            window.requests()
    (first,) = filter(None, found)
    first.release()


def test_the_workspace_is_made_for_its_user_alone(workspace: Path, window: OnlyWindow) -> None:
    assert workspace.stat().st_mode & 0o077 == 0


def test_the_module_loads_nothing_of_qt() -> None:
    code = "import sys; from crm_desktop.ui import starting; assert not [m for m in sys.modules if 'PySide6' in m]"
    subprocess.run([sys.executable, "-c", code], check=True)
