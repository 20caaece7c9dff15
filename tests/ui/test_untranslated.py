"""Every text of the window can be translated: in a language that puts each in brackets, what has none was overlooked.

What people entered is known by their workspace; what is called alike in all languages stands in a list.
"""

from __future__ import annotations

import csv
import re
import runpy
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from crm_desktop import paths
from crm_desktop.domain import translation
from crm_desktop.domain.fields import TABLES
from tests.ui.rooms import ROOMS, House, entered

_OPEN, _CLOSE = "⟦", "⟧"
_IN_BRACKETS = re.compile(f"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(r"<[^<>]*>")
_KEY = r"(?:Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Del|Tab|Space|Home|End|PgUp|PgDown|Up|Down|Left|Right|F\d+)"
_KEYS = re.compile(rf"\b{_KEY}(?=[+ ,)]|$)(?:[+ ,]+(?:{_KEY}|[A-Z]))*\b")
_ADDRESS = re.compile(r"\S*@\S+")
_INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069&\u00ad]")
# Names of programs and formats, and what stands for itself.
_ALIKE = frozenset({
    "CRM", "Desktop", "CSV", "vCard", "Excel", "XLSX", "JSON", "PDF", "PNG", "Dropbox", "AM", "PM", "Avery", "DL",
    "Matrix", "Signal", "Skype", "Telegram", "WhatsApp",
    "American", "British", "English", "Lietuvių", "العربية", "فارسی", "తెలుగు",
})  # fmt: skip
_ROWS = 40  # of a table that are looked at


@pytest.fixture(scope="module")
def house(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("house")
    brackets = _brackets(folder)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    qapp.installTranslator(brackets)
    translation.use(QCoreApplication.translate)
    found = House(folder)
    yield found
    found.close()
    qapp.removeTranslator(brackets)
    translation.use(translation.english)
    QLocale.setDefault(before)


def _brackets(folder: Path) -> QTranslator:
    """A language in which each text that translators have is itself in brackets."""
    extracting = runpy.run_path(str(paths.resource("i18n") / "extracting.py"))
    root = ElementTree.Element("TS", version="2.1", language="en_GB")
    for context, found in groupby(sorted(extracting["texts"]()), key=attrgetter("context")):
        of = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(of, "name").text = context
        for text in found:
            message = ElementTree.SubElement(of, "message", {"numerus": "yes"} if text.has_forms() else {})
            ElementTree.SubElement(message, "source").text = text.source
            ElementTree.SubElement(message, "comment").text = text.about
            words = ElementTree.SubElement(message, "translation")
            for place in [ElementTree.SubElement(words, "numerusform") for _ in "12"] if text.has_forms() else [words]:
                place.text = _bracketed(text.source)
    source, target = folder / "brackets.ts", folder / "brackets.qm"
    source.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, "unicode"))
    tool = runpy.run_path(str(paths.resource("i18n") / "compiling.py"))["qt_tool"]("lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)
    translator = QTranslator()
    assert translator.load(str(target))
    return translator


def _bracketed(text: str) -> str:
    inner = text.strip()
    return text.replace(inner, f"{_OPEN}{inner}{_CLOSE}") if inner else text


@pytest.mark.parametrize("room", ROOMS)
def test_every_text_can_be_translated(house: House, room: str) -> None:
    data = entered_texts(house, room)
    with entered(house, room) as widget:
        overlooked = sorted({text for text in texts_of(widget) if left_over(text, data)})
    assert not overlooked


def left_over(text: str, data: re.Pattern[str]) -> str:
    """The words of a text that nobody translated nor entered."""
    rest = _MARKUP.sub(" ", _INVISIBLE.sub("", text))
    while (shorter := _IN_BRACKETS.sub(" ", rest)) != rest:
        rest = shorter
    rest = _KEYS.sub(" ", data.sub(" ", _ADDRESS.sub(" ", rest)))
    return " ".join(word for word in _WORD.findall(rest) if word not in _ALIKE and word not in _of_locale())


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget and what is in it show or tell a screen reader."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if isinstance(each.parent(), (QTabBar, QCalendarWidget)) or isinstance(each, QCalendarWidget):
            continue  # texts of Qt's own
        yield from (each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle())
        yield from _shown_by(each)
        for action in each.actions():
            yield from (action.text(), action.toolTip())


def _shown_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _of_model(widget)
    else:
        for name in ("text", "title"):
            function = getattr(widget, name, None)
            if callable(function):
                text = function()
                if isinstance(text, str):
                    yield text


def _of_model(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    root = QModelIndex()
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
        for role in roles:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(model.rowCount(root), _ROWS)):
                yield str(model.index(row, column).data(role) or "")


def entered_texts(house: House, room: str) -> re.Pattern[str]:
    """What people entered: all that the workspace holds, and what the rooms are given; the codes are not among it."""
    database = house.workspace.database
    found = {*_OF_ALL, *_OF_ROOMS.get(room, ()), str(house.folder)}
    found |= {str(house.folder / name) for name in ("log", "workspace")}
    for table in TABLES.values():
        cells = ", ".join(field.name for field in table.fields if field.name not in _CODES)
        for row in database.rows(f"SELECT {cells} FROM {table.name}"):
            found.update(cell for cell in row if isinstance(cell, str) and _WORD.search(cell))
    for row in database.rows("SELECT name, company FROM contact_list"):
        found.update(row)
    found.update(cell for line in csv.reader(house.edited_list.read_text("utf-8-sig").splitlines()) for cell in line)
    found |= {line for text in found for line in text.splitlines()}
    longest_first = sorted((text for text in found if text.strip()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


_CODES = ("kind", "type", "status", "result", "tier", "label", "code", "meaning", "color", "priority", "direction")
# What all rooms are given, and what some are called with.
_OF_ALL = (
    "Me", "Call about the quote", "team.ics", "A note about Ana", "A call", "Ana Lee", "Cara Lee", "The quote",
    "list.csv", "letter.eml", "Ann", "Hello", "workspace.db", "Vilnius", "pytest-qt-qapp",
)  # fmt: skip
_OF_ROOMS = {
    "scope": ["What is to be moved?"],
    "replace": ["Replace"],
    "line": ["Tags", "Tag"],
    "field": ["City"],
    "damaged": ["Save"],
    "restore": ["Before an import"],
    "merge choices": ["Customer"],
    "layout": ["Size"],
}


@cache
def _of_locale() -> frozenset[str]:
    """Days and months, which Qt knows by itself."""
    locale = QLocale("en_GB")
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = {locale.dayName(day, form) for day in range(1, 8) for form in forms}
    return frozenset(days | {locale.monthName(month, form) for month in range(1, 13) for form in forms})
