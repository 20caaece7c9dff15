"""What was read is not what it should be."""

from __future__ import annotations


class Broken(ValueError):
    """Bytes from outside that are not used; `detail` says more to a developer.

    `code`: `foreign` is no file of ours; `newer` needs a newer version; `cut` has no end; `altered` is not what was
    written; `large` is beyond the limits; `malformed` was written wrongly; `cipher` is not of this passphrase.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
