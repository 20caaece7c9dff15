from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity, is_attempt, is_meeting, is_reach
from crm_desktop.domain.choices import COLORS, KINDS, USUAL, Choices, Record, alias_of, choice_uid
from crm_desktop.domain.contact import Contact, Labelled


def test_without_records_the_usual_ones_are_offered() -> None:
    assert USUAL.codes("tier") == ("A", "B", "C")
    assert USUAL.results_of("call") == ("reached", "no answer", "left message", "wrong number")
    assert USUAL.results_of("meeting") == ("held", "no answer", "not interested")
    assert USUAL.results_of("email") == ("sent", "replied", "not interested")
    assert USUAL.results_of("todo") == ()
    assert USUAL.labels_of("phones")[:3] == ("mobile", "work", "home")
    assert all(choice.color in COLORS for kind in KINDS for choice in USUAL.all(kind))


def test_a_record_changes_only_what_it_says() -> None:
    choices = Choices([Record("type", "call", name="Phone call"), Record("tier", "C", position=0, color="red")])
    assert choices.get("type", "call").name == "Phone call"
    assert choices.like("call") == "call"
    assert choices.codes("tier") == ("A", "C", "B")
    assert choices.get("tier", "C").color == "red"


def test_what_is_hidden_keeps_its_words_and_is_not_offered() -> None:
    choices = Choices([Record("result", "wrong number", hidden=True)])
    assert choices.results_of("call") == ("reached", "no answer", "left message")
    assert choices.outcome("wrong number") == "unanswered"


def test_types_and_results_of_ones_own_count_by_their_meaning() -> None:
    choices = Choices(
        [Record("type", "Demo", meaning="meeting"), Record("result", "Signed", meaning="reach meeting", position=0)]
    )
    signed = Activity(type="Demo", status="done", result="Signed")
    assert is_attempt(signed, choices)
    assert is_reach(signed, choices)
    assert is_meeting(signed, choices)
    assert not is_attempt(signed)
    assert choices.results_of("Demo") == ("Signed", "held", "no answer", "not interested")
    assert choices.icon("Demo") == "meeting"


def test_no_more_results_than_there_are_digits() -> None:
    choices = Choices([Record("result", f"Result {number}") for number in range(20)])
    assert len(choices.results_of("call")) == 9


def test_what_was_merged_stands_for_what_it_was_merged_into() -> None:
    choices = Choices(
        [
            Record("status", "client", meaning=alias_of("customer")),
            Record("status", "buyer", meaning=alias_of("client")),
            Record("label", "handy", meaning=alias_of("mobile")),
        ]
    )
    assert choices.resolve("status", "buyer") == "customer"
    assert choices.find("status", "Client") == "customer"
    assert choices.known_as("status", "customer") == {"customer", "client", "buyer"}
    assert "client" not in choices.codes("status")
    contact = Contact(status="buyer", phones=[Labelled("handy", "+370 612 34567")])
    choices.settle(contact)
    assert contact == Contact(status="customer", phones=[Labelled("mobile", "+370 612 34567")])


@pytest.mark.parametrize(("said", "code"), [("phone call", "call"), ("CALL", "call"), ("nothing like it", None)])
def test_a_choice_is_found_by_name_and_by_code(said: str, code: str | None) -> None:
    assert Choices([Record("type", "call", name="Phone call")]).find("type", said) == code


CODES = st.sampled_from("abcde")


@given(st.dictionaries(CODES, CODES))
def test_merges_of_several_devices_never_go_round_in_circles(merges: dict[str, str]) -> None:
    choices = Choices([Record("status", code, meaning=alias_of(into)) for code, into in merges.items()])
    for code in "abcde":
        into = choices.resolve("status", code)
        assert choices.resolve("status", into) == into
        assert into in choices.known_as("status", code)
        if into in merges:  # what is left of a circle can be chosen
            assert into in choices.codes("status")


def test_records_that_a_newer_version_wrote_do_no_harm() -> None:
    choices = Choices([Record("type", "Demo", meaning="of tomorrow", color="pink"), Record("stage", "won")])
    assert choices.like("Demo") == ""
    assert choices.get("type", "Demo").color == "plain"


def test_a_choice_has_one_identifier_everywhere() -> None:
    assert choice_uid("tier", "A") == choice_uid("tier", "A")
    assert len({choice_uid(kind, "A") for kind in KINDS}) == len(KINDS)
