"""Chance that repeats: everything made up is drawn from one of these, begun with a seed."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Draws by `Random.random` alone: the only sequence that Python promises never to change for a seed."""

    __slots__ = ("_random",)

    def __init__(self, seed: int | str) -> None:
        self._random = Random(seed).random

    def chance(self, probability: float) -> bool:
        """True as often as `probability` says, from 0 to 1."""
        return self._random() < probability

    def share(self) -> float:
        """A number from 0 up to 1."""
        return self._random()

    def below(self, end: int) -> int:
        """One of 0 … end - 1."""
        return int(self._random() * end)

    def one(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[int(self._random() * len(choices))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in another order."""
        return sorted(items, key=lambda _: self._random())
