"""Errors of the user's world: a file, a disk, a folder, an input. Everything else is a bug.

The code and the values are for the sentence, which the front end makes (`messages`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial


class UserError(Exception):
    """Something outside the program is not as needed; nothing was lost.

    `code` names the sentence, `values` fill it.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[Callable[[], UserError], tuple[()]]:
        """So that it comes out of another process, too."""
        return partial(UserError, self.code, **self.values), ()
