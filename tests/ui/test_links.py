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


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        ("mailto:ana@example.com?attach=/etc/passwd", "mailto:ana@example.com"),
        ("mailto:ana@example.com?subject=Hi&Attachment=C%3A%5Ca&body=x%0D%0Ay",
         "mailto:ana@example.com?subject=Hi&body=x%0D%0Ay"),
        ("mailto:ana@example.com?bcc=spy@example.com&cc=bob@example.com",
         "mailto:ana@example.com?cc=bob%40example.com"),
        ("mailto:ana@example.com?subject=Hi%0ABcc:spy@example.com",
         "mailto:ana@example.com?subject=Hi%20Bcc%3Aspy%40example.com"),
        ("mailto:ana%0ABcc:spy@example.com", "mailto:anaBcc%3Aspy@example.com"),
        ("mailto:a@example.com,b@example.com?subject=1+1", "mailto:a@example.com,b@example.com?subject=1%2B1"),
        ("MAILTO:ana@example.com?%61ttach=/etc/passwd", "mailto:ana@example.com"),
    ],
)  # fmt: skip
def test_a_web_address_that_writes_an_e_mail_attaches_nothing(desktop: Desktop, written: str, opened: str) -> None:
    assert links.open_link(links.web_url(written))
    assert desktop.opened == [opened]


def test_an_e_mail_of_ours_is_handed_on_as_it_was_written(desktop: Desktop) -> None:
    assert links.open_link(links.mail_url("ana+x@example.com", "50 % & more?", "Dear Ana,\n\nsee you = soon"))
    assert desktop.opened == [
        "mailto:ana+x@example.com?subject=50%20%25%20%26%20more%3F&body=Dear%20Ana%2C%0D%0A%0D%0Asee%20you%20%3D%20soon"
    ]


def test_an_endless_link_stays_closed(desktop: Desktop) -> None:
    assert not links.open_link("https://example.com/" + "a" * 100_000)
    assert desktop.opened == []
