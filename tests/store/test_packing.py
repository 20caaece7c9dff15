from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.services import contacts
from crm_desktop.store.packing import packed, unpacked
from crm_desktop.store.workspace import Workspace

LINE = (
    '{"given":"Ana","kind":"individual","parts":[["detail",{"kind":"email","value":"ana@nida.example","position":0}]]}'
)
# As the first version that packed has it: what once was packed is read for ever.
KEPT = bytes.fromhex("ab86c7a7635e22e571949897e890979992a8975a91082a80312d0400")


@given(st.text(max_size=300))
def test_a_line_comes_back_as_it_was(line: str) -> None:
    kept = packed(line)
    assert unpacked(kept) == line
    assert isinstance(kept, str) == (len(line) < 96)


def test_what_the_first_version_packed_is_read_for_ever() -> None:
    assert unpacked(KEPT) == LINE


def test_what_was_not_packed_is_told_as_such() -> None:
    for damaged in (b"", b"\xff\xff", KEPT[:-3]):
        with pytest.raises(ValueError, match="packed"):
            unpacked(damaged)


def test_the_line_of_a_contact_takes_less_than_half_of_its_text(workspace: Workspace) -> None:
    contact = Contact(
        given="Ana",
        family="Adomaite",
        emails=[Labelled("work", "ana@nida.example"), Labelled("home", "ana.adomaite@mail.example")],
        phones=[Labelled("mobile", "+370 600 00001"), Labelled("work", "+370 5 555 0100")],
        addresses=[PostalAddress("work", "1 Sample Street", city="Vilnius", postal_code="01100", country="Lithuania")],
    )
    contacts.create(workspace, contact)
    (kept,) = workspace.database.row("SELECT value FROM change WHERE field IS NULL") or (b"",)
    assert len(kept) < len(unpacked(kept)) / 2
