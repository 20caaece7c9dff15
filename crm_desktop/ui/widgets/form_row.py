"""One field of a form: its label, and its value, which is edited where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from crm_desktop.domain.errors import UserError
from crm_desktop.ui import paint, theme
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.text_lines import PITCH, Line, break_lines, draw_lines
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.choice import Choice
from crm_desktop.ui.widgets.label import ElidedLabel

LABEL_WIDTH = 106
_PITCH = 24
_MOST_LINES = 400
_PADDING = 6
"""Around a value, inside the box that shows focus and the pointer."""


class Kind(Enum):
    """How a value is edited: in one line, in several, or by choosing."""

    LINE = auto()
    TEXT = auto()
    CHOICE = auto()


class FormRow(QWidget):
    """Label and value. A click, Enter or F2 edits; Enter or leaving commits, Esc cancels; in several lines Enter
    begins a new one and Ctrl Enter commits. Ctrl C copies the value.

    `choices` are (value, text). `isolate` is for e-mail addresses and phone numbers: always left-to-right.
    Signals: `committed(str)`, the new value, only when it was typed and differs from the old one; `refused(UserError)`,
    what was typed cannot be read (see `set_words`): it stays, to be mended, after Enter, and gives way to the old value
    where the field was left; `closed()` after every edit, however it ended, and after `committed`.
    """

    committed = Signal(str)
    refused = Signal(object)
    closed = Signal()

    def __init__(
        self,
        label: str,
        value: str = "",
        *,
        kind: Kind = Kind.LINE,
        choices: Sequence[tuple[str, str]] = (),
        isolate: bool = False,
        placeholder: str = "",
        show_label: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._value = value
        self._begun = ""
        self._closing = False
        self._texts = dict(choices)
        self._in_words: Callable[[str], str] | None = None
        self._read: Callable[[str], str] | None = None
        self._display = ValueDisplay(isolate=isolate, wrap=kind is Kind.TEXT, placeholder=placeholder)
        self._display.clicked.connect(self.edit)
        self._editor = self._make_editor(isolate, placeholder)
        self._editor.installEventFilter(self)
        self._label = ElidedLabel(label, ink=Ink.THIRD)
        self._label.setFixedSize(LABEL_WIDTH - _PADDING, _PITCH)
        self._label.setBuddy(self._display)
        if not show_label:
            self._label.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._label, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._display, 1)
        row.addWidget(self._editor, 1)
        self._editor.hide()
        if kind is not Kind.TEXT:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_label(label)
        self.set_value(value)

    def _make_editor(self, isolate: bool, placeholder: str) -> QWidget:
        if self._kind is Kind.CHOICE:
            choice = Choice()
            choice.setFixedHeight(_PITCH)
            for value, text in self._texts.items():
                choice.addItem(text, value)
            choice.activated.connect(lambda _: self._commit(keep_focus=True))
            return choice
        if self._kind is Kind.TEXT:
            area = QPlainTextEdit(placeholderText=placeholder, tabChangesFocus=True)
            area.setProperty("inplace", True)
            area.setFixedHeight(88)
            return area
        line = QLineEdit(placeholderText=placeholder)
        line.setProperty("inplace", True)
        if isolate:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return line

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self._editor.setAccessibleName(label)
        self._display.set_name(label)

    def set_words(self, in_words: Callable[[str], str], read: Callable[[str], str] | None = None) -> None:
        """How a value reads while it is not edited; `read` makes the value of what was typed, or raises UserError."""
        self._in_words, self._read = in_words, read
        self.set_value(self._value)

    def set_suggestions(self, suggest: Callable[[str], list[str]]) -> None:
        """Proposes values for what is typed in one line."""
        editor = self._editor
        assert isinstance(editor, QLineEdit)
        model = QStringListModel(self)
        completer = QCompleter(model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if popup := completer.popup():
            popup.setAccessibleName(self._label.text())
        editor.setCompleter(completer)
        # The model is filled before the completer, which hears of the same text next, opens its list.
        editor.textEdited.connect(lambda text: model.setStringList(suggest(text) if text else []))

    def value(self) -> str:
        """The value last committed or set."""
        return self._value

    def set_value(self, value: str) -> None:
        """Shows another value; an edit under way is not disturbed."""
        self._value = value
        shown = self._texts.get(value, value)
        self._display.show_value(self._in_words(value) if self._in_words and value else shown)

    def is_editing(self) -> bool:
        return not self._editor.isHidden()

    def edit(self) -> None:
        """Begins editing in place."""
        if self.is_editing():
            self._editor.setFocus()
            return
        editor = self._editor
        if isinstance(editor, QLineEdit):
            editor.setText(self._value)
            editor.selectAll()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(self._value)
        elif isinstance(editor, Choice):
            editor.setCurrentIndex(editor.findData(self._value))
        self._begun = self._edited()
        self._display.hide()
        editor.show()
        editor.setFocus()
        if isinstance(editor, Choice):
            editor.showPopup()

    def _edited(self) -> str:
        editor = self._editor
        if isinstance(editor, QLineEdit):
            return editor.text().strip()
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText().strip()
        assert isinstance(editor, Choice)
        data = editor.currentData()
        return self._value if data is None else str(data)

    def commit(self) -> None:
        """Ends editing, as leaving the field does."""
        self._commit(keep_focus=False)

    def _commit(self, *, keep_focus: bool) -> None:
        if not self.is_editing():
            return
        value, text = self._value, self._edited()
        if text != self._begun:  # else what came in meanwhile stays
            try:
                value = self._read(text) if self._read else text
            except UserError as error:
                self.refused.emit(error)
                if keep_focus:  # by Enter: stay and mend it
                    return
        changed = value != self._value
        if changed:
            self.set_value(value)
        self._hide_editor(keep_focus=keep_focus)
        if changed:
            self.committed.emit(value)
        self.closed.emit()

    def _hide_editor(self, *, keep_focus: bool) -> None:
        self._closing = True  # hiding the editor takes its focus away, which must not commit
        self._editor.hide()
        self._display.show()
        if keep_focus:
            self._display.setFocus()
        self._closing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._editor_key(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Esc and Enter mean this field while it is edited, whatever they mean to the window.
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and self._is_left(event.reason()):
            self._commit(keep_focus=False)
        return super().eventFilter(watched, event)

    def _is_left(self, reason: Qt.FocusReason) -> bool:
        """Whether the editor lost the keyboard for good: not to its own list or menu, nor to another window."""
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        return not self._closing and reason not in passing and QApplication.activePopupWidget() is None

    def _editor_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._hide_editor(keep_focus=True)
            self.closed.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            self._kind is not Kind.TEXT or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._commit(keep_focus=True)
            return True
        return False


class ValueDisplay(QAbstractButton):
    """A value as it stands, in one line or as many as it takes; pressing it (Enter, F2) edits it elsewhere."""

    def __init__(self, *, isolate: bool = False, wrap: bool = False, placeholder: str = "") -> None:
        super().__init__()
        self._isolate = isolate
        self._wrap = wrap
        self._placeholder = placeholder
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        vertical = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(f"{name}: {self.text()}")

    def show_value(self, text: str) -> None:
        self.setText(text)
        self.set_name(self._name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _PITCH)

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return _PITCH
        return PITCH * len(self._lines(width)) + _PITCH - PITCH

    def _lines(self, width: int) -> tuple[Line, ...]:
        return break_lines(self.text(), Type.MEDIUM, max(width - 2 * _PADDING, 1), _MOST_LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.colors()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse() and not self.hasFocus():
            paint.draw_box(painter, self.rect(), colors.hover, None, 4)
        text, color = (self.text(), colors.ink) if self.text() else (self._placeholder, colors.third)
        style = Type.MEDIUM if self.text() else Type.BODY
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        if self._wrap and self.text():
            draw_lines(painter, inner.adjusted(0, 2, 0, -2), self._lines(self.width()), style, color)
        else:
            paint.draw_text(painter, inner, text, style, color, self._isolate and bool(self.text()))
        if self.hasFocus():
            paint.draw_focus(painter, self.rect(), 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.click()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)
