"""Files that keep no rules: line ends, folds, encodings, and cards that begin or end where they should not."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.interchange.records import Parsed, Rejected
from crm_desktop.interchange.vcard_read import read_vcards


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cards.vcf"


def read(file: Path, data: bytes, encoding: str | None = None) -> list[str | tuple[int, str]]:
    """The name of each contact, and (line, reason) of each rejected card."""
    file.write_bytes(data)
    return [
        full_name(record.contact) if isinstance(record, Parsed) else (record.line, record.reason)
        for record in read_vcards(file, encoding)
    ]


def read_one(file: Path, data: bytes, encoding: str | None = None) -> Contact:
    file.write_bytes(data)
    (record,) = read_vcards(file, encoding)
    assert isinstance(record, Parsed), record
    return record.contact


CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Jane\nNOTE:one\\ntwo\nEND:VCARD\n"


@pytest.mark.parametrize(
    "data",
    [
        CARD,
        CARD.replace(b"\n", b"\r\n"),
        CARD.replace(b"\n", b"\r"),
        CARD.replace(b"\n", b"\r\r\n"),
        CARD.replace(b"\nFN", b"\r\nFN").replace(b"\nNOTE", b"\rNOTE"),
        CARD.rstrip(b"\n"),
        CARD.replace(b"BEGIN:VCARD", b"begin:vcard").replace(b"END:VCARD", b"End : vCard  "),
        CARD.replace(b"VERSION:3.0\n", b""),
        b"\xef\xbb\xbf" + CARD,
        b"\n\n  \n" + CARD + b"\n\n",
        b"# a comment\n" + CARD.replace(b"FN", b"# another: comment\nFN") + b"#",
        CARD.replace(b"two", b"t\n wo"),
        CARD.replace(b"two", b"t\n\two"),
        CARD.replace(b"NOTE:", b"NO\n TE;LANG\n UAGE=e\n n:"),
        CARD.replace(b"\nNOTE:one\\ntwo", b"\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\ntwo"),
        CARD.replace(b"\nNOTE:one\\ntwo", b"\nNOTE;QUOTED-PRINTABLE:one=0At=  \nwo=\n"),
        CARD.replace(b"\nNOTE:one\\ntwo", b"\nNOTE:one\ntwo"),
        CARD.replace(b"\n", b"\n  ").replace(b"two", b"t\n   wo").join((b"  ", b"")),
        CARD.decode().encode("utf-16"),
        CARD.decode().encode("utf-16-le"),
    ],
)
def test_every_way_to_write_one_card(file: Path, data: bytes) -> None:
    contact = read_one(file, data)
    assert (full_name(contact), contact.notes) == ("Jane", "one\ntwo")


def test_a_fold_inside_a_character(file: Path) -> None:
    name = "Ąžuolė 山田".encode()
    for at in range(1, len(name)):
        data = b"BEGIN:VCARD\r\nFN:" + name[:at] + b"\r\n " + name[at:] + b"\r\nEND:VCARD\r\n"
        assert full_name(read_one(file, data)) == "Ąžuolė 山田"


@pytest.mark.parametrize("data", ["aGVsbG8=", "\n aGVs\n bG8=\n", "\naGVs\nbG8=\n", "aGVs\nbG8=\n\n", " aGVs\n\tbG8="])
def test_base64_with_and_without_its_blank_line(file: Path, data: str) -> None:
    for head in ("PHOTO;ENCODING=BASE64;JPEG:", "PHOTO;BASE64:", "PHOTO;ENCODING=b;TYPE=JPEG:"):
        contact = read_one(file, f"BEGIN:VCARD\nFN:Jane\n{head}{data}\nTEL:1\nEND:VCARD\n".encode())
        assert contact.photo == b"hello"
        assert [phone.value for phone in contact.phones] == ["1"]
        assert not contact.notes


@pytest.mark.parametrize(
    ("name", "codec"),
    [("Jürgen Größe", "cp1252"), ("Ελένη Παπαδοπούλου", "cp1253"), ("Ольга Петрова", "cp1251"), ("山田花子", "cp932")],
)
def test_encodings_are_found_named_and_lied_about(file: Path, name: str, codec: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:2.1\nFN:{name}\nORG:{name}\nTITLE:x\nEND:VCARD\n"
    charset = {"cp932": "SHIFT_JIS"}.get(codec, codec.replace("cp", "windows-"))
    named = card.replace("FN:", f"FN;CHARSET={charset}:").replace("ORG:", f"ORG;CHARSET={charset}:")
    lying = card.replace("FN:", "FN;CHARSET=UTF-8:").replace("ORG:", "ORG;CHARSET=UTF-8:")
    for data in (card.encode(codec), named.encode(codec), lying.encode(codec), named.encode()):
        contact = read_one(file, data)
        assert (full_name(contact), contact.company) == (name, name)
    assert full_name(read_one(file, card.encode(codec), codec)) == name


@pytest.mark.parametrize("charset", ["nonsense", "zip", "unicode_escape", "utf-16", "\0", ""])
def test_a_charset_that_is_none(file: Path, charset: str) -> None:
    assert (
        full_name(read_one(file, f"BEGIN:VCARD\nFN;CHARSET={charset}:Jürgen \\Une\nEND:VCARD\n".encode()))
        == "Jürgen \\Une"
    )


def test_each_card_may_have_its_own_encoding(file: Path) -> None:
    card = "BEGIN:VCARD\nFN:{}\nEND:VCARD\n"
    data = b"".join(card.format("Jürgen Größe").encode(codec) for codec in ("utf-8", "cp1252", "utf-8"))
    assert read(file, data) == ["Jürgen Größe"] * 3


def test_an_encoding_nobody_knows(file: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(file, CARD, "klingon")
    assert caught.value.code == "encoding-unknown"


def test_a_card_that_never_ended_costs_only_itself(file: Path) -> None:
    torn = b"BEGIN:VCARD\nFN:Torn\n"
    assert read(file, CARD + torn + CARD + CARD) == ["Jane", "Jane", (6, "card-cut"), "Jane"]
    assert read(file, torn + torn + CARD) == [(1, "card-cut"), "Jane", (3, "card-cut")]
    assert read(file, CARD + torn) == ["Jane", (6, "card-cut")]
    assert read(file, torn + CARD + b"\n# end\n") == ["Jane", (1, "card-cut")]


def test_the_text_of_a_torn_card_can_be_mended(file: Path) -> None:
    file.write_bytes(b"BEGIN:VCARD\r\nFN:J\xfcrgen Gr\xf6\xdfe\r\n" + CARD)
    torn = [record for record in read_vcards(file) if isinstance(record, Rejected)]
    assert [record.raw for record in torn] == ["BEGIN:VCARD\nFN:Jürgen Größe"]


def test_a_card_inside_another_is_a_card_of_its_own(file: Path) -> None:
    inside = b"BEGIN:VCARD\nFN:Outer\nORG:Works\n" + CARD + b"TITLE:Boss\nEND:VCARD\n"
    assert read(file, inside + CARD) == ["Jane", "Outer", "Jane"]


def test_cards_without_a_line_break_between_them(file: Path) -> None:
    assert read(file, b"BEGIN:VCARD\nFN:A\nEND:VCARDBEGIN:VCARD\nFN:B\nEND:VCARD BEGIN:VCARD\nFN:C\nEND:VCARD") == list(
        "ABC"
    )


@pytest.mark.parametrize(
    ("name", "codec"),
    [("Łukasz Wiśniewski", "cp1250"), ("Ольга Петрова", "cp1251"), ("Jürgen Größe", "cp1252"),
     ("Ελένη Παπαδοπούλου", "cp1253"), ("Gülşen Yıldız", "cp1254"), ("דוד כהן", "cp1255"), ("محمد علي", "cp1256"),
     ("Žydrūnas Šarūnas", "cp1257"), ("山田花子", "cp932")],
)  # fmt: skip
def test_quoted_printable_of_any_code_page_with_and_without_its_name(file: Path, name: str, codec: str) -> None:
    hidden = "".join(f"={byte:02X}" for byte in name.encode(codec))
    charset = {"cp932": "SHIFT_JIS"}.get(codec, codec.replace("cp", "windows-"))
    for said in (f";CHARSET={charset}", "", ";CHARSET=UTF-8") + ((f";{charset}",) if codec == "cp932" else ()):
        card = f"BEGIN:VCARD\nVERSION:2.1\nFN{said};ENCODING=QUOTED-PRINTABLE:{hidden}\nEND:VCARD\n"
        assert full_name(read_one(file, card.encode())) == name


def test_what_stands_between_cards_is_told(file: Path) -> None:
    assert read(file, CARD + b"FN:Lost\nTEL:1\nEND:VCARD\n" + CARD) == ["Jane", (6, "outside-card"), "Jane"]
    assert read(file, b"nothing\nof a card\n") == [(1, "outside-card")]


def test_a_card_with_nothing_in_it(file: Path) -> None:
    assert read(file, b"BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:\nUID:1\nEND:VCARD\n") == [(1, "nothing-usable")]


def test_lines_that_are_no_property_are_not_lost(file: Path) -> None:
    contact = read_one(file, b"BEGIN:VCARD\ngarbage\nFN:Jane\nsecond line: of what?\nNOTE:x\nthird\nEND:VCARD\n")
    assert contact.notes == "garbage\nsecond line: of what?\nx\nthird"


@pytest.mark.parametrize("head", ['X-A;B="c:FN', "X-A;B=" + '"' * 1001, ";;;:", "X-" + "A" * 70_000, "A;" * 50_000])
def test_heads_that_make_no_sense(file: Path, head: str) -> None:
    assert full_name(read_one(file, f"BEGIN:VCARD\nFN:Jane\n{head}:x\nEND:VCARD\n".encode())) == "Jane"


def test_a_line_without_end_is_rejected_in_bounded_memory(file: Path) -> None:
    with file.open("wb") as out:
        out.write(CARD + b"BEGIN:VCARD\nNOTE:")
        for _ in range(100):
            out.write(b"x" * (1 << 20))
        out.write(b"\nEND:VCARD\n" + CARD)
    tracemalloc.start()
    records = list(read_vcards(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [(r.line, r.reason) for r in records if isinstance(r, Rejected)] == [(6, "card-too-long")]
    assert [r.line for r in records if isinstance(r, Parsed)] == [1, 9]
    assert peak < 120 << 20
    assert sum(len(r.raw) for r in records if isinstance(r, Rejected)) < 100_000


def test_a_million_lines_outside_cards_are_bounded_too(file: Path) -> None:
    file.write_bytes(b"x\n" * 1_000_000 + CARD)
    records = list(read_vcards(file))
    assert [record.line for record in records] == [1, 1_000_001]
    assert isinstance(records[0], Rejected)
    assert len(records[0].raw) < 70_000


def test_progress_ends_at_the_size_and_can_stop_the_reading(file: Path) -> None:
    class Stop(Progress):
        def __init__(self) -> None:
            self.seen: list[tuple[int, int]] = []

        def advance(self, done: int, total: int) -> None:
            self.seen.append((done, total))

        def check(self) -> None:
            if len(self.seen) > 1:
                raise Cancelled

    file.write_bytes(CARD * 3)
    stop = Stop()
    assert len(list(read_vcards(file, progress=stop))) == 3
    assert stop.seen == [(len(CARD) * 3, len(CARD) * 3)]
    file.write_bytes(CARD * 100_000)
    with pytest.raises(Cancelled):
        list(read_vcards(file, progress=Stop()))
