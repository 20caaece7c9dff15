"""Where a workspace had better not lie: on network drives, in folders that a program syncs, on disks without rights.

SQLite's write-ahead log needs memory that all who have the file open share, so one computer
(https://sqlite.org/wal.html, "Disadvantages"); a program that syncs takes the database and its log apart, and puts back
the older one. An office's folder is another matter: it is made for both.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Literal

# Kinds of file systems as Linux, macOS and Windows call them, in small letters.
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb(fs|\d)?|afs|afpfs|ncpfs|9p|webdav(fs)?|davfs2?|ceph|glusterfs|lustre|gpfs|beegfs|orangefs|ocfs2|"
    r"gfs2|vboxsf|vmhgfs|prl_(fs|tg)|macfuse|osxfuse|"
    r"fuse\.(sshfs|davfs2?|rclone|smbnetfs|vmhgfs-fuse|glusterfs|ceph|s3fs|gvfsd-fuse|curlftpfs|pcloud|juicefs|onedriver|"
    r"google-drive-ocamlfuse)"
)
_WITHOUT_RIGHTS = re.compile(r"v?fat\d*|msdos|umsdos|exfat|fuse(blk)?\.exfat")

# Programs that sync: how a folder of theirs is called, and what they put into the topmost one.
_SYNCED: Sequence[tuple[str, str, Sequence[str]]] = (
    ("Dropbox", r"Dropbox( \(.*\))?|Dropbox-.*", (".dropbox", ".dropbox.cache")),
    ("OneDrive", r"OneDrive([ -].*)?", (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    ("Google Drive", r"Google ?Drive(-.*| \(.*\))?|My Drive", (".tmp.driveupload", ".tmp.drivedownload")),
    ("iCloud Drive", r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents", ()),
    ("Nextcloud", r"Nextcloud\d*", (".nextcloudsync.log", ".sync-exclude.lst")),
    ("ownCloud", r"ownCloud\d*", (".owncloudsync.log",)),
    ("Syncthing", r"Syncthing", (".stfolder", ".stignore")),
    ("Resilio Sync", r"Resilio Sync", (".sync/ID",)),
    ("Seafile", r"Seafile", (".seafile-data",)),
    ("MEGA", r"MEGA(sync)?", (".megaignore",)),
    ("pCloud", r"pCloud ?Drive|pCloud Sync", ()),
    ("Box", r"Box( Sync)?|Box-Box", ()),
    ("Proton Drive", r"Proton ?Drive(-.*)?", ()),
    ("Yandex Disk", r"Yandex\.?Disk", (".yandex-disk",)),
    ("a cloud's folder", r"CloudStorage", ()),  # of macOS, where each provider has a folder in it
)
_DATABASES = {"Nextcloud": ".sync_*.db"}  # of the program itself, in its topmost folder
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # of Windows


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of the system's table: where a disk is to be found, the kind of file system, and its options."""

    point: str
    kind: str
    options: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a folder is no good place; `name` is the program that syncs, or the kind of file system."""

    kind: Literal["network", "synced", "removable"]
    name: str


def doubt(folder: Path) -> Doubt | None:
    """Why a workspace had better not lie in this folder; None where nothing speaks against it.

    It may take as long as the drives do to answer.
    """
    try:
        place = folder.resolve()
    except (OSError, RuntimeError):  # it is told when the workspace is opened
        return None
    return synced(place, os.environ) or mounted(place, _mounts())


def synced(folder: Path, environment: Mapping[str, str]) -> Doubt | None:
    """Whether a program syncs this folder, by how it and those above it are called, and what lies in them."""
    for above in (folder, *folder.parents):
        for name, called, marks in _SYNCED:
            if re.fullmatch(called, above.name) or any(_has(above, mark) for mark in marks):
                return Doubt("synced", name)
        for name, pattern in _DATABASES.items():
            if _holds(above, pattern):
                return Doubt("synced", name)
    for variable in _VARIABLES:
        if (root := environment.get(variable)) and folder.is_relative_to(root):
            return Doubt("synced", "OneDrive")
    return None


def mounted(folder: PurePath, mounts: Sequence[Mount]) -> Doubt | None:
    """Whether the disk on which this folder lies is one over the network, or one without rights, as sticks are."""
    if folder.drive.startswith("\\\\"):
        return Doubt("network", folder.drive)
    found = None
    for mount in mounts:  # of two at one place the later hides the earlier
        point = type(folder)(mount.point)
        if folder.is_relative_to(point) and (found is None or len(point.parts) >= len(type(folder)(found.point).parts)):
            found = mount
    if found is None:
        return None
    kind, options = found.kind.lower(), re.split(r"[,:]", found.options.lower())
    if _NETWORK.fullmatch(kind) or "remote" in options:
        return Doubt("network", found.kind)
    if _WITHOUT_RIGHTS.fullmatch(kind) or "removable" in options:
        return Doubt("removable", found.kind)
    return None


def _has(folder: Path, name: str) -> bool:
    try:
        return (folder / name).exists()
    except OSError:
        return False


def _holds(folder: Path, pattern: str) -> bool:
    try:
        return next(folder.glob(pattern), None) is not None
    except OSError:
        return False


def _mounts() -> list[Mount]:
    import psutil

    try:
        found = psutil.disk_partitions(all=sys.platform != "win32")
    except (OSError, RuntimeError):  # a system that tells nobody
        return []
    return [Mount(each.mountpoint, each.fstype, each.opts) for each in found]
