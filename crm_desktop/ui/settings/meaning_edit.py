"""What a rule needs to know of a choice: what a type is like, what a result says, how often a tier is kept in touch
with, what a label is for.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain.choices import LIKES, LISTS, LONGEST_CADENCE, NOTHING, OUTCOMES, Choice
from crm_desktop.domain.translation import listed
from crm_desktop.ui import theme, words
from crm_desktop.ui.contact.cell_group import cadence_in_words
from crm_desktop.ui.contact.item_rows import KINDS, tr_list
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.settings.many_chips import ManyChips
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.edit_keys import EditKeys
from crm_desktop.ui.widgets.label import Label

_DAYS_WIDTH = 92
_LIKES: dict[str, Any] = {
    "call": QT_TRANSLATE_NOOP("Meanings", "A call"),
    "meeting": QT_TRANSLATE_NOOP("Meanings", "A meeting"),
    "message": QT_TRANSLATE_NOOP("Meanings", "A message"),
    NOTHING: QT_TRANSLATE_NOOP("Meanings", "Work without a result"),
}
_OUTCOMES: dict[str, Any] = {
    "reach": QT_TRANSLATE_NOOP("Meanings", "Reached"),
    "unanswered": QT_TRANSLATE_NOOP("Meanings", "Tried in vain"),
    NOTHING: QT_TRANSLATE_NOOP("Meanings", "Neither"),
}
_FOR: dict[str, Any] = {
    "call": QT_TRANSLATE_NOOP("Meanings", "Calls"),
    "meeting": QT_TRANSLATE_NOOP("Meanings", "Meetings"),
    "message": QT_TRANSLATE_NOOP("Meanings", "Messages"),
}


def about(choice: Choice) -> str:
    """The meaning of a choice in few words, for a list."""
    first = choice.meaning.partition(" ")[0]
    if choice.kind == "type":
        return _tr(_LIKES.get(first, _LIKES[NOTHING]))
    if choice.kind == "result":
        return _tr(_OUTCOMES.get(first, _OUTCOMES[NOTHING]))
    if choice.kind == "tier":
        days = words.choices().cadence(choice.code)
        return cadence_in_words(str(days)) if days else ""
    if choice.kind == "label":
        named = [list_name(field) for field in choice.meaning.split() if field in LISTS]
        return listed(named) or _tr("Everything")
    return ""


def list_name(field: str) -> str:
    """What a value of a list of the contact is called."""
    return tr_list(KINDS[field].one) if field in KINDS else _tr("Address")


class MeaningEdit(QWidget):
    """Chips, or a line for a number, that make up the meaning of a choice.

    Signals: `changed(str)`, the meaning that the user gave; `escaped()`, what was typed is not meant.
    """

    changed = Signal(str)
    escaped = Signal()

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: ChipChoice | None = None
        self._many: ManyChips | None = None
        self.days: QLineEdit | None = None
        self._showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        if kind == "tier":
            self.days = QLineEdit(placeholderText=self.tr("any"))
            self._add(column, self.tr("Keep in touch every so many days"), self.days)
            self.days.setValidator(QIntValidator(1, LONGEST_CADENCE, self))
            self.days.setFixedWidth(_DAYS_WIDTH)
            self.days.editingFinished.connect(self._tell)
            keys = EditKeys(self)
            keys.watch(self.days)
            keys.entered.connect(self._tell)
            keys.escaped.connect(self.escaped)
        if kind in ("type", "result"):
            options = _LIKES if kind == "type" else _OUTCOMES
            title = self.tr("It is like") if kind == "type" else self.tr("It says that the contact was")
            self._one = ChipChoice(title, [(key, _tr(text)) for key, text in options.items()])
            self._one.chosen.connect(lambda _: self._tell())
            self._add(column, title, self._one)
        if kind in ("result", "label"):
            fields = LIKES if kind == "result" else LISTS
            title = self.tr("It is offered for (none: all)")
            named = [(key, _tr(_FOR[key]) if kind == "result" else list_name(key)) for key in fields]
            self._many = ManyChips(title, named)
            self._many.changed.connect(self._tell)
            if kind == "result":
                column.addSpacing(theme.STEP)
            self._add(column, title, self._many)

    def _add(self, column: QVBoxLayout, title: str, widget: QWidget) -> None:
        widget.setAccessibleName(title)
        column.addWidget(Label(title, Type.SECOND, Ink.THIRD))
        column.addWidget(widget)

    def show_choice(self, choice: Choice) -> None:
        """Show what a choice means."""
        named = choice.meaning.split()
        self._showing = True
        if self.days is not None:
            self.days.setText(choice.meaning)
        if self._one is not None:
            known = LIKES if choice.kind == "type" else OUTCOMES
            self._one.choose(named[0] if named and named[0] in known else NOTHING)
        if self._many is not None:
            self._many.choose(named[1:] if choice.kind == "result" else named)
        self._showing = False

    def _tell(self) -> None:
        if self._showing:
            return
        if self.days is not None:
            self.changed.emit(self.days.text().strip())
            return
        first = [self._one.current() or NOTHING] if self._one is not None else []
        rest = self._many.chosen() if self._many is not None else []
        self.changed.emit(" ".join([*first, *rest]))


def _tr(text: Any) -> str:
    return QCoreApplication.translate("Meanings", text)
