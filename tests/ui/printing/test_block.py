"""Text in lines for paper: the direction of each paragraph, the side, breaking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from crm_desktop.ui.printing.block import Block
from crm_desktop.ui.printing.paper import font


def directions(block: Block) -> list[bool | None]:
    right_to_left = Qt.LayoutDirection.RightToLeft
    return [row.layout.textOption().textDirection() == right_to_left if row.layout else None for row in block.rows]


@pytest.mark.parametrize(
    ("given", "runs", "sides"),
    [
        ({}, [False, None, True, True], [False, False, True, True]),
        ({"from_right": True}, [False, None, True, True], [True] * 4),
        ({"right_to_left": False}, [False, None, False, False], [False] * 4),
        ({"right_to_left": False, "from_right": True}, [False, None, False, False], [True] * 4),
        ({"right_to_left": True}, [True, None, True, True], [True] * 4),
    ],
)
def test_directions_and_sides(app, given: dict[str, bool], runs: list[bool | None], sides: list[bool]) -> None:
    block = Block("Ana\n\nدانة\n+965 2222 3344", font(10), 300, **given)
    assert directions(block) == runs
    assert [row.from_right for row in block.rows] == sides


def test_long_words_are_broken_unless_they_are_to_be_whole(app) -> None:
    broken, whole = (Block("W" * 50, font(10), 100, whole_words=each) for each in (False, True))
    assert broken.is_within
    assert len(broken.rows) > 1
    assert not whole.is_within
    assert "".join(row.text for row in broken.rows) == "W" * 50


def test_as_many_lines_as_have_room(app) -> None:
    block = Block("\n".join("abc"), font(10), 100)
    line = block.height / 3
    assert [block.fitting(room * line) for room in (0.5, 1.1, 2.1, 9)] == [1, 1, 2, 3]
    assert block.fitting(9 * line, 2) == 1
