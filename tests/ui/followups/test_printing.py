"""The list on paper."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.errors import UserError
from crm_desktop.services import agenda
from crm_desktop.ui.followups.printing import ListOnPaper
from crm_desktop.ui.printing import paper
from crm_desktop.ui.printing.output import PrintMenu


def on_paper(world, session) -> ListOnPaper:
    return ListOnPaper(agenda.agenda(world.workspace.database, session.day), session.day, "Mia Example")


def test_a_pdf_with_as_many_pages_as_it_takes(world, session, show, qtbot, tmp_path: Path) -> None:
    for number in range(120):
        world.plan(f"Call {number}", number // 10 - 5, world.person(f"Person {number}", phone="+370 555 0100"))
    file = tmp_path / "list.pdf"
    paper.save_pdf(on_paper(world, session), file)
    content = file.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 4


def test_no_line_is_parted_and_no_heading_stands_alone(world, session, qtbot) -> None:
    for number in range(90):
        world.plan(f"Call {number} " + "about many things " * (number % 9), number // 10 - 3)
    room = QRectF(0, 30, 500, 640)
    pages = on_paper(world, session).parted(room)
    lines = [line for page in pages for line, _ in page]
    assert len(lines) == 90 + 4
    for page in pages:
        assert not page[-1][0].is_heading
        last, y = page[-1]
        assert y + last.height <= room.bottom()
        for (before, y), (_, following) in pairwise(page):
            assert following == y + before.height


def test_right_to_left(world, session, app: QApplication, tmp_path: Path) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    world.plan("مكالمة", 0, world.person("دانة مثال", company="شركة مثال"))
    paper.save_pdf(on_paper(world, session), tmp_path / "list.pdf")
    assert (tmp_path / "list.pdf").stat().st_size > 1000


def test_a_file_that_cannot_be_written(world, session, show, qtbot, tmp_path: Path) -> None:
    world.plan("Call", 0)
    with pytest.raises(UserError) as caught:
        paper.save_pdf(on_paper(world, session), tmp_path / "missing" / "list.pdf")
    assert caught.value.code == "file-unwritable"
    view, said = show(), []
    session.said.connect(lambda text, undoable: said.append(text))
    menu = PrintMenu(session, "Follow-ups", lambda progress: on_paper(world, session), view)
    menu.save(tmp_path / "missing" / "list.pdf")
    qtbot.waitUntil(lambda: len(said) == 1)
    menu.save(tmp_path / "list.pdf")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "missing" in said[0]
    assert "list.pdf" in said[1]


def test_a_printer_gets_the_same_pages(world, session, show, qtbot, tmp_path: Path) -> None:
    for number in range(60):
        world.plan(f"Call {number}", number // 10 - 3)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(paper.page_layout())
    paper.paint(on_paper(world, session), printer)
    paper.save_pdf(on_paper(world, session), tmp_path / "saved.pdf")
    pages = [(tmp_path / name).read_bytes().count(b"/Type /Page\n") for name in ("printed.pdf", "saved.pdf")]
    assert pages[0] == pages[1] > 1


def test_an_empty_list_is_a_page(world, session, tmp_path: Path) -> None:
    assert on_paper(world, session).pages() == 1
    paper.save_pdf(on_paper(world, session), tmp_path / "list.pdf")
