"""Workspaces whose file is damaged at random, plain and encrypted, are checked, opened, repaired and salvaged:
`python -m tests.damages`. A seed that is told damages in the same way again (`--seed S --count 1`).
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any
from unittest import mock

from crm_desktop.store import keys
from tests.services.damage import cut, flip, is_salvaged, is_told, make, make_encrypted, records_of, zero_pages

_HOW = (flip, flip, zero_pages, cut)
_KINDS = ("plain", "plain", "encrypted")
_MEMORY = Path("/dev/shm")


class Damages:
    """A plain workspace and an encrypted one, closed, copies of which are damaged. `done` counts by kind of damage,
    and `came` records of `there` that came into a new workspace.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        make(root / "plain" / "workspace")
        self._keys = {"plain": "", "encrypted": make_encrypted(root / "encrypted" / "workspace")}
        self._contents: dict[str, bytes] = {}
        self._records: dict[str, dict[str, set[tuple[Any, ...]]]] = {}
        for kind, key in self._keys.items():
            folder = root / kind / "workspace"
            self._records[kind] = records_of(folder, key)
            self._contents[kind] = (folder / "workspace.db").read_bytes()
        self.done, self.came, self.there = Counter[str](), Counter[str](), Counter[str]()

    def damage(self, seed: int) -> bool:
        """Damage once; whether all held, else what did not is told."""
        chance = random.Random(seed)
        how, kind = chance.choice(_HOW), chance.choice(_KINDS)
        content, key, told = how(self._contents[kind], seed), self._keys[kind], f"{kind}, {how.__name__}"
        self.done[told] += 1
        try:
            is_told(content, self._empty("told"), self._records[kind], key)
            found = is_salvaged(content, self._empty("salvaged"), key)
        except Exception:  # noqa: BLE001 - told, and the next one is tried
            print(f"seed {seed} ({told}) FAILED", traceback.format_exc(), flush=True)
            return False
        self.came[told] += sum((found.read + found.from_journal).values())
        self.there[told] += sum(map(len, self._records[kind].values()))
        return True

    def _empty(self, name: str) -> Path:
        shutil.rmtree(self._root / name, ignore_errors=True)
        (self._root / name).mkdir()
        return self._root / name


def main() -> int:
    """Damage so many; exits with 1 where something did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    logging.disable()
    began = time.process_time()
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as temporary:
        root = Path(temporary)
        home = {f"XDG_{name}_HOME": str(root / "home" / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        with mock.patch.dict(os.environ, home), mock.patch.object(keys, "_ROUNDS", 4):
            damages = Damages(root)
            failed = sum(not damages.damage(seed) for seed in range(given.seed, given.seed + given.count))
    for told, count in sorted(damages.done.items()):
        share = 100 * damages.came[told] / max(1, damages.there[told])
        print(f"{told}: {count} times; {share:.1f} % of the records came into a new workspace")
    print(f"{given.count} damages, {failed} failed; {time.process_time() - began:.0f} s of a core")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
