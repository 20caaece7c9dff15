"""Moving a step of a playbook, alone or with those that come after it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import parse_uid
from crm_desktop.services import playbooks
from crm_desktop.ui import theme, when, words
from crm_desktop.ui.activity.due_picker import DuePicker
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import Scroll


class MoveStepDialog(Dialog):
    """Asks when the step is to be, and whether the rest follows; shows when that would be."""

    def __init__(self, parent: QWidget | None, session: Session, step: Activity) -> None:
        super().__init__(parent, self.tr("Move the step"), QSize(480, 360))
        self.setMinimumSize(400, 300)
        self._session, self._step = session, step
        self._uid = parse_uid(step.uid)
        self.picker = DuePicker(step.due)
        self.follow = CheckBox(self.tr("The steps after it move as far"))
        self._after = Scroll(QWidget())
        self.move_button = PrimaryButton(self.tr("Move"), shortcut="Ctrl+Return")
        self.body.addWidget(Label(step.summary or words.activity_type(step.type), Type.STRONG))
        for widget in (self.picker, self.follow):
            self.body.addWidget(widget)
        self.body.addWidget(self._after, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._move)
        self.add_button(cancel)
        self.add_button(self.move_button)
        self.picker.changed.connect(lambda _: self._show())
        self.follow.toggled.connect(lambda _: self._show())
        self.follow.setChecked(True)
        self.picker.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, step: Activity) -> bool:
        """Whether the step was moved."""
        dialog = cls(parent, session, step)
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return accepted

    def _show(self) -> None:
        """The steps after it, each with its day then."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        self.show_problem(None)
        due = self.picker.due() if self.follow.isChecked() else self._step.due
        try:
            after = playbooks.followers(self._session.workspace, self._uid, due)
        except UserError as error:
            self.show_problem(error)
            after = []
        for each in after:
            day = when.weekday_text(each.due, self._session.today())
            text = self.tr("{when}: {what}").format(when=day, what=each.summary)
            column.addWidget(Label(text, ink=Ink.SECOND if self.follow.isChecked() else Ink.THIRD, wrap=True))
        column.addStretch()
        self.follow.setEnabled(bool(after))
        self._after.set_content(inside)

    def _move(self) -> None:
        workspace, due, follow = self._session.workspace, self.picker.due(), self.follow.isChecked()
        if self._session.write(lambda: playbooks.move_step(workspace, self._uid, due, rest_follows=follow) or True):
            self.accept()
