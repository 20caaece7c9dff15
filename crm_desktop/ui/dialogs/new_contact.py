"""Adding a contact by a few words; the rest is written in its pane."""

from __future__ import annotations

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from crm_desktop.domain import names
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.uid import Uid
from crm_desktop.services import at_entry, contacts
from crm_desktop.services.at_entry import Known
from crm_desktop.store import queries
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.merge.perhaps import Perhaps, add_and_show
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.label import Label

_PAUSE_MS = 120
_LABEL_WIDTH = 72


class NewContactDialog(Dialog):
    """A form of the few things known at first. Enter adds; a contact that may be the same one is offered instead."""

    def __init__(self, parent: QWidget | None, session: Session, known: Contact | None = None) -> None:
        super().__init__(parent, self.tr("New contact"), QSize(480, 376))
        self.setMinimumSize(340, 376)
        self._session = session
        self.uid: Uid | None = None
        self.kind = ChipChoice(
            self.tr("Person or company"),
            [("individual", self.tr("Person")), ("org", self.tr("Company"))],
            current="individual",
        )
        self.name, self.company, self.email, self.phone, self.tags = (QLineEdit() for _ in range(5))
        self.tags.setPlaceholderText(self.tr("parted by commas"))
        for line in (self.email, self.phone):
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.perhaps = Perhaps()
        self.perhaps.opened.connect(self._open_instead)
        self.perhaps.add_wanted.connect(self._add_to)
        self._company_row: list[QWidget] = []
        self._lay_out()
        self._companies = QStringListModel(self)
        self._complete_companies()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        for line in (self.name, self.company, self.email, self.phone):
            line.textChanged.connect(self._changed)
        self.kind.chosen.connect(self._show_kind)
        self.listen(session)
        if known is not None:
            for line, values in ((self.email, known.emails), (self.phone, known.phones)):
                line.setText(values[0].value if values else "")
        self._changed()
        self.name.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, known: Contact | None = None) -> Uid | None:
        """The contact that was added, or None; of whom an address of e-mail or a number may be `known`."""
        dialog = cls(parent, session, known)
        dialog.exec()
        dialog.deleteLater()
        return dialog.uid

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, (text, line) in enumerate(
            (
                (self.tr("Name"), self.name),
                (self.tr("Company"), self.company),
                (self.tr("E-mail"), self.email),
                (self.tr("Phone"), self.phone),
                (self.tr("Tags"), self.tags),
            )
        ):
            label = Label(text, ink=Ink.THIRD)
            label.setBuddy(line)
            line.setAccessibleName(text)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
            if line is self.company:
                self._company_row = [label, line]
        self.body.addWidget(self.kind)
        self.body.addLayout(grid)
        self.body.addWidget(self.perhaps)
        self.body.addStretch()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._add = PrimaryButton(self.tr("Add"), shortcut="Return")
        self._add.clicked.connect(self.add)
        self.add_button(cancel)
        self.add_button(self._add)

    def _complete_companies(self) -> None:
        completer = QCompleter(self._companies, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = completer.popup()
        assert popup is not None
        popup.setProperty("popup", True)
        self.company.setCompleter(completer)
        self.company.textEdited.connect(self._list_companies)

    def _list_companies(self, text: str) -> None:
        database = self._session.workspace.database
        self._companies.setStringList(queries.companies(database, text) if text.strip() else [])

    def _show_kind(self, kind: str) -> None:
        for widget in self._company_row:
            widget.setVisible(kind != "org")
        self._changed()

    def contact(self) -> Contact:
        """What the form says."""
        contact = Contact(kind=self.kind.current() or "individual")
        names.set_name(contact, self.name.text())
        if contact.kind != "org":
            contact.company = self.company.text().strip()
        contact.emails = [Labelled("", text) for text in [self.email.text().strip()] if text]
        contact.phones = [Labelled("", text) for text in [self.phone.text().strip()] if text]
        contact.tags = [tag.strip() for tag in self.tags.text().split(",") if tag.strip()]
        return contact

    def _changed(self) -> None:
        self._add.setEnabled(bool(names.full_name(self.contact())))
        self._timer.start()

    def _look(self) -> None:
        workspace, contact = self._session.workspace, self.contact()
        call = self._session.detach(lambda: (contact, at_entry.perhaps(workspace, contact)))
        call.finished.connect(self._show_known)

    def _show_known(self, told: tuple[Contact, list[Known]]) -> None:
        contact, known = told
        if contact == self.contact():
            self.perhaps.show_known(known)
            self._fit_height()

    def _fit_height(self) -> None:
        """Higher, where there is more to be read."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), self.height()))

    def add(self) -> None:
        """Add the contact and close."""
        contact = self.contact()
        said = self.tr("Added {name}").format(name=names.full_name(contact))
        self.uid = self._session.write(lambda: contacts.create(self._session.workspace, contact), said)
        if self.uid is not None:
            self.accept()

    def _open_instead(self, uid: Uid) -> None:
        self.reject()
        self._session.contact_wanted.emit(uid)

    def _add_to(self, uid: Uid) -> None:
        if add_and_show(self._session, uid, self.contact()):
            self.reject()
