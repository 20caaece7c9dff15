"""The head of the pane: who this is, and what can be done at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.names import initials, set_name
from crm_desktop.domain.query_tokens import quoted
from crm_desktop.domain.uid import parse_uid
from crm_desktop.ui import paint, phones, theme
from crm_desktop.ui.contact.actions import Actions
from crm_desktop.ui.contact.name_edit import NameEdit
from crm_desktop.ui.contact.record import Record
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.avatar import Avatar
from crm_desktop.ui.widgets.button import Button, IconButton, LinkButton, PrimaryButton, shortcut_text
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import ElidedLabel, IconLabel

LOG_KEYS, PLAN_KEYS = "Ctrl+L", "Ctrl+Shift+F"


class Header(QWidget):
    """Avatar, name, title and company; then the buttons. `log` and `plan` are for the pane to connect."""

    def __init__(self, record: Record, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._actions = actions
        self.avatar = Avatar()
        self.name = NameEdit()
        self._title = ElidedLabel(ink=Ink.THIRD)
        self._dot = ElidedLabel("·", ink=Ink.THIRD)
        self._company = CompanyLink()
        self._private = IconLabel("private", Ink.THIRD, size=14)
        self._private.setToolTip(self.tr("Private: never leaves this computer"))
        self.call = PrimaryButton(self.tr("Call"))
        self.mail = Button(self.tr("E-mail"))
        self.log = Button(self.tr("Log"))
        self.plan = Button(self.tr("Follow up"))
        self.more = IconButton("more", self.tr("More"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.STEP)
        line.addSpacing(theme.STEP)
        for widget in (self._title, self._dot, self._company, self._private):
            line.addWidget(widget)
        line.addStretch()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self.name)
        names.addLayout(line)
        names.addStretch()
        top = QHBoxLayout()
        top.setSpacing(theme.MARGIN)
        top.addWidget(self.avatar)
        top.addLayout(names, 1)
        buttons = Flow(gap=2 * theme.STEP)
        for button in (self.call, self.mail, self.log, self.plan):
            buttons.add(button)
        bottom = QHBoxLayout()
        bottom.setSpacing(2 * theme.STEP)
        bottom.addWidget(buttons, 1)
        bottom.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, 3 * theme.STEP)
        column.setSpacing(3 * theme.STEP)
        column.addLayout(top)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.log.setToolTip(f"{self.tr('Record what was done')} ({shortcut_text(LOG_KEYS)})")
        self.plan.setToolTip(f"{self.tr('Plan what comes next')} ({shortcut_text(PLAN_KEYS)})")
        self.call.clicked.connect(lambda: self._actions.call(self._actions.number()))
        self.mail.clicked.connect(lambda: self._actions.mail(self._actions.address()))
        self.more.clicked.connect(self.open_menu)
        self.name.committed.connect(self._rename)
        self._company.clicked.connect(self._open_company)

    def refresh(self) -> None:
        """Shows the record as it now is."""
        contact = self._record.contact
        self.avatar.show_contact(initials(self._record.name), self._record.photo())
        self.name.set_name(self._record.name)
        is_company = contact.kind == "org"
        company = "" if is_company or contact.company == self._record.name else contact.company
        title = self.tr("Company") if is_company else contact.title
        link = self.tr("its people") if is_company else company
        for widget, text in ((self._title, title), (self._dot, "·" if title and link else ""), (self._company, link)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self._company.set_meaning(self.tr("Everybody who works there") if is_company else company)
        self._private.setVisible(contact.private)
        number, address = self._actions.number(), self._actions.address()
        self.call.setEnabled(bool(number))
        self.call.setToolTip(paint.isolate_ltr(phones.shown(number)) if number else self.tr("There is no phone number"))
        self.mail.setEnabled(bool(address))
        self.mail.setToolTip(paint.isolate_ltr(address) if address else self.tr("There is no e-mail address"))

    def open_menu(self) -> None:
        menu = self._actions.menu()
        corner = QPoint(0 if self.isRightToLeft() else self.more.width() - menu.sizeHint().width(), self.more.height())
        menu.exec(self.more.mapToGlobal(corner + QPoint(0, theme.STEP)))
        menu.deleteLater()

    def _rename(self, name: str) -> None:
        self._record.edit(lambda contact: set_name(contact, name))

    def _open_company(self) -> None:
        contact, session = self._record.contact, self._record.session
        if contact.kind != "org" and contact.company_uid:
            session.contact_wanted.emit(parse_uid(contact.company_uid))
        else:
            name = self._record.name if contact.kind == "org" else contact.company
            session.query_wanted.emit(f"company:{quoted(name)}")


class CompanyLink(LinkButton):
    """A link whose text ends in "…" where there is no room."""

    def __init__(self) -> None:
        super().__init__("", style=Type.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_meaning(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 6 * theme.STEP), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        used = QFont(theme.font(Type.BODY))
        used.setUnderline(self.underMouse())
        painter.setFont(used)
        painter.setPen(theme.colors().accent)
        flags = paint.side(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), int(flags), paint.elided(self.text(), Type.BODY, self.width()))
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)
