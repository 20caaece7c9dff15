"""What every reader yields: a contact, or a place in the file that could not be read and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from crm_desktop.domain.contact import Contact


@dataclass(slots=True)
class Parsed:
    """A contact and the line (1-based) at which it begins.

    `warnings` are codes of what could not be read as what it should be, and was kept as text: `date-unreadable`, ….
    """

    line: int
    contact: Contact
    warnings: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Rejected:
    """A row or card that could not be read: its line (1-based), the code of the reason, its raw text.

    `raw` is what is saved to the file that can be mended and imported again.
    """

    line: int
    reason: str
    raw: str = ""


Record: TypeAlias = Parsed | Rejected
Records: TypeAlias = Iterator[Record]
