"""The Sync view: what to look at, who takes part, what came in, and the options; before an office: how to begin."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.uid import Uid
from crm_desktop.services import contests, joining, office, sync_state
from crm_desktop.services.joining import Pair
from crm_desktop.store import queries
from crm_desktop.ui import theme
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync import lines
from crm_desktop.ui.sync.contest_row import ContestLine, ContestRow, decide
from crm_desktop.ui.sync.foot_line import foot_line
from crm_desktop.ui.sync.options import Options
from crm_desktop.ui.sync.section import Row, RowWidget, Section
from crm_desktop.ui.sync.syncer import Syncer
from crm_desktop.ui.widgets.bar import Bar
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.empty import EmptyState
from crm_desktop.ui.widgets.scroll import Scroll

_WIDEST = 760
_ARRIVALS = 15
_AGAIN_MS = 60_000  # "2 min ago" grows old


class SyncView(QWidget):
    """Signals: `history_wanted()`; `left()` on Esc."""

    history_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, syncer: Syncer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._syncer = syncer
        self._had_contacts = False
        self._pairs: list[Pair] = []
        self.options = Options(session)
        self._make_sections()
        self._lay_out()
        self._connect()

    def _make_sections(self) -> None:
        self.health = Section(self.tr("Sync health"), self._row)
        self.inbox = Section(self.tr("Lists to review"), self._row)
        self.contested = Section(self.tr("Entered by two"), self._contest)
        self.contested.set_note(
            self.tr("Two people gave one field a value without seeing the other's. The later one shows; choose.")
        )
        self.revived = Section(self.tr("Deleted by one, changed by another"), self._row)
        self.revived.set_note(
            self.tr("They are there again, so that nothing is lost. Keep them, or delete them again.")
        )
        self.people = Section(self.tr("People and computers"), self._row)
        self.arrivals = Section(self.tr("What came in"), self._row)

    def _row(self, row: Row) -> RowWidget:
        widget = RowWidget(row)
        widget.acted.connect(self._act)
        return widget

    def _contest(self, line: ContestLine) -> ContestRow:
        widget = ContestRow(line)
        widget.decided.connect(lambda cell, given: decide(self._session, cell, given))
        widget.opened.connect(self._session.contact_wanted)
        return widget

    def _lay_out(self) -> None:
        self.now = Button(self.tr("Sync now"))
        self._bar = Bar(self.tr("Sync"))
        self._bar.add_trailing(self.now)
        self.choose = PrimaryButton(self.tr("Choose a folder…"))
        self._empty = EmptyState(
            "sync",
            self.tr("Work together through a folder"),
            self.tr(
                "Choose a folder that all of you can open, and everyone sees the same contacts, online or not. There "
                "is no server, and nobody's work is lost."
            ),
            [self.choose],
        )
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(6 * theme.STEP)
        for widget in (
            self.health, self.inbox, self.contested, self.revived, self.people, self.arrivals, self.options
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch()
        content = QWidget()
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inside, 1)
        line.addStretch()
        self._scroll = Scroll(content)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.now.clicked.connect(self._syncer.sync)
        self.choose.clicked.connect(self.choose_folder)
        self.options.changed.connect(self._options_changed)
        self.options.folder_wanted.connect(self.choose_folder)
        self.options.left.connect(self._syncer.begin)
        self._syncer.changed.connect(self._refresh_shown)
        self._syncer.came_in.connect(self._look_for_same)
        self._session.changed.connect(self._refresh_shown)
        self._minute = QTimer(self, interval=_AGAIN_MS)
        self._minute.timeout.connect(self._refresh_shown)
        self._minute.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _refresh_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show everything as it now is."""
        workspace, state = self._session.workspace, self._syncer.state
        database, ours, now = workspace.database, office.current(workspace), datetime.now()
        self.now.setVisible(bool(state.office))
        self._stack.setCurrentWidget(self._scroll if state.office else self._empty)
        if ours is None or not state.office:
            return
        self.now.setEnabled(not state.running)
        self.health.set_note(foot_line(state, now).text)
        self.health.show_lines(lines.health(state, sync_state.health(database), len(self._pairs)))
        inbox = lines.inbox(sync_state.inbox(workspace))
        cells = [ContestLine(cell, now) for cell in contests.contested(database)]
        revived = lines.revived(contests.revived(database), now)
        for section, shown in ((self.inbox, inbox), (self.contested, cells), (self.revived, revived)):
            section.setVisible(bool(shown))
            section.show_lines(shown)
        self.people.show_lines(lines.people(sync_state.people(database), now))
        self.arrivals.show_lines(lines.arrivals(sync_state.came_in(database, _ARRIVALS), now))
        self.options.show_office(ours)

    def choose_folder(self) -> None:
        """Make or join an office, or say where its folder is now."""
        from crm_desktop.ui.dialogs.office_dialog import OfficeDialog

        had_contacts = queries.count_contacts(self._session.workspace.database) > 0
        ours = OfficeDialog.ask(self.window(), self._session)
        if ours is not None:
            self._had_contacts = had_contacts
            self._session.said.emit(self.tr("In sync with {office} from now on").format(office=ours.name), False)
            self._syncer.begin()

    def _options_changed(self) -> None:
        self._syncer.read()
        self._syncer.sync()
        self.refresh()

    def _look_for_same(self) -> None:
        """After the first round with an office: contacts that were here may be there, too."""
        if self._had_contacts and not self._syncer.state.sentence:
            self._had_contacts = False
            workspace = self._session.workspace
            self._session.detach(lambda: joining.candidates(workspace)).finished.connect(self._offer_matching)

    def _offer_matching(self, pairs: list[Pair]) -> None:
        self._pairs = pairs
        self._refresh_shown()

    def _act(self, key: tuple[object, ...], name: str) -> None:
        """Do with a line what one of its buttons says."""
        session, workspace = self._session, self._session.workspace
        if name == "match":
            self._match()
        elif name == "choose":
            self.choose_folder()
        elif name == "review":
            self._review(Path(str(key[1])))
        elif name == "ignore":
            self._put_away(Path(str(key[1])))
        elif name == "undo":
            session.undo(int(str(key[1])))
        elif name == "history":
            self.history_wanted.emit()
        elif name == "show" and isinstance(key[1], bytes):
            session.contact_wanted.emit(key[1])
        elif name in ("retire", "expect"):
            code, retired = str(key[1]), name == "retire"
            session.write(lambda: office.retire(workspace, code, retired=retired))
        elif name in ("keep", "delete") and isinstance(key[2], bytes):
            self._decide_deletion(str(key[1]), key[2], name)

    def _decide_deletion(self, table: str, uid: Uid, name: str) -> None:
        workspace = self._session.workspace
        for record in contests.revived(workspace.database):
            if (record.table, record.uid) == (table, uid):
                decision = contests.keep if name == "keep" else contests.delete_again
                self._session.write(lambda: decision(workspace, record))  # noqa: B023 - called at once
                return

    def _match(self) -> None:
        from crm_desktop.ui.dialogs.match_dialog import MatchDialog

        if MatchDialog.ask(self.window(), self._session, self._pairs):
            self._pairs = []
            self.refresh()

    def _review(self, path: Path) -> None:
        from crm_desktop.ui.dialogs.review_dialog import ReviewDialog

        if ReviewDialog.ask(self.window(), self._session, path):
            self._put_away(path)

    def _put_away(self, path: Path) -> None:
        """The list is offered again only when it changes."""
        sync_state.reviewed(self._session.workspace, path)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
