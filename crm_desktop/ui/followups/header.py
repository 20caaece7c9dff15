"""The top of the completion pane: what is to be done, and with whom."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.ui import paint, theme
from crm_desktop.ui.calls.dial import dial
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.label import ElidedLabel, Label

_NARROWEST = 40


class WorkHeader(QWidget):
    """A title, and with whom it is: the name leads to the contact, the number is dialled."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._contact: Uid | None = None
        self._title = Label(style=Type.TITLE, wrap=True)
        self._name = QuietLink(self.tr("Show the contact"))
        self._dot = Label("·", ink=Ink.THIRD)
        self._phone = QuietLink(self.tr("Call"), isolate=True)
        self._names = ElidedLabel(ink=Ink.THIRD)
        self._name.clicked.connect(lambda: session.contact_wanted.emit(self._contact))
        self._phone.clicked.connect(self._call)
        line = QHBoxLayout()
        line.setSpacing(theme.STEP)
        for widget in (self._name, self._dot, self._phone):
            line.addWidget(widget)
        line.addWidget(self._names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addLayout(line)

    def show_one(self, title: str, contact: Uid | None, name: str, phone: str) -> None:
        """One thing to do, with one contact or with nobody."""
        self._contact = contact
        self._title.setText(title)
        self._name.show_text(name)
        self._phone.show_text(phone)
        self._names.setText("")
        self._name.setVisible(bool(name))
        self._phone.setVisible(bool(phone))
        self._dot.setVisible(bool(name and phone))

    def _call(self) -> None:
        if self._contact is not None:
            dial(self._session, self._phone.text(), self._contact, self._name.text())

    def show_many(self, title: str, names: list[str]) -> None:
        """Several at once: their names, as far as there is room."""
        self.show_one(title, None, "", "")
        self._names.setText(listed(map(paint.isolate, names)))


class QuietLink(LinkButton):
    """A link in the colour of second lines, which ends in "…" where there is no room.

    `isolate` keeps a phone number left-to-right, and whole.
    """

    _ink = Ink.THIRD

    def __init__(self, purpose: str, *, isolate: bool = False) -> None:
        super().__init__("", style=Type.BODY)
        self._purpose = purpose
        self._isolate = isolate
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(f"{self._purpose}: {text}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return whole if self._isolate else QSize(min(whole.width(), _NARROWEST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        color = theme.colors().ink_of(Ink.ACCENT if self.underMouse() else self._ink)
        paint.draw_text(painter, self.rect().adjusted(1, 0, -1, 0), self.text(), Type.BODY, color, self._isolate)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)
