"""`python -m tests.fuzz [--minutes M] [--finds FOLDER] [--only READER…]`: fuzz all readers, and say what came of it.

Exits with 1 where one raised what is no UserError, took longer than a second, or ended its process.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.fuzz.readers import READERS


def fuzz(name: str, seconds: int, finds: Path) -> dict[str, Any]:
    """Fuzz one reader in a process of its own; gives its figures."""
    folder = finds / name.replace(" ", "-")
    folder.mkdir(parents=True, exist_ok=True)
    stats = folder / "stats.json"
    stats.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.fuzz.one", name, str(seconds), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 300, check=False)
    found: dict[str, Any] = {"tried": 0, "crashes": {}, "slow": 0, "slowest": 0.0, "worked": 0.0}
    if stats.exists():
        found = json.loads(stats.read_text(encoding="utf-8"))
    if done.returncode:
        found["crashes"][f"the process ended with {done.returncode}"] = done.stderr[-2000:]
    rate = found["tried"] / (found["worked"] or 1)
    told = f"{name:10} {found['tried']:>9,} inputs, {rate:,.0f} a second of computing, slowest {found['slowest']:.2f} s"
    print(told, *(f"  {where}: {file}" for where, file in found["crashes"].items()), sep="\n", flush=True)
    return found


def main() -> int:
    """Parse the arguments; each core has a reader in turn."""
    parser = argparse.ArgumentParser(prog="fuzz")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--finds", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--only", nargs="*", default=list(READERS), choices=list(READERS))
    arguments = parser.parse_args()
    cores = min(os.cpu_count() or 1, len(arguments.only))
    seconds = arguments.minutes * 60 * cores / sum(READERS[name].share for name in arguments.only)
    with ThreadPoolExecutor(cores) as pool:
        found = list(
            pool.map(
                lambda name: fuzz(name, max(1, round(seconds * READERS[name].share)), arguments.finds), arguments.only
            )
        )
    tried, slow = sum(each["tried"] for each in found), sum(each["slow"] for each in found)
    crashes = sum(len(each["crashes"]) for each in found)
    slowest = max(each["slowest"] for each in found)
    print(f"{tried:,} inputs, {crashes} crashes, {slow} over 1 s, slowest {slowest:.2f} s; finds in {arguments.finds}")
    return 1 if crashes or slow else 0


sys.exit(main())
