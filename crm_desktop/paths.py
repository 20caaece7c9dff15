"""Where things lie: files of the program, and the user's workspace, settings and log."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path, user_runtime_path

VARIABLE = "CRM_DESKTOP_WORKSPACE"
"""Names the workspace's folder, whatever the settings say."""
_APP = "crm-desktop"
_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"  # in a wheel and in a PyInstaller bundle
_RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """The file or folder `name` of `resources/`, such as "icons/crm-desktop.svg"; it need not exist."""
    return _RESOURCES / name


def default_workspace() -> Path:
    """The folder of CRM_DESKTOP_WORKSPACE, else that in the settings, else one in the platform's data folder; it need
    not exist.
    """
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    from crm_desktop import settings

    (chosen,) = settings.texts(settings_file(), "workspace")
    return Path(chosen) if chosen else user_data_path(_APP, appauthor=False) / "workspace"


def settings_file() -> Path:
    """The settings (`settings.load`), one file for all workspaces of this user on this computer."""
    return user_config_path(_APP, appauthor=False) / "settings.toml"


def log_file() -> Path:
    """The log (`log.start`)."""
    return user_log_path(_APP, appauthor=False) / "crm-desktop.log"


def runtime_folder() -> Path:
    """For what lives as long as the user's session, such as locks; it need not exist."""
    with warnings.catch_warnings(action="ignore"):  # of a system that has none: a folder of the user's own serves too
        return user_runtime_path(_APP, appauthor=False)
