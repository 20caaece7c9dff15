from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange import recognising

CARD = "BEGIN:VCARD\r\nFN:Jane\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.csv", CARD.encode(), "vcard"),
        ("a", CARD.lower().encode(), "vcard"),
        ("a.txt", b"\xef\xbb\xbf" + CARD.encode(), "vcard"),
        ("a.txt", CARD.encode("utf-16"), "vcard"),
        ("a.txt", CARD.encode("utf-16-be"), "vcard"),
        ("a.txt", b"# exported today\r\r\n" + CARD.encode(), "vcard"),
        ("a.txt", b"\xff\xfejunk\n" + CARD.encode(), "vcard"),
        ("a.csv", b"[]", "json"),
        ("a.csv", b' \n[ {"given": "Jane"} ]', "json"),
        ("a.csv", b'\xef\xbb\xbf{"contacts": []}', "json"),
        ("a.csv", '[{"given": "Jane"}]'.encode("utf-16"), "json"),
        ("a.vcf", b"FN:Jane\n", "vcard"),
        ("a.JSON", b"given", "json"),
        ("a.csv", b"Name,Notes\nJane,say BEGIN:VCARD\n", "csv"),
        ("a.csv", b"[Name],{Notes}\n", "csv"),
        ("a.xyz", b"Name;Phone\n", "csv"),
        ("a", b"Name", "csv"),
    ],
)
def test_content_tells_before_the_suffix_does(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert recognising.detect(tmp_path / name).name == expected


def code_of(call: object) -> tuple[str, dict[str, object]]:
    with pytest.raises(UserError) as caught:
        call()  # type: ignore[operator]
    return caught.value.code, caught.value.values


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    assert code_of(lambda: recognising.detect(tmp_path))[0] == "file-is-directory"
    (tmp_path / "a.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    code, values = code_of(lambda: recognising.detect(tmp_path / "a.ics"))
    assert (code, values) == (
        "format-unknown",
        {"format": "icalendar", "formats": "csv, vcard, json, ldif, xlsx, xls, ods, html, xml"},
    )


def test_a_web_page_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text("\ufeff\n<!doctype html>\n<html><body>Please sign in</body></html>\n", encoding="utf-8")
    assert code_of(lambda: recognising.detect(path)) == ("table-not-found", {"path": str(path)})


def test_formats_by_name() -> None:
    assert [recognising.by_name(name).name for name in ("CSV", "vcard", "vcf", "json")] == [
        "csv",
        "vcard",
        "vcard",
        "json",
    ]
    assert code_of(lambda: recognising.by_name("docx"))[0] == "format-unknown"
    assert code_of(lambda: recognising.by_name("vcard-4.0"))[0] == "format-unknown"
