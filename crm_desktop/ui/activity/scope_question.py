"""How much of a series is meant: this one, this and following, all."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.services.series import Scope
from crm_desktop.ui.activity.result_chips import result_key
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label

_SIZE = QSize(440, 150)


class ScopeQuestion(Dialog):
    """Asks for one of `offered`, the first of them by Enter; their numbers choose, too."""

    def __init__(self, parent: QWidget | None, question: str, offered: tuple[Scope, ...]) -> None:
        super().__init__(parent, self.tr("It repeats"), _SIZE)
        self.chosen: Scope | None = None
        self.body.addWidget(Label(question, wrap=True))
        self.body.addStretch()
        texts = {
            Scope.THIS: self.tr("This one"),
            Scope.FOLLOWING: self.tr("This and following"),
            Scope.ALL: self.tr("All"),
        }
        self.buttons: dict[Scope, Button] = {}
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_button(cancel)
        for number, scope in reversed(list(enumerate(offered, 1))):
            kind = PrimaryButton if scope is offered[0] else Button
            button = kind(texts[scope], shortcut=str(number))
            button.clicked.connect(lambda _=False, scope=scope: self._choose(scope))
            self.buttons[scope] = button
            self.add_button(button)
        self.buttons[offered[0]].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offered = list(reversed(self.buttons))
        number = result_key(event)
        if 1 <= number <= len(offered):
            self._choose(offered[number - 1])
        else:
            super().keyPressEvent(event)

    def _choose(self, scope: Scope) -> None:
        self.chosen = scope
        self.accept()


def ask_scope(parent: QWidget | None, question: str, offered: tuple[Scope, ...] = tuple(Scope)) -> Scope | None:
    """Which of a series is meant; None where the question was left."""
    dialog = ScopeQuestion(parent, question, offered)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen
