"""The name that a word of a sentence means, where the language changes it: "Onai" is Ona, "بأحمد" is أحمد."""

from __future__ import annotations

from itertools import islice, product

from crm_desktop.domain.quick_words import SUFFIXES

_MOST = 40

# Lithuanian endings of the dative, instrumental, accusative and genitive, and those of the nominative they may be of.
_LITHUANIAN = {
    "čiui": ("čius", "tis", "tys"), "džiui": ("džius", "dis", "dys"), "iui": ("ius", "is", "ys"), "ui": ("as", "us"),
    "čiu": ("čius", "tis", "tys"), "džiu": ("džius", "dis", "dys"), "iu": ("ius", "is", "ys"), "u": ("as",),
    "čio": ("tis", "tys"), "džio": ("dis", "dys"), "io": ("is", "ys"), "o": ("as",),
    "iumi": ("ius",), "umi": ("us",), "iaus": ("ius",), "aus": ("us",), "ių": ("ius",),
    "ai": ("a",), "ei": ("ė",), "e": ("ė",), "os": ("a",), "ės": ("ė",), "ą": ("as", "a"), "ę": ("ė",),
    "į": ("is", "ys"),
}  # fmt: skip
_LONGEST_ENDING = max(map(len, _LITHUANIAN))
_ARABIC_PREPOSITIONS = ("ب", "ل")


def name_forms(who: str) -> list[str]:
    """The words themselves, and then the names they may be forms of, to be looked up in this order."""
    forms = product(*(_forms(word) for word in who.split()))
    return [" ".join(words) for words in islice(forms, _MOST)]


def _forms(word: str) -> list[str]:
    return list(dict.fromkeys([word, *_nominatives(word), *_without_suffix(word), *_without_preposition(word)]))


def _nominatives(word: str) -> list[str]:
    for length in range(_LONGEST_ENDING, 0, -1):
        stem, ending = word[:-length], word[-length:]
        if len(stem) > 1 and ending in _LITHUANIAN:
            return [stem + nominative for nominative in _LITHUANIAN[ending]]
    return []


def _without_suffix(word: str) -> list[str]:
    """Of a Telugu word; what joins the suffix to it goes too."""
    return [stem for suffix in SUFFIXES if len(stem := word.removesuffix(suffix).rstrip("\u200c")) > 1 and stem != word]


def _without_preposition(word: str) -> list[str]:
    """Of an Arabic word; "لل" stands for the preposition and the article."""
    if len(word) < 4 or not word.startswith(_ARABIC_PREPOSITIONS):
        return []
    return [f"ا{word[1:]}", word[1:]] if word.startswith("لل") else [word[1:]]
