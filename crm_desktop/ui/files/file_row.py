"""A file as a line: its name opens it, small buttons save and remove it, and it can be dragged out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QWidget

from crm_desktop.services.files import File
from crm_desktop.ui import icons, paint, theme
from crm_desktop.ui.files.shelf import Shelf, about, size_text
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.flat_button import FlatButton
from crm_desktop.ui.widgets.label import IconLabel, Label


class FileRow(QWidget):
    """One file. Enter opens, Delete removes."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.file: File | None = None
        self._pressed: QPoint | None = None
        self._opens = False
        self.name = _Name()
        self._size = Label(style=Type.SECOND, ink=Ink.THIRD)
        self.save = FlatButton("export", self.tr("Save as…"), shy=True)
        self.remove = FlatButton("close", self.tr("Remove"), shy=True)
        self.name.clicked.connect(self._act)
        self.save.clicked.connect(lambda: self._with(self._shelf.save))
        self.remove.clicked.connect(lambda: self._with(self._shelf.remove))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.STEP)
        row.addWidget(IconLabel("file", Ink.THIRD))
        row.addWidget(self.name, 1000)
        row.addWidget(self._size)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.remove)
        self.setFixedHeight(theme.BUTTON)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_file(self, file: File) -> None:
        """Shows a file."""
        if file == self.file:
            return
        self.file = file
        self._opens = self._shelf.may_open(file)
        self.name.set_text(file.name)
        self.name.setToolTip(about(file, opens=self._opens))
        self.name.setAccessibleDescription(about(file, opens=self._opens))
        self._size.setText(size_text(file.size))

    def _act(self) -> None:
        self._with(self._shelf.open if self._opens else self._shelf.save)

    def _with(self, function: object) -> None:
        assert callable(function)
        if self.file is not None:
            function(self.file)

    def menu(self) -> QMenu:
        """What can be done with the file."""
        menu = QMenu(self)
        entries = [("export", self.tr("Save as…"), self._shelf.save), ("delete", self.tr("Remove"), self._shelf.remove)]
        if self._opens:
            entries.insert(0, ("file", self.tr("Open"), self._shelf.open))
        for icon, text, function in entries:
            action = QAction(icons.icon(icon), text, menu)
            action.triggered.connect(partial(self._with, function))
            menu.addAction(action)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._with(self._shelf.remove)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.file is None:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            self.name.setDown(False)
            self._shelf.drag(self.file)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)


class _Name(LinkButton):
    """Ends in "…" where there is no room, before its suffix; a press that moves is the line's, which drags."""

    def __init__(self) -> None:
        super().__init__("", style=Type.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 10 * theme.STEP), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(theme.colors().accent)
        if self.underMouse():
            used = painter.font()
            used.setUnderline(True)
            painter.setFont(used)
        shown = theme.metrics(Type.BODY).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        flags = paint.side(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), int(flags), shown)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)
