"""`python -m tests.fuzz.one READER SECONDS FOLDER`: fuzz one reader, guided by what of its code an input reaches.

Finds go to FOLDER: a file for each place that raised, one for the slowest, and `stats.json`.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
import time
import traceback
from pathlib import Path

import atheris

from tests.fuzz.reader import OF_DOMAIN

# What the readers ask of names, labels, dates and headers would take half the time and guide nobody.
_DOMAIN = ["crm_desktop.domain", "crm_desktop.interchange.header_words", "crm_desktop.interchange.layout"]
with atheris.instrument_imports(include=["crm_desktop"], exclude=[] if sys.argv[1] in OF_DOMAIN else _DOMAIN):
    from crm_desktop.domain.errors import UserError
    from crm_desktop.sync.broken import Broken
    from tests.fuzz import readers

_SLOW = 1.0  # seconds
_TELL_EVERY = 2.0


class _Run:
    def __init__(self, name: str, folder: Path, scratch: Path) -> None:
        self._reader = readers.READERS[name]
        self._folder = folder
        self._path = scratch / f"input{self._reader.suffix}"
        self._told, self._began = time.monotonic(), time.process_time()
        self._crashes: dict[str, str] = {}
        self._tried = self._slow = 0
        self._slowest = 0.0

    def try_input(self, data: bytes) -> None:
        content = self._reader.wrap(data)
        self._path.write_bytes(content)
        start = time.process_time()
        try:
            self._reader.read(self._path)
        except (UserError, Broken):
            pass
        except BaseException as error:
            if isinstance(error, (KeyboardInterrupt, SystemExit)):
                raise
            self._crashed(error, content)
        took = time.process_time() - start
        self._tried += 1
        if took > self._slowest:
            self._slowest = took
            (self._folder / f"slowest{self._reader.suffix}").write_bytes(content)
        self._slow += took > _SLOW
        if time.monotonic() - self._told > _TELL_EVERY:
            self._told = time.monotonic()
            self.tell()

    def _crashed(self, error: BaseException, content: bytes) -> None:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
        if where not in self._crashes:
            digest = hashlib.sha256(where.encode()).hexdigest()[:12]
            self._crashes[where] = f"crash-{digest}{self._reader.suffix}"
            (self._folder / self._crashes[where]).write_bytes(content)

    def tell(self) -> None:
        stats = {
            "tried": self._tried, "crashes": self._crashes, "slow": self._slow, "slowest": round(self._slowest, 3),
            "worked": round(time.process_time() - self._began, 3),
        }  # fmt: skip
        (self._folder / "stats.json").write_text(json.dumps(stats), encoding="utf-8")


def main(name: str, seconds: int, folder: Path) -> None:
    """Run until the time is over; never returns."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as scratch:
        seeds, words = Path(scratch) / "seeds", Path(scratch) / "words"
        seeds.mkdir()
        for number, seed in enumerate(readers.READERS[name].seeds()):
            (seeds / str(number)).write_bytes(seed)
        escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in readers.READERS[name].words)
        words.write_text("# what inputs are made of\n" + "".join(f'"{word}"\n' for word in escaped), encoding="ascii")
        run = _Run(name, folder, Path(scratch))
        options = [
            f"-max_total_time={seconds}",
            f"-max_len={readers.READERS[name].longest}",
            f"-dict={words}",
            "-verbosity=0",
            "-timeout=60",
        ]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/", str(seeds)], run.try_input)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
