"""The label of a value: one of the usual ones, or own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from crm_desktop.domain.labels import canonical
from crm_desktop.ui import icons, words


class LabelEdit(QLineEdit):
    """One line; Down, or the arrow in it, lists the usual labels."""

    def __init__(self, labels: Sequence[str], label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words.label(label), parent)
        self._codes = {words.label(code).casefold(): code for code in (*labels, label)}
        self.setAccessibleName(self.tr("Label"))
        self.setPlaceholderText(self.tr("Label"))
        self.setProperty("inplace", True)
        completer = QCompleter([words.label(code) for code in labels], self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if popup := completer.popup():
            popup.setAccessibleName(self.accessibleName())
        self.setCompleter(completer)
        arrow = QAction(icons.icon("down"), self.tr("The usual labels"), self)
        arrow.triggered.connect(self.list_labels)
        self.addAction(arrow, QLineEdit.ActionPosition.TrailingPosition)

    def label(self) -> str:
        """The label, canonical (`domain.labels`) where it is a usual one."""
        text = self.text().strip()
        return self._codes.get(text.casefold()) or words.code_of("label", canonical(text))

    def list_labels(self) -> None:
        """Shows the usual labels to choose from."""
        self.setFocus()
        self.completer().setCompletionPrefix("")
        self.completer().complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list_labels()
        else:
            super().keyPressEvent(event)
