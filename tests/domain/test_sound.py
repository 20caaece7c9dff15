from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.sound import romanized, skeletons, spelled
from crm_desktop.domain.text import fold


@pytest.mark.parametrize(
    "words",
    [
        "Jonas Йонас Jonás Yonas",
        "محمد Mohammed Muhammad Mohamed మహమ్మద్ Мохаммед",
        "గీతా Geeta Geetha Gita گیتا Гита",
        "أحمد احمد Ahmad Ahmed Ахмед",
        "يوسف یوسف Yusuf Youssef Юсуф",
        "وحید Vahid Wahid",
        "داوود Davoud Dawood",
        "خسرو Khosrow Khosro",
        "Евгений Evgeny Yevgeny Jevgenij",
        "Щербаков Shcherbakov Ščerbakov",
        "Михаил Mikhail Mihail",
        "Кузнецов Kuznetsov",
        "Джон John",
        "లక్ష్మి Lakshmi Laxmi",
        "వెంకటేష్ Venkatesh",
        "రావు Rao",
        "عبدالله Abdullah",
        "Шмидт Schmidt",
    ],
)
def test_a_name_sounds_the_same_in_every_script_and_spelling(words: str) -> None:
    first, *others = words.split()
    for other in others:
        assert set(skeletons(fold(first))) & set(skeletons(fold(other))), other


@pytest.mark.parametrize("words", ["Jonas Tomas", "Петров Павлов", "محمد أحمد", "గీతా రవి", "Ivanov Ivan"])
def test_other_names_sound_otherwise(words: str) -> None:
    one, other = words.split()
    assert not set(skeletons(fold(one))) & set(skeletons(fold(other)))


def test_a_telugu_consonant_has_its_vowel_unless_a_sign_says_otherwise() -> None:
    assert romanized(fold("లలిత")) == "lalita"
    assert romanized(fold("చంద్ర")) == "candra"
    assert romanized(fold("జంపాల")) == "jampala"


def test_ways_to_write_a_vowel_are_one() -> None:
    assert spelled("geetha") == spelled("gita")
    assert spelled("yousouf") == spelled("yusuf")
    assert spelled("maria") != spelled("mario")


@settings(max_examples=300)
@given(st.text(max_size=20))
def test_any_text_sounds_like_something_or_nothing(text: str) -> None:
    for word in fold(text).split():
        assert all(sound.isascii() and sound.isalpha() for sound in skeletons(word))
        assert spelled(word).isascii()
