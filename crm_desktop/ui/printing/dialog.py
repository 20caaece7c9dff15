"""What will be printed, page by page, beside what can be chosen of it; then to a printer or a PDF."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.printing.output import Make, Output, choose_pdf, choose_printer
from crm_desktop.ui.printing.paper import Document
from crm_desktop.ui.printing.preview import PagePreview
from crm_desktop.ui.printing.turn_buttons import TurnButtons
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.rule import UprightRule
from crm_desktop.ui.widgets.scroll import Scroll

_WIDTH, _WIDEST = 272, 340


class Side(Scroll):
    """A column beside the preview; `add` puts widgets there, under a heading if they have one."""

    def __init__(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        self._column.setSpacing(2 * theme.STEP)
        self._column.addStretch()
        super().__init__(content)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(_WIDTH, 0)).boundedTo(QSize(_WIDEST, 1 << 16))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(_WIDTH, 0))

    def add(self, widget: QWidget, heading: str = "") -> None:
        """Put a widget below those already there."""
        for each in ([Label(heading, Type.STRONG)] if heading else []) + [widget]:
            self._column.insertWidget(self._column.count() - 1, each)


class PrintDialog(Dialog):
    """Fill `side`; `show_document` shows what there is. PgUp and PgDown turn pages."""

    def __init__(self, parent: QWidget | None, session: Session, title: str, size: QSize) -> None:
        super().__init__(parent, title, size)
        self.setMinimumSize(680, 420)
        self._session = session
        self._document: Document | None = None
        self._guides: Callable[[QPainter, int], None] | None = None
        self._page = 0
        self.side = Side()
        self.preview = PagePreview(self.tr("The page"))
        self.turner = TurnButtons(self.tr("Page before"), self.tr("Next page"))
        self.turner.turned.connect(self.turn)
        self.bar.add_trailing(self.turner)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(UprightRule())
        row.addWidget(self.preview, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)
        cancel, self.pdf = Button(self.tr("Cancel")), Button(self.tr("Save as PDF…"))
        self.printer = PrimaryButton(self.tr("Print…"), shortcut="Ctrl+Return")
        cancel.clicked.connect(self.reject)
        self.pdf.clicked.connect(self._choose_pdf)
        self.printer.clicked.connect(self._choose_printer)
        for button in (cancel, self.pdf, self.printer):
            self.add_button(button)
        for keys, by in (("PgUp", -1), ("PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.turn, by))

    @abstractmethod
    def maker(self) -> Make:
        """What makes the document for a printer or a file, on another thread than that which shows it."""

    def show_document(self, document: Document | None, guides: Callable[[QPainter, int], None] | None = None) -> None:
        """Show a document, at the page that was open; `guides` draws what is only on the screen."""
        self._document, self._guides = document, guides
        self._show_page()

    def can_print(self, can: bool) -> None:
        """Whether there is anything to be printed."""
        for button in (self.pdf, self.printer):
            button.setEnabled(can)

    def page(self) -> int:
        """The page that shows."""
        return self._page

    def turn(self, by: int) -> None:
        """To the page before or the next."""
        if self._document is not None:
            self._page = (self._page + by) % max(self._document.pages(), 1)
            self._show_page()

    def _show_page(self) -> None:
        count = self._document.pages() if self._document else 0
        self._page = min(self._page, max(count - 1, 0))
        page, guides = self._page, self._guides
        self.preview.show_page(self._document, page, (lambda painter: guides(painter, page)) if guides else None)
        self.turner.show_place(page, count)
        self.bar.set_shown(self.turner, count > 1)

    def _choose_pdf(self) -> None:
        path = choose_pdf(self, self.windowTitle())
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Begin to write a PDF, and close."""
        Output(self._session).save(self.maker(), path)
        self.accept()

    def _choose_printer(self) -> None:
        assert self._document is not None
        printer = choose_printer(self, self.windowTitle(), self._document.layout)
        if printer is not None:
            Output(self._session).print_out(self.maker(), printer)
            self.accept()
