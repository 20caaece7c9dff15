"""A sample of what `make durability` does at every call."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(("scene", "every"), [("edit", 60), ("anew", 40), ("passphrase", 700)])
def test_what_was_said_to_be_saved_outlives_kills_the_power_and_the_disk(scene: str, every: int) -> None:
    command = [sys.executable, "-m", "tests.durability", "--only", scene, "--every", str(every)]  # it forks
    done = subprocess.run(command, capture_output=True, text=True)
    if "not possible" in done.stdout:
        pytest.skip("this system lets no process follow another")
    assert done.returncode == 0, done.stdout + done.stderr
    assert all(f" {kind}" in done.stdout for kind in ("kill", "loss", "EIO once", "ENOSPC for good")), done.stdout
