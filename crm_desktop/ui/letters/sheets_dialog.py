"""Labels and envelopes: which sheet, what stands on it, where the first free label is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.label_sheets import ENVELOPES, SHEETS
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.template import Template
from crm_desktop.services import letters
from crm_desktop.services.bulk import Contacts
from crm_desktop.ui import paint
from crm_desktop.ui.job import Job
from crm_desktop.ui.letters import setting
from crm_desktop.ui.letters.pages import (
    EnvelopesOnPaper,
    LabelsOnPaper,
    fitted_label,
    fitted_recipient,
    fitted_sender,
)
from crm_desktop.ui.letters.side import LeftOut, TemplateChoice, lacking_words
from crm_desktop.ui.letters.whom import Whom
from crm_desktop.ui.printing.block import Block
from crm_desktop.ui.printing.dialog import PrintDialog
from crm_desktop.ui.printing.output import Make
from crm_desktop.ui.printing.paper import Document
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.label import Label

_SENDER_HEIGHT = 84


@dataclass(frozen=True, slots=True)
class Laid:
    """Texts as they stand on labels or envelopes, and the names of those whose text has no room there."""

    blocks: list[Block]
    too_long: list[str]


class SheetsDialog(PrintDialog):
    """`kind` is "label" or "envelope", `found` the search that the contacts were selected of. A click on the sheet, or
    the arrow keys, choose the first free label.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, contacts: Contacts, kind: str, found: str | None = None
    ) -> None:
        title = self.tr("Labels") if kind == "label" else self.tr("Envelopes")
        super().__init__(parent, session, title, QSize(920, 680))
        self._kind = kind
        self.whom = Whom(session, contacts, found)
        self.reached = letters.reach(session.workspace, contacts, kind)
        self._circumstances = setting.circumstances(session)
        self.first = 0
        self._laid = Laid([], [])
        self._job: Job | None = None
        formats = SHEETS if kind == "label" else ENVELOPES
        self.format = ChipChoice(
            self.tr("Format"), [(key, each.name) for key, each in formats.items()], current=next(iter(formats))
        )
        self.choice = TemplateChoice(session, kind, self.reached.uids)
        self.return_address = QPlainTextEdit(tabChangesFocus=True)
        self.return_address.setAccessibleName(self.tr("Sender"))
        self.return_address.setFixedHeight(_SENDER_HEIGHT)
        self.return_address.setPlainText(session.app.settings.return_address)
        self.left_out = LeftOut()
        self._fill_side()
        self.format.chosen.connect(lambda _: self._change_format())
        self.choice.chosen.connect(self._lay_out_texts)
        self.whom.chosen.connect(self._reach)
        self.return_address.textChanged.connect(self._show)
        self.preview.clicked.connect(self._clicked)
        self.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out_texts()

    @classmethod
    def ask(
        cls, parent: QWidget | None, session: Session, contacts: Contacts, kind: str, found: str | None = None
    ) -> None:
        """Show the sheets until they are printed or given up."""
        dialog = cls(parent, session, contacts, kind, found)
        dialog.exec()
        dialog.deleteLater()

    def _fill_side(self) -> None:
        if self.whom.needed:
            self.side.add(self.whom, self.tr("To whom"))
        self.side.add(self.format, self.tr("Format"))
        self.side.add(self.choice, self.tr("Template"))
        if self._kind == "label":
            hint = self.tr("The sheet is used already? Click on its first free label.")
            self.side.add(Label(hint, Type.SECOND, Ink.SECOND, wrap=True))
        else:
            self.side.add(self.return_address, self.tr("Sender"))
        self.side.add(self.left_out)

    def done(self, result: int) -> None:
        """The sender is kept for the next time."""
        self._stop()
        self._session.app.settings.return_address = self.return_address.toPlainText().strip()
        super().done(result)

    def _reach(self) -> None:
        self.reached = letters.reach(self._session.workspace, self.whom.contacts(), self._kind)
        self._lay_out_texts()

    def _change_format(self) -> None:
        self.first = 0
        self._lay_out_texts()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _lay_out_texts(self) -> None:
        """Find out what has room, which takes a while for very many."""
        self._stop()
        self.show_problem(None)
        self.can_print(False)
        template = self.choice.template()
        assert template is not None
        key = self._format()
        self.say(self.tr("Looking what has room…"))
        self._job = job = self._session.run(
            self.tr("Looking what has room"), lambda progress: self._fill_labels(template, key, progress)
        )
        job.finished.connect(lambda laid: self._take(job, laid))
        job.failed.connect(lambda error: self._fail(job, error))

    def _fill_labels(self, template: Template, key: str, progress: Progress) -> Laid:
        laid = Laid([], [])
        workspace = self._session.workspace
        for each in letters.letters(workspace, template, self.reached.uids, self._circumstances, progress):
            by_label = self._kind == "label"
            block = fitted_label(SHEETS[key], each.body) if by_label else fitted_recipient(ENVELOPES[key], each.body)
            if block is None:
                laid.too_long.append(each.name)
            else:
                laid.blocks.append(block)
        return laid

    def _take(self, job: Job, laid: Laid) -> None:
        if job is not self._job:
            return
        self._job = None
        self._laid = laid
        self.say(setting.counted(self._kind, len(laid.blocks)))
        lacking = self.reached.lacking
        self.left_out.show_names([
            (lacking_words(self._kind, len(lacking)), [name for _, name in lacking]),
            (setting.counted("no-room", len(laid.too_long)), laid.too_long),
        ])  # fmt: skip
        self._show()

    def _fail(self, job: Job, error: BaseException) -> None:
        if job is self._job:
            self._job = None
            self.say("")
            self.show_problem(error if isinstance(error, UserError) else self.tr("This cannot be laid out."))

    def _format(self) -> str:
        return self.format.current() or ""

    def _show(self) -> None:
        if self._job is not None:
            return
        document = self._made(
            self._laid, self._format(), self.first, self.windowTitle(), self.return_address.toPlainText()
        )
        guides = None
        if isinstance(document, LabelsOnPaper):
            guides = document.draw_guides
        elif self.return_address.toPlainText().strip():
            fits = fitted_sender(ENVELOPES[self._format()], self.return_address.toPlainText()) is not None
            self.show_problem(None if fits else self.tr("The sender has more text than there is room for."))
        self.show_document(document if self._laid.blocks else None, guides)
        self.can_print(bool(self._laid.blocks))

    def maker(self) -> Make:
        template, key, first, title = self.choice.template(), self._format(), self.first, self.windowTitle()
        assert template is not None
        sender = self.return_address.toPlainText()

        def make(progress: Progress) -> Document:
            return self._made(self._fill_labels(template, key, progress), key, first, title, sender)

        return make

    def _made(self, laid: Laid, key: str, first: int, title: str, sender: str) -> Document:
        if self._kind == "label":
            return LabelsOnPaper(title, SHEETS[key], laid.blocks, first)
        return EnvelopesOnPaper(title, ENVELOPES[key], sender, laid.blocks)

    def _clicked(self, x: float, y: float) -> None:
        if self._kind == "label":
            place = SHEETS[self._format()].label_at(x / 72 * 25.4, y / 72 * 25.4)
            if place is not None and self.page() == 0:
                self.choose_first(place)

    def choose_first(self, place: int) -> None:
        """The first free label of the first sheet."""
        self.first = min(max(place, 0), SHEETS[self._format()].count - 1)
        self.preview.setAccessibleDescription(
            self.tr("The first free label is number {number}").format(number=paint.number(self.first + 1))
        )
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._kind == "label" and self.preview.hasFocus():
            columns = SHEETS[self._format()].columns
            keys = Qt.Key
            steps = {keys.Key_Left: -1, keys.Key_Right: 1, keys.Key_Up: -columns, keys.Key_Down: columns}
            step = steps.get(keys(event.key()))
            if step is not None:
                if 0 <= self.first + step < SHEETS[self._format()].count:
                    self.choose_first(self.first + step)
                return
        super().keyPressEvent(event)
