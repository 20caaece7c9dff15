"""The guide in short: what the program does, in a few sentences."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.label import Label

_GUIDE: tuple[tuple[Any, Any], ...] = (
    (
        QT_TRANSLATE_NOOP("Guide", "Find"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Ctrl K finds people, groups, views and every action by a few letters, also mistyped. Ctrl F searches all "
            "that was ever written down.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Guide", "Write down"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Ctrl J understands a line such as “{example}”. In a contact, Ctrl L records what was done and "
            "Ctrl Shift F plans what comes next.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Guide", "Follow up"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Today shows what is due and who goes cold. The keys 1 to 4 give the result, and the next step is "
            "proposed.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Guide", "Bring and take"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Drop lists of contacts, calendars or e-mails onto the window to take them in. Ctrl E writes what the list "
            "shows to a file.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Guide", "Work together"),
        QT_TRANSLATE_NOOP("Guide", "Several computers share a folder, and no server is needed: see Sync."),
    ),
    (
        QT_TRANSLATE_NOOP("Guide", "Nothing is lost"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Ctrl Z takes back whatever was done, the history keeps every change, and backups are made by themselves.",
        ),
    ),
)


def guide() -> list[tuple[str, str]]:
    """Headings, and what stands under each."""
    example = QCoreApplication.translate("QuickAddDialog", "call Ana tomorrow 3pm re: quote")
    return [(_tr(title), _tr(text).format(example=paint.isolate(example))) for title, text in _GUIDE]


def add_guide(column: QVBoxLayout) -> None:
    """Put it at the end of a column."""
    for title, text in guide():
        column.addWidget(Label(title, Type.STRONG))
        column.addWidget(Label(text, ink=Ink.SECOND, wrap=True))
        column.addSpacing(theme.STEP)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)
