"""Adding by typing: a line, what is understood of it, and Enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from crm_desktop.domain.name_forms import name_forms
from crm_desktop.domain.names import full_name
from crm_desktop.domain.quick_chips import changed
from crm_desktop.domain.quick_entry import QuickEntry
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.services import quick
from crm_desktop.store.queries import ContactRow
from crm_desktop.ui import paint, theme, when, words
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.dialogs.quick_chips import QuickChips
from crm_desktop.ui.dialogs.quick_reader import QuickReader, Understood
from crm_desktop.ui.dialogs.quick_words import person_text
from crm_desktop.ui.followups.snooze import PickDueDialog
from crm_desktop.ui.merge.perhaps import Perhaps, add_and_show
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label

_PAUSE_MS = 80
_WIDTH, _ROOM_AROUND = 640, 32
_MOST_PEOPLE, _MOST_FORMS = 8, 3


class QuickAddDialog(Dialog):
    """Understands while it is typed into. Where a name may mean several contacts, they are offered to pick from."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent, self.tr("Quick add"), QSize(_WIDTH, 180))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.bar.hide()
        self._session = session
        self._understood: Understood | None = None
        self._chosen: dict[str, Uid] = {}
        self._new: dict[str, str] = {}  # names of contacts to be made, by the words that name them
        self._changes: dict[tuple[int, str], _Change] = {}
        self._add_once_understood = False
        self.line = QLineEdit(placeholderText=self.tr("call Ana tomorrow 3pm re: quote"))
        self.line.setProperty("search", True)
        large = QFont(theme.font(Type.TITLE))
        large.setWeight(QFont.Weight.Normal)
        self.line.setFont(large)
        self.line.setAccessibleName(self.tr("What to add"))
        self.pieces = QuickChips()
        self.pieces.changed.connect(self._change)
        self.pieces.chosen.connect(self._choose)
        self.pieces.pick_wanted.connect(self._pick)
        self._question = Label(ink=Ink.SECOND)
        self.people = _Chips()
        self.perhaps = Perhaps()
        self.perhaps.opened.connect(self._open_instead)
        self.perhaps.add_wanted.connect(self._add_to)
        self.body.addWidget(self.line)
        self.body.addWidget(self.pieces)
        self.body.addWidget(self._question)
        self.body.addWidget(self.people)
        self.body.addWidget(self.perhaps)
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
        self._new = {who: name for who, name in self._new.items() if who in understood.people}
        self._chosen |= {who: rows[0].uid for who, rows in understood.people.items() if len(rows) == 1}
        entry = understood.entry
        self._changes = {k: change for k, change in self._changes.items() if _said(entry, *k) == change.instead_of}
        self._show_pieces()
        if self._add_once_understood:
            self.add()

    def entry(self) -> QuickEntry | None:
        """What the line asks for, with what was changed by hand."""
        if self._understood is None:
            return None
        changes = {field: change.value for field, change in self._changes.items()}
        return changed(self._understood.entry, changes, choices=words.choices())

    def _show_pieces(self) -> None:
        people = self._understood.people if self._understood else {}
        names = {who: row.name for who in people if (row := self._person(who))} | self._new
        self.pieces.show_entry(self.entry(), people, names, self._unclear(), self._session.today())
        self._ask_whom()
        self.perhaps.show_known(self._understood.known if self._understood else [])
        self._fit_height()

    def _change(self, step: int, field: str, value: object) -> None:
        """What a chip was changed to stays until the line says something else of it."""
        assert self._understood is not None
        told = self._understood.entry
        self._changes[step, field] = _Change(value, _said(told, step, field))
        if field == "rrule" and value and not _said(told, step, "when"):
            self._changes.setdefault((step, "when"), _Change(self._session.today().isoformat(), ""))
        self._show_pieces()
        if not self.pieces.isAncestorOf(QApplication.focusWidget() or self.line):
            self.line.setFocus()

    def _pick(self, step: int, due: str) -> None:
        picked = PickDueDialog.ask(self, due, title=self.tr("When"), action=self.tr("Choose"))
        if picked is not None:
            self._change(step, "when", picked)

    def _person(self, who: str) -> ContactRow | None:
        rows = self._understood.people.get(who, []) if self._understood else []
        return next((row for row in rows if row.uid == self._chosen.get(who)), None)

    def _unclear(self) -> list[str]:
        """The words that may name several contacts, or none; a to-do may concern nobody who is known."""
        people = self._understood.people if self._understood else {}
        entry = self.entry()
        may_be_nobody: dict[str, bool] = {}
        for step in entry.steps() if entry else ():
            for who in step.who:
                may_be_nobody.setdefault(who, step.type == "todo")
        asked = {who: rows for who, rows in people.items() if who not in self._chosen and who not in self._new}
        return [who for who, rows in asked.items() if who in may_be_nobody and (rows or not may_be_nobody[who])]

    def _ask_whom(self) -> None:
        """Offer who may be meant by the first words of which it is not clear."""
        who = next(iter(self._unclear()), None)
        rows = self._understood.people[who] if who and self._understood else []
        chips = []
        for row in rows[:_MOST_PEOPLE]:
            chip = Chip(person_text(row), icon="person")
            chip.clicked.connect(lambda _=False, uid=row.uid: self._choose(who, uid))
            chips.append(chip)
        for name in name_forms(who)[:_MOST_FORMS] if who and not rows else []:
            chip = Chip(self.tr("New contact “{name}”").format(name=name), icon="add")
            chip.clicked.connect(lambda _=False, name=name: self._make(who, name))
            chips.append(chip)
        self.people.show_chips(chips)
        question = self.tr("Who is meant by “{who}”?") if rows else self.tr("Nobody is called “{who}”.")
        self._question.setText(question.format(who=who))
        self._question.set_ink(Ink.SECOND if rows else Ink.AMBER)
        self._question.setVisible(who is not None)

    def _choose(self, who: str | None, uid: Uid) -> None:
        if who is not None:
            self._chosen[who] = uid
        self.line.setFocus()
        self._show_pieces()

    def _open_instead(self, uid: Uid) -> None:
        self.reject()
        self._session.contact_wanted.emit(uid)

    def _add_to(self, uid: Uid) -> None:
        """What was typed is added to a contact that is there."""
        entry = self.entry()
        if entry is not None and entry.contact is not None and add_and_show(self._session, uid, entry.contact):
            self.reject()

    def _make(self, who: str | None, name: str) -> None:
        """A contact of this name is made when the rest is added."""
        if who is not None:
            self._new[who] = name
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
        if self._unclear() and self.people.chips():
            self.people.chips()[0].setFocus()
            return
        entry = self.entry()
        assert entry is not None
        workspace, chosen, said = self._session.workspace, dict(self._chosen), self._said_of(entry)
        new = dict(self._new)
        added = self._session.write(lambda: quick.add_entry(workspace, entry, chosen, new), said)
        if added is not None:
            self.accept()
            if added.what == "contact":
                self._session.contact_wanted.emit(added.uid)

    def _said_of(self, entry: QuickEntry) -> str:
        """What will have been done, for the foot."""
        if entry.contact is not None:
            return self.tr("Added {name}").format(name=full_name(entry.contact))
        names = [row.name if (row := self._person(who)) else self._new.get(who, "") for who in entry.who]
        parts = [
            entry.summary or words.activity_type(entry.type or "todo"),
            listed(map(paint.isolate, filter(None, names))),
        ]
        if entry.action == "log":
            return self.tr("Recorded {what}").format(what=" · ".join(filter(None, parts)))
        if entry.when:
            parts.append(when.due_text(entry.when, self._session.today()))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the line to the chips, where arrows move on."""
        chips = [chip for chip in self.pieces.chips() if chip.focusPolicy() != Qt.FocusPolicy.NoFocus]
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus() and chips:
            chips[0].setFocus()
        else:
            super().keyPressEvent(event)

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


@dataclass(frozen=True, slots=True)
class _Change:
    """The value that a field was given by hand, instead of what the line said of it."""

    value: Any
    instead_of: Any


def _said(entry: QuickEntry, step: int, field: str) -> Any:
    steps = entry.steps()
    return getattr(steps[step], field) if step < len(steps) else None
