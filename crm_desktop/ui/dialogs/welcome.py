"""The very first start: who works here, in which language, and where contacts come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from crm_desktop.settings import Settings
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.settings.language_choice import LanguageChoice
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import PrimaryButton
from crm_desktop.ui.widgets.label import IconLabel, Label

Beginning = Literal["", "import", "office", "samples"]
_LABEL_WIDTH = 96


class WelcomeDialog(Dialog):
    """Shown before there is a window. What is chosen stands in `settings` once it has closed, however that was;
    `beginning` is what the user wants to do first.

    `speak` is called with the language as soon as it is chosen, and this dialog then says all anew.
    """

    def __init__(self, settings: Settings, speak: Callable[[str], object]) -> None:
        super().__init__(None, "", QSize(560, 480))
        self.setMinimumSize(480, 440)
        self._settings = settings
        self._speak = speak
        self.beginning: Beginning = ""
        self.name = QLineEdit(settings.author)
        self.language = LanguageChoice(settings.language)
        self.language.activated.connect(lambda _: self._choose_language())
        self.offers: dict[Beginning, Offer] = {
            "import": Offer("import"), "office": Offer("sync"), "samples": Offer("contacts")
        }  # fmt: skip
        for beginning, offer in self.offers.items():
            offer.clicked.connect(lambda _=False, beginning=beginning: self._begin(beginning))
        self.go = PrimaryButton("", shortcut="Return")
        self.go.clicked.connect(self.accept)
        self._name_label, self._language_label = Label(ink=Ink.THIRD), Label(ink=Ink.THIRD)
        self._note = Label(style=Type.SECOND, ink=Ink.THIRD, wrap=True)
        self._heading = Label(style=Type.STRONG)
        self._lay_out()
        self._tell()
        self.name.selectAll()
        self.name.setFocus()
        self.finished.connect(self._keep)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(2 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._name_label, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self._note, 1, 1)
        grid.addWidget(self._language_label, 2, 0)
        grid.addWidget(self.language, 2, 1)
        self._name_label.setBuddy(self.name)
        self._language_label.setBuddy(self.language)
        offers = QVBoxLayout()
        offers.setSpacing(2 * theme.STEP)
        for offer in self.offers.values():
            offers.addWidget(offer)
        self.body.addLayout(grid)
        self.body.addSpacing(theme.STEP)
        self.body.addWidget(self._heading)
        self.body.addLayout(offers)
        self.body.addStretch()
        self.add_button(self.go)

    def _tell(self) -> None:
        """Say all in the language of now."""
        title = self.tr("Welcome to {program}").format(program=QApplication.applicationDisplayName())
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.bar.set_title(title)
        self._name_label.setText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self._note.setText(self.tr("Stands beside what you do. Nothing leaves this computer unless you share it."))
        self._language_label.setText(self.tr("Language"))
        self.language.tell()
        self._heading.setText(self.tr("How do you want to begin?"))
        self.offers["import"].tell(
            self.tr("Import contacts"), self.tr("From Google, Outlook, a phone, a spreadsheet or another program.")
        )
        self.offers["office"].tell(
            self.tr("Work together through a shared folder"),
            self.tr("Join the colleagues who use it already, or be the first."),
        )
        self.offers["samples"].tell(
            self.tr("Look around with sample data"), self.tr("Made-up people, which Undo takes away again.")
        )
        self.go.set_text(self.tr("Begin with an empty list"))
        self.go.setToolTip(self.go.text())
        self.go.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """As high as all words need at this width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _choose_language(self) -> None:
        self._settings.language = self.language.chosen()
        self._speak(self._settings.language)
        self._tell()
        self._grow()

    def _begin(self, beginning: Beginning) -> None:
        self.beginning = beginning
        self.accept()

    def _keep(self) -> None:
        self._settings.author = " ".join(self.name.text().split()) or self._settings.author


class Offer(QAbstractButton):
    """A card with an icon, a heading and a sentence that is pressed as a whole."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._heading, self._sentence = Label(style=Type.MEDIUM), Label(ink=Ink.SECOND, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(IconLabel(icon, Ink.SECOND, size=24))
        row.addLayout(words, 1)
        for label in (self._heading, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)

    def tell(self, heading: str, sentence: str) -> None:
        """Say what it offers."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        fill = colors.hover if self.underMouse() or self.isDown() else colors.panel
        paint.draw_box(painter, self.rect(), fill, colors.line, theme.CORNER_CARD)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), theme.CORNER_CARD)
