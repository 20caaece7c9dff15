import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.text import digits, fold, index_texts, words

TELUGU_REDDY = "రెడ్డి"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("daiva kazlauskiene", "Daiva Kazlauskienė"),
        ("muller", "MÜLLER"),
        ("strasse", "Straße"),
        ("lodz", "Łódź"),
        ("oresund", "Øresund"),
        ("istanbul", "İstanbul"),
        ("izmir", "ızmır"),
        ("aeoe", "ÆŒ"),
        ("o'neil", "Oʼneil"),
        ("o'neil", "O’Neil"),
        ('the "a" list - b', "The “A” List – B"),
        ("abc 123", "ＡＢＣ　１２３"),
        ("カナ", "ｶﾅ"),
        ("ΣΟΦΟΣ", "σοφός"),
        ("علي", "على"),
        ("علی", "علي"),
        ("كريم", "کریم"),
        ("احمد", "أحمد"),
        ("ايمان", "إيمان"),
        ("امال", "آمال"),
        ("فاطمه", "فاطمة"),
        ("مومن", "مؤمن"),
        ("علا", "علاء"),
        ("محمد", "مُحَمَّد"),
        ("محمد", "مـحـمـد"),
        ("میخواهم", "می\u200cخواهم"),
        ("שלום", "שָׁלוֹם"),
        ("2026", "٢٠٢٦"),
        ("2026", "۲۰۲۶"),
        ("2026", "౨౦౨౬"),
        ("ana", "\u202aana\u202c"),
    ],
)
def test_people_call_these_the_same(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@pytest.mark.parametrize(
    ("one", "other"), [("గీత", "గాత"), ("రెడ్డి", "రెడడి"), ("कि", "की"), ("が", "か"), ("دار", "دور"), ("กา", "กี")]
)
def test_vowel_signs_that_make_another_word_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
@settings(max_examples=1000)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_spelling_of_unicode_says_nothing(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(st.text(alphabet="\u0301\u064b\u0651\u200c\u200d\u200e\u202b\u0640\u00ad"))
def test_marks_alone_fold_to_nothing(marks: str) -> None:
    assert fold(marks) == ""


def test_every_letter_of_the_first_plane_folds_to_itself_the_second_time() -> None:
    changed = [code for code in range(0x10000) if fold(fold(chr(code))) != fold(chr(code))]
    assert changed == []


def test_digits_of_a_phone_number_in_any_script() -> None:
    assert digits("+370 (612) 345-67") == "37061234567"
    assert digits("٠١٢-٣٤٥ ۶۷ ౮") == "01234567" + "8"
    assert digits("\u202a+98 21\u202c ext. x") == "9821"
    assert digits("none") == ""


def test_words_are_runs_of_letters_numbers_and_marks() -> None:
    assert words("O'Neil & Söhne, 12-b_c") == ["o", "neil", "sohne", "12", "b", "c"]
    assert words("ana@x.example") == ["ana", "x", "example"]
    assert words("شركة، النيل") == ["شركه", "النيل"]
    assert words(f"{TELUGU_REDDY}–42") == [TELUGU_REDDY, "42"]
    assert words("  ❤️ — ") == []


@given(st.text())
def test_words_hold_every_letter_of_the_folded_text(text: str) -> None:
    kept = "".join(char for char in fold(text) if unicodedata.category(char)[0] in "LNM")
    assert "".join(words(text)) == kept


@given(st.lists(st.text() | st.sampled_from(["Ana O'Neil", "Ądomaitė", "\x1f", "رضا علي", TELUGU_REDDY]), min_size=1))
def test_several_texts_for_the_index_have_the_words_of_each(texts: list[str]) -> None:
    assert [words(text) for text in index_texts(texts)] == [words(text) for text in texts]
