from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.messages import label
from crm_desktop.services import contacts, groups, history
from crm_desktop.store import groups as stored
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def workspace(homes: Iterator[Path]) -> Iterator[Workspace]:
    found = Workspace(next(homes), "Me")
    yield found
    found.close()


def tree(workspace: Workspace) -> list[str]:
    return ["  " * group.depth + group.name for group in stored.groups(workspace.database)]


def test_groups_lie_in_folders_in_the_order_they_were_put(workspace: Workspace) -> None:
    first = groups.save_search(workspace, " A  customers ", "tier:A")
    folder = groups.add_folder(workspace, "Places")
    groups.save_search(workspace, "Vilnius", "city:Vilnius", folder)
    inner = groups.add_folder(workspace, "Far", folder)
    last = groups.save_tag(workspace, "key account")
    assert tree(workspace) == ["A customers", "Places", "  Vilnius", "  Far", "key account"]
    done = groups.move(workspace, last, inner)
    assert done is not None
    assert label(done) == "Moved the group key account"
    groups.move(workspace, folder, None, before=first)
    assert tree(workspace) == ["Places", "  Vilnius", "  Far", "    key account", "A customers"]
    with pytest.raises(UserError, match="folder-within"):
        groups.move(workspace, folder, inner)
    groups.shift(workspace, inner, -1)
    assert groups.shift(workspace, inner, -1) is None
    assert tree(workspace) == ["Places", "  Far", "    key account", "  Vilnius", "A customers"]
    groups.delete(workspace, inner)
    assert tree(workspace) == ["Places", "  key account", "  Vilnius", "A customers"]
    history.undo_batch(workspace)
    assert tree(workspace) == ["Places", "  Far", "    key account", "  Vilnius", "A customers"]
    with pytest.raises(UserError, match="group-name-missing"):
        groups.rename(workspace, first, "  ")


def test_folders_that_two_people_put_into_each_other_are_not_lost(workspace: Workspace) -> None:
    one, other = groups.add_folder(workspace, "One"), groups.add_folder(workspace, "Other")
    with workspace.journal.batch("group-move", "") as batch:
        batch.set("contact_group", one, "folder", other)
        batch.set("contact_group", other, "folder", one)
    assert tree(workspace) == ["One", "Other"]


@pytest.mark.parametrize(
    ("query", "tag"),
    [
        ("tag:solar", "solar"), ('Tag:"Key Account"', "Key Account"), ("-tag:solar", ""), ("tag:a,b", ""),
        ("tag:a x", ""),
        ("solar", ""), ("", ""), ("tag:", ""), ("tier:A", ""),
    ],
)  # fmt: skip
def test_a_group_of_one_tag_is_picked_by_hand(query: str, tag: str) -> None:
    assert groups.tag_of(query) == tag


def test_a_group_counts_whom_it_finds_now(workspace: Workspace) -> None:
    uid = groups.save_tag(workspace, "Key Account")
    (group,) = stored.groups(workspace.database)
    assert (group.uid, groups.count(workspace.database, [group.query])) == (uid, 0)
    contacts.create(workspace, Contact(given="Ana", tags=["key account"]))
    assert groups.count(workspace.database, [group.query]) == 1


def test_a_folder_counts_each_contact_of_its_groups_once(workspace: Workspace) -> None:
    folder = groups.add_folder(workspace, "Folder")
    groups.save_search(workspace, "A customers", "tier:A", folder)
    inner = groups.add_folder(workspace, "Inner", folder)
    groups.save_search(workspace, "Sun", "tag:sun OR ben", inner)
    groups.save_search(workspace, "All", "", None)
    for name, tier, tags in (("Ana", "A", ["sun"]), ("Ben", "", []), ("Dan", "A", []), ("Eve", "B", [])):
        contacts.create(workspace, Contact(given=name, tier=tier, tags=tags))
    listed = stored.groups(workspace.database)
    counted = {group.name: groups.count(workspace.database, groups.searches_in(listed, group)) for group in listed}
    assert counted == {"Folder": 3, "A customers": 2, "Inner": 2, "Sun": 2, "All": 4}


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 5)), max_size=12))
def test_however_groups_are_moved_each_is_shown_once(homes: Iterator[Path], moves: list[tuple[int, int, int]]) -> None:
    workspace = Workspace(next(homes), "Me")
    uids = [(groups.add_folder if number % 2 else groups.save_tag)(workspace, f"g{number}") for number in range(6)]
    for moved, folder, before in moves:
        target = uids[folder] if folder % 2 else None
        try:
            groups.move(workspace, uids[moved], target, uids[before])
        except UserError:  # into itself
            continue
        found = stored.groups(workspace.database)
        assert sorted(group.uid for group in found) == sorted(uids)
        assert next(group.folder for group in found if group.uid == uids[moved]) == target
    workspace.close()
