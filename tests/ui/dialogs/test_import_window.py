from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.ui import screens
from crm_desktop.ui.dialogs.import_dialog import ImportDialog
from crm_desktop.ui.dialogs.import_run import State
from crm_desktop.ui.main_window import MainWindow
from crm_desktop.ui.widgets.chip import Chip
from tests.ui.opened import in_dialog
from tests.ui.three_people import session, window  # noqa: F401 - fixtures


def names(window: MainWindow) -> list[str]:  # noqa: F811
    model = window.contacts.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_imported_are_listed_and_can_be_taken_back(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    tmp_path: Path,
) -> None:
    path = tmp_path / "fair.csv"
    path.write_text("Name,E-mail\nDan Ode,dan@example.com\nEve Orr,eve@example.com\n", "utf-8")

    def bring(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: dialog.files()[0].state is State.READY)
        dialog.start()
        qtbot.waitUntil(dialog.show_button.isVisible)
        dialog.show_button.click()

    in_dialog(ImportDialog, bring)
    window.import_contacts([path])
    qtbot.waitUntil(lambda: names(window) == ["Dan Ode", "Eve Orr"])
    assert "imported: fair.csv" in [chip.text() for chip in window.contacts.findChildren(Chip)]
    window.session.undo()
    qtbot.waitUntil(lambda: names(window) == [])


def test_a_small_window_and_right_to_left_have_room_for_everything(
    qtbot: QtBot,
    session,  # noqa: F811
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Birthday\nAna,3/4/1980\n1,2,3\n", "utf-8")
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        dialog = ImportDialog(None, session, [path])
        qtbot.addWidget(dialog)
        screens.lay_out(dialog, QSize(900, 560))
        qtbot.waitUntil(lambda dialog=dialog: dialog.files()[0].is_looked_at)
        screens.settle()
        assert dialog.size() == QSize(900, 560)
        controls, inside = dialog.page.controls, dialog.rect()
        for widget in (
            controls.encoding, controls.delimiter, controls.dates, controls.has_header, controls.mapping,
            dialog.on_match, dialog.page.preview.save, dialog.import_button,
        ):  # fmt: skip
            place = widget.rect().translated(widget.mapTo(dialog, widget.rect().topLeft()))
            assert inside.contains(place), widget.accessibleName()
        assert dialog.page.columns.viewport().height() >= 2 * 28
        assert dialog.page.preview.table.viewport().height() >= 2 * 28
        dialog.reject()
        qtbot.waitUntil(lambda: not session.jobs.busy())
