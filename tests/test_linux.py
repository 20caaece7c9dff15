"""What desktops on Linux read: the entry of their menus, and what software centres tell."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop import __version__, paths
from crm_desktop.domain.translation import LANGUAGES
from crm_desktop.ui.application import make_application

ENTRY = paths.resource("linux/crm-desktop.desktop")
METAINFO = paths.resource("linux/crm-desktop.metainfo.xml")


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "--warn-kde", str(ENTRY)],
        ["appstreamcli", "validate", "--no-net", "--strict", str(METAINFO)],
    ],
    ids=lambda command: str(command[0]),
)
def test_the_tools_of_desktops_accept_them(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_the_entry_opens_the_window_with_files(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"] == "crm-desktop gui %U"
    assert entry["Icon"] == paths.resource("icons/crm-desktop.svg").stem
    assert set(entry["MimeType"].strip(";").split(";")) == {
        "text/vcard",
        "text/csv",
        "text/calendar",
        "message/rfc822",
        "application/vnd.ms-outlook",
        "x-scheme-handler/tel",
    }


def test_the_entry_speaks_all_languages(entry: configparser.SectionProxy) -> None:
    for name in ("GenericName", "Comment"):
        spoken = {entry[f"{name}[{language}]" if language != "en" else name] for language in LANGUAGES}
        assert len(spoken) == len(LANGUAGES)


def test_software_centres_are_told_the_same(entry: configparser.SectionProxy) -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("launchable") == ENTRY.name
    assert root.findtext("summary") == entry["Comment"]
    files = {kind for kind in entry["MimeType"].strip(";").split(";") if not kind.startswith("x-scheme-handler/")}
    assert {one.text for one in root.iter("mediatype")} == files
    assert {one.text for one in root.iter("lang")} == set(LANGUAGES)
    releases = [one.get("version") for one in root.iter("release")]
    assert releases[0] == __version__


def test_the_wheel_brings_them_where_desktops_look() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {
        "resources/linux/crm-desktop.desktop": "share/applications/crm-desktop.desktop",
        "resources/linux/crm-desktop.metainfo.xml": "share/metainfo/org.crm_desktop.CRMDesktop.metainfo.xml",
        "resources/icons/crm-desktop.svg": "share/icons/hicolor/scalable/apps/crm-desktop.svg",
    }


def test_desktops_know_the_window_by_the_entry(qapp: QApplication) -> None:
    make_application("light", "en")
    assert qapp.desktopFileName() == ENTRY.stem
    assert not qapp.windowIcon().pixmap(64, 64).isNull()
