from __future__ import annotations

import time
import tracemalloc
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

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


@pytest.mark.parametrize("part", [b"\t", b"\n", b" \n", b"#\n", b"version: 1\n", b"\n BEGIN : ", b"[ ", b"{ ", b"< "])
def test_a_file_that_is_all_beginning_is_told_at_once(tmp_path: Path, part: bytes) -> None:
    """64 KB of tabs took a minute."""
    path = tmp_path / "a.txt"
    path.write_bytes(part * (1 << 17))
    start = time.process_time()
    assert recognising.detect(path).name in ("csv", "json")
    assert time.process_time() - start < 1


def test_what_an_archive_says_it_is_may_be_huge(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    with ZipFile(path, "w", ZIP_DEFLATED) as file, file.open("mimetype", "w") as part:
        for _ in range(64):
            part.write(bytes(1 << 20))
    tracemalloc.start()
    assert code_of(lambda: recognising.detect(path))[0] == "file-binary"
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 << 20


@pytest.mark.parametrize(
    "head", ["", "version: 1\n", "version: 1\r\n\r\n# Thunderbird\r\n#\r\n\r\n", "# x\n folded on\n\nversion:1\n\n"]
)
def test_ldif_is_told_by_its_first_entry(tmp_path: Path, head: str) -> None:
    (tmp_path / "a.txt").write_text(head + "dn: cn=Ana\ncn: Ana\n")
    assert recognising.detect(tmp_path / "a.txt").name == "ldif"
