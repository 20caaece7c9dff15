from __future__ import annotations

import copy
import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services import contacts, history
from crm_desktop.services.exporting import export_text
from crm_desktop.services.import_files import import_file
from crm_desktop.services.readable import DEFAULT_COLUMNS, write_readable
from crm_desktop.services.reviewing import Review, apply, review
from crm_desktop.store import queries, search
from crm_desktop.store.workspace import Workspace

Rows = list[dict[str, str]]
ANA = Contact(
    given="Ana",
    family="Adomaitė",
    company="Baltic Solar",
    title="Director",
    emails=[Labelled("work", "ana@example.com")],
    phones=[Labelled("mobile", "+37060011122"), Labelled("work", "0301234567")],
    addresses=[PostalAddress("work", "Elm 1", city="Dresden", postal_code="01109")],
    dates=[Labelled("birthday", "1980-11-22")],
    tags=["fair", "vip"],
    custom={"Size": "38"},
    notes="Likes tea",
)
BEN = Contact(given="Ben", emails=[Labelled("", "ben@example.com")], cadence_days=30)
COLUMNS = (*DEFAULT_COLUMNS, "phones.1.label", "dates.1.value", "custom.Size", "notes", "private", "cadence_days")


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    uid = contacts.create(workspace, copy.deepcopy(ANA))
    contacts.create(workspace, copy.deepcopy(BEN))
    return uid


@pytest.fixture
def saved(workspace: Workspace, tmp_path: Path) -> Callable[..., Path]:
    """A copy of the readable list, changed row by row and saved as a spreadsheet would."""

    def save(change: Callable[[Rows], object], *, delimiter: str = ",", encoding: str = "utf-8-sig") -> Path:
        text = write_readable(workspace, COLUMNS).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        headers = list(rows[0])
        change(rows)
        path = tmp_path / "copy.csv"
        with path.open("w", encoding=encoding, errors="replace", newline="") as file:
            writer = csv.DictWriter(file, [h for h in headers if h in rows[0]], delimiter=delimiter)
            writer.writeheader()
            writer.writerows(rows)
        return path

    return save


def told(found: Review) -> list[tuple[str, str, str, str]]:
    return [(cell.path, cell.old, cell.new, cell.doubt) for each in found.proposals for cell in each.cells]


def everyone(workspace: Workspace) -> list[Contact]:
    database = workspace.database
    return list(queries.contacts(database, search.uids_of(database, search.find_ids(database, search.Query()))))


def set_cells(**cells: str) -> Callable[[Rows], object]:
    """Change cells of the first row; a dot in a path is written as two underscores."""
    return lambda rows: rows[0].update({path.replace("__", "."): cell for path, cell in cells.items()})


def test_an_unchanged_copy_proposes_nothing(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    for delimiter in ",;\t":
        found = review(workspace, saved(lambda rows: None, delimiter=delimiter))
        assert (told(found), found.rejected, found.unchanged) == ([], [], 2)
        assert apply(workspace, found, found.sound()) is None


def test_an_unchanged_full_list_proposes_nothing(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    contacts.create(workspace, Contact(kind="org", name="Acme", private=True, extras=[Labelled("X-A;B=c", "d.e")]))
    contacts.create(workspace, Contact(name="Doe, John", given="John", family="Doe", dates=[Labelled("", "22.11.80")]))
    path = tmp_path / "full.csv"
    export_text(workspace, path, "")
    found = review(workspace, path)
    assert (told(found), found.unchanged) == ([], 4)


@pytest.mark.parametrize(
    ("path", "cell", "old"),
    [
        ("title", "Owner", "Director"),
        ("company", "Nord Solar", "Baltic Solar"),
        ("name", "Ana Petraitė", "Ana Adomaitė"),
        ("phones.1.value", "+37060099988", "+37060011122"),
        ("emails.1.value", "ana@nord.example", "ana@example.com"),
        ("addresses.1.city", "Vilnius", "Dresden"),
        ("dates.1.value", "1981-11-22", "1980-11-22"),
        ("custom.Size", "40", "38"),
        ("notes", "Likes coffee", "Likes tea"),
        ("cadence_days", "60", ""),
        ("status", "customer", ""),
        ("phones.1.label", "home", "mobile"),
    ],
)
def test_an_edited_cell_replaces_what_stood_there(
    workspace: Workspace, ana: Uid, saved: Callable[..., Path], path: str, cell: str, old: str
) -> None:
    found = review(workspace, saved(lambda rows: rows[0].update({path: cell})))
    assert told(found) == [(path, old, cell, "")]
    before = everyone(workspace)
    batch = apply(workspace, found, found.sound())
    assert batch is not None
    assert told(review(workspace, saved(lambda rows: None))) == []
    [after] = [one for one in everyone(workspace) if parse_uid(one.uid) == ana]
    assert [p.label for p in after.phones] == ["home" if path == "phones.1.label" else "mobile", "work"]
    if path != "name":
        assert told(review(workspace, saved(lambda rows: rows[0].update({path: cell})))) == []
    history.undo_batch(workspace)
    assert everyone(workspace) == before


def test_what_was_left_out_changes_nothing(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    def blank(rows: Rows) -> None:
        for name in rows[0]:
            rows[0][name] = rows[0][name] if name == "uid" else ""
        del rows[1]

    found = review(workspace, saved(blank))
    assert (told(found), found.unchanged) == ([], 1)

    def without_columns(rows: Rows) -> None:
        for row in rows:
            for name in ("phones.1.value", "title", "dates.1.value"):
                del row[name]

    assert told(review(workspace, saved(without_columns))) == []


@pytest.mark.parametrize(
    ("path", "cell", "doubt"),
    [
        ("phones.1.value", "37060011122", "plus"),
        ("phones.1.value", "3.706E+10", "exponent"),
        ("phones.2.value", "301234567", "zeros"),
        ("addresses.1.postal_code", "1109", "zeros"),
        ("dates.1.value", "29547", "date"),
        ("name", "Ana AdomaitÄ—", "letters"),
        ("name", "Ana Adomait?", "letters"),
        ("notes", "Likes  tea", "spaces"),
        ("company", "#NAME?", "error"),
        ("cadence_days", "often", "unusable"),
        ("tags", "fair", "fewer"),
    ],
)
def test_what_a_spreadsheet_did_is_not_ticked(
    workspace: Workspace, ana: Uid, saved: Callable[..., Path], path: str, cell: str, doubt: str
) -> None:
    found = review(workspace, saved(lambda rows: rows[0].update({path: cell, "status": "customer"})))
    assert [(each[0], each[3]) for each in told(found) if each[3]] == [(path, doubt)]
    assert [each.path for each in found.sound()] == ["status"]
    before = copy.deepcopy(everyone(workspace)[0])
    apply(workspace, found, found.sound())
    before.status = "customer"
    assert everyone(workspace)[0] == before


def test_dates_in_another_form_are_the_same(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    assert told(review(workspace, saved(set_cells(dates__1__value="22.11.1980")))) == []
    assert told(review(workspace, saved(set_cells(dates__1__value="11/22/1980")))) == []
    found = review(workspace, saved(set_cells(dates__1__value="23.11.1980")))
    assert told(found) == [("dates.1.value", "1980-11-22", "1980-11-23", "")]


def test_one_cell_of_several_is_taken(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    found = review(workspace, saved(set_cells(title="Owner", phones__2__value="+49 30 777", status="lead")))
    chosen = {cell for cell in found.sound() if cell.path == "phones.2.value"}
    apply(workspace, found, chosen)
    after = everyone(workspace)[0]
    assert (after.title, after.status) == ("Director", "")
    assert after.phones == [Labelled("mobile", "+37060011122"), Labelled("work", "+49 30 777")]


def test_values_and_tags_are_added(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    def change(rows: Rows) -> None:
        assert rows[1]["name"] == "Ben"
        rows[1].update({"phones.1.value": "+4930777", "phones.1.label": "Cell", "tags": "new; vip"})
        rows[1].update({"addresses.1.street": "Oak 2", "addresses.1.city": "Riga"})

    found = review(workspace, saved(change))
    assert told(found) == [
        ("tags", "", "new, vip", ""),
        ("phones.1.value", "", "+4930777", ""),
        ("addresses.1.formatted", "", "Oak 2, Riga", ""),
    ]
    apply(workspace, found, found.sound())
    ben = everyone(workspace)[1]
    assert (ben.tags, ben.phones) == (["new", "vip"], [Labelled("mobile", "+4930777")])
    assert ben.addresses == [PostalAddress("", "Oak 2", city="Riga")]


def test_a_copy_older_than_a_change_does_not_take_it_back(
    workspace: Workspace, ana: Uid, saved: Callable[..., Path]
) -> None:
    path = saved(set_cells(status="lead"))
    held = queries.contact(workspace.database, ana)
    changed = copy.deepcopy(held)
    changed.title, changed.family, changed.tags = "Owner", "Petraitė", ["fair", "vip", "new"]
    changed.phones = [Labelled("home", "+49 30 777"), *changed.phones[:1]]
    changed.addresses[0].city = "Riga"
    contacts.save(workspace, held, changed)
    found = review(workspace, path)
    assert [(cell, doubt) for cell, _, _, doubt in told(found)] == [
        ("name", "former"),
        ("title", "former"),
        ("status", ""),
        ("tags", "fewer"),
        ("phones.3.value", "former"),
        ("addresses.1.city", "former"),
    ]


def test_new_rows_are_new_contacts(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    new = {"name": "Cara Lee", "emails.1.value": "cara@example.com", "phones.1.value": "4.9E+11", "tags": "fair"}
    only_named = {"name": "Dan Ode"}

    def change(rows: Rows) -> None:
        rows += [new, only_named]

    path = saved(change)
    found = review(workspace, path)
    assert [(each.uid, each.name) for each in found.proposals] == [(None, "Cara Lee"), (None, "Dan Ode")]
    assert {cell.path: cell.doubt for cell in found.proposals[0].cells} == {
        "name": "",
        "tags": "",
        "emails.1.value": "",
        "phones.1.value": "exponent",
    }
    apply(workspace, found, found.sound())
    names = [(contact.given, contact.family) for contact in everyone(workspace)]
    assert names[2:] == [("Cara", "Lee"), ("Dan", "Ode")]
    assert everyone(workspace)[2].phones == []
    again = review(workspace, path)
    assert [(each.name, [c.doubt for c in each.cells]) for each in again.proposals] == []
    history.undo_batch(workspace)
    assert len(everyone(workspace)) == 2
    assert len(review(workspace, path).proposals) == 2


def test_a_row_copied_to_make_another_contact_is_doubtful(
    workspace: Workspace, ana: Uid, saved: Callable[..., Path]
) -> None:
    found = review(workspace, saved(lambda rows: rows.append({**rows[0], "name": "Eve"})))
    assert [(each.name, each.doubt) for each in found.proposals] == [("Ana Adomaitė", "repeated")]
    assert not found.sound()


def test_a_contact_deleted_here_is_not_brought_back_unasked(
    workspace: Workspace, ana: Uid, saved: Callable[..., Path]
) -> None:
    path = saved(lambda rows: None)
    contacts.delete(workspace, [ana], "Ana")
    found = review(workspace, path)
    [proposal] = found.proposals
    assert (proposal.uid, proposal.doubt) == (None, "deleted")
    assert not found.sound()
    apply(workspace, found, set(proposal.cells))
    assert [contact.emails[0].value for contact in everyone(workspace)] == ["ana@example.com", "ben@example.com"]


def test_a_contact_deleted_meanwhile_is_left_alone(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    found = review(workspace, saved(set_cells(title="Owner")))
    contacts.delete(workspace, [ana], "Ana")
    assert apply(workspace, found, found.sound()) is None


def test_what_was_changed_meanwhile_stays(workspace: Workspace, ana: Uid, saved: Callable[..., Path]) -> None:
    found = review(workspace, saved(set_cells(title="Owner", phones__2__value="+49 30 777")))
    contacts.set_fields(workspace, ana, [("notes", "Call late"), ("phones.home", "+370 5 111")])
    apply(workspace, found, found.sound())
    after = everyone(workspace)[0]
    assert (after.title, after.notes) == ("Owner", "Call late")
    assert {p.value for p in after.phones} == {"+37060011122", "+49 30 777", "+370 5 111"}


def test_a_list_of_another_program_only_adds(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,E-mail,Phone,Job title,Tags\n"
        "Ana Adomaitė,ana@example.com,37060011122,Owner,fair\n"
        "Ana Adomaitė,ana@example.com,+49 30 5550100,,\n"
        "Zed Zoe,zed@example.com,,,\n"
        "1,2,3,4,5,6\n",
        encoding="utf-8",
    )
    found = review(workspace, path)
    assert told(found)[:2] == [
        ("title", "Director", "Owner", ""),
        ("phones.3.value", "", "+49 30 5550100", ""),
    ]
    assert [each.name for each in found.proposals] == ["Ana Adomaitė", "Zed Zoe"]
    assert [(each.line, each.reason) for each in found.rejected] == [(5, "too-many-cells")]
    apply(workspace, found, found.sound())
    assert told(review(workspace, path)) == []
    assert len(everyone(workspace)) == 3


def test_a_new_contact_brings_its_history(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "zoe.json"
    step = {"type": "call", "summary": "Panels", "due": "2026-12-24"}
    path.write_text(
        json.dumps([{"name": "Zoe Zed", "last_reach": "2026-01-02T12:00:00Z", "next_step": step}]), encoding="utf-8"
    )
    found = review(workspace, path)
    apply(workspace, found, found.sound())
    [zoe] = everyone(workspace)
    assert zoe.last_reach == "2026-01-02T12:00:00Z"
    assert zoe.next_step is not None
    assert zoe.next_step.summary == "Panels"


def test_a_file_imported_before_proposes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Name,City\nCarla Vega,Riga\nDan Ode,Vilnius\n", encoding="utf-8")
    import_file(workspace, path)
    found = review(workspace, path)
    assert (told(found), found.unchanged) == ([], 2)


def test_what_is_no_list_is_said(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200))
    with pytest.raises(UserError):
        review(workspace, tmp_path / "x.csv")


_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs", "Cc")), max_size=10)
_SOME = st.lists(st.builds(Labelled, st.sampled_from(["", "work", "Büro 2.x#1"]), _TEXT), max_size=3)


@given(
    st.lists(
        st.builds(
            Contact,
            given=_TEXT,
            name=_TEXT,
            company=_TEXT,
            notes=_TEXT,
            emails=_SOME,
            phones=_SOME,
            dates=_SOME,
            tags=st.lists(_TEXT, max_size=3),
            custom=st.dictionaries(_TEXT.filter(str.strip), _TEXT, max_size=2),
            addresses=st.lists(st.builds(PostalAddress, _TEXT, _TEXT, city=_TEXT), max_size=2),
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_contacts_hold_an_unchanged_copy_proposes_nothing(
    tmp_path_factory: pytest.TempPathFactory, documents: list[Contact]
) -> None:
    folder = tmp_path_factory.mktemp("copies")
    workspace = Workspace(folder / "workspace", "Me")
    try:
        for document in documents:
            contacts.create(workspace, document)
        export_text(workspace, folder / "full.csv", "")
        (folder / "readable.csv").write_bytes(write_readable(workspace))
        for name in ("full.csv", "readable.csv"):
            found = review(workspace, folder / name)
            assert told(found) == []
            assert not found.rejected
    finally:
        workspace.close()
