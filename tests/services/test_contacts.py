from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import contacts
from crm_desktop.store import queries
from crm_desktop.store.undo import undo
from crm_desktop.store.workspace import Workspace

Change = tuple[str, str | None, object, object]


@pytest.fixture
def ana(workspace: Workspace) -> Uid:
    return contacts.create(
        workspace,
        Contact(
            given="Ana",
            family="Adomaitė",
            emails=[Labelled("work", "a@x.example"), Labelled("", "b@x.example"), Labelled("home", "c@x.example")],
            addresses=[PostalAddress("home", "Elm 1", city="Vilnius"), PostalAddress("work", "Oak 2", city="Kaunas")],
            tags=["vip", "press"],
            custom={"Size": "42"},
        ),
    )


def read(workspace: Workspace, uid: Uid) -> Contact:
    return queries.contact(workspace.database, uid)


def saved(workspace: Workspace, uid: Uid, change: Callable[[Contact], object]) -> list[Change]:
    """The lines that a change of the document wrote; reading it back gives what was wanted."""
    before = read(workspace, uid)
    after = copy.deepcopy(before)
    change(after)
    batch = contacts.save(workspace, before, copy.deepcopy(after))
    assert read(workspace, uid) == after
    if batch is None:
        return []
    told = "SELECT tbl, field, old, unpacked(value) FROM change WHERE batch = ? ORDER BY n"
    return workspace.database.rows(told, (batch.id,))


def test_what_is_the_same_is_not_written(workspace: Workspace, ana: Uid) -> None:
    assert saved(workspace, ana, lambda c: None) == []


def test_a_cell_is_one_change(workspace: Workspace, ana: Uid) -> None:
    assert saved(workspace, ana, lambda c: setattr(c, "title", "Director")) == [("contact", "title", "", "Director")]
    assert saved(workspace, ana, lambda c: setattr(c, "private", True)) == [("contact", "private", 0, 1)]
    assert saved(workspace, ana, lambda c: setattr(c, "cadence_days", 30)) == [("contact", "cadence_days", None, 30)]
    assert saved(workspace, ana, lambda c: setattr(c, "cadence_days", None)) == [("contact", "cadence_days", 30, None)]


def test_a_label_or_a_value_is_one_change(workspace: Workspace, ana: Uid) -> None:
    assert saved(workspace, ana, lambda c: setattr(c.emails[0], "label", "other")) == [
        ("detail", "label", "work", "other")
    ]
    assert saved(workspace, ana, lambda c: setattr(c.emails[1], "value", "d@x.example")) == [
        ("detail", "value", "b@x.example", "d@x.example")
    ]
    assert saved(workspace, ana, lambda c: setattr(c.addresses[1], "city", "Klaipėda")) == [
        ("address", "city", "Kaunas", "Klaipėda")
    ]
    assert saved(workspace, ana, lambda c: c.custom.update(Size="43")) == [("detail", "value", "42", "43")]


def test_taking_one_away_is_one_change_and_so_is_putting_one_behind(workspace: Workspace, ana: Uid) -> None:
    assert saved(workspace, ana, lambda c: c.emails.pop(0)) == [("detail", "deleted", 0, 1)]
    assert saved(workspace, ana, lambda c: c.addresses.pop(0)) == [("address", "deleted", 0, 1)]
    [(table, field, _, value)] = saved(workspace, ana, lambda c: c.emails.append(Labelled("", "z@x.example")))
    assert (table, field) == ("detail", None)
    assert "z@x.example" in str(value)


def test_another_order_changes_positions_only(workspace: Workspace, ana: Uid) -> None:
    assert [change[1] for change in saved(workspace, ana, lambda c: c.emails.reverse())] == ["position", "position"]
    assert [change[1] for change in saved(workspace, ana, lambda c: c.tags.reverse())] == ["position"]


def test_records_keep_their_identity(workspace: Workspace, ana: Uid) -> None:
    sql = "SELECT uid FROM detail WHERE deleted = 0 ORDER BY uid"
    before = workspace.database.rows(sql)

    def change(contact: Contact) -> None:
        contact.emails = [Labelled("home", "C@x.example"), Labelled("work", "b@x.example"), Labelled("", "a@x.example")]
        contact.tags = ["VIP", "press"]

    saved(workspace, ana, change)
    assert workspace.database.rows(sql) == before


def test_what_another_added_meanwhile_stays(workspace: Workspace, ana: Uid) -> None:
    mine = read(workspace, ana)
    after = copy.deepcopy(mine)
    after.emails[0].label, after.tags, after.addresses[0].street = "other", ["vip"], "Elm 3"
    contacts.set_fields(
        workspace, ana, [("emails.4", "new@x.example"), ("tags", "vip,press,new"), ("addresses.3.city", "Riga")]
    )
    contacts.save(workspace, mine, after)
    found = read(workspace, ana)
    assert [e.value for e in found.emails] == ["a@x.example", "b@x.example", "c@x.example", "new@x.example"]
    assert found.tags == ["vip", "new"]
    assert [a.city for a in found.addresses] == ["Vilnius", "Kaunas", "Riga"]


def test_what_is_blank_is_not_recorded(workspace: Workspace) -> None:
    document = Contact(
        given="Ana",
        emails=[Labelled("work", ""), Labelled("", "a@x.example"), Labelled("home", "  ")],
        addresses=[PostalAddress("home"), PostalAddress("work", city="Vilnius")],
        tags=["", "vip", "vip"],
        custom={"Size": "", "Hat": "7"},
        extras=[Labelled("X-FLAG", "")],
    )
    found = read(workspace, contacts.create(workspace, document))
    assert found.emails == [Labelled("", "a@x.example")]
    assert found.addresses == [PostalAddress("work", city="Vilnius")]
    assert (found.tags, found.custom) == (["vip"], {"Hat": "7"})
    assert found.extras == [Labelled("X-FLAG", "")]


@pytest.mark.parametrize("said", [{"Size": "50"}, {}])
def test_of_two_custom_values_of_one_name_none_comes_back_behind_the_other(
    workspace: Workspace, said: dict[str, str]
) -> None:
    ana = contacts.create(workspace, Contact(given="Ana"))
    saved(workspace, ana, lambda c: c.custom.update(Size="42"))
    undone = undo(workspace.journal)
    saved(workspace, ana, lambda c: c.custom.update(Size="43"))
    undo(workspace.journal, undone.batch.id)  # brings back a field of the same name, and its value
    saved(workspace, ana, lambda c: setattr(c, "custom", said))


def test_a_custom_field_is_made_on_first_use_and_once(workspace: Workspace) -> None:
    uids = [contacts.create(workspace, Contact(given=name, custom={"Size": name})) for name in ("Ana", "Ben")]
    assert workspace.database.rows("SELECT name, type FROM custom_field") == [("Size", "text")]
    assert [read(workspace, uid).custom for uid in uids] == [{"Size": "Ana"}, {"Size": "Ben"}]


def test_a_person_is_linked_to_the_only_company_of_that_name(workspace: Workspace) -> None:
    solar = contacts.create(workspace, Contact(kind="org", name="Baltic Solar"))
    ana = contacts.create(workspace, Contact(given="Ana", company="BALTIC solar"))
    found = read(workspace, ana)
    assert (found.company, found.company_uid) == ("Baltic Solar", uid_text(solar))

    contacts.set_fields(workspace, solar, [("name", "Nordic Solar")])
    assert read(workspace, ana).company == "Nordic Solar"
    row = queries.contact_row(workspace.database, ana)
    assert row is not None
    assert row.company == "Nordic Solar"

    contacts.set_fields(workspace, ana, [("company", "Elsewhere")])
    found = read(workspace, ana)
    assert (found.company, found.company_uid) == ("Elsewhere", "")
    contacts.set_fields(workspace, ana, [("company", "nordic solar")])
    assert read(workspace, ana).company_uid == uid_text(solar)
    contacts.set_fields(workspace, ana, [("company", "")])
    assert (read(workspace, ana).company, read(workspace, ana).company_uid) == ("", "")


def test_of_two_companies_of_one_name_neither_is_guessed(workspace: Workspace) -> None:
    with workspace.journal.batch("import") as batch:
        writer = contacts.Writer(workspace, batch)
        uids = [writer.create(Contact(kind="org", name="Solar")) for _ in range(2)]
        ana = writer.create(Contact(given="Ana", company="Solar"))
    assert read(workspace, ana).company_uid == ""
    contacts.set_fields(workspace, ana, [("company_uid", uid_text(uids[1]))])
    assert read(workspace, ana).company_uid == uid_text(uids[1])
    contacts.delete(workspace, [uids[1]], "Solar")
    assert (read(workspace, ana).company, read(workspace, ana).company_uid) == ("Solar", "")


def test_the_link_to_a_company_can_be_undone(workspace: Workspace) -> None:
    from crm_desktop.store.undo import undo

    solar = contacts.create(workspace, Contact(kind="org", name="Solar"))
    ana = contacts.create(workspace, Contact(given="Ana"))
    before = read(workspace, ana)
    after = copy.deepcopy(before)
    after.company, after.company_uid = "Solar", uid_text(solar)
    contacts.save(workspace, before, after)
    assert read(workspace, ana) == after
    undo(workspace.journal)
    assert read(workspace, ana) == before


def test_a_photo_is_kept_apart_and_taken_away(workspace: Workspace, ana: Uid) -> None:
    contacts.set_photo(workspace, ana, b"a picture")
    assert workspace.attachments.get(queries.photo_name(workspace.database, ana)) == b"a picture"
    assert contacts.set_photo(workspace, ana, b"a picture") is None
    contacts.set_photo(workspace, ana, None)
    assert queries.photo_name(workspace.database, ana) == ""


def test_deleting_takes_out_of_sight_and_names_who(workspace: Workspace, ana: Uid) -> None:
    done = contacts.delete(workspace, [ana], "Ana")
    assert done is not None
    assert done.subject == "Ana"
    with pytest.raises(UserError, match="contact-unknown"):
        read(workspace, ana)
    assert contacts.delete(workspace, [ana], "Ana") is None


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("nonsense", "1", "field-unknown"),
        ("emails", "a@x.example", "field-unknown"),
        ("addresses.home", "Elm 1", "field-unknown"),
        ("dates.birthday.year", "1980", "field-unknown"),
        ("uid", "1", "field-computed"),
        ("last_reach", "2026-01-01", "field-computed"),
        ("next_step.summary", "Call", "field-computed"),
        ("cadence_days", "often", "value-not-number"),
        ("cadence_days", "-3", "value-not-number"),
        ("cadence_days", "99999999999999999999", "value-not-number"),
        ("private", "perhaps", "value-not-yes-no"),
        ("kind", "robot", "kind-unknown"),
        ("company_uid", "Solar", "value-not-uid"),
    ],
)
def test_a_field_that_cannot_be_set_so_changes_nothing(
    workspace: Workspace, ana: Uid, path: str, value: str, code: str
) -> None:
    before = read(workspace, ana)
    with pytest.raises(UserError) as error:
        contacts.set_fields(workspace, ana, [("tier", "A"), (path, value)])
    assert error.value.code == code
    assert read(workspace, ana) == before


labels = st.sampled_from(["", "work", "home"])
details = st.lists(st.builds(Labelled, labels, st.sampled_from(["a", "b", "c", "d"])), max_size=5)
addresses = st.lists(st.builds(PostalAddress, labels, st.sampled_from(["x", "y"])), max_size=3)
documents = st.fixed_dictionaries(
    {
        "emails": details,
        "extras": details,
        "addresses": addresses,
        "tags": st.lists(st.sampled_from("abcd"), max_size=4, unique=True),
        "custom": st.dictionaries(st.sampled_from(["Size", "Hat"]), st.sampled_from("ab")),
    }
)


@given(steps=st.lists(documents, min_size=2, max_size=5))
@settings(max_examples=60)
def test_any_lists_follow_any_others(shared: Workspace, steps: list[dict[str, object]]) -> None:
    uid = contacts.create(shared, Contact(given="Ana", **steps[0]))
    for step in steps[1:]:
        before = read(shared, uid)
        after = copy.deepcopy(before)
        for name, value in step.items():
            setattr(after, name, value)
        contacts.save(shared, before, after)
        found = read(shared, uid)
        for name in step:
            assert getattr(found, name) == getattr(after, name)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return Workspace(tmp_path_factory.mktemp("shared"), "Me")
