"""300 histories; `make torture` lives through any number."""

from __future__ import annotations

import pytest

from tests.simulation.history import run

_SEEDS = range(1, 301)
_TOGETHER = 20  # histories in one test: they share the empty workspace that all begin with
_STEPS = (15, 50)


@pytest.mark.parametrize("first", _SEEDS[::_TOGETHER])
def test_nothing_is_lost_and_all_agree(first: int) -> None:
    for seed in range(first, first + _TOGETHER):
        try:
            run(seed, _STEPS)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
