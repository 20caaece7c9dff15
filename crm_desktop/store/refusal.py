"""What an error of the system means for somebody who wants to open a workspace."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

from crm_desktop.domain.errors import UserError

_LITTLE = 64 << 10  # bytes; less is not enough for the smallest change
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_DENIED = (errno.EACCES, errno.EPERM)


def refusal(path: Path, error: OSError) -> UserError:
    """The error of the user's world that this is, met at `path`."""
    if error.errno in _FULL:
        return UserError("disk-full", path=path)
    if error.errno == errno.ENAMETOOLONG:
        return UserError("path-too-long", path=path)
    if error.errno == errno.EROFS or (error.errno in _DENIED and _may_read(path)):
        return UserError("database-readonly", path=path)
    if error.errno in _DENIED:
        return UserError("database-forbidden", path=path)
    return UserError("database-unreachable", path=path)


def is_full(folder: Path) -> bool:
    """Whether its disk has no room left; what SQLite then says may be no more than that it could not write."""
    try:
        return shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False


def _may_read(path: Path) -> bool:
    there = next(place for place in (path, *path.parents) if os.path.lexists(place))
    return os.access(there, os.R_OK)
