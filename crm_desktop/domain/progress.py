"""How long work tells how far it is, and learns that it is no longer wanted."""

from __future__ import annotations


class Cancelled(Exception):
    """The user no longer wants the result; what was begun is taken back."""


class Progress:
    """Passed into long work. This one shows nothing and is never cancelled; front ends derive their own."""

    def advance(self, done: int, total: int) -> None:
        """`done` of `total` units are finished; `total` 0 means it is not known."""

    def check(self) -> None:
        """Raise `Cancelled` when the work is no longer wanted."""
