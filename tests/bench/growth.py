"""`python -m tests.bench.growth [--sizes N…] [--keep FOLDER]`: the window's figures by the number of contacts, as a
table and as a plot (growth.svg), both axes logarithmic: what grows as the contacts do rises one step a step.

Workspaces are filled by an import and kept in the folder, so that a million contacts are imported once.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crm_desktop.services import import_files
from crm_desktop.store.workspace import Workspace
from tests.bench import data, starting

_SIZES = (10_000, 100_000, 1_000_000)
_RUNS = 5
_FIGURE = re.compile(r"(.+): p50 [\d.]+ ms, p95 ([\d.]+) ms")
_MEMORY = re.compile(r"memory: ([\d.]+) MB, at most ([\d.]+) MB after")
_COLORS = ("#2F5FDE", "#C4362B", "#1E7A46", "#9A6300", "#6B4FC8", "#636A75")
_SIDE, _EDGE = 480, 60

Figures = dict[str, float]


def workspace(folder: Path, count: int) -> tuple[Path, Figures]:
    """A workspace of so many contacts, imported where it is not there yet, and what it takes."""
    found, figures = folder / f"contacts-{count}", Figures()
    if not found.exists():
        source = folder / f"{count}.csv"
        data.write_google_csv(source, count)
        filled = Workspace(found, "bench")
        start = time.perf_counter()
        import_files.import_file(filled, source)
        figures["import, s"] = time.perf_counter() - start
        filled.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        filled.close()
        source.unlink()
    figures["bytes a contact"] = (found / "workspace.db").stat().st_size / count
    return found, figures


def measure(folder: Path) -> Figures:
    """The figures of the window on a workspace: the 95th of 100, in milliseconds unless the name says otherwise."""
    figures = {"start": starting.ours(folder, _RUNS) * 1000}
    command = [sys.executable, "-m", "tests.bench.window", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    for line in told.splitlines():
        if found := _FIGURE.match(line):
            figures[found[1]] = float(found[2])
        elif found := _MEMORY.match(line):
            figures["memory, MB"] = float(found[1])
    return figures


def plot(figures: dict[int, Figures]) -> str:
    """An SVG of all figures by the number of contacts."""
    sizes = sorted(figures)
    names = list(dict.fromkeys(name for size in sizes for name in figures[size]))
    values = [value for size in sizes for value in figures[size].values() if value]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    left, right = math.log10(sizes[0]), math.log10(sizes[-1])

    def place(size: int, value: float) -> tuple[float, float]:
        across = (math.log10(size) - left) / ((right - left) or 1)
        return _EDGE + across * _SIDE, _EDGE + (high - math.log10(value)) / (high - low) * _SIDE

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_SIDE + 5 * _EDGE}" height="{_SIDE + 2 * _EDGE}" '
        'font-family="sans-serif" font-size="11">'
    ]
    for power in range(low, high + 1):
        x, y = place(sizes[0], 10.0**power)
        lines.append(f'<path d="M{x:.0f} {y:.0f}h{_SIDE}" stroke="#E3E1DB"/>')
        lines.append(f'<text x="{x - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{10.0**power:g}</text>')
    for size in sizes:
        x, y = place(size, 10.0**low)
        lines.append(f'<text x="{x:.0f}" y="{y + 18:.0f}" text-anchor="middle">{size:,}</text>')
    for number, name in enumerate(names):
        color = _COLORS[number % len(_COLORS)]
        points = [place(size, figures[size][name]) for size in sizes if figures[size].get(name)]
        drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        lines.append(f'<polyline points="{drawn}" fill="none" stroke="{color}" stroke-width="1.5"/>')
        lines.append(f'<text x="{points[-1][0] + 6:.1f}" y="{points[-1][1] + 4:.1f}" fill="{color}">{name}</text>')
    return "\n".join([*lines, "</svg>", ""])


def table(figures: dict[int, Figures], floor: float) -> str:
    """The same as text."""
    sizes = sorted(figures)
    names = list(dict.fromkeys(name for size in sizes for name in figures[size]))
    lines = [
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; "
        f"a bare window is painted after {floor * 1000:.0f} ms",
        "| p95, ms | " + " | ".join(f"{size:,}" for size in sizes) + " |",
        "| --- |" + " --- |" * len(sizes),
    ]
    for name in names:
        shown = (f"{figures[size][name]:,.1f}" if name in figures[size] else "" for size in sizes)
        lines.append(f"| {name} | " + " | ".join(shown) + " |")
    return "\n".join(lines)


def main() -> None:
    """Measure each size and print the table; the plot lies beside the workspaces."""
    parser = argparse.ArgumentParser(prog="growth")
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES)
    parser.add_argument("--keep", type=Path, help="where the workspaces are kept; by default nowhere")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = arguments.keep or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        floor = starting.bare(_RUNS)
        figures: dict[int, Figures] = {}
        for size in arguments.sizes:
            found, figures[size] = workspace(folder, size)
            figures[size] |= measure(found)
        print(table(figures, floor))
        file = (arguments.keep or Path.cwd()) / "growth.svg"
        file.write_text(plot(figures))
        print(f"plot: {file}")


if __name__ == "__main__":
    main()
