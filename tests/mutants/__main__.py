"""`python -m tests.mutants [--sample N] [--seed S] [--of GROUP…]`: small wrongs in the code that holds the data, and
whether the tests that run the changed line notice.

A sample is drawn of each group, and who survives is listed: a test is missing, or the change makes no difference.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.mutants import trial
from tests.mutants.changes import changes

# The modules of each group, and where their tests are.
GROUPS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "domain": (("crm_desktop/domain/*.py",), ("tests/domain",)),
    "journal": (
        tuple(f"crm_desktop/store/{name}.py" for name in ("journal", "lines", "undo", "merging")),
        (
            *(f"tests/store/test_{name}.py" for name in ("journal", "undo", "machine", "merging", "newer_versions")),
            "tests/services/test_history.py",
            "tests/services/test_contests.py",
        ),
    ),
    "sync": (("crm_desktop/sync/*.py",), ("tests/sync",)),
}
_LONGEST = 30.0  # seconds of tests for one change; the quickest come first
_PATIENCE = 5  # times as long as the tests take without it


def record(
    files: Sequence[Path], tests: Sequence[str], told: Path
) -> tuple[dict[str, dict[str, list[str]]], dict[str, float]]:
    """Which tests run each line of the files, and the seconds of each; one that fails by itself tells nothing."""
    if not told.exists():
        told.parent.mkdir(parents=True, exist_ok=True)
        names = "\n".join(str(file.resolve()) for file in files)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "tests.mutants.recording", *tests]
        subprocess.run(command, env=os.environ | {"MUTANTS_FILES": names, "MUTANTS_MAP": str(told)}, check=False)
    found = json.loads(told.read_text(encoding="utf-8"))
    return found["lines"], found["seconds"]


def chosen(tests: Sequence[str], seconds: dict[str, float], file: Path) -> list[str]:
    """Those that are run for a line: of the module's own tests first, then by how long they take."""
    own = f"test_{file.stem}.py"
    found, took = [], 0.0
    for test in sorted(tests, key=lambda test: (own not in test, seconds[test])):
        took += seconds[test]
        if found and took > _LONGEST:
            break
        found.append(test)
    return found


def main() -> int:
    """Try a sample of each group; exits with 1 where too many survive."""
    parser = argparse.ArgumentParser(prog="mutants")
    parser.add_argument("--sample", type=int, default=100, help="of each group")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--of", nargs="*", default=list(GROUPS), choices=list(GROUPS))
    parser.add_argument("--maps", type=Path, help="keeps which tests run which line, for the next time")
    parser.add_argument("--least", type=float, default=0, help="per cent that must be noticed")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    trial.preload()
    worst = 100.0
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = scratch  # what fails here is nobody's bug
        for group in given.of:
            worst = min(worst, _try(group, given.sample, random.Random(given.seed), given.maps or Path(scratch)))
    return 1 if worst < given.least else 0


def _try(group: str, sample: int, chance: random.Random, maps: Path) -> float:
    """Try a sample; gives the per cent that was noticed."""
    patterns, tests = GROUPS[group]
    files = [file for pattern in patterns for file in sorted(Path().glob(pattern))]
    lines, seconds = record(files, tests, maps / f"{group}.json")
    found = [
        (file, number, change)
        for file in files
        for number, change in enumerate(changes(ast.parse(file.read_text(encoding="utf-8"))))
    ]
    counted: Counter[str] = Counter()
    start = time.monotonic()
    for file, number, change in chance.sample(found, min(sample, len(found))):
        tests_of = lines.get(str(file), {}).get(str(change.line), [])
        if not tests_of:
            outcome = "not run" if str(change.line) not in lines.get(str(file), {}) else "at import"
        else:
            of_line = chosen(tests_of, seconds, file)
            limit = 20 + _PATIENCE * sum(seconds[test] for test in of_line)
            if not counted["noticed"] + counted["survived"] and trial.is_noticed(file, None, of_line, limit):
                sys.exit("the tests fail without any change where they are tried")
            outcome = "noticed" if trial.is_noticed(file, number, of_line, limit) else "survived"
        counted[outcome] += 1
        if outcome in ("survived", "not run"):
            print(f"{outcome:9} {file}:{change.line}  {change.words}", flush=True)
    tried = counted["noticed"] + counted["survived"] + counted["not run"]
    share = 100 * counted["noticed"] / max(1, tried)
    print(
        f"{group}: {len(found):,} changes, {tried} tried, {counted['noticed']} noticed ({share:.0f} %), "
        f"{counted['survived']} survived, {counted['not run']} where no test of {', '.join(tests)} comes; "
        f"{time.monotonic() - start:.0f} s",
        flush=True,
    )
    return share


if __name__ == "__main__":
    sys.exit(main())
