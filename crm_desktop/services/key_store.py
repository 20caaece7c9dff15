"""The system's key store (Keychain, Credential Manager, Secret Service), where the key of a workspace may be kept.

What is kept is the key and not the passphrase, which people may use elsewhere, too. It is kept under the salt at the
start of the database's file: so a workspace that was moved is known again, and a changed passphrase leaves no old key.
"""

from __future__ import annotations

from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.store import keys

_SERVICE = "crm-desktop"


def name_of(path: Path) -> str:
    """Under which name the key of the database at `path` is kept."""
    return keys.salt_of(path)


def get(path: Path) -> str:
    """The key kept for the database at `path`, "" where there is none, or no key store."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, name_of(path)) or ""
    except KeyringError:  # locked, or there is none: the user is asked
        return ""


def put(path: Path, key: str) -> None:
    """Keep the key of the database at `path`; raises UserError("key-store-away")."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, name_of(path), key)
    except KeyringError as error:
        raise UserError("key-store-away") from error


def forget(name: str) -> None:
    """Keep no key under this name any more; raises UserError("key-store-away")."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(_SERVICE, name)
    except PasswordDeleteError:  # none was kept
        return
    except KeyringError as error:
        raise UserError("key-store-away") from error
