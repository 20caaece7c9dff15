"""Which open activities are wanted: of some types, of some priority, with contacts of some tags."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.domain.keys import tag_key
from crm_desktop.store import choices
from crm_desktop.store.database import Database
from crm_desktop.store.documents import marks

# As RFC 5545, 3.8.1.9, has them; where nothing is said, it is neither high nor low.
_PRIORITIES = {
    "high": "coalesce(a.priority, 0) BETWEEN 1 AND 4",
    "medium": "coalesce(a.priority, 0) IN (0, 5)",
    "low": "a.priority > 5",
}
PRIORITIES = tuple(_PRIORITIES)


@dataclass(frozen=True, slots=True)
class Only:
    """Of these types, these PRIORITIES, and with a contact that has one of these tags; empty: whatever they are."""

    types: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


ALL = Only()


def of_activities(database: Database, only: Only) -> tuple[str, list[str]]:
    """Conditions on an activity `a` whose first contact is `l`, to follow others, and their values."""
    types = choices.load(database)
    codes = [code for type_ in only.types for code in (type_, *types.aliases_of("type", type_))]
    said = f"AND a.type IN ({marks(codes)}) " if codes else ""
    if known := [_PRIORITIES[each] for each in only.priorities if each in _PRIORITIES]:
        said += f"AND ({' OR '.join(known)}) "
    tagged, tags = of_contacts(only)
    return said + tagged, codes + tags


def of_contacts(only: Only) -> tuple[str, list[str]]:
    """Conditions on a contact `l`, and their values."""
    tags = [tag_key(tag) for tag in only.tags]
    if not tags:
        return "", []
    return f"AND l.id IN (SELECT contact FROM contact_tag WHERE key IN ({marks(tags)})) ", tags
