"""Rows of a long file are read and made ready in a process of their own: half of an import's work is done there, and
this interpreter belongs to the database.

Where no process can be started, or it ends before its work does, the rest is done here (`ahead`).
"""

from __future__ import annotations

import logging
import marshal
import os
import pickle
import signal
import struct
import subprocess
import sys
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, suppress
from itertools import islice
from queue import Empty, Queue
from threading import Thread
from typing import BinaryIO, TypeAlias

from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.records import Record, Rejected
from crm_desktop.services import cycles
from crm_desktop.services.ahead import Ahead
from crm_desktop.services.import_rows import ReadyRow, RowMaker, received, to_send

ARGUMENT = "--make-rows-ready"
"""The one argument of the program in that process."""
Read: TypeAlias = Callable[[Progress], Iterator[Record]]
Chunk: TypeAlias = list[ReadyRow | Rejected]

_log = logging.getLogger(__name__)
_Message: TypeAlias = tuple[bytes, bytes]  # what it is, and its content
_ROWS, _PROGRESS, _ERROR, _END, _LOST = b"R", b"P", b"E", b".", b""
_HEAD = struct.Struct("=cQ")  # of a message: what it is, and the bytes of its content
_LEAST_PROCESSORS = 2
_MESSAGES_AHEAD = 2
_LOOK_EVERY = 0.1  # seconds between two looks whether the import is still wanted


class Elsewhere:
    """The rows that `read` yields, made ready by `maker`, `size` at a time. Both are pickled."""

    def __init__(self, read: Read, size: int, maker: RowMaker, progress: Progress) -> None:
        self._read = read
        self._size = size
        self._maker = maker
        self._progress = progress
        self._taken = 0
        self._here = Ahead(self._rest(), size, maker.ready)

    def meanwhile(self) -> AbstractContextManager[None]:
        """While the user is in the database (`Ahead.meanwhile`)."""
        return self._here.meanwhile()

    def chunks(self) -> Generator[Chunk, None, None]:
        """The rows made ready; what reading them raises is raised here, in its place. Closed early, it reads no
        further.
        """
        with cycles.left_alone():
            is_whole = yield from self._of_process()
        if not is_whole:
            yield from self._here.chunks()

    def _of_process(self) -> Generator[Chunk, None, bool]:
        """Those that the process makes; whether these were all."""
        job = pickle.dumps((self._read, self._size, self._maker))
        process = self._start()
        if process is None:
            return False
        messages: Queue[_Message] = Queue(_MESSAGES_AHEAD)
        talk = Thread(target=_talk, args=(process, job, messages), name="elsewhere", daemon=True)
        talk.start()
        try:
            while True:
                kind, content = self._next(messages)
                if kind == _ROWS:
                    chunk = [received(sent) for sent in marshal.loads(content)]
                    self._taken += len(chunk)
                    yield chunk
                elif kind == _PROGRESS:
                    self._progress.advance(*marshal.loads(content))
                elif kind == _ERROR:
                    raise pickle.loads(content)
                else:
                    if kind == _LOST:
                        _log.warning("the process that makes rows ready ended with %s", process.wait())
                    return kind == _END
        finally:
            process.kill()
            while talk.is_alive():  # it may wait for a place to put what nobody wants any more
                while not messages.empty():
                    messages.get()
                talk.join(0.01)
            process.wait()

    def _start(self) -> subprocess.Popen[bytes] | None:
        """The process, where there can be one and what it needs can be told to it."""
        if (os.cpu_count() or 1) < _LEAST_PROCESSORS:
            return None
        command = [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "crm_desktop"]), ARGUMENT]
        try:
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            _log.warning("no process to make rows ready: %s", error.strerror)
            return None

    def _next(self, messages: Queue[_Message]) -> _Message:
        while True:
            self._progress.check()
            try:
                return messages.get(timeout=_LOOK_EVERY)
            except Empty:
                continue

    def _rest(self) -> Iterator[Record]:
        """What the process did not make."""
        yield from islice(self._read(self._progress), self._taken, None)


def _talk(process: subprocess.Popen[bytes], job: bytes, messages: Queue[_Message]) -> None:
    """Tell the process what to do, and put what it sends into the queue, up to its end."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError), process.stdin, process.stdout as told:
        process.stdin.write(job)
        process.stdin.close()
        while len(head := told.read(_HEAD.size)) == _HEAD.size:
            kind, size = _HEAD.unpack(head)
            content = told.read(size)
            if len(content) < size:
                break
            messages.put((kind, content))
            if kind in (_END, _ERROR):
                return
    messages.put((_LOST, b""))


def serve() -> None:
    """What the process does: read its job from the standard input, and send rows to the standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it decides what becomes of it
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else is printed goes elsewhere
    read, size, maker = pickle.load(sys.stdin.buffer)
    with cycles.left_alone(), suppress(OSError):  # nobody may want it any more
        try:
            records = iter(read(_Telling(out)))
            while chunk := [to_send(maker.ready(record)) for record in islice(records, size)]:
                _send(out, _ROWS, marshal.dumps(chunk))
            _send(out, _END, b"")
        except BrokenPipeError:
            return
        except BaseException as error:  # noqa: BLE001 - raised in the process that waits for the rows
            _send(out, _ERROR, _pickled(error))


class _Telling(Progress):
    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def advance(self, done: int, total: int) -> None:
        _send(self._out, _PROGRESS, marshal.dumps((done, total)))


def _send(out: BinaryIO, kind: bytes, content: bytes) -> None:
    out.write(_HEAD.pack(kind, len(content)))
    out.write(content)
    out.flush()


def _pickled(error: BaseException) -> bytes:
    """The error, with the lines where it stood; one that cannot be told as it is by these alone."""
    lines = "".join(traceback.format_tb(error.__traceback__))
    try:
        error.add_note(lines)
        told = pickle.dumps(error)
        pickle.loads(told)
    except Exception:  # noqa: BLE001 - whatever the exception's own class does
        told = pickle.dumps(RuntimeError(type(error).__name__, lines))
    return told
