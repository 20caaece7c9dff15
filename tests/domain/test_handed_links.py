from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.handed_links import Way, local_file, way_of


@pytest.mark.parametrize(
    ("link", "way"),
    [
        ("tel:+1-201-555-0123", Way("phone", "+1-201-555-0123")),
        ("TEL:863-1234;phone-context=+1-914-555", Way("phone", "863-1234")),
        ("tel:+358-555-1234567;ext=12", Way("phone", "+358-555-1234567 ext. 12")),
        ("tel://%2B37060000000", Way("phone", "+37060000000")),
        ("mailto:ana@example.com", Way("email", "ana@example.com")),
        ("mailto:%D0%B0na@example.com,bo@example.com?subject=Hi&body=x", Way("email", "аna@example.com")),
        ("tel:", None),
        ("tel:nobody", None),
        ("mailto:", None),
        ("mailto:?to=ana@example.com", None),
        ("https://example.com", None),
        ("tel", None),
    ],
)
def test_a_link_leads_to_a_number_or_an_address(link: str, way: Way | None) -> None:
    assert way_of(link) == way


def test_a_number_is_the_same_however_it_is_written() -> None:
    assert {Way("phone", text).key() for text in ("+370 600 12345", "8-600-12345", "(0600) 12345")} == {"60012345"}
    assert Way("phone", "112").key() == ""


def test_nothing_else_is_known_of_who_is_new() -> None:
    assert Way("phone", "112").contact() == Contact(phones=[Labelled("", "112")])
    assert Way("email", "a@b.example").contact() == Contact(emails=[Labelled("", "a@b.example")])


def test_desktops_name_files_by_uris(tmp_path: Path) -> None:
    file = tmp_path / "a lišt #1.csv"
    assert local_file(file.as_uri()) == local_file(str(file)) == file
