"""What was done with a contact and what is planned, one above the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.uid import parse_uid
from crm_desktop.ui import icons, paint, theme, words
from crm_desktop.ui.activity import occurrence_edit
from crm_desktop.ui.contact.timeline_model import Entry, TimelineModel
from crm_desktop.ui.delegates import Index, after, at_start
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.text_lines import PITCH, break_lines, draw_lines
from crm_desktop.ui.theme import Type

_TOP, _BOTTOM, _INDENT, _GAP = 10, 12, 30, 12
_MOST_LINES = 8
_FILES = 20  # pixels of the line that names the files


class Timeline(QListView):
    """As tall as its rows: the pane around it scrolls. Arrows move, Enter or a double click edits, Delete deletes.

    Signals: `edit_wanted(Activity)`, `complete_wanted(Activity)`; `shown(QRect)`, where the current row is.
    """

    edit_wanted = Signal(object)
    complete_wanted = Signal(object)
    shown = Signal(QRect)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entries = TimelineModel(session, self)
        self.hovered_row = -1
        self.setModel(self.entries)
        self.setItemDelegate(TimelineDelegate(self))
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self.entries.entry(index).activity))
        self.entries.modelReset.connect(self.updateGeometry)

    def show_contact(self, uid: bytes | None) -> None:
        """Shows this contact's activities; of the same contact, the same row stays current."""
        current = self.current()
        seen = self.indexAt(self.visibleRegion().boundingRect().bottomLeft()).row()
        self.entries.show(uid, max(seen, self.currentIndex().row()) + 1)
        row = self.entries.row_of(current.uid) if current else -1
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.entries.index(row), flag)
        self.executeDelayedItemsLayout()

    def current(self) -> Activity | None:
        """The activity of the current row."""
        index = self.currentIndex()
        return self.entries.entry(index).activity if index.isValid() else None

    def delete_current(self) -> None:
        """Deletes the current activity; said in the foot, with Undo."""
        activity = self.current()
        if activity is not None:
            uid = parse_uid(activity.uid)
            said = self.tr("Deleted {what}").format(what=words.activity_title(activity))
            occurrence_edit.delete(self, self._session, uid, activity.recurrence_id, said)

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        height = self.contentsSize().height() if self.entries.rowCount() else 0
        if self.height() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(240, self.maximumHeight() if self.entries.rowCount() else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """All rows are in sight of this view; the pane scrolls."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.shown.emit(self.visualRect(self.entries.index(current.row())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keys and not self.currentIndex().isValid() and self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        activity = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and activity:
            self.edit_wanted.emit(activity)
        elif event.key() == Qt.Key.Key_Delete and activity:
            self.delete_current()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F2):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not look through titles: a digit or letter may mean the pane."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = self.menu(self.entries.entry(index).activity)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self, activity: Activity) -> QMenu:
        """What can be done with one activity."""
        menu = QMenu(self)

        def add(icon: str, text: str, function: Callable[[], object]) -> None:
            action = QAction(icons.icon(icon), text, menu)
            action.triggered.connect(lambda checked: function())
            menu.addAction(action)

        if activity.status == "planned":
            add("done", self.tr("Complete…"), lambda: self.complete_wanted.emit(activity))
            if activity.run:
                add("playbook", self.tr("Move the step…"), lambda: self._move(activity))
        add("edit", self.tr("Edit…"), lambda: self.edit_wanted.emit(activity))
        self._add_files(activity, add)
        add("delete", self.tr("Delete"), self.delete_current)
        return menu

    def _move(self, step: Activity) -> None:
        from crm_desktop.ui.playbooks.move_dialog import MoveStepDialog

        MoveStepDialog.ask(self.window(), self._session, step)

    def _add_files(self, activity: Activity, add: Callable[[str, str, Callable[[], object]], None]) -> None:
        from crm_desktop.ui.files.shelf import Shelf  # seldom

        shelf = self.findChild(Shelf) or Shelf(self._session, self)
        row = self.entries.row_of(activity.uid)
        for file in self.entries.entry(self.entries.index(row)).files if row >= 0 else ():
            if shelf.may_open(file):
                add("file", self.tr("Open {name}").format(name=file.name), partial(shelf.open, file))
            add("export", self.tr("Save {name} as…").format(name=file.name), partial(shelf.save, file))
        add("attachment", self.tr("Attach a file…"), lambda: shelf.choose(parse_uid(activity.uid), "activity"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()


class TimelineDelegate(QStyledItemDelegate):
    """An icon, the title with its time at the other end, and the text below."""

    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        entry = self._view.entries.entry(index)
        lines = len(break_lines(entry.text, Type.BODY, _room(width), _MOST_LINES)) if entry.text else 0
        return QSize(width, _TOP + PITCH + lines * PITCH + (_FILES if entry.files else 0) + _BOTTOM + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_row(painter, option.rect, index.row())
        self._paint_entry(painter, option.rect, self._view.entries.entry(index))
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: int) -> None:
        colors = theme.colors()
        current = self._view.currentIndex().row() == row
        focused = current and self._view.hasFocus()
        if current:
            painter.fillRect(rect, colors.selection)
        elif self._view.hovered_row == row:
            painter.fillRect(rect, colors.hover)
        inner = rect.adjusted(theme.MARGIN, 0, -theme.MARGIN, 0)
        if focused:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colors.accent)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.accent)
        else:
            painter.fillRect(inner.left(), rect.bottom(), inner.width(), 1, colors.line)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        colors = theme.colors()
        left, room = rect.left() + theme.MARGIN, _room(rect.width())
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text_left = left if mirrored else left + _INDENT
        icon_left = left + room + _INDENT - theme.ICON if mirrored else left
        top = rect.top() + _TOP
        icon = icons.icon(words.icon(entry.activity.type), Ink.SECOND)
        icon.paint(painter, QRect(icon_left, top + 2, theme.ICON, theme.ICON))
        used = self._paint_moment(painter, QRect(text_left, top, room, PITCH), entry)
        title = QRect(text_left + (used if mirrored else 0), top, room - used, PITCH)
        heading = break_lines(" ".join(entry.title.split()), Type.MEDIUM, title.width(), 1)
        cancelled = entry.activity.status == "cancelled"
        draw_lines(painter, title, heading, Type.MEDIUM, colors.third if cancelled else colors.ink)
        lines = break_lines(entry.text, Type.BODY, room, _MOST_LINES) if entry.text else ()
        below = QRect(text_left, top + PITCH + 2, room, 0)
        draw_lines(painter, below, lines, Type.BODY, colors.third if cancelled else colors.second)
        if entry.files:
            self._paint_files(painter, QRect(text_left, below.top() + len(lines) * PITCH + 2, room, _FILES - 2), entry)

    @staticmethod
    def _paint_files(painter: QPainter, rect: QRect, entry: Entry) -> None:
        """The names of the files, behind a clip."""
        clip = at_start(painter, rect, 14)
        icons.icon("attachment", Ink.THIRD).paint(painter, clip)
        names = " · ".join(paint.isolate(file.name) for file in entry.files)
        paint.draw_text(painter, after(painter, rect, 14 + theme.STEP), names, Type.SECOND, theme.colors().second)

    def _paint_moment(self, painter: QPainter, rect: QRect, entry: Entry) -> int:
        """The time at the far end of the first line; returns the room it takes."""
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(theme.colors().ink_of(entry.ink))
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        shown = paint.elided(entry.moment, Type.BODY, rect.width() * 3 // 5)
        painter.drawText(rect, int(flags), shown)
        return theme.metrics(Type.BODY).horizontalAdvance(shown) + _GAP


def _room(width: int) -> int:
    """For the text of a row, beside its icon."""
    return max(width - 2 * theme.MARGIN - _INDENT, 80)
