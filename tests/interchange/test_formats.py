from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange import formats, recognising
from crm_desktop.interchange.files import open_bytes


def code_of(call: object) -> tuple[str, dict[str, object]]:
    with pytest.raises(UserError) as caught:
        call()  # type: ignore[operator]
    return caught.value.code, caught.value.values


@pytest.mark.parametrize(
    ("name", "named", "begins"),
    [
        ("a.vcf", None, "BEGIN:VCARD\r\nVERSION:3.0\r\n"),
        ("a.VCF", "vcard-4.0", "BEGIN:VCARD\r\nVERSION:4.0\r\n"),
        ("a.txt", "vcard-2.1", "BEGIN:VCARD\r\nVERSION:2.1\r\n"),
        ("a.json", None, '[\n{"'),
        ("a.csv", None, "\ufeff"),
    ],
)
def test_every_format_is_written_and_told_apart_again(
    tmp_path: Path, name: str, named: str | None, begins: str
) -> None:
    path = tmp_path / name
    found = formats.for_writing(path, named)
    assert (
        found.write(
            lambda: iter([Contact(given="Jane", emails=[Labelled("work", "jane@example.com")])]),
            path,
            "full",
            Counter(),
            Progress(),
        )
        == 1
    )
    with open_bytes(path) as file:
        assert file.read().decode().startswith(begins)
    assert recognising.detect(path).name == found.name.partition("-")[0]


def test_a_suffix_nobody_knows_cannot_be_written() -> None:
    code, values = code_of(lambda: formats.for_writing(Path("people.docx")))
    assert (code, values["format"]) == ("format-unknown", "docx")
    assert code_of(lambda: formats.for_writing(Path("people")))[1]["format"] == "people"
