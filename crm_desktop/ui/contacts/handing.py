"""Handing contacts to other programs: dragged out of the list, or by the clipboard, as cards and as text."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.file_names import harmless_name
from crm_desktop.store import queries, search
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.rail import CONTACTS_MIME

CARD, TEXT, FILE = "text/vcard", "text/plain", "text/uri-list"
MOST = 2000
"""Contacts that are handed on this way; more go by an export, which tells how far it is."""


class Handing(QObject):
    """Hands on the contacts whose numbers `selected` gives."""

    def __init__(self, session: Session, selected: Callable[[], array[int]], table: QWidget) -> None:
        super().__init__(table)
        self._session = session
        self._selected = selected
        self._folder = ""

    def dragged(self) -> QMimeData:
        """What is dragged: to us the selected contacts, however many, to others cards made when they ask for them."""
        ids = self._selected()
        data = Cards(self, ids) if 0 < len(ids) <= MOST else QMimeData()
        data.setData(CONTACTS_MIME, b"%d" % os.getpid())
        return data

    def copy(self) -> None:
        """Put the selected contacts on the clipboard; said in the foot."""
        ids = self._selected()
        if not ids:
            return
        if len(ids) > MOST:
            text = self.tr("Only %Ln contacts go onto the clipboard; export them instead.", "", MOST)
            self._session.said.emit(text, False)
            return
        data = QMimeData()
        data.setData(CARD, self.cards(ids))
        data.setText(self.text(ids))
        QGuiApplication.clipboard().setMimeData(data)
        one = self.tr("Copied one contact")
        self._session.said.emit(one if len(ids) == 1 else self.tr("Copied %Ln contacts", "", len(ids)), False)

    def cards(self, ids: array[int]) -> bytes:
        """Their cards, in this order."""
        from crm_desktop.services import cards  # not for the first picture

        workspace = self._session.workspace
        return cards.cards(workspace, search.uids_of(workspace.database, ids))

    def text(self, ids: array[int]) -> str:
        """Their names and numbers, a line for each."""
        from crm_desktop.services import cards

        workspace = self._session.workspace
        return cards.lines(workspace, search.uids_of(workspace.database, ids))

    def file(self, ids: array[int]) -> Path:
        """A file with their cards, which is there until the program ends. Raises UserError("file-unwritable")."""
        name = self.tr("Contacts")
        if len(ids) == 1:
            name = queries.contact_rows(self._session.workspace.database, ids)[0].name
        try:
            if not self._folder:
                self._folder = tempfile.mkdtemp(prefix="crm-desktop-")
                atexit.register(shutil.rmtree, self._folder, ignore_errors=True)
            path = Path(tempfile.mkdtemp(dir=self._folder)) / harmless_name(f"{name}.vcf")
            path.write_bytes(self.cards(ids))
        except OSError as error:
            raise UserError("file-unwritable", path=name, detail=error.strerror or str(error)) from error
        return path

    def report(self, error: UserError) -> None:
        """Say what is in the way."""
        self._session.report(error)


class Cards(QMimeData):
    """Contacts by their numbers; nothing is read or written before somebody asks for it."""

    def __init__(self, handing: Handing, ids: array[int]) -> None:
        super().__init__()
        self._handing = handing
        self._ids = ids
        self._made: dict[str, QByteArray | str | list[QUrl]] = {}

    def formats(self) -> list[str]:
        return [*super().formats(), CARD, FILE, TEXT]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferred: Any) -> Any:
        kind = mimetype.partition(";")[0]
        if kind not in (CARD, FILE, TEXT):
            return super().retrieveData(mimetype, preferred)
        if kind not in self._made:
            try:
                self._made[kind] = self._make(kind)
            except UserError as error:
                self._handing.report(error)
                return None
        return self._made[kind]

    def _make(self, kind: str) -> QByteArray | str | list[QUrl]:
        if kind == CARD:
            return QByteArray(self._handing.cards(self._ids))
        if kind == TEXT:
            return self._handing.text(self._ids)
        return [QUrl.fromLocalFile(str(self._handing.file(self._ids)))]
