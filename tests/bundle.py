"""Tries the bundle of `make bundle` from outside the checkout: python -m tests.bundle [FOLDER]; exits with 1 where it
fails. The starts are compared by the processor's time, the middle one of five.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from crm_desktop.domain.translation import LANGUAGES

LARGEST = 150_000_000  # bytes
SLOWEST = 1.5  # times what the checkout needs to start
ROUNDS = 5
CHECKOUT = Path(__file__).parent.parent
Command = Sequence[str | Path]


def main() -> int:
    folder = Path(*sys.argv[1:] or ("dist", "crm-desktop")).resolve()
    with tempfile.TemporaryDirectory() as name:
        elsewhere = Path(name)
        moved = Path(shutil.copytree(folder, elsewhere / "moved here" / folder.name, symlinks=True))
        program = [moved / "crm-desktop"]
        failures = [*wrong_size(moved), *failing(program, elsewhere), *slow(program, elsewhere)]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


def wrong_size(folder: Path) -> list[str]:
    size = sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())
    print(f"size: {size / 1e6:.1f} MB")
    return [f"larger than {LARGEST / 1e6:.0f} MB"] if size > LARGEST else []


def failing(program: Command, elsewhere: Path) -> list[str]:
    """What a user does in the first hour, by each kind of library that is loaded late."""
    here, other = [*program, "--workspace", "one"], [*program, "--workspace", "other"]
    steps: list[Command] = [
        [*program, "--version"],
        [*here, "demo", "--contacts", "200"],
        [*here, "find", "tag:client"],
    ]
    for suffix in ("csv", "vcf", "xlsx", "ics", "json"):
        steps += [[*here, "export", f"all.{suffix}"], [*other, "import", f"all.{suffix}"]]
    steps += [
        [*here, "add", "todo write the quote 5 gruodžio 15:00"],
        [*here, "duplicates"],
        [*other, "passphrase", "set"],
        [*other, "check"],
        [*other, "backup", "whole.backup"],
    ]
    for language in LANGUAGES:
        steps.append([*here, "screenshot", "contacts", f"{language}.png", "--language", language])
    failed = [f"{step[1:]} ends with {code}" for step in steps if (code := spent(step, elsewhere)[1]) != 0]
    pictures = {file.read_bytes() for file in elsewhere.glob("*.png")}
    return failed if len(pictures) == len(LANGUAGES) else [*failed, "not all languages are spoken"]


def slow(program: Command, elsewhere: Path) -> list[str]:
    """Starts that take more than SLOWEST times what they take from the checkout."""
    here = ["--workspace", "one"]
    starts = {
        "version": ["--version"],
        "find": [*here, "find", "tag:client"],
        "screenshot": [*here, "screenshot", "contacts", "x.png"],
    }
    late = []
    for name, words in starts.items():
        times: list[list[float]] = [[], []]
        for _ in range(ROUNDS):
            for start, into in zip((program, [sys.executable, "-m", "crm_desktop"]), times, strict=True):
                into.append(spent([*start, *words], elsewhere)[0])
        bundled, from_checkout = map(statistics.median, times)
        print(f"{name}: {bundled:.2f} s of the processor, from the checkout {from_checkout:.2f} s")
        if bundled > SLOWEST * from_checkout:
            late.append(f"{name} takes {bundled / from_checkout:.2f} times as long as from the checkout")
    return late


def spent(command: Command, elsewhere: Path) -> tuple[float, int]:
    """The processor's seconds of a command, and its exit code; what it says when it fails is shown."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON", "DBUS_", "XDG_"))
    }
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        kept.pop(name, None)
    home = elsewhere / "home"
    (home / "run").mkdir(parents=True, exist_ok=True)
    kept |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "PYTHONPATH": str(CHECKOUT), "LC_ALL": "C.UTF-8"}
    kept |= dict.fromkeys(("CRM_DESKTOP_PASSPHRASE", "CRM_DESKTOP_NEW_PASSPHRASE"), "made up for a test")
    before = os.times()
    done = subprocess.run(command, cwd=elsewhere, env=kept, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    after = os.times()
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    return seconds, done.returncode


if __name__ == "__main__":
    sys.exit(main())
