"""What kills the interpreter itself writes where it stood to a file, which the next start finds.

The file is there as long as the window is; one that was left behind empty tells of a power cut or a kill, of which
nobody needs to be told. It names functions and lines of code, nothing else
(https://docs.python.org/3/library/faulthandler.html).
"""

from __future__ import annotations

import faulthandler
import hashlib
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import TextIO

_log = logging.getLogger(__name__)
_MOST = 20_000  # characters of a report


class CrashFile:
    """The file of one workspace's window, in `folder`. `crashed` tells whether the window crashed last time, and
    `cut_off` whether it did not end by itself, whatever ended it: a crash, a kill, the power.
    """

    def __init__(self, folder: Path, workspace: Path) -> None:
        name = hashlib.sha256(os.fsencode(workspace.absolute())).hexdigest()[:12]
        self._path = folder / f"crash-{name}.txt"
        self._file: TextIO | None = None
        self.crashed = self.cut_off = False
        with suppress(OSError):  # nothing is written then, as nothing of the log
            self._begin()

    def _begin(self) -> None:
        with suppress(FileNotFoundError):
            report = self._path.read_text(encoding="ascii", errors="replace")[:_MOST].strip()
            self.crashed, self.cut_off = bool(report), True
            if report:
                _log.critical("The program crashed last time:\n%s", report)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._path.open("w", encoding="ascii")
        faulthandler.enable(self._file)

    def end(self) -> None:
        """The window has ended well."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()
