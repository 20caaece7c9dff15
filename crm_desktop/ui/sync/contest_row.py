"""Values that several gave one field without knowing of each other, to choose from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.services import contests
from crm_desktop.services.contests import Contested, Given
from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync import words
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, LinkButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import ElidedLabel
from crm_desktop.ui.widgets.text_block import TextBlock


def decide(session: Session, cell: Contested, given: Given | None) -> None:
    """Let the field hold this value; None: keep all of them."""
    workspace = session.workspace
    if given is None:
        session.write(lambda: contests.keep_both(workspace, cell))
    else:
        session.write(lambda: contests.take(workspace, cell, given))


@dataclass(frozen=True, slots=True)
class ContestLine:
    """A line of the section, as it reads on one day."""

    cell: Contested
    now: datetime

    @property
    def key(self) -> tuple[object, ...]:
        return (self.cell.table, self.cell.uid, self.cell.field)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ContestLine) and (self.cell, self.now.date()) == (other.cell, other.now.date())

    def __hash__(self) -> int:
        return hash(self.cell)


class ContestRow(QWidget):
    """Every value with who gave it and when. Signals: `decided(Contested, Given or None)`, as `decide` takes them;
    `opened(uid)`, the contact.
    """

    decided = Signal(object, object)
    opened = Signal(bytes)

    def __init__(self, line: ContestLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = line.cell
        field = words.field_text(line.cell)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(theme.STEP)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.STEP)
        head.addWidget(ElidedLabel(self.tr("{name} · {field}").format(name=line.cell.name, field=field), Type.MEDIUM))
        head.addStretch()
        self._add_button(head, line.cell.contact is not None, self.tr("Show"), self._open)
        self._add_button(head, line.cell.can_keep_both, self._keep_words(), lambda: self._decide(None))
        column.addLayout(head)
        for given in line.cell.values:
            column.addLayout(self._value_line(given, line.now))

    def _keep_words(self) -> str:
        return self.tr("Keep both") if len(self._cell.values) == 2 else self.tr("Keep all")

    def _add_button(self, line: QHBoxLayout, wanted: bool, text: str, action: Callable[[], Any]) -> None:
        if wanted:
            button = Button(text)
            button.setAccessibleName(f"{text}: {self._cell.name}, {words.field_text(self._cell)}")
            button.clicked.connect(action)
            line.addWidget(button)

    def _value_line(self, given: Given, now: datetime) -> QHBoxLayout:
        shown = words.given_text(self._cell, given)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(TextBlock(shown))
        by = self.tr("{who} · {when}").format(who=words.who(given), when=words.time_text(given.time, now))
        texts.addWidget(TextBlock(by, Type.SECOND, Ink.THIRD))
        holds = given is self._cell.values[0]
        text = self.tr("Keep this") if holds else self.tr("Use this")
        button = Button(text)
        button.setAccessibleName(f"{text}: {shown}")
        button.clicked.connect(lambda: self._decide(given))
        line = QHBoxLayout()
        line.setSpacing(2 * theme.STEP)
        line.addLayout(texts, 1)
        line.addWidget(button)
        return line

    def _decide(self, given: Given | None) -> None:
        self.decided.emit(self._cell, given)

    def _open(self) -> None:
        self.opened.emit(self._cell.contact)


class ContestBanner(QWidget):
    """For the contact's pane: what else was entered, in a soft amber card; gone while there is nothing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cells: list[Contested] = []
        self._card: Card | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 3 * theme.STEP)
        self.hide()

    def show_contact(self, uid: Uid | None) -> None:
        """Show what else was entered about this contact."""
        cells = contests.contested(self._session.workspace.database, uid) if uid is not None else []
        if cells == self._cells:
            return
        self._cells = cells
        card, self._card = self._card, None
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(bool(cells))
        if cells:
            self._card = self._make_card()
            self._column.addWidget(self._card)

    def _make_card(self) -> Card:
        card = Card(tone=Tone.AMBER)
        card.body.setContentsMargins(12, 8, 12, 8)
        card.body.setSpacing(theme.STEP)
        for cell in self._cells:
            for given in cell.values[1:]:
                text = self.tr("{field}: also entered by {who}: {value}").format(
                    field=words.field_text(cell), who=words.who(given), value=words.given_text(cell, given)
                )
                card.body.addWidget(TextBlock(text))
                card.body.addWidget(self._choices(cell, given))
        return card

    def _choices(self, cell: Contested, given: Given) -> Flow:
        flow = Flow(gap=3 * theme.STEP)
        last = given is cell.values[-1]
        for text, choice, wanted in (
            (self.tr("Use this"), given, True),
            (self.tr("Keep both"), None, last and cell.can_keep_both),
            (self.tr("Keep what stands"), cell.values[0], last),
        ):
            if wanted:
                link = LinkButton(text)
                link.setAccessibleName(f"{text}: {words.field_text(cell)}")
                link.clicked.connect(lambda _, choice=choice: decide(self._session, cell, choice))
                flow.add(link)
        return flow
