"""Sentences as words, and phrases found in them."""

from __future__ import annotations

import pytest

from crm_desktop.domain.sentence import Phrases, Sentence, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("call Ana, re: quote!", [("call", ""), ("Ana", ","), ("re", ":"), ("quote", "")]),
        ('with "Baltic Solar" (UAB);', [("with", ""), ("Baltic", ""), ("Solar", ""), ("UAB", ",")]),
        ("أحمد، خالد؛", [("أحمد", ","), ("خالد", ",")]),
        ("Jonas : wants", [("Jonas", ":"), ("wants", "")]),
        ("5.12. at 15:30", [("5.12.", ""), ("at", ""), ("15:30", "")]),
        ("(040) 555-0100", [("(040)", ""), ("555-0100", "")]),
        ("first\nsecond", [("first", ","), ("second", "")]),
        ("!!! 🎉", [("!!!", ""), ("🎉", "")]),
        (", ,", []),
    ],
)
def test_tokens(text: str, words: list[tuple[str, str]]) -> None:
    found = tokens(text)
    assert [(token.text, token.ends) for token in found] == words
    assert all(text[token.start : token.end] == token.text for token in found)


def test_the_longest_phrase_counts() -> None:
    phrases = Phrases({"next, toliau": 1, "next week, Kitą Savaitę": 2})
    assert phrases.at(["next", "week"], 0) == (2, 2)
    assert phrases.at(["next", "one"], 0) == (1, 1)
    assert phrases.at(["kita", "savaite"], 0) == (2, 2)
    assert phrases.at(["week"], 0) is None
    assert phrases.at(["next"], 1) is None


def test_taken_words_part_a_sentence() -> None:
    sentence = Sentence("call Ana tomorrow about the quote, please - soon")
    sentence.take(2, 3, "when", "2026-11-22")
    assert sentence.parts(0, len(sentence)) == [(0, 2), (3, 6), (6, 7), (8, 9)]
    sentence.take(1, 2, "who")
    sentence.take(3, 9, "summary")
    assert sentence.said("who") == "Ana"
    assert sentence.said("summary") == "about the quote, please - soon"
    assert sentence.said("who", "summary") == "Ana about the quote, please - soon"
    assert [(piece.kind, piece.text, piece.value) for piece in sentence.pieces()] == [
        ("who", "Ana", "Ana"),
        ("when", "tomorrow", "2026-11-22"),
        ("summary", "about the quote, please - soon", "about the quote, please - soon"),
    ]


def test_the_second_line() -> None:
    assert Sentence("one two\nthree").second_line() == 2
    assert Sentence("\none two").second_line() == 2
    assert Sentence("").second_line() == 0
