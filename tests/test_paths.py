from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop import paths


def test_workspace_is_the_folder_named_in_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CRM_DESKTOP_WORKSPACE", str(tmp_path / "mine"))
    assert paths.default_workspace() == tmp_path / "mine"
    monkeypatch.setenv("CRM_DESKTOP_WORKSPACE", "~/mine")
    assert paths.default_workspace() == Path.home() / "mine"


def test_workspace_is_in_the_data_folder_when_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_DESKTOP_WORKSPACE", "")
    workspace = paths.default_workspace()
    assert workspace.is_absolute()
    assert "crm-desktop" in workspace.parts
    assert not workspace.exists()


def test_settings_and_log_lie_outside_the_workspace() -> None:
    workspace = paths.default_workspace()
    assert not paths.settings_file().is_relative_to(workspace)
    assert not paths.log_file().is_relative_to(workspace)


def test_resources_are_found_in_a_checkout() -> None:
    assert paths.resource("icons/crm-desktop.svg").is_file()
