"""What can be chosen: types and results of activities, statuses, tiers and labels; built in, changed, or of one's own.

Records hold the `code` of a choice. A type or result keeps its code whatever it is called; of a status, tier or label
the code is its name, too. A choice merged into another stays as an alias, so that a code that comes later - from a
colleague, an old file - still means what it was merged into.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.text import fold
from crm_desktop.domain.uid import Uid, named_uid

KINDS = ("type", "result", "status", "tier", "label")
COLORS = ("plain", "accent", "green", "amber", "red", "violet")
"""Names of the theme's colours, so that text keeps its contrast in every theme."""
LIKES = ("call", "meeting", "message")
"""What a type of activity may be like; one that is like none has no result and reaches nobody."""
OUTCOMES = ("reach", "unanswered")
"""What a result may say of the contact: it answered, or it was tried in vain; else nothing."""
LONGEST_CADENCE = 100 * 366
"""The most days within which a contact can be to be reached again."""
NOTHING = "nothing"
LISTS = ("phones", "emails", "addresses", "urls", "ims", "dates", "related")
"""The lists of a contact whose values have labels."""
LABELLED = ("email", "phone", "url", "im", "date", "related")
"""The kinds of details that have such labels."""
_ALIAS = "="
_MOST_RESULTS = 9  # as many as there are digits to choose them by
_ICONS = {"call": "call", "meeting": "meeting", "message": "email"}
_BUILT_IN_ICONS = ("call", "meeting", "todo", "email", "letter", "visit", "note")
_USUAL_RESULTS = {"call": "reached", "meeting": "held", "message": "sent"}
_MINUTES = {"call": 15, "meeting": 60}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of what can be chosen; its fields are those of the table `choice`, and are effective, not as recorded.

    `name` is "" where the usual words for the code are shown. `meaning` are words parted by blanks: of a type one of
    LIKES; of a result one of OUTCOMES, then the LIKES it belongs to (none: all); of a tier the days within which its
    contacts are to be reached again; of a label the LISTS it is proposed for (none: all); NOTHING stands for none. A
    hidden one is not proposed any more.
    """

    kind: str
    code: str
    name: str = ""
    meaning: str = ""
    color: str = "plain"
    position: int = 1 << 30
    hidden: bool = False
    built_in: bool = False


class Record(NamedTuple):
    """A row of the table `choice`; "" and None leave what is built in."""

    kind: str
    code: str
    name: str = ""
    meaning: str = ""
    color: str = ""
    position: int | None = None
    hidden: bool = False


_BUILT_IN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "type": (
        ("call", "call", "accent"),
        ("meeting", "meeting", "violet"),
        ("todo", NOTHING, "green"),
        ("email", "message", "amber"),
        ("letter", "message", "amber"),
        ("visit", "meeting", "violet"),
        ("note", NOTHING, "plain"),
    ),
    "result": (
        ("reached", "reach call", "green"),
        ("held", "reach meeting", "green"),
        ("no answer", "unanswered call meeting", "amber"),
        ("left message", "unanswered call", "amber"),
        ("wrong number", "unanswered call", "red"),
        ("sent", "nothing message", "green"),
        ("replied", "reach message", "green"),
        ("not interested", "reach meeting message", "red"),
    ),
    "status": (
        ("lead", "", "plain"),
        ("prospect", "", "plain"),
        ("customer", "", "plain"),
        ("partner", "", "plain"),
        ("supplier", "", "plain"),
        ("former", "", "plain"),
    ),
    "tier": (("A", "", "violet"), ("B", "", "plain"), ("C", "", "plain")),
    "label": (
        ("mobile", "phones", "plain"),
        ("work", "phones emails addresses urls", "plain"),
        ("home", "phones emails addresses", "plain"),
        ("main", "phones", "plain"),
        ("work fax", "phones", "plain"),
        ("homepage", "urls", "plain"),
        ("profile", "urls", "plain"),
        ("blog", "urls", "plain"),
        ("Signal", "ims", "plain"),
        ("WhatsApp", "ims", "plain"),
        ("Telegram", "ims", "plain"),
        ("Matrix", "ims", "plain"),
        ("Skype", "ims", "plain"),
        ("birthday", "dates", "plain"),
        ("anniversary", "dates", "plain"),
        ("spouse", "related", "plain"),
        ("child", "related", "plain"),
        ("parent", "related", "plain"),
        ("colleague", "related", "plain"),
        ("manager", "related", "plain"),
        ("assistant", "related", "plain"),
        ("referred by", "related", "plain"),
        ("friend", "related", "plain"),
        ("other", "phones emails addresses dates", "plain"),
    ),
}


def choice_uid(kind: str, code: str) -> Uid:
    """The identifier of a choice's record, the same on every device."""
    return named_uid(b"choice", kind.encode(), code.encode())


def alias_of(code: str) -> str:
    """The meaning of a choice that was merged into the one with this code."""
    return _ALIAS + code


class Choices:
    """All choices of a workspace: what is built in, overlaid by the records of the table `choice`."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.records = tuple(records)
        self._aliases: dict[tuple[str, str], str] = {}
        found = dict(_USUAL)
        for record in sorted(self.records):
            key = record.kind, record.code
            if record.meaning.startswith(_ALIAS):
                into = record.meaning.removeprefix(_ALIAS)
                if self.resolve(record.kind, into) != record.code:  # two devices may merge crosswise: one merge counts
                    self._aliases[key] = into
                    continue
            found[key] = _overlaid(found.get(key), record)
        for key in self._aliases:
            found.pop(key, None)
        self._found = found
        self._likes: dict[str, str] = {}
        self._outcomes: dict[str, str] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Choices) and sorted(self.records) == sorted(other.records)

    def __hash__(self) -> int:
        return hash(frozenset(self.records))

    @cached_property
    def _in_order(self) -> dict[str, tuple[Choice, ...]]:
        ordered = sorted(self._found.values(), key=lambda choice: (choice.position, choice.code))
        return {kind: tuple(choice for choice in ordered if choice.kind == kind) for kind in KINDS}

    def all(self, kind: str) -> tuple[Choice, ...]:
        """Those of a kind in their order, hidden ones too; what was merged into another is not among them."""
        return self._in_order[kind]

    def offered(self, kind: str) -> tuple[Choice, ...]:
        """Those of a kind to choose from, in their order."""
        return tuple(choice for choice in self.all(kind) if not choice.hidden)

    def codes(self, kind: str) -> tuple[str, ...]:
        """The codes of those offered."""
        return tuple(choice.code for choice in self.offered(kind))

    def resolve(self, kind: str, code: str) -> str:
        """The code that this one stands for: of what it was merged into, else itself."""
        seen = {code}
        while (into := self._aliases.get((kind, code))) is not None and into not in seen:
            seen.add(into)
            code = into
        return code

    def get(self, kind: str, code: str) -> Choice:
        """The choice that a record with this code has; words that nobody defined are one, too."""
        code = self.resolve(kind, code)
        return self._found.get((kind, code)) or Choice(kind, code)

    def defines(self, kind: str, code: str) -> bool:
        """Whether there is such a choice or alias: built in or recorded."""
        return (kind, code) in self._found or (kind, code) in self._aliases

    def find(self, kind: str, text: str) -> str | None:
        """The code of the choice that people call so: by its name, then by its code, its own or one merged into it."""
        wanted = _plain(text)
        for choice in self.all(kind):
            if choice.name and _plain(choice.name) == wanted:
                return choice.code
        for choice in self.all(kind):
            if _plain(choice.code) == wanted:
                return choice.code
        for of, code in sorted(self._aliases):
            if of == kind and _plain(code) == wanted:
                return self.resolve(kind, code)
        return None

    def own_names(self, kind: str) -> dict[str, str]:
        """The codes of those offered that users made or named, by the words of their names."""
        own = (choice for choice in self.offered(kind) if choice.name or not choice.built_in)
        names = {" ".join((choice.name or choice.code).replace(",", " ").split()): choice.code for choice in own}
        return {name: code for name, code in names.items() if name}

    def known_as(self, kind: str, code: str, plain: Callable[[str], str] = str) -> set[str]:
        """All that a value may be looked for by: its code, what it stands for and its name, and what stands for it."""
        into = self.resolve(kind, code)
        return {plain(text) for text in (code, into, self.get(kind, code).name, *self.aliases_of(kind, into)) if text}

    def aliases_of(self, kind: str, code: str) -> list[str]:
        """The codes of what was merged into this one."""
        return [alias for of, alias in self._aliases if of == kind and self.resolve(of, alias) == code]

    def like(self, type_: str) -> str:
        """What a type of activity is like: one of LIKES, or ""."""
        found = self._likes.get(type_)
        if found is None:
            meaning = self.get("type", type_).meaning
            found = self._likes[type_] = meaning if meaning in LIKES else ""
        return found

    def icon(self, type_: str) -> str:
        """The name of the icon that a type has in the window."""
        code = self.resolve("type", type_)
        return code if code in _BUILT_IN_ICONS else _ICONS.get(self.like(code), "todo")

    def minutes(self, type_: str) -> int:
        """How long an activity of this type usually takes."""
        return _MINUTES.get(self.like(type_), 30)

    def outcome(self, result: str) -> str:
        """What a result says of the contact: one of OUTCOMES, or ""."""
        found = self._outcomes.get(result)
        if found is None:
            first = self.get("result", result).meaning.partition(" ")[0]
            found = self._outcomes[result] = first if first in OUTCOMES else ""
        return found

    def usual_result(self, type_: str) -> str:
        """How something done of this type usually went."""
        return _USUAL_RESULTS.get(self.like(type_), "")

    def unanswered(self) -> list[str]:
        """The codes of all results that say that nobody answered, aliases included."""
        codes = [code for kind, code in (*self._found, *self._aliases) if kind == "result"]
        return [code for code in codes if self.outcome(code) == "unanswered"]

    def results_of(self, type_: str) -> tuple[str, ...]:
        """The codes of the results that activities of a type can have, in the order of their digits."""
        like = self.like(type_)
        if not like:
            return ()
        return tuple(c.code for c in self.offered("result") if _belongs(c.meaning.split()[1:], like))[:_MOST_RESULTS]

    def cadence(self, tier: str) -> int | None:
        """The days within which contacts of a tier are to be reached again, unless one has its own; None for any."""
        meaning = self.get("tier", tier).meaning if tier else ""
        if not meaning.isdecimal() or len(meaning) > len(str(LONGEST_CADENCE)):
            return None
        return int(meaning) if 0 < int(meaning) <= LONGEST_CADENCE else None

    def labels_of(self, field: str) -> tuple[str, ...]:
        """The codes of the labels that are proposed for a list of the contact, one of LISTS."""
        return tuple(c.code for c in self.offered("label") if _belongs(c.meaning.split(), field))

    def settle(self, contact: Contact) -> None:
        """Put what things were merged into in the place of what was merged, in a document that came from elsewhere."""
        if not self._aliases:
            return
        contact.status = self.resolve("status", contact.status)
        contact.tier = self.resolve("tier", contact.tier)
        for field in LISTS:
            for item in getattr(contact, field):
                item.label = self.resolve("label", item.label)


def _belongs(named: Sequence[str], wanted: str) -> bool:
    return not named or wanted in named


def _overlaid(usual: Choice | None, record: Record) -> Choice:
    base = usual or Choice(record.kind, record.code)
    return replace(
        base,
        name=record.name or base.name,
        meaning=base.meaning if record.meaning.startswith(_ALIAS) else record.meaning or base.meaning,
        color=record.color if record.color in COLORS else base.color,
        position=base.position if record.position is None else record.position,
        hidden=record.hidden,
    )


def _plain(text: str) -> str:
    return " ".join(fold(text.replace("_", " ").replace("-", " ")).split())


_USUAL = {
    (kind, code): Choice(kind, code, meaning=meaning, color=color, position=position, built_in=True)
    for kind, choices in _BUILT_IN.items()
    for position, (code, meaning, color) in enumerate(choices)
}
USUAL = Choices()
"""The choices of a workspace in which nobody changed any."""
