"""A list of contacts to print, in columns that are chosen; and contact sheets, with all about each contact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import letters
from crm_desktop.services.bulk import Contacts
from crm_desktop.store import queries, search
from crm_desktop.ui import paint
from crm_desktop.ui.contacts.model import COLUMNS, column_title
from crm_desktop.ui.letters import setting
from crm_desktop.ui.letters.list_pages import ContactListOnPaper, ContactSheet
from crm_desktop.ui.letters.whom import Whom
from crm_desktop.ui.printing.dialog import PrintDialog
from crm_desktop.ui.printing.output import Make
from crm_desktop.ui.printing.paper import Document, Documents
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.check_box import CheckBox
from crm_desktop.ui.widgets.label import Label

_SHOWN, _SHEETS_SHOWN = 500, 20  # contacts that are laid out to be looked at
_MOST_ACTIVITIES = 1000  # of one contact on its sheet


class ListDialog(PrintDialog):
    """`columns` are those that the list in the window has, `found` the search that the contacts were selected of."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        contacts: Contacts,
        columns: Sequence[str],
        title: str = "",
        found: str | None = None,
    ) -> None:
        super().__init__(parent, session, self.tr("Print a list"), QSize(920, 680))
        self._title = title or self.tr("Contacts")
        self.whom = Whom(session, contacts, found)
        self.whom.chosen.connect(self._reach)
        if self.whom.needed:
            self.side.add(self.whom, self.tr("Whom"))
        self._part = _part_label()
        self.boxes: dict[str, CheckBox] = {}
        for key in dict.fromkeys([*columns, *COLUMNS]):
            box = self.boxes[key] = CheckBox(column_title(COLUMNS[key]))
            box.setChecked(key in columns)
            box.clicked.connect(self._show)
            self.side.add(box, "" if len(self.boxes) > 1 else self.tr("Columns"))
        self.side.add(self._part)
        self._reach()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        session: Session,
        contacts: Contacts,
        columns: Sequence[str],
        title: str = "",
        found: str | None = None,
    ) -> None:
        """Show the list until it is printed or given up."""
        dialog = cls(parent, session, contacts, columns, title, found)
        dialog.exec()
        dialog.deleteLater()

    def _reach(self) -> None:
        self._uids = letters.in_order(self._session.workspace, self.whom.contacts())
        _tell_part(self._part, len(self._uids), _SHOWN)
        self._show()

    def columns(self) -> list[str]:
        """Those that are chosen, in their order."""
        return [key for key, box in self.boxes.items() if box.isChecked()]

    def _show(self) -> None:
        columns = self.columns()
        self.can_print(bool(columns and self._uids))
        self.show_document(self._made(self._uids[:_SHOWN], columns) if columns else None)
        self.say(setting.counted("contact", len(self._uids)))

    def _made(self, uids: Sequence[Uid], columns: Sequence[str], progress: Progress | None = None) -> Document:
        database = self._session.workspace.database
        rows = []
        for start in range(0, len(uids), _SHOWN):
            if progress is not None:
                progress.advance(start, len(uids))
            part = uids[start : start + _SHOWN]
            places = {uid: place for place, uid in enumerate(part)}
            found = queries.contact_rows(database, search.ids_of(database, part))
            rows += sorted(found, key=lambda row: places[row.uid])
        return ContactListOnPaper(self._title, rows, columns, self._session.today())

    def maker(self) -> Make:
        columns = self.columns()
        return lambda progress: self._made(self._uids, columns, progress)


class ContactSheetsDialog(PrintDialog):
    """Each contact begins on a page of its own; `found` is the search that the contacts were selected of."""

    def __init__(self, parent: QWidget | None, session: Session, contacts: Contacts, found: str | None = None) -> None:
        super().__init__(parent, session, self.tr("Print contact sheets"), QSize(920, 680))
        self._home = setting.circumstances(session).home
        about = self.tr("All about each contact: details, next steps and history.")
        self.side.add(Label(about, Type.SECOND, Ink.SECOND, wrap=True))
        self.whom = Whom(session, contacts, found)
        self.whom.chosen.connect(self._reach)
        if self.whom.needed:
            self.side.add(self.whom, self.tr("Whom"))
        self._part = _part_label()
        self.side.add(self._part)
        self._reach()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, contacts: Contacts, found: str | None = None) -> None:
        """Show the sheets until they are printed or given up."""
        dialog = cls(parent, session, contacts, found)
        dialog.exec()
        dialog.deleteLater()

    def _reach(self) -> None:
        self._uids = letters.in_order(self._session.workspace, self.whom.contacts())
        _tell_part(self._part, len(self._uids), _SHEETS_SHOWN)
        self.show_document(self._made(self._uids[:_SHEETS_SHOWN]))
        self.can_print(bool(self._uids))
        self.say(setting.counted("contact", len(self._uids)))

    def _made(self, uids: Sequence[Uid], progress: Progress | None = None) -> Document:
        database, sheets = self._session.workspace.database, []
        for number, uid in enumerate(uids):
            if progress is not None:
                progress.advance(number, len(uids))
            for contact in queries.contacts(database, [uid]):
                history = queries.timeline(database, uid, _MOST_ACTIVITIES)
                sheets.append(ContactSheet(contact, history, self._session.today(), self._home))
        return Documents(sheets[0].title if len(sheets) == 1 else self.windowTitle(), sheets)

    def maker(self) -> Make:
        return lambda progress: self._made(self._uids, progress)


def _part_label() -> Label:
    """Where `_tell_part` tells."""
    return Label("", Type.SECOND, Ink.SECOND, wrap=True)


def _tell_part(label: Label, count: int, shown: int) -> None:
    """That not all are laid out to be looked at, where it is so."""
    text = setting.tr("The first {shown} are shown here; all {count} are printed.")
    label.setText(text.format(shown=paint.number(shown), count=paint.number(count)) if count > shown else "")
    label.setVisible(count > shown)
