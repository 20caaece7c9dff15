"""Segments as files: everything comes back, in one way only, and a spreadsheet may open it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.fields import TABLES
from crm_desktop.domain.segment import Segment, Set
from crm_desktop.sync import codec, frame
from crm_desktop.sync.broken import Broken
from tests.sync.segments import ONE, TWO, batch, put, sample, segment, segments, texts


def again(content: bytes, old: bytes, new: bytes) -> bytes:
    """A file with other lines, and a check sum as if they had been written so."""
    lines = content[: content.rindex(b"\nend,") + 1]
    assert old in lines
    lines = lines.replace(old, new)
    return lines + frame.end_line(lines)


def refused(content: bytes) -> tuple[str, str]:
    with pytest.raises(Broken) as caught:
        codec.decode(content)
    return caught.value.code, caught.value.detail


@settings(max_examples=150)
@given(segments)
def test_all_comes_back(written: Segment) -> None:
    content = codec.encode(written)
    read = codec.decode(content)
    assert read == written
    assert codec.encode(read) == content
    assert list(codec.split(content)) == [content]


@settings(max_examples=150)
@given(segments)
def test_a_spreadsheet_finds_no_formula_and_each_line_on_a_line_of_its_own(written: Segment) -> None:
    content = codec.encode(written)
    text = content.decode()
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == text.count("\n")
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]
    assert not [character for character in text if character < " " and character != "\n"]


@given(st.lists(texts, max_size=5))
def test_any_text_survives_wherever_it_stands(given_texts: list[str]) -> None:
    lines = [Set(n, "contact", TWO, "notes", "", text) for n, text in enumerate(given_texts, 1)]
    written = segment(batch(*lines, put(len(lines) + 1, name="".join(given_texts)), subject="".join(given_texts)))
    assert codec.decode(codec.encode(written)) == written


def test_everything_a_segment_may_have() -> None:
    written = sample()
    content = codec.encode(written)
    assert codec.decode(content) == written
    assert content.decode().splitlines()[:-1] == [
        f"crm-desktop segment,1,{'0f' * 16},{'a1' * 8},7,{'01' * 32} {'02' * 32},{'03' * 32}",
        "fields,contact,name,company_uid,cadence_days,private,notes",
        "fields,detail,contact,kind,value,position",
        "fields,activity,type,summary",
        "fields,participant,contact",
        f"batch,{'01' * 16},1700000000000,Ana,import,people.csv,,,0,9",
        f"put,1,contact,{'02' * 16},,Ana,{'01' * 16},'-5,0,'",
        "part,detail,,phone,'+370 5550100,0",
        "part,address",
        f'put,2,activity,{"01" * 16},{"03" * 16},call,"A, ""B""\\n=C"',
        f"part,participant,{'02' * 16}",
        f"stated,4,detail,{'03' * 16},,{'02' * 16},email,ana@example.com",
        f"set,5,contact,{'02' * 16},notes,','-1\\0\\t\\r\\n\\\\n",
        f"set,6,contact,{'02' * 16},company_uid,{'01' * 16},",
        f"set,7,contact,{'02' * 16},deleted,0,1",
        f"set,8,contact,{'02' * 16},notes,,of a long one",
        f"batch,{'02' * 16},0,'=Ana,undo,',{'01' * 16},{'01' * 16},1,0",
    ]


@pytest.mark.parametrize("text", ["x" * (1 << 20), "\0\n" * (1 << 19), "é,\"'=" * (1 << 18), "\\" * (1 << 20)])
def test_a_note_of_a_megabyte(text: str) -> None:
    written = segment(batch(put(notes=text), Set(2, "contact", TWO, "notes", text, "")))
    assert codec.decode(codec.encode(written)) == written


def test_empty_and_missing_differ() -> None:
    one, other = segment(batch(put(name="Ana", notes=""))), segment(batch(put(name="Ana")))
    assert codec.encode(one) != codec.encode(other)
    assert codec.decode(codec.encode(one)).batches[0].lines[0].cells == {"name": "Ana", "notes": ""}  # type: ignore[union-attr]


def test_a_cell_that_is_none_is_not_given() -> None:
    assert codec.encode(segment(batch(put(name="Ana", company_uid=None)))) == codec.encode(
        segment(batch(put(name="Ana")))
    )


def test_what_is_written_does_not_depend_on_the_order_of_cells() -> None:
    one, other = put(name="Ana", notes="Tall"), put(notes="Tall", name="Ana")
    assert codec.encode(segment(batch(one))) == codec.encode(segment(batch(other)))


def test_the_digest_is_the_name_of_the_whole_file() -> None:
    content = codec.encode(sample())
    assert len(codec.digest_of(content)) == 32
    assert codec.digest_of(content) != codec.digest_of(codec.encode(sample("Bo")))


def test_more_than_anyone_would_read_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    too_long = segment(batch(put(notes="x" * frame.MOST_LINE)))
    with pytest.raises(ValueError, match="bytes"):
        codec.encode(too_long)
    monkeypatch.setattr(frame, "MOST_BYTES", 100)
    with pytest.raises(ValueError, match="bytes"):
        codec.encode(sample())


class TestNewerVersions:
    """What they may add, this one passes over and says so."""

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (b"\nbatch,", b"\nsignature,abc,def\nbatch,"),
            (b"\nset,5,contact,", b"\nset,5,mood,"),
            (b",notes,'", b",mood,'"),
            (b"fields,contact,name", b"fields,contact,alias"),
            (b"fields,activity,type", b"fields,activity,colour"),
            (b"\nstated,4,detail", b"\nstated,4,key_ring"),
            (b",0,9\n", b",0,9,more\n"),
            (b"part,address", b"part,address,more"),
            (b"part,address", b"part,key_ring"),
            (b"deleted,0,1", b"deleted,0,1,more"),
            (b"03\nfields,contact", b"03,more\nfields,contact"),
        ],
    )
    def test_are_passed_over_and_not_understood(self, old: bytes, new: bytes) -> None:
        read = codec.decode(again(codec.encode(sample()), old, new))
        assert not read.understood
        assert [line.n for line in read.batches[0].lines] == [1, 2, 4, 5, 6, 7, 8]

    def test_values_of_unknown_fields_are_text(self) -> None:
        content = codec.encode(sample())
        content = again(content, b"fields,contact,name", b"fields,contact,alias")
        content = again(content, b"company_uid,010", b"mood,010")
        put_, *_, set_, _, _ = codec.decode(content).batches[0].lines
        assert put_.cells["alias"] == "Ana"  # type: ignore[union-attr]
        assert (set_.field, set_.old, set_.value) == ("mood", ONE.hex(), None)  # type: ignore[union-attr]

    def test_another_format_is_told_by_its_number(self) -> None:
        content = codec.encode(sample())
        assert refused(again(content, b"segment,1,", b"segment,2,")) == ("newer", "")
        assert refused(b"crm-desktop segment,2,something quite different\n") == ("newer", "")


class TestMalformed:
    """Written so with a right check sum: by nobody but a hostile or a broken program."""

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (b"Ana", b"=Ana"),
            (b"Ana", b"'Ana"),
            (b"Ana", b'"Ana"'),
            (b"Ana", b'A"na'),
            (b"Ana", b'"Ana'),
            (b"Ana", b'"A"na'),
            (b"Ana", b"An\\a"),
            (b"Ana", b"Ana\\"),
            (b"Ana", b"\\x0a"),
            (b"Ana", b"\\x41"),
            (b"Ana", b"\\x1F"),
            (b"Ana", b"A\ra"),
            (b"Ana", b"A\0a"),
            (b"Ana", b"A\ta"),
            (b"Ana", b"\xff"),
            (b"Ana", b"\xed\xa0\x80"),
            (b"\n", b"\r\n"),
            (b"\nbatch", b"\n\nbatch"),
            (b"\nbatch", b"\n\xef\xbb\xbfbatch"),
            (b"ana@example.com", b"ana@example.com,"),
            (b"part,address", b"part,address,"),
            (b"part,address", b"part"),
            (b"part,address", b"part,participant,,"),
            (b"part,address", b"part,contact"),
            (b"part,address", b"part,Key"),
            (b"part,detail,,", b"part,detail," + b"02" * 16 + b","),
            (b"\nset,6", b"\npart,address\nset,6"),
            (b"stated,4,detail," + b"03" * 16 + b",," + b"02" * 16, b"stated,4,detail," + b"03" * 16 + b",,"),
            (b"\nput,1", b"\npart,address\nput,1"),
            (b"put,1", b"put"),
            (b"put,1", b"put,0"),
            (b"put,1", b"put,01"),
            (b"put,1", b"put,+1"),
            (b"put,1", b"put,'-1"),
            (b"put,1", b"put,"),
            (b"put,1", b"put,10"),
            (b"put,2", b"put,1"),
            (b"put,1", b"put," + b"9" * 5000),
            (b"put,1", "put,١".encode()),
            (b",'-5,", b",-5,"),
            (b",'-5,", b",'-0,"),
            (b",'-5,", b",9223372036854775808,"),
            (b",'-5,", b",1e3,"),
            (b",'-5,", b",5.0,"),
            (b",'-5,", b",',"),
            (b"deleted,0,1", b"deleted,0,2"),
            (b"ana@example.com", b"@ana"),
            (b"ana@example.com", b"ana@\texample.com"),
            (b"ana@example.com", b"ana@\0example.com"),
            (b"ana@example.com", b"ana@\rexample.com"),
            (b"deleted,0,1", b"deleted,0,"),
            (b"deleted,0,1", b"deleted,0"),
            (b"set,5,contact", b"set,5,Contact"),
            (b"set,5,contact", b"set,5,"),
            (b",deleted,", b",uid,"),
            (b",deleted,", b",a b,"),
            (b",deleted,", b"," + b"d" * 65 + b","),
            (b"set,6", b"SET,6"),
            (b"set,6", b"set,5"),
            (b"set,5,contact," + b"02" * 16, b"set,5,contact," + b"02" * 15),
            (b"set,5,contact," + b"02" * 16, b"set,5,contact,0202" + b" 02" * 9 + b" "),
            (b"set,5,contact," + b"02" * 16, b"set,5,contact," + b"0A" * 16),
            (b"fields,contact,name", b"fields,contact,notes"),
            (b"fields,contact,name", b"fields,contact,parts"),
            (b"fields,contact,name", b"fields,contact,Name"),
            (b"fields,contact,name,", b"fields,contact,name,tier,"),
            (b"fields,contact,name,", b"fields,contact,"),
            (b"fields,participant,contact\n", b"fields,participant\n"),
            (b"fields,participant,contact\n", b"fields,participant,contact\nfields,custom_field,name\n"),
            (b"fields,participant,contact\n", b"fields,participant,contact\nfields,participant,contact\n"),
            (b"fields,contact,name,company_uid", b"fields,contact,company_uid,name"),
            (b"1700000000000", b"253402214400000"),
            (b"1700000000000", b"'-1"),
            (b",0,9\n", b",1,9\n"),
            (b",0,9\n", b",0,7\n"),
            (b",0,9\n", b",0\n"),
            (b",1,0\n", b",0,0\n"),
            (b",1,0\n", b",99999999999,0\n"),
            (b"'=Ana", b""),
            (b"batch," + b"02" * 16, b"batch," + b"01" * 16),
            (b",7,0101", b",0,0101"),
            (b",7,0101", b",,0101"),
            (b"0f" * 16, b"0F" * 16),
            (b"a1" * 8, b"a1" * 9),
            (b" 02", b"  02"),
            (b" 0202", b" 0002"),
            (b"01" * 32 + b" " + b"02" * 32, b"01" * 32 + b" " + b"01" * 32),
            (b"," + b"03" * 32, b","),
            (b"," + b"03" * 32, b"," + b"02" * 32),
            (b"," + b"03" * 32, b"," + b"03" * 32 + b" " + b"00" * 32),
        ],
    )
    def test_is_refused(self, old: bytes, new: bytes) -> None:
        content = codec.encode(sample())
        assert refused(again(content, old, new))[0] == "malformed"

    def test_a_header_among_the_lines(self) -> None:
        content = codec.encode(sample())
        header = content[: content.index(b"\n") + 1]
        assert refused(again(content, b"batch,", header + b"batch,"))[0] == "malformed"

    def test_changes_of_no_batch(self) -> None:
        content = codec.encode(segment(batch(Set(1, "contact", TWO, "tier", "a", "b"))))
        line = next(line for line in content.split(b"\n") if line.startswith(b"batch"))
        assert refused(again(content, line + b"\n", b"")) == ("malformed", "number")

    def test_too_many_parents(self) -> None:
        many = tuple(number.to_bytes(32, "big") for number in range(4097))
        assert codec.decode(codec.encode(segment(parents=many[1:]))).parents == many[1:]
        assert refused(codec.encode(segment(parents=many))) == ("malformed", "parents")

    def test_too_many_tables_and_fields(self) -> None:
        content = codec.encode(sample())
        names = [a + b + c for a in "abcdefg" for b in "abcdefg" for c in "abcdefg"]
        tables = "".join(f"fields,{name},name\n" for name in names).encode()
        assert refused(again(content, b"batch," + b"01", tables + b"batch,01"))[0] == "malformed"
        assert (
            refused(again(content, b"fields,contact,", f"fields,contact,{','.join(names)},".encode()))[0] == "malformed"
        )


class TestSplit:
    def test_a_pack_is_segments_one_after_the_other(self) -> None:
        parts = [codec.encode(sample(name)) for name in ("Ana", "Bo", "crm-desktop segment,1\nend,2")]
        assert list(codec.split(b"".join(parts))) == parts

    def test_what_is_torn_is_told_and_hides_nothing(self) -> None:
        ana, bo, cy = (codec.encode(sample(name)) for name in ("Ana", "Bo", "Cy"))
        assert shown(b"sep=,\n" + ana + bo[:-3] + cy + b"\0\0") == ["foreign", ana, "altered", cy, "foreign"]
        assert shown(ana[:200] + bo) == ["cut", bo]
        assert shown(ana.replace(b"Ana", b"Eve") + bo) == ["altered", bo]
        assert shown(ana + bo[:-3]) == [ana, "altered"]
        assert shown(b"\xef\xbb\xbf" + ana) == ["foreign", ana]
        assert shown(ana.replace(b"\n", b"\r\n")) == ["altered"]
        assert shown(b"crm-desktop segment,2,what comes\n" + ana) == ["newer", ana]

    def test_nothing_and_no_segment(self) -> None:
        assert shown(b"") == ["cut"]
        assert shown(b"Name,E-mail\nAna,ana@example.com\n") == ["foreign"]
        assert shown(b"\0" * 5000) == ["foreign"]
        assert shown(b"crm-desktop people,1\n" + frame.end_line(b"crm-desktop people,1\n")) == ["foreign"]


def shown(content: bytes) -> list[bytes | str]:
    return [part.code if isinstance(part, Broken) else part for part in codec.split(content)]


def test_no_table_has_fields_that_may_not_be_read() -> None:
    reserved = {"id", "uid", "parts", "parts_behind"}
    assert not [table for table in TABLES.values() if reserved & table.defaults.keys()]
