"""The promise that comes next, with what it goes back to; or the offer to make one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import parse_uid
from crm_desktop.store import follow_ups
from crm_desktop.store.playbooks import places
from crm_desktop.ui import paint, theme, when, words
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.playbooks.words import place_text
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.text_lines import PITCH, Line, break_lines, draw_lines
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.label import Label

_PADDING, _GAP = 13, 12
_MOST_LINES = 3
_LONGEST_QUOTE = 140


class NextStep(QWidget):
    """Signals: `complete_wanted(Activity)`, `plan_wanted()`."""

    complete_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(self, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self.step: Activity | None = None
        self.card = StepCard()
        self.card.clicked.connect(lambda: self.complete_wanted.emit(self.step))
        self._nothing = QWidget()
        self._plan = LinkButton(self.tr("Plan a follow-up"))
        self._plan.clicked.connect(self.plan_wanted)
        line = QHBoxLayout(self._nothing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * theme.STEP)
        line.addWidget(Label(self.tr("Nothing planned"), ink=Ink.THIRD))
        line.addWidget(self._plan)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self._nothing)

    def refresh(self) -> None:
        """Shows the record's next step as it now is."""
        step = self.step = self._record.next_step()
        self.card.setVisible(step is not None)
        self._nothing.setVisible(step is None)
        if step is not None:
            today = self._record.session.today()
            due = when.due_text(step.due, today) if step.due else ""
            title = step.summary or words.activity_type(step.type)
            below = "\n".join(text for text in (self._playbook(step), self._after(step)) if text)
            self.card.show_step(title, due, below, when.due_tone(step.due, today))

    def _playbook(self, step: Activity) -> str:
        """Which step of a playbook it is."""
        uid = parse_uid(step.uid)
        return place_text(places(self._record.session.workspace.database, [uid]).get(uid)) if step.run else ""

    def _after(self, step: Activity) -> str:
        """What was done last, which the step goes back to."""
        before = follow_ups.before(self._record.session.workspace.database, parse_uid(step.uid), 1)
        if not before:
            return " ".join(step.description.split())
        last = before[0]
        quote = " ".join((last.description or last.summary).split())
        if len(quote) > _LONGEST_QUOTE:
            quote = quote[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"
        what = f"{words.activity_type(last.type).lower()}, {when.past_text(last.completed, datetime.now())}"
        if quote:
            return self.tr("After: “{text}” — {what}").format(text=quote.rstrip("."), what=what)
        return self.tr("After: {what}").format(what=what)


class StepCard(QAbstractButton):
    """What is to be done and when; pressing it opens what completes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due = self._after = ""
        self._tone = Tone.PLAIN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, title: str, due: str, after: str, tone: Tone) -> None:
        """Shows a step that is due then, after what was done before; `tone` as `when.due_tone`."""
        self.setText(title)
        self._due, self._after, self._tone = due, after, tone
        self.setAccessibleName(self.tr("Next step: {title}, {due}").format(title=title, due=due))
        self.setAccessibleDescription(after)
        self.setToolTip(self.tr("Complete it"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 2 * _PADDING + PITCH)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, after = self._lines(width)
        return 2 * _PADDING + PITCH * (len(title) + len(after))

    def _lines(self, width: int) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """Of the title, and of what it goes back to."""
        room = self._room(width)
        after = break_lines(self._after, Type.BODY, room, _MOST_LINES) if self._after else ()
        return break_lines(self.text(), Type.STRONG, room, _MOST_LINES), after

    def _room(self, width: int) -> int:
        due = theme.metrics(Type.LABEL).horizontalAdvance(self._due)
        return max(width - 2 * _PADDING - (due + _GAP if due else 0), 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        chip = colors.chip(self._tone)
        plain = self._tone is Tone.PLAIN
        border = chip.border if plain or not self.underMouse() else chip.text
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint.draw_box(painter, self.rect(), colors.panel if plain else chip.fill, border, theme.CORNER_CARD)
        title, after = self._lines(self.width())
        room = self._room(self.width())
        left = self.width() - _PADDING - room if self.isRightToLeft() else _PADDING
        draw_lines(painter, QRect(left, _PADDING, room, 0), title, Type.STRONG, colors.ink)
        below = QRect(left, _PADDING + PITCH * len(title), room, 0)
        draw_lines(painter, below, after, Type.BODY, colors.second)
        self._paint_due(painter)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER_CARD)

    def _paint_due(self, painter: QPainter) -> None:
        painter.setFont(theme.font(Type.LABEL))
        colors = theme.colors()
        painter.setPen(colors.second if self._tone is Tone.PLAIN else colors.chip(self._tone).text)
        edge = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        inner = QRect(_PADDING, _PADDING, self.width() - 2 * _PADDING, PITCH)
        painter.drawText(inner, int(flags), self._due)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
