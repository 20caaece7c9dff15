"""How work with a contact goes: chains of steps that follow from one another, the last one perhaps still open."""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """One activity of a story; its words are `Language.texts` under the same key. `minutes` is 0 where none."""

    type: str
    direction: str = ""
    result: str = ""
    minutes: int = 0


STEPS = {
    # done
    "no_answer": Step("call", "out", "no answer", 1),
    "left_message": Step("call", "out", "left message", 2),
    "wrong_number": Step("call", "out", "wrong number", 1),
    "wants": Step("call", "out", "reached", 12),
    "check_in": Step("call", "out", "reached", 8),
    "calls_us": Step("call", "in", "reached", 6),
    "not_interested": Step("call", "out", "not interested", 3),
    "asks_prices": Step("email", "in"),
    "prices": Step("email", "out", "sent"),
    "quote": Step("email", "out", "sent"),
    "answer": Step("email", "in", "replied"),
    "meeting": Step("meeting", "", "held", 60),
    "visit": Step("visit", "", "held", 90),
    "contract": Step("letter", "out", "sent"),
    "order": Step("email", "in"),
    "task": Step("todo"),
    "note": Step("note"),
    "postponed": Step("meeting", minutes=60),
    # planned
    "call_again": Step("call", "out"),
    "call_quote": Step("call", "out", minutes=10),
    "revise_quote": Step("todo"),
    "next_meeting": Step("meeting", minutes=60),
    "next_visit": Step("visit", minutes=90),
    "demo": Step("meeting", minutes=30),
    "send_contract": Step("letter", "out"),
    "send_prices": Step("email", "out"),
    "confirm_delivery": Step("todo"),
    "renewal": Step("call", "out", minutes=15),
    "find_number": Step("todo"),
}
CANCELLED = "postponed"


class Story(NamedTuple):
    """`weight` is how often it happens, `done` its steps in order, `next` what may be planned after them."""

    weight: int
    done: tuple[str, ...]
    next: tuple[str, ...] = ()


STORIES = (
    Story(6, ("no_answer", "no_answer", "wants"), ("revise_quote", "next_visit")),
    Story(4, ("no_answer", "no_answer"), ("call_again",)),
    Story(5, ("asks_prices", "prices"), ("call_quote",)),
    Story(4, ("meeting", "quote"), ("call_quote",)),
    Story(3, ("wants", "visit"), ("revise_quote", "next_meeting")),
    Story(4, ("left_message",), ("call_again",)),
    Story(3, ("left_message", "calls_us"), ("send_prices", "confirm_delivery")),
    Story(2, ("wrong_number",), ("find_number",)),
    Story(3, ("order", "contract"), ("confirm_delivery",)),
    Story(3, ("check_in",), ("demo", "next_meeting", "renewal")),
    Story(3, ("prices", "answer"), ("send_contract",)),
    Story(2, ("postponed",), ("next_meeting",)),
    Story(2, ("meeting", "task"), ("renewal",)),
    Story(2, ("note",)),
    Story(2, ("no_answer", "left_message", "not_interested")),
    Story(4, (), ("call_again", "send_prices", "demo")),
)
# How often a story whose next step is known has it planned; the others are going cold.
PLANNED_SHARE = 0.7
