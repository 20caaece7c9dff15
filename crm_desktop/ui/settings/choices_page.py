"""Types, results, statuses, tiers or labels: their names, order, colours and meanings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.choices import Choice
from crm_desktop.domain.progress import Progress
from crm_desktop.services import choices
from crm_desktop.ui import theme, words
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.list_page import ListPage
from crm_desktop.ui.settings.meaning_edit import MeaningEdit, about
from crm_desktop.ui.settings.rows import Row
from crm_desktop.ui.settings.swatches import Swatches
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.label import Label

_TITLES: dict[str, Any] = {
    "type": QT_TRANSLATE_NOOP("ChoicesPage", "Activity types"),
    "result": QT_TRANSLATE_NOOP("ChoicesPage", "Results"),
    "status": QT_TRANSLATE_NOOP("ChoicesPage", "Statuses"),
    "tier": QT_TRANSLATE_NOOP("ChoicesPage", "Tiers"),
    "label": QT_TRANSLATE_NOOP("ChoicesPage", "Labels"),
}
_ADD: dict[str, Any] = {
    "type": QT_TRANSLATE_NOOP("ChoicesPage", "A new type, such as Demo"),
    "result": QT_TRANSLATE_NOOP("ChoicesPage", "A new result, such as Signed"),
    "status": QT_TRANSLATE_NOOP("ChoicesPage", "A new status"),
    "tier": QT_TRANSLATE_NOOP("ChoicesPage", "A new tier"),
    "label": QT_TRANSLATE_NOOP("ChoicesPage", "A new label"),
}
_ABOUT: dict[str, Any] = {
    "type": QT_TRANSLATE_NOOP("ChoicesPage", "Like"),
    "result": QT_TRANSLATE_NOOP("ChoicesPage", "Says"),
    "tier": QT_TRANSLATE_NOOP("ChoicesPage", "Keep in touch"),
    "label": QT_TRANSLATE_NOOP("ChoicesPage", "For"),
}
_USUAL_MEANING = {"type": "meeting", "result": "reach"}
_IS_COLORED = ("type", "result", "status", "tier")


class ChoicesPage(ListPage):
    """The choices of one kind."""

    def __init__(self, session: Session, kind: str) -> None:
        self._kind = kind
        self._choices: dict[str, Choice] = {}
        self._counts: dict[str, int] = {}
        self._counts_hold = False  # what is written now changes no record that holds a choice
        title = title_of(kind)
        super().__init__(
            session, title, _tr(_ADD[kind]), (self.tr("Name"), _tr(_ABOUT.get(kind, "")), self.tr("In use"))
        )
        self.swatches = Swatches()
        self.meaning = MeaningEdit(kind)
        if kind in _IS_COLORED:
            self.fields.addSpacing(theme.STEP)
            self.fields.addWidget(Label(self.tr("Colour"), Type.SECOND, Ink.THIRD))
            self.fields.addWidget(self.swatches)
            self.swatches.chosen.connect(lambda color: self._change(color=color))
        if kind in _ABOUT:
            self.fields.addSpacing(theme.STEP)
            self.fields.addWidget(self.meaning)
            self.meaning.escaped.connect(self.leave_editor)
            self.meaning.changed.connect(lambda meaning: self._change(meaning=meaning))
        self.hide_button = Button(self.tr("Hide"))
        self.hide_button.clicked.connect(self._toggle_hidden)
        self.buttons.add(self.hide_button)

    def rows(self) -> list[Row]:
        database = self.session.workspace.database
        if not self._counts_hold:
            self._counts = choices.counts(database, self._kind)
        uses = choices.listed(database, self._kind, self._counts)
        self._choices = {use.choice.code: use.choice for use in uses}
        return [self._row(use.choice, use.count) for use in uses]

    def _row(self, choice: Choice, count: int) -> Row:
        text = self.tr("hidden") if choice.hidden else about(choice)
        tone = Tone(choice.color) if self._kind in _IS_COLORED else None
        return Row(choice.code, words.name(choice), text, count, tone, choice.hidden)

    def show_row(self, row: Row) -> None:
        choice = self._choices[row.key]
        self.swatches.choose(choice.color)
        self.meaning.show_choice(choice)
        self.hide_button.set_text(self.tr("Show again") if choice.hidden else self.tr("Hide"))
        self.hide_button.updateGeometry()
        self.remove.setVisible(not choice.built_in)
        self.remove.setEnabled(not row.count)
        self.remove.setToolTip(
            self.tr("Only what no record holds can be deleted; merge it into another.") if row.count else ""
        )

    def _change(self, **cells: Any) -> None:
        row = self.current()
        if row is not None:
            workspace, kind = self.session.workspace, self._kind
            self._counts_hold = True
            self.session.write(lambda: choices.change(workspace, kind, row.key, **cells))
            self._counts_hold = False

    def _toggle_hidden(self) -> None:
        row = self.current()
        if row is not None:
            self._change(hidden=not row.hidden)

    def add(self, name: str) -> BatchInfo | None:
        return choices.add(self.session.workspace, self._kind, name, _USUAL_MEANING.get(self._kind, ""))

    def rename(self, row: Row, name: str, progress: Progress) -> BatchInfo | None:
        return choices.rename(self.session.workspace, self._kind, row.key, name, progress)

    def renamed_key(self, row: Row, name: str) -> str:
        return " ".join(name.split()) if self._kind in choices.IS_TEXT else row.key

    def move_by(self, step: int) -> None:
        self._counts_hold = True
        super().move_by(step)
        self._counts_hold = False

    def order(self, keys: list[str]) -> BatchInfo | None:
        return choices.order(self.session.workspace, self._kind, keys)

    def delete(self, row: Row, progress: Progress) -> BatchInfo | None:
        return choices.delete(self.session.workspace, self._kind, row.key)

    def merge_into(self, row: Row, into: str, progress: Progress) -> BatchInfo | None:
        return choices.merge(self.session.workspace, self._kind, row.key, into, progress)


def title_of(kind: str) -> str:
    """What all choices of a kind are called."""
    return _tr(_TITLES[kind])


def _tr(text: Any) -> str:
    return QCoreApplication.translate("ChoicesPage", text) if text else ""
