"""What stands beside the preview of letters and labels: the template, and who is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.template import ADDRESS, Template
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.ui import paint, theme
from crm_desktop.ui.letters import setting
from crm_desktop.ui.letters.templates_dialog import TemplatesDialog, read
from crm_desktop.ui.roles import Ink, Tone
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button
from crm_desktop.ui.widgets.card import Card
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import Label

_MOST_NAMES = 12
_BY_ADDRESS = ("label", "envelope")


class TemplateChoice(QWidget):
    """One of the templates of a kind; for labels and envelopes also the plain address. Signal: `chosen()`."""

    chosen = Signal()

    def __init__(self, session: Session, kind: str, contacts: Sequence[Uid] = ()) -> None:
        super().__init__()
        self._session = session
        self._kind = kind
        self._contacts = contacts
        self._found: list[Template] = []
        self.choice = Choice(self.tr("Template"))
        self.edit = Button(self.tr("Edit…"))
        self.edit.setToolTip(self.tr("Edit the templates"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(self.choice, 1)
        row.addWidget(self.edit)
        self._read("")
        self.choice.currentIndexChanged.connect(lambda _: self.chosen.emit())
        self.edit.clicked.connect(self._edit)

    def template(self) -> Template | None:
        """The one that is chosen; None where there is none of the kind."""
        place = self.choice.currentIndex()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _read(self, uid: str) -> None:
        plain = [ADDRESS] if self._kind in _BY_ADDRESS else []
        self._found = [*plain, *(each for each in read(self._session) if each.kind == self._kind)]
        self.choice.blockSignals(True)
        self.choice.clear()
        for each in self._found:
            self.choice.addItem(each.name or self.tr("Address"))
        places = [place for place, each in enumerate(self._found) if each.uid == uid]
        self.choice.setCurrentIndex(places[0] if places else 0)
        self.choice.blockSignals(False)

    def _edit(self) -> None:
        found = self.template()
        dialog = TemplatesDialog(self.window(), self._session, found.uid if found else "", self._contacts)
        dialog.exec()
        self._read(dialog.chosen())
        dialog.deleteLater()
        self.chosen.emit()


class LeftOut(Card):
    """Who is left out, and why; out of sight where nobody is."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.AMBER)
        self._label = Label("", Type.SECOND, Ink.AMBER, wrap=True)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.addWidget(self._label)
        self.hide()

    def show_names(self, reasons: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show sentences, each with the names that it is about."""
        shown = [(sentence, names) for sentence, names in reasons if names]
        self._label.setText("\n\n".join(f"{sentence}\n{_listed(names)}" for sentence, names in shown))
        self.setVisible(bool(shown))

    def text(self) -> str:
        """What it says."""
        return self._label.text()


def _listed(names: Sequence[str]) -> str:
    shown = listed(paint.isolate(name) for name in names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return shown + (" " + setting.tr("and %Ln more", more) if more > 0 else "")


def lacking_words(kind: str, count: int) -> str:
    """Why contacts are left out."""
    return setting.counted("no-email" if kind == "email" else "no-address", count)
