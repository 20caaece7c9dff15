"""The one style sheet, for the widgets of Qt that are used as they are. Our own widgets paint themselves."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template


def style_sheet(colors: Mapping[str, str]) -> str:
    """The style sheet in the colours of one theme, `{"panel": "#FFFFFF", …}`: the fields of `theme.Palette`."""
    return _SHEET.substitute(colors)


_SHEET = Template("""
QMainWindow, QDialog { background: $panel; }
QLabel { background: transparent; color: $ink; }
QLabel[ink="second"] { color: $second; }
QLabel[ink="third"] { color: $third; }
QLabel[ink="accent"] { color: $accent; }
QLabel[ink="red"] { color: $red; }
QLabel[ink="amber"] { color: $amber; }
QLabel[ink="green"] { color: $green; }
QLabel[ink="violet"] { color: $violet; }
[surface="window"] { background: $window; }
[surface="panel"] { background: $panel; }
[surface="rail"] { background: $rail; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $third;
}
QLineEdit { padding: 0 7px; min-height: 26px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: $handle; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid $accent; }
QLineEdit:read-only, QLineEdit:disabled { background: $window; color: $second; }
QLineEdit[search="true"] { background: $window; padding: 0 10px; min-height: 30px; }
QLineEdit[inplace="true"] { border-radius: 4px; padding: 0 3px; min-height: 22px; }
QPlainTextEdit[inplace="true"] { border-radius: 4px; padding: 0 1px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; background: transparent; padding: 0; min-height: 0;
}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit { padding: 0 7px; }
QAbstractSpinBox {
    background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 0 7px; min-height: 26px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QAbstractSpinBox:hover { border-color: $handle; }
QAbstractSpinBox:focus { border: 1px solid $accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QDateTimeEdit::drop-down { width: 20px; border: none; background: transparent; }

QAbstractItemView { background: $panel; color: $ink; border: none; outline: none; }
QTableCornerButton::section { background: $panel; border: none; border-bottom: 1px solid $line; }
QComboBox QAbstractItemView, QAbstractItemView[popup="true"] {
    border: 1px solid $line; padding: 4px; selection-background-color: $selection; selection-color: $ink;
}

QTabBar QToolButton { background: $panel; border: 1px solid $line; border-radius: 4px; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $third; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $accent; }

QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $third; }
QMenu::icon { padding: 0 8px; }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
QToolTip {
    background: $panel; color: $ink; border: 1px solid $line; padding: 3px 6px;
    qproperty-textFormat: PlainText;
}

.QPushButton {
    background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 0 10px; min-height: 26px;
}
.QPushButton:hover { background: $hover; }
.QPushButton:focus { border-color: $accent; }
.QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
.QPushButton:disabled { color: $third; }
""")
