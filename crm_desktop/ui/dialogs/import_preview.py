"""What an import will do, or did: how many of what, and the rows, of each of which can be decided what it is."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QMenu, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.services.import_alike import Look
from crm_desktop.services.importing import ROWS_OF_A_KIND, Decision, Outcome, Row
from crm_desktop.ui import paint, theme
from crm_desktop.ui.delegates import ChipDelegate
from crm_desktop.ui.dialogs.import_rows import DETAILS, LINE, NAME, OUTCOME, TONES, RowsModel, Told, in_words
from crm_desktop.ui.dialogs.import_run import ImportFile, State
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.table import Table
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import LinkButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.flow import Flow
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.menu import Menu
from crm_desktop.ui.widgets.progress_bar import ProgressBar


class ImportPreview(QWidget):
    """The numbers as chips, each of which lists its rows alone when it is clicked, and the list.

    Signals: `decided(list[Row], what, uid)`: somebody decided on these rows, as `importing.Decision` has it; "" takes
    a decision back. `save_wanted()`: the rejected rows are to be saved as a file.
    """

    decided = Signal(list, str, object)
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self._heading = Label("", Type.STRONG)
        self._chips: dict[str, Chip] = {}
        self._file: ImportFile | None = None
        self._is_done = False
        self._told = Told()
        self._progress = ProgressBar(self.tr("Looking at the file"))
        self._progress.setFixedWidth(120)
        self._hint = Label("", Type.SECOND, Ink.THIRD, wrap=True)
        self.save = LinkButton(self.tr("Save the rejected rows…"))
        self.save.clicked.connect(self.save_wanted)
        self.table = RowsTable(self.tr("Rows of the file"), self.rows)
        self.table.menu_wanted.connect(self._open_menu)
        self.table.left_out.connect(lambda: self._decide("skip"))
        self._lay_out()
        self.show_file(None)

    def _lay_out(self) -> None:
        chips = Flow()
        for kind, tone in TONES.items():
            chip = Chip("", tone, checkable=True, checked_tone=tone)
            chip.clicked.connect(lambda on, kind=kind: self._filter(kind if on else ""))
            self._chips[kind] = chip
            chips.add(chip)
        row = QHBoxLayout()
        row.setSpacing(3 * theme.STEP)
        row.addWidget(self._heading)
        row.addWidget(chips, 1)
        row.addWidget(self.save)
        row.addWidget(self._progress)
        head = QVBoxLayout()
        head.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        head.setSpacing(theme.STEP)
        head.addLayout(row)
        head.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_progress(self, done: int, total: int) -> None:
        """The file is being looked at."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.show()

    def end_progress(self) -> None:
        """It was looked at to its end, or is not any more."""
        self._progress.hide()

    def show_file(self, file: ImportFile | None) -> None:
        """Show what will happen with a file, or what did, as far as it is known."""
        outcome = file.outcome if file is not None else None
        done = file is not None and file.state is State.DONE
        fresh = (file, done) != (self._file, self._is_done)
        self._file, self._is_done = file, done
        self._heading.setText(self.tr("What happened") if done else self.tr("What will happen"))
        self._told = _told(file) if file is not None else Told()
        counts = _counts(file) if file is not None else {}
        for kind, chip in self._chips.items():
            chip.set_text(f"{paint.number(counts.get(kind, 0))} {in_words(kind)}")
            chip.setVisible(counts.get(kind, 0) > 0)
        self.save.setVisible(bool(outcome and outcome.rejected and not done))
        self._show_hint(counts)
        wanted = self._filtered()
        if fresh:
            wanted = "rejected" if done and outcome is not None and outcome.rejected else ""
        self._filter(wanted)

    def _show_hint(self, counts: dict[str, int]) -> None:
        hints = []
        if counts.get("alike"):
            text = self.tr("Enter chooses what a row is that looks like somebody here; what is left open is new.")
            hints.append(text)
        if any(count > ROWS_OF_A_KIND for count in counts.values()):
            most = paint.number(ROWS_OF_A_KIND)
            text = self.tr("The first {count} rows of each kind are listed, and compared with who is here.")
            hints.append(text.format(count=most))
        self._hint.setText(" ".join(hints))
        self._hint.setVisible(bool(hints))

    def _filtered(self) -> str:
        return next((kind for kind, chip in self._chips.items() if chip.isChecked() and not chip.isHidden()), "")

    def _filter(self, wanted: str) -> None:
        """List the rows; where one kind is wanted, its alone."""
        for kind, chip in self._chips.items():
            chip.setChecked(kind == wanted)
        outcome = self._file.outcome if self._file is not None else None
        rows = outcome.rows[:] if outcome is not None else []  # a look under way may add to them meanwhile
        self.rows.show([row for row in rows if not wanted or self._is(row, wanted)], self._told)

    def _is(self, row: Row, kind: str) -> bool:
        if kind == "warned":
            return row.line in self._told.warnings
        is_alike = row.line in self._told.alike
        return is_alike if kind == "alike" else row.outcome == kind and not is_alike

    # Deciding.

    def selected(self) -> list[Row]:
        """The selected rows of which something can be decided."""
        if self._file is None or self._file.state is not State.READY:
            return []
        places = chain.from_iterable(range(first, last + 1) for first, last in self.table.selected_ranges())
        rows = [self.rows.row(place) for place in places]
        return [row for row in rows if row.outcome in ("created", "updated", "skipped")]

    def menu(self) -> QMenu:
        """What the selected rows can be."""
        rows = self.selected()
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        looks = self._file.looks if self._file is not None else {}
        if len(rows) == 1:
            for look in looks.get(rows[0].line, ()):
                text = self.tr("The same as {name}").format(name=paint.isolate(look.name))
                self._add(menu, text, rows, "same", look.uid)
        elif any(row.line in looks for row in rows):
            self._add(menu, self.tr("The same as whom they look like"), rows, "same")
        self._add(menu, self.tr("New"), rows, "new")
        self._add(menu, self.tr("Leave out"), rows, "skip")
        if any(row.line in self._told.decisions for row in rows):
            menu.addSeparator()
            self._add(menu, self.tr("As it was recognised"), rows, "")
        return menu

    def _add(self, menu: QMenu, text: str, rows: list[Row], what: str, uid: Uid | None = None) -> None:
        decisions = [self._told.decisions.get(row.line) for row in rows]
        is_so = [each is not None and each.what == what and uid in (None, each.contact) for each in decisions]
        action = QAction(text, menu)
        action.setCheckable(bool(what))
        action.setChecked(bool(what) and all(is_so))
        action.triggered.connect(lambda: self.decided.emit(rows, what, uid))
        menu.addAction(action)

    def _open_menu(self, place: QPoint) -> None:
        if self.selected():
            self.menu().popup(place)

    def _decide(self, what: str) -> None:
        if rows := self.selected():
            self.decided.emit(rows, what, None)


class RowsTable(Table):
    """Enter, a right click, or a click on the outcome opens what the selected rows can be; Delete leaves them out.

    Signals: `menu_wanted(QPoint)`, at this place of the screen; `left_out()`.
    """

    menu_wanted = Signal(QPoint)
    left_out = Signal()

    def __init__(self, name: str, rows: RowsModel) -> None:
        super().__init__(name)
        self.setModel(rows)
        self.set_compact(True)
        self.setItemDelegateForColumn(OUTCOME, ChipDelegate(self))
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionsMovable(False)
        for column, width in {OUTCOME: 168, LINE: 64, NAME: 190}.items():
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(DETAILS, QHeaderView.ResizeMode.Stretch)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.opened.connect(self._open)
        self.clicked.connect(lambda index: self._open(index) if index.column() == OUTCOME else None)

    def _open(self, index: QModelIndex) -> None:
        place = self.visualRect(index.siblingAtColumn(OUTCOME))
        corner = place.bottomRight() if self.isRightToLeft() else place.bottomLeft()
        self.menu_wanted.emit(self.viewport().mapToGlobal(corner))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.left_out.emit()
        else:
            super().keyPressEvent(event)


def _told(file: ImportFile) -> Told:
    outcome, is_open = file.outcome or Outcome(), file.state is State.READY
    warnings: dict[int, list[str]] = defaultdict(list)
    for line, code in outcome.warnings[:]:
        warnings[line].append(code)
    return Told(
        {item.line: item.reason for item in outcome.rejected[:]},
        warnings,
        {line: _whom(looks, file.decisions.get(line)) for line, looks in file.looks.items()} if is_open else {},
        file.joined,
        file.decisions if is_open else {},
    )


def _whom(looks: list[Look], decision: Decision | None) -> str:
    """Whom a row looks like, and why; or whom it was said to be."""
    same = decision.contact if decision else None
    look = next((look for look in looks if look.uid == same), looks[0])
    name = paint.isolate(f"{look.name} · {look.company}" if look.company else look.name)
    if same is not None:
        return QCoreApplication.translate("ImportPreview", "is {name}").format(name=name)
    reasons = listed(messages.duplicate_reason(reason) for reason in look.reasons)
    return QCoreApplication.translate("ImportPreview", "perhaps {name}: {reasons}").format(name=name, reasons=reasons)


def _counts(file: ImportFile) -> dict[str, int]:
    """How many rows there are of each kind."""
    outcome = file.outcome
    if outcome is None:
        return {}
    looks = len(file.looks) if file.state is State.READY else 0
    return {
        "created": outcome.created - looks,
        "alike": looks,
        "updated": outcome.updated,
        "unchanged": outcome.unchanged,
        "skipped": outcome.skipped,
        "rejected": len(outcome.rejected),
        "warned": len({line for line, _ in outcome.warnings[:]}),
    }
