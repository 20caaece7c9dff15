"""What contacts say is shown as it was written: as HTML it could load pictures from files or the web, or pretend."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

import crm_desktop
from crm_desktop.app import App
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.uid import uid_text
from crm_desktop.services import activities, contacts, groups
from crm_desktop.settings import Settings
from crm_desktop.store.workspace import Workspace
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.session import Session
from tests.ui.opened import in_dialog

UI = Path(crm_desktop.__file__).parent / "ui"
MARKUP = '<img src="file:///hostile.png"><b>'
# What reads HTML of itself, or asks the system to open something; and the modules that may.
ONLY_IN = {
    "QLabel": {"widgets/label.py"},
    "QDesktopServices": {  # links.py opens links; the others folders of ours, and copies of files that are not run
        "links.py", "files/shelf.py", "dialogs/bug.py", "dialogs/import_page.py", "dialogs/place_dialog.py",
        "safety/backups_section.py", "sync/options.py",
    },
    **dict.fromkeys(
        ("QMessageBox", "QInputDialog", "QErrorMessage", "QTextEdit", "QTextBrowser", "QTextDocument", "QStaticText",
         "QSplashScreen", "QProgressDialog", "QWhatsThis", "QWebEngineView", "QSvgRenderer", "QMovie", "QProcess",
         "QLibrary", "QPluginLoader", "QNetworkAccessManager", "setHtml", "insertHtml", "appendHtml", "loadFromData",
         "setOpenExternalLinks", "toHtml", "fromHtml", "eval", "Popen"), frozenset(),
    ),
}  # fmt: skip


def names(source: str) -> set[str]:
    """Those of ONLY_IN that the code uses."""
    if not any(name in source for name in ONLY_IN):
        return set()
    nodes = list(ast.walk(ast.parse(source)))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    return (used | {node.attr for node in nodes if isinstance(node, ast.Attribute)}) & set(ONLY_IN)


def test_nothing_of_the_window_reads_html_or_opens_what_it_should_not() -> None:
    wrong = []
    for file in sorted(UI.rglob("*.py")):
        place = file.relative_to(UI).as_posix()
        wrong += [f"{place}: {name}" for name in names(file.read_text(encoding="utf-8")) if place not in ONLY_IN[name]]
    assert not wrong


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    workspace = Workspace(tmp_path / "workspace", MARKUP)
    card = Contact(
        given="Ana", family=MARKUP, nickname=MARKUP, company=MARKUP, title=MARKUP, department=MARKUP, tier=MARKUP,
        status=MARKUP, source=MARKUP, owner=MARKUP, notes=MARKUP, tags=[MARKUP], custom={MARKUP: MARKUP},
        emails=[Labelled(MARKUP, MARKUP)], phones=[Labelled(MARKUP, MARKUP)], urls=[Labelled(MARKUP, MARKUP)],
        ims=[Labelled(MARKUP, MARKUP)], related=[Labelled(MARKUP, MARKUP)], dates=[Labelled(MARKUP, "1970-05-06")],
        addresses=[PostalAddress(MARKUP, MARKUP, MARKUP, MARKUP, MARKUP, MARKUP, MARKUP, MARKUP)],
    )  # fmt: skip
    uids = [contacts.create(workspace, card), contacts.create(workspace, card)]
    for due in ("2020-01-02", "2020-01-02T10:00", ""):
        made = Activity(
            summary=MARKUP, description=MARKUP, location=MARKUP, due=due, contacts=list(map(uid_text, uids))
        )
        with workspace.journal.batch("log", MARKUP) as batch:
            activities.write(batch, made)
    groups.save_search(workspace, MARKUP, "owner:x")
    session = Session(App(workspace, Settings(author=MARKUP), tmp_path / "settings.toml", None))
    found = MainWindow(session)
    found.start()
    found.show()
    yield found
    found.close()
    found.deleteLater()
    session.jobs.stop()
    workspace.close()


def read_as_html(widget: QWidget) -> list[str]:
    """The texts in it that Qt would take for HTML."""
    labels = [each for each in widget.findChildren(QLabel) if each.textFormat() != Qt.TextFormat.PlainText]
    return [each.text() for each in labels if each.text()] + [
        each.toPlainText() for each in widget.findChildren(QTextEdit)
    ]


def test_views_show_markup_as_it_was_written(qtbot: QtBot, window: MainWindow) -> None:
    for view in ("today", "contacts", "followups", "calendar", "sync"):
        window.show_view(view)
        window.contacts.table.selectRow(0)
        qtbot.wait(20)
        window.grab()
        assert read_as_html(window) == []


def test_dialogs_show_markup_as_it_was_written(qtbot: QtBot, window: MainWindow) -> None:
    found: list[str] = []

    def look(dialog: QDialog) -> None:
        qtbot.wait(50)
        dialog.grab()
        found.append(dialog.windowTitle())
        assert read_as_html(dialog) == []

    shown = (window.show_history, window.show_settings, window.show_playbooks, window.show_templates, window.quick_add)
    for show in shown:
        in_dialog(Dialog, look)
        show()
    assert len(found) == len(shown)


def test_tooltips_show_markup_as_it_was_written(qtbot: QtBot, window: MainWindow) -> None:
    window.show_view("contacts")
    window.contacts.table.selectRow(0)
    qtbot.waitUntil(lambda: any(MARKUP in each.toolTip() for each in window.findChildren(QWidget)))
    QToolTip.showText(window.mapToGlobal(QPoint(5, 5)), MARKUP, window)
    (tip,) = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    assert isinstance(tip, QLabel)
    assert (tip.text(), tip.textFormat()) == (MARKUP, Qt.TextFormat.PlainText)
    QToolTip.hideText()
