"""Many histories: `python -m tests.simulation --histories 20000 --first 1 --jobs 2`; fails where one of them does."""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter
from multiprocessing import Pool

from tests.simulation.history import run

_TOLD = 500  # histories between two lines of how far it is


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--histories", type=int, default=1000, metavar="N")
    parser.add_argument("--first", type=int, default=1, metavar="SEED")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    seeds = range(given.first, given.first + given.histories)
    counts: Counter[str] = Counter()
    failures: list[tuple[int, str]] = []
    start = time.monotonic()
    with Pool(given.jobs) as pool:
        for number, (seed, found, failure) in enumerate(pool.imap_unordered(_live, seeds, chunksize=8), 1):
            counts.update(found)
            if failure:
                failures.append((seed, failure))
                print(f"seed {seed}: {failure}", flush=True)
            if number % _TOLD == 0:
                print(f"{number} of {given.histories}, {len(failures)} failed", flush=True)
    counts["histories"] = given.histories
    for name, count in sorted(counts.items()):
        print(f"{count:>9,} {name}")
    print(f"{time.monotonic() - start:,.0f} s; {len(failures)} failed: {sorted(seed for seed, _ in failures)}")
    return bool(failures)


def _live(seed: int) -> tuple[int, Counter[str], str]:
    try:
        return seed, run(seed), ""
    except AssertionError as failure:
        return seed, Counter(), str(failure)[:500]
    except Exception:  # noqa: BLE001 - whatever it is belongs into the report, with the seed
        return seed, Counter(), traceback.format_exc()


if __name__ == "__main__":
    sys.exit(main())
