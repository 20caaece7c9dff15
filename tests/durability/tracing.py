"""A function in a process of its own, whose every change to what lies in one folder is seen before it is made: Linux
on x86-64, ptrace(2) and seccomp(2).

The kernel stops the process at the calls that change files and at no others, so the rest runs at full speed. Whoever
watches may let a call be, have it fail, or end the process there as a crash would.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import signal
import struct
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_TRACEME, _CONT, _SYSCALL, _POKEUSER = 0, 7, 24, 6
_SETOPTIONS, _GETEVENTMSG, _GET_SYSCALL_INFO = 0x4200, 0x4201, 0x420E
_OPTIONS = 0x100000 | 0x80 | 0x0E | 0x01  # EXITKILL, TRACESECCOMP, TRACEFORK | TRACEVFORK | TRACECLONE, TRACESYSGOOD
_EVENT_SECCOMP = signal.SIGTRAP | 7 << 8
_AT_SYSCALL = signal.SIGTRAP | 0x80
_RAX, _ORIG_RAX = 80, 120  # places in struct user
_ALL_KINDS = 0x40000000  # __WALL: threads, too
_INFO = struct.Struct("=B3xIQQQ6Q")  # operation, architecture, instruction and stack pointer, number, arguments
_RESULT = struct.Struct("=B3xIQQq")
_OPENAT = 257
_HERE = -100  # AT_FDCWD

CALLS = {
    1: "write", 18: "pwrite64", 20: "writev", 74: "fsync", 75: "fdatasync", 76: "truncate", 77: "ftruncate",
    82: "rename", 83: "mkdir", 84: "rmdir", 86: "link", 87: "unlink", 257: "openat", 258: "mkdirat", 263: "unlinkat",
    264: "renameat", 265: "linkat", 316: "renameat2", 285: "fallocate", 296: "pwritev",
}  # fmt: skip
_UNMODELLED = {2: "open", 40: "sendfile", 85: "creat", 88: "symlink", 277: "sync_file_range", 326: "copy_file_range",
               328: "pwritev2"}  # fmt: skip
_BY_FILE = ("write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "ftruncate", "fallocate")


@dataclass(slots=True)
class Call:
    """One system call; paths are absolute. `path` is that of the file or of what is named, `target` where it goes."""

    name: str
    path: str
    target: str = ""
    inode: int = 0
    offset: int = 0
    data: bytes = b""
    size: int = 0
    is_new: bool = False
    """Of `openat`: the file is not there yet."""
    truncates: bool = False
    """Of `openat`: a file that is there is empty afterwards."""

    @property
    def grows(self) -> bool:
        """Whether it may need room on the disk."""
        return self.name not in ("fsync", "fdatasync", "unlink", "rmdir")


class Watcher:
    """What is done at each call on the folder; the usual is nothing."""

    wants_results = False
    """Whether `done` is to be called, which costs another stop."""

    def before(self, call: Call) -> int | None:
        """The error number with which the call fails, 0 to let it be, None to end the process instead of it."""
        return 0

    def done(self, call: Call) -> None:
        """The call went well."""

    def said(self, text: str) -> None:
        """The function said something."""


@dataclass
class Outcome:
    """What became of the process: what it said, and how it ended. `signal` is the one that it died of."""

    said: list[str] = field(default_factory=list)
    ended: bool = False
    status: int = 0
    signal: int = 0


Say = Callable[[str], None]


def is_possible() -> bool:
    """Whether this system lets a process follow another's system calls."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return False
    try:
        return trace(lambda say: say("here"), Path("/nowhere"), Watcher()).said == ["here"]
    except OSError:
        return False


def trace(action: Callable[[Say], None], root: Path, watcher: Watcher) -> Outcome:
    """Do it in a child; `watcher` is asked at each call on what lies in `root`.

    `action` is given a function to say what is done. Not to be called by a program that has threads or children.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _be_traced(action, reading, writing)
    os.close(writing)
    os.close(reading)
    return _Tracer(child, str(root), writing, watcher).follow()


def _be_traced(action: Callable[[Say], None], reading: int, writing: int) -> None:
    status = 1
    try:
        _ptrace(_TRACEME, 0, 0, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        _stop_at_calls()
        action(lambda text: _say(writing, text))
        status = 0
    except BaseException as error:  # noqa: BLE001 - a fork must not go on as its parent
        with contextlib.suppress(BaseException):
            _say(writing, f"failed: {_told(error)}")
    finally:
        os._exit(status)


def _told(error: BaseException) -> str:
    return " | ".join("".join(traceback.format_exception(error)).splitlines()[-20:])


def _say(writing: int, text: str) -> None:
    os.write(writing, f"{text}\n".encode()[-4000:])


def _stop_at_calls() -> None:
    """A filter of the kernel's (seccomp): stop at the calls that are followed, let all others be."""
    load, equal, is_set, give = 0x20, 0x15, 0x45, 0x06  # https://www.kernel.org/doc/html/latest/networking/filter.html
    stop, let = 0x7FF00000, 0x7FFF0000  # SECCOMP_RET_TRACE, SECCOMP_RET_ALLOW
    program = [
        (load, 0, 0, 0),  # the call's number
        (equal, 0, 4, _OPENAT),
        (load, 0, 0, 32),  # of that one the third argument
        (is_set, 0, 1, os.O_CREAT | os.O_TRUNC),
        (give, 0, 0, stop),
        (give, 0, 0, let),
    ]
    numbers = [number for number in (*CALLS, *_UNMODELLED) if number != _OPENAT]
    for number in numbers:
        program += [(equal, 0, 1, number), (give, 0, 0, stop)]
    program.append((give, 0, 0, let))
    code = b"".join(struct.pack("=HBBI", *line) for line in program)
    buffer = ctypes.create_string_buffer(code)
    libc = _libc()
    held = ctypes.create_string_buffer(struct.pack("=H6xQ", len(program), ctypes.addressof(buffer)))
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, ctypes.c_void_p(ctypes.addressof(held)), 0, 0):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


class _Tracer:
    def __init__(self, child: int, root: str, quiet: int, watcher: Watcher) -> None:
        self._child, self._root, self._quiet, self._watcher = child, root, quiet, watcher
        self._open: dict[int, Call] = {}
        self._outcome = Outcome()
        self._buffer = ctypes.create_string_buffer(128)

    def follow(self) -> Outcome:
        os.waitpid(self._child, 0)
        _ptrace(_SETOPTIONS, self._child, 0, _OPTIONS)
        _ptrace(_CONT, self._child, 0, 0)
        while True:
            thread, status = os.waitpid(-1, _ALL_KINDS)
            if os.WIFEXITED(status) or os.WIFSIGNALED(status):
                if thread == self._child:
                    return self._ended(status)
                continue
            try:
                if not self._stopped(thread, status):
                    os.kill(self._child, signal.SIGKILL)
            except ProcessLookupError:
                continue  # it was killed meanwhile

    def _ended(self, status: int) -> Outcome:
        if os.WIFSIGNALED(status) and not self._outcome.ended:
            self._outcome.signal = os.WTERMSIG(status)
        self._outcome.status = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0
        with contextlib.suppress(ChildProcessError):  # threads of it, and its children
            while True:
                os.waitpid(-1, _ALL_KINDS)
        return self._outcome

    def _stopped(self, thread: int, status: int) -> bool:
        """Let it go on; returns whether it may."""
        how = status >> 8
        if how == _EVENT_SECCOMP:
            return self._at_call(thread)
        if how == _AT_SYSCALL:
            call = self._open.pop(thread, None)
            if call is not None:
                self._after(thread, call)
            _ptrace(_CONT, thread, 0, 0)
            return True
        passed_on = os.WSTOPSIG(status)
        if how >> 8 or passed_on in (signal.SIGSTOP, signal.SIGTRAP):  # an event; a thread that begins
            passed_on = 0
        _ptrace(_CONT, thread, 0, passed_on)
        return True

    def _at_call(self, thread: int) -> bool:
        _ptrace(_GET_SYSCALL_INFO, thread, len(self._buffer), ctypes.addressof(self._buffer))
        _, _, _, _, number, *arguments = _INFO.unpack_from(self._buffer)
        call = self._read(thread, number, arguments)
        if call is None:
            _ptrace(_CONT, thread, 0, 0)
            return True
        error = self._watcher.before(call)
        if error is None:
            self._outcome.ended = True
            return False
        if error:
            _ptrace(_POKEUSER, thread, _ORIG_RAX, -1)
            _ptrace(_POKEUSER, thread, _RAX, -error)
        elif self._watcher.wants_results:
            self._open[thread] = call
            _ptrace(_SYSCALL, thread, 0, 0)
            return True
        _ptrace(_CONT, thread, 0, 0)
        return True

    def _after(self, thread: int, call: Call) -> None:
        _ptrace(_GET_SYSCALL_INFO, thread, len(self._buffer), ctypes.addressof(self._buffer))
        result = _RESULT.unpack_from(self._buffer)[4]
        if result < 0:
            return
        if call.data:
            call.data = call.data[:result]
        if call.name == "openat":
            call.inode = os.stat(call.path).st_ino  # noqa: PTH116 - of names that Path would normalise
        self._watcher.done(call)

    def _read(self, thread: int, number: int, given: list[int]) -> Call | None:
        """What the call does, where that concerns the folder."""
        name = CALLS.get(number) or _UNMODELLED[number]
        memory = _Memory(thread)
        if name == "write" and given[0] == self._quiet:
            for line in memory.bytes(given[1], given[2]).decode(errors="replace").splitlines():
                self._outcome.said.append(line)
                self._watcher.said(line)
            return None
        if name in _BY_FILE or name in ("sendfile", "copy_file_range", "pwritev2"):
            call = self._of_file(thread, name, given, memory)
        else:
            call = _of_names(thread, name, given, memory)
        if call is None or not (call.path.startswith(self._root) or call.target.startswith(self._root)):
            return None
        if number in _UNMODELLED:
            raise AssertionError(f"{name} is not followed: {call.path}")
        return call

    def _of_file(self, thread: int, name: str, given: list[int], memory: _Memory) -> Call | None:
        handle = given[0]
        try:
            path = os.readlink(f"/proc/{thread}/fd/{handle}")  # noqa: PTH115
        except OSError:
            return None
        if not path.startswith(self._root):
            return None
        call = Call(name, path, inode=os.stat(f"/proc/{thread}/fd/{handle}").st_ino)  # noqa: PTH116
        if name == "write":
            call.data, call.offset = memory.bytes(given[1], given[2]), _position(thread, handle)
        elif name == "pwrite64":
            call.data, call.offset = memory.bytes(given[1], given[2]), given[3]
        elif name in ("writev", "pwritev"):
            call.data = memory.vector(given[1], given[2])
            call.offset = _position(thread, handle) if name == "writev" else given[3]
        elif name == "ftruncate":
            call.size = given[1]
        elif name == "fallocate":
            call.size = given[2] + given[3]
        return call


def _of_names(thread: int, name: str, given: list[int], memory: _Memory) -> Call | None:
    def at(folder: int, text: int) -> str:
        named = memory.text(text)
        folder = ctypes.c_int(folder).value
        base = f"/proc/{thread}/cwd" if folder == _HERE else f"/proc/{thread}/fd/{folder}"
        return os.path.normpath(os.path.join(os.readlink(base), named))  # noqa: PTH118, PTH115

    if name in ("rename", "link"):
        return Call(name, at(_HERE, given[0]), at(_HERE, given[1]))
    if name in ("renameat", "renameat2", "linkat"):
        return Call("link" if name == "linkat" else "rename", at(given[0], given[1]), at(given[2], given[3]))
    if name == "openat":
        path = at(given[0], given[1])
        return Call(name, path, is_new=not os.path.lexists(path), truncates=bool(given[2] & os.O_TRUNC))
    if name == "unlinkat":
        return Call("rmdir" if given[2] else "unlink", at(given[0], given[1]))
    if name == "mkdirat":
        return Call("mkdir", at(given[0], given[1]))
    return Call(name, at(_HERE, given[0]), size=given[1])  # mkdir, rmdir, unlink, truncate


def _position(thread: int, handle: int) -> int:
    """Where the next write goes."""
    told = dict(
        line.split(":", 1) for line in Path(f"/proc/{thread}/fdinfo/{handle}").read_text().splitlines() if ":" in line
    )
    if int(told["flags"], 8) & os.O_APPEND:
        return os.stat(f"/proc/{thread}/fd/{handle}").st_size  # noqa: PTH116
    return int(told["pos"])


class _Memory:
    def __init__(self, thread: int) -> None:
        self._file = f"/proc/{thread}/mem"

    def bytes(self, start: int, count: int) -> bytes:
        with open(self._file, "rb", buffering=0) as file:  # noqa: PTH123
            file.seek(start)
            return file.read(count)

    def vector(self, start: int, count: int) -> bytes:
        found = self.bytes(start, 16 * count)
        return b"".join(self.bytes(*struct.unpack_from("=QQ", found, 16 * n)) for n in range(count))

    def text(self, start: int) -> str:
        found = b""
        while b"\0" not in found:
            found += self.bytes(start + len(found), 4096 - (start + len(found)) % 4096)
        return os.fsdecode(found.partition(b"\0")[0])


def _ptrace(request: int, child: int, address: int, data: int) -> None:
    libc = _libc()
    if libc.ptrace(request, child, ctypes.c_void_p(address), ctypes.c_void_p(data)) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


@cache
def _libc() -> ctypes.CDLL:
    found = ctypes.CDLL(None, use_errno=True)
    found.ptrace.restype = ctypes.c_long
    return found
