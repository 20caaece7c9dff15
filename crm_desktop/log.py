"""The log: what the program did, for someone who looks for a bug; never what a contact says.

Rule for callers: a message is a fixed text with counts, codes and names of files of ours, no names of people, no text
they wrote. Of an exception only its type, code and the lines of code are written, for its message may quote a contact;
of what libraries say only where they said it.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from crm_desktop.domain.errors import UserError

_MAX_BYTES = 512 * 1024
_KEPT = 2
_OURS = "crm_desktop"
_WHOLE = 3  # times that the same bug is written whole

_log = logging.getLogger(__name__)
_met: Counter[str] = Counter()


def start(file: Path) -> None:
    """Write this process's log to `file` from now on, and exceptions that nobody caught too; once is enough.

    Where the file cannot be written, warnings and errors go to stderr.
    """
    root = logging.getLogger()
    if any(isinstance(handler, _File) and handler.file == file for handler in root.handlers):
        return
    sys.excepthook = unexpected
    threading.excepthook = _unexpected_in_thread
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _File(file)
    except OSError as error:
        _log.warning("No log can be written: %s", error)
        return
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an exception that nobody caught, and print its traceback as Python does; fits `sys.excepthook`.

    One that is met again and again, as in what is painted, is written whole a few times and counted then.
    """
    if not issubclass(kind, KeyboardInterrupt):
        place = place_of(kind, trace)
        _met[place] += 1
        times = _met[place]
        if times > _WHOLE:
            if times & (times - 1) == 0:
                _log.critical("The same bug, met %d times: %s", times, place)
            return
        _log.critical("A bug", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What makes a bug the same as another: its type, and the line of code."""
    frames = traceback.extract_tb(trace)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{kind.__module__}.{kind.__qualname__} in {where}"


def _unexpected_in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not issubclass(found.exc_type, SystemExit):
        unexpected(found.exc_type, found.exc_value, found.exc_traceback)


class _File(RotatingFileHandler):
    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", errors="backslashreplace")
        self.file = file

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: a disk that is full must not fill the terminal, with a traceback that may quote a contact."""


class _Discreet(logging.Formatter):
    """Writes exceptions without their messages, and nothing of what libraries tell."""

    def format(self, record: logging.LogRecord) -> str:
        told = logging.makeLogRecord(record.__dict__ | {"exc_text": None})  # other handlers see it as it was
        if told.name != _OURS and not told.name.startswith(f"{_OURS}."):
            told.msg, told.args = "said something in %s:%d", (told.module, told.lineno)
        elif isinstance(told.args, tuple):
            told.args = tuple(_named(arg) if isinstance(arg, BaseException) else arg for arg in told.args)
        return super().format(told)

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's name
        assert isinstance(ei, tuple)
        lines = [f"{''.join(traceback.format_tb(each.__traceback__))}{_named(each)}" for each in _chain(ei[1])]
        return "\nwhich led to\n".join(reversed(lines))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error, and those that led to it."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _named(error: BaseException) -> str:
    """An exception without what it says."""
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, UserError):
        return f"{name} {error.code}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {error.errno}"
    return name
