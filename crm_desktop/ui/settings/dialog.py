"""The settings: one window, its sections at the leading edge."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from crm_desktop.domain.choices import KINDS
from crm_desktop.ui import paint
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.job import Job
from crm_desktop.ui.leads.page import LeadsPage
from crm_desktop.ui.safety.page import SafetyPage
from crm_desktop.ui.session import Session
from crm_desktop.ui.settings.choices_page import ChoicesPage, title_of
from crm_desktop.ui.settings.fields_page import FieldsPage
from crm_desktop.ui.settings.general_page import GeneralPage
from crm_desktop.ui.settings.search import Setting, SettingsSearch, go_to
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.rail import Rail

_ICONS = {"type": "call", "result": "check", "status": "filter", "tier": "star", "label": "tag"}


class SettingsDialog(Dialog):
    """Everything counts at once, and Ctrl Z takes it back; a page is made when it is first shown."""

    def __init__(self, parent: QWidget | None, session: Session, section: str = "general") -> None:
        super().__init__(parent, self.tr("Settings"), QSize(980, 640))
        self.setMinimumSize(860, 480)
        self._session = session
        self.general = GeneralPage(session)
        self._pages: dict[str, QWidget] = {"general": self.general}
        self._makers: dict[str, Callable[[], QWidget]] = {
            **{kind: partial(ChoicesPage, session, kind) for kind in KINDS},
            "field": partial(FieldsPage, session),
            "leads": partial(LeadsPage, session),
            "safety": partial(SafetyPage, session),
        }
        self.rail = Rail()
        self.rail.setAccessibleName(self.tr("Sections"))
        sections = self._sections()
        for key, title, icon in sections:
            self.rail.add_view(key, title, icon)
        self.search = SettingsSearch(self.rail, sections, self.page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.general)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.search)
        row.addWidget(self._stack, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)
        self._add_foot()
        self.rail.selected.connect(self.show_section)
        self.search.wanted.connect(self._go_to)
        self.search.left.connect(self.reject)
        self.general.language_chosen.connect(self.accept)
        session.working.connect(self._show_work)
        for keys, act in (("Ctrl+Z", session.undo), ("Ctrl+Shift+Z", session.redo), ("Ctrl+Y", session.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.listen(session)
        session.restored.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.line.setFocus)
        self.show_section(section)
        self.rail.focus_current()

    def _sections(self) -> list[tuple[str, str, str]]:
        """Keys, titles and icons."""
        return [
            ("general", self.tr("General"), "settings"),
            *((kind, title_of(kind), _ICONS[kind]) for kind in KINDS),
            ("field", self.tr("Custom fields"), "columns"),
            ("leads", self.tr("Web form"), "import"),
            ("safety", self.tr("Safety"), "backup"),
        ]

    def _go_to(self, section: str, setting: Setting | None) -> None:
        self.show_section(section)
        if setting is not None:
            go_to(setting)

    def _add_foot(self) -> None:
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.hide()
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.add_button(self._cancel)
        self.add_button(close)

    @classmethod
    def ask(
        cls, parent: QWidget | None, session: Session, set_compact: Callable[[bool], object], section: str = "general"
    ) -> None:
        """Show the settings until they are closed."""
        dialog = cls(parent, session, section)
        dialog.general.compact_chosen.connect(set_compact)
        dialog.exec()
        dialog.deleteLater()

    def show_section(self, key: str) -> None:
        """Show a section: "general", one of `domain.choices.KINDS`, "field", "leads" or "safety"."""
        page = self.page(key)
        self.rail.select(key)
        self._stack.setCurrentWidget(page)

    def page(self, key: str) -> QWidget:
        """The page of a section."""
        if key not in self._pages:
            page = self._pages[key] = self._makers[key]()
            self._stack.addWidget(page)
        return self._pages[key]

    def _show_work(self, text: str, job: Job) -> None:
        self.say(text)
        self._cancel.show()
        self._cancel.clicked.connect(job.cancel)
        job.progressed.connect(lambda done, total: self.say(f"{text} · {paint.number(done)} / {paint.number(total)}"))
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self._cancel.hide)
        job.cancelled.connect(lambda: self.say(self.tr("Cancelled; nothing was changed.")))
