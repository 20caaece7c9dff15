"""The pieces of a query's text, with their places in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Operator: TypeAlias = Literal["", "=", "<", "<=", ">", ">="]
Kind: TypeAlias = Literal["word", "phrase", "filter", "or", "noise"]

# One character for one, so that places stay: what keyboards and word processors write for the signs of the grammar.
_SIGNS = str.maketrans({"،": ",", "，": ",", "：": ":", "｜": "|", "−": "-", "＞": ">", "＜": "<", "＝": "="}) | (
    str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
)

# Possessive throughout: a query is read in one pass, whatever it holds.
_QUOTED = r'"(?:[^"]|"")*+"'
_VALUE = rf'(?:{_QUOTED}|[^\s,|"][^\s,|]*+)'
_TOKEN = re.compile(
    rf"""
      (?P<bar> \| )
    | (?P<minus> -*+ )
      (?: (?P<key> {_QUOTED} | [^\s:"|]++ ) :
          (?P<op> >= | <= | [<>=≥≤] )?+ ,*+
          (?P<values> {_VALUE} (?: ,++ {_VALUE} )*+ )?+ ,*+
      |   (?P<phrase> {_QUOTED} )
      |   (?P<word> [^\s|"][^\s|]*+ )
      )
    | (?P<noise> -++ | \S )
    """,
    re.VERBOSE,
)
_EACH_VALUE = re.compile(_VALUE)
_OPERATORS: dict[str | None, Operator] = {
    None: "", "=": "=", "<": "<", "<=": "<=", "≤": "<=", ">": ">", ">=": ">=", "≥": ">=",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One piece: `source` is the text as typed from `start` to `end`, the other parts are without quotes and minus.

    `noise` is a sign that means nothing where it stands: a quote that never closes, a lone minus.
    """

    kind: Kind
    start: int
    end: int
    source: str
    negated: bool = False
    text: str = ""
    key: str = ""
    op: Operator = ""
    values: tuple[str, ...] = ()


def tokens(text: str) -> Iterator[Token]:
    """All pieces of `text`; between them is nothing but white space."""
    plain = text.translate(_SIGNS)
    for found in _TOKEN.finditer(plain):
        part = found.groupdict()
        place = (found.start(), found.end(), text[found.start() : found.end()])
        negated = bool(part["minus"])
        if part["bar"] or found[0] == "OR":
            yield Token("or", *place)
        elif part["noise"]:
            yield Token("noise", *place)
        elif part["phrase"]:
            yield Token("phrase", *place, negated, _unquoted(part["phrase"]))
        elif part["word"]:
            yield Token("word", *place, negated, part["word"])
        else:
            values = tuple(_unquoted(value) for value in _EACH_VALUE.findall(part["values"] or ""))
            after_minus = plain[found.end("minus") : found.end()]
            yield Token("filter", *place, negated, after_minus, _unquoted(part["key"]), _OPERATORS[part["op"]], values)


def quoted(value: str) -> str:
    """`value` as a query's text has it, in quotes where it needs them."""
    plain = value.translate(_SIGNS)
    if plain and not re.search(r'[\s,:|"]|^[<>=≥≤-]', plain):
        return value
    return '"' + plain.replace('"', '""') + '"'


def _unquoted(text: str) -> str:
    return text[1:-1].replace('""', '"') if text.startswith('"') else text
