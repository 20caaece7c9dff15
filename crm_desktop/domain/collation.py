"""The order of names in a language, as CLDR has it: keys that sort so when they are compared character by character.

The root order and the tailorings of CLDR 43 (https://cldr.unicode.org, common/collation) for the letters that names
have: letters first, then accents; capitals and small letters are the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from crm_desktop.domain.text import fold

# What stands in a key: the letters, then, where there are any, the end of them and the accents letter by letter.
_END, _PLAIN, _FIRST = "\x01", "\x02", 3
_PUNCTUATION = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_ASCII = dict.fromkeys((*range(32), 127), "") | {ord(char): chr(_FIRST + n) for n, char in enumerate(_PUNCTUATION)}
_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304"
_LITHUANIAN_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0338\u0327\u0304\u0328\u0307"
_AFTER_ACCENTS = "\uffee"
_AFTER_LETTERS = "\x7f"  # behind a letter: whatever else may follow it
_FIRST_SCRIPT, _THEN_LATIN = 0x100, 0x200  # where a language's own script and then the Latin one go

# Groups of letters that differ by an accent only.
_ARABIC = (
    "آ ءٴأؤإئا ٵ ٶ ٷ ٸ ٲ ٱ ٳ ٮ ب ٻ پ ڀ ةت ث ٹ ٺ ټ ٽ ٿ ج ڃ ڄ چ ڿ ڇ ح خ ځ ڂ څ د ذ ڈ ډ ڊ ڋ ڌ ڍ ڎ ڏ ڐ ۮ ر ز ڑ ڒ ړ ڔ ڕ ږ ڗ "
    "ژ ڙ ۯ س ش ښ ڛ ڜ ۺ ص ض ڝ ڞ ۻ ط ظ ڟ ع غ ڠ ۼ ف ڡ ڢ ڣ ڤ ڥ ڦ ٯ ق ڧ ڨ ك ک ڪ ګ ڬ ڭ ڮ گ ڰ ڱ ڲ ڳ ڴ ػ ؼ ل ڵ ڶ ڷ ڸ م ن ں ڻ "
    "ڼ ڽ ڹ ه ھ ہۂ ۃ ۿ ەۀ و ۄ ۅ ۆ ۇ ۈ ۉ ۊ ۋ ۏ یىي ۍ ێ ې ۑ ؽ ؾ ؿ ؠ ےۓ"
)
_PERSIAN = (
    "ٴٵ ٶ ٷ ٸ آ اٱ ءأٲإٳؤئ ٮ ب ٻ پ ڀ ت ث ٹ ٺ ټ ٽ ٿ ج ڃ ڄ چ ڿ ڇ ح خ ځ ڂ څ د ذ ڈ ډ ڊ ڋ ڌ ڍ ڎ ڏ ڐ ۮ ر ز ڑ ڒ ړ ڔ ڕ ږ ڗ ژ ڙ "
    "ۯ س ش ښ ڛ ڜ ۺ ص ض ڝ ڞ ۻ ط ظ ڟ ع غ ڠ ۼ ف ڡ ڢ ڣ ڤ ڥ ڦ ٯ ق ڧ ڨ کڪګكڬڭڮ گ ڰ ڱ ڲ ڳ ڴ ػ ؼ ل ڵ ڶ ڷ ڸ م ن ں ڻ ڼ ڽ ڹ ۿ و ۄ "
    "ۅ ۆ ۇ ۈ ۉ ۊ ۋ ۏ هەہۂةۃۀھ یىےۓيېۑۍێ ؽ ؾ ؿ ؠ"
)
_TELUGU = (
    "అ ఆ ఇ ఈ ఉ ఊ ఋ ౠ ఌ ౡ ఎ ఏ ఐ ఒ ఓ ఔ \u0c01 \u0c02 \u0c03 క ఖ గ ఘ ఙ చ ౘ ఛ జ ౙ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ య ర ఱ "
    "ల వ శ ష స హ ళ ఴ ౚ ఽ \u0c3e \u0c3f \u0c40 \u0c41 \u0c42 \u0c43 \u0c44 \u0c62 \u0c63 \u0c46 \u0c47 \u0c48 \u0c4a "
    "\u0c4b \u0c4c \u0c4d \u0c55 \u0c56"
)
_OWN_SCRIPT = {"ar": _ARABIC, "fa": _PERSIAN, "te": _TELUGU}
_DEVANAGARI = range(0x900, 0x980)  # in Telugu before the Latin letters

# Before two letters more, and not in names that begin so themselves.
_ARTICLE = re.compile(r"(?<!\w)ال(?!(?:له|ياس|هام|ين|يسا|ما)(?!\w))(?=\w{2})")


@dataclass(frozen=True, slots=True)
class Order:
    """The order of names in a language (of `translation.LANGUAGES`; any other: the root order of CLDR), with or
    without the Arabic article.
    """

    language: str = ""
    without_article: bool = False

    @classmethod
    def named(cls, name: str) -> Order:
        """What `name` gave."""
        language, _, rest = name.partition("-")
        return cls(language, bool(rest))

    @property
    def name(self) -> str:
        """The same for orders that give the same keys."""
        language = self.language if self.language in ("lt", *_OWN_SCRIPT) else ""
        return f"{language}-article" if self.without_article else language

    def key(self, text: str) -> str:
        """The key of a text; its letters alone are at the beginning."""
        return _key(text, self.name)


@lru_cache(1 << 14)
def _key(text: str, name: str) -> str:
    language, _, without_article = name.partition("-")
    if language in ("", "lt") and text.isascii():
        key = text.lower().translate(_ASCII)
        if not language or "y" not in key:
            return key
    text = unicodedata.normalize("NFC", text)
    if without_article:
        text = _ARTICLE.sub("", text)
    weights = _weights(language)
    weighed = [weights[char] for char in text]
    letters = "".join(letter for letter, _ in weighed)
    accents = "".join(accent for _, accent in weighed).rstrip(_PLAIN)
    return f"{letters}{_END}{accents}" if accents else letters


class _Weights(dict[str, tuple[str, str]]):
    """What each character is in a key: its letters, and their accents."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._accents = _LITHUANIAN_ACCENTS if language == "lt" else _ACCENTS
        self._moved: dict[str, str] = {}
        self["ß"] = ("ss", _PLAIN * 2 + _AFTER_ACCENTS)
        own = _OWN_SCRIPT.get(language, "")
        if own:
            self.update(_grouped(own, _FIRST_SCRIPT))
            self._moved = {chr(ord("a") + n): chr(_THEN_LATIN + n) for n in range(26)}
        if own not in (_ARABIC, _PERSIAN):
            self.update(_grouped(_ARABIC, 0x600))
        if language == "te":
            self._moved |= {chr(n): chr(_THEN_LATIN - len(_DEVANAGARI) + n - _DEVANAGARI.start) for n in _DEVANAGARI}
        elif language == "lt":
            self.update(
                (letter, (before + _AFTER_LETTERS, _PLAIN * 2)) for letter, before in zip("čšž", "csz", strict=True)
            )
            self |= {"y": ("i", _PLAIN + _AFTER_ACCENTS), "ū": ("u", _PLAIN + _AFTER_ACCENTS)}

    def __missing__(self, char: str) -> tuple[str, str]:
        self[char] = found = self._weigh(char)
        return found

    def _weigh(self, char: str) -> tuple[str, str]:
        if char.isascii() and not char.isalpha():
            letter = char.translate(_ASCII)
            return letter, _PLAIN * len(letter)
        small = char.lower()
        if small != char and small in self:
            return self[small]
        parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
        if parts != char:
            weighed = [self[part] for part in parts]
            return "".join(letter for letter, _ in weighed), "".join(accent for _, accent in weighed)
        folded = fold(char)
        if not folded:
            at = self._accents.find(char)
            return "", chr(_FIRST + at) if at >= 0 else char if unicodedata.combining(char) else ""
        letters = "".join(self._moved.get(part, part.translate(_ASCII)) for part in folded)
        is_digit = unicodedata.decimal(char, None) is not None
        return letters, _PLAIN * len(letters) + ("" if folded == char or is_digit else char)


def _grouped(groups: str, first: int) -> Iterator[tuple[str, tuple[str, str]]]:
    for place, group in enumerate(groups.split()):
        for n, char in enumerate(group):
            yield char, (chr(first + place), _PLAIN + (chr(_FIRST + n) if n else ""))


@lru_cache
def _weights(language: str) -> _Weights:
    return _Weights(language)
