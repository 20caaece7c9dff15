"""Contacts that may be one, pair by pair: looked at, merged, or said not to be the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import messages
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.uid import Uid
from crm_desktop.services import duplicate_pairs, duplicates, history
from crm_desktop.services.duplicates import Pair
from crm_desktop.store.database import Database
from crm_desktop.ui import paint, theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.job import Job
from crm_desktop.ui.merge.certain_line import CertainLine
from crm_desktop.ui.merge.dialog import MergeDialog
from crm_desktop.ui.merge.pairs_model import PairsModel, PairsTable
from crm_desktop.ui.merge.work import nobody
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.chip import Chip
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.label import Label
from crm_desktop.ui.widgets.progress_bar import ProgressBar

_MANY = 20  # pairs that take long enough to be watched


@dataclass(frozen=True, slots=True)
class Listed:
    """Pairs as they now are: those that are `apart`, or those that are left; and how many there are `apart` in all."""

    pairs: Sequence[Pair] = ()
    names: Mapping[Uid, tuple[str, str]] = field(default_factory=dict)
    count_apart: int = 0
    apart: bool = False


@dataclass(frozen=True, slots=True)
class OfOne:
    """What was found for one contact alone."""

    uid: Uid
    name: str
    pairs: Sequence[Pair]


def _read(database: Database, found: Sequence[Pair], of: OfOne | None, *, apart: bool) -> Listed:
    said = duplicate_pairs.kept_apart(database)
    kept = [Pair(one, other, 0.0, ()) for one, other in said if of is None or of.uid in (one, other)]
    pairs = kept if apart else duplicate_pairs.left_of(database, found)
    return Listed(pairs, duplicate_pairs.named(database, pairs), len(kept), apart)


class DuplicatesDialog(Dialog):
    """Looks for pairs as it opens, unless it is told those `of` one contact. Enter looks at those that are selected, M
    merges them as proposed, N says that they are not the same; Ctrl Z takes back what was done here.
    """

    def __init__(self, parent: QWidget | None, session: Session, of: OfOne | None = None) -> None:
        title = self.tr("Duplicates of {name}").format(name=of.name) if of else self.tr("Duplicates")
        super().__init__(parent, title, QSize(960, 640))
        self.setMinimumSize(680, 360)
        self._session = session
        self._of = of
        self._found: list[Pair] = []
        self._compared = False  # all of them, since nobody stopped it
        self._waiting: set[frozenset[bytes]] = set()  # what was decided of these is just being written
        self._done: list[list[int]] = []  # the batches of each thing that was done here
        self._job: Job | None = None
        self._reads = self._reads_again = False
        self._listed = Listed()
        self.model = PairsModel(self)
        self.table = PairsTable(self.model, self.tr("Contacts that may be the same"))
        self.apart = Chip("", checkable=True)
        self._lay_out()
        self._add_buttons()
        self._connect()
        if of is None:
            self.look()
        else:
            self._have_looked(list(of.pairs))
            self.refresh()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, of: OfOne | None = None) -> None:
        """Show the dialog until it is closed."""
        dialog = cls(parent, session, of)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out(self) -> None:
        self.bar.add(self.apart)
        self.bar.set_shown(self.apart, False)
        self._working = Label(ink=Ink.SECOND)
        self._progress = ProgressBar(self.tr("Progress"))
        self.stop = Button(self.tr("Stop"))
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(*[theme.MARGIN] * 4)
        column.setSpacing(2 * theme.STEP)
        for widget in (self._working, self._progress, self.stop):
            column.addWidget(widget)
        column.addStretch()
        self._nothing = EmptyState("merge", "", "")
        self._stack = QStackedWidget()
        for page in (waiting, self.table, self._nothing):
            self._stack.addWidget(page)
        self.certain = CertainLine()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.certain)
        self.body.addWidget(self._stack, 1)

    def _add_buttons(self) -> None:
        self.again = Button(self.tr("Look again"))
        self.undo = Button(self.tr("Undo"), shortcut="Ctrl+Z")
        self.not_same = Button(self.tr("Not the same"), shortcut="N")
        self.merge = Button(self.tr("Merge"), shortcut="M")
        self.close_button = Button(self.tr("Close"))
        self.look_at = PrimaryButton(self.tr("Look at them"), shortcut="Return")
        for button in (self.close_button, self.again, self.undo, self.not_same, self.merge, self.look_at):
            self.add_button(button)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.again.clicked.connect(self.look)
        self.undo.clicked.connect(self._take_back)
        self.not_same.clicked.connect(self._say_of_them)
        self.merge.clicked.connect(lambda: self._merge(self._selected()))
        self.look_at.clicked.connect(self._open)
        self.stop.clicked.connect(self._stop)
        self.certain.confirmed.connect(lambda: self._merge(duplicate_pairs.certain(self.model.pairs)))
        self.apart.toggled.connect(lambda _: self.refresh())
        self.table.opened.connect(lambda _: self.look_at.click())
        self.table.left.connect(self.reject)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer_what_can_be_done())
        self._session.changed.connect(self.refresh)
        self.listen(self._session)
        for keys, button in (("M", self.merge), ("N", self.not_same)):
            shortcut = QShortcut(QKeySequence(keys), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo.click)

    def look(self) -> None:
        """Compare all contacts, on the worker."""
        workspace = self._session.workspace
        job = self._session.jobs.run(lambda progress: duplicates.scan(workspace, progress))
        job.finished.connect(self._have_looked)
        job.failed.connect(self._session.report)
        self._watch(job, self.tr("Comparing all contacts with each other…"))

    def _have_looked(self, pairs: list[Pair]) -> None:
        self._found, self._compared = pairs, True

    def _watch(self, job: Job, text: str) -> None:
        """Show how far long work is, and let it be stopped."""
        self._job = job
        self._working.setText(text)
        self._progress.setRange(0, 0)
        job.progressed.connect(self._show_progress)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self._ended)
        self._show_page()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _ended(self) -> None:
        self._job = None
        self.refresh()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def refresh(self) -> None:
        """Read what is left of what was found, or what was said not to be the same, off the window's thread."""
        if self._reads:
            self._reads_again = True
            return
        self._reads, self._reads_again = True, False
        database, found, apart = self._session.workspace.database, list(self._found), self.apart.isChecked()
        call = self._session.detach(lambda: _read(database, found, self._of, apart=apart))
        call.finished.connect(self._have_read)
        call.failed.connect(lambda _: self._have_read(None))

    def _have_read(self, listed: Listed | None) -> None:
        self._reads = False
        if listed is not None:
            self._show(listed)
        if self._reads_again:
            self.refresh()

    def _show(self, listed: Listed) -> None:
        if listed.apart is not self._listed.apart:
            self.table.setFocus()
        self._listed = listed
        row = self.table.currentIndex().row()
        current = self.model.pairs[row] if row >= 0 else None
        pairs = [pair for pair in listed.pairs if frozenset(pair[:2]) not in self._waiting]
        if self.model.show(pairs, listed.names):
            row = pairs.index(current) if current in pairs else min(row, len(pairs) - 1)
            self.table.select_row(max(0, row))
        self.apart.set_text(self.tr("Not the same · {count}").format(count=paint.number(listed.count_apart)))
        self.bar.set_shown(self.apart, listed.count_apart > 0 or self.apart.isChecked())
        self._show_page()

    def _show_page(self) -> None:
        count, apart = len(self.model.pairs), self._listed.apart
        self.bar.set_count(count if self._job is None else None)
        if apart:
            self._nothing.set_text(
                self.tr("Nothing said yet"),
                self.tr("Pairs that are not the same, though they look it, stand here, and can be offered again."),
            )
        elif self._of is not None:
            self._nothing.set_text(self.tr("No duplicates"), nobody(self._of.name))
        elif self._compared:
            self._nothing.set_text(
                self.tr("No duplicates"), self.tr("No two contacts look as if they were the same person or company.")
            )
        else:
            self._nothing.set_text(self.tr("Stopped"), self.tr("Not all contacts were compared."))
        self.table.show_reasons(not apart)
        page = 0 if self._job else 1 if count else 2
        if page != self._stack.currentIndex():
            self._stack.setCurrentIndex(page)
            self.table.setFocus()
        self.certain.show_count(0 if apart or self._job else len(duplicate_pairs.certain(self.model.pairs)))
        self._offer_what_can_be_done()

    def _offer_what_can_be_done(self) -> None:
        idle, some = self._job is None, bool(self.model.pairs and self.table.selected_ranges())
        apart = self._listed.apart
        self.again.setVisible(idle and not apart and self._of is None)
        self.undo.setVisible(idle and bool(self._done))
        self.not_same.set_text(self.tr("Offer again") if apart else self.tr("Not the same"))
        for button in (self.not_same, self.merge, self.look_at):
            button.setVisible(idle and some)

    def _selected(self) -> list[Pair]:
        return [self.model.pairs[row] for row in self.table.selected_rows()]

    def _open(self) -> None:
        pairs = self._selected()
        uids = {uid for pair in pairs for uid in pair[:2]}
        if decision := MergeDialog.ask(self, self._session, list(uids)):
            self._write(pairs, lambda progress: [decision.write(self._session.workspace)])

    def _merge(self, pairs: Sequence[Pair]) -> None:
        workspace = self._session.workspace

        def merge(progress: Progress) -> Sequence[BatchInfo]:
            return duplicate_pairs.merge_all(workspace, pairs, progress).batches

        self._write(pairs, merge)

    def _say_of_them(self) -> None:
        """That they are not the same, or that this was wrong."""
        pairs, workspace = self._selected(), self._session.workspace
        twos = [pair[:2] for pair in pairs]
        if not self._listed.apart:
            self._write(pairs, lambda progress: duplicate_pairs.keep_apart(workspace, twos))
            return
        self._write(pairs, lambda progress: duplicate_pairs.offer_again(workspace, twos))
        self._session.jobs.run(lambda progress: duplicate_pairs.compared(workspace, twos)).finished.connect(self._find)

    def _find(self, pairs: Sequence[Pair]) -> None:
        """Offer these, too."""
        self._found = sorted([*self._found, *pairs], key=lambda pair: pair.score, reverse=True)
        self.refresh()

    def _write(self, pairs: Sequence[Pair], function: Callable[[Progress], Sequence[BatchInfo | None]]) -> None:
        """Do something with pairs, which are out of sight meanwhile."""
        twos = {frozenset(pair[:2]) for pair in pairs}
        self._waiting |= twos
        job = self._session.run(self.tr("Working through duplicates"), function)

        def ended() -> None:
            self._waiting -= twos
            self.refresh()

        for signal in (job.finished, job.failed, job.cancelled):
            signal.connect(ended)
        job.finished.connect(self._written)
        if len(pairs) > _MANY:
            self._watch(job, self.tr("Working through %n pairs…", "", len(pairs)))
        self._show(self._listed)

    def _written(self, batches: Sequence[BatchInfo | None]) -> None:
        done = [batch for batch in batches if batch is not None]
        if done:
            self._done.append([batch.id for batch in done])
            merged = self.tr("Merged %n pairs", "", len(done))
            self._session.said.emit(messages.label(done[0]) if len(done) == 1 else merged, True)
        self._session.changed.emit()

    def _take_back(self) -> None:
        if self._done:
            workspace, batches = self._session.workspace, self._done.pop()
            job = self._session.run(
                self.tr("Undoing"), lambda progress: history.undo_batches(workspace, batches, progress)
            )
            job.finished.connect(self._taken_back)
            for signal in (job.failed, job.cancelled):
                signal.connect(lambda *_: self._done.append(batches))

    def _taken_back(self) -> None:
        self.say(self.tr("Taken back"))
        self._session.changed.emit()

    def done(self, result: int) -> None:
        """What is still being compared is not wanted any more."""
        self._stop()
        self._session.changed.disconnect(self.refresh)
        super().done(result)
