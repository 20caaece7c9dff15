from __future__ import annotations

from tests.ui.three_people import session, window

__all__ = ["session", "window"]
