"""Letters or e-mails from a template: looked at one by one, then printed, saved or drafted, and recorded as sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.domain.uid import Uid
from crm_desktop.services import letters
from crm_desktop.services.bulk import Contacts
from crm_desktop.services.filling import Filler
from crm_desktop.services.letters import Letter
from crm_desktop.store import queries
from crm_desktop.ui import links, paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.letters import setting
from crm_desktop.ui.letters.pages import LetterOnPaper
from crm_desktop.ui.letters.side import LeftOut, TemplateChoice, lacking_words
from crm_desktop.ui.letters.whom import Whom
from crm_desktop.ui.letters.writing import Post
from crm_desktop.ui.printing.dialog import Side
from crm_desktop.ui.printing.output import choose_pdf, choose_printer
from crm_desktop.ui.printing.paper import page_layout
from crm_desktop.ui.printing.preview import PagePreview
from crm_desktop.ui.printing.turn_buttons import TurnButtons
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.rule import UprightRule

_LONGEST_LINK = 2000  # characters that every system hands to its mail program


class WriteDialog(Dialog):
    """`kind` is "letter" or "email", `found` the search that the contacts were selected of. PgUp and PgDown turn to the
    contact before and the next.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, contacts: Contacts, kind: str, found: str | None = None
    ) -> None:
        title = self.tr("Write letters") if kind == "letter" else self.tr("Write e-mails")
        super().__init__(parent, title, QSize(980, 700))
        self.setMinimumSize(720, 420)
        self._session = session
        self._kind = kind
        self.whom_choice = Whom(session, contacts, found)
        self.reached = letters.reach(session.workspace, contacts, kind)
        self.left_out: set[Uid] = set()
        self._place = 0
        self._circumstances = setting.circumstances(session)
        self.choice = TemplateChoice(session, kind, self.reached.uids)
        self.record = CheckBox(self.tr("Record each as sent, in its timeline"))
        self.record.setChecked(True)
        self.files = ChipChoice(
            self.tr("PDF"), [("one", self.tr("One file")), ("each", self.tr("A file for each"))], current="one"
        )
        self.lacking = LeftOut()
        self.whom = ElidedLabel("", Type.STRONG)
        self.turner = TurnButtons(self.tr("Contact before"), self.tr("Next contact"))
        self.skip = CheckBox(self.tr("Leave out"))
        self.page = PagePreview(self.tr("The letter"))
        self.page_place = Label("", ink=Ink.THIRD)
        self._letter: LetterOnPaper | None = None
        self._page = 0
        self.subject = ElidedLabel("", Type.STRONG)
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(self.tr("The e-mail"))
        self.mail_program = Button(self.tr("Open in the mail program"))
        self._buttons_to_write: list[Button] = []
        self._lay_out()
        self._connect()
        self._show()

    @classmethod
    def ask(
        cls, parent: QWidget | None, session: Session, contacts: Contacts, kind: str, found: str | None = None
    ) -> None:
        """Show the letters until they are written or given up."""
        dialog = cls(parent, session, contacts, kind, found)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out(self) -> None:
        side = Side()
        if self.whom_choice.needed:
            side.add(self.whom_choice, self.tr("To whom"))
        side.add(self.choice, self.tr("Template"))
        if self._kind == "letter":
            side.add(self.files, self.tr("PDF"))
        side.add(self.record)
        side.add(self.lacking)
        top = QHBoxLayout()
        top.setContentsMargins(theme.MARGIN, 2 * theme.STEP, theme.MARGIN, 2 * theme.STEP)
        top.setSpacing(2 * theme.STEP)
        top.addWidget(self.whom, 1)
        top.addWidget(self.page_place)
        top.addWidget(self.skip)
        top.addWidget(self.turner)
        mail = QWidget()
        column = QVBoxLayout(mail)
        column.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.MARGIN)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(mail)
        self._stack.setCurrentIndex(0 if self._kind == "letter" else 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(UprightRule())
        row.addLayout(right, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)
        self._add_buttons()

    def _add_buttons(self) -> None:
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_button(cancel)
        if self._kind == "letter":
            actions = [(Button(self.tr("Save as PDF…")), self._choose_pdf)]
            last = (PrimaryButton(self.tr("Print…"), shortcut="Ctrl+Return"), self._choose_printer)
        else:
            actions = [(self.mail_program, self.open_mail)]
            last = (PrimaryButton(self.tr("Save drafts…"), shortcut="Ctrl+Return"), self._choose_folder)
        for button, function in (*actions, last):
            button.clicked.connect(function)
            self.add_button(button)
            self._buttons_to_write.append(button)

    def _connect(self) -> None:
        self.choice.chosen.connect(self._show)
        self.whom_choice.chosen.connect(self._reach)
        self.turner.turned.connect(self.turn)
        self.page.clicked.connect(lambda x, y: self._turn_page())
        self.skip.clicked.connect(self._skip)
        for keys, by in (("PgUp", -1), ("PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.turn(by))

    def _reach(self) -> None:
        """To others, of whom nobody is left out yet."""
        self.reached = letters.reach(self._session.workspace, self.whom_choice.contacts(), self._kind)
        self.left_out.clear()
        self._place = 0
        self._show()

    def turn(self, by: int) -> None:
        """To the contact before or the next."""
        if self.reached.uids:
            self._place = (self._place + by) % len(self.reached.uids)
            self._show()

    def _turn_page(self) -> None:
        """To the next page of a letter that has several."""
        if self._letter is not None:
            self._page = (self._page + 1) % self._letter.pages()
            self._show_page()

    def _show_page(self) -> None:
        self.page.show_page(self._letter, self._page)
        count = self._letter.pages() if self._letter else 0
        place = self.tr("page {page} of {pages}").format(page=paint.number(self._page + 1), pages=paint.number(count))
        self.page_place.setText(place if count > 1 else "")
        self.page.setToolTip(self.tr("A click turns the page") if count > 1 else "")

    def wanted(self) -> list[Uid]:
        """Those who get one."""
        return [uid for uid in self.reached.uids if uid not in self.left_out]

    def _skip(self) -> None:
        uid = self.reached.uids[self._place]
        if self.skip.isChecked():
            self.left_out.add(uid)
        else:
            self.left_out.discard(uid)
        self._show_count()

    def _show(self) -> None:
        """Show what the template becomes for the contact at hand."""
        found: Letter | None = None
        self.show_problem(None)
        template = self.choice.template()
        if template is None:
            self.show_problem(self.tr("There is no template of this kind yet; write one with “Edit…”."))
        elif self.reached.uids:
            contact = queries.contact(self._session.workspace.database, self.reached.uids[self._place])
            self.whom.setText(full_name(contact))
            try:
                found = letters.letter(Filler(template), contact, self._circumstances)
            except UserError as error:
                self.show_problem(error)
        self._letter, self._page = (LetterOnPaper(found.subject, found.body) if found else None), 0
        self._show_page()
        self.subject.setText(found.subject if found else "")
        self.text.setPlainText(found.body if found else "")
        self._can_write = found is not None
        self._show_count()

    def _show_count(self) -> None:
        count = len(self.reached.uids)
        self.skip.setChecked(bool(count) and self.reached.uids[self._place] in self.left_out)
        self.skip.setVisible(count > 1)
        self.mail_program.setVisible(self._kind == "email" and count == 1)
        lacking = self.reached.lacking
        self.lacking.show_names([(lacking_words(self._kind, len(lacking)), [name for _, name in lacking])])
        self.turner.show_place(self._place, count)
        wanted = len(self.wanted())
        for button in self._buttons_to_write:
            button.setEnabled(self._can_write and wanted > 0)
        self.say(setting.counted(self._kind, wanted))

    def post(self) -> Post:
        """What is to be written, as things now stand."""
        template = self.choice.template()
        assert template is not None
        return Post(
            self._session, template, self.wanted(), self._circumstances,
            record=self.record.isChecked(), title=template.name,
        )  # fmt: skip

    def _choose_printer(self) -> None:
        post = self.post()
        printer = choose_printer(self, post.title, page_layout())
        if printer is not None:
            post.print_out(printer)
            self.accept()

    def _choose_pdf(self) -> None:
        post = self.post()
        if self.files.current() == "each" and len(self.wanted()) > 1:
            folder = self._ask_folder()
            if folder is not None:
                post.save_each(folder)
                self.accept()
            return
        path = choose_pdf(self, post.title)
        if path is not None:
            post.save(path)
            self.accept()

    def _choose_folder(self) -> None:
        folder = self._ask_folder()
        if folder is not None:
            addresses = self._session.app.settings.own_addresses
            self.post().save_drafts(folder, (self._session.app.settings.author, addresses[0] if addresses else ""))
            self.accept()

    def _ask_folder(self) -> Path | None:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder to write into"), usual)
        return Path(name) if name else None

    def open_mail(self) -> None:
        """Hand the only e-mail to the mail program."""
        (found,) = self.post().made()
        url = links.mail_url(found.email, found.subject, found.body)
        if len(url) > _LONGEST_LINK:
            self.show_problem(self.tr("The e-mail is too long to be handed to the mail program; save it as a draft."))
        elif links.open_or_say(self._session, url):
            if self.record.isChecked():
                self._session.write(lambda: letters.record(self._session.workspace, [found], "email"))
            self.accept()
