"""The names that sync programs give to a copy when two devices wrote one file; only ever to explain a file."""

from __future__ import annotations

import re

_EXTENSION = re.compile(r"\.[a-z0-9]{1,8}$", re.IGNORECASE)
_INNER = r"(?:[^()]|\([^()]*\))*"  # what stands in brackets may have a pair of its own: a device's name
_OURS = r"[a-z0-9][a-z0-9._-]*?"  # only where ours was the original are the weak signs behind it taken for one

_PATTERNS = [
    # Syncthing: before the extension. ".sync-conflict-20260102-030405-ABCDEFG"
    re.compile(r"(?P<name>.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z2-7]{7})?", re.IGNORECASE),
    # Nextcloud " (conflicted copy Ana 2026-01-02 030405)", " (case clash from …)", in older versions
    # "_conflict-20260102-030405"
    re.compile(r"(?P<name>.+)_conflict-\d{8}-\d{6}"),
    # Dropbox " (Ana's conflicted copy 2026-01-02)", " (Case Conflict 1)", also in other languages
    re.compile(rf"(?P<name>.+?) ?\({_INNER}(?:conflict|konflikt|conflit|case clash){_INNER}\)", re.IGNORECASE),
    # Google Drive " (1)", OneDrive " (2)"
    re.compile(r"(?P<name>.+) \(\d{1,3}\)"),
    # iCloud " 2"
    re.compile(rf"(?P<name>{_OURS}) \d{{1,3}}"),
    # OneDrive "-DESKTOP-AB12CD3" (at most 15 characters), further ones "-DESKTOP-AB12CD3-2"
    re.compile(rf"(?P<name>{_OURS})-(?=[a-z0-9]*[A-Z])[A-Za-z0-9-]{{1,15}}(?:-\d{{1,2}})?"),
]


def conflict_of(name: str) -> str | None:
    """The name of the file that one of this name is a conflicted copy of, with its folders; None if it is none.

    Syncthing, Nextcloud, Dropbox, OneDrive, Google Drive, iCloud. A guess: a device that is called in lower case
    passes for part of the name, and any list may be called "people (2)".
    """
    folder, slash, file = name.rpartition("/")
    found = _EXTENSION.search(file)
    extension = found.group() if found else ""
    stem = file.removesuffix(extension)
    for pattern in _PATTERNS:
        match = pattern.fullmatch(stem)
        if match:
            original = f"{folder}{slash}{match['name']}{extension}"
            return conflict_of(original) or original
    return None
