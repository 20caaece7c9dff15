"""How long an activity takes, in the dialog that changes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from crm_desktop.domain.activity import Activity
from crm_desktop.ui.activity.duration_edit import DurationEdit
from crm_desktop.ui.activity.edit_dialog import EditDialog


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [(None, ""), (30, "30 min"), (90, "1 h 30 min"), (1440, "1 day"), (4320, "3 days"), (1560, "1 day 2 h")],
)
def test_it_is_shown_as_people_say_it_and_read_again(qtbot, minutes: int | None, shown: str) -> None:
    edit = DurationEdit(minutes)
    qtbot.addWidget(edit)
    assert (edit.text(), edit.minutes()) == (shown, minutes)
    edit.setText(f"{shown} ")
    assert edit.minutes() == minutes


def test_what_was_typed_is_shown_as_it_was_understood(qtbot) -> None:
    edit = DurationEdit(30)
    qtbot.addWidget(edit)
    for typed, shown in (("1:30", "1 h 30 min"), ("90", "1 h 30 min"), ("3 days", "3 days"), ("0", "")):
        edit.setText(typed)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert edit.text() == shown
    edit.setText("soon")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "soon"


@pytest.mark.parametrize(("typed", "problem"), [("soon", "Write for example"), ("40 days", "At most")])
def test_the_dialog_stays_until_it_is_understood(qtbot, typed: str, problem: str) -> None:
    dialog = EditDialog(None, Activity(type="meeting", due="2026-03-04", duration=3 * 1440))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.duration.setText(typed)
    dialog.accept()
    assert dialog.problem().startswith(problem)
    assert dialog.isVisible()
    dialog.duration.setText("2 days")
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.activity().duration == 2 * 1440
