"""What others wrote, damaged at random: read, or refused in words; never anything else, and soon.

`make fuzz` does the same for hours, guided by what of the code an input reaches.
"""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest

from crm_desktop.domain.errors import UserError
from crm_desktop.sync.broken import Broken
from tests.fuzz.reader import Reader
from tests.fuzz.readers import READERS

TRIES = 20


def damaged(content: bytes, words: tuple[str, ...], chance: random.Random) -> bytes:
    """The content with a few of its bytes changed, cut out, doubled, or made words that mean something."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        place, length = chance.randint(0, len(data)), chance.randint(1, 30)
        match chance.randrange(5):
            case 0:
                data[place : place + 1] = chance.randbytes(1)
            case 1:
                del data[place : place + length]
            case 2:
                data[place:place] = data[place : place + length] * chance.choice((1, 1, 50))
            case 3:
                data[place:place] = chance.choice(words).encode("utf-8", "surrogatepass")
            case 4:
                del data[place:]
    return bytes(data)


@pytest.mark.parametrize("reader", [pytest.param(each, id=name) for name, each in READERS.items()])
def test_damaged_it_is_read_or_refused(tmp_path: Path, reader: Reader) -> None:
    chance = random.Random(6)
    seeds = reader.seeds()
    for number in range(TRIES):
        path = tmp_path / f"input{reader.suffix}"
        path.write_bytes(reader.wrap(damaged(seeds[number % len(seeds)], reader.words, chance)))
        start = time.process_time()
        with contextlib.suppress(UserError, Broken):
            reader.read(path)
        assert time.process_time() - start < 5
