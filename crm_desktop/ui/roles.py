"""What models tell delegates beyond text: the item roles, and the words for colours they speak in."""

from __future__ import annotations

from enum import IntEnum, StrEnum, auto

from PySide6.QtCore import Qt


class Tone(StrEnum):
    """The state a chip or card shows: red late, amber today, green done, violet tier A, accent chosen."""

    PLAIN = auto()
    RED = auto()
    AMBER = auto()
    GREEN = auto()
    VIOLET = auto()
    ACCENT = auto()


class Ink(StrEnum):
    """The colour of text and of the icon beside it; each is a field of `theme.Palette`."""

    INK = auto()
    SECOND = auto()
    THIRD = auto()
    ACCENT = auto()
    ON_ACCENT = auto()
    RED = auto()
    AMBER = auto()
    GREEN = auto()
    VIOLET = auto()


class Role(IntEnum):
    """Item data roles read by `delegates`, beside Qt.DisplayRole, ToolTipRole and AccessibleTextRole."""

    UID = Qt.ItemDataRole.UserRole + 1
    """str: the record the row stands for."""
    INITIALS = auto()
    """str: at most two letters for the avatar."""
    PHOTO = auto()
    """QPixmap: the avatar's picture, in place of the initials."""
    TONE = auto()
    """Tone: paint the text as a chip; None: as plain text."""
    INK = auto()
    """Ink: colour of plain text; None: Ink.INK."""
    SECOND = auto()
    """str: text that follows in the third ink, as "Ana Adomaitė · Baltic Solar"."""
    ISOLATE = auto()
    """bool: a phone number or e-mail address, always left-to-right."""
    ICON = auto()
    """str: a name known to `icons`, drawn before the text."""
