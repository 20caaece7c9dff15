"""What a contact had before it became one with another is told quietly, and can be taken back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from crm_desktop.domain.contact import Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import merge_contacts
from crm_desktop.store import queries
from crm_desktop.ui.contact.former_group import FormerGroup
from crm_desktop.ui.contact.pane import DETAILS, HISTORY, ContactPane
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.label import ElidedLabel
from crm_desktop.ui.widgets.text_block import TextBlock
from tests.services.two_of_one import people


def merged(session: Session) -> tuple[Uid, Uid]:
    one, other = people(session.workspace)
    merge_contacts.merge(session.workspace, [one, other])
    return one, other


def group(pane: ContactPane) -> FormerGroup:
    pane.tabs.setCurrentIndex(DETAILS)
    found = pane.details.groups["former"]
    assert isinstance(found, FormerGroup)
    return found


def lines(found: FormerGroup) -> set[tuple[str, str]]:
    return {(line.findChildren(ElidedLabel)[0].text(), line.findChildren(TextBlock)[0].text()) for line in found.lines}


def test_former_values_are_told_and_one_holds_again(session: Session, pane: ContactPane) -> None:
    one, _ = merged(session)
    pane.show_contact(one)
    told = pane.formerly.text()
    assert told.startswith("Formerly: ")
    assert {"Title: Boss", "J. Example"} <= set(told.removeprefix("Formerly: ").split("; "))
    found = group(pane)
    assert lines(found) == {
        ("Name", "J. Example"), ("Title", "Boss"), ("Size", "40"), ("Birthday", "2 May 1980"),
    }  # fmt: skip
    for field in ("Title", "Name", "Size", "Birthday"):
        line = next(line for line in found.lines if line.findChildren(ElidedLabel)[0].text() == field)
        line.take_back.click()
    now = queries.contact(session.workspace.database, one)
    assert (now.given, now.title, now.custom) == ("J.", "Boss", {"Size": "40"})
    assert now.dates == [Labelled("birthday", "1980-05-02")]
    assert lines(group(pane)) == {
        ("Name", "Jonas Example"), ("Title", "Clerk"), ("Size", "39"), ("Birthday", "1 May 1980"),
    }  # fmt: skip


def test_a_former_value_is_forgotten(session: Session, pane: ContactPane) -> None:
    one, _ = merged(session)
    pane.show_contact(one)
    for _ in range(4):
        group(pane).lines[0].forget.click()
    assert queries.contact(session.workspace.database, one).former == []
    assert not pane.formerly.isVisible()
    assert not group(pane).isVisible() or not group(pane).lines


def test_the_history_tells_the_merge_in_words(session: Session, pane: ContactPane) -> None:
    one, _ = merged(session)
    pane.show_contact(one)
    pane.tabs.setCurrentIndex(HISTORY)
    block = pane.history._blocks[0]
    assert "Merged Jonas Example, J. Example" in block.findChildren(ElidedLabel)[0].text()
    told = block.findChildren(TextBlock)[0].text().split("\n")
    assert "Department: Sales" in told
    assert any(line.startswith("E-mail (Work): ") for line in told), told
    assert "Formerly: Title: Boss" in told
    assert not any("order" in line for line in told)
    assert len(pane.history._blocks) == 2, "what the other one did before is not told as its own"


def test_who_asks_for_the_other_one_is_told_and_can_undo(qtbot: QtBot, session: Session, pane: ContactPane) -> None:
    one, other = merged(session)
    assert pane.merged.ask_for(other) == one
    pane.show_contact(one)
    assert pane.merged.isVisible()
    assert pane.merged.text().startswith("J. Example was merged into this contact · ")
    with qtbot.waitSignal(session.changed):
        pane.merged.undo.click()
    assert not pane.merged.isVisible()
    assert queries.contact(session.workspace.database, other).given == "J."
    assert pane.merged.ask_for(other) == other
