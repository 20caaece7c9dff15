"""Documents on devices: the right paper without margins, whole files or none, and progress."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.label_sheets import ENVELOPES, SHEETS
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.ui.letters.pages import EnvelopesOnPaper, LabelsOnPaper, LetterOnPaper, fitted_label, fitted_recipient
from crm_desktop.ui.printing import paper
from crm_desktop.ui.printing.paper import Document, Documents
from crm_desktop.ui.printing.preview import PagePreview


def documents() -> list[tuple[Document, float, float]]:
    """Documents with the width and height of their paper in millimetres."""
    labels = [
        (LabelsOnPaper("Labels", sheet, [block], 0), sheet.width, sheet.height)
        for sheet in SHEETS.values()
        if (block := fitted_label(sheet, "Ana"))
    ]
    envelopes = [
        (EnvelopesOnPaper("Envelopes", envelope, "", [block]), envelope.width, envelope.height)
        for envelope in ENVELOPES.values()
        if (block := fitted_recipient(envelope, "Ana"))
    ]
    return [*labels, *envelopes]


def test_the_paper_has_its_size_and_no_margins(app, tmp_path: Path) -> None:
    found = documents()
    assert len(found) == 5
    for number, (document, width, height) in enumerate(found):
        file = tmp_path / f"{number}.pdf"
        paper.save_pdf(document, file)
        box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", file.read_bytes())
        assert box is not None
        assert float(box[1]) * 25.4 / 72 == pytest.approx(width, abs=0.4)
        assert float(box[2]) * 25.4 / 72 == pytest.approx(height, abs=0.4)
        writer = QPdfWriter(str(tmp_path / "device.pdf"))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        for device in (writer, printer):
            device.setPageLayout(document.layout)
            assert device.width() / device.logicalDpiX() * 25.4 == pytest.approx(width, abs=0.4)
            assert device.height() / device.logicalDpiY() * 25.4 == pytest.approx(height, abs=0.4)


def test_parts_begin_on_pages_of_their_own(app) -> None:
    drawn: list[str] = []

    class Part(Document):
        def __init__(self, name: str, pages: int) -> None:
            self._name = name
            self._pages = pages

        def pages(self) -> int:
            return self._pages

        def draw(self, painter: QPainter, page: int) -> None:
            drawn.append(f"{self._name}{page}")

    whole = Documents("Whole", [Part("a", 2), Part("b", 1), Part("c", 3)])
    assert whole.pages() == 6
    for page in range(6):
        whole.draw(None, page)
    assert drawn == ["a0", "a1", "b0", "c0", "c1", "c2"]


class _Stopped(Progress):
    def check(self) -> None:
        raise Cancelled


def test_a_file_is_whole_or_not_there(app, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    with pytest.raises(Cancelled):
        paper.save_pdf(LetterOnPaper("Letter", "Dear"), file, _Stopped())
    assert not list(tmp_path.iterdir())
    paper.save_pdf(LetterOnPaper("Letter", "Dear"), file)
    before = file.read_bytes()
    with pytest.raises(Cancelled):
        paper.save_pdf(LetterOnPaper("Letter", "Other"), file, _Stopped())
    assert file.read_bytes() == before
    with pytest.raises(UserError) as caught:
        paper.save_pdf(LetterOnPaper("Letter", "Dear"), tmp_path / "missing" / "letter.pdf")
    assert caught.value.code == "file-unwritable"


def test_the_preview_is_the_page(qtbot) -> None:
    preview = PagePreview("Page")
    qtbot.addWidget(preview)
    preview.resize(400, 500)
    empty = preview.grab().toImage()
    preview.show_page(LetterOnPaper("Letter", "Dear Ana"))
    place, scale = preview.place()
    assert QRectF(preview.rect()).contains(place)
    assert place.width() / place.height() == pytest.approx(210 / 297, abs=0.01)
    assert scale == pytest.approx(place.width() / (210 / 25.4 * 72), abs=0.001)
    assert preview.grab().toImage() != empty
