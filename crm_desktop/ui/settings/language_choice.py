"""The languages there are texts in, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.translation import LANGUAGES
from crm_desktop.ui.widgets.choice import Choice


class LanguageChoice(Choice):
    """The first is the system's; each has its code (BCP 47, "" the system's) as its data."""

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.addItem("", "")
        for code in LANGUAGES:
            self.addItem(_name(code), code)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.tell()

    def tell(self) -> None:
        """Say it in the language of now."""
        self.setAccessibleName(self.tr("Language"))
        self.setItemText(0, self.tr("As the system"))

    def chosen(self) -> str:
        """The code of the language."""
        return str(self.currentData())


def _name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
