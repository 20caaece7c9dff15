"""A folder as a channel: a network share, a folder of Dropbox, OneDrive, Nextcloud or Syncthing, a USB stick."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from crm_desktop.domain.errors import UserError
from crm_desktop.sync.channel import Entry, Unreadable, check_name

# Sync programs pass over such names: OneDrive *.tmp, Dropbox and Nextcloud ~*.tmp.
_TEMPORARY = re.compile(r"~crm-[0-9a-f]{16}\.tmp")
_LEFT_OVER = 24 * 3600 * 10**9  # in ns: no write takes a day, a temporary file so old is what a crash left
_DEEPEST = 8  # levels of folders below an area; ours need two
_MANGLED = "\N{REPLACEMENT CHARACTER}"  # stands for what of a name is no text

_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)  # seconds between tries while a virus scanner or a sync program holds a file
_HELD_WINDOWS = {5, 32, 33}  # ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_FULL_WINDOWS = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_HELD = {errno.EBUSY, errno.ETXTBSY}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_READ_ONLY_WINDOWS = {19}  # ERROR_WRITE_PROTECT
_NO_FSYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # file systems without it, such as some of FUSE
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: a link between folders of Windows

# A FIFO that takes a file's place at the last moment must not hang the reader, nor a link lead it elsewhere.
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)

T = TypeVar("T")


class FolderChannel:
    """The folder at `path`, which must be there already: an empty mount point is not an office (see `Channel`).

    Links are never followed, FIFOs and devices never opened. One thread at a time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left_over: dict[Path, int] = {}  # temporary files that were listed, and when they were written, in ns

    @property
    def place(self) -> str:
        return self._path.name or str(self._path)

    @property
    def path(self) -> Path:
        return self._path

    def entries(self, area: str) -> list[Entry]:
        check_name(area)
        self._reach()
        self._left_over = {path: when for path, when in self._left_over.items() if self._at(area) not in path.parents}
        try:
            found = sorted(self._list(area))
        except OSError as error:
            raise self._away(error) from error
        self._reach()  # else what went away meanwhile would pass for removed
        return found

    def read(self, name: str, limit: int) -> bytes:
        if _MANGLED in name:
            raise Unreadable("name")
        path = self._at(name)
        try:
            return self._content(path, limit)
        except OSError as error:
            self._reach()
            raise _unreadable(error) from error

    def publish(self, name: str, content: bytes) -> None:
        check_name(name)
        target = self._at(name)
        temporary = target.with_name(f"~crm-{secrets.token_hex(8)}.tmp")
        with suppress(OSError):  # whatever is there now gives way
            if self._holds(target, content):
                return
        try:
            file = self._create(temporary)
            try:
                now = _write(file, content)
                self._verify(temporary, content)
                _rename(temporary, target)
            finally:
                with suppress(OSError):  # moved by now; after a failure the first error is the one to tell
                    temporary.unlink()
            self._verify(target, content)
        except OSError as error:
            raise self._refused(error) from error
        self._tidy(now)

    def remove(self, name: str) -> None:
        check_name(name)
        self._reach()
        path = self._at(name)
        try:
            self._check_folders(path)
            _patiently(path.unlink)
        except (FileNotFoundError, NotADirectoryError):  # there is no such file of ours
            return
        except OSError as error:
            raise self._refused(error) from error

    # Listing

    def _list(self, area: str) -> Iterator[Entry]:
        try:
            status = self._at(area).lstat()
        except FileNotFoundError:
            return
        if _is_folder(status):
            yield from self._below(area, _DEEPEST)
        else:
            yield _entry(area, status)

    def _below(self, folder: str, levels: int) -> Iterator[Entry]:
        with os.scandir(self._at(folder)) as scan:
            found = list(scan)
        for each in found:
            name = f"{folder}/{_as_text(each.name)}"
            try:
                status = each.stat(follow_symlinks=False)
            except FileNotFoundError:  # removed since the folder was read
                continue
            if _is_folder(status) and levels and _MANGLED not in name:
                try:
                    yield from self._below(name, levels - 1)
                except FileNotFoundError:
                    continue
                except OSError:
                    yield _entry(name, status)  # `read` says what is wrong with it
            elif _TEMPORARY.fullmatch(each.name):
                self._left_over[Path(each.path)] = status.st_mtime_ns
            else:
                yield _entry(name, status)

    # Steps of reading and writing; all raise OSError

    def _at(self, name: str) -> Path:
        """The path of a file of any name; ValueError where it would lead out of the folder."""
        components = name.split("/")
        if any(each in ("", "..") or Path(each).name != each for each in components):
            raise ValueError(f"not a name within a folder: {name!r}")
        return self._path.joinpath(*components)

    def _check_folders(self, path: Path, *, make: bool = False) -> None:
        """NotADirectoryError unless all between this folder and the file are folders: a link would lead elsewhere."""
        for part in reversed(path.relative_to(self._path).parents[:-1]):
            folder = self._path / part
            if make:
                with suppress(FileExistsError):
                    folder.mkdir()
                    _sync_names(folder.parent)
            if not _is_folder(folder.lstat()):
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))

    def _create(self, path: Path) -> BinaryIO:
        try:
            self._check_folders(path, make=True)
            return path.open("xb")
        except PermissionError as error:  # nobody can hold what is not there yet, as Windows' error would have it
            raise OSError(errno.EROFS, error.strerror) from error

    def _content(self, path: Path, limit: int) -> bytes:
        """A plain file of up to `limit` bytes, else Unreadable."""
        self._check_folders(path)
        status = path.lstat()
        if _is_folder(status):
            os.scandir(path).close()  # one that may not be listed says so
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("not-a-file")
        with os.fdopen(os.open(path, _READ), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("not-a-file")
            content = file.read(min(status.st_size, limit) + 1)
        if len(content) > limit:
            raise Unreadable("too-big")
        return content

    def _holds(self, path: Path, content: bytes) -> bool:
        try:
            return self._content(path, len(content)) == content
        except Unreadable:
            return False

    def _verify(self, path: Path, content: bytes) -> None:
        if not _patiently(lambda: self._holds(path, content)):
            raise OSError(errno.EIO, "what was written reads back differently")

    def _tidy(self, now: int) -> None:
        """Removes what a crash left, by the folder's own clock: `now` is when it says that a file was written."""
        for path in [path for path, when in self._left_over.items() if now - when > _LEFT_OVER]:
            del self._left_over[path]
            with suppress(OSError):  # it does no harm where it is
                path.unlink()

    # What to say

    def _reach(self) -> None:
        """UserError where the folder itself is not there."""
        try:
            if not stat.S_ISDIR(self._path.stat().st_mode):
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        except OSError as error:
            raise self._away(error) from error

    def _away(self, error: OSError) -> UserError:
        return UserError("sync-folder-away", path=str(self._path), detail=_detail(error))

    def _refused(self, error: OSError) -> UserError:
        """Why a file could not be written."""
        self._reach()
        place = str(self._path)
        if error.errno in _FULL or _windows(error) in _FULL_WINDOWS:
            return UserError("sync-folder-full", path=place)
        if not _is_held(error) and (error.errno in _READ_ONLY or _windows(error) in _READ_ONLY_WINDOWS):
            return UserError("sync-folder-readonly", path=place, detail=_detail(error))
        return UserError("sync-folder-unwritable", path=place, detail=_detail(error))


def _write(file: BinaryIO, content: bytes) -> int:
    """Writes through to the disk; gives the time of the file by the disk's own clock, in ns."""
    with file:
        file.write(content)
        file.flush()
        _sync(file.fileno())
        return os.fstat(file.fileno()).st_mtime_ns


def _sync(handle: int) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FSYNC:
            raise


def _sync_names(folder: Path) -> None:
    """What was put there is to outlast a power loss before it is remembered as there, or what it replaces removed."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            _sync(handle)
        finally:
            os.close(handle)


def _rename(temporary: Path, target: Path) -> None:
    try:
        _patiently(lambda: temporary.replace(target))
    except FileExistsError:  # SMB1 renames onto no file; what is there is not what it should be
        _patiently(target.unlink)
        _patiently(lambda: temporary.rename(target))
    _sync_names(target.parent)


def _patiently(action: Callable[[], T]) -> T:
    """Does it, again after a moment while another program holds the file."""
    for wait in _WAITS:
        try:
            return action()
        except OSError as error:
            if not _is_held(error):
                raise
        time.sleep(wait)
    return action()


def _unreadable(error: OSError) -> Unreadable:
    """Why a file cannot be read; what a cloud provider or a network says counts as being offline."""
    if _windows(error) != 5 and _is_held(error):
        return Unreadable("locked")
    if isinstance(error, FileNotFoundError):
        return Unreadable("vanished")
    if isinstance(error, PermissionError):
        return Unreadable("forbidden")
    if error.errno in (errno.ENOTDIR, errno.ELOOP, errno.EISDIR):
        return Unreadable("not-a-file")
    return Unreadable("offline")


def _is_held(error: OSError) -> bool:
    return error.errno in _HELD or _windows(error) in _HELD_WINDOWS


def _windows(error: OSError) -> int | None:
    return getattr(error, "winerror", None)


def _detail(error: OSError) -> str:
    return error.strerror or str(error)


def _is_folder(status: os.stat_result) -> bool:
    return stat.S_ISDIR(status.st_mode) and getattr(status, "st_reparse_tag", 0) != _JUNCTION


def _entry(name: str, status: os.stat_result) -> Entry:
    # A program that brings a file may give it the time it had elsewhere; where there is a time of change, it tells.
    return Entry(name, status.st_size, (status.st_mtime_ns + status.st_ctime_ns) & (2**63 - 1))


def _as_text(name: str) -> str:
    """A name as the system gives it, with what is no text replaced."""
    return name.encode("utf-8", "surrogatepass").decode("utf-8", "replace") if not name.isascii() else name
