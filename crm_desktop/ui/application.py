"""Starting Qt: the window on a screen, or a picture of it without one."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from crm_desktop import paths
from crm_desktop.app import App
from crm_desktop.crashes import CrashFile
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import listed
from crm_desktop.only_window import NOTHING, Given, OnlyWindow
from crm_desktop.services import cycles
from crm_desktop.store import queries
from crm_desktop.ui import accessible, name_order, phones, screens, theme, translation
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session

if TYPE_CHECKING:
    from crm_desktop.ui.dialogs.welcome import Beginning

VIEWS = ("today", "contacts", "followups", "calendar", "sync")
_NAME = "CRM Desktop"
_SCALE = "QT_SCALE_FACTOR"
_TIDY_AFTER = 90_000  # milliseconds
_PLACE_AFTER = 5_000
_COLLECT_EVERY = 1_000


def run(app: App, right: OnlyWindow | None = None, given: Given = NOTHING) -> int:
    """Open the window, with what it is given to take in, and stay until it is closed; returns the exit code.

    It is made anew, in the language chosen last, where its session `reopens`.

    `right` tells of those who want a window of the same workspace. At the very first start it is preceded by a welcome.
    """
    qt = make_application(app.settings.theme, app.settings.language, app.settings.text_size)
    beginning = _welcome(qt, app) if app.is_first_start else None
    crash = CrashFile(paths.log_file().parent, app.workspace.folder) if right and right.is_held() else None
    while True:
        session = Session(app)
        window = MainWindow(session)
        window.start()
        window.show()
        QTimer.singleShot(0, window, partial(_after_the_first_picture, session, window, right, given, crash))
        if beginning is not None:
            session.call_me(app.settings.author)  # which keeps the settings: it is never the first start again
            QTimer.singleShot(0, window, partial(_begin_with, window, beginning))
            beginning = None
        code = qt.exec()
        window.deleteLater()
        session.deleteLater()
        if not session.reopens:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # so that none of it reads any more
            if crash is not None:
                crash.end()
            return code
        given = NOTHING
        translation.speak(qt, app.settings.language)


def _welcome(qt: QApplication, app: App) -> Beginning:
    """Ask what the program cannot know; how the user wants to begin."""
    from crm_desktop.ui.dialogs.welcome import WelcomeDialog

    app.is_first_start = False
    dialog = WelcomeDialog(app.settings, partial(translation.speak, qt))
    qt.setQuitOnLastWindowClosed(False)  # the window is still to come
    dialog.exec()
    qt.setQuitOnLastWindowClosed(True)
    dialog.deleteLater()
    return dialog.beginning


def _begin_with(window: MainWindow, beginning: Beginning) -> None:
    from crm_desktop.ui.sync.view import SyncView

    if beginning == "import":
        window.import_contacts()
    elif beginning == "samples":
        window.fill_with_samples()
    elif beginning == "office":
        window.show_view("sync")
        for view in window.findChildren(SyncView):
            view.choose_folder()


def _after_the_first_picture(
    session: Session, window: MainWindow, right: OnlyWindow | None, given: Given, crash: CrashFile | None
) -> None:
    """Tell of bugs, of which the log alone was told until now; begin to sync, and to remind; tidy when all is calm."""
    from crm_desktop.services import unused_files
    from crm_desktop.ui.dialogs import bug
    from crm_desktop.ui.dialogs.place_dialog import PlaceWatch
    from crm_desktop.ui.reminders import watch
    from crm_desktop.ui.safety import lock, restored, weekly_look
    from crm_desktop.ui.second_start import SecondStarts

    gc.freeze()  # what the start made stays: it need not be gone through again
    bug.install(session)
    window.syncer.begin()
    window.leads.begin()
    window.backups.begin()
    watch.begin(window)
    lock.begin(window)
    weekly_look.begin(session, cut_off=crash is not None and crash.cut_off)
    restored.tell(session)
    name_order.begin(session)
    phones.begin(session)
    SecondStarts(window, right).take(given)
    QTimer.singleShot(_PLACE_AFTER, window, PlaceWatch(session, window).begin)
    if crash is not None and crash.crashed:
        crash.crashed = False
        bug.tell_of_crash(window)
    if broken := session.app.broken_settings:
        session.said.emit(
            QApplication.translate(
                "start", "The settings could not be read and were moved to {file}; the defaults are used."
            ).format(file=broken),
            False,
        )
    QTimer.singleShot(_TIDY_AFTER, session, lambda: session.detach(lambda: unused_files.tidy(session.workspace)))


def draw(app: App, view: str, file: Path, size: tuple[int, int], choice: str, language: str, select: str) -> None:
    """Draw a view to a PNG without a screen; `select` is the uid of the contact or activity to show."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if view not in VIEWS:
        raise UserError("view-unknown", view=view, views=listed(VIEWS))
    make_application(choice, language)
    session = Session(app)
    name_order.sort(session, language)
    phones.load()
    window = MainWindow(session)
    window.start()
    window.finish()
    window.show_view(view)
    screens.lay_out(window, QSize(*size))
    try:
        if select:
            _select(window, app, view, select)
            screens.settle()
            while window.contacts.finder.busy():
                screens.settle()
        while window.groups.counter.busy():
            screens.settle()
        screens.save(window, file)
    except OSError as error:
        raise UserError("file-unwritable", path=file, detail=error.strerror or "PNG") from error
    finally:
        window.session.jobs.stop()
        window.contacts.finder.stop()
        window.groups.stop()


def _select(window: MainWindow, app: App, view: str, text: str) -> None:
    if view == "followups":
        window.follow_ups.select(queries.resolve(app.workspace.database, text, "activity"))
    elif view == "calendar":
        from crm_desktop.ui.calendar.view import CalendarView

        for calendar in window.findChildren(CalendarView):
            calendar.select(queries.resolve(app.workspace.database, text, "activity"))
    else:
        window.show_contact(queries.resolve(app.workspace.database, text))


def make_application(choice: str, language: str, text_size: int = 100) -> QApplication:
    """The QApplication in a theme and a language (BCP 47, "" the system's), with the direction it is written in, and
    everything larger by `text_size` per cent, which is chosen once.
    """
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else _scaled_application(text_size)
    qt.setApplicationName("crm-desktop")
    qt.setApplicationDisplayName(_NAME)
    qt.setDesktopFileName("crm-desktop")  # Wayland's desktops find name and icon by it
    qt.setWindowIcon(QIcon(str(paths.resource("icons/crm-desktop.svg"))))
    translation.speak(qt, language)
    theme.apply(qt, choice)
    if not existing:
        accessible.tell_roles()
        _collect_cycles_here(qt)
    return qt


def _scaled_application(text_size: int) -> QApplication:
    """Qt is told by a variable alone, which programs that are opened from here must not find."""
    if text_size == 100 or _SCALE in os.environ:  # whoever sets it knows what they want
        return QApplication(sys.argv[:1])
    os.environ[_SCALE] = str(text_size / 100)
    try:
        return QApplication(sys.argv[:1])
    finally:
        del os.environ[_SCALE]


def _collect_cycles_here(qt: QApplication) -> None:
    cycles.by_hand()
    timer = QTimer(qt)
    timer.timeout.connect(cycles.collect_due)
    timer.start(_COLLECT_EVERY)
