"""The window: puts the views together and connects them; holds no rules of its own."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.uid import Uid
from crm_desktop.ui import window_actions
from crm_desktop.ui.actions import ActionList
from crm_desktop.ui.calls.line import CallLine
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.drop import FileDrops
from crm_desktop.ui.groups.rail_groups import RailGroups
from crm_desktop.ui.job import Job
from crm_desktop.ui.leads.line import LeadLine
from crm_desktop.ui.leads.watch import LeadWatch
from crm_desktop.ui.leaving import Leaving
from crm_desktop.ui.midnight import Midnight
from crm_desktop.ui.news import News
from crm_desktop.ui.safety.backup_line import BackupLine
from crm_desktop.ui.safety.backup_watch import BackupWatch
from crm_desktop.ui.session import Session
from crm_desktop.ui.sync.foot_line import foot_line
from crm_desktop.ui.sync.syncer import Syncer
from crm_desktop.ui.widgets.button import Button, IconButton, PrimaryButton
from crm_desktop.ui.window_dialogs import WindowDialogs

if TYPE_CHECKING:
    from crm_desktop.ui.contact.pane import ContactPane
    from crm_desktop.ui.files.arrivals import Arrivals
    from crm_desktop.ui.followups.view import FollowUpsView
    from crm_desktop.ui.palette.palette import Palette
    from crm_desktop.ui.sync.view import SyncView

_SAMPLE_CONTACTS = 300
_MINUTE = 60_000  # milliseconds
_LAST_SYNC = 3.0  # seconds that closing the window waits for the folder to take what is new


class MainWindow(WindowDialogs):
    """The window of one session."""

    def __init__(self, session: Session) -> None:
        super().__init__(QApplication.applicationDisplayName())
        self.session = session
        self.action_list = ActionList(self)
        self.news = News(session, self)
        self.syncer = Syncer(session, self)
        self.leads = LeadWatch(session, self)
        self.backups = BackupWatch(session, self)
        self.contacts = ContactsView(session)
        self._contact_pane: ContactPane | None = None
        self._beside = QWidget()  # where it stands
        self._chosen: Uid | None = None
        self.palette_box: Palette | None = None
        self.leaving = Leaving(self)
        self._follow_ups: FollowUpsView | None = None
        self._sync: SyncView | None = None
        self.add_view_later("today", self.tr("Today"), "today", self._make_today)
        self.add_view("contacts", self.tr("Contacts"), "contacts", self.contacts, detail=self._beside)
        self.add_view_later("followups", self.tr("Follow-ups"), "followups", self._make_follow_ups)
        self.add_view_later("calendar", self.tr("Calendar"), "calendar", self._make_calendar)
        self.add_view_later("sync", self.tr("Sync"), "sync", self._make_sync)
        self.groups = RailGroups(session, self, self.contacts)
        self._connect_session()
        self._connect_views()
        self._add_actions()
        self._restore()

    def _connect_session(self) -> None:
        session = self.session
        session.said.connect(self.say)
        session.changed.connect(self._count_overdue)
        session.working.connect(self._show_job)
        session.contact_wanted.connect(self.show_contact)
        session.query_wanted.connect(self._show_query)
        session.restored.connect(lambda: QTimer.singleShot(0, self, self.reopen))  # once its dialog has closed
        self.foot.undo_wanted.connect(session.undo)
        self.foot.state_clicked.connect(lambda: self.show_view("sync"))
        self.syncer.changed.connect(self._show_sync)
        self.syncer.came_in.connect(self.news.look)
        self._show_sync()
        self._minute = QTimer(self, interval=_MINUTE)  # "2 min ago" grows old
        self._minute.timeout.connect(self._show_sync)
        self._minute.start()
        Midnight(session.today, self).passed.connect(session.changed)
        FileDrops(self).dropped.connect(lambda paths: self._arrivals().take(paths))
        self.foot.add(CallLine(session))
        requests = LeadLine(self.leads)
        requests.wanted.connect(self.show_leads)
        self.foot.add(requests)
        backups = BackupLine(self.backups)
        backups.wanted.connect(lambda: self.show_settings("safety"))
        self.foot.add(backups)

    def _connect_views(self) -> None:
        search = self.top_bar.search
        search.searched.connect(self._show_query)
        search.moved.connect(lambda step: self._into_list())
        search.entered.connect(lambda text: self._into_list())
        search.left.connect(self._into_list)
        self.contacts.chosen.connect(self._show_beside)
        self.contacts.counted.connect(lambda count: self.rail.set_count("contacts", count))
        self.contacts.searched.connect(search.setText)
        self.contacts.opened.connect(self._into_pane)
        self.contacts.import_wanted.connect(self.import_contacts)
        self.contacts.export_wanted.connect(self.export_contacts)
        self.contacts.demo_wanted.connect(self.fill_with_samples)
        self.contacts.playbook_wanted.connect(self.apply_playbook)

    @property
    def contact_pane(self) -> ContactPane:
        """The contact beside the list, made after the first picture, or when it is first asked for."""
        if self._contact_pane is None:
            from crm_desktop.ui.contact.pane import ContactPane

            pane = self._contact_pane = ContactPane(self.session)
            pane.left.connect(self._into_list)
            pane.show_contact(self._chosen)
            column = QVBoxLayout(self._beside)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(pane)
        return self._contact_pane

    def _show_beside(self, uid: Uid | None) -> None:
        self._chosen = uid
        if self._contact_pane is not None:
            self._contact_pane.show_contact(uid)

    def _make_today(self) -> tuple[QWidget, None]:
        from crm_desktop.ui.today.view import make  # not where another view is shown first

        return make(self), None

    def _make_follow_ups(self) -> tuple[QWidget, QWidget]:
        from crm_desktop.ui.followups.view import FollowUpsView  # not for the first picture

        view = self._follow_ups = FollowUpsView(self.session)
        view.overdue_changed.connect(self._show_overdue)
        view.plan_wanted.connect(self.quick_add)
        return view, view.pane

    def _make_calendar(self) -> tuple[QWidget, None]:
        from crm_desktop.ui.calendar.view import CalendarView  # not for the first picture

        return CalendarView(self.session), None

    def _make_sync(self) -> tuple[QWidget, None]:
        from crm_desktop.ui.sync.view import SyncView  # not for the first picture

        view = self._sync = SyncView(self.session, self.syncer)
        view.history_wanted.connect(self.show_history)
        view.left.connect(lambda: self.show_view("contacts"))
        return view, None

    def _show_sync(self) -> None:
        self.foot.set_state(*foot_line(self.syncer.state, datetime.now()))

    @property
    def follow_ups(self) -> FollowUpsView:
        """The Follow-ups view, made when it is first asked for."""
        if self._follow_ups is None:
            self.show_view("followups")
        assert self._follow_ups is not None
        return self._follow_ups

    def _show_overdue(self, count: int) -> None:
        from crm_desktop.services import agenda

        self.rail.set_count("followups", count or None, late=True, more=count >= agenda.MOST_COUNTED)

    def _count_overdue(self) -> None:
        """For the rail, until the view itself counts."""
        if self._follow_ups is None:
            from crm_desktop.services import agenda
            from crm_desktop.ui.followups.scope import usual_owner

            session = self.session
            self._show_overdue(
                agenda.count(session.workspace.database, "overdue", session.today(), usual_owner(session))
            )

    def _add_actions(self) -> None:
        quick = Button(self.tr("Quick add"), shortcut="Ctrl+J", large=True)
        quick.clicked.connect(self.quick_add)
        new = PrimaryButton("+ " + self.tr("New contact"), large=True)
        new.setToolTip(self.tr("New contact") + " (Ctrl N)")
        new.clicked.connect(self.new_contact)
        more = IconButton("more", self.tr("Settings, history and shortcuts"), large=True)
        more.clicked.connect(lambda: self._open_menu(more))
        for button in (quick, new, more):
            self.top_bar.add(button)
        window_actions.register(self)
        self.top_bar.search.keys_clicked.connect(self.show_palette)

    def start(self) -> None:
        """Read what the first picture shows."""
        if self.current_view() == "contacts":
            self.contacts.start()
        else:
            QTimer.singleShot(0, self.contacts.start)
        self.painted.connect(self.finish)

    def finish(self) -> None:
        """Make and read what the first picture does not wait for."""
        self.contact_pane.show()
        self._count_overdue()

    def show_contact(self, uid: Uid) -> None:
        """Show a contact in the list and beside it."""
        self.show_view("contacts")
        self.contacts.show_contact(self.contact_pane.merged.ask_for(uid))

    def _show_query(self, text: str) -> None:
        if self.top_bar.search.text() != text:
            self.top_bar.search.setText(text)
        self.contacts.set_text(text)
        if text or self.current_view() == "contacts":
            self.show_view("contacts")

    def _into_list(self) -> None:
        self.show_view("contacts")
        self.contacts.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _into_pane(self) -> None:
        self.contact_pane.setFocus()

    def show_palette(self) -> None:
        """Find people, groups, views and actions by a few letters."""
        if self.palette_box is None:
            from crm_desktop.ui.palette.entries import Entries
            from crm_desktop.ui.palette.palette import Palette

            entries = Entries(self.session, self.action_list, self.groups.all, self.groups.show_group)
            self.palette_box = Palette(self, self.session, entries, self.top_bar.search)
        self.palette_box.open()

    def record_letters(self) -> None:
        """Choose e-mails that are to be recorded with their contacts."""
        self._arrivals().choose_letters()

    def import_contacts(self, files: Sequence[Path] = ()) -> None:
        """Bring contacts, or a calendar, from files, looked at first."""
        self._arrivals().import_files(files)

    def _arrivals(self) -> Arrivals:
        from crm_desktop.ui.files.arrivals import arrivals

        return arrivals(self.session, self)

    def fill_with_samples(self) -> None:
        """Fill the empty workspace with sample data."""
        from crm_desktop.services import demo

        workspace = self.session.workspace
        job = self.session.run(
            self.tr("Making sample data"),
            lambda progress: demo.fill(workspace, _SAMPLE_CONTACTS, 1, datetime.now(), progress),
        )
        job.finished.connect(lambda _: self._done(self.tr("Added sample data")))

    def _done(self, text: str) -> None:
        self.session.said.emit(text, True)
        self.session.changed.emit()

    def _open_menu(self, button: IconButton) -> None:
        from crm_desktop.ui.window_menu import make_menu

        menu = make_menu(self)
        menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()

    def _show_job(self, text: str, job: Job) -> None:
        self.busy(text, job.cancel)
        job.progressed.connect(self.foot.progress)
        job.cancelled.connect(lambda: self.say(self.tr("Cancelled; nothing was changed.")))

    def _restore(self) -> None:
        settings = self.session.app.settings
        self.contacts.table.set_compact(settings.compact_rows)
        try:
            geometry, split = base64.b64decode(settings.geometry), bytes(settings.splitters.get("detail", []))
        except ValueError:  # somebody wrote into the settings
            geometry = split = b""
        self.restore_layout(geometry, split)
        keys = [key for key, _, _ in self.views()]
        self.show_view(settings.view if settings.view in keys else keys[0])

    def has_unrecorded(self) -> bool:
        """Whether something is written in a card that is not recorded yet."""
        follow_ups = self._follow_ups is not None and self._follow_ups.pane.has_unrecorded()
        return follow_ups or (self._contact_pane is not None and self._contact_pane.cards.has_unrecorded())

    def reopen(self) -> None:
        """Close the window to make it anew; it stays where something would be lost and that is not wanted."""
        self.session.reopens = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window was left; wait for what is being written, and a little for the folder.

        Where something would be lost it is asked first.
        """
        if not self.leaving.may_close():
            event.ignore()
            return
        self.news.stop()
        self.leads.stop()
        self.backups.stop()
        self._minute.stop()
        settings = self.session.app.settings
        geometry, split = self.layout_state()
        settings.geometry = base64.b64encode(geometry).decode()
        settings.splitters["detail"] = list(split)
        settings.view = self.current_view()
        self.session.jobs.stop()
        self.contacts.finder.stop()
        self.groups.stop()
        self.hide()
        self.syncer.stop(_LAST_SYNC)
        try:
            self.session.app.save_settings()
        except UserError as error:
            self.session.report(error)
        super().closeEvent(event)
