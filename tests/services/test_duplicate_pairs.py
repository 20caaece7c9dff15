"""Pairs that may be one are worked through: merged as proposed, said not to be one, and taken back."""

from __future__ import annotations

import pytest

from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import contacts, duplicate_pairs, duplicates, merge_contacts
from crm_desktop.services.history import undo_batch, undo_batches
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def three(workspace: Workspace) -> list[Uid]:
    """Somebody three times, with one e-mail address; the third under a shorter name."""
    return [
        contacts.create(
            workspace,
            Contact(given=given, family="Rarename", title=title, emails=[Labelled("", "jonas@example.com")]),
        )
        for given, title in (("Jonas", "Clerk"), ("Jonas", "Boss"), ("Jon", ""))
    ]


def test_certain_ones_are_merged_each_by_itself_and_taken_back_together(workspace: Workspace, three: list[Uid]) -> None:
    pairs = duplicates.scan(workspace)
    assert len(pairs) == 3
    certain = duplicate_pairs.certain(pairs)
    assert [set(pair[:2]) for pair in certain] == [set(three[:2])]
    done = duplicate_pairs.merge_all(workspace, pairs)
    assert len(done.batches) == 2, "the third pair is one contact by then"
    assert queries.contact(workspace.database, three[0]).title == "Boss"
    assert duplicate_pairs.left_of(workspace.database, pairs) == []
    batches = [batch.id for batch in done.batches]
    undo_batch(workspace, batches[-1])  # an earlier try ended midway
    undo_batches(workspace, batches)
    assert len(duplicate_pairs.left_of(workspace.database, pairs)) == 3


def test_a_pair_follows_whom_one_of_it_became_and_is_listed_once(workspace: Workspace, three: list[Uid]) -> None:
    pairs = duplicates.scan(workspace)
    merge_contacts.merge(workspace, three[:2])
    assert [set(pair[:2]) for pair in duplicate_pairs.left_of(workspace.database, pairs)] == [{three[0], three[2]}]


def test_who_was_deleted_or_kept_apart_is_not_left(workspace: Workspace, three: list[Uid]) -> None:
    pairs = duplicates.scan(workspace)
    duplicate_pairs.keep_apart(workspace, [(three[0], three[2])])
    assert duplicate_pairs.kept_apart(workspace.database) == [(three[0], three[2])]
    assert len(duplicate_pairs.left_of(workspace.database, pairs)) == 2
    duplicate_pairs.offer_again(workspace, [(three[0], three[2])])
    assert duplicate_pairs.kept_apart(workspace.database) == []
    contacts.delete(workspace, [three[1]], "Jonas")
    assert [set(pair[:2]) for pair in duplicate_pairs.left_of(workspace.database, pairs)] == [{three[0], three[2]}]


def test_what_cannot_be_merged_is_left_and_told(workspace: Workspace, three: list[Uid]) -> None:
    pairs = duplicates.scan(workspace)
    contacts.set_fields(workspace, three[2], [("private", "yes")])
    done = duplicate_pairs.merge_all(workspace, pairs)
    assert (len(done.batches), done.left) == (1, 2)
