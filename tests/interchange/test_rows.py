from __future__ import annotations

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.interchange import rows as rows_module
from crm_desktop.interchange.records import Rejected
from crm_desktop.interchange.rows import LINE_LIMIT, Rows


def _read(text: str, width: int, delimiter: str = ",") -> tuple[list[tuple[int, list[str]]], list[tuple[int, str]]]:
    """The rows and the rejected lines, each with its line number."""
    found = list(Rows(io.StringIO(text, newline=""), delimiter, width))
    rows = [(row[0], row[1]) for row in found if not isinstance(row, Rejected)]
    return rows, [(row.line, row.reason) for row in found if isinstance(row, Rejected)]


def _cells(text: str, width: int, delimiter: str = ",") -> list[list[str]]:
    rows, rejected = _read(text, width, delimiter)
    assert rejected == []
    return [cells for _, cells in rows]


def test_quoted_line_breaks_and_doubled_quotes() -> None:
    rows, rejected = _read('a,"b\r\nc\rd",e\r\n"say ""hi""",,\r\n\r\nx,y,z', 3)
    assert rows == [(1, ["a", "b\r\nc\rd", "e"]), (4, ['say "hi"', "", ""]), (5, []), (6, ["x", "y", "z"])]
    assert rejected == []


def test_quotes_that_were_not_doubled() -> None:
    text = '"Bob "The Boss" Sample",x\n"a",b\n'
    assert _cells(text, 2) == [['Bob "The Boss" Sample', "x"], ["a", "b"]]
    text = 'Ana,"line one\nsaid "hi" there\nbye",x\nn,m,o\n'
    assert _cells(text, 3) == [["Ana", 'line one\nsaid "hi" there\nbye', "x"], ["n", "m", "o"]]
    assert _cells('a,"24"",c\nd,e,f\n', 3) == [["a", '24"', "c"], ["d", "e", "f"]]
    assert _cells('5" pipe,"x" ,y\n', 3) == [['5" pipe', "x", "y"]]


def test_an_unclosed_quote_costs_one_row_only() -> None:
    rows, rejected = _read('a,"b,c\nd,e,f\ng,"h",i\nj,k,l\n', 3)
    assert rejected == [(1, "unclosed-quote")]
    assert rows == [(2, ["d", "e", "f"]), (3, ["g", "h", "i"]), (4, ["j", "k", "l"])]


def test_an_unclosed_quote_costs_one_row_even_where_no_other_quote_follows() -> None:
    lines = [f"{n},name {n},x" for n in range(30_000)]
    lines[7] = '7,"name 7,x'
    rows, rejected = _read("\n".join(lines), 3)
    assert rejected == [(8, "unclosed-quote")]
    assert len(rows) == 29_999
    assert rows[7] == (9, ["8", "name 8", "x"])


@pytest.mark.parametrize("apart", [2, 5, 50, 3000])
def test_two_stray_quotes_do_not_swallow_what_is_between_them(apart: int) -> None:
    lines = [f"{n},name,a,b,c,d" for n in range(4000)]
    lines[10] = '10,"flat screen,a,b,c,d'
    lines[10 + apart] = f'{10 + apart},24",a,b,c,d'
    rows, rejected = _read("\n".join(lines), 6)
    assert rejected == [(11, "unclosed-quote")]
    assert len(rows) == 3999


def test_a_file_cut_in_a_quoted_cell_rejects_that_row_whole() -> None:
    rows, rejected = _read('a,b,c\nd,"cut in\nthe midd', 3)
    assert rows == [(1, ["a", "b", "c"])]
    assert rejected == [(2, "unclosed-quote")]


def test_long_quoted_texts_stay_whole() -> None:
    notes = "\n".join(f"line {n}, with a comma" for n in range(15_000))
    assert _cells(f'a,"{notes}",c\nd,e,f\n', 3) == [["a", notes, "c"], ["d", "e", "f"]]
    huge = "x" * 2_000_000
    assert _cells(f'a,"{huge}",c\n', 3) == [["a", huge, "c"]]


def test_a_line_that_is_too_long_is_rejected_and_the_rest_is_read() -> None:
    text = f"a,b\n{'x' * (LINE_LIMIT + 10)}\nc,d\n"
    rows, rejected = _read(text, 2)
    assert [cells for _, cells in rows if cells] == [["a", "b"], ["c", "d"]]
    assert rows[-1][0] == 3
    assert rejected == [(2, "line-too-long")]


def test_nul_characters_are_left_out() -> None:
    assert _cells("a\0,b\n\0\0", 2) == [["a", "b"], []]


def test_time_grows_no_faster_than_the_file() -> None:
    for line in ('b","\n', '"\n', 'a,"b\n', '"a""b"c"\n', '""",\n', ' " " "\n', '"""' * 50 + "\n"):
        start = time.process_time()
        list(Rows(io.StringIO(line * 30_000, newline=""), ",", 3))
        assert time.process_time() - start < 5, line


def test_memory_stays_bounded() -> None:
    """No row is longer than the limits, whatever the quotes say."""
    text = '"' + "x,y\n" * 200_000
    found = list(Rows(io.StringIO(text, newline=""), ",", 40))
    assert max(len(row.raw) if isinstance(row, Rejected) else len(row[2]) for row in found) <= rows_module.ROW_LIMIT


@given(st.lists(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=8),
                         min_size=2, max_size=4), max_size=6), st.sampled_from([",", ";", "\t", "|"]))  # fmt: skip
def test_right_tables_read_right(table: list[list[str]], delimiter: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(table)
    assert _cells(text.getvalue(), 3, delimiter) == table


@given(st.text(st.sampled_from('ab",;\n\r \0'), max_size=60), st.integers(0, 4))
def test_any_text_is_read_to_its_end(text: str, width: int) -> None:
    """Every line is part of a row or rejected, in order."""
    found = list(Rows(io.StringIO(text, newline=""), ",", width))
    numbers = [row.line if isinstance(row, Rejected) else row[0] for row in found]
    assert numbers == sorted(numbers)
    raws = "".join(row.raw if isinstance(row, Rejected) else row[2] for row in found)
    assert [line for line in raws.splitlines() if line] == [
        line for line in text.replace("\0", "").splitlines() if line
    ]


def test_each_of_many_unclosed_quotes_is_rejected_by_itself() -> None:
    rows, rejected = _read('a,"b,c\n' * 3000 + "x,y,z\n", 3)
    assert rejected == [(line, "unclosed-quote") for line in range(1, 3001)]
    assert rows == [(3001, ["x", "y", "z"])]
