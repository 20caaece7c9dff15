"""The user's own country, as addresses may call it."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def names() -> tuple[str, ...]:
    """Its code (ISO 3166), and its name in English and in its own language."""
    locale = QLocale()
    territory = locale.territory()
    found = (
        QLocale.territoryToCode(territory),
        QLocale.territoryToString(territory),
        locale.nativeTerritoryName(),
    )
    return tuple(filter(None, found))
