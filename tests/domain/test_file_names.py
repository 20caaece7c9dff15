"""Names that came from elsewhere can be written anywhere and show what they are."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.file_names import harmless_name, is_openable, numbered_name


@pytest.mark.parametrize(
    ("name", "harmless"),
    [
        ("offer.pdf", "offer.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ana\\عرض.docx", "عرض.docx"),
        ("annexe\u202efdp.exe", "annexefdp.exe"),
        ("con.txt", "_con.txt"),
        ("nul .tar.gz", "_nul .tar.gz"),
        ("COM¹", "_COM¹"),
        ("conout$", "_conout$"),
        ("console.txt", "console.txt"),
        ("پیش\u200cفاکتور.pdf", "پیش\u200cفاکتور.pdf"),
        ("a:b?.pdf", "a_b_.pdf"),
        (" .hidden. ", "hidden"),
        ("", "file"),
        ("..", "file"),
        ("ą" * 300 + ".pdf", "ą" * 118 + ".pdf"),
        ("ధ" * 300 + ".pdf", "ధ" * 78 + ".pdf"),
        ("a." + "b" * 300, "a." + "b" * 238),
    ],
)
def test_a_name_is_made_harmless(name: str, harmless: str) -> None:
    assert harmless_name(name) == harmless


@given(st.text())
def test_any_name_can_be_written_and_stays_as_it_is_then(name: str) -> None:
    found = harmless_name(name)
    assert 0 < len(found.encode()) <= 241
    assert not set(found) & set('/\\:*?"<>|\0')
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in found if char not in "\u200c\u200d")
    assert found not in (".", "..")
    assert harmless_name(found) == found


@given(st.text(min_size=100, max_size=300) | st.text(), st.integers(2, 2000))
def test_no_two_numbers_give_a_file_the_same_name(name: str, number: int) -> None:
    found = numbered_name(name, number)
    assert f" ({number})" in found
    assert len(found.encode()) <= 241
    assert harmless_name(found) == found
    assert numbered_name(name, 1) == harmless_name(name)


def test_a_disguised_suffix_is_the_true_one() -> None:
    assert not is_openable("annexe\u202efdp.exe")
    assert is_openable("annexe.PDF")
    assert not is_openable("annexe.pdf.exe")
    assert not is_openable("pdf")
