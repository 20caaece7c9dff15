"""The name at the head of the pane, edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import shortcut_text
from crm_desktop.ui.widgets.edit_keys import EditKeys

_HEIGHT, _PADDING = 26, 4


class NameEdit(QWidget):
    """A name; a click or `edit` edits it, Enter or leaving commits, Esc cancels. Signal: `committed(str)`."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = ""
        self._shown = _Name()
        self._shown.clicked.connect(self.edit)
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Name"))
        self._line.setProperty("inplace", True)
        self._line.setFont(theme.font(Type.NAME))
        self._line.setFixedHeight(_HEIGHT)
        self._line.hide()
        keys = EditKeys(self)
        keys.entered.connect(self.commit)
        keys.left.connect(self.commit)
        keys.escaped.connect(self._close)
        keys.watch(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._shown, 1)
        row.addWidget(self._line, 1)

    def set_name(self, name: str) -> None:
        """Shows another name; an edit under way is not disturbed."""
        self._shown.show_name(name, self.tr("No name"))

    def is_editing(self) -> bool:
        return not self._line.isHidden()

    def edit(self) -> None:
        if not self.is_editing():
            self._line.setText(self._shown.name)
            self._begun = self._edited()
            self._shown.hide()
            self._line.show()
            self._line.selectAll()
        self._line.setFocus()

    def commit(self) -> None:
        """Ends editing; an empty name changes nothing, nor does one that was not typed into."""
        if not self.is_editing():
            return
        name = self._edited()
        self._close()
        if name and name not in (self._begun, self._shown.name):
            self.set_name(name)
            self.committed.emit(name)

    def _edited(self) -> str:
        return " ".join(self._line.text().split())

    def _close(self) -> None:
        focused = self._line.hasFocus()
        self._shown.show()
        if focused:
            self._shown.setFocus()
        self._line.hide()


class _Name(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, nameless: str) -> None:
        self.name = name
        self.setText(name or nameless)
        self.setAccessibleName(self.text())
        keys = f"{self.tr('Edit the name')} ({shortcut_text('F2')})"
        self.setToolTip(f"{name}\n{keys}" if name else keys)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.metrics(Type.NAME).horizontalAdvance(self.text()) + 2 * _PADDING, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse() and not self.hasFocus():
            paint.draw_box(painter, self.rect(), colors.hover, None, 4)
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        paint.draw_text(painter, inner, self.text(), Type.NAME, colors.ink if self.name else colors.third)
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)
