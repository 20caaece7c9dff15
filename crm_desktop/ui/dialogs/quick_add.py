"""Adding by typing: a line, what is understood of it, and Enter."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.domain.names import full_name
from crm_desktop.domain.quick_entry import QuickEntry
from crm_desktop.domain.sentence import Piece
from crm_desktop.domain.uid import Uid
from crm_desktop.services import quick
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import paint, theme, when, words
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.quick_reader import QuickReader, Understood
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label

_PAUSE_MS = 80
_WIDTH, _ROOM_AROUND = 640, 32
_MOST_PEOPLE = 8
_ICONS = {
    "who": "person", "name": "person", "when": "date", "email": "email", "phone": "call", "company": "company",
    "tag": "tag", "url": "url", "duration": "snooze",
}  # fmt: skip
_ACTIONS: dict[str, Any] = {
    "contact": QT_TRANSLATE_NOOP("QuickAdd", "New contact"),
    "log": QT_TRANSLATE_NOOP("QuickAdd", "Done"),
}
_PRIORITIES: dict[str, Any] = {
    "1": QT_TRANSLATE_NOOP("QuickAdd", "high priority"),
    "5": QT_TRANSLATE_NOOP("QuickAdd", "medium priority"),
    "9": QT_TRANSLATE_NOOP("QuickAdd", "low priority"),
}


class QuickAddDialog(Dialog):
    """Understands while it is typed into. Where a name may mean several contacts, they are offered to pick from."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, self.tr("Quick add"), QSize(_WIDTH, 180))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.bar.hide()
        self._session = session
        self._understood: Understood | None = None
        self._chosen: dict[str, Uid] = {}
        self._add_once_understood = False
        self.line = QLineEdit(placeholderText=self.tr("call Ana tomorrow 3pm re: quote"))
        self.line.setProperty("search", True)
        large = QFont(theme.font(Type.TITLE))
        large.setWeight(QFont.Weight.Normal)
        self.line.setFont(large)
        self.line.setAccessibleName(self.tr("What to add"))
        self.pieces = _Chips()
        self._question = Label(ink=Ink.SECOND)
        self.people = _Chips()
        self.body.addWidget(self.line)
        self.body.addWidget(self.pieces)
        self.body.addWidget(self._question)
        self.body.addWidget(self.people)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._add = PrimaryButton(self.tr("Add"), shortcut="Return")
        self._add.clicked.connect(self.add)
        self.add_button(cancel)
        self.add_button(self._add)
        self._reader = QuickReader(session.workspace, session)  # it may be busy for longer than the dialog lasts
        self._reader.understood.connect(self._show)
        self._reader.failed.connect(session.report)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._read)
        self.line.textChanged.connect(self._changed)
        self.listen(session)
        self._changed("")
        self._place()
        self.line.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session) -> None:
        """Add what is typed, or nothing."""
        dialog = cls(parent, session)
        dialog.exec()
        dialog.deleteLater()

    def _place(self) -> None:
        """In the middle, a third from the top."""
        parent = self.parentWidget()
        if parent is None:
            return
        frame = parent.window().geometry()
        self.resize(min(_WIDTH, frame.width() - 2 * _ROOM_AROUND), self.height())
        self.move(
            frame.topLeft() + QPoint((frame.width() - self.width()) // 2, frame.height() // 3 - self.height() // 2)
        )

    def _changed(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))
        self._add_once_understood = False
        self.show_problem(None)
        if text.strip():
            self._timer.start()
        else:
            self._understood = None
            self._show_pieces()

    def _read(self) -> None:
        self._reader.read(self.line.text())

    def _show(self, understood: Understood) -> None:
        if understood.text != self.line.text():
            return
        self._understood = understood
        self._chosen = {who: uid for who, uid in self._chosen.items() if who in understood.people}
        self._chosen |= {who: rows[0].uid for who, rows in understood.people.items() if len(rows) == 1}
        self._show_pieces()
        if self._add_once_understood:
            self.add()

    def _show_pieces(self) -> None:
        found = self._understood
        chips: list[Chip] = []
        for piece in _merged(found.entry.understood) if found else []:
            text, tone = self._in_words(piece)
            icon = words.icon(piece.value) if piece.kind == "type" else _ICONS.get(piece.kind)
            chips.append(Chip(text, tone, icon=icon, live=False))
        self.pieces.show_chips(chips)
        self._ask_whom()
        self._fit_height()

    def _in_words(self, piece: Piece) -> tuple[str, Tone]:
        kind, value = piece.kind, piece.value
        if kind == "type":
            return words.activity_type(value), Tone.ACCENT
        if kind == "action":
            return _tr(_ACTIONS.get(value, piece.text)), Tone.ACCENT
        if kind == "who":
            row = self._person(piece.text)
            return row.name if row else piece.text, Tone.AMBER if piece.text == self._unclear() else Tone.PLAIN
        if kind == "when":
            return self._when_in_words(value)
        if kind == "result":
            return words.result(value), Tone.GREEN
        if kind == "duration":
            return self.tr("%Ln min", "", int(value)), Tone.PLAIN
        if kind == "priority":
            return _tr(_PRIORITIES.get(value, value)), Tone.PLAIN
        if kind in ("email", "phone", "url"):
            return paint.isolate_ltr(value), Tone.PLAIN
        return paint.isolate(piece.text), Tone.PLAIN

    def _when_in_words(self, value: str) -> tuple[str, Tone]:
        today = date.today()
        entry = self._understood.entry if self._understood else QuickEntry()
        if entry.action == "log" and entry.when == value:
            return when.moment_text(value, today), Tone.PLAIN
        return when.due_text(value, today), when.due_tone(value, today)

    def _person(self, who: str) -> ContactRow | None:
        rows = self._understood.people.get(who, []) if self._understood else []
        return next((row for row in rows if row.uid == self._chosen.get(who)), None)

    def _unclear(self) -> str | None:
        """The first words that may name several contacts, or none; a to-do may concern nobody who is known."""
        people = self._understood.people if self._understood else {}
        nobody_needed = self._understood is not None and self._understood.entry.type == "todo"
        return next(
            (who for who, rows in people.items() if who not in self._chosen and (rows or not nobody_needed)), None
        )

    def _ask_whom(self) -> None:
        who = self._unclear()
        rows = self._understood.people[who] if who and self._understood else []
        chips = []
        for row in rows[:_MOST_PEOPLE]:
            chip = Chip(" · ".join(filter(None, (row.name, row.company))), icon="person")
            chip.clicked.connect(lambda _=False, uid=row.uid: self._choose(who, uid))
            chips.append(chip)
        self.people.show_chips(chips)
        question = self.tr("Who is meant?") if rows else self.tr("Nobody is called “{who}”.")
        self._question.setText(question.format(who=who))
        self._question.set_ink(Ink.SECOND if rows else Ink.AMBER)
        self._question.setVisible(who is not None)

    def _choose(self, who: str | None, uid: Uid) -> None:
        if who is not None:
            self._chosen[who] = uid
        self.line.setFocus()
        self._show_pieces()

    def add(self) -> None:
        """Add what was typed, once all of it is understood and it is clear who is meant."""
        text = self.line.text()
        if not text.strip():
            return
        if self._understood is None or self._understood.text != text:
            self._add_once_understood = True
            self._timer.stop()
            self._read()
            return
        self._add_once_understood = False
        if self._unclear() is not None and self.people.chips():
            self.people.chips()[0].setFocus()
            return
        workspace, chosen, said = self._session.workspace, dict(self._chosen), self._said_of(self._understood.entry)
        added = self._session.write(lambda: quick.add(workspace, text, datetime.now(), chosen=chosen), said)
        if added is not None:
            self.accept()
            if added.what == "contact":
                self._session.contact_wanted.emit(added.uid)

    def _said_of(self, entry: QuickEntry) -> str:
        """What will have been done, for the foot."""
        if entry.contact is not None:
            return self.tr("Added {name}").format(name=full_name(entry.contact))
        row = self._person(entry.who)
        parts = [entry.summary or words.activity_type(entry.type or "todo"), row.name if row else ""]
        if entry.action == "log":
            return self.tr("Recorded {what}").format(what=" · ".join(filter(None, parts)))
        if entry.when:
            parts.append(when.due_text(entry.when, date.today()))
        return self.tr("Planned {what}").format(what=" · ".join(filter(None, parts)))

    def _fit_height(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), self.minimumHeight()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        paint.draw_box(painter, QRect(QPoint(), self.size()), colors.panel, colors.handle, 0)

    def done(self, result: int) -> None:
        """Read no more."""
        self._timer.stop()
        self._reader.stop()
        super().done(result)


class _Chips(Flow):
    """Chips in lines, replaced all together."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[Chip] = []

    def chips(self) -> list[Chip]:
        """Those that show."""
        return self._chips

    def show_chips(self, chips: list[Chip]) -> None:
        """Show these in place of those before."""
        self.clear()
        self._chips = chips
        for chip in chips:
            self.add(chip)
        self.setVisible(bool(chips))


def _merged(pieces: list[Piece]) -> list[Piece]:
    """The pieces worth showing; what was said in several words is one."""
    found: list[Piece] = []
    for piece in pieces:
        if piece.kind == "link":
            continue
        if not any((piece.kind, piece.value) == (other.kind, other.value) for other in found):
            found.append(piece)
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickAdd", text)
