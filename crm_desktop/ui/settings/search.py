"""Finding a setting by its words: what stands on the pages of the settings, in the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain.text import fold
from crm_desktop.ui import theme
from crm_desktop.ui.palette.entries import Entry
from crm_desktop.ui.palette.rows import RowDelegate, Rows
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.search_box import SearchBox
from crm_desktop.ui.widgets.text_block import TextBlock


@dataclass(slots=True)
class Setting:
    """What a page offers: what it is called, all words that stand there about it, and where it is."""

    title: str
    widget: QWidget
    words: list[str] = field(default_factory=list)


def settings_of(page: QWidget) -> list[Setting]:
    """What a page says. Labels and buttons are settings; notes, what there is to choose from or to tick, and what shows
    only later, as under a passphrase that is still to be set, go with the label before.
    """
    found: list[Setting] = []
    label = Setting("", page)
    for widget in page.findChildren(QWidget):
        if _is_hidden(widget):
            continue
        title, *words = _said(widget)
        if title and _shows_later(widget, page):
            words.append(title)
        elif title:
            found.append(Setting(title, widget))
            label = found[-1] if isinstance(widget, Label) else label
        label.words += words
    return found


def _is_hidden(widget: QWidget) -> bool:
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _shows_later(widget: QWidget, page: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if _is_hidden(parent):
            return True
        parent = parent.parentWidget()
    return False


def _said(widget: QWidget) -> list[str]:
    """The words of a widget, the first its title, "" for one that only adds to what is before it."""
    if isinstance(widget, Label):
        return ["", widget.text()] if widget.wordWrap() else [widget.text()]
    if isinstance(widget, QPushButton):
        return [widget.text() or widget.accessibleName()]
    if isinstance(widget, QAbstractButton):
        return ["", widget.text()]
    if isinstance(widget, QComboBox):
        return ["", *(widget.itemText(at) for at in range(widget.count()))]
    if isinstance(widget, TextBlock):
        return ["", widget.text()]
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return ["", widget.placeholderText()]
    return [""]


def _fits(text: str, wanted: Iterable[str]) -> bool:
    said = fold(text)
    return all(word in said for word in wanted)


def go_to(setting: Setting) -> None:
    """Bring a setting of the page that shows into sight, and the keyboard to it."""
    target = setting.widget
    if isinstance(target, Label) and (buddy := target.buddy()) is not None:
        target = buddy
    parent = target.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(target)
    for each in (target, *target.findChildren(QWidget)):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
            each.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


class SettingsSearch(QWidget):
    """A line over `rail`; what is found takes the rail's place while something stands in the line.

    `sections` are (key, title, icon); `page` gives the page of one, and makes it: one after the other, while nothing
    else is to do, from the first letter on. Signals: `wanted(str, object)`, the key of a section and a Setting there or
    None; `left()`, Esc in the empty line.
    """

    wanted = Signal(str, object)
    left = Signal()

    def __init__(self, rail: QWidget, sections: Sequence[tuple[str, str, str]], page: Callable[[str], QWidget]) -> None:
        super().__init__()
        self._rail, self._sections, self._page = rail, sections, page
        self._titles = {key: title for key, title, _ in sections}
        self._pages: dict[str, QWidget] = {}
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._make_next)
        self.line = SearchBox(self.tr("Find a setting"), shortcut="Ctrl+F")
        self.line.setMinimumWidth(0)
        self.rows = Rows(self, lambda key: self._titles[key])
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.rows, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("surface", "rail")
        self._nothing = Label(self.tr("Nothing found"), ink=Ink.THIRD)
        self._nothing.setContentsMargins(theme.MARGIN, 2 * theme.STEP, theme.MARGIN, 0)
        self._lay_out()
        self.line.searched.connect(self._find)
        self.line.moved.connect(self._move)
        self.line.entered.connect(lambda _: self._run(self.list.currentIndex()))
        self.line.left.connect(self.left)
        self.list.clicked.connect(self._run)

    def _lay_out(self) -> None:
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.RAIL - 1)
        line = QVBoxLayout()
        line.setContentsMargins(8, 8, 7, 0)
        line.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addLayout(line)
        for widget in (self._rail, self.list, self._nothing):
            column.addWidget(widget, 0 if widget is self._nothing else 1)
        column.addStretch()
        self.list.hide()
        self._nothing.hide()

    def busy(self) -> bool:
        """Whether there are pages still to be looked through."""
        return self._next.isActive()

    def _make_next(self) -> None:
        key = next(key for key in self._titles if key not in self._pages)
        self._pages[key] = self._page(key)
        self._find(self.line.text())

    def _find(self, text: str) -> None:
        wanted = fold(text).split()
        if wanted and len(self._pages) < len(self._titles):
            self._next.start()
        self.rows.show(list(self._found(wanted)) if wanted else [])
        found = self.rows.rowCount() > 0
        self._rail.setVisible(not wanted)
        self.list.setVisible(found)
        self._nothing.setVisible(bool(wanted) and not found and not self.busy())
        self._move(1)

    def _found(self, wanted: list[str]) -> Iterator[Entry]:
        for key, title, icon in self._sections:
            here: dict[str, Setting | None] = {title: None} if _fits(title, wanted) else {}
            for setting in settings_of(self._pages[key]) if key in self._pages else ():
                if _fits(" ".join([setting.title, *setting.words]), wanted):
                    here.setdefault(setting.title, setting)
            for each, place in here.items():
                yield Entry("", key, each, icon, partial(self.wanted.emit, key, place))

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row()
        self.list.setCurrentIndex(self.rows.index(self.rows.next_entry(row, step)))

    def _run(self, index: QModelIndex) -> None:
        if (entry := self.rows.entry(index.row())) is not None:
            entry.run()
