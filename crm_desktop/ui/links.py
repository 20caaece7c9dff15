"""Links that leave the program: only to a telephone, a mail program or the web, never to a file or a program.

They may come from anybody, so one that writes an e-mail names no file to attach, nobody who is not seen, and no other
header (RFC 6068, 4).
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from crm_desktop.ui.session import Session

SCHEMES = ("tel", "mailto", "http", "https", "sip")
_MAIL_FIELDS = ("to", "cc", "subject", "body")
_LONGEST = 8000  # characters; Windows takes less, and nothing needs more


def open_link(url: str) -> bool:
    """Open `url` in the system's program for it; False where its scheme is none of SCHEMES or nothing opens it."""
    found = QUrl(url, QUrl.ParsingMode.TolerantMode)
    if not found.isValid() or found.scheme() not in SCHEMES or len(url) > _LONGEST:
        return False
    if found.scheme() == "mailto":
        found = QUrl(_only_a_letter(bytes(found.toEncoded().data()).decode()))
    if found.scheme() in ("http", "https") and not found.host():
        return False
    return QDesktopServices.openUrl(found)


def _only_a_letter(url: str) -> str:
    """A mailto link without what its sender would not see; only the text has lines."""
    address, _, query = url.removeprefix("mailto:").partition("?")
    told: dict[str, str] = {}
    for name, value in parse_qsl(query.replace("+", "%2B")):
        if name.lower() in _MAIL_FIELDS:
            told.setdefault(name.lower(), value if name.lower() == "body" else " ".join(value.split()))
    kept = "&".join(f"{name}={quote(value, safe='')}" for name, value in told.items())
    address = quote("".join(unquote(address).split()), safe="@+!$'*,")
    return f"mailto:{address}" + (f"?{kept}" if kept else "")


def open_or_say(session: Session, url: str) -> bool:
    """Open a link, or say that it cannot be; returns whether it was opened."""
    opened = open_link(url)
    if not opened:
        text = QCoreApplication.translate("Links", "Nothing on this computer opens {link}")
        session.said.emit(text.format(link=url), False)
    return opened


def tel_url(number: str) -> str:
    """The link that dials a number as it is written (RFC 3966): its digits in ASCII, no blanks, the rest encoded."""
    plain = unicodedata.normalize("NFKC", number)
    digits = "".join(str(unicodedata.decimal(char, char)) for char in plain if unicodedata.category(char) != "Cf")
    return "tel:" + quote("".join(digits.split()), safe="+-.()*")


def mail_url(address: str, subject: str = "", text: str = "") -> str:
    """The link that writes to an e-mail address (RFC 6068), about a subject and with a text, where they are given."""
    lines = "\r\n".join(text.splitlines())
    fields = [f"{name}={quote(value, safe='')}" for name, value in (("subject", subject), ("body", lines)) if value]
    return "mailto:" + quote(address.strip(), safe="@+!$'*") + ("?" if fields else "") + "&".join(fields)


def web_url(address: str) -> str:
    """The link of a web address, which people write without its scheme."""
    address = address.strip()
    return address if ":" in address.partition("/")[0] and not _is_port(address) else f"https://{address}"


def _is_port(address: str) -> bool:
    """Whether the colon stands before a port, as in "example.com:8080/page"."""
    return address.partition(":")[2].partition("/")[0].isdecimal()
