"""The cells that a list would change, by contact, each with a box to tick."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from crm_desktop import messages
from crm_desktop.domain.cellwise import Cell
from crm_desktop.domain.targets import Target
from crm_desktop.interchange.records import Rejected
from crm_desktop.services.reviewing import Proposal, Review
from crm_desktop.ui import paint, theme, words
from crm_desktop.ui.delegates import PADDING, ChipDelegate, Index, RowDelegate, after, at_start
from crm_desktop.ui.dialogs import targets
from crm_desktop.ui.roles import Ink, Role, Tone
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type

WHAT, OLD, NEW, WHY = range(4)
FILTERS = ("changed", "new", "doubtful", "rejected")
_LEFT_TO_RIGHT = ("emails", "phones", "urls", "dates")
_RAW_LENGTH = 120


class Line(NamedTuple):
    """A contact, one of its cells, or a row of the file that could not be read."""

    proposal: Proposal | None
    cell: Cell | None = None
    rejected: Rejected | None = None


class ReviewModel(QAbstractTableModel):
    """The lines of a review; `ticked` holds the cells that are wanted. Signal: `ticks_changed()`."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._review = Review("")
        self._lines: list[Line] = []
        self.ticked: set[Cell] = set()
        self._titles = (self.tr("Field"), self.tr("Now"), self.tr("In the list"), "")

    def show(self, review: Review) -> None:
        """Show a review, what is sound in it ticked."""
        self._review = review
        self.ticked = review.sound()
        self.filter("")
        self.ticks_changed.emit()

    def filter(self, wanted: str) -> None:
        """List everything, or only what one of FILTERS says."""
        self.beginResetModel()
        self._lines = list(self._wanted_lines(wanted))
        self.endResetModel()

    def _wanted_lines(self, wanted: str) -> Iterator[Line]:
        for proposal in self._review.proposals if wanted != "rejected" else ():
            if wanted in ("changed", "new") and (proposal.uid is None) != (wanted == "new"):
                continue
            cells = [cell for cell in proposal.cells if wanted != "doubtful" or cell.doubt or proposal.doubt]
            if cells:
                yield Line(proposal)
                yield from (Line(proposal, cell) for cell in cells)
        if wanted in ("", "rejected"):
            yield from (Line(None, None, rejected) for rejected in self._review.rejected)

    def tick_sound(self) -> None:
        """Tick all that nothing speaks against, and nothing else."""
        self._tick(self._review.sound())

    def toggle(self, rows: Collection[int], current: int) -> None:
        """Tick or untick these rows as their current one needs it; a contact stands for its cells."""
        on = self._state(self._lines[current]) is Qt.CheckState.Unchecked
        cells: set[Cell] = set()
        for line in (self._lines[row] for row in rows):
            cells.update([line.cell] if line.cell else self._cells(line, on))
        usable = {cell for cell in cells if cell.doubt != "unusable"}
        self._tick(self.ticked | usable if on else self.ticked - usable)

    def _cells(self, line: Line, on: bool) -> list[Cell]:
        """What a contact's own box ticks: the sound cells, or all of them where none is sound."""
        cells = line.proposal.cells if line.proposal else []
        sound = [cell for cell in cells if not cell.doubt]
        return sound if on and sound else cells

    def _tick(self, ticked: set[Cell]) -> None:
        self.ticked = ticked
        if self._lines:
            self.dataChanged.emit(self.index(0, WHAT), self.index(len(self._lines) - 1, WHY))
        self.ticks_changed.emit()

    def _state(self, line: Line) -> Qt.CheckState:
        if line.cell is not None:
            return Qt.CheckState.Checked if line.cell in self.ticked else Qt.CheckState.Unchecked
        cells = line.proposal.cells if line.proposal else []
        count = sum(cell in self.ticked for cell in cells)
        if count == len(cells):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked

    def line(self, row: int) -> Line:
        """What stands in a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable if self._is_tickable(index) else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | checkable

    def _is_tickable(self, index: Index) -> bool:
        line = self._lines[index.row()]
        usable = line.cell is None or line.cell.doubt != "unusable"
        return index.column() == WHAT and line.proposal is not None and usable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self._lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(line) if self._is_tickable(index) else None
        if role == Role.TONE and column == WHY and line.cell is None and line.proposal is not None:
            return Tone.AMBER if line.proposal.doubt else Tone.GREEN
        if role == Role.INK:
            return _ink(line, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A screen reader ticks a box."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._is_tickable(index):
            return False
        self.toggle([index.row()], index.row())
        return True

    def _text(self, line: Line, column: int) -> str:
        if line.rejected is not None:
            raw = " ".join(line.rejected.raw.split())[:_RAW_LENGTH]
            told = (self.tr("Line {number}").format(number=paint.number(line.rejected.line)), "", raw)
            return messages.reason(line.rejected.reason) if column == WHY else told[column]
        assert line.proposal is not None
        if line.cell is None:
            return {WHAT: paint.isolate(line.proposal.name), WHY: self._mark(line.proposal)}.get(column, "")
        if column == WHY:
            return messages.doubt(line.cell.doubt) if line.cell.doubt else ""
        if column == WHAT:
            return field_in_words(line.cell)
        if column == OLD:
            return _value(line.cell, line.cell.old)
        arrow = "←" if QGuiApplication.isRightToLeft() else "→"
        return f"{arrow} {_value(line.cell, line.cell.new)}"

    def _mark(self, proposal: Proposal) -> str:
        if proposal.doubt:
            return messages.doubt(proposal.doubt)
        return self.tr("new") if proposal.uid is None else ""

    def _tip(self, line: Line, column: int) -> str | None:
        if line.rejected is not None and column == NEW:
            return line.rejected.raw
        if line.cell is not None and column in (OLD, NEW):
            return line.cell.old if column == OLD else line.cell.new
        return self._text(line, column) if column == WHY else None


def _ink(line: Line, column: int) -> Ink:
    if column == WHY:
        return Ink.RED if line.rejected is not None else Ink.AMBER
    if line.cell is None or column == OLD:
        return Ink.THIRD if line.rejected is not None or column == OLD else Ink.INK
    return Ink.SECOND if column == WHAT else Ink.AMBER if line.cell.doubt else Ink.INK


def field_in_words(cell: Cell) -> str:
    """The field of a cell as people read it: "Phone (mobile)"."""
    target = cell.target
    if target.part == "formatted":
        name = targets.field(target.field)
        return f"{name} ({words.label(cell.label).lower()})" if cell.label else name
    if cell.label and target.slot.isdecimal():
        return targets.in_words(str(Target(target.field, cell.label, target.part)))
    return targets.in_words(cell.path)


def _value(cell: Cell, text: str) -> str:
    """A value as people read it, in its own direction."""
    if cell.target.part == "label" and cell.target.slot:
        text = words.label(text)
    return paint.isolate_ltr(text) if cell.target.field in _LEFT_TO_RIGHT else paint.isolate(text)


class TickDelegate(RowDelegate):
    """The box and the words beside it; a contact's stand at the edge, those of its cells are set in."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ReviewModel)
        line = model.line(index.row())
        if line.cell is not None:
            rect = after(painter, rect, paint.TICK + PADDING)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            paint.draw_tick(painter, at_start(painter, rect, paint.TICK), Qt.CheckState(state))
        rect = after(painter, rect, paint.TICK + PADDING)
        style = Type.BODY if line.cell is not None or line.rejected is not None else Type.STRONG
        ink = theme.colors().ink_of(Ink(index.data(Role.INK)))
        paint.draw_text(painter, rect, str(index.data()), style, ink)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """The table ticks, wherever in the cell the mouse is."""
        return False


class ReviewTable(Table):
    """The lines; Space and Enter tick those selected, a click beside a box that one."""

    def __init__(self, model: ReviewModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines = model
        self.setModel(model)
        self.set_compact(True)
        self.setItemDelegateForColumn(WHAT, TickDelegate(self))
        self.setItemDelegateForColumn(WHY, ChipDelegate(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        for column in (OLD, NEW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(WHAT, 210)
        self.setColumnWidth(WHY, 250)
        self.clicked.connect(self._clicked)
        self.opened.connect(self._tick_selected)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == WHAT and not QGuiApplication.keyboardModifiers():
            self._lines.toggle([index.row()], index.row())

    def _tick_selected(self) -> None:
        current = self.currentIndex()
        if current.isValid():
            rows = {index.row() for index in self.selectionModel().selectedRows()} | {current.row()}
            self._lines.toggle(rows, current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._tick_selected()
        else:
            super().keyPressEvent(event)
