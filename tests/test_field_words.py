"""Every table and every field has words."""

from __future__ import annotations

import pytest

from crm_desktop import field_words
from crm_desktop.domain.fields import TABLES
from crm_desktop.services import contests
from crm_desktop.services.contact_history import _PARTS_OF_ACTIVITY
from crm_desktop.ui.sync import words


def test_every_table_has_words() -> None:
    assert field_words.TABLES.keys() == TABLES.keys()


@pytest.mark.parametrize("table", TABLES)
def test_every_field_has_words(table: str) -> None:
    for name in TABLES[table].types:
        assert field_words.field(table, name)[0].isupper(), name


def test_no_words_are_for_nothing() -> None:
    known = {name for table in TABLES.values() for name in table.types}
    assert known >= field_words.EVERYWHERE.keys()
    for table, names in field_words.FIELDS.items():
        assert TABLES[table].types.keys() >= names.keys()


def test_every_part_of_an_activity_has_words() -> None:
    assert field_words.PARTS.keys() == {"files", *(name for name, _ in _PARTS_OF_ACTIVITY.values())}


@pytest.mark.parametrize("table", TABLES)
def test_what_several_entered_is_called_by_words(table: str) -> None:
    for name in TABLES[table].types:
        cell = contests.Contested(table, b"", name, None, "", "email" if table == "detail" else "", "", ())
        if name not in contests._SILENT.get(table, ()):
            assert words.field_text(cell) != name
