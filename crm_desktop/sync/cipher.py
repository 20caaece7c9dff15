"""Files closed with an office's passphrase: AES-256-GCM under a key that scrypt makes of it (RFC 7914).

The nonce follows from the content, so that whoever closes the same content gets the same bytes, and a file that is
published again is the one that was there.
"""

from __future__ import annotations

import hmac
import os
import unicodedata

from crm_desktop.sync.broken import Broken

_MAGIC = b"crm-desktop closed 1\n"
_NONCE = 12  # bytes
_KEY = 32
_SCRYPT = {"n": 1 << 15, "r": 8, "p": 1}  # 32 MiB, about a tenth of a second


def new_salt() -> bytes:
    """What a new office keeps in its marker and gives to `derive`."""
    return os.urandom(16)


def derive(passphrase: str, salt: bytes) -> Cipher:
    """The cipher of a passphrase, the same however its accents were typed."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Cipher(Scrypt(salt=salt, length=_KEY, **_SCRYPT).derive(secret))


def is_closed(content: bytes) -> bool:
    """Whether a file says that it is one that `Cipher.close` made."""
    return content.startswith(_MAGIC)


class Cipher:
    """Closes and opens with `key`, 32 bytes; cheap to make, where `derive` is meant to take its time."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self.key = key
        self._aes = AESGCM(self._derived(b"content"))
        self._nonce_key = self._derived(b"nonce")

    def _derived(self, purpose: bytes) -> bytes:
        return hmac.digest(self.key, purpose, "sha256")

    def close(self, content: bytes) -> bytes:
        """The content for those who have the key; who has not still learns its length, and whether two are the same."""
        nonce = hmac.digest(self._nonce_key, content, "sha256")[:_NONCE]
        return _MAGIC + nonce + self._aes.encrypt(nonce, content, _MAGIC)

    def open(self, closed: bytes) -> bytes:
        """The inverse of `close`; raises Broken for all else, and for what another key closed."""
        from cryptography.exceptions import InvalidTag

        start = len(_MAGIC) + _NONCE
        if not is_closed(closed) or len(closed) < start:
            raise Broken("cipher")
        try:
            return self._aes.decrypt(closed[len(_MAGIC) : start], closed[start:], _MAGIC)
        except InvalidTag:
            raise Broken("cipher") from None

    def name_of(self, name: bytes) -> str:
        """What a file is called that would tell by its own name what is in it: 64 hex digits, the same for the same."""
        return hmac.digest(self._derived(b"name"), name, "sha256").hex()

    def check_value(self) -> str:
        """What an office keeps in its marker to tell a wrong passphrase at once."""
        return self._derived(b"check").hex()[:32]

    def fits(self, check: str) -> bool:
        return hmac.compare_digest(check.encode("utf-8", "replace"), self.check_value().encode())
