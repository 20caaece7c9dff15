"""Whatever bytes come: a segment that is written the same, or Broken; soon, and without much memory."""

from __future__ import annotations

import random
import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.segment import Segment
from crm_desktop.sync import codec, frame
from crm_desktop.sync.broken import Broken
from tests.sync.segments import batch, put, sample, segment, segments

SAMPLE = codec.encode(sample())
PACK = [codec.encode(sample(name)) for name in ("Ana", "Bo", "Cy", "Dee")]
INSERTED = [
    b"\n",
    b",",
    b'"',
    b"'",
    b"\\",
    b"\xef\xbb\xbf",
    b"\r",
    b"\0",
    b"end,1,",
    b"part,detail",
    b"crm-desktop segment,",
]


def read(content: bytes) -> Segment | None:
    """What `decode` makes of it; nothing but `Broken` may be raised."""
    try:
        segment = codec.decode(content)
    except Broken:
        return None
    assert not segment.understood or codec.encode(segment) == content
    return segment


@st.composite
def mutations(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with some bytes flipped, cut out, put in or moved."""
    data = bytearray(content)
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(data)))
        length = draw(st.integers(1, 40))
        match draw(st.sampled_from(["flip", "cut", "insert", "swap", "double", "end"])):
            case "flip" if place < len(data):
                data[place] ^= draw(st.integers(1, 255))
            case "cut":
                del data[place : place + length]
            case "insert":
                data[place:place] = draw(st.binary(min_size=1, max_size=8) | st.sampled_from(INSERTED))
            case "swap":
                lines = bytes(data).split(b"\n")
                one, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
                lines[one], lines[other] = lines[other], lines[one]
                data = bytearray(b"\n".join(lines))
            case "double":
                data[place:place] = data[place : place + length]
            case "end":
                del data[place:]
    return bytes(data)


@settings(max_examples=300)
@given(mutations(SAMPLE))
def test_a_changed_byte_is_noticed(content: bytes) -> None:
    assert read(content) is None or content == SAMPLE


@settings(max_examples=500)
@given(mutations(SAMPLE[: SAMPLE.rindex(b"end,")]))
def test_lines_forged_with_a_right_check_sum(lines: bytes) -> None:
    read(lines + frame.end_line(lines))


@settings(max_examples=100)
@given(segments.map(codec.encode).flatmap(lambda content: mutations(content[: content.rindex(b"end,")])))
def test_any_segment_forged(lines: bytes) -> None:
    read(lines + frame.end_line(lines))


@settings(max_examples=200)
@given(st.binary(max_size=200), st.booleans())
def test_any_bytes(content: bytes, headed: bool) -> None:
    content = b"crm-desktop segment,1," + content if headed else content
    assert read(content) is None
    read(content + b"\n" + frame.end_line(content + b"\n"))
    list(codec.split(content))


@settings(max_examples=300)
@given(mutations(b"".join(PACK)))
def test_segments_that_are_still_there_come_out_of_any_pack(content: bytes) -> None:
    parts = list(codec.split(content))
    assert [part for part in parts if isinstance(part, bytes)] == whole_in(content)
    for part in parts:
        assert isinstance(part, Broken) or read(part)


def whole_in(content: bytes) -> list[bytes]:
    found = [
        (content.find(part, start), part)
        for part in PACK
        for start in range(len(content))
        if content.startswith(part, start)
    ]
    return [part for _, part in sorted(found)]


def test_every_cut_and_every_missing_line() -> None:
    assert not [end for end in range(len(SAMPLE)) if read(SAMPLE[:end])]
    lines = SAMPLE.splitlines(keepends=True)
    assert not [gone for gone in range(len(lines)) if read(b"".join(lines[:gone] + lines[gone + 1 :]))]


HEADER = SAMPLE[: SAMPLE.index(b"\n") + 1]


@pytest.mark.parametrize(
    ("start", "repeated", "times"),
    [
        (HEADER, b"\n", 70 << 20),
        (HEADER, b"\n", 60 << 20),
        (HEADER, b",", 60 << 20),
        (HEADER, b",", 7 << 20),
        (HEADER, b'"', 15 << 20),
        (HEADER, b"\\", 15 << 20),
        (HEADER, b"x", 60 << 20),
        (HEADER + b"batch,", b"[", 15 << 20),
        (HEADER + b"fields,contact", b",name", 3 << 20),
        (HEADER + b'put,"', b",", 7 << 20),
        (HEADER, b"part,a\n", 1 << 19),
        (HEADER, HEADER, 1 << 15),
        (b"", b"crm-desktop segment,", 3 << 20),
        (b"", b"end,\n", 12 << 20),
    ],
)
def test_huge_files_are_refused_soon_and_in_little_memory(start: bytes, repeated: bytes, times: int) -> None:
    content = start + repeated * times + b"\n"
    content += frame.end_line(content)
    tracemalloc.start()
    began = time.process_time()
    assert read(content) is None
    for part in codec.split(content):
        assert isinstance(part, Broken) or read(part) is None
    took, most = time.process_time() - began, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert took < 20
    assert most < 4 * frame.MOST_BYTES + (64 << 20)


def test_text_that_looks_like_deep_json_is_text() -> None:
    written = segment(batch(put(notes='{"a":[' * 100_000)))
    assert codec.decode(codec.encode(written)) == written


def test_swapped_segments_of_a_large_pack() -> None:
    parts = PACK * 200
    random.Random(7).shuffle(parts)
    torn = [part if number % 3 else part[:-20] for number, part in enumerate(parts)]
    found = [part for part in codec.split(b"".join(torn)) if isinstance(part, bytes)]
    assert found == [part for number, part in enumerate(parts) if number % 3]
