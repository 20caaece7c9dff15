"""All that can be done in the window, in one list: its shortcuts, the list of keys and the palette are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from crm_desktop.ui.shell import Shell

EVERYWHERE, CONTACTS, FOLLOW_UPS = "everywhere", "contacts", "followups"
"""Where an action is found: in any view, or in that of this key."""


@dataclass(frozen=True, slots=True)
class Action:
    """What can be done: its key, the same in every language; its title; what does it; where its keys work.

    `shortcuts` are as Qt writes them ("Ctrl+J"); the first is shown beside the title.
    """

    key: str
    title: str
    function: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = "enter"
    area: str = EVERYWHERE


class ActionList:
    """The actions of a window in the order in which they are shown."""

    def __init__(self, window: Shell) -> None:
        self._window = window
        self._actions: dict[str, Action] = {}

    def add(
        self,
        key: str,
        title: str,
        function: Callable[[], object],
        *shortcuts: str,
        icon: str = "enter",
        area: str = EVERYWHERE,
        widget: QWidget | None = None,
    ) -> None:
        """Add an action; its shortcuts work while `widget` has the keyboard, by default anywhere in the window."""
        self.tell(key, title, function, *shortcuts, icon=icon, area=area)
        for keys in shortcuts:
            shortcut = QShortcut(QKeySequence(keys), widget or self._window)
            if widget is not None:
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(function)

    def tell(self, key: str, title: str, function: Callable[[], object], *shortcuts: str, icon: str, area: str) -> None:
        """Add an action of a view that is made later, and then sees to its keys itself."""
        self._actions[key] = Action(key, title, function, shortcuts, icon, area)

    def offered(self) -> Iterator[Action]:
        """The actions that can be done in the view that shows."""
        return (action for action in self if action.area in (EVERYWHERE, self._window.current_view()))

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def get(self, key: str) -> Action | None:
        """The action of that key, if there is one."""
        return self._actions.get(key)
