"""Texts that people read, in the language they chose; who starts the program says what translates.

A text is found by its context and its English words, as Qt Linguist has it (`resources/i18n`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

LANGUAGES = ("en", "ar", "fa", "lt", "te")


class Translator(Protocol):
    """What `QCoreApplication.translate` is: `n` chooses the plural form, and stands where the text says %n or %Ln."""

    def __call__(self, context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str: ...


def english(context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str:
    """The text itself, with its number."""
    return text if n < 0 else text.replace("%Ln", f"{n:,}").replace("%n", str(n))


class _Chosen:
    translator: Translator = staticmethod(english)
    language = "en"
    number: Callable[[int], str] = str


def use(translator: Translator, language: str = "en", number: Callable[[int], str] = str) -> None:
    """Translate by this from now on, to one of LANGUAGES; `number` writes a whole number in its digits."""
    _Chosen.translator, _Chosen.language, _Chosen.number = translator, language, number


def number(value: int) -> str:
    """A whole number in the digits of the user's language."""
    return _Chosen.number(value)


def language() -> str:
    """The one of LANGUAGES that is spoken."""
    return _Chosen.language


@contextmanager
def in_english() -> Iterator[None]:
    """For what programs read: nothing is translated until the block ends."""
    former = _Chosen.translator, _Chosen.language, _Chosen.number
    use(english)
    try:
        yield
    finally:
        use(*former)


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """The text in the user's language; as it stands where it has no translation."""
    return _Chosen.translator(context, text, disambiguation, n)


def counted(context: str, one: str, many: str, n: int) -> str:
    """One file or so many, in the user's language, which may have more forms than these two."""
    return translate(context, one) if n == 1 else translate(context, many, "", n)


def listed(parts: Iterable[str]) -> str:
    """One after the other, parted as the user's language does."""
    return translate("Lists", ", ").join(parts)
