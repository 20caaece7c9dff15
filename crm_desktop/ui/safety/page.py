"""The page of the settings that tells what keeps the workspace safe, one section below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.safety.backups_section import BackupsSection
from crm_desktop.ui.safety.check_section import CheckSection
from crm_desktop.ui.safety.folder_section import FolderSection
from crm_desktop.ui.safety.passphrase_section import PassphraseSection
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.rule import Rule
from crm_desktop.ui.widgets.scroll import PaneScroll


class SafetyPage(QWidget):
    """Sections are widgets; each has its heading from here, reads what it shows when it is made, and acts by itself."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        content = QWidget()
        self._sections = QVBoxLayout(content)
        self._sections.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        self._sections.setSpacing(3 * theme.STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Bar(self.tr("Safety")))
        column.addWidget(PaneScroll(content), 1)
        self._add_sections(session)
        self._sections.addStretch()

    def _add_sections(self, session: Session) -> None:
        """In the order in which they are shown."""
        self.add_section(self.tr("Backups"), BackupsSection(session))
        self.add_section(self.tr("Passphrase"), PassphraseSection(session))
        self.add_section(self.tr("Check"), CheckSection(session))
        self.add_section(self.tr("Workspace"), FolderSection(session))

    def add_section(self, heading: str, section: QWidget) -> None:
        """Show a section below those already there."""
        if self._sections.count():
            self._sections.addWidget(Rule())
        section.setAccessibleName(heading)
        self._sections.addWidget(Label(heading, Type.STRONG))
        self._sections.addWidget(section)
