"""The contact that is made of several, as it will be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.contact import Contact
from crm_desktop.domain.names import full_name, initials
from crm_desktop.domain.translation import listed
from crm_desktop.services.merge_contacts import Along
from crm_desktop.ui import theme
from crm_desktop.ui.contact.change_words import document_lines, former_of, former_words
from crm_desktop.ui.contact.history import Fact
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.avatar import Avatar
from crm_desktop.ui.widgets.label import ElidedLabel, Label
from crm_desktop.ui.widgets.scroll import PaneScroll
from crm_desktop.ui.widgets.text_block import TextBlock


class Result(QWidget):
    """A pane; `show_contact` fills it anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The contact that becomes of them"))
        self._scroll = PaneScroll(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_contact(self, contact: Contact, along: Along) -> None:
        """Show the contact, and count what goes along with it."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, 3 * theme.STEP, theme.MARGIN, theme.MARGIN)
        column.setSpacing(2)
        column.addWidget(Label(self.tr("Becomes"), Type.GROUP, Ink.THIRD))
        column.addSpacing(2 * theme.STEP)
        column.addLayout(self._head(contact))
        column.addSpacing(2 * theme.STEP)
        for label, value in document_lines(contact):
            column.addWidget(Fact(label, value))
        if contact.former:
            former = "\n".join(former_words(item) for item in former_of(contact))
            column.addSpacing(2 * theme.STEP)
            column.addWidget(Label(self.tr("Kept as formerly"), Type.GROUP, Ink.THIRD))
            column.addWidget(TextBlock(former, ink=Ink.SECOND))
        if text := along_words(along):
            column.addSpacing(2 * theme.STEP)
            column.addWidget(TextBlock(text, ink=Ink.SECOND))
        column.addStretch()
        place = self._scroll.verticalScrollBar().value()
        self._scroll.set_content(inside)
        self._scroll.verticalScrollBar().setValue(place)

    def _head(self, contact: Contact) -> QHBoxLayout:
        name = full_name(contact)
        avatar = Avatar(initials(name), size=theme.AVATAR_LARGE)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(ElidedLabel(name, Type.NAME))
        if second := " · ".join(filter(None, (contact.title, contact.company))):
            names.addWidget(ElidedLabel(second, ink=Ink.THIRD))
        names.addStretch()
        head = QHBoxLayout()
        head.setSpacing(3 * theme.STEP)
        head.addWidget(avatar)
        head.addLayout(names, 1)
        return head

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self.width() - 1 if self.isRightToLeft() else 0
        QPainter(self).fillRect(edge, 0, 1, self.height(), theme.colors().line)


_COUNTED: tuple[tuple[Any, Any], ...] = (
    (QT_TRANSLATE_NOOP("MergeResult", "one activity"), QT_TRANSLATE_NOOP("MergeResult", "%n activities")),
    (QT_TRANSLATE_NOOP("MergeResult", "one file"), QT_TRANSLATE_NOOP("MergeResult", "%n files")),
    (
        QT_TRANSLATE_NOOP("MergeResult", "one person who works there"),
        QT_TRANSLATE_NOOP("MergeResult", "%n persons who work there"),
    ),
)


def along_words(along: Along) -> str:
    """What goes over with the contacts that are merged: "7 activities and 2 files go along"; "" where nothing does."""
    parts = [
        _tr(one) if count == 1 else _tr(many, count)
        for count, (one, many) in zip(along, _COUNTED, strict=True)
        if count
    ]
    if not parts:
        return ""
    what = parts[0] if len(parts) == 1 else _tr("{some} and {last}").format(some=listed(parts[:-1]), last=parts[-1])
    one_thing = sum(along) == 1
    text = (_tr("{what} goes along") if one_thing else _tr("{what} go along")).format(what=what)
    return text[:1].upper() + text[1:] + "."


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MergeResult", text, None, count)
