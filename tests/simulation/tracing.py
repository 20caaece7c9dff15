"""A function in a process of its own, killed as it is about to change something on the disk: Linux, ptrace(2)."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

_TRACEME, _SYSCALL, _SETOPTIONS, _GET_SYSCALL_INFO = 0, 24, 0x4200, 0x420E
_SYSGOOD, _EXITKILL = 1, 0x100000
_ENTRY = 1
_INFO = struct.Struct("=B3xIQQQQ")  # op, architecture, instruction and stack pointer, number, first argument

# What changes files, or makes the change last: numbers of system calls, by machine.
_CALLS = {
    "x86_64": {
        1: "write", 18: "pwrite64", 20: "writev", 74: "fsync", 75: "fdatasync", 77: "ftruncate", 82: "rename",
        83: "mkdir", 87: "unlink", 263: "unlinkat", 264: "renameat", 316: "renameat2",
    },
    "aarch64": {
        34: "mkdirat", 35: "unlinkat", 38: "renameat", 46: "ftruncate", 64: "write", 66: "writev", 68: "pwrite64",
        82: "fsync", 83: "fdatasync", 276: "renameat2",
    },
}  # fmt: skip


@dataclass
class Traced:
    """What became of it: the calls that it made before its end, by name, and what it said."""

    calls: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    killed: bool = False
    failed: bool = False


def is_possible() -> bool:
    """Whether this system lets a process follow another's system calls."""
    if sys.platform != "linux" or platform.machine() not in _CALLS:
        return False
    try:
        return not trace(lambda say: say("here"), None).failed
    except OSError:
        return False


def trace(action: Callable[[Callable[[str], None]], None], at: int | None) -> Traced:
    """Do it in a child that is killed at its call number `at`, counted from 0; None: never.

    `action` is given a function to say what is done; that is no call that counts.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _be_traced(action, reading, writing)
    os.close(writing)
    traced = Traced()
    try:
        _follow(child, at, writing, traced)
    finally:
        with os.fdopen(reading) as pipe:
            traced.said = pipe.read().splitlines()
    return traced


def _be_traced(action: Callable[[Callable[[str], None]], None], reading: int, writing: int) -> None:
    status = 1
    try:
        os.close(reading)
        _ptrace(_TRACEME, 0, 0, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        action(lambda text: _say(writing, text))
        status = 0
    except BaseException as error:  # noqa: BLE001 - a fork must not go on as its parent
        _say(writing, f"failed: {error!r}")
    finally:
        os._exit(status)


def _say(writing: int, text: str) -> None:
    os.write(writing, f"{text}\n".encode())


def _follow(child: int, at: int | None, quiet: int, traced: Traced) -> None:
    names = _CALLS[platform.machine()]
    os.waitpid(child, 0)
    _ptrace(_SETOPTIONS, child, 0, _SYSGOOD | _EXITKILL)
    buffer = ctypes.create_string_buffer(128)
    passed_on = 0
    while True:
        _ptrace(_SYSCALL, child, 0, passed_on)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) or os.WIFSIGNALED(status):
            traced.failed = os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0
            return
        passed_on = 0
        if os.WSTOPSIG(status) != signal.SIGTRAP | 0x80:
            passed_on = os.WSTOPSIG(status)
            continue
        _ptrace(_GET_SYSCALL_INFO, child, len(buffer), ctypes.addressof(buffer))
        operation, _, _, _, number, first = _INFO.unpack_from(buffer)
        if operation != _ENTRY or number not in names or (names[number] == "write" and first == quiet):
            continue
        if len(traced.calls) == at:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            traced.killed = True
            return
        traced.calls.append(names[number])


def _ptrace(request: int, child: int, address: int, data: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    libc.ptrace.restype = ctypes.c_long
    if libc.ptrace(request, child, address, data) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
