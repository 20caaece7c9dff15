"""Every icon the window asks for exists in the font."""

from __future__ import annotations

import pytest

from crm_desktop.ui import icons


@pytest.mark.parametrize("name", sorted(icons.NAMES))
def test_every_meaning_has_a_picture(name: str) -> None:
    image = icons.pixmap(name, 32).toImage()
    assert any(image.pixelColor(x, y).alpha() > 200 for x in range(32) for y in range(32))


def test_a_sharp_screen_gets_a_sharp_icon() -> None:
    picture = icons.pixmap("call", 16, ratio=2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (32, 16.0)


def test_an_unknown_meaning_is_an_error() -> None:
    with pytest.raises(KeyError):
        icons.icon("no such meaning")
