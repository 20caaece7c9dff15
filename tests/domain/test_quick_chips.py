"""What a chip was changed to by hand."""

from __future__ import annotations

from datetime import datetime

from crm_desktop.domain.quick_chips import Chip, changed, chips
from crm_desktop.domain.quick_entry import parse

NOW = datetime(2026, 11, 25, 10, 0)


def test_another_type_of_what_is_done_has_its_own_result() -> None:
    entry = parse("called Ana", NOW)
    assert changed(entry, {(0, "type"): "meeting"}).result == "held"
    assert changed(entry, {(0, "type"): "meeting", (0, "result"): "no answer"}).result == "no answer"
    assert changed(entry, {(0, "action"): "plan"}).result == ""


def test_what_is_done_repeats_no_more() -> None:
    entry = parse("call Ana every Monday, remind me 1 hour before", NOW)
    done = changed(entry, {(0, "action"): "log"})
    assert (done.rrule, done.reminders, done.result) == ("", "", "reached")


def test_a_later_step_is_changed_alone() -> None:
    entry = parse("called Ana, next: quote Monday → call Friday", NOW)
    found = changed(entry, {(1, "when"): "2026-12-01", (2, "priority"): 1})
    assert [chip for chip in chips(found) if chip.kind in ("when", "priority")] == [
        Chip("when", "2026-12-01", 1),
        Chip("when", "2026-11-27", 2),
        Chip("priority", "1", 2),
    ]
    assert chips(entry) != chips(found)
