"""The log: what the program did, for someone who looks for a bug; never what a contact says.

Rule for callers: a message is a fixed text with counts, codes and names of files of ours, no names of people, no text
they wrote. Of an exception only its type and the lines of code are written, for its message may quote a contact.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_MAX_BYTES = 512 * 1024
_KEPT = 2

_log = logging.getLogger(__name__)


def start(file: Path) -> None:
    """Write this process's log to `file` from now on, and exceptions that nobody caught too.

    Where the file cannot be written, warnings and errors go to stderr.
    """
    sys.excepthook = unexpected
    threading.excepthook = _unexpected_in_thread
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError as error:
        _log.warning("No log can be written: %s", error)
        return
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an exception that nobody caught, and print its traceback as Python does; fits `sys.excepthook`."""
    if not issubclass(kind, KeyboardInterrupt):
        _log.critical("A bug", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _unexpected_in_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None and not issubclass(found.exc_type, SystemExit):
        unexpected(found.exc_type, found.exc_value, found.exc_traceback)


class _Discreet(logging.Formatter):
    """Writes exceptions without their messages."""

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's name
        assert isinstance(ei, tuple)
        lines: list[str] = []
        error: BaseException | None = ei[1]
        while error is not None:
            frames = "".join(traceback.format_tb(error.__traceback__))
            lines.insert(0, f"{frames}{type(error).__module__}.{type(error).__qualname__}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nwhich led to\n".join(lines)
