from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from crm_desktop.services import contacts
from crm_desktop.services.contact_history import FieldChange
from crm_desktop.store import queries
from crm_desktop.ui.contact.change_words import change_words
from crm_desktop.ui.contact.history import ActionBlock
from crm_desktop.ui.contact.pane import HISTORY
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.text_block import TextBlock


@pytest.fixture
def page(pane):
    pane.tabs.setCurrentIndex(HISTORY)
    return pane.history


def shown(page, kind) -> list:
    """The widgets of that kind that show."""
    QApplication.processEvents()
    return [widget for widget in page.findChildren(kind) if widget.isVisibleTo(page)]


def blocks(page) -> list[tuple[str, str]]:
    """What and changes of each action that shows."""
    found = shown(page, ActionBlock)
    texts = [(block.findChild(Label).text(), block.findChild(TextBlock)) for block in found]
    return [(what, text.text() if text else "") for what, text in texts]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (FieldChange("tier", "B", "A"), "Tier: B →\u00a0A"),
        (FieldChange("tier", "", "A"), "Tier: A"),
        (FieldChange("tier", "B", ""), "Tier: B, removed"),
        (FieldChange("tags", "", "newsletter"), "Added tag newsletter"),
        (FieldChange("tags", "newsletter", ""), "Removed tag newsletter"),
        (
            FieldChange("emails", "a@x.example", "b@x.example", "work"),
            "E-mail (Work): \u2066a@x.example\u2069 →\u00a0\u2066b@x.example\u2069",
        ),
        (FieldChange("related", "work", "home", "Bob", "label"), "Relation Bob: Work →\u00a0Home"),
        (FieldChange("phones", "", "", part="position"), "Phone: in another order"),
        (FieldChange("addresses", "A", "B", "home", "city"), "Address (Home), City: A →\u00a0B"),
        (FieldChange("addresses", "", "1 Elm St", "home"), "Address (Home): 1 Elm St"),
        (FieldChange("custom", "", "42", "Shoe size"), "Shoe size: 42"),
        (FieldChange("private", "", "yes"), "Private: yes"),
        (FieldChange("cadence_days", "7", "30"), "Keep in touch: every 7 days →\u00a0every 30 days"),
        (FieldChange("dates", "", "1980-12-07", "birthday"), "Date (Birthday): 7 December 1980"),
        (FieldChange("photo", "", "x"), "Photo: added"),
        (FieldChange("deleted", "", "yes"), "Deleted"),
    ],
)
def test_changes_in_words(qapp, change: FieldChange, text: str) -> None:
    assert change_words(change) == text


def test_actions_by_whom_with_their_changes(page, workspace, ana, session) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A"), ("tags", "press, vip")])
    session.changed.emit()
    latest, made = blocks(page)
    assert latest == ("Changed · Me", "Tier: B →\u00a0A\nAdded tag vip")
    assert made[0] == "Added · Me"
    assert "Title: Buyer" in made[1]


def test_undo_of_any_action(qtbot, page, workspace, ana, session) -> None:
    contacts.set_fields(workspace, ana, [("tier", "A")])
    contacts.set_fields(workspace, ana, [("title", "Director")])
    session.changed.emit()
    block = shown(page, ActionBlock)[1]
    with qtbot.waitSignal(session.changed):
        block.undo.click()
    contact = queries.contact(workspace.database, ana)
    assert (contact.tier, contact.title) == ("B", "Director")
    assert blocks(page)[0] == ("Taken back · Me", "Tier: A →\u00a0B")


def test_the_contact_as_it_stood_on_a_day(page, workspace, ana, session, monkeypatch) -> None:
    tomorrow = date.today() + timedelta(days=1)
    monkeypatch.setattr(session, "today", lambda: tomorrow)
    session.changed.emit()
    page.day.setDate(QDate.currentDate())
    texts = {text.text() for text in shown(page, TextBlock)}
    assert {"Ana", "Adomaitė", "Buyer", "1 Elm St, Springfield", "press"} <= texts
    assert blocks(page) == []
    page.day.setDate(QDate.currentDate().addDays(-30))
    assert any("not there yet" in label.text() for label in shown(page, Label))
    page._back.click()
    assert [what for what, _ in blocks(page)] == ["Added · Me"]


def test_a_long_history_is_shown_in_parts(page, workspace, ana, session) -> None:
    for number in range(40):
        contacts.set_fields(workspace, ana, [("notes", str(number))])
    session.changed.emit()
    assert len(blocks(page)) == 15
    page._more.click()
    assert len(blocks(page)) == 30
    page._more.click()
    assert len(blocks(page)) == 41
    assert not page._more.isVisibleTo(page)
