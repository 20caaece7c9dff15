"""E-mails to be looked at and sent by a mail program: .eml files (RFC 5322) that say that they are drafts."""

from __future__ import annotations

from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from crm_desktop.domain.errors import UserError


def draft(sender: tuple[str, str], recipient: tuple[str, str], subject: str, text: str) -> bytes:
    """An unsent e-mail; `sender` and `recipient` are name and address, a sender without an address is left out.

    `X-Unsent: 1` makes Outlook and its kin open it to be edited. Raises UserError("email-unusable") (address).
    """
    message = EmailMessage(SMTP)
    message["X-Unsent"] = "1"
    if sender[1]:
        message["From"] = _mailbox(*sender)
    message["To"] = _mailbox(*recipient)
    message["Subject"] = " ".join(subject.split())
    message.set_content(text, cte="quoted-printable" if text.isascii() else "base64")
    return message.as_bytes()


def _mailbox(name: str, address: str) -> Address:
    plain = " ".join("".join(char if char.isprintable() else " " for char in name).split())
    local, _, domain = address.strip().rpartition("@")
    try:
        if not local or not domain or not address.isprintable():
            raise ValueError(address)
        return Address(plain, addr_spec=f"{local}@{domain.encode('idna').decode()}")
    except (ValueError, HeaderParseError, IndexError) as error:  # IndexError: the library, of an address cut short
        raise UserError("email-unusable", address=address) from error
