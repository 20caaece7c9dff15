"""The one search grammar, of the search box, the command line, exports and saved groups alike.

    ana solar            words, each the beginning of a word of the contact
    "baltic solar"       these words, whole and in this order
    a OR b, a | b        either
    -word -tag:x         without
    tier:A,B             a filter; one of its values
    has:email no:phone   something is, is not there
    reached:>30d         dates: days, weeks, months, years (d w m y) from today, a day, a month, a year, a range (a..b)
    due:overdue          also today, yesterday, tomorrow, week, month, year, none
    imported:list.csv    who came with a file, or by the number of its import in the history
    shoe_size:>40        a custom field; also "shoe size":40..45

`parse` makes pure data of it: dates are absolute, text is folded, nothing of a database is in it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from dataclasses import field as data_field
from datetime import date
from typing import Literal, TypeAlias

from crm_desktop.domain.dates import is_relative, period
from crm_desktop.domain.labels import canonical
from crm_desktop.domain.query_tokens import Operator, Token, quoted, tokens
from crm_desktop.domain.text import digits, fold, words

TEXT_FIELDS = ("tag", "company", "city", "country", "tier", "status", "source", "owner", "label", "imported")
PAST_FIELDS = ("reached", "attempted", "met", "changed", "created")
FUTURE_FIELDS = ("next", "due")
HAS_VALUES = (
    "email", "phone", "address", "url", "im", "birthday", "company", "tag", "note", "photo",
    "next", "activity", "reach",
)  # fmt: skip
_KINDS = {
    **dict.fromkeys(("person", "individual"), "individual"),
    **dict.fromkeys(("company", "org", "organization", "organisation"), "org"),
}
_HAS = {
    **{f"{name}s": name for name in HAS_VALUES},
    **{name: name for name in HAS_VALUES},
    "addresses": "address",
    "activities": "activity",
}
_FIELDS = {name: name for name in (*TEXT_FIELDS, *PAST_FIELDS, *FUTURE_FIELDS, "kind", "has")} | {"no": "has"}
_SEVERAL_AT_ONCE = ("tag", "label", "has", "no")

_PHONE = re.compile(r"[+\-()./\s]*[0-9][0-9+\-()./\s]*")
_RANGE = re.compile(r"(-?\d\S*?)?\.\.(-?\d\S*)?")
_MIRRORED: dict[Operator, Operator] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}

Op: TypeAlias = Literal["=", "<", "<=", ">", ">=", "between", "none"]


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word of the index, or with `prefix` the beginning of one.

    `digits`, where it is not empty, may be found in a phone number instead.
    """

    text: str
    prefix: bool = True
    negated: bool = False
    digits: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words of the index that follow each other; with `prefix` the last one is the beginning of a word.

    `digits`, where it is not empty, may be found in a phone number instead.
    """

    words: tuple[str, ...]
    prefix: bool = False
    negated: bool = False
    digits: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one field.

    `field` is one of TEXT_FIELDS ("=" any of the folded `values`), "kind" ("=" "individual" or "org"), "has" ("=" any
    of HAS_VALUES or "custom.Name" is there), one of PAST_FIELDS and FUTURE_FIELDS (ISO days; "between" has two and
    includes both; "none" has no value: never, nothing planned), or "custom.Name" ("=" any of the folded values; the
    other operators compare, "between" has two values of which one may be empty: open on that side).

    `source` is the filter as it was typed, which `without_filter` takes.
    """

    field: str
    op: Op
    values: tuple[str, ...] = ()
    negated: bool = False
    source: str = data_field(default="", compare=False)


Item: TypeAlias = Word | Phrase | Filter


@dataclass(frozen=True, slots=True)
class Query:
    """All of `terms` hold; of each term, one of its items. No terms: every contact.

    `ignored` names the pieces of the text, as typed, that made no sense and were left out.
    """

    terms: tuple[tuple[Item, ...], ...] = ()
    ignored: tuple[str, ...] = ()


def parse(text: str, today: date, custom_fields: Sequence[str] = ()) -> Query:
    """The query that `text` asks for, whatever it holds; dates are counted from `today`.

    A filter nobody knows ("foo:bar") is searched as words, and named in `ignored` too.
    """
    reader = _Reader(today, custom_fields)
    terms: list[list[Item]] = []
    alternative = ""  # the OR that waits for its second half
    for token in tokens(text):
        if token.kind == "or" and terms and not alternative:
            alternative = token.source
        elif token.kind in ("or", "noise"):
            reader.ignored.append(token.source)
        else:
            if not alternative:
                terms.append([])
            alternative = ""
            first, *others = reader.read(token) or [[]]
            terms[-1] += first
            terms += others
    if alternative:
        reader.ignored.append(alternative)
    return Query(tuple(tuple(items) for items in terms if items), tuple(reader.ignored))


def without_filter(text: str, field: str, source: str = "") -> str:
    """The query's text without its filters on `field` (as `Filter.field` names it), else as typed.

    With `source` only those typed just so. An OR that joined such a filter to the rest goes with it.
    """
    name = _field(field)
    left = [token for token in tokens(text) if token.kind != "noise"]
    gone: list[Token] = []
    at = 0
    while at < len(left):
        token = left[at]
        if token.kind != "filter" or _field(token.key) != name or source not in ("", token.source):
            at += 1
            continue
        end = at + 1
        while end < len(left) and left[end].kind == "or":
            end += 1
        if end == at + 1:
            while at and left[at - 1].kind == "or":
                at -= 1
        gone += left[at:end]
        del left[at:end]
    return _without_tokens(text, gone)


def with_filter(text: str, field: str, value: str) -> str:
    """The query's text with a filter on `field` in front, in place of those it had on that field.

    Several tags, labels, has and no stand beside each other. `value` is what to look for; for dates and custom fields
    it is as the grammar has it (">30d").
    """
    plain = value if _field(field) in (*TEXT_FIELDS, "kind", "has") else value.lstrip("<>=≥≤")
    op = value.removesuffix(plain)
    piece = f"{quoted(field.removeprefix('custom.'))}:{op}{quoted(plain)}"
    if field in _SEVERAL_AT_ONCE:
        if any(token.source == piece for token in tokens(text)):
            return text
    else:
        text = without_filter(text, field)
    leading = itertools.takewhile(lambda token: token.kind in ("or", "noise"), tokens(text))
    rest = _without_tokens(text, [token for token in leading if token.kind == "or"])
    return f"{piece} {rest}".rstrip()


def _without_tokens(text: str, gone: Collection[Token]) -> str:
    """`text` without these pieces; white space between the others stays as it is."""
    if not gone:
        return text
    starts = {token.start for token in gone}
    kept: list[str] = []
    end: int | None = 0
    for token in tokens(text):
        if token.start in starts:
            end = None
            continue
        if end is not None:
            kept.append(text[end : token.start])
        elif kept:
            kept.append(" ")
        kept.append(token.source)
        end = token.end
    return "".join(kept) + (text[end:] if end is not None else "")


def _field(name: str) -> str:
    """The field that a filter's key, or a name in `Filter.field`, means: one of ours or a custom field's key."""
    key = _key(name.removeprefix("custom."))
    return _FIELDS.get(key, key)


def _key(name: str) -> str:
    """A field's name without case, accents, blanks and signs, for "Shoe size" is typed as shoe_size too."""
    return "".join(words(name))


class _Reader:
    """Turns pieces of the text into terms, and collects those that make no sense."""

    def __init__(self, today: date, custom_fields: Sequence[str]) -> None:
        self.today = today
        self.custom = {key: f"custom.{name}" for name in custom_fields if (key := _key(name))}
        self.ignored: list[str] = []

    def read(self, token: Token) -> list[list[Item]]:
        """The terms that a piece stands for: one, but for an unknown filter, which is searched word by word."""
        if token.kind != "filter":
            return [self._text(token, token.text, prefix=token.kind == "word")]
        key = _key(token.key)
        if field := _FIELDS.get(key) or self.custom.get(key):
            return [self._filter(token, field)]
        if not any(char.isalpha() for char in token.key) or "".join(token.values).startswith("//"):
            return [self._text(token, token.text, prefix=True)]  # a time of day, an address in the web
        self.ignored.append(token.source)
        pieces = f"{token.key} {' '.join(token.values)}".split()
        return [[item] for piece in pieces if (item := _text_item(piece, prefix=True, negated=token.negated))]

    def _text(self, token: Token, text: str, prefix: bool) -> list[Item]:
        item = _text_item(text, prefix, token.negated)
        if item is None:
            self.ignored.append(token.source)
            return []
        return [item]

    def _filter(self, token: Token, field: str) -> list[Item]:
        """The alternatives that a filter stands for; what is unknown among its values is ignored."""
        if field in (*PAST_FIELDS, *FUTURE_FIELDS):
            found = [_date_filter(field, token, _folded(value), self.today) for value in token.values]
            if token.negated and len(found) > 1:
                found = []  # "none of these days" would be several terms
            known = [item for item in found if item]
            unknown = len(known) < len(found)
        elif field.startswith("custom."):
            known, unknown = _custom_filter(field, token), False
        else:
            values = [self._value(field, value) for value in token.values]
            known, unknown = _one_of(field, token, tuple(value for value in values if value)), not all(values)
        if unknown or not known:
            self.ignored.append(token.source)
        return [*known]

    def _value(self, field: str, value: str) -> str:
        """The value as the filter has it; empty for one that makes no sense."""
        if field == "kind":
            return _KINDS.get(_key(value), "")
        if field == "has":
            return _HAS.get(_key(value)) or self.custom.get(_key(fold(value).removeprefix("custom.")), "")
        return _folded(canonical(value) if field == "label" else value)


def _text_item(text: str, prefix: bool, negated: bool) -> Word | Phrase | None:
    found = words(text)
    if not found:
        return None
    run = digits(text) if _PHONE.fullmatch(fold(text)) else ""
    if len(found) == 1:
        return Word(found[0], prefix, negated, run)
    return Phrase(tuple(found), prefix, negated, run)


def _one_of(field: str, token: Token, values: tuple[str, ...]) -> list[Filter]:
    if not values or token.op not in ("", "="):
        return []
    negated = token.negated != (_key(token.key) == "no")
    return [Filter(field, "=", values, negated, token.source)]


def _custom_filter(field: str, token: Token) -> list[Filter]:
    values = tuple(value for value in map(_folded, token.values) if value)
    if not values or (len(values) > 1 and token.op not in ("", "=")):
        return []
    op: Op = token.op or "="
    if not token.op and len(values) == 1 and (ends := _RANGE.fullmatch(values[0])):
        low, high = ends[1], ends[2]
        if low and high:
            op, values = "between", (low, high)
        elif low or high:
            op, values = (">=", (low,)) if low else ("<=", (high,))
    return [Filter(field, op, values, token.negated, token.source)]


def _date_filter(field: str, token: Token, value: str, today: date) -> Filter | None:
    """The filter for one value of a date field; None where it makes no sense."""
    past = field in PAST_FIELDS
    days: tuple[date, ...] = ()
    op: Op = token.op or "="
    if value in ("none", "never"):
        understood = not token.op and field not in ("changed", "created")
        op = "none"
    elif value == "overdue":
        understood = not token.op and not past
        op, days = "<", (today,)
    elif not token.op and (ends := _RANGE.fullmatch(value)):
        op, days = _between(ends[1], ends[2], today, past)
        understood = bool(days)
    elif found := period(value, today, past):
        understood = True
        op, days = _compared(token.op, found, is_relative(value), today, past)
    else:
        understood = False
    iso = tuple(day.isoformat() for day in days)
    return Filter(field, op, iso, token.negated, token.source) if understood else None


def _compared(
    op: Operator, days: tuple[date, date], relative: bool, today: date, past: bool
) -> tuple[Op, tuple[date, ...]]:
    first, last = days
    if relative and not op:
        return "between", (min(first, today), max(first, today))
    if relative and past:
        op = _MIRRORED.get(op, op)  # more than 30 days ago is before that day
    if op in ("", "="):
        return ("=", (first,)) if first == last else ("between", days)
    return op or "=", (last if op in (">", "<=") else first,)


def _between(low: str | None, high: str | None, today: date, past: bool) -> tuple[Op, tuple[date, ...]]:
    """The condition for a range of which one end may be open; without days where it makes no sense."""
    known = [period(end, today, past) for end in (low, high) if end]
    days = [day for found in known if found for day in found]
    if not known or None in known:
        return "between", ()
    if low and high:
        return "between", (min(days), max(days))
    return (">=", (min(days),)) if low else ("<=", (max(days),))


def _folded(value: str) -> str:
    return " ".join(fold(value).split())
