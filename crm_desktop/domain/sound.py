"""Names as they sound, so that one written in another script or spelled another way meets itself.

Every script comes to Latin letters: Arabic and Persian by a table of their own, since they write no short vowels, all
others by `anyascii`. What is left of a word without its vowels and its silent letters is its skeleton: "jns" is Jonas,
Йонас and Jonás; "mhmd" Mohammed, Muhammad and محمد. A letter that other languages write in two ways gives two of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

_MOST = 6  # skeletons of one word
_WORDS_KEPT = 1 << 15

# What each letter may sound like to who writes it in Latin, the likeliest first; "~" is a vowel.
_ARABIC = {
    "ا": "~", "ع": "~", "ب": "b", "پ": "p", "ت": "t", "ث": "ts", "ج": "j", "چ": "k", "ح": "h", "خ": "k", "د": "d",
    "ذ": "ds", "ر": "r", "ز": "s", "ژ": "sj", "س": "s", "ش": "s", "ص": "s", "ض": "ds", "ط": "t", "ظ": "s", "غ": "g",
    "ف": "f", "ق": "kg", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "~v", "ي": "y",
}  # fmt: skip
_FIRST_ARABIC, _LAST_ARABIC = "\u0600", "\u06ff"
_FINAL_HEH = "ه"
_ARTICLE = "ال"
_GOD = "لله"  # the one doubled letter that is heard as one: Abdullah

# In a block of an Indic script (Unicode, chapter 12) consonants are at 15 to 39, the signs that replace or take away
# their vowel at 3E to 4D, and the sign for the nasal of the letter behind it at 2.
_INDIC = re.compile("[\u0900-\u0d7f]")
_NASAL, _CONSONANTS, _SIGNS = 0x02, range(0x15, 0x3A), range(0x3E, 0x4E)
_NASAL_IS_N = range(0x15, 0x29)  # before k to n, m elsewhere
_FINAL_AVU = re.compile("avu$")  # Rao
_NOT_LETTERS = re.compile("[^a-z]+")

# Several Latin letters for one sound, the longest first.
_SOUNDS = (
    ("tsch", "k"), ("sch", "s"), ("tch", "k"), ("dzh", "j"), ("dj", "j"), ("cz", "k"), ("ck", "k"), ("sz", "s"),
    ("ts", "s"), ("tz", "s"), ("ph", "f"), ("x", "ks"), ("q", "k"), ("z", "s"), ("w", "v"),
)  # fmt: skip
_DIGRAPHS = re.compile("|".join(letters for letters, _ in _SOUNDS if "h" in letters))
_SOUND = re.compile("|".join(letters for letters, _ in _SOUNDS))
_SOUND_OF = dict(_SOUNDS)
_SILENT = re.compile("(?<=[bcdgkpstz])h|(?<=^r)h|(?<=o)h(?=n)|(?<=o)w(?![aeiouy])")
_FINAL_H = re.compile("(?<=[aeiou])h$")
_SOFT_C = re.compile("c(?=[eiy])")
_FRICATIVE = re.compile("kh")  # Mikhail and Mihail
_GLIDE = re.compile("^i(?=[aeou])")  # Ionas is Jonas
_IOTATED = re.compile("^[jy](?=e)")  # Yelena, Jelena and Elena
_VOWELS = re.compile("[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(_WORDS_KEPT)
def romanized(word: str) -> str:
    """A folded word (`domain.text.fold`) in the letters a to z; empty where it has no letters."""
    if word.isascii():
        return _NOT_LETTERS.sub("", word)
    from anyascii import anyascii

    if _INDIC.search(word):
        return _FINAL_AVU.sub("ao", _NOT_LETTERS.sub("", anyascii(_with_vowels(word)).lower()))
    return _NOT_LETTERS.sub("", anyascii(word).lower())


def _with_vowels(word: str) -> str:
    """An Indic word with the "a" that each consonant has unless a sign says otherwise, and its nasals."""
    places = [(ord(char) - 0x900) % 0x80 if _INDIC.match(char) else -1 for char in word]
    found = []
    for char, place, following in zip(word, places, [*places[1:], -1], strict=True):
        if place == _NASAL:
            found.append("n" if following in _NASAL_IS_N else "m")
        else:
            found.append(f"{char}a" if place in _CONSONANTS and following not in _SIGNS else char)
    return "".join(found)


def is_arabic(word: str) -> bool:
    """Whether the word is in the Arabic script, which writes no short vowels."""
    return any(_FIRST_ARABIC <= char <= _LAST_ARABIC for char in word)


@lru_cache(_WORDS_KEPT)
def skeletons(word: str) -> tuple[str, ...]:
    """What a folded word sounds like without its vowels, the likeliest first; one that begins with a vowel has an "a".

    Empty where the word has no letters that are known.
    """
    found = _of_arabic(word) if is_arabic(word) else _of_latin(romanized(word))
    return tuple(dict.fromkeys(skeleton for skeleton in islice(found, _MOST) if skeleton))


def _of_arabic(word: str) -> Iterator[str]:
    without_article = word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 2 else word
    for form in dict.fromkeys((word, without_article)):
        form = form.replace(_GOD, _GOD[1:])
        letters = [_ARABIC[char] for char in form if char in _ARABIC]
        if len(letters) > 2 and form.endswith(_FINAL_HEH):
            letters.pop()
        if letters:
            letters[0] = letters[0][::-1]  # a waw that comes first is a consonant
        for sounds in islice(product(*letters), _MOST - 2):
            yield _without_vowels("".join(sounds), "~y")


def _of_latin(word: str) -> Iterator[str]:
    forms = (_FINAL_H.sub("", word), word, _SOFT_C.sub("s", word), _FRICATIVE.sub("h", word))
    for form in dict.fromkeys(forms):
        plain = _plain(form)
        for sounds in dict.fromkeys((plain, _IOTATED.sub("", plain))):
            yield _without_vowels(sounds, "aeiouy")
            if "j" in sounds[1:]:
                yield _without_vowels(sounds[0] + sounds[1:].replace("j", "y"), "aeiouy")


def _plain(word: str) -> str:
    """One letter for each sound, and none that is silent."""
    sounds = _SOUND.sub(_sound, _SILENT.sub("", _DIGRAPHS.sub(_sound, _GLIDE.sub("y", word))))
    return _DOUBLED.sub(r"\1", sounds.replace("c", "k"))


def _sound(match: re.Match[str]) -> str:
    return _SOUND_OF[match[0]]


def _without_vowels(sounds: str, vowels: str) -> str:
    """The consonants, but for the first sound: a vowel there is an "a", and "j" and "y" are one."""
    if not sounds:
        return ""
    first, rest = sounds[0], sounds[1:]
    first = "y" if first in "jy" else "a" if first in vowels else first
    return first + "".join(char for char in rest if char not in vowels)


@lru_cache(_WORDS_KEPT)
def spelled(word: str) -> str:
    """A romanized word with its vowels, but for what languages spell differently: "gita" is Gita, Geeta and Geetha."""
    plain = _plain(_FINAL_H.sub("", romanized(word)))
    first = "j" if plain.startswith(("j", "y")) and len(plain) > 1 else ""
    return first + _DOUBLED.sub(r"\1", _VOWELS.sub(_vowel, plain[len(first) :]))


def _vowel(match: re.Match[str]) -> str:
    """One letter for a run of vowels that are written in several ways."""
    run = match[0]
    if run[0] in "iey" and "a" not in run and "o" not in run and "u" not in run:
        return "i"
    if run[0] in "ou" and "a" not in run and "i" not in run and "e" not in run:
        return "u"
    return _DOUBLED.sub(r"\1", run.replace("y", "i").replace("e", "i").replace("o", "u"))
