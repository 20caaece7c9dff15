"""Text as search and sorting see it: without case, accents, width, and the many forms of one letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Letters that Unicode does not decompose though people type the plain ones.
_LATIN = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ɨ": "i", "ƀ": "b", "ǥ": "g",
    "æ": "ae", "œ": "oe", "þ": "th", "ĸ": "k",
}  # fmt: skip
# The Arabic alphabet as Arabs, Persians, Kurds and Urdu speakers type it; tatweel and the bare hamza say nothing.
_ARABIC = {
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ٱ": "ا", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه",
    "ۃ": "ه", "ء": "", "ـ": "",
}  # fmt: skip
# Punctuation that programs put in by themselves.
_PUNCTUATION = {
    **dict.fromkeys("‘’‚‛ʻʼʹʿʾ", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("\u2010\u2012\u2013\u2014\u2015\u2212", "-"),
    "،": ",",
}
_SAME = _LATIN | _ARABIC | _PUNCTUATION

_WORDS_KEPT = 1 << 14
_NOT_DIGITS = re.compile("[^0-9]+")
_ASCII_WORDS = re.compile("[0-9a-z]+")


def _says_nothing(char: str) -> bool:
    """Accents and vowel signs of Latin, Greek, Cyrillic, Arabic and Hebrew; joiners and marks of direction.

    The signs of Indic scripts are letters' halves, and stay: theirs are the other combining classes.
    """
    combining = unicodedata.combining(char)
    return (
        10 <= combining <= 36
        or 200 <= combining <= 240
        or unicodedata.category(char) in ("Cf", "Me")
        or "\ufe00" <= char <= "\ufe0f"
        or "\U000e0100" <= char <= "\U000e01ef"
        or char in "\u034f\u180b\u180c\u180d"
    )


def _fold_char(char: str) -> str:
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    folded = ""
    for part in decomposed:
        if not _says_nothing(part):
            digit = unicodedata.decimal(part, None)
            folded += str(digit) if digit is not None else _SAME.get(part, part)
    return folded if folded in (char, decomposed) else fold(folded)


class _Folded(dict[int, str]):
    """What each character folds to, found when it first occurs."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_char(chr(code))
        return folded


class _WordChars(dict[int, str]):
    """Letters, numbers and marks as they are, a blank for all else."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = kept = char if unicodedata.category(char)[0] in "LNM" else " "
        return kept


_folded = _Folded()
_word_chars = _WordChars()


def fold(text: str) -> str:
    """The form in which texts are compared: `fold(a) == fold(b)` where people would call them the same word.

    Compatibility decomposition (NFKD) without case, accents and vowel signs, joiners and marks of direction; Arabic
    and Persian forms of a letter unified; quotes, dashes and decimal digits of all scripts as ASCII. Folding twice
    changes nothing.
    """
    if text.isascii():
        return text.lower()
    return " ".join(map(_fold_word, text.split(" ")))


# Most words come again and again; a blank takes no part in how its neighbours fold.
@lru_cache(_WORDS_KEPT)
def _fold_word(word: str) -> str:
    return unicodedata.normalize("NFKD", word.translate(_folded))


@lru_cache(_WORDS_KEPT)
def _index_word(word: str) -> str:
    return _fold_word(word).translate(_word_chars)


def digits(text: str) -> str:
    """The digits of a phone number as ASCII, whatever script they are in; all else is dropped."""
    return _NOT_DIGITS.sub("", text if text.isascii() else fold(text))


def words(text: str) -> list[str]:
    """The words of the folded text as the search index has them: runs of letters, numbers and marks."""
    folded = fold(text)
    if folded.isascii():
        return _ASCII_WORDS.findall(folded)
    return folded.translate(_word_chars).split()


def index_texts(texts: Iterable[str]) -> list[str]:
    """Texts as the search index takes them, so that it finds just the `words` of each.

    The index divides ASCII as `words` does; the letters and marks of other scripts it may know from another version of
    Unicode.
    """
    return [text.lower() if text.isascii() else " ".join(map(_index_word, text.split(" "))) for text in texts]
