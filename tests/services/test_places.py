from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from crm_desktop.services.places import Doubt, Mount, doubt, mounted, synced

LINUX = [
    Mount("/", "ext4", "rw,relatime"),
    Mount("/home", "btrfs", "rw"),
    Mount("/home/ana/Office Drive", "cifs", "rw,vers=3.1.1"),
    Mount("/home/ana/server", "fuse.sshfs", "rw"),
    Mount("/media/ana/STICK", "vfat", "rw,nosuid,nodev,uid=1000"),
    Mount("/media/ana/disk", "ext4", "rw,nosuid,nodev"),
    Mount("/net", "autofs", "rw"),
    Mount("/net/files", "nfs4", "rw"),
    Mount("/net/files/local", "xfs", "rw"),
    Mount("/mnt", "nfs", "rw"),
    Mount("/mnt", "ext4", "rw"),  # hides the one before
]
MAC = [
    Mount("/", "apfs", "ro,sealed,local,rootfs"),
    Mount("/System/Volumes/Data", "apfs", "rw,local"),
    Mount("/Volumes/Office", "smbfs", "rw"),
    Mount("/Volumes/STICK", "msdos", "rw,local"),
    Mount("/Volumes/Web", "webdav", "rw"),
]
WINDOWS = [
    Mount("C:\\", "NTFS", "rw,fixed"),
    Mount("D:\\", "exFAT", "rw,removable"),
    Mount("E:\\", "NTFS", "rw,removable"),
    Mount("Z:\\", "", "remote"),
]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ana/.local/share/crm-desktop/workspace", None),
        ("/home/ana/Office Drive/crm", "network"),
        ("/home/ana/Office Drive 2/crm", None),
        ("/home/ana/server", "network"),
        ("/media/ana/STICK/crm", "removable"),
        ("/media/ana/disk/crm", None),
        ("/net/files/crm", "network"),
        ("/net/files/local/crm", None),
        ("/mnt/crm", None),
    ],
)
def test_disks_of_linux(folder: str, kind: str | None) -> None:
    found = mounted(PurePosixPath(folder), LINUX)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/Users/ana/Library/Application Support/crm-desktop/workspace", None),
        ("/Volumes/Office/crm", "network"),
        ("/Volumes/Web", "network"),
        ("/Volumes/STICK/crm", "removable"),
    ],
)
def test_disks_of_a_mac(folder: str, kind: str | None) -> None:
    found = mounted(PurePosixPath(folder), MAC)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("C:\\Users\\Ana\\AppData\\Local\\crm-desktop\\workspace", None),
        ("c:\\crm", None),
        ("D:\\crm", "removable"),
        ("E:\\crm", "removable"),
        ("z:\\crm", "network"),
        ("\\\\server\\share\\crm", "network"),
    ],
)
def test_disks_of_windows(folder: str, kind: str | None) -> None:
    found = mounted(PureWindowsPath(folder), WINDOWS)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Dropbox/crm", "Dropbox"),
        ("Dropbox (Example Ltd)/crm", "Dropbox"),
        ("OneDrive - Example Ltd/Documents/crm", "OneDrive"),
        ("Google Drive/crm", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-ana@example.com/My Drive/crm", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/crm", "iCloud Drive"),
        ("Nextcloud/crm", "Nextcloud"),
        ("Library/CloudStorage/Other/crm", "a cloud's folder"),
        ("Documents/crm", None),
        ("Dropboxes/crm", None),
        ("Toolbox/Boxes/crm", None),
    ],
)
def test_folders_that_are_called_after_what_syncs_them(tmp_path: Path, folder: str, name: str | None) -> None:
    found = synced(tmp_path / folder, {})
    assert found == (Doubt("synced", name) if name else None)


@pytest.mark.parametrize(
    ("mark", "name"),
    [(".stfolder/", "Syncthing"), (".dropbox.cache/", "Dropbox"), (".sync_0123abcd.db", "Nextcloud")],
)
def test_folders_in_which_a_program_that_syncs_left_its_mark(tmp_path: Path, mark: str, name: str) -> None:
    workspace = tmp_path / "office" / "crm"
    workspace.mkdir(parents=True)
    assert synced(workspace, {}) is None
    if mark.endswith("/"):
        (tmp_path / "office" / mark).mkdir()
    else:
        (tmp_path / "office" / mark).touch()
    assert synced(workspace, {}) == Doubt("synced", name)


def test_the_folder_that_windows_names(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "Cloud")}
    assert synced(tmp_path / "Cloud" / "crm", environment) == Doubt("synced", "OneDrive")
    assert synced(tmp_path / "crm", environment) is None


def test_a_link_does_not_hide_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "crm").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox" / "crm", target_is_directory=True)
    assert doubt(tmp_path / "link") == Doubt("synced", "Dropbox")


def test_nothing_speaks_against_a_folder_of_this_computer(tmp_path: Path) -> None:
    assert doubt(tmp_path / "workspace") is None
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert doubt(tmp_path / "loop") is None
