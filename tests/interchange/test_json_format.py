from __future__ import annotations

import json
import tempfile
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, NextStep, PostalAddress
from crm_desktop.domain.contact_json import to_json
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.interchange.json_format import read_json, write_json
from crm_desktop.interchange.records import Parsed, Record

UID = "01234567-89ab-7def-8123-456789abcdef"
JANE = Contact(
    uid=UID,
    given="Jane",
    family="Exämple",
    cadence_days=30,
    private=True,
    notes='two\n"lines"',
    emails=[Labelled("work", "jane@example.com")],
    addresses=[PostalAddress("home", "1 Way")],
    dates=[Labelled("birthday", "--02-03")],
    tags=["VIP"],
    custom={"Shoe size": "42"},
    extras=[Labelled("X-FOO", "bar")],
    source_uids=[Labelled("vcard", "1")],
    last_reach="2024-01-01T00:00:00Z",
    next_step=NextStep("call", "Ask", "2024-02-01", "x"),
)


def read(path: Path, text: str | bytes) -> list[Record]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read_json(path))


def told(records: list[Record]) -> list[str | tuple[int, str]]:
    return [full_name(r.contact) if isinstance(r, Parsed) else (r.line, r.reason) for r in records]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "contacts.json"


def test_contacts_come_back_as_they_were_one_a_line(file: Path) -> None:
    assert write_json([JANE, Contact(kind="org", name="Works")], file) == 2
    text = file.read_text(encoding="utf-8")
    assert [line[0] for line in text.splitlines()] == ["[", "{", "{", "]"]
    assert "Exämple" in text
    assert json.loads(text)[0] == to_json(JANE)
    assert list(read_json(file)) == [Parsed(2, JANE), Parsed(3, Contact(kind="org", name="Works"))]


def test_no_contacts(file: Path) -> None:
    assert write_json([], file) == 0
    assert json.loads(file.read_text()) == []
    assert list(read_json(file)) == []


@pytest.mark.parametrize(
    "text",
    [
        '[{"given": "A"}, {"given": "B"}]',
        '{"contacts": [{"given": "A"}, {"given": "B"}]}',
        '{"version": 1, "contacts": [{"given": "A"}, {"given": "B"}], "more": 1}',
        '{"given": "A"}\n{"given": "B"}\n',
        '\ufeff[\r\n  {\r\n    "given": "A"\r\n  },\r\n  {\r\n    "given": "B"\r\n  }\r\n]\r\n',
        '[\n  {"given": "A"}\n, {"given": "B"}\n]',
    ],
)
def test_any_layout(file: Path, text: str) -> None:
    assert told(read(file, text)) == ["A", "B"]
    assert told(read(file, text.lstrip("\ufeff").encode("utf-16"))) == ["A", "B"]


def test_a_wrong_element_costs_only_itself(file: Path) -> None:
    elements = ['{"given": "A"}', "7", '{"emails": "x"}', '{"kind": "robot"}', '{"other": 1}', '["given"]']
    elements += ['{"cadence_days": []}', '{"private": "no"}', '{"given": "B"}']
    text = "[\n" + ",\n".join(elements) + "\n]\n"
    records = read(file, text)
    wrong = "json-not-contact"
    lines = {3: wrong, 4: wrong, 5: wrong, 6: "nothing-usable", 7: wrong, 8: wrong, 9: wrong}
    assert told(records) == ["A", *lines.items(), "B"]
    assert getattr(records[2], "raw", "") == '{"emails": "x"}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[\n{"given": "A"},\n{"given": "B},\n{"given": "C"}\n]', ["A", (3, "json-broken"), "C"]),
        ('[\n{"given": "A"},\n{"given" "B"},\n{"given": "C"}\n]', ["A", (3, "json-broken"), "C"]),
        ('[\n  {\n    "emails": [\n      {\n]]\n  },\n  {\n    "given": "C"\n  }\n]', [(2, "json-broken"), "C"]),
        ('[\n{"given": "A"},\n{"given": "B"', ["A", (3, "json-broken")]),
        ('[{"given": "A"}, {"given" "B"}, {"given": "C"}]', ["A", (1, "json-broken")]),
        ("nothing", [(1, "json-broken")]),
        ("[" * 100_000, [(1, "json-broken")]),
        ("[" + "9" * 5000 + "]", [(1, "json-broken")]),
    ],
)
def test_what_is_broken_is_told_and_the_rest_is_read(file: Path, text: str, expected: list[Any]) -> None:
    assert told(read(file, text)) == expected


def test_the_text_of_a_broken_element_can_be_mended(file: Path) -> None:
    records = read(file, '[\n{"given": "A},\n{"given": "B"}\n]')
    assert getattr(records[0], "raw", "") == '{"given": "A},'


def test_an_identifier_that_is_none_of_ours(file: Path) -> None:
    (record,) = read(
        file, f'{{"uid": "17", "given": "A", "company_uid": "x", "source_uids": [{{"label": "b", "value": "{UID}"}}]}}'
    )
    assert isinstance(record, Parsed)
    contact = record.contact
    assert (contact.uid, contact.company_uid) == ("", "")
    assert contact.source_uids == [Labelled("b", UID), Labelled("json", "17")]


def test_halves_of_characters_and_nul_are_left_out(file: Path) -> None:
    (record,) = read(file, '[{"given": "J\\ud800a\\u0000ne \\ud83d\\ude00"}]')
    assert isinstance(record, Parsed)
    assert record.contact.given == "Jane 😀"


def test_a_large_file_is_read_in_bounded_memory(file: Path) -> None:
    with file.open("w") as out:
        out.write("[\n" + ",\n".join('{"given": "A", "notes": "' + "x" * 9_000 + '"}' for _ in range(500)))
        out.write(',\n{"given": "' + "x" * (40 << 20) + '"},\n{"given": "B"}\n]')
    tracemalloc.start()
    records = list(read_json(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert told(records)[499:] == ["A", (502, "json-too-long"), "B"]
    assert peak < 150 << 20


ELEMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(st.sampled_from(sorted(to_json(Contact()))) | st.text(max_size=3), inside, max_size=4)
    ),
    max_leaves=8,
)


@given(st.lists(ELEMENTS, max_size=4), st.sampled_from([None, 1]), st.binary(max_size=3), st.integers(0, 300))
@settings(max_examples=200)
def test_whatever_it_holds_each_element_is_parsed_or_rejected(
    elements: list[Any], indent: int | None, noise: bytes, at: int
) -> None:
    data = json.dumps(elements, indent=indent).encode()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.json"
        assert len(read(path, data)) == len(elements)
        try:
            read(path, data[:at] + noise + data[at:])
            read(path, noise + data[:at])
        except UserError:
            pass
