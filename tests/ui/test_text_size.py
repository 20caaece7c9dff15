"""Text as large as was chosen, and all else with it; Qt reads that once, so in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_START = """
import os
from crm_desktop.ui.application import make_application
qt = make_application("light", "en", 150)
print(qt.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
"""


@pytest.mark.parametrize(("given", "told"), [(None, "1.5 None"), ("2", "2.0 2")])
def test_all_grows_with_the_text(given: str | None, told: str) -> None:
    """What opens from here stays as it is, and who set the variable decides."""
    around = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    around |= {"QT_SCALE_FACTOR": given} if given else {}
    done = subprocess.run([sys.executable, "-c", _START], env=around, capture_output=True, text=True)
    assert done.stdout.strip() == told, done.stderr
