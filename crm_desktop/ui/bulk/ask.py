"""Asking for one line: tags, a name, the value of a field; values in use are proposed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QDialog, QFormLayout, QLineEdit, QWidget

from crm_desktop.domain.text import fold
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label

_MOST_PROPOSED = 12


def propose(line: QLineEdit, values: Sequence[str], *, several: bool = False) -> None:
    """Proposes values that begin with what is typed, or have a word that does; of `several` between commas the last."""
    model = QStringListModel(line)
    completer = QCompleter(model, line)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    if popup := completer.popup():
        popup.setAccessibleName(line.accessibleName())
    line.setCompleter(completer)

    def fill(text: str) -> None:
        before, comma, last = text.rpartition(",") if several else ("", "", text)
        start = fold(last.strip())
        found = [value for value in values if start and f" {start}" in f" {fold(value)}"][:_MOST_PROPOSED]
        model.setStringList([f"{before}{comma}{' ' if comma else ''}{value}" for value in found])

    line.textEdited.connect(fill)


class LineDialog(Dialog):
    """Asks for one line of text."""

    def __init__(
        self, parent: QWidget | None, title: str, label: str, done: str, text: str = "", hint: str = ""
    ) -> None:
        super().__init__(parent, title, QSize(440, 190))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(4 * theme.STEP)
        self.form.setVerticalSpacing(2 * theme.STEP)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.line = QLineEdit(text)
        self.line.setAccessibleName(label)
        self.line.selectAll()
        self.form.addRow(label, self.line)
        self.body.addLayout(self.form)
        if hint:
            self.body.addWidget(Label(hint, ink=Ink.THIRD, wrap=True))
        self.body.addStretch()
        cancel, self.done_button = Button(self.tr("Cancel")), PrimaryButton(done, shortcut="Return")
        cancel.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.accept)
        self.add_button(cancel)
        self.add_button(self.done_button)
        self.line.textChanged.connect(lambda _: self.check())
        self.line.setFocus()
        self.check()

    def check(self) -> None:
        """An empty line is no answer."""
        self.done_button.setEnabled(bool(self.line.text().strip()))

    def text(self) -> str:
        """The line without blanks around it."""
        return " ".join(self.line.text().split())

    def answered(self) -> bool:
        """Shows the dialog until it is closed; whether it was answered."""
        return self.exec() == QDialog.DialogCode.Accepted


class FieldDialog(LineDialog):
    """Asks for a field and its value; an empty value empties the field.

    `fields` are path and title of each; `values` gives those that are in use of one.
    """

    def __init__(
        self, parent: QWidget | None, fields: Sequence[tuple[str, str]], values: Callable[[str], Sequence[str]]
    ) -> None:
        self.field = Choice()
        super().__init__(parent, self.tr("Edit a field"), self.tr("Value"), self.tr("Change"))
        self.resize(440, 220)
        self.field.setAccessibleName(self.tr("Field"))
        for path, title in fields:
            self.field.addItem(title, path)
        self.form.insertRow(0, self.tr("Field"), self.field)
        self._values = values
        self.field.currentIndexChanged.connect(lambda _: self._show_field())
        self._show_field()
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def check(self) -> None:
        """An empty value empties the field."""

    def path(self) -> str:
        """The field that is chosen."""
        return str(self.field.currentData())

    def _show_field(self) -> None:
        propose(self.line, self._values(self.path()))
        hints = {"cadence_days": self.tr("days"), "private": self.tr("yes or no")}
        self.line.setPlaceholderText(hints.get(self.path(), self.tr("empty")))


def ask_line(
    parent: QWidget | None, title: str, label: str, done: str, text: str = "", values: Sequence[str] = ()
) -> str:
    """What was written, "" where nothing was; `values` are proposed."""
    dialog = LineDialog(parent, title, label, done, text)
    propose(dialog.line, values)
    found = dialog.text() if dialog.answered() else ""
    dialog.deleteLater()
    return found


def ask_tags(parent: QWidget | None, title: str, known: Sequence[str]) -> tuple[str, ...]:
    """The tags that were written, between commas."""
    dialog = LineDialog(parent, title, _tr("Tags"), _tr("Tag"), hint=_tr("Several tags are parted by commas."))
    propose(dialog.line, known, several=True)
    answered = dialog.answered()
    tags = (" ".join(tag.split()) for tag in dialog.line.text().split(","))
    dialog.deleteLater()
    return tuple(dict.fromkeys(tag for tag in tags if tag)) if answered else ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("LineDialog", text)
