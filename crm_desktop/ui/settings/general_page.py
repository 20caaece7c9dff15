"""Who works here, and how the window looks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.ui import calendars, name_order, paint, theme
from crm_desktop.ui.reminders.edit import RemindersEdit
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.addresses_edit import AddressesEdit
from crm_desktop.ui.settings.language_choice import LanguageChoice
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.chip import ChipChoice
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.scroll import PaneScroll

_TEXT_SIZES = (100, 125, 150, 175, 200)  # per cent
_LABEL_WIDTH, _FIELD_WIDTH, _LINES_HEIGHT = 132, 320, 76


class GeneralPage(QWidget):
    """Each change counts at once. Signals: `compact_chosen(bool)`; `language_chosen()`, which takes a new window."""

    compact_chosen = Signal(bool)
    language_chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.app.settings
        self.author = QLineEdit(settings.author)
        self.author.editingFinished.connect(self._call)
        self.language = LanguageChoice(settings.language)
        self.language.activated.connect(lambda _: self._choose_language())
        self.calendar = self._calendars(self.tr("Calendar"), ("", self.tr("As in my country")))
        self.second_calendar = self._calendars(
            self.tr("Second calendar"), ("", self.tr("Gregorian, beside another")), ("none", self.tr("None"))
        )
        for choice, current in ((self.calendar, settings.calendar), (self.second_calendar, settings.second_calendar)):
            choice.setCurrentIndex(max(0, choice.findData(current)))
        self.theme = ChipChoice(
            self.tr("Theme"),
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            current=settings.theme,
        )
        self.theme.chosen.connect(self._choose_theme)
        self.text_size = ChipChoice(
            self.tr("Text size"),
            [(str(each), self.tr("{number} %").format(number=paint.number(each))) for each in _TEXT_SIZES],
            current=str(settings.text_size),
        )
        self.text_size.chosen.connect(self._choose_text_size)
        self.compact = CheckBox(self.tr("Compact rows"))
        self.compact.setChecked(settings.compact_rows)
        self.compact.toggled.connect(self._choose_compact)
        self.article = CheckBox(self.tr("Arabic names without ال"))
        self.article.setChecked(settings.without_article)
        self.article.toggled.connect(self._choose_article)
        self.reminders = RemindersEdit(settings.reminders)
        self.reminders.changed.connect(self._choose_reminders)
        self.addresses = AddressesEdit(settings.own_addresses)
        self.addresses.changed.connect(self._choose_addresses)
        self.return_address = _Lines(settings.return_address)
        self.return_address.left.connect(self._choose_return_address)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(3 * theme.STEP)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnMinimumWidth(1, _FIELD_WIDTH)
        grid.setColumnStretch(2, 1)
        notes: dict[QWidget, str] = {
            self.author: self.tr("Stands beside what you do, and owns what you plan."),
            self.addresses: self.tr(
                "What is sent from them is recorded as written by you, all else as written to you. They stay on this "
                "computer."
            ),
            self.text_size: self.tr("All else grows with it, from the next start."),
            self.reminders: self.tr("Of what is planned for a time of day, unless it has its own."),
            self.return_address: self.tr("Name and address, as they stand on envelopes."),
        }
        titles: dict[QWidget, str] = {
            self.author: self.tr("Your name"),
            self.addresses: self.tr("Your e-mail"),
            self.language: self.tr("Language"),
            self.calendar: self.tr("Calendar"),
            self.second_calendar: self.tr("Second calendar"),
            self.theme: self.tr("Theme"),
            self.text_size: self.tr("Text size"),
            self.compact: self.tr("Lists"),
            self.article: self.tr("Order"),
            self.reminders: self.tr("Reminders"),
            self.return_address: self.tr("Sender"),
        }
        row = 0
        for field, title in titles.items():
            label = Label(title, ink=Ink.THIRD)
            label.setBuddy(field)
            if not isinstance(field, CheckBox):
                field.setAccessibleName(title)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            if field in notes:
                row += 1
                grid.addWidget(Label(notes[field], Type.SECOND, Ink.THIRD, wrap=True), row, 1)
            row += 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Bar(self.tr("General")))
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(grid)
        rows.addStretch()
        column.addWidget(PaneScroll(inside), 1)

    def _save(self) -> None:
        try:
            self._session.app.save_settings()
        except UserError as error:
            self._session.report(error)

    def _call(self) -> None:
        name = " ".join(self.author.text().split())
        if name and name != self._session.app.settings.author:
            self._session.call_me(name)
            self._session.changed.emit()

    def _choose_language(self) -> None:
        chosen = self.language.chosen()
        if chosen != self._session.app.settings.language:
            self._session.app.settings.language = chosen
            self._save()
            self.language_chosen.emit()

    def _calendars(self, name: str, *others: tuple[str, str]) -> Choice:
        choice = Choice(name)
        for code, text in others:
            choice.addItem(text, code)
        choice.addItem(self.tr("Gregorian"), "gregorian")
        choice.addItem(self.tr("Solar Hijri"), "solar-hijri")
        choice.addItem(self.tr("Islamic (Umm al-Qura)"), "islamic")
        choice.activated.connect(lambda _: self._choose_calendars())
        return choice

    def _choose_calendars(self) -> None:
        settings = self._session.app.settings
        chosen = (self.calendar.currentData(), self.second_calendar.currentData())
        if chosen != (settings.calendar, settings.second_calendar):
            settings.calendar, settings.second_calendar = chosen
            self._save()
            calendars.choose(*chosen)
            self._session.changed.emit()

    def _choose_theme(self, choice: str) -> None:
        self._session.app.settings.theme = theme.Choice(choice).value
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, choice)
        self._save()

    def _choose_text_size(self, choice: str) -> None:
        self._session.app.settings.text_size = int(choice)  # type: ignore[assignment]
        self._save()

    def _choose_compact(self, on: bool) -> None:
        self._session.app.settings.compact_rows = on
        self.compact_chosen.emit(on)
        self._save()

    def _choose_article(self, on: bool) -> None:
        self._session.app.settings.without_article = on
        self._save()
        name_order.begin(self._session)

    def _choose_addresses(self) -> None:
        self._session.app.settings.own_addresses = self.addresses.values()
        self._save()

    def _choose_reminders(self) -> None:
        chosen = self.reminders.text()
        self._session.app.settings.reminders = self._session.workspace.reminders = chosen
        self._save()

    def _choose_return_address(self) -> None:
        self._session.app.settings.return_address = self.return_address.toPlainText().strip()
        self._save()


class _Lines(QPlainTextEdit):
    """Text of a few lines. Signal: `left()`, the keyboard went elsewhere."""

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(tabChangesFocus=True)
        self.setPlainText(text)
        self.setFixedHeight(_LINES_HEIGHT)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
