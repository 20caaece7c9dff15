from tests.ui.three_people import session, window

__all__ = ["session", "window"]
