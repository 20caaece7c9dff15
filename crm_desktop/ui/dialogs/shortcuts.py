"""F1: the guide in short, and the keys of the window by where they work."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.ui import theme
from crm_desktop.ui.actions import CONTACTS, EVERYWHERE, FOLLOW_UPS, Action
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.guide import add_guide
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import PrimaryButton, draw_keys, shortcut_text
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll

_GAP = 4
_KEYS_WIDTH = 132


class Area(NamedTuple):
    """Where keys work, and each with what it does; keys that do the same stand together, parted by blanks.

    The actions of the area `key` come before them.
    """

    title: Any
    keys: tuple[tuple[str, Any], ...]
    key: str = ""


# Beside the actions of the window, which tell their keys themselves.
SHORTCUTS = (
    Area(QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"), (), EVERYWHERE),
    Area(
        QT_TRANSLATE_NOOP("Shortcuts", "Today"),
        (
            ("Up Down", QT_TRANSLATE_NOOP("Shortcuts", "Move")),
            ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Show the contact")),
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "Done")),
            ("1 2 3 4", QT_TRANSLATE_NOOP("Shortcuts", "Done, with this result")),
            ("P", QT_TRANSLATE_NOOP("Shortcuts", "Plan a call with whoever goes cold")),
        ),
    ),
    Area(
        QT_TRANSLATE_NOOP("Shortcuts", "Contacts"),
        (
            ("Up Down", QT_TRANSLATE_NOOP("Shortcuts", "Move")),
            ("Home End", QT_TRANSLATE_NOOP("Shortcuts", "To the first or the last row")),
            ("Shift+Up Shift+Down", QT_TRANSLATE_NOOP("Shortcuts", "Select more")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("Shortcuts", "Select all")),
            ("Return", QT_TRANSLATE_NOOP("Shortcuts", "To the contact beside the list")),
            ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Delete the selected contacts")),
        ),
        CONTACTS,
    ),
    Area(
        QT_TRANSLATE_NOOP("Shortcuts", "A contact"),
        (
            ("Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Record what was done")),
            ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("Shortcuts", "Plan what comes next")),
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "Edit the name, or the field with the keyboard")),
            ("Return", QT_TRANSLATE_NOOP("Shortcuts", "Edit a field or an entry of the timeline")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy the value of a field")),
            ("1 2 3 4", QT_TRANSLATE_NOOP("Shortcuts", "Give the result")),
            ("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Done")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Leave a field as it was; back to the list")),
        ),
    ),
    Area(
        QT_TRANSLATE_NOOP("Shortcuts", "Follow-ups"),
        (
            (
                "1 2 3 4",
                QT_TRANSLATE_NOOP("Shortcuts", "Give the result: reached, no answer, left message, wrong number"),
            ),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Back to the list")),
        ),
        FOLLOW_UPS,
    ),
    Area(
        QT_TRANSLATE_NOOP("Shortcuts", "Calendar"),
        (
            ("D W M A", QT_TRANSLATE_NOOP("Shortcuts", "Day, week, month, agenda")),
            ("T", QT_TRANSLATE_NOOP("Shortcuts", "Today")),
            ("PgUp PgDown", QT_TRANSLATE_NOOP("Shortcuts", "Back or on: a day, a week, a month")),
            ("Left Right", QT_TRANSLATE_NOOP("Shortcuts", "To another day")),
            ("Up Down", QT_TRANSLATE_NOOP("Shortcuts", "To another entry of the day")),
            ("Ctrl+Up Ctrl+Down", QT_TRANSLATE_NOOP("Shortcuts", "To another half hour")),
            ("Shift+Up Shift+Down", QT_TRANSLATE_NOOP("Shortcuts", "Choose less or more time")),
            ("N", QT_TRANSLATE_NOOP("Shortcuts", "Plan something at that time")),
            ("Return E", QT_TRANSLATE_NOOP("Shortcuts", "Open the entry, or plan something where there is none")),
            ("Alt+Left Alt+Right", QT_TRANSLATE_NOOP("Shortcuts", "Move the entry to another day")),
            ("Alt+Up Alt+Down", QT_TRANSLATE_NOOP("Shortcuts", "Move the entry by a quarter of an hour")),
            ("Alt+Shift+Up", QT_TRANSLATE_NOOP("Shortcuts", "Make the entry shorter")),
            ("Alt+Shift+Down", QT_TRANSLATE_NOOP("Shortcuts", "Make the entry longer")),
            ("1 2 3 4", QT_TRANSLATE_NOOP("Shortcuts", "Give the result")),
            ("Ctrl+Return Space", QT_TRANSLATE_NOOP("Shortcuts", "Done")),
            ("C", QT_TRANSLATE_NOOP("Shortcuts", "Show the contact")),
            ("Del", QT_TRANSLATE_NOOP("Shortcuts", "Delete")),
        ),
    ),
    Area(
        QT_TRANSLATE_NOOP("Shortcuts", "In a dialog"),
        (
            ("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Do it")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close")),
        ),
    ),
)


class ShortcutsDialog(Dialog):
    """The guide and all keys, to look at."""

    def __init__(self, actions: Iterable[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Guide and keyboard shortcuts"), QSize(560, 720))
        self.body.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(_list(actions))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll
        scroll.setAccessibleName(self.tr("Guide and keyboard shortcuts"))
        self.body.addWidget(scroll)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.add_button(close)
        scroll.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, actions: Iterable[Action]) -> None:
        """Show the list until it is closed."""
        dialog = cls(actions, parent)
        dialog.exec()
        dialog.deleteLater()


def lines(area: Area, actions: Iterable[Action]) -> list[tuple[str, str]]:
    """The keys of an area, parted by blanks, and what they do."""
    of_actions = [(" ".join(a.shortcuts), a.title) for a in actions if area.key == a.area and a.shortcuts]
    return of_actions + [(keys, _tr(text)) for keys, text in area.keys]


def _list(actions: Iterable[Action]) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
    column.setSpacing(2 * theme.STEP)
    add_guide(column)
    for area in SHORTCUTS:
        column.addSpacing(2 * theme.STEP)
        column.addWidget(Label(_tr(area.title), Type.STRONG))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.STEP)
        grid.setVerticalSpacing(theme.STEP)
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(lines(area, actions)):
            grid.addWidget(_Keys(keys), row, 0)
            grid.addWidget(Label(text, wrap=True), row, 1)
        column.addLayout(grid)
    column.addStretch()
    return content


class _Keys(QWidget):
    """Shortcuts in their boxes, one after another."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = [shortcut_text(key) for key in keys.split()]
        self.setAccessibleName(listed(self._keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_KEYS_WIDTH, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.rect()
        for keys in self._keys:
            place.setWidth(theme.metrics(Type.HINT).horizontalAdvance(keys) + 12)
            shown = place.translated(0, 0)
            if self.isRightToLeft():
                shown.moveLeft(self.width() - place.left() - place.width())
            draw_keys(painter, shown, keys)
            place.translate(place.width() + _GAP, 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)
