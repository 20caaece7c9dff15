"""Phone numbers as they are shown; what was entered is kept as it was."""

from __future__ import annotations

import sys
from functools import lru_cache

from PySide6.QtCore import QLocale

from crm_desktop.domain import phone_numbers
from crm_desktop.ui.session import Session

_LIBRARY = "phonenumbers"


class _Asked:
    """Whether a number was shown before the library that groups it was loaded."""

    too_early = False


def shown(number: str) -> str:
    """A number grouped as its country does, if nobody grouped it; as it is until `begin` is through."""
    if not phone_numbers.is_bare(number):
        return number
    if _LIBRARY not in sys.modules:
        _Asked.too_early = True
        return number
    return _grouped(number, QLocale.territoryToCode(QLocale().territory()))


def begin(session: Session) -> None:
    """Load what knows how countries group numbers, besides; then show numbers so."""

    def show() -> None:
        if _Asked.too_early and not session.jobs.stopped:
            _Asked.too_early = False
            session.changed.emit()

    session.detach(load).finished.connect(show)


def load() -> None:
    """The same at once."""
    phone_numbers.grouped("+37060000000", "")


@lru_cache(1 << 12)
def _grouped(number: str, country: str) -> str:
    return phone_numbers.grouped(number, country)
