"""`python -m tests.coverage_reached`: whether the lines and branches that the tests ran are as many as they must be.

Reads what `make coverage` measured; names the files that fall behind.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LEAST = {"below the window": 95.0, "the window": 85.0}
"""Per cent of lines and branches together."""
_NAMED = 15  # files at most


def share(summaries: list[dict[str, Any]]) -> float:
    """The per cent of lines and branches that were run."""
    all_of = sum(each["num_statements"] + each["num_branches"] for each in summaries)
    run = sum(each["covered_lines"] + each["covered_branches"] for each in summaries)
    return 100 * run / all_of if all_of else 100.0


def main() -> int:
    """Print both shares; 1 where one is too small."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "coverage.json"
        subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", path], check=True)
        files = json.loads(path.read_text(encoding="utf-8"))["files"]
    is_short = False
    for name, least in LEAST.items():
        of_window = name == "the window"
        found = {
            file: told["summary"] for file, told in files.items() if file.startswith("crm_desktop/ui/") == of_window
        }
        reached = share(list(found.values()))
        print(f"{name}: {reached:.1f} % of lines and branches (at least {least:.0f} %)")
        behind = sorted(found, key=lambda file: share([found[file]]))
        lacking = [file for file in behind if share([found[file]]) < least]
        for file in lacking[:_NAMED]:
            lines = files[file]["missing_lines"]
            print(f"  {share([found[file]]):5.1f} %  {file}  lines {', '.join(map(str, lines[:12]))}")
        is_short = is_short or reached < least
    return 1 if is_short else 0


if __name__ == "__main__":
    sys.exit(main())
