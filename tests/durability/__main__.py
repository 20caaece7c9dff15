"""What was said to be saved outlives kills, the power and the disk: `python -m tests.durability`.

One of five points takes a quarter of an hour; `--every 1` looks at all.
Not to be run within a program that has threads: it forks.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from unittest import mock

from crm_desktop.services import before_import
from crm_desktop.store import keys
from tests.durability.scenes import SCENES
from tests.durability.tracing import is_possible
from tests.durability.trials import Trial

_MEMORY = Path("/dev/shm")
_ROUNDS = 1_000  # of making a key: nobody is to be kept out here
_MANY = 10  # rows before which a backup is made
_KILLS = 10  # of so many calls one is where the process itself is killed: its files are followed at each
_CHANCES = 2


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=5, metavar="N", help="look at one of N points (5)")
    parser.add_argument("--only", metavar="SCENE", help="one scene")
    parser.add_argument("--trial", choices=("power", "kills", "faults"), action="append", help="these trials; else all")
    given = parser.parse_args()
    if not is_possible():
        print("not possible on this system")
        return 0
    trials = given.trial or ["power", "kills", "faults"]
    counts: Counter[str] = Counter()
    failures = 0
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as temporary:
        root = Path(temporary)
        home = {f"XDG_{name}_HOME": str(root / "home" / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        with (
            mock.patch.dict(os.environ, home),
            mock.patch.object(keys, "_ROUNDS", _ROUNDS),
            mock.patch.object(before_import, "MANY", _MANY),
        ):
            for scene in SCENES:
                if given.only not in (None, scene.__name__.lower()):
                    continue
                began = time.process_time()
                trial = Trial(scene, root / scene.__name__, given.every)
                if "power" in trials:
                    trial.lose_power(_CHANCES)
                if "kills" in trials:
                    trial.kill(_KILLS * given.every)
                if "faults" in trials:
                    trial.fail()
                found = trial.result
                counts += found.counts
                failures += len(found.failures)
                told = ", ".join(f"{count} {kind}" for kind, count in sorted(found.counts.items()))
                print(f"{scene.__name__.lower()}: {told} ({time.process_time() - began:.0f} s)", flush=True)
                for text, places in found.sentences.items():
                    print(f"  {len(places)} ×, first {places[0]}: {text}")
                for text, places in found.failures.items():
                    print(f"  FAILED {len(places)} ×, first {places[0]}: {text}", flush=True)
    print(f"{sum(counts.values())} points:", ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
