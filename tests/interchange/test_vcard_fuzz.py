"""Whatever a file holds: nothing but UserError is raised, and every card is either parsed or rejected."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.records import Parsed, Record
from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.interchange.vcard_write import write_vcards

FILES = [path.read_bytes() for path in sorted((Path(__file__).parent / "files").glob("*.vcf"))]
PIECES = st.sampled_from(
    [b"\r", b"\n", b"\r\n", b" ", b"\t", b"\n ", b"=\n", b":", b";", b",", b"\\", b'"', b"^", b"=", b"\0", b"\xff",
     b"\x1b", b"BEGIN:VCARD\n", b"\nEND:VCARD\n", b"\nAGENT:\n", b"\nAGENT:BEGIN:VCARD\n",
     b";ENCODING=QUOTED-PRINTABLE", b";ENCODING=b", b";CHARSET=SHIFT_JIS", b";CHARSET=UTF-16", b";PREF=0", b"item1.",
     b";PREF=" + b"9" * 5000,
     b";X-APPLE-OMIT-YEAR=9999999999", b";ALTID=1", b"PHOTO:data:;base64,A",
     b"\nPRODID:-//CRM Desktop//CRM Desktop//EN\n",
     b"\nUID:urn:uuid:x\n", b"\nX-CRM-DESKTOP-CADENCE-DAYS:x\n", b"\nKIND:group\n", b"\nX-ANDROID-CUSTOM:\n",
     b"\xef\xbb\xbf", b"\xff\xfe", b"#"]
)  # fmt: skip


def read(data: bytes) -> list[Record]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cards.vcf"
        path.write_bytes(data)
        try:
            records = list(read_vcards(path))
        except UserError:
            return []
        contacts = [record.contact for record in records if isinstance(record, Parsed)]
        write_vcards(contacts, path)
        again = list(read_vcards(path)) if contacts else []
        assert [r.contact for r in again if isinstance(r, Parsed)] == contacts
        return records


@given(st.binary(max_size=500))
@settings(max_examples=200)
def test_any_bytes(data: bytes) -> None:
    read(data)


@given(st.lists(st.one_of(PIECES, st.binary(max_size=20)), max_size=30))
@settings(max_examples=200)
def test_any_bytes_in_a_card(pieces: list[bytes]) -> None:
    read(b"BEGIN:VCARD\nFN:x\n" + b"".join(pieces) + b"\nEND:VCARD\n")


@given(st.data())
@settings(max_examples=200)
def test_mutated_cards(data: st.DataObject) -> None:
    card = data.draw(st.sampled_from(FILES))
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(card)))
        end = data.draw(st.integers(start, min(len(card), start + 40)))
        card = card[:start] + data.draw(st.one_of(PIECES, st.binary(max_size=5))) + card[end:]
    records = read(card)
    begun = len(re.findall(rb"^BEGIN:VCARD\r?$", card, re.MULTILINE | re.IGNORECASE))
    agents = card.count(b"AGENT")
    assert len(records) >= min(begun, 1) - agents


@given(
    st.lists(st.sampled_from([b"BEGIN:VCARD\n", b"END:VCARD\n", b"FN:x\n", b"\n", b"AGENT:\n", b"junk\n"]), max_size=30)
)
@settings(max_examples=300)
def test_no_line_is_lost_however_cards_are_nested(lines: list[bytes]) -> None:
    """Every name that was written stands in a contact, in one's agent, or in what was rejected."""
    data = b"".join(line.replace(b"x", b"name%d" % number) for number, line in enumerate(lines))
    text = repr(read(data)) if data else ""
    for name in re.findall(rb"name\d+", data):
        assert re.search(rf"{name.decode()}\b", text)
