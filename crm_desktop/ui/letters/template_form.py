"""A template to be edited: name, kind, subject and text, with a menu of fields, and what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.template import Template
from crm_desktop.domain.translation import listed
from crm_desktop.services.filling import unknown_fields
from crm_desktop.services.letters import FIELDS
from crm_desktop.ui import theme
from crm_desktop.ui.letters import setting
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.label import Label

_WITH_SUBJECT = ("letter", "email")


class TemplateForm(QWidget):
    """Signals: `edited(Template)`, a field was left with something else in it; `typed()`, with each key."""

    edited = Signal(object)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = Template()
        self._custom: list[str] = []
        self.name, self.subject = QLineEdit(), QLineEdit()
        self.kind = ChipChoice(self.tr("Kind"), [(key, setting.tr(words)) for key, words in setting.KINDS.items()])
        self.body = QPlainTextEdit(tabChangesFocus=True)
        self.body.setAccessibleName(self.tr("Text"))
        self.insert = Button(self.tr("Insert field") + " ▾")
        self.wrong = Label("", Type.SECOND, Ink.RED, wrap=True)
        self._subject_label = Label(self.tr("Subject"), ink=Ink.THIRD)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnStretch(1, 1)
        name_label = Label(self.tr("Name"), ink=Ink.THIRD)
        for row, (label, field) in enumerate(
            ((name_label, self.name), (Label(self.tr("Kind"), ink=Ink.THIRD), self.kind),
             (self._subject_label, self.subject))
        ):  # fmt: skip
            field.setAccessibleName(label.text())
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(2 * theme.STEP)
        column.addLayout(grid)
        column.addWidget(self.insert)
        column.addWidget(self.body, 1)
        column.addWidget(self.wrong)

    def _connect(self) -> None:
        for line in (self.name, self.subject):
            line.editingFinished.connect(self.commit)
            line.textEdited.connect(lambda _: self._look())
        self.body.textChanged.connect(self._look)
        self.body.installEventFilter(self)
        self.kind.chosen.connect(lambda _: self.commit())
        self.insert.clicked.connect(self._open_menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.body and event.type() is QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def show_template(self, template: Template, custom: list[str]) -> None:
        """Show a template; what is being typed just now stays. `custom` are the names of one's own fields."""
        self._custom = custom
        same = template.uid == self._template.uid
        self._template = template
        for field, text in ((self.name, template.name), (self.subject, template.subject)):
            if field.text() != text and not (same and field.hasFocus()):
                field.setText(text)
        if self.body.toPlainText() != template.body and not (same and self.body.hasFocus()):
            self.body.setPlainText(template.body)
        self.kind.choose(template.kind)
        self._look()

    def template(self) -> Template:
        """The template as it now reads."""
        return replace(
            self._template,
            name=self.name.text().strip(),
            kind=self.kind.current() or self._template.kind,
            subject=self.subject.text(),
            body=self.body.toPlainText(),
        )

    def commit(self) -> None:
        """Tell what is typed just now, as leaving its field does."""
        found = self.template()
        if found != self._template:
            self.edited.emit(found)

    def _look(self) -> None:
        found = self.template()
        for widget in (self._subject_label, self.subject):
            widget.setVisible(found.kind in _WITH_SUBJECT)
        try:
            unknown = unknown_fields(found, (*FIELDS, "custom"), self._custom)
        except UserError as error:
            self._say(messages.sentence(error), Ink.RED)
        else:
            names = listed(unknown)
            self._say(self.tr("No such field, so blank: {names}").format(names=names) if unknown else "", Ink.AMBER)
        self.typed.emit()

    def _say(self, text: str, ink: Ink) -> None:
        self.wrong.set_ink(ink)
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def menu(self) -> QMenu:
        """The fields there are, one's own at the end."""
        menu = QMenu(self)
        for name, words, begins in setting.fields():
            if begins:
                menu.addSeparator()
            menu.addAction(words, partial(self.put, setting.insertion(name)))
        if self._custom:
            menu.addSeparator()
        for name in self._custom:
            menu.addAction(name.replace("&", "&&"), partial(self.put, setting.insertion(name, custom=True)))
        return menu

    def put(self, text: str) -> None:
        """Write a field where the keyboard was last."""
        self.body.insertPlainText(text)
        self.body.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line goes on to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.exec(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))
        menu.deleteLater()
