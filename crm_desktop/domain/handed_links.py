"""Links that other programs hand over: whom to call (`tel:`, RFC 3966) or write to (`mailto:`, RFC 6068)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import unquote, urlsplit

from crm_desktop.domain import keys
from crm_desktop.domain.contact import Contact, Labelled


class Way(NamedTuple):
    """By what somebody is reached: a number or an address."""

    kind: Literal["phone", "email"]
    value: str

    def key(self) -> str:
        """The same however it is written; "" for what tells nobody apart."""
        return keys.phone_key(self.value) if self.kind == "phone" else keys.email_key(self.value)

    def query(self) -> str:
        """What finds everybody who has it."""
        return self.key() if self.kind == "phone" else f'"{self.value}"'

    def contact(self) -> Contact:
        """Somebody of whom nothing else is known."""
        return Contact(**{f"{self.kind}s": [Labelled("", self.value)]})  # type: ignore[arg-type]


def way_of(link: str) -> Way | None:
    """To whom a link leads, of several the first; None where it is none or leads to nobody."""
    scheme, _, rest = link.strip().partition(":")
    if scheme.lower() == "tel":
        number = dialled(rest.removeprefix("//")).strip()
        return Way("phone", number) if any(char.isdigit() for char in number) else None
    if scheme.lower() == "mailto":
        address = unquote(rest.partition("?")[0].partition(",")[0]).strip()
        return Way("email", address) if keys.is_email(address) else None
    return None


def dialled(uri: str) -> str:
    """The number of a `tel:` URI without its scheme, its extension in words."""
    number, *parameters = unquote(uri).split(";")
    extension = next((p[4:] for p in parameters if p.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def local_file(text: str) -> Path:
    """The file that a path, or a `file:` URI of this computer (RFC 8089), names."""
    if not text.lower().startswith("file:"):
        return Path(text)
    from urllib.request import url2pathname  # 20 ms, and desktops alone write them

    return Path(url2pathname(urlsplit(text).path))
