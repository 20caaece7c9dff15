"""Which way a text runs: as its own first letter does, whatever name stands before it."""

from __future__ import annotations

import pytest

from crm_desktop.ui.text_lines import runs_right_to_left

ISOLATED = "\u2068{}\u2069"


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("Ben", False), ("على", True), ("12:30 ·", None), ("12 على Ben", True), (ISOLATED.format("Ben"), None),
        (f"{ISOLATED.format('Ben')} على {ISOLATED.format('laptop')}", True),
        (f"{ISOLATED.format('آنا')} · today", False),
        (f"{ISOLATED.format(ISOLATED.format('Ben') + ' x')} على", True), ("\u2069Ben", False),
    ],
)  # fmt: skip
def test_a_name_that_is_fenced_does_not_decide(text: str, right_to_left: bool | None) -> None:
    assert runs_right_to_left(text) is right_to_left
