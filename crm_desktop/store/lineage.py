"""Series that go on in others: where one ends because another goes on from there, and whose an occurrence is.

A series that goes on from an occurrence of another names both, as that occurrence's record would (`series`,
`recurrence_id`; RFC 5545, 3.2.13: THISANDFUTURE). All that come from one first series are a family. Each member goes
on until the next one begins, whoever made it and whatever the rule of the former says, so several who divide a series
without knowing of each other have each of its days once. That follows from the records alone, however they came here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from crm_desktop.domain import recurrence
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.shift import Shift
from crm_desktop.domain.uid import Uid
from crm_desktop.store.database import Database
from crm_desktop.store.documents import chunks, marks


class Series(NamedTuple):
    """A series, and the one from whose occurrence `at` it goes on; None and "" for a first one."""

    uid: Uid
    former: Uid | None
    at: str
    due: str
    rrule: str
    timezone: str
    deleted: bool

    def gives(self, at: str) -> bool:
        """Whether its rule gives this day or time, wherever it ends."""
        endless = recurrence.endless(self.rrule)
        return next(recurrence.ahead(self.due, endless, self.timezone, at), None) == at

    def moved_from(self, due: str, at: str) -> str:
        """Where an occurrence is that was `at` a day or time as long as the series began at another `due`."""
        return _moved(Shift(due, self.due, self.timezone, self.rrule), at)


class Family:
    """A first series and all that go on from it, of `members` in any order, the first series before all."""

    def __init__(self, members: Sequence[Series]) -> None:
        self._first = members[0]
        self.members = {member.uid: member for member in members}
        self._slots: dict[Uid, str] = {self._first.uid: ""}
        waiting = [self._first]
        children = defaultdict(list)
        for member in members[1:]:
            children[member.former].append(member)
        while waiting:
            former = waiting.pop()
            for member in children[former.uid]:
                self._slots[member.uid] = self._back(former, member.at)
                waiting.append(member)

    @cached_property
    def _order(self) -> list[Series]:
        """The live members as they follow each other."""
        live = (self.members[uid] for uid in self._slots if not self.members[uid].deleted)
        return sorted(live, key=lambda member: (self._slots[member.uid], member.uid))

    def ends(self) -> dict[Uid, str]:
        """Before which day or time of its own each live member ends, but the last."""
        found = {}
        for member, following in zip(self._order, self._order[1:], strict=False):
            is_next = following.former == member.uid
            found[member.uid] = following.at if is_next else self._on(member, self._slots[following.uid])
        return found

    def before(self, uid: Uid) -> Series | None:
        """The live member that ends where this one begins."""
        place = next((n for n, member in enumerate(self._order) if member.uid == uid), 0)
        return self._order[place - 1] if place else None

    def joined(self, uid: Uid) -> tuple[Series, str] | None:
        """The live member that ends where this one begins, by its own rule too, and the rule by which it would go on as
        far as this one does; None where there is no such member.
        """
        member, former = self.members[uid], self.before(uid)
        if former is None:
            return None
        cut = recurrence.cut_before(former.due, former.rrule, former.timezone)
        if cut != self.ends()[former.uid]:
            return None
        rule = recurrence.endless(former.rrule)
        if last := recurrence.last_occurrence(member.due, member.rrule, member.timezone):
            there = self._on(former, self._back(member, last))
            ahead = recurrence.ahead(former.due, rule, former.timezone, there)
            if after := next((each for each in ahead if each > there), None):
                rule = recurrence.until_before(rule, after)
        return former, rule

    def from_on(self, uid: Uid) -> list[Uid]:
        """A member and all that go on from it."""
        found = [uid]
        for each in found:
            found += [member.uid for member in self.members.values() if member.former == each]
        return found

    def place(self, uid: Uid, at: str) -> tuple[Series, str] | None:
        """Whose an occurrence of a member is now, and which; None where it is that one's, or of nobody."""
        member = self.members[uid]
        end = self.ends().get(uid)
        if not member.deleted and (end is None or at < end):
            return None
        slot = self._back(member, at)
        whose = None
        for each in self._order:
            if self._slots[each.uid] <= slot:
                whose = each
        return (whose, self._on(whose, slot)) if whose is not None and whose.uid != uid else None

    def _back(self, member: Series, at: str) -> str:
        """The day or time of the first series for one of a member."""
        if member is self._first:
            return at
        return _moved(Shift(member.due, self._slots[member.uid], self._first.timezone, self._first.rrule), at)

    def _on(self, member: Series, slot: str) -> str:
        """The day or time of a member for one of the first series."""
        if member is self._first:
            return slot
        return _moved(Shift(self._slots[member.uid], member.due, member.timezone, member.rrule), slot)


def _moved(shift: Shift, at: str) -> str:
    try:
        return shift(at)
    except (UserError, ValueError, OverflowError):  # no day, or none that there is: it may have come from anywhere
        return at


def families(database: Database, series: Iterable[Uid], *, alone: bool = False) -> list[Family]:
    """The families of these series; those of one member too where that is wanted."""
    known: dict[Uid, Series] = {}
    above = list(series)
    while above:
        found = _read(database, "uid", above)
        known |= {each.uid: each for each in found}
        above = [each.former for each in found if each.former is not None and each.former not in known]
    below = list(known)
    while below:
        found = [each for each in _read(database, "series", below) if each.uid not in known]
        known |= {each.uid: each for each in found}
        below = [each.uid for each in found]
    members: dict[Uid, list[Series]] = defaultdict(list)
    for each in known.values():
        first = each
        for _ in known:  # so that a ring, which nobody makes, has an end
            if first.former not in known:
                members[first.uid].append(each)
                break
            first = known[first.former]
    return [
        Family(sorted(those, key=lambda each: each.former in known))
        for those in members.values()
        if alone or len(those) > 1
    ]


def _read(database: Database, by: str, uids: Iterable[Uid]) -> list[Series]:
    return [
        Series(*row)
        for chunk in chunks(uids)
        for row in database.rows(
            "SELECT uid, series, recurrence_id, due, rrule, timezone, deleted FROM activity "
            f"WHERE {by} IN ({marks(chunk)}) AND rrule <> ''",
            chunk,
        )
    ]


def ends(database: Database, series: Iterable[Uid]) -> dict[Uid, str]:
    """Of these series, those that end because another goes on from them: before which day or time of their own."""
    wanted = set(series)
    found: dict[Uid, str] = {}
    for family in families(database, _divided(database, wanted)):
        found |= {uid: end for uid, end in family.ends().items() if uid in wanted}
    return found


def _divided(database: Database, series: Iterable[Uid]) -> set[Uid]:
    """Those that go on from others, or from which others go on: mostly few of many."""
    found: set[Uid] = set()
    for chunk in chunks(series):
        those = marks(chunk)
        rows = database.rows(
            f"SELECT uid FROM activity WHERE uid IN ({those}) AND series IS NOT NULL UNION "
            f"SELECT series FROM activity WHERE series IN ({those}) AND rrule <> ''",
            chunk * 2,
        )
        found.update(row[0] for row in rows)
    return found


def relatives(database: Database, series: Iterable[Uid]) -> set[Uid]:
    """All of the families of these series."""
    return {uid for family in families(database, series) for uid in family.members}
