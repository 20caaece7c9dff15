"""Files dropped onto a window."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.ui.widgets.rail import CONTACTS_MIME

_LISTS = (".csv", ".vcf", ".vcard")


class FileDrops(QObject):
    """Lets `widget` take files. Signal: `dropped(list[Path])`, once the drop itself is over."""

    dropped = Signal(list)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            files = [] if _is_own(event.mimeData()) else _files(event.mimeData())
            if files and not self._is_blocked():
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    # The program that the files come from waits until this returns: no dialog meanwhile.
                    QTimer.singleShot(0, self, lambda: self.dropped.emit(files))
                return True
        return super().eventFilter(watched, event)

    def _is_blocked(self) -> bool:
        """Whether a dialog stands in front of the window."""
        widget = self.parent()
        assert isinstance(widget, QWidget)
        return QApplication.activeModalWidget() not in (None, widget.window())


def _is_own(data: QMimeData) -> bool:
    """Whether it is contacts of this program itself: they are here already."""
    return data.hasFormat(CONTACTS_MIME) and bytes(data.data(CONTACTS_MIME).data()) == b"%d" % os.getpid()


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Sorted(NamedTuple):
    """Dropped files by what they are: e-mails, calendars, lists of contacts, all others."""

    letters: list[Path]
    calendars: list[Path]
    lists: list[Path]
    others: list[Path]


def sort_files(paths: Sequence[Path]) -> Sorted:
    """By their names: what is called an e-mail and is none is told when it is read."""
    from crm_desktop.interchange.letter import is_letter
    from crm_desktop.services.activity_import import is_calendar

    found = Sorted([], [], [], [])
    for path in paths:
        if is_letter(path):
            found.letters.append(path)
        elif is_calendar(path):
            found.calendars.append(path)
        elif path.suffix.lower() in _LISTS:
            found.lists.append(path)
        else:
            found.others.append(path)
    return found
