from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from crm_desktop.ui import links


class Desktop(QObject):
    """Stands for the programs of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    found = Desktop()
    schemes = (*links.SCHEMES, "file", "javascript", "ms-msdt", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, found, "open")
    yield found
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize(
    ("number", "url"),
    [
        ("+370 687 11223", "tel:+37068711223"),
        ("(020) 7946-0958", "tel:(020)7946-0958"),
        ("*123#", "tel:*123%23"),
        ("٠١٢ ٣٤٥", "tel:012345"),
        ("\u2066+1 555 0100\u2069", "tel:+15550100"),
        ("555?a=b&c=d", "tel:555%3Fa%3Db%26c%3Dd"),
    ],
)
def test_numbers_are_dialled_as_they_are_written(desktop: Desktop, number: str, url: str) -> None:
    assert links.tel_url(number) == url
    assert links.open_link(url)
    assert desktop.opened == [url]


def test_an_address_cannot_smuggle_in_more_than_an_address(desktop: Desktop) -> None:
    assert links.open_link(links.mail_url("ana+list@example.com?bcc=x@example.org"))
    assert desktop.opened == ["mailto:ana+list@example.com%3Fbcc%3Dx@example.org"]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("example.com", "https://example.com"),
        ("example.com:8080/a", "https://example.com:8080/a"),
        ("http://example.com/x", "http://example.com/x"),
        ("sip:ana@example.com", "sip:ana@example.com"),
        ("example.com/a:b", "https://example.com/a:b"),
    ],
)
def test_web_addresses_may_lack_their_scheme(desktop: Desktop, text: str, url: str) -> None:
    assert links.web_url(text) == url
    assert links.open_link(url)
    assert desktop.opened == [url]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\notepad.exe",
        "javascript:alert(1)",
        "ms-msdt:/id",
        "smb://host/share",
        "http:///etc/passwd",
        "https://",
        "",
        "tel",
    ],
)
def test_nothing_else_is_opened(desktop: Desktop, url: str) -> None:
    assert not links.open_link(url)
    assert desktop.opened == []


def test_a_file_as_a_web_address_stays_closed(desktop: Desktop) -> None:
    assert not links.open_link(links.web_url("file:///etc/passwd"))
    assert desktop.opened == []
