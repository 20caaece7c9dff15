from __future__ import annotations

import zipfile
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from crm_desktop.domain import targets
from crm_desktop.domain.contact import Contact, Labelled, NextStep
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.interchange import xlsx_write
from crm_desktop.interchange.layout_rows import Columns
from crm_desktop.interchange.xlsx_write import write_xlsx
from tests.interchange.test_csv_write import ANA


def rows_of(path: Path) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)


def first_row(path: Path) -> dict[str, Any]:
    head, row, *_ = rows_of(path)
    return dict(zip(head, row, strict=True))


def part(path: Path, name: str) -> str:
    return zipfile.ZipFile(path).read(name).decode()


def test_phones_are_text_days_are_days_and_nothing_is_a_formula(tmp_path: Path) -> None:
    found = Contact(
        given="=1+1",
        family="https://example.com",
        notes="@cmd",
        phones=[Labelled("work", "+370 600 00000"), Labelled("home", "0049 30 123")],
        dates=[Labelled("birthday", "1980-05-06"), Labelled("name day", "--06-24"), Labelled("old", "1890-01-01")],
        cadence_days=30,
        custom={"Since": "2020-02-29", "Code": "2020-02-30"},
        last_reach="2026-01-02T10:00:00Z",
        next_step=NextStep("call", "Ask", "2026-03-04T15:30"),
    )
    path = tmp_path / "a.xlsx"
    assert write_xlsx(lambda: [found], path) == 1
    row = first_row(path)
    assert (row["given"], row["family"], row["notes"]) == ("=1+1", "https://example.com", "@cmd")
    assert (row["phones.1.value"], row["phones.2.value"]) == ("+370 600 00000", "0049 30 123")
    assert (row["dates.1.value"], row["dates.2.value"]) == (date(1980, 5, 6), "--06-24")
    assert row["dates.3.value"] == "1890-01-01"  # of which Excel knows nothing
    assert (row["cadence_days"], row["custom.Since"], row["custom.Code"]) == (30, date(2020, 2, 29), "2020-02-30")
    assert row["last_reach"] == "2026-01-02T10:00:00Z"  # another zone's clock would say something else
    assert row["next_step.due"] == datetime(2026, 3, 4, 15, 30)
    sheet = part(path, "xl/worksheets/sheet1.xml")
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_the_head_stays_columns_are_as_wide_as_what_is_in_them_and_can_be_filtered(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    chosen = Columns(tuple(targets.parse(p) for p in ("name", "notes", "tier")), ("Name", "Notes", "Tier"))
    write_xlsx(lambda: [Contact(name="A rather long name", notes="word " * 100, tier="A")], path, chosen)
    assert rows_of(path)[0] == ["Name", "Notes", "Tier"]
    sheet = part(path, "xl/worksheets/sheet1.xml")
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:C2"/>' in sheet
    widths = [float(piece.split('"')[0]) for piece in sheet.split(' width="')[1:]]
    assert 19 <= widths[0] < 21
    assert 48 <= widths[1] < 50
    assert 8 <= widths[2] < 10


def test_chosen_columns_tell_when_somebody_was_reached_by_the_clock_here(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(
        lambda: [Contact(name="Ana", last_reach="2026-01-02T10:00:00Z")], path, Columns((targets.Target("last_reach"),))
    )
    here = datetime.fromisoformat("2026-01-02T10:00:00+00:00").astimezone().replace(tzinfo=None)
    assert rows_of(path) == [["last_reach"], [here]]


_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=30)


@given(st.lists(st.tuples(_TEXT, _TEXT), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, found: list[tuple[str, str]]) -> None:
    path = tmp_path_factory.mktemp("x") / "a.xlsx"
    write_xlsx(
        lambda: [Contact(kind="org", name=f"x{name}", notes=notes) for name, notes in found],
        path,
        Columns((targets.parse("name"), targets.parse("notes"))),
    )
    assert rows_of(path)[1:] == [[f"x{name}", notes] for name, notes in found]


def test_what_is_too_long_for_a_cell_is_cut_and_counted(tmp_path: Path) -> None:
    left_out: Counter[str] = Counter()
    write_xlsx(lambda: [Contact(notes="x" * 40_000)], tmp_path / "a.xlsx", "full", left_out)
    assert left_out == {"cut": 1}
    assert len(first_row(tmp_path / "a.xlsx")["notes"]) == 32_767


def test_layouts_of_others_are_sheets_too(tmp_path: Path) -> None:
    left_out: Counter[str] = Counter()
    write_xlsx(lambda: [ANA], tmp_path / "a.xlsx", "outlook", left_out)
    assert first_row(tmp_path / "a.xlsx")["E-mail Address"] == "ana@example.com"
    assert left_out["photo"] == 1


def test_more_than_a_sheet_holds_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_write, "MOST_ROWS", 2)
    with pytest.raises(UserError) as error:
        write_xlsx(lambda: [Contact(name="Ana")] * 3, tmp_path / "a.xlsx")
    assert error.value.code == "sheet-too-small"
    assert list(tmp_path.iterdir()) == []


class _After(Progress):
    """Cancelled at the n-th look."""

    def __init__(self, looks: int) -> None:
        self.left = looks

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("looks", [0, 1, 3])
def test_cancelled_it_leaves_what_was_there(tmp_path: Path, looks: int) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_xlsx(lambda: [ANA] * 2500, path, progress=_After(looks))
    assert [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]
    assert path.read_bytes() == b"old"
