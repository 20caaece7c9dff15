"""The frame of every dialog: its title, its body, what is in the way, and the buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.ui import theme
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets import tab_order
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import PrimaryButton
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.label import ElidedLabel, Label

_ROOM_AROUND = 24  # pixels of the screen left free around a dialog
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """A modal window. Fill `body`; `bar` may take chips and fields; `add_button` puts buttons at the foot.

    Esc closes. Ctrl Enter does the accent action, and so does Enter where nothing under the keyboard takes it.
    """

    def __init__(self, parent: QWidget | None, title: str, size: QSize) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self._accent: PrimaryButton | None = None
        self.bar = Bar(title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        self.body.setSpacing(3 * theme.STEP)
        self._problem = _Problem()
        self._said = ElidedLabel("", Type.SECOND, Ink.SECOND)
        self._buttons = _Foot(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self.body, 1)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)
        self._fit(size)

    def _fit(self, size: QSize) -> None:
        """As large as wished, but never larger than the screen has room for."""
        parent = self.parentWidget()
        screen = parent.screen() if parent else self.screen()
        room = screen.availableGeometry().marginsRemoved(QMargins(*[_ROOM_AROUND] * 4)).size()
        self.resize(size.boundedTo(room))

    def showEvent(self, event: QShowEvent) -> None:
        """What stands at the foot and in the body is never cut, however long its words are."""
        super().showEvent(event)
        if column := self.layout():
            self.setMinimumWidth(max(self.minimumWidth(), column.minimumSize().width()))

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the trailing end of the foot; a PrimaryButton becomes the accent action."""
        self._buttons.add(button)
        if isinstance(button, PrimaryButton):
            self._accent = button

    def set_accent(self, button: PrimaryButton) -> None:
        """Make one of several the accent action."""
        self._accent = button

    def add_to_foot(self, widget: QWidget) -> None:
        """Put something else beside the buttons, after those already there."""
        self._buttons.add(widget)

    def say(self, text: str, ink: Ink = Ink.SECOND) -> None:
        """Say something quietly beside the buttons."""
        self._said.setText(text)
        self._said.set_ink(ink)

    def listen(self, session: Session) -> None:
        """Say here, too, what the window says at its own foot."""
        session.said.connect(self._heard)

    def _heard(self, text: str, undoable: bool) -> None:
        self.say(text)

    def show_problem(self, error: UserError | str | None) -> None:
        """Show what is in the way, in a sentence; None takes it away."""
        self._problem.show_text(messages.sentence(error) if isinstance(error, UserError) else error or "")

    def problem(self) -> str:
        """The sentence that shows, or ""."""
        return self._problem.text()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in the order in which the dialog is read, not in that in which its parts were made."""
        return tab_order.step(self, forward, around=True) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            focused.click()
        elif self._accent is not None and self._accent.isVisible():
            self._accent.click()


class _Problem(QWidget):
    """A soft red card over the foot, there only while it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label(ink=Ink.RED, wrap=True)
        card = Card(tone=Tone.RED)
        card.body.setContentsMargins(12, 8, 12, 8)
        card.body.addWidget(self._label)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.MARGIN)
        column.addWidget(card)
        self.hide()

    def show_text(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._label.text()


class _Foot(QWidget):
    """A quiet word at the leading end, buttons at the other, under a line."""

    def __init__(self, said: Label) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MARGIN, 12, theme.MARGIN, 12)
        self._row.setSpacing(2 * theme.STEP)
        self._row.addWidget(said, 1)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.colors().line)
