"""Drafts of e-mails, read by the standard library and by our own reader."""

from __future__ import annotations

import email
from email.policy import default
from pathlib import Path

import pytest

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.eml import read_eml
from crm_desktop.interchange.eml_write import draft


def test_a_draft_can_be_read(tmp_path: Path) -> None:
    text = "Dear Ana,\n\nčia yra\nمرحبا " + "word " * 300
    content = draft(
        ("Mia", "mia@example.com"), ("دانة Example", "ana@example.com"), "Re: اجتماع\nBcc: x@y.example", text
    )
    found = email.message_from_bytes(content, policy=default)
    assert found["X-Unsent"] == "1"
    assert found["To"].addresses[0].addr_spec == "ana@example.com"
    assert found["Subject"] == "Re: اجتماع Bcc: x@y.example"
    assert found["Bcc"] is None
    assert found.get_content().splitlines() == text.splitlines()
    assert max(map(len, content.split(b"\r\n"))) <= 998
    path = tmp_path / "draft.eml"
    path.write_bytes(content)
    letter = read_eml(path)
    assert letter.text.split() == text.split()
    assert [box.address for box in letter.recipients] == ["ana@example.com"]


def test_without_a_sender() -> None:
    assert b"From:" not in draft(("Mia", ""), ("Ana", "ana@example.com"), "Hello", "Hello")


def test_a_domain_of_other_letters() -> None:
    assert b"xn--" in draft(("", ""), ("Ana", "ana@münchen.example"), "", "")


@pytest.mark.parametrize(
    "address", ["ana", "@example.com", "ana@", "a na@example.com", "ana@exa\nmple.com", "ana@a..b", ""]
)
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(UserError) as caught:
        draft(("", ""), ("Ana", address), "", "")
    assert caught.value.code == "email-unusable"
